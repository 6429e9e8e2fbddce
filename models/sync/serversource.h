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
        const HttpLimits &limits;
    };

    ServerSource(Parts parts, Connection connection, SyncNames names, bool full, QObject *parent);

    void start();
    /// Asks nothing before that time: the server wants to be left alone.
    void leaveAloneUntil(const QDateTime &time) { m_leftAloneUntil = time; }
    /// Ends it; `ended` is said with Error::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const QString &source, const QString &what, qint64 done, qint64 total);
    void ended(const slipway::SourceReport &report);

private:
    void open(const QString &secret);
    /// What the store knows of where the last sync stopped.
    struct Kept
    {
        QHash<QString, QString> cursors;
        QHash<QString, QByteArray> validators;
        QStringList open;
    };
    static Result<Kept> readKept(Database &db, const Connection &connection);
    void begin(const Kept &kept);
    void step();
    void take(const ConnectorRequest &request, const HttpReply &reply);
    void read(const ConnectorRequest &request, const HttpReply &reply);
    bool isRateSpent() const;
    QVector<SeenList> seenBy(const ConnectorPage &page);
    void gatherGit(const MappedPage &page);
    void store(const MappedPage &page);
    void keepValidators();
    void finish(const std::optional<Error> &error);
    void finishUntil(const QDateTime &time);
    void note(const std::optional<Error> &error);

    Parts m_parts;
    Connection m_connection;
    SyncNames m_names;
    bool m_full;
    bool m_isCancelled = false;
    bool m_hasEnded = false;
    ConnectorTalk *m_talk = nullptr;
    QQueue<ConnectorRequest> m_questions;
    QHash<ProjectId, GitFactsPointer> m_git;
    QHash<QString, QByteArray> m_validators; ///< as stored
    QHash<QString, QByteArray> m_newValidators; ///< of this sync; kept when it has ended well
    QHash<QPair<int, QString>, QSet<QString>> m_seen; ///< external ids by resource and remote
    QDateTime m_leftAloneUntil;
    SourceReport m_report;
};

} // namespace slipway
