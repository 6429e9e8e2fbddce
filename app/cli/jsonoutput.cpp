#include "app/cli/jsonoutput.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"

#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject jsonOfAttempt(const Deployment &deployment)
{
    return {{u"commit"_s, known(deployment.commit)},
            {u"version"_s, known(deployment.version)},
            {u"state"_s, toString(deployment.state)},
            {u"kind"_s, toString(deployment.kind)},
            {u"started_at"_s, known(deployment.startedAt)},
            {u"finished_at"_s, known(deployment.finishedAt)},
            {u"by"_s, known(deployment.by)},
            {u"deployment"_s, known(deployment.id)}};
}

/// What is said of a cell beside what runs there.
void insertRemarks(QJsonObject &object, const BoardCell &cell)
{
    QJsonArray badges;
    for (const CellBadge badge : allCellBadges()) {
        if (badgesOf(cell).testFlag(badge))
            badges.append(toString(badge));
    }
    object.insert(u"badges"_s, badges);
    const CellRules rules = cell.rules ? *cell.rules : CellRules();
    object.insert(u"frozen"_s,
                  rules.isFrozen ? QJsonValue(QJsonObject{{u"reason"_s, known(rules.frozenBecause)},
                                                          {u"until"_s, known(rules.frozenUntil)}})
                                 : QJsonValue());
    object.insert(u"marked_because"_s, known(rules.markedBecause));
    object.insert(u"observed"_s,
                  cell.observed ? QJsonValue(QJsonObject{{u"version"_s, known(cell.observed->version)},
                                                         {u"seen_at"_s, known(cell.observed->seenAt)},
                                                         {u"asked_at"_s, known(cell.observed->askedAt)},
                                                         {u"error"_s, known(cell.observed->error)}})
                                : QJsonValue());
    QJsonArray slotArray;
    for (const EnvironmentSlot &slot : cell.slots ? *cell.slots : QVector<EnvironmentSlot>())
        slotArray.append(QJsonObject{{u"slot"_s, slot.name},
                                     {u"commit"_s, known(slot.commit)},
                                     {u"version"_s, known(slot.version)},
                                     {u"live"_s, slot.isLive},
                                     {u"percent"_s, slot.percent}});
    object.insert(u"slots"_s, slotArray);
    object.insert(u"ahead_of_baseline"_s,
                  cell.fromBaseline ? QJsonValue(cell.fromBaseline->ahead) : QJsonValue());
    object.insert(u"behind_baseline"_s,
                  cell.fromBaseline ? QJsonValue(cell.fromBaseline->behind) : QJsonValue());
    object.insert(u"recent"_s,
                  cell.recent ? QJsonValue(
                      QJsonObject{{u"failed"_s, cell.recent->failed}, {u"finished"_s, cell.recent->finished}})
                              : QJsonValue());
}

QJsonObject jsonOfCell(const BoardCell &cell)
{
    QJsonObject object;
    if (cell.live) {
        object = jsonOfAttempt(*cell.live);
    } else {
        for (const QString &key : {u"commit"_s, u"version"_s, u"state"_s, u"kind"_s, u"started_at"_s,
                                   u"finished_at"_s, u"by"_s, u"deployment"_s})
            object.insert(key, QJsonValue());
    }
    object.insert(u"running"_s, cell.running ? QJsonValue(jsonOfAttempt(*cell.running)) : QJsonValue());
    object.insert(u"last_attempt"_s,
                  cell.lastAttempt ? QJsonValue(jsonOfAttempt(*cell.lastAttempt)) : QJsonValue());
    object.insert(u"behind_previous"_s, known(cell.behindPrevious));
    object.insert(u"missing_from_previous"_s, known(cell.missingFromPrevious));
    object.insert(u"waiting_approvals"_s, cell.waitingApprovals);
    insertRemarks(object, cell);
    return object;
}

bool isEntered(const std::optional<BoardCell> &cell)
{
    return cell && (cell->live || cell->running || cell->lastAttempt);
}

QJsonObject jsonOfPoint(const Point &point)
{
    return {
        {u"name"_s, point.name}, {u"commit"_s, known(point.commit)}, {u"version"_s, known(point.version)}};
}

} // namespace

QJsonObject jsonOf(const Error &error)
{
    return {{u"kind"_s, error.kindName()}, {u"message"_s, error.message}, {u"detail"_s, known(error.detail)}};
}

QJsonObject jsonOf(const Project &project)
{
    const QString versioning = project.versioning == Versioning::SemVer ? u"semver"_s
        : project.versioning == Versioning::CalVer                      ? u"calver"_s
                                                                        : u"any"_s;
    return {{u"name"_s, project.name},
            {u"git"_s, project.repository},
            {u"tag_pattern"_s, known(project.tagPattern)},
            {u"paths"_s, jsonTexts(project.paths)},
            {u"main"_s, known(project.mainBranch)},
            {u"versioning"_s, versioning},
            {u"group"_s, known(project.group)}};
}

QJsonObject jsonOf(const Environment &environment)
{
    return {{u"name"_s, environment.name},
            {u"tier"_s, toString(environment.tier)},
            {u"order"_s, environment.order},
            {u"url"_s, known(environment.url)}};
}

QJsonObject jsonOf(const Connection &connection)
{
    QJsonObject remotes;
    for (auto remote = connection.remotes.cbegin(); remote != connection.remotes.cend(); ++remote)
        remotes.insert(remote.key(), remote.value());
    QJsonArray rules;
    for (const MappingRule &rule : connection.rules) {
        const bool environment = rule.kind == MappingRule::Target::Environment;
        rules.append(QJsonObject{{u"kind"_s, environment ? u"environment"_s : u"project"_s},
                                 {u"pattern"_s, rule.pattern},
                                 {u"target"_s, rule.target}});
    }
    return {{u"name"_s, connection.name},
            {u"kind"_s, toString(connection.kind)},
            {u"url"_s, connection.url},
            {u"user"_s, known(connection.user)},
            {u"token"_s, toString(connection.tokenSource)},
            {u"token_variable"_s, known(connection.tokenVariable)},
            {u"ca_file"_s, known(connection.caFile)},
            {u"projects"_s, remotes},
            {u"rules"_s, rules},
            {u"last_sync_at"_s, known(connection.lastSyncAt)},
            {u"last_error"_s, known(connection.lastError)}};
}

QJsonObject jsonOf(const Release &release)
{
    return {{u"version"_s, known(release.version)}, {u"tag"_s, release.tag},
            {u"commit"_s, known(release.commit)},   {u"created_at"_s, known(release.createdAt)},
            {u"prerelease"_s, release.prerelease},  {u"previous_tag"_s, known(release.previousTag)},
            {u"commits"_s, release.commits},        {u"first_commits"_s, release.firstCommits}};
}

QJsonObject jsonOf(const Commit &commit)
{
    return {{u"sha"_s, commit.id.hex()},
            {u"parents"_s, jsonIds(commit.parents)},
            {u"subject"_s, commit.subject},
            {u"author"_s, commit.author},
            {u"author_email"_s, commit.authorEmail},
            {u"authored_at"_s, known(commit.authoredAt)},
            {u"committed_at"_s, known(commit.committedAt)},
            {u"type"_s, known(commit.type)},
            {u"scope"_s, known(commit.scope)},
            {u"breaking"_s, commit.breaking},
            {u"pull_request"_s, known(commit.pullRequest)},
            {u"tickets"_s, jsonTexts(commit.tickets)},
            {u"equivalent"_s, known(commit.equivalent)}};
}

static QJsonArray jsonOfChecks(const QVector<ServerCheck> &checks)
{
    QJsonArray array;
    for (const ServerCheck &check : checks) {
        array.append(QJsonObject{
            {u"name"_s, check.name}, {u"state"_s, toString(check.state)}, {u"url"_s, known(check.url)}});
    }
    return array;
}

static QJsonArray jsonOfArtifacts(const QVector<ServerRelease> &published)
{
    QJsonArray array;
    for (const ServerRelease &release : published) {
        for (const ServerAsset &asset : release.assets) {
            array.append(QJsonObject{
                {u"name"_s, asset.name}, {u"digest"_s, known(asset.digest)}, {u"url"_s, known(asset.url)}});
        }
    }
    return array;
}

QJsonObject jsonOf(const ReleaseDetail &detail, const QString &project, const WorkspaceNames &names)
{
    QJsonArray deployments;
    for (const Deployment &deployment : detail.deployments)
        deployments.append(jsonOf(deployment, names));
    return {{u"project"_s, project},
            {u"version"_s, known(detail.release.version)},
            {u"tag"_s, detail.release.tag},
            {u"commit"_s, known(detail.release.commit)},
            {u"created_at"_s, known(detail.release.createdAt)},
            {u"prerelease"_s, detail.release.prerelease},
            {u"previous_tag"_s, known(detail.release.previousTag)},
            {u"commits"_s, jsonArrayOf(detail.commits)},
            {u"first_commits"_s, jsonIds(detail.firstCommits)},
            {u"notes"_s, detail.notes},
            {u"notes_audience"_s, toString(detail.notesAudience)},
            {u"notes_by"_s, known(detail.notesBy)},
            {u"checks"_s, jsonOfChecks(detail.checks)},
            {u"artifacts"_s, jsonOfArtifacts(detail.published)},
            {u"approvals"_s, jsonArrayOf(detail.approvals)},
            {u"deployments"_s, deployments}};
}

QJsonObject jsonOf(const Board &board, const QDateTime &now)
{
    QJsonArray environments;
    for (const Environment &environment : board.environments) {
        environments.append(QJsonObject{{u"name"_s, environment.name},
                                        {u"tier"_s, toString(environment.tier)},
                                        {u"order"_s, environment.order}});
    }
    QJsonArray projects;
    for (const BoardRow &row : board.rows) {
        QJsonObject cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (isEntered(row.cells[i]))
                cells.insert(board.environments[i].name, jsonOfCell(*row.cells[i]));
        }
        projects.append(QJsonObject{{u"project"_s, row.project.name}, {u"cells"_s, cells}});
    }
    return {{u"at"_s, known(board.isNow ? now : board.at)},
            {u"environments"_s, environments},
            {u"projects"_s, projects}};
}

QJsonObject jsonOf(const ProjectComparison &row)
{
    const Comparison &comparison = row.comparison;
    const bool counted = comparison.relation != Relation::Unknown;
    const QJsonObject files{{u"changed"_s, comparison.files.changed},
                            {u"insertions"_s, comparison.files.insertions},
                            {u"deletions"_s, comparison.files.deletions}};
    return {{u"project"_s, row.project.name},
            {u"from"_s, jsonOfPoint(row.from)},
            {u"to"_s, jsonOfPoint(row.to)},
            {u"relation"_s, toString(comparison.relation)},
            {u"only_in_to"_s, counted ? QJsonValue(comparison.onlyInTo) : QJsonValue()},
            {u"only_in_from"_s, counted ? QJsonValue(comparison.onlyInFrom) : QJsonValue()},
            {u"merge_base"_s, known(comparison.mergeBase)},
            {u"commits"_s, jsonArrayOf(comparison.commits)},
            {u"commits_only_in_from"_s, jsonArrayOf(comparison.commitsOnlyInFrom)},
            {u"files"_s, counted ? QJsonValue(files) : QJsonValue()}};
}

QJsonObject jsonOf(const WhereMatch &match)
{
    QJsonArray environments;
    for (const WhereEnvironment &place : match.environments) {
        environments.append(
            QJsonObject{{u"environment"_s, place.environment.name},
                        {u"contains"_s, place.contains ? QJsonValue(*place.contains) : QJsonValue()},
                        {u"since"_s, known(place.since)},
                        {u"deployment"_s, known(place.deployment)}});
    }
    return {{u"project"_s, match.project},
            {u"commit"_s, match.commit.id.hex()},
            {u"subject"_s, known(match.commit.subject)},
            {u"environments"_s, environments}};
}

QJsonObject jsonOf(const Deployment &deployment, const WorkspaceNames &names)
{
    return {{u"id"_s, known(deployment.id)},
            {u"project"_s, known(names.projects.value(deployment.project))},
            {u"environment"_s, known(names.environments.value(deployment.environment))},
            {u"commit"_s, known(deployment.commit)},
            {u"version"_s, known(deployment.version)},
            {u"state"_s, toString(deployment.state)},
            {u"raw_state"_s, known(deployment.rawState)},
            {u"kind"_s, toString(deployment.kind)},
            {u"created_at"_s, known(deployment.createdAt)},
            {u"started_at"_s, known(deployment.startedAt)},
            {u"finished_at"_s, known(deployment.finishedAt)},
            {u"live_until"_s, known(deployment.liveUntil)},
            {u"by"_s, known(deployment.by)},
            {u"url"_s, known(deployment.url)},
            {u"source"_s, known(deployment.source)},
            {u"external_id"_s, known(deployment.externalId)}};
}

template <class Counts, class ToName> static QJsonArray facetArray(const Counts &counts, ToName nameOf)
{
    QMap<QString, qint64> byName;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        byName.insert(nameOf(count.key()), *count);
    QJsonArray values;
    for (auto count = byName.cbegin(); count != byName.cend(); ++count)
        values.append(QJsonObject{{u"value"_s, count.key()}, {u"count"_s, *count}});
    return values;
}

static QJsonObject jsonOf(const HistoryFacetCounts &counts, const WorkspaceNames &names)
{
    const auto itself = [](const QString &name) { return name; };
    const auto project = [&](qint64 id) { return names.projects.value(ProjectId{id}); };
    const auto environment = [&](qint64 id) { return names.environments.value(EnvironmentId{id}); };
    return {{u"project"_s, facetArray(counts.projects, project)},
            {u"environment"_s, facetArray(counts.environments, environment)},
            {u"tier"_s, facetArray(counts.tiers, [](qint64 tier) { return toString(Tier(tier)); })},
            {u"state"_s,
             facetArray(counts.states, [](qint64 state) { return toString(DeploymentState(state)); })},
            {u"kind"_s, facetArray(counts.kinds, [](qint64 kind) { return toString(DeploymentKind(kind)); })},
            {u"by"_s, facetArray(counts.people, itself)},
            {u"source"_s, facetArray(counts.sources, itself)},
            {u"during_freeze"_s, counts.inFreeze}};
}

QJsonObject jsonOf(const DeploymentsAnswer &answer)
{
    QJsonArray rows;
    for (const Deployment &deployment : answer.page.rows) {
        QJsonObject row = jsonOf(deployment, answer.names);
        const auto note = answer.freezes.constFind(deployment.id.value);
        row.insert(u"during_freeze"_s, note != answer.freezes.cend());
        const bool isOverridden = note != answer.freezes.cend() && !note->by.isEmpty();
        row.insert(u"freeze_override"_s,
                   isOverridden ? QJsonValue(QJsonObject{{u"by"_s, note->by}, {u"reason"_s, note->reason}})
                                : QJsonValue());
        rows.append(row);
    }
    QJsonObject json{{u"total"_s, answer.total < 0 ? QJsonValue() : QJsonValue(answer.total)},
                     {u"next"_s, known(answer.page.next)},
                     {u"deployments"_s, rows}};
    if (answer.facets)
        json.insert(u"facets"_s, jsonOf(*answer.facets, answer.names));
    return json;
}

} // namespace slipway
