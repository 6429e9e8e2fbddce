#pragma once

#include "models/sync/connectortalk.h"
#include "models/sync/pagewriter.h"
#include "models/sync/syncservice.h"

#include <QObject>
#include <QQueue>

#include <functional>

namespace slipway {

/// One connection's part of a sync: asks, reads, maps and stores page by page until there is nothing more to
/// ask.
class ServerSource : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Store &store;
        GitFactsReader &git;
        const TokenReader &tokens;
        const Clock &clock;
    };

    ServerSource(Parts parts, Connection connection, SyncNames names, bool full, QObject *parent);

    void start();
    /// Ends it; `ended` is said with Error::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const QString &source, const QString &what, qint64 done, qint64 total);
    void ended(const slipway::SourceReport &report);

private:
    void open(const QString &secret);
    void begin(const Result<QString> &cursor);
    void step();
    void read(const ConnectorRequest &request, const HttpReply &reply);
    void gatherGit(const MappedPage &page);
    void store(const MappedPage &page);
    void finish(const std::optional<Error> &error);

    Parts m_parts;
    Connection m_connection;
    SyncNames m_names;
    bool m_full;
    bool m_isCancelled = false;
    bool m_hasEnded = false;
    ConnectorTalk *m_talk = nullptr;
    QQueue<ConnectorRequest> m_questions;
    QHash<ProjectId, GitFactsPointer> m_git;
    SourceReport m_report;
};

} // namespace slipway
