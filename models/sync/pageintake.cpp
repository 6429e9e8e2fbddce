#include "models/sync/pageintake.h"

#include "models/base/async.h"
#include "models/store/store.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace slipway {

namespace {

// A unit of work of this size takes less than half a second, and who else wants to write waits no longer.
// Every unit writes the same ends of the indices anew, so many small ones cost a fifth more.
constexpr qsizetype mostRows = 40000;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

bool holdsFacts(const IncomingPage &incoming)
{
    const ConnectorPage &page = incoming.page.page;
    return !page.environments.isEmpty() || !page.releases.isEmpty() || !page.checks.isEmpty()
        || !page.gates.isEmpty() || !page.freezes.isEmpty() || !page.milestones.isEmpty()
        || !incoming.seen.isEmpty();
}

Store::Topics topicsOf(const QVector<IncomingPage> &pages)
{
    Store::Topics topics;
    for (const IncomingPage &incoming : pages) {
        if (!incoming.page.deployments.isEmpty())
            topics.setFlag(Store::DeploymentsTopic);
        if (holdsFacts(incoming))
            topics.setFlag(Store::ConnectionsTopic);
    }
    return topics;
}

} // namespace

PageIntake::PageIntake(Store &store, Connection connection, SyncNames names, DeploymentWords words,
                       QObject *parent)
    : QObject(parent), m_store(store), m_connection(std::move(connection)), m_names(std::move(names)),
      m_words(words)
{
}

void PageIntake::put(const MappedPage &page, const QHash<ProjectId, GitFactsPointer> &git)
{
    if (m_hasFailed)
        return;
    m_git = git;
    m_done = page.page.done;
    m_total = page.page.total;
    IncomingPage incoming{page, m_seen.take(page.page), {}};
    for (const ConnectorCursor &cursor : page.page.cursors)
        incoming.packedCursors.append({cursor.key, packCursor(cursor.value, m_connection, m_names)});
    if (page.deployments.isEmpty() && incoming.packedCursors.isEmpty() && !holdsFacts(incoming))
        return;
    m_waitingRows += page.deployments.size();
    for (const MappedDeployment &mapped : page.deployments)
        m_waitingBytes += mapped.row.raw.size();
    m_waiting.append(std::move(incoming));
    if (!m_isWriting)
        writeNext();
}

void PageIntake::writeNext()
{
    m_isWriting = true;
    m_waitingRows = m_waitingBytes = 0;
    auto pages = std::make_shared<QVector<IncomingPage>>(std::exchange(m_waiting, {}));
    const Store::Topics topics = topicsOf(*pages);
    auto write = [connection = m_connection, pages = std::move(pages), git = m_git,
                  words = m_words](Database &db) mutable {
        const auto outcome = writePages(db, connection, *pages, git, words);
        // Who writes is waited for, and taking ten thousand rows apart takes a while as well.
        QThreadPool::globalInstance()->start([pages = std::exchange(pages, nullptr)] {});
        return outcome;
    };
    const auto stored = m_store.writeRepeatable(topics, std::move(write));
    whenDone(stored, this, [this](const Result<PageOutcome> &outcome) { take(outcome); });
}

void PageIntake::take(const Result<PageOutcome> &outcome)
{
    m_isWriting = false;
    if (!outcome) {
        m_hasFailed = true;
        m_waiting.clear();
        m_waitingRows = m_waitingBytes = 0;
    } else if (!m_waiting.isEmpty()) {
        writeNext();
    }
    if (outcome)
        Q_EMIT written(*outcome, m_done, m_total);
    else
        Q_EMIT failed(outcome.error());
    if (m_roomy && isRoomy())
        std::exchange(m_roomy, {})();
    if (m_quiet && !m_isWriting)
        std::exchange(m_quiet, {})();
}

bool PageIntake::isRoomy() const
{
    return m_waitingRows < mostRows && m_waitingBytes < mostBytes;
}

void PageIntake::whenRoomy(const std::function<void()> &go)
{
    if (isRoomy())
        go();
    else
        m_roomy = go;
}

void PageIntake::whenQuiet(const std::function<void()> &go)
{
    if (m_isWriting)
        m_quiet = go;
    else
        go();
}

} // namespace slipway
