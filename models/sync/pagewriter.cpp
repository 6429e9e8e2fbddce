#include "models/sync/pagewriter.h"

#include "models/base/text.h"
#include "models/store/connectionstore.h"
#include "models/sync/deploymentkind.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway {

KnownNames SyncNames::known() const
{
    KnownNames known;
    for (const Project &project : projects)
        known.projects << project.name;
    for (const Environment &environment : environments)
        known.environments << environment.name;
    return known;
}

template <class Thing> static const Thing &thingNamed(const QVector<Thing> &things, const QString &name)
{
    return *std::find_if(things.begin(), things.end(),
                         [&](const Thing &thing) { return thing.name == name; });
}

Result<MappedPage> mapPage(ConnectorPage page, const Connection &connection, const SyncNames &names)
{
    const KnownNames known = names.known();
    MappedPage mapped;
    const QVector<ServerDeployment> items = std::exchange(page.items, {});
    mapped.page = std::move(page);
    for (const ServerDeployment &item : items) {
        const Result<MappedNames> meaning =
            mapNames(connection, known, item.job, item.environmentNames, item.projectNames);
        if (!meaning)
            return fail(meaning.error());
        for (const QString &target : meaning->unknownTargets) {
            if (!mapped.unknownTargets.contains(target))
                mapped.unknownTargets << target;
        }
        if (!meaning->isWhole()) {
            mapped.unmapped += item.isAnnouncement ? 0 : 1; // it is counted when it has happened
            continue;
        }
        mapped.deployments.append({item, thingNamed(names.projects, meaning->project),
                                   thingNamed(names.environments, meaning->environment).id,
                                   revisionOf(item, meaning->project, connection)});
    }
    return mapped;
}

namespace {

using ProjectPlace = std::pair<ProjectId, EnvironmentId>;

/// When a deployment looked at what was live: as it began.
QDateTime beginOf(const ServerDeployment &item)
{
    return item.startedAt.isValid() ? item.startedAt
        : item.finishedAt.isValid() ? item.finishedAt
                                    : item.createdAt;
}

/// What went live in one project and environment around the time of a page, from the store and from the page
/// itself.
struct LiveLine
{
    QVector<LiveMoment> moments;

    void sort()
    {
        std::stable_sort(moments.begin(), moments.end(), [](const LiveMoment &a, const LiveMoment &b) {
            return a.finishedAt < b.finishedAt;
        });
    }

    /// The commit live at `when`, not counting the deployment itself.
    CommitId before(const QDateTime &when, const QString &externalId) const
    {
        auto it = std::upper_bound(
            moments.cbegin(), moments.cend(), when,
            [](const QDateTime &time, const LiveMoment &moment) { return time < moment.finishedAt; });
        while (it != moments.cbegin()) {
            if ((--it)->externalId != externalId)
                return it->commit;
        }
        return {};
    }
};

Result<LiveLine> liveLine(DeploymentStore &store, const Connection &connection, ProjectPlace place,
                          const QVector<const MappedDeployment *> &ofPage)
{
    LiveLine line;
    QDateTime from;
    QDateTime to;
    QSet<QString> inPage;
    for (const MappedDeployment *mapped : ofPage) {
        const QDateTime begin = beginOf(mapped->item);
        from = !from.isValid() || begin < from ? begin : from;
        to = !to.isValid() || begin > to ? begin : to;
        inPage.insert(mapped->item.externalId);
    }
    if (!from.isValid())
        return line;
    const auto stored = store.liveMoments(place.first, place.second, from, to.addSecs(1));
    if (!stored)
        return fail(stored.error());
    for (const LiveMoment &moment : *stored) {
        if (moment.source != connection.name || !inPage.contains(moment.externalId))
            line.moments.append(moment);
    }
    for (const MappedDeployment *mapped : ofPage) {
        const ServerDeployment &item = mapped->item;
        if (isLive(item.state) && item.finishedAt.isValid())
            line.moments.append({item.finishedAt, mapped->commit, connection.name, item.externalId});
    }
    line.sort();
    return line;
}

IncomingDeployment incoming(const MappedDeployment &mapped, const Connection &connection,
                            const LiveLine &line, const GitFactsPointer &git)
{
    const ServerDeployment &item = mapped.item;
    Deployment deployment;
    deployment.project = mapped.project.id;
    deployment.environment = mapped.environment;
    deployment.commit = mapped.commit;
    deployment.version = oneLine(item.version, 200);
    if (deployment.version.isEmpty() && git)
        deployment.version = git->versions.value(mapped.commit);
    deployment.state = item.state;
    deployment.rawState = oneLine(item.rawState, 100);
    deployment.kind = kindOf(mapped.commit, line.before(beginOf(item), item.externalId),
                             git ? git->history.get() : nullptr);
    deployment.createdAt = item.createdAt;
    deployment.startedAt = item.startedAt;
    deployment.finishedAt = item.finishedAt;
    deployment.by = oneLine(item.by, 200);
    deployment.url = item.url;
    deployment.source = connection.name;
    deployment.externalId = item.externalId;
    return {deployment, item.raw};
}

/// Whether an announcement says less than what is stored.
Result<bool> isOldNews(DeploymentStore &store, const Connection &connection, const ServerDeployment &item)
{
    if (!item.isAnnouncement)
        return false;
    const auto stored = store.bySource(connection.name, item.externalId);
    if (!stored)
        return fail(stored.error());
    return *stored && (*stored)->startedAt.isValid();
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

static Result<UpsertOutcome> writeDeployments(Database &db, const Connection &connection,
                                              const MappedPage &page,
                                              const QHash<ProjectId, GitFactsPointer> &git,
                                              DeploymentWords words)
{
    DeploymentStore store(db);
    std::map<ProjectPlace, QVector<const MappedDeployment *>> byPlace;
    for (const MappedDeployment &mapped : page.deployments) {
        const Result<bool> old = isOldNews(store, connection, mapped.item);
        if (!old)
            return fail(old.error());
        if (!*old)
            byPlace[{mapped.project.id, mapped.environment}].append(&mapped);
    }
    QVector<IncomingDeployment> rows;
    for (const auto &[place, ofPage] : byPlace) {
        const Result<LiveLine> line = liveLine(store, connection, place, ofPage);
        if (!line)
            return fail(line.error());
        for (const MappedDeployment *mapped : ofPage)
            rows.append(incoming(*mapped, connection, *line, git.value(place.first)));
    }
    return rows.isEmpty() ? Result<UpsertOutcome>(UpsertOutcome{}) : store.upsert(rows, words);
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

Result<PageOutcome> writePage(Database &db, const Connection &connection, const MappedPage &page,
                              const QHash<ProjectId, GitFactsPointer> &git, const QVector<SeenList> &seen,
                              const QVector<ConnectorCursor> &packedCursors, DeploymentWords words)
{
    const Result<UpsertOutcome> deployments = writeDeployments(db, connection, page, git, words);
    if (!deployments)
        return fail(deployments.error());
    const Result<FactOutcome> facts = writeFacts(db, connection, page.page, seen);
    if (!facts)
        return fail(facts.error());
    ConnectionStore connections(db);
    for (const ConnectorCursor &cursor : packedCursors) {
        if (const Result<void> kept = connections.setCursor(connection.id, cursor.key, cursor.value); !kept)
            return fail(kept.error());
    }
    return PageOutcome{*deployments, *facts};
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
