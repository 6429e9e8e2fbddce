#include "models/sync/gitfacts.h"

#include "models/git/gitservice.h"

#include <QPromise>
#include <QThreadPool>

namespace slipway {

static Result<GitFactsPointer> readFacts(const std::shared_ptr<const History> &history,
                                         const Project &project, const std::optional<Error> &error)
{
    auto facts = std::make_shared<GitFacts>();
    facts->history = history;
    facts->error = error;
    // Newest first: of several versions at one commit the newest stays.
    for (const Release &release : history->releases(project)) {
        if (!facts->versions.contains(release.commit))
            facts->versions.insert(release.commit, release.version);
    }
    return GitFactsPointer(facts);
}

QFuture<Result<void>> GitFactsReader::update(const Project &project)
{
    auto known = m_updates.find(project.repository);
    if (known == m_updates.end())
        known = m_updates.insert(project.repository, m_git.update(project.repository));
    return *known;
}

QFuture<Result<GitFactsPointer>> GitFactsReader::facts(const Project &project)
{
    if (const auto known = m_facts.constFind(project.id); known != m_facts.cend())
        return *known;
    auto promise = std::make_shared<QPromise<Result<GitFactsPointer>>>();
    promise->start();
    m_facts.insert(project.id, promise->future());
    const auto finish = [promise](const Result<GitFactsPointer> &facts) {
        promise->addResult(facts);
        promise->finish();
    };
    whenDone(update(project), this, [this, project, finish](const Result<void> &updated) {
        const auto error = updated ? std::optional<Error>() : std::optional<Error>(updated.error());
        whenDone(m_git.history(project.repository), this,
                 [this, project, error, finish](const Result<std::shared_ptr<const History>> &history) {
                     if (!history) {
                         auto facts = std::make_shared<GitFacts>();
                         facts->error = error ? *error : history.error();
                         finish(GitFactsPointer(facts));
                         return;
                     }
                     const auto read =
                         runOn(QThreadPool::globalInstance(), [history = *history, project, error] {
                             return readFacts(history, project, error);
                         });
                     whenDone(read, this, finish);
                 });
    });
    return promise->future();
}

} // namespace slipway
