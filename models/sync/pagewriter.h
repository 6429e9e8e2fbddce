#pragma once

#include "models/connectors/mapping.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/store/deploymentstore.h"
#include "models/store/serverfactstore.h"
#include "models/sync/gitfacts.h"

#include <QHash>
#include <QSet>

namespace slipway {

/// What mapping may lead to.
struct SyncNames
{
    QVector<Project> projects;
    QVector<Environment> environments;

    KnownNames known() const;
};

/// A deployment whose project and environment were found.
struct MappedDeployment
{
    /// Ready to be stored, but for what the store and git know: its kind, and a version that is a tag.
    IncomingDeployment row;
    bool isAnnouncement = false; ///< as ServerDeployment has it
    bool recurs = false; ///< as ServerDeployment has it
};

/// A page with what of it means something here.
struct MappedPage
{
    ConnectorPage page; ///< its items moved away
    QVector<MappedDeployment> deployments;
    QVector<Project> projects; ///< of those, each once
    int unmapped = 0;
    QStringList unknownTargets;
};

/// Finds what each item of a page means. Pure.
Result<MappedPage> mapPage(ConnectorPage page, const Connection &connection, const SyncNames &names);

/// A list that is whole now, and what of it there is.
struct SeenList
{
    CompleteList list;
    QSet<QString> externalIds;
};

/// What a sync has seen of each list so far.
class SeenLists
{
public:
    /// Remembers what this page has of each list, and gives the lists that it ends.
    QVector<SeenList> take(const ConnectorPage &page);

private:
    QHash<QPair<int, QString>, QSet<QString>> m_ids; ///< external ids by resource and remote
};

/// A page on its way into the store, with what it ends and the places it reaches.
struct IncomingPage
{
    MappedPage page;
    QVector<SeenList> seen;
    QVector<ConnectorCursor> packedCursors;
};

/// What storing a page did.
struct PageOutcome
{
    UpsertOutcome deployments;
    FactOutcome facts;
};

/// Stores what a page holds, drops what whole lists no longer have, and keeps the places it reaches, all or
/// nothing: to be called in one unit of work. Decides each deployment's kind from what was live when it
/// began. `words` is Later where very much comes; whoever says so calls DeploymentStore::learnLeftWords at
/// the end.
Result<PageOutcome> writePage(Database &db, const Connection &connection, const MappedPage &page,
                              const QHash<ProjectId, GitFactsPointer> &git, const QVector<SeenList> &seen,
                              const QVector<ConnectorCursor> &packedCursors,
                              DeploymentWords words = DeploymentWords::Now);

/// The same for several pages in the order they came, all of them or none.
Result<PageOutcome> writePages(Database &db, const Connection &connection, const QVector<IncomingPage> &pages,
                               const QHash<ProjectId, GitFactsPointer> &git, DeploymentWords words);

/// A connector's cursor with a mark of what it was read under: once rules, names or the address change, what
/// was left out may mean something, and reading begins anew.
QString packCursor(const QString &cursor, const Connection &connection, const SyncNames &names);
/// The cursor inside, empty where the mark is another.
QString unpackCursor(const QString &packed, const Connection &connection, const SyncNames &names);

} // namespace slipway
