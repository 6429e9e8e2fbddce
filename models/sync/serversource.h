#pragma once

#include "models/sync/connectortalk.h"
#include "models/sync/pageintake.h"
#include "models/sync/sourceplace.h"
#include "models/sync/sourcesweep.h"
#include "models/sync/sourcevalidators.h"
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
    /// What is still to be asked, and the answers that it follows from: they may be recognised the next time
    /// only if it was answered too.
    struct Question
    {
        ConnectorRequest request;
        QStringList roots;

        QStringList chain() const;
    };

    void open(const QString &secret);
    void begin(SourcePlace kept);
    void forget();
    void step();
    void endReading();
    void refuse(const Question &question, const Error &error);
    void take(const Question &question, const HttpReply &reply);
    void read(const Question &question, const HttpReply &reply);
    void takeRate(const HttpReply *reply);
    bool isRateSpent() const;
    void gatherGit(const MappedPage &page, const Question &question);
    void store(const MappedPage &page, const Question &question);
    void count(const PageOutcome &outcome, qint64 done, qint64 total);
    void sweep();
    void learn();
    void keepValidators();
    void finish(const std::optional<Error> &error);
    void conclude(const std::optional<Error> &error);
    void finishUntil(const QDateTime &time);
    void note(const std::optional<Error> &error);

    Parts m_parts;
    Connection m_connection;
    SyncNames m_names;
    bool m_full;
    bool m_isFirst = false; ///< nothing of it was ever read
    bool m_isCancelled = false;
    bool m_hasEnded = false;
    ConnectorTalk *m_talk = nullptr;
    PageIntake *m_intake = nullptr;
    QQueue<Question> m_questions;
    QHash<ProjectId, GitFactsPointer> m_git;
    SyncPlace m_place;
    SweepMark m_sweepMark;
    SourceValidators m_validators;
    int m_answers = 0; ///< that were no refusals
    QDateTime m_leftAloneUntil;
    SourceReport m_report;
};

} // namespace slipway
