#include "models/queries/duequery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/domain/version.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasequery.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"
#include "models/store/timedstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A project in an environment with continuous deployment, where nothing is on its way.
struct AutomaticPlace
{
    Project project;
    Environment environment;
    GatePolicy policy;
    QSet<CommitId> tried;
    CommitId live;
};

/// What the store says is to be looked at.
struct DueStored
{
    QVector<TimedRelease> timed; ///< whose time has come
    QVector<AutomaticPlace> places;
    QVector<std::pair<QString, QString>> busy; ///< project, environment
};

bool isBusy(const DueStored &stored, const QString &project, const QString &environment)
{
    return stored.busy.contains(std::pair(project, environment));
}

Result<void> readPlace(Database &db, const Project &project, const Environment &environment,
                       const GatePolicy &policy, DueStored &stored)
{
    if (isBusy(stored, project.name, environment.name))
        return {};
    const auto target = PromotionStore(db).target(project.name, environment.name);
    if (!target)
        return fail(target.error());
    if (!*target)
        return {};
    const auto tried = PromotionStore(db).triedCommits(project, environment);
    if (!tried)
        return fail(tried.error());
    const auto live = DeploymentStore(db).liveAt(project.id, environment.id, {});
    if (!live)
        return fail(live.error());
    stored.places += {project, environment, policy, *tried, *live ? (*live)->commit : CommitId{}};
    return {};
}

Result<void> readPlaces(Database &db, DueStored &stored)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments) {
        const auto policy = GateStore(db).policyInForce(environment);
        if (!policy)
            return fail(policy.error());
        if (!policy->isAutomatic)
            continue;
        const auto projects = ProjectStore(db).all();
        if (!projects)
            return fail(projects.error());
        for (const Project &project : *projects) {
            if (const auto read = readPlace(db, project, environment, *policy, stored); !read)
                return read;
        }
    }
    return {};
}

Result<DueStored> readDue(Database &db, const QDateTime &now)
{
    DueStored stored;
    const auto waiting = TimedStore(db).waiting();
    if (!waiting)
        return fail(waiting.error());
    for (const TimedRelease &timed : *waiting) {
        if (timed.dueAt <= now)
            stored.timed += timed;
    }
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    for (const Promotion &promotion : *open)
        stored.busy += std::pair(promotion.project, promotion.environment);
    if (const auto read = readPlaces(db, stored); !read)
        return fail(read.error());
    return stored;
}

QFuture<Result<DueTimed>> askTimed(const QueryContext &context, const TimedRelease &timed, bool busy)
{
    TimedFacts facts;
    facts.now = context.clock->now();
    facts.isPlaceBusy = busy;
    const bool isLate = judgeTimed(timed, facts).kind == TimedVerdict::Kind::Missed;
    if (busy || isLate)
        return readyFuture(Result<DueTimed>(DueTimed{timed, judgeTimed(timed, facts), {}}));
    const PromotionWish wish{
        .project = timed.project, .environment = timed.environment, .release = timed.release, .by = timed.by};
    const auto asked = allOf(QList{askPromotionPlan(context, wish)}, receiverOf(context));
    return andThenValue(asked, receiverOf(context),
                        [timed, facts](const QVector<Result<PromotionPlan>> &plans) -> Result<DueTimed> {
                            TimedFacts known = facts;
                            const Result<PromotionPlan> &plan = plans.first();
                            if (!plan) {
                                // What is not there any more is refused; what cannot be read now may be in a
                                // moment.
                                if (plan.error().kind != Error::Kind::NotFound)
                                    known.trouble = plan.error().message;
                                TimedVerdict verdict = judgeTimed(timed, known);
                                if (verdict.kind == TimedVerdict::Kind::Refused)
                                    verdict.reason = plan.error().message;
                                return DueTimed{timed, verdict, {}};
                            }
                            known.commit = plan->commit;
                            known.findings = plan->findings;
                            return DueTimed{timed, judgeTimed(timed, known), *plan};
                        });
}

/// Newest first: by their versions where all of them have one, else as they were made.
QVector<Release> newestFirst(const QVector<Release> &releases)
{
    QVector<std::pair<TagVersion, Release>> versions;
    for (const Release &release : releases) {
        const auto version = TagVersion::parse(release.tag);
        if (!version)
            return releases;
        versions += std::pair(*version, release);
    }
    std::ranges::stable_sort(versions, [](const auto &a, const auto &b) {
        return TagVersion::compare(a.first, b.first) == std::weak_ordering::greater;
    });
    QVector<Release> sorted;
    for (const auto &version : std::as_const(versions))
        sorted += version.second;
    return sorted;
}

/// Those that are worth a plan: newer than what is live and than all that was tried there. What was passed by
/// must not come in because something newer failed or was taken back.
QVector<Release> candidatesFor(const AutomaticPlace &place, const QVector<Release> &releases)
{
    constexpr int mostCandidates = 8;
    QVector<Release> candidates;
    for (const Release &release : newestFirst(releases)) {
        if (release.commit == place.live || place.tried.contains(release.commit)
            || candidates.size() == mostCandidates)
            break;
        candidates += release;
    }
    return candidates;
}

/// The plan of what goes there by itself now, where anything does.
std::optional<PromotionPlan> dueOf(const AutomaticPlace &place, const QVector<Release> &releases,
                                   const QVector<Result<PromotionPlan>> &plans)
{
    QVector<DueCandidate> candidates;
    QVector<PromotionPlan> known;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        // What cannot be looked at now may be in a moment; nothing older overtakes it.
        if (!plans[i])
            break;
        candidates += DueCandidate{plans[i]->release, releases[i].prerelease, false, plans[i]->step,
                                   plans[i]->findings};
        known += *plans[i];
    }
    const auto due = dueAmong(place.policy, place.environment.tier, candidates);
    return due ? std::optional(known[*due]) : std::nullopt;
}

using MaybePlan = std::optional<PromotionPlan>;

QFuture<Result<MaybePlan>> askAutomatic(const QueryContext &context, const AutomaticPlace &place)
{
    QObject *receiver = receiverOf(context);
    const auto releases = askReleases(context, place.project.name);
    return andThen(releases, receiver, [context, receiver, place](const QVector<Release> &all) {
        const QVector<Release> candidates = candidatesFor(place, all);
        QVector<QFuture<Result<PromotionPlan>>> plans;
        for (const Release &release : candidates) {
            plans += askPromotionPlan(context,
                                      {.project = place.project.name,
                                       .environment = place.environment.name,
                                       .release = u"tag:"_s + release.tag});
        }
        return andThenValue(
            allOf(plans, receiver), receiver,
            [place, candidates](const QVector<Result<PromotionPlan>> &known) -> Result<MaybePlan> {
                return dueOf(place, candidates, known);
            });
    });
}

} // namespace

QFuture<Result<DueWork>> askDue(const QueryContext &context)
{
    QObject *receiver = receiverOf(context);
    const QDateTime now = context.clock->now();
    const auto stored = context.store->read([now](Database &db) { return readDue(db, now); });
    return andThen(stored, receiver, [context, receiver](const DueStored &known) {
        QVector<QFuture<Result<DueTimed>>> timed;
        for (const TimedRelease &one : known.timed)
            timed += askTimed(context, one, isBusy(known, one.project, one.environment));
        QVector<QFuture<Result<MaybePlan>>> automatic;
        for (const AutomaticPlace &place : known.places)
            automatic += askAutomatic(context, place);
        return andThen(
            allOf(timed, receiver), receiver, [receiver, automatic](const QVector<Result<DueTimed>> &looked) {
                DueWork work;
                for (const Result<DueTimed> &one : looked) {
                    if (one)
                        work.timed += *one;
                }
                return andThenValue(allOf(automatic, receiver), receiver,
                                    [work](const QVector<Result<MaybePlan>> &plans) -> Result<DueWork> {
                                        DueWork whole = work;
                                        for (const Result<MaybePlan> &plan : plans) {
                                            // A repository that cannot be read lets nothing go by itself.
                                            if (plan && *plan)
                                                whole.automatic += **plan;
                                        }
                                        return whole;
                                    });
            });
    });
}

} // namespace slipway
