#include "models/sync/pagewriter.h"

#include "models/store/connectionstore.h"
#include "models/sync/deploymentkind.h"
#include "models/sync/liveline.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

IncomingDeployment incoming(const MappedDeployment &mapped, const LiveLine &line, const GitFactsPointer &git)
{
    IncomingDeployment row = mapped.row;
    Deployment &deployment = row.deployment;
    if (deployment.version.isEmpty() && git)
        deployment.version = git->versions.value(deployment.commit);
    deployment.kind = kindOf(deployment.commit, line.commitBefore(beginOf(deployment), deployment.externalId),
                             git ? git->history.get() : nullptr);
    return row;
}

/// Whether an announcement says less than what is stored.
Result<bool> isOldNews(DeploymentStore &store, const MappedDeployment &mapped)
{
    if (!mapped.isAnnouncement)
        return false;
    const auto stored = store.bySource(mapped.row.deployment.source, mapped.row.deployment.externalId);
    if (!stored)
        return fail(stored.error());
    return *stored && (*stored)->startedAt.isValid();
}

/// A commit that is deployed again by the same words: what came of it the first time moves to an id of its
/// own.
Result<void> keepFormer(DeploymentStore &store, const MappedDeployment &mapped)
{
    const Deployment &item = mapped.row.deployment;
    if (!mapped.recurs || !item.createdAt.isValid())
        return {};
    const auto stored = store.bySource(item.source, item.externalId);
    if (!stored)
        return fail(stored.error());
    if (!*stored || !isTerminal((*stored)->state) || !(*stored)->finishedAt.isValid()
        || item.createdAt <= (*stored)->finishedAt)
        return {};
    const QString former = u"%1@%2"_s.arg(item.externalId).arg((*stored)->finishedAt.toMSecsSinceEpoch());
    return store.rename((*stored)->id, former);
}

} // namespace

QVector<SeenList> SeenLists::take(const ConnectorPage &page)
{
    const auto add = [this](ServerResource resource, const auto &facts) {
        for (const auto &fact : facts)
            m_ids[{int(resource), fact.remote}].insert(fact.externalId);
    };
    add(ServerResource::Environments, page.environments);
    add(ServerResource::Releases, page.releases);
    add(ServerResource::Checks, page.checks);
    add(ServerResource::Gates, page.gates);
    add(ServerResource::Freezes, page.freezes);
    add(ServerResource::Milestones, page.milestones);
    QVector<SeenList> seen;
    for (const CompleteList &list : page.complete)
        seen.append({list, m_ids.value({int(list.resource), list.remote})});
    return seen;
}

using MappedDeployments = QVector<const MappedDeployment *>;

static Result<UpsertOutcome> writeDeployments(Database &db, const Connection &connection,
                                              const MappedDeployments &mappedDeployments,
                                              const QHash<ProjectId, GitFactsPointer> &git,
                                              DeploymentWords words)
{
    DeploymentStore store(db);
    std::map<ProjectPlace, MappedDeployments> byPlace;
    for (const MappedDeployment *mapped : mappedDeployments) {
        const Result<bool> old = isOldNews(store, *mapped);
        if (!old)
            return fail(old.error());
        if (const Result<void> kept = keepFormer(store, *mapped); !kept)
            return fail(kept.error());
        if (!*old)
            byPlace[{mapped->row.deployment.project, mapped->row.deployment.environment}].append(mapped);
    }
    QVector<IncomingDeployment> rows;
    rows.reserve(mappedDeployments.size());
    LiveNow live(db);
    QVector<ProjectPlace> followed; // where something that is stored follows
    for (const auto &[place, ofPage] : byPlace) {
        const Result<LiveLine> line = liveLine(store, live, connection, place, ofPage);
        if (!line)
            return fail(line.error());
        if (!line->isAtEnd)
            followed.append(place);
        const GitFactsPointer facts = git.value(place.first);
        for (const MappedDeployment *mapped : ofPage)
            rows.append(incoming(*mapped, *line, facts));
    }
    if (rows.isEmpty())
        return UpsertOutcome{};
    const Result<UpsertOutcome> outcome = store.upsert(rows, words);
    if (!outcome)
        return fail(outcome.error());
    QVector<IncomingDeployment> changed;
    for (const ProjectPlace &place : followed) {
        const auto some = seenAnew(store, connection, place, byPlace[place], git.value(place.first));
        if (!some)
            return fail(some.error());
        changed += *some;
    }
    if (!changed.isEmpty()) {
        if (const Result<UpsertOutcome> mended = store.upsert(changed, words); !mended)
            return fail(mended.error());
    }
    return outcome;
}

static Result<FactOutcome> writeFacts(Database &db, const Connection &connection, const ConnectorPage &page,
                                      const QVector<SeenList> &seen)
{
    ServerFactStore store(db);
    FactOutcome sum;
    std::optional<Error> error;
    const auto put = [&](const auto &facts) {
        if (error || facts.isEmpty())
            return;
        const Result<FactOutcome> outcome = store.put(connection.id, facts);
        if (!outcome) {
            error = outcome.error();
            return;
        }
        sum.changed += outcome->changed;
        sum.unchanged += outcome->unchanged;
    };
    put(page.environments);
    put(page.releases);
    put(page.checks);
    put(page.gates);
    put(page.freezes);
    put(page.milestones);
    for (const SeenList &list : seen) {
        if (error)
            break;
        const Result<int> removed =
            store.keepOnly(connection.id, list.list.resource, list.list.remote, list.externalIds);
        if (removed)
            sum.removed += *removed;
        else
            error = removed.error();
    }
    return error ? Result<FactOutcome>(fail(*error)) : Result<FactOutcome>(sum);
}

namespace {

/// Deployments of several pages that may be looked at as if they had come in one: nothing that depends on
/// what is stored by then, and nothing twice.
class MergedDeployments
{
public:
    /// False, and nothing taken, where the page is to be looked at by itself.
    bool take(const MappedPage &page)
    {
        const auto isNew = [this](const MappedDeployment &mapped) {
            return !mapped.isAnnouncement && !mapped.recurs
                && !m_ids.contains(mapped.row.deployment.externalId);
        };
        if (!rows.isEmpty() && !std::ranges::all_of(page.deployments, isNew))
            return false;
        for (const MappedDeployment &mapped : page.deployments) {
            m_ids.insert(mapped.row.deployment.externalId);
            rows.append(&mapped);
        }
        return true;
    }
    void clear()
    {
        rows.clear();
        m_ids.clear();
    }

    MappedDeployments rows;

private:
    QSet<QStringView> m_ids;
};

} // namespace

static Result<UpsertOutcome> writeAllDeployments(Database &db, const Connection &connection,
                                                 const QVector<IncomingPage> &pages,
                                                 const QHash<ProjectId, GitFactsPointer> &git,
                                                 DeploymentWords words)
{
    UpsertOutcome sum;
    MergedDeployments merged;
    for (qsizetype i = 0; i <= pages.size(); ++i) {
        if (i < pages.size() && merged.take(pages[i].page))
            continue;
        const Result<UpsertOutcome> outcome = writeDeployments(db, connection, merged.rows, git, words);
        if (!outcome)
            return outcome;
        sum.inserted += outcome->inserted;
        sum.updated += outcome->updated;
        sum.unchanged += outcome->unchanged;
        sum.last = outcome->last.isValid() ? outcome->last : sum.last;
        merged.clear();
        if (i < pages.size())
            merged.take(pages[i].page);
    }
    return sum;
}

Result<PageOutcome> writePages(Database &db, const Connection &connection, const QVector<IncomingPage> &pages,
                               const QHash<ProjectId, GitFactsPointer> &git, DeploymentWords words)
{
    PageOutcome outcome;
    const Result<UpsertOutcome> deployments = writeAllDeployments(db, connection, pages, git, words);
    if (!deployments)
        return fail(deployments.error());
    outcome.deployments = *deployments;
    QHash<QString, QString> reached; // of several places on one way only the last one matters
    for (const IncomingPage &page : pages) {
        const Result<FactOutcome> facts = writeFacts(db, connection, page.page.page, page.seen);
        if (!facts)
            return fail(facts.error());
        outcome.facts.changed += facts->changed;
        outcome.facts.unchanged += facts->unchanged;
        outcome.facts.removed += facts->removed;
        for (const ConnectorCursor &cursor : page.packedCursors)
            reached.insert(cursor.key, cursor.value);
    }
    ConnectionStore connections(db);
    for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
        if (const Result<void> kept = connections.setCursor(connection.id, it.key(), it.value()); !kept)
            return fail(kept.error());
    }
    return outcome;
}

Result<PageOutcome> writePage(Database &db, const Connection &connection, const MappedPage &page,
                              const QHash<ProjectId, GitFactsPointer> &git, const QVector<SeenList> &seen,
                              const QVector<ConnectorCursor> &packedCursors, DeploymentWords words)
{
    return writePages(db, connection, {{page, seen, packedCursors}}, git, words);
}

static QString fingerprint(const Connection &connection, const SyncNames &names)
{
    QJsonArray rules;
    for (const MappingRule &rule : connection.rules)
        rules << QJsonArray{int(rule.kind), rule.pattern, rule.target};
    QJsonObject remotes;
    for (auto it = connection.remotes.cbegin(); it != connection.remotes.cend(); ++it)
        remotes.insert(it.key(), it.value());
    KnownNames known = names.known();
    known.projects.sort();
    known.environments.sort();
    const QJsonArray all{connection.url, rules, remotes, QJsonArray::fromStringList(known.projects),
                         QJsonArray::fromStringList(known.environments)};
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16));
}

QString packCursor(const QString &cursor, const Connection &connection, const SyncNames &names)
{
    const QJsonObject packed{{u"under"_s, fingerprint(connection, names)}, {u"cursor"_s, cursor}};
    return QString::fromUtf8(QJsonDocument(packed).toJson(QJsonDocument::Compact));
}

QString unpackCursor(const QString &packed, const Connection &connection, const SyncNames &names)
{
    const QJsonObject json = QJsonDocument::fromJson(packed.toUtf8()).object();
    return json[u"under"].toString() == fingerprint(connection, names) ? json[u"cursor"].toString()
                                                                       : QString();
}

} // namespace slipway
