#pragma once

#include "models/base/async.h"
#include "models/domain/project.h"
#include "models/git/history.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace slipway {

class GitService;

/// What git knows of a project, for reading deployments. Never changes once made.
struct GitFacts
{
    std::shared_ptr<const History> history; ///< null where there is none to be read
    QHash<CommitId, QString> versions; ///< of releases, by the commit their tag is at
    std::optional<Error> error; ///< why the repository is not up to date; there may be a history all the same
};
using GitFactsPointer = std::shared_ptr<const GitFacts>;

/// Brings repositories up to date and reads them, each once however many ask. Lives on the thread that made
/// it.
class GitFactsReader : public QObject
{
    Q_OBJECT
public:
    explicit GitFactsReader(GitService &git, QObject *parent = nullptr) : QObject(parent), m_git(git) { }

    /// Has a value always: what went wrong is in it.
    QFuture<Result<GitFactsPointer>> facts(const Project &project);

private:
    QFuture<Result<void>> update(const Project &project);

    GitService &m_git;
    QHash<QString, QFuture<Result<void>>> m_updates; ///< by repository
    QHash<ProjectId, QFuture<Result<GitFactsPointer>>> m_facts;
};

} // namespace slipway
