#include "models/commands/importdeployments.h"

#include "models/base/chain.h"
#include "models/commands/reportfile.h"
#include "models/commands/reportreading.h"
#include "models/commands/writing.h"
#include "models/queries/projecthistory.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ImportPlaces
{
    QVector<Project> projects; ///< those that the file names
    QHash<QString, EnvironmentId> environments;
};

/// Finds every name of the file; the first that is unknown ends it with its line.
Result<ImportPlaces> readImportPlaces(Database &db, const QString &file, const QVector<FileReport> &reports)
{
    ImportPlaces places;
    QSet<QString> projects;
    for (const FileReport &row : reports) {
        if (!projects.contains(row.report.project)) {
            const auto project = ProjectStore(db).byName(row.report.project);
            if (!project)
                return fail(atLine(project.error(), file, row.line));
            projects.insert(row.report.project);
            places.projects.append(*project);
        }
        if (!places.environments.contains(row.report.environment)) {
            const auto environment = EnvironmentStore(db).byName(row.report.environment);
            if (!environment)
                return fail(atLine(environment.error(), file, row.line));
            places.environments.insert(row.report.environment, environment->id);
        }
    }
    return places;
}

/// A row of the file, as a deployment and as it was told.
struct ImportRow
{
    Deployment deployment;
    FileReport told;
};

Result<QVector<ImportRow>> rowsOf(const QString &file, const QVector<FileReport> &reports,
                                  const ImportPlaces &places, const QVector<Result<HistoryPtr>> &histories,
                                  const QDateTime &now)
{
    QHash<QString, std::pair<ProjectId, CommitNames>> projects;
    for (qsizetype i = 0; i < places.projects.size(); ++i) {
        const Project &project = places.projects[i];
        projects.insert(project.name, {project.id, CommitNames(project, histories[i])});
    }
    QVector<ImportRow> rows;
    rows.reserve(reports.size());
    for (const FileReport &row : reports) {
        const auto project = projects.constFind(row.report.project);
        auto deployment =
            deploymentFrom(row.report, project->first, places.environments.value(row.report.environment),
                           project->second, now);
        if (!deployment)
            return fail(atLine(deployment.error(), file, row.line));
        deployment->source = reportedSource();
        rows.append({*std::move(deployment), row});
    }
    return rows;
}

/// What a file comes to: rows nobody knew, and what it says of known ones.
struct SortedImport
{
    QVector<Deployment> fresh;
    QVector<Deployment> changes;
    int merged = 0; ///< rows about one that the file itself told of before
    int oldNews = 0;
};

/// The same id again, in the file or from before, brings the one there is up to date; old news says nothing.
Result<SortedImport> sorted(const QString &file, const QVector<ImportRow> &rows,
                            QHash<QString, Deployment> known)
{
    SortedImport import;
    QHash<QString, qsizetype> freshOf;
    for (const ImportRow &row : rows) {
        const QString &id = row.deployment.externalId;
        const auto before = id.isEmpty() ? known.constEnd() : known.constFind(id);
        if (before == known.constEnd()) {
            if (!id.isEmpty()) {
                known.insert(id, row.deployment);
                freshOf.insert(id, import.fresh.size());
            }
            import.fresh.append(row.deployment);
            continue;
        }
        const auto after = broughtUpToDate(*before, row.deployment, row.told.report);
        if (!after)
            return fail(atLine(after.error(), file, row.told.line));
        if (!mayFollow(before->state, after->state)) {
            ++import.oldNews;
            continue;
        }
        known.insert(id, *after);
        if (const auto fresh = freshOf.constFind(id); fresh != freshOf.constEnd()) {
            import.fresh[*fresh] = *after;
            ++import.merged;
        } else {
            import.changes.append(*after);
        }
    }
    return import;
}

Result<QHash<QString, Deployment>> knownOf(Database &db, const QVector<ImportRow> &rows)
{
    QStringList ids;
    for (const ImportRow &row : rows) {
        if (!row.deployment.externalId.isEmpty())
            ids.append(row.deployment.externalId);
    }
    return DeploymentStore(db).bySource(reportedSource(), ids);
}

/// Rows that outnumber what is there are loaded without their indices, which are made afterwards.
Result<UpsertOutcome> writeFresh(Database &db, const QVector<Deployment> &fresh)
{
    constexpr qsizetype manyRows = 5000;
    DeploymentStore store(db);
    if (fresh.size() < manyRows)
        return store.upsert(fresh);
    const auto count = store.count({});
    if (!count)
        return fail(count.error());
    if (fresh.size() < *count / 2)
        return store.upsert(fresh);
    qsizetype next = 0;
    const auto loaded = store.bulkLoad([&](Deployment &row) {
        if (next == fresh.size())
            return false;
        row = fresh[next++];
        return true;
    });
    if (!loaded)
        return fail(loaded.error());
    return UpsertOutcome{int(fresh.size()), 0, 0, {}};
}

Result<UpsertOutcome> writeRows(Database &db, const QString &file, const QVector<ImportRow> &rows)
{
    const auto known = knownOf(db, rows);
    if (!known)
        return fail(known.error());
    const auto import = sorted(file, rows, *known);
    if (!import)
        return fail(import.error());
    auto outcome = writeFresh(db, import->fresh);
    if (!outcome)
        return outcome;
    const auto changed = DeploymentStore(db).upsert(import->changes);
    if (!changed)
        return fail(changed.error());
    outcome->updated += changed->updated + import->merged;
    outcome->unchanged += changed->unchanged + import->oldNews;
    return outcome;
}

Result<UpsertOutcome> writeImport(Database &db, const Signature &signature, const QString &file,
                                  const QVector<ImportRow> &rows)
{
    const auto outcome = writeRows(db, file, rows);
    if (!outcome)
        return fail(outcome.error());
    const QJsonObject body{{u"file"_s, QFileInfo(file).fileName()},
                           {u"inserted"_s, outcome->inserted},
                           {u"updated"_s, outcome->updated},
                           {u"unchanged"_s, outcome->unchanged}};
    if (const auto entered = enter(db, signature, u"deployments.imported"_s, body); !entered)
        return fail(entered.error());
    return *outcome;
}

using Reports = QVector<FileReport>;

QFuture<Result<QVector<ImportRow>>> resolveReports(const CommandContext &context, const QString &file,
                                                   const Reports &reports, const ImportPlaces &places,
                                                   const QDateTime &now)
{
    QVector<QFuture<Result<HistoryPtr>>> asked;
    for (const Project &project : places.projects)
        asked.append(askHistory(context.ask, project));
    Store *store = context.ask.store;
    return andThen(allOf(asked, store), store,
                   [file, reports, places, now](const QVector<Result<HistoryPtr>> &histories) {
                       return calculate([file, reports, places, now, histories] {
                           return rowsOf(file, reports, places, histories, now);
                       });
                   });
}

} // namespace

QFuture<Result<UpsertOutcome>> importDeployments(const CommandContext &context, const QString &file)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto read = calculate([file, now = signature.at] { return readReportFile(file, now); });
    return andThen(read, store, [context, store, signature, file](const Reports &reports) {
        const auto places =
            store->read([file, reports](Database &db) { return readImportPlaces(db, file, reports); });
        const auto resolved =
            andThen(places, store, [context, signature, file, reports](const ImportPlaces &known) {
                return resolveReports(context, file, reports, known, signature.at);
            });
        return andThen(resolved, store, [store, signature, file](const QVector<ImportRow> &rows) {
            return store->write(
                Store::DeploymentsTopic | Store::LedgerTopic,
                [signature, file, rows](Database &db) { return writeImport(db, signature, file, rows); });
        });
    });
}

} // namespace slipway
