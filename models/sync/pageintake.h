#pragma once

#include "models/sync/pagewriter.h"

#include <QObject>

#include <functional>

namespace slipway {

class Store;

/// Hands the pages of one connection to the store in the order they came, each with its cursors in one unit
/// of work. While one is under way those that come gather, and go together in the next: a slow server's pages
/// are kept one by one and at once, a quick one's many at a time. Lives on the thread that made it.
class PageIntake : public QObject
{
    Q_OBJECT
public:
    PageIntake(Store &store, Connection connection, SyncNames names, DeploymentWords words,
               QObject *parent = nullptr);

    /// `git` is what is known of the projects so far.
    void put(const MappedPage &page, const QHash<ProjectId, GitFactsPointer> &git);
    /// Calls `go` as soon as no more waits than is good: at once, mostly.
    void whenRoomy(const std::function<void()> &go);
    /// Calls `go` once everything is stored, or could not be.
    void whenQuiet(const std::function<void()> &go);

Q_SIGNALS:
    /// As ConnectorPage has them, of the last of those pages.
    void written(const slipway::PageOutcome &outcome, qint64 done, qint64 total);
    /// Nothing more is written after this.
    void failed(const slipway::Error &error);

private:
    void writeNext();
    void take(const Result<PageOutcome> &outcome);
    bool isRoomy() const;

    Store &m_store;
    const Connection m_connection;
    const SyncNames m_names;
    const DeploymentWords m_words;
    SeenLists m_seen;
    QHash<ProjectId, GitFactsPointer> m_git;
    QVector<IncomingPage> m_waiting;
    qsizetype m_waitingRows = 0;
    qsizetype m_waitingBytes = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isWriting = false;
    bool m_hasFailed = false;
    std::function<void()> m_roomy;
    std::function<void()> m_quiet;
};

} // namespace slipway
