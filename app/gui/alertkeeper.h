#pragma once

#include "models/commands/alertcommands.h"

#include <QObject>
#include <QTimer>

namespace slipway {

class Navigator;
class Session;

/// While the window keeps the workspace up to date: reads the alerts of every source each minute, so that
/// what fires is an incident and what ended is over, and says so. A source that does not answer is told once.
class AlertKeeper final : public QObject
{
    Q_OBJECT
public:
    AlertKeeper(Session &session, Navigator &navigator, QObject *parent = nullptr);

private:
    void look();
    void tell(const QVector<AlertReport> &reports);

    Session &m_session;
    Navigator &m_navigator;
    QTimer m_every;
    QString m_toldTrouble;
    bool m_isLooking = false;
};

} // namespace slipway
