#include "models/queries/monitorquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/monitorstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct MonitorQueryWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::MonitorQuery)
};

using SeriesFuture = QFuture<Result<MonitorSeries>>;

MonitorSeries unansweredSeries(const MonitorSpan &span, const QDateTime &askedAt, const QString &why)
{
    MonitorSeries series;
    series.span = span;
    series.askedAt = askedAt;
    series.why = why;
    return series;
}

/// What is needed to ask about one deployment.
struct ImpactFacts
{
    DeploymentImpact impact;
    QVector<Monitor> monitors;
};

Result<ImpactFacts> readImpactFacts(Database &db, DeploymentId id)
{
    ImpactFacts facts;
    const auto deployment = DeploymentStore(db).byId(id);
    if (!deployment)
        return fail(deployment.error());
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto monitors = MonitorStore(db).all();
    if (!monitors)
        return fail(monitors.error());
    facts.impact.deployment = *deployment;
    const auto project = std::ranges::find(*projects, deployment->project, &Project::id);
    const auto environment = std::ranges::find(*environments, deployment->environment, &Environment::id);
    if (project == projects->cend() || environment == environments->cend())
        return facts;
    facts.impact.project = project->name;
    facts.impact.environment = environment->name;
    facts.monitors = monitorsFor(*monitors, project->name, environment->name);
    if (!deployment->finishedAt.isValid())
        return facts;
    const auto previous = DeploymentStore(db).liveAt(deployment->project, deployment->environment,
                                                     deployment->finishedAt.addMSecs(-1));
    if (!previous)
        return fail(previous.error());
    facts.impact.previous = *previous;
    return facts;
}

/// Both sides of a deployment for one monitor; nothing is asked where there is nothing to know.
QFuture<Result<MonitorImpact>> askMonitorImpact(const QueryContext &context, const Monitor &monitor,
                                                const DeploymentImpact &impact, const QDateTime &now)
{
    const ImpactSpans spans = impactSpans(monitor, impact.deployment, impact.previous, now);
    if (const QString why = whyNoImpact(monitor, impact.deployment, spans, now); !why.isEmpty())
        return readyFuture<Result<MonitorImpact>>(unknownImpact(monitor, why));
    const MonitorSubject after{impact.project, impact.environment, impact.deployment.commit};
    const MonitorSubject before{impact.project, impact.environment,
                                impact.previous ? impact.previous->commit : CommitId()};
    const auto both = allOf(QList<SeriesFuture>{askSeries(context, monitor, before, spans.before),
                                                askSeries(context, monitor, after, spans.after)},
                            receiverOf(context));
    return andThenValue(both, receiverOf(context),
                        [monitor](const QVector<Result<MonitorSeries>> &sides) -> Result<MonitorImpact> {
                            if (!sides[0] || !sides[1])
                                return fail(sides[0] ? sides[1].error() : sides[0].error());
                            return judgeImpact(monitor, *sides[0], *sides[1]);
                        });
}

Result<QVector<std::pair<Monitor, MonitorSubject>>>
readChecks(Database &db, const QString &name, const QString &project, const QString &environment)
{
    const auto monitors = MonitorStore(db).all();
    const auto projects = ProjectStore(db).all();
    const auto environments = EnvironmentStore(db).all();
    const auto live = DeploymentStore(db).live({});
    if (!monitors || !projects || !environments || !live)
        return fail(!monitors           ? monitors.error()
                        : !projects     ? projects.error()
                        : !environments ? environments.error()
                                        : live.error());
    QVector<std::pair<Monitor, MonitorSubject>> checks;
    for (const Deployment &one : *live) {
        const auto owner = std::ranges::find(*projects, one.project, &Project::id);
        const auto place = std::ranges::find(*environments, one.environment, &Environment::id);
        if (owner == projects->cend() || place == environments->cend()
            || (!project.isEmpty() && owner->name != project)
            || (!environment.isEmpty() && place->name != environment))
            continue;
        for (const Monitor &monitor : monitorsFor(*monitors, owner->name, place->name)) {
            if (name.isEmpty() || monitor.name == name)
                checks.append({monitor, {owner->name, place->name, one.commit}});
        }
    }
    return checks;
}

} // namespace

SeriesFuture askSeries(const QueryContext &context, const Monitor &monitor, const MonitorSubject &subject,
                       const MonitorSpan &span)
{
    const QDateTime now = context.clock->now();
    if (!context.fetch)
        return readyFuture<Result<MonitorSeries>>(
            unansweredSeries(span, now, MonitorQueryWords::tr("Nobody can be asked from here.")));
    auto promise = std::make_shared<QPromise<Result<MonitorSeries>>>();
    promise->start();
    const SeriesFuture future = promise->future();
    whenDone(context.fetch(rangeUrl(monitor, subject, span)), receiverOf(context),
             [promise, span, now](const Result<QByteArray> &answer) {
                 auto series =
                     answer ? readRange(*answer, span) : Result<MonitorSeries>(fail(answer.error()));
                 if (!series)
                     series = unansweredSeries(span, now, series.error().message);
                 series->askedAt = now;
                 promise->addResult(series);
                 promise->finish();
             });
    return future;
}

QFuture<Result<QVector<MonitorFact>>> askRuleFacts(const QueryContext &context,
                                                   const QVector<MonitorFact> &facts, const QString &project,
                                                   const CommitId &commit, const QDateTime &now)
{
    QVector<SeriesFuture> asked;
    for (const MonitorFact &fact : facts) {
        const auto span = spanOfRule(fact, now);
        asked += span ? askSeries(context, *fact.monitor, {project, fact.environment, commit}, *span)
                      : readyFuture<Result<MonitorSeries>>(MonitorSeries());
    }
    return andThenValue(
        allOf(asked, receiverOf(context)), receiverOf(context),
        [facts](const QVector<Result<MonitorSeries>> &series) -> Result<QVector<MonitorFact>> {
            QVector<MonitorFact> known = facts;
            for (qsizetype i = 0; i < known.size(); ++i) {
                if (!series[i])
                    return fail(series[i].error());
                known[i].series = *series[i];
            }
            return known;
        });
}

QFuture<Result<DeploymentImpact>> askImpact(const QueryContext &context, DeploymentId deployment)
{
    const auto read =
        context.store->read([deployment](Database &db) { return readImpactFacts(db, deployment); });
    return andThen(read, receiverOf(context), [context](const ImpactFacts &facts) {
        const QDateTime now = context.clock->now();
        QVector<QFuture<Result<MonitorImpact>>> asked;
        for (const Monitor &monitor : facts.monitors)
            asked += askMonitorImpact(context, monitor, facts.impact, now);
        return andThenValue(
            allOf(asked, receiverOf(context)), receiverOf(context),
            [facts, now](const QVector<Result<MonitorImpact>> &found) -> Result<DeploymentImpact> {
                DeploymentImpact impact = facts.impact;
                impact.askedAt = now;
                for (const Result<MonitorImpact> &one : found) {
                    if (!one)
                        return fail(one.error());
                    impact.monitors.append(*one);
                }
                return impact;
            });
    });
}

QFuture<Result<QVector<DeploymentId>>> askDeploymentsOf(const QueryContext &context, const QString &project,
                                                        const QString &release)
{
    return context.store->read([project, release](Database &db) -> Result<QVector<DeploymentId>> {
        const auto known = ProjectStore(db).byName(project);
        if (!known)
            return fail(known.error());
        const auto environments = EnvironmentStore(db).all();
        if (!environments)
            return fail(environments.error());
        constexpr int mostStays = 2000;
        QVector<DeploymentId> found;
        for (const Environment &environment : *environments) {
            const auto stays =
                DeploymentStore(db).liveIntervals(known->id, environment.id, {}, {}, mostStays);
            if (!stays)
                return fail(stays.error());
            const auto newest = std::ranges::find_if(*stays, [&](const Deployment &stay) {
                return stay.version == release
                    || (release.size() >= 7 && !stay.commit.isNull()
                        && stay.commit.hex().startsWith(release.toLower()));
            });
            if (newest != stays->cend())
                found.append(newest->id);
        }
        if (found.isEmpty())
            return fail(
                Error::Kind::NotFound,
                MonitorQueryWords::tr("“%1” of “%2” was never live anywhere, as far as is known here.")
                    .arg(oneLine(release, 120), oneLine(project, 120)));
        return found;
    });
}

QFuture<Result<QVector<MonitorCheck>>> checkMonitors(const QueryContext &context, const QString &name,
                                                     const QString &project, const QString &environment)
{
    const auto read = context.store->read(
        [name, project, environment](Database &db) { return readChecks(db, name, project, environment); });
    return andThen(
        read, receiverOf(context), [context](const QVector<std::pair<Monitor, MonitorSubject>> &all) {
            const QDateTime now = context.clock->now();
            QVector<SeriesFuture> asked;
            for (const auto &[monitor, subject] : all)
                asked += askSeries(context, monitor, subject,
                                   spanOf(monitor, now.addSecs(-qint64(monitor.minutes) * 60), now));
            return andThenValue(
                allOf(asked, receiverOf(context)), receiverOf(context),
                [all](const QVector<Result<MonitorSeries>> &series) -> Result<QVector<MonitorCheck>> {
                    QVector<MonitorCheck> checks;
                    for (qsizetype i = 0; i < all.size(); ++i) {
                        if (!series[i])
                            return fail(series[i].error());
                        const Monitor &monitor = all[i].first;
                        checks.append({monitor, all[i].second.project, *series[i],
                                       series[i]->tooLittle(monitor.points, monitor.minutes)});
                    }
                    return checks;
                });
        });
}

} // namespace slipway
