#pragma once

#include "models/commands/duecommands.h"

#include <QObject>
#include <QTimer>

namespace slipway {

class Navigator;
class Session;

/// While the window keeps the workspace up to date: does what is due, soon after something changed and at
/// least every half minute, and says what became of it.
class DueKeeper final : public QObject
{
    Q_OBJECT
public:
    DueKeeper(Session &session, Navigator &navigator, QObject *parent = nullptr);

private:
    void look();
    void tell(const QVector<DueOutcome> &outcomes);

    Session &m_session;
    Navigator &m_navigator;
    QTimer m_every;
    QTimer m_soon; ///< after a change, when others may have come as well
    QString m_toldTrouble; ///< so that the same is not said every half minute
    bool m_isLooking = false;
};

} // namespace slipway
