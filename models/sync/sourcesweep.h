#pragma once

#include "models/base/clock.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>
#include <optional>

namespace slipway {

/// What a sweep came to.
struct SweepReport
{
    int removed = 0; ///< deployments that the server has no more
    int restored = 0; ///< that had been taken out, and are there again
};

/// When a connection is to be swept again, kept beside its cursors.
struct SweepMark
{
    QDateTime at; ///< null: never
    int requests = 0; ///< what it took then

    /// Once a day, and seldom enough that it stays a small part of what is asked.
    bool isDue(const QDateTime &now) const;
    QString toText() const;
    static SweepMark ofText(const QString &text);
    /// The name of the cursor that it is kept as.
    static QString key();
};

/// Finds out which deployments were deleted at their server, and takes them out of the history. Two locks:
/// the list of a project was read whole, from its beginning to its end in this sweep, and is without them;
/// and each of them, asked for by name, is not there. Whatever fails on the way, nothing is taken out.
class SourceSweep : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Store &store;
        const Clock &clock;
        ConnectorTalk &talk;
        Connection connection;
        /// Whether the server may be asked once more; when not, the sweep ends without having done anything.
        std::function<bool(const HttpReply *last)> mayAsk;
    };
    using Done = std::function<void(const Result<SweepReport> &)>;

    SourceSweep(Parts parts, Done done, QObject *parent);
    void start(const SyncPlace &place);
    /// Only notes that there is nothing to sweep: all of it was read just now.
    void mark();

private:
    void begin(const SyncPlace &place, DeploymentId newest);
    void step();
    void read(const ConnectorRequest &request, const HttpReply &reply);
    void take(const ConnectorRequest &request, const SweepPage &page);
    void compare();
    void lookNext();
    void giveUp();
    void write();
    void finish(const Result<SweepReport> &result);

    Parts m_parts;
    Done m_done;
    DeploymentId m_newest; ///< rows above it were put in since
    QQueue<ConnectorRequest> m_questions;
    QHash<QString, QSet<QString>> m_listing; ///< ids by remote, while its list is read
    QHash<QString, QSet<QString>> m_whole; ///< ids by the prefix of a list that was read whole
    QStringList m_missing; ///< to be looked for
    QStringList m_gone; ///< looked for, and not there
    int m_asked = 0;
};

} // namespace slipway
