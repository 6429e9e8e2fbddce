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

Result<QVector<Deployment>> deploymentsOf(const QString &file, const QVector<FileReport> &reports,
                                          const ImportPlaces &places,
                                          const QVector<Result<HistoryPtr>> &histories, const QDateTime &now)
{
    QHash<QString, std::pair<ProjectId, CommitNames>> projects;
    for (qsizetype i = 0; i < places.projects.size(); ++i) {
        const Project &project = places.projects[i];
        projects.insert(project.name, {project.id, CommitNames(project, histories[i])});
    }
    QVector<Deployment> deployments;
    deployments.reserve(reports.size());
    for (const FileReport &row : reports) {
        const auto project = projects.constFind(row.report.project);
        auto deployment =
            deploymentFrom(row.report, project->first, places.environments.value(row.report.environment),
                           project->second, now);
        if (!deployment)
            return fail(atLine(deployment.error(), file, row.line));
        deployment->source = u"imported"_s;
        deployments.append(*std::move(deployment));
    }
    return deployments;
}

Result<UpsertOutcome> writeImport(Database &db, const Signature &signature, const QString &file,
                                  const QVector<Deployment> &deployments)
{
    const auto outcome = DeploymentStore(db).upsert(deployments);
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

QFuture<Result<QVector<Deployment>>> resolveReports(const CommandContext &context, const QString &file,
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
                           return deploymentsOf(file, reports, places, histories, now);
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
        return andThen(resolved, store, [store, signature, file](const QVector<Deployment> &deployments) {
            return store->write(Store::DeploymentsTopic | Store::LedgerTopic,
                                [signature, file, deployments](Database &db) {
                                    return writeImport(db, signature, file, deployments);
                                });
        });
    });
}

} // namespace slipway
