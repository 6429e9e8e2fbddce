#pragma once

#include "models/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace slipway {

/// Brings one mirror up to date by a child `git`: clones it where it is not there yet (beside its place, then
/// renamed, so that a mirror is whole or absent), else fetches. The child runs no hooks, asks nothing, speaks
/// only https, http, ssh and file, and is ended with all its children when nothing moves for too long, when
/// it takes too long, or on `cancel`. One use each; lives on the thread that made it.
class MirrorUpdate : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int stallMs = 45 * 1000;
        int totalMs = 60 * 60 * 1000;
    };

    MirrorUpdate(QString url, QString folder, Limits limits, QObject *parent = nullptr);
    MirrorUpdate(QString url, QString folder, QObject *parent = nullptr);
    ~MirrorUpdate() override;

    void start();
    /// `finished` follows, with Error::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Once, after `start`.
    void finished(const slipway::Result<void> &result);

private:
    enum class Ending { None, Cancelled, Stalled, TooLong };

    void readErrors();
    void end(Ending why);
    void killGroup(int signal);
    void conclude(bool started);
    Result<void> outcome(bool started);
    Error failureOf(const QString &words) const;

    QString m_url;
    QString m_folder;
    QString m_temporary; ///< of a clone
    Limits m_limits;
    QProcess m_git;
    QTimer m_stall;
    QTimer m_total;
    QTimer m_insist;
    QElapsedTimer m_sinceProgress;
    QByteArray m_line; ///< of stderr, unfinished
    QByteArray m_words; ///< the last lines of stderr that are not progress
    Ending m_ending = Ending::None;
    bool m_concluded = false;
};

} // namespace slipway
