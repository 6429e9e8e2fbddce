#pragma once

#include "models/base/async.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace slipway {

class MainWindow;
class Navigator;
class Session;
class Theme;

/// Joins the line of time to one open workspace: which stretch there is, where its deployments are, and which
/// moment is shown, which pages hear of through the navigator. Begins at now.
class TimeWire final : public QObject
{
    Q_OBJECT
public:
    TimeWire(Session &session, Theme &theme, Navigator &navigator, MainWindow &window,
             QObject *parent = nullptr);

private:
    void askSpan();
    void point(const QDateTime &moment);
    void step(bool isForward);
    void play(bool isPlaying);
    void playOn();
    void askOther();

    Session &m_session;
    Theme &m_theme;
    Navigator &m_navigator;
    MainWindow &m_window;
    QDateTime m_first;
    QDateTime m_pointed; ///< where the person points just now; null: now
    QTimer m_rest; ///< runs out when the pointer rests
    QTimer m_beat; ///< of playing
    NewestWins m_newest;
    NewestWins m_newestStep;
};

} // namespace slipway
