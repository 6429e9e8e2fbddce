#include "models/queries/promotionplan.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/domain/selfapproval.h"
#include "models/queries/approvalquery.h"
#include "models/queries/carriedplan.h"
#include "models/queries/monitorquery.h"
#include "models/queries/promotionplan_p.h"
#include "models/queries/requestframe.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

GateStep stepFrom(const PlanState &state, PromotionPlan &plan)
{
    const auto &live = state.stored.live;
    if (!live) {
        if (state.history)
            plan.commits = int(state.history->onlyIn(state.commit, {}).size());
        return GateStep::First;
    }
    const CommitId from = liveCommit(state);
    if (from == state.commit && !state.commit.isNull())
        return GateStep::Same;
    if (!state.history || from.isNull())
        return GateStep::Unknown;
    const auto counts = state.history->counts(from, state.commit);
    if (!counts)
        return GateStep::Unknown;
    plan.commits = counts->onlyInTo;
    plan.lost = counts->onlyInFrom;
    if (counts->onlyInFrom == 0)
        return GateStep::Forward;
    return counts->onlyInTo == 0 ? GateStep::Backward : GateStep::Diverged;
}

/// Their first commit of all that the release has is among those that would become live.
int firstTimeAuthors(const History &history, const CommitId &live, const CommitId &commit)
{
    const std::vector<bool> before = history.authorsUpTo(live);
    QSet<quint32> fresh;
    for (const CommitWords &words : history.wordsBetween(live, commit)) {
        if (words.author >= before.size() || !before[words.author])
            fresh.insert(words.author);
    }
    return int(fresh.size());
}

/// What changes between what is live and the release; nothing where it cannot be known.
std::optional<FileChanges> filesOf(const PlanState &state, GateStep step)
{
    if (!state.stored.live || !state.history || step == GateStep::Unknown)
        return {};
    constexpr int mostFiles = 20000;
    const auto files = state.history->files(liveCommit(state), state.commit, state.project.paths, mostFiles);
    return files ? std::optional(*files) : std::nullopt;
}

std::optional<QStringList> pathsOf(const std::optional<FileChanges> &files)
{
    if (!files || files->changed != files->files.size())
        return {};
    QStringList paths;
    for (const FileChange &file : files->files) {
        paths += file.path;
        if (!file.oldPath.isEmpty() && file.oldPath != file.path)
            paths += file.oldPath;
    }
    return paths;
}

RiskFacts riskFacts(const PlanState &state, const GateFacts &facts, const std::optional<FileChanges> &files)
{
    RiskFacts risk;
    risk.localTime = state.now.toLocalTime();
    risk.isBackward = facts.wouldLose > 0;
    const auto &live = state.stored.live;
    if (live)
        risk.liveSince = effectiveTime(*live);
    for (const Deployment &attempt : state.stored.recent) {
        if (!isTerminal(attempt.state))
            continue;
        ++risk.recentDeployments;
        risk.recentFailures += isLive(attempt.state) ? 0 : 1;
    }
    if (!live || !state.history || facts.step == GateStep::Unknown)
        return risk;
    risk.commits = facts.commits;
    const CommitId from = liveCommit(state);
    if (files) {
        risk.files = files->changed;
        risk.lines = files->insertions + files->deletions;
        for (const FileChange &file : files->files) {
            if (isDelicatePath(file.path))
                risk.delicatePaths.append(file.path);
        }
    }
    risk.firstTimeAuthors = firstTimeAuthors(*state.history, from, state.commit);
    return risk;
}

std::optional<bool> isOnBranch(const PlanState &state)
{
    const QString &branch = state.stored.policy.branch;
    if (branch.isEmpty() || !state.history)
        return {};
    for (const GitRef &ref : state.history->refs()) {
        const bool isNamed = ref.kind != GitRef::Kind::Tag
            && (ref.name == branch
                || (ref.kind == GitRef::Kind::RemoteBranch && ref.name.section(u'/', 1) == branch));
        if (isNamed && state.history->contains(ref.commit, state.commit).value_or(false))
            return true;
    }
    return state.history->has(state.commit) ? std::optional(false) : std::nullopt;
}

/// The one that counts: the newest for the same commit, or else an open one for a release of that name, so
/// that it is said what changed since.
std::optional<ApprovalRequest> approvalThatCounts(const PlanState &state)
{
    std::optional<ApprovalRequest> namesake;
    for (const ApprovalRequest &request : state.stored.approvals) {
        if (request.subject.commit == state.commit)
            return request;
        const bool isOpenRequest =
            request.state == ApprovalState::Pending || request.state == ApprovalState::Approved;
        if (!namesake && isOpenRequest && request.subject.release == state.release)
            namesake = request;
    }
    return namesake;
}

void addArtifacts(const PlanState &state, GateFacts &facts, PromotionPlan &plan)
{
    for (const ServerRelease &release : state.stored.published) {
        facts.hasNotes = facts.hasNotes || !release.notes.trimmed().isEmpty();
        for (const ServerAsset &asset : release.assets) {
            ++facts.artifacts;
            facts.artifactsWithoutDigest += asset.digest.isEmpty() ? 1 : 0;
            if (!asset.digest.isEmpty())
                plan.artifacts.append(asset.digest);
        }
    }
    plan.artifacts.sort();
    facts.digests = plan.artifacts;
}

/// With those of whoever wished it set aside: nobody approves their own deed.
QVector<StandingApproval> standingFor(const PlanState &state)
{
    QVector<StandingApproval> standing = state.stored.standing;
    if (state.wish.by.isEmpty() || state.stored.policy.allowsSelfApproval)
        return standing;
    for (StandingApproval &one : standing) {
        if (one.setAside.isEmpty() && !isSomebodyElse(one.by, state.wish.by, state.signers))
            one.setAside = PlanWords::tr("it may be by whoever wants this release in");
    }
    return standing;
}

GateFacts gateFacts(const PlanState &state, PromotionPlan &plan)
{
    GateFacts facts;
    facts.now = state.now;
    facts.project = state.project.name;
    facts.release = state.release;
    facts.tag = state.tag;
    facts.commit = state.commit;
    facts.tree = plan.tree;
    facts.environment = state.stored.environment;
    facts.previous = state.stored.previous;
    facts.approval = approvalThatCounts(state);
    facts.changedField = state.changedField;
    facts.standing = standingFor(state);
    facts.ticks = state.stored.ticks;
    facts.monitors = state.stored.monitors;
    facts.roles = state.signers.roles();
    facts.checks = state.stored.checks;
    facts.soakedMinutes = longestStay(state.stored.soakStays, state.commit, state.now);
    if (facts.previous)
        facts.wasInPrevious = longestStay(state.stored.previousStays, state.commit, state.now).has_value();
    facts.wasLiveHere = longestStay(state.stored.stays, state.commit, state.now).has_value();
    facts.isOnBranch = isOnBranch(state);
    facts.step = stepFrom(state, plan);
    facts.wouldLose = plan.lost;
    if (facts.step != GateStep::Unknown)
        facts.commits = plan.commits;
    if (state.stored.live)
        facts.liveRelease = nameOf(state, *state.stored.live);
    if (state.stored.live)
        facts.liveVersion = state.stored.live->version.isEmpty() ? state.stored.live->commit.hex().left(10)
                                                                 : state.stored.live->version;
    facts.freezes = state.stored.freezes;
    facts.overrides = state.stored.overrides;
    facts.planSha256 = state.planSha256;
    facts.mark = state.stored.marks.value(state.release);
    facts.isRollback = state.wish.isRollback;
    addArtifacts(state, facts, plan);
    const auto files = filesOf(state, facts.step);
    facts.changedPaths = pathsOf(files);
    facts.risk = riskOf(riskFacts(state, facts, files));
    return facts;
}

/// What nobody carries, or a server that is not there any more, cannot move.
void addCarrier(const PlanState &state, PromotionPlan &plan)
{
    if (state.stored.hasCarrier)
        return;
    const QString text = plan.target
        ? PlanWords::tr("“%3” is to carry %1 into %2, but there is no such connection any more")
              .arg(oneLine(plan.project, 200), oneLine(plan.environment.name, 200),
                   oneLine(plan.target->connection, 200))
        : PlanWords::tr("Nobody is named who carries %1 into %2: say which job or command does")
              .arg(oneLine(plan.project, 200), oneLine(plan.environment.name, 200));
    plan.findings.append({u"target"_s, GateOutcome::Blocks, text});
}

PromotionPlan planFrom(const PlanState &state)
{
    PromotionPlan plan;
    plan.project = state.project.name;
    plan.release = state.release;
    plan.tag = state.tag;
    plan.commit = state.commit;
    plan.tree = state.history ? state.history->treeOf(state.commit) : QString();
    plan.environment = state.stored.environment;
    plan.live = state.stored.live;
    plan.policy = state.stored.policy;
    plan.monitors = state.stored.monitors;
    plan.readAt = state.now;
    plan.target = state.stored.target;
    plan.kind = state.wish.isRollback ? DeploymentKind::Rollback : DeploymentKind::Deploy;
    const GateFacts facts = gateFacts(state, plan);
    plan.goesBack = goesBackToProved(facts);
    plan.step = facts.step;
    plan.risk = facts.risk;
    plan.approval = facts.approval;
    plan.verdicts = state.verdicts;
    plan.standing = coveringStanding(plan.policy, facts);
    plan.isApprovedBeforehand = isEnough(plan.policy, plan.standing, facts.roles)
        && !(plan.approval && plan.approval->state == ApprovalState::Rejected);
    if (plan.approval)
        plan.progress = approvalProgress(plan.policy, *plan.approval, facts.roles, peopleOf(plan.standing));
    plan.findings = evaluateGates(plan.policy, facts);
    plan.overridable = overrideSubject(plan.policy, facts);
    plan.overrides = overridesThatCount(plan.policy, facts);
    addCarrier(state, plan);
    return plan;
}

QFuture<Result<PlanState>> askStored(const QueryContext &context, const PlanState &state)
{
    return context.store->read([state](Database &db) -> Result<PlanState> {
        PlanState read = state;
        const auto project = ProjectStore(db).byName(state.wish.project);
        if (!project)
            return fail(project.error());
        read.project = *project;
        const auto stored = readEnvironmentFacts(db, *project, state.wish.environment, state.now);
        if (!stored)
            return fail(stored.error());
        read.stored = *stored;
        return read;
    });
}

/// With what is known of the commit and the tag that were chosen, and of what was approved of them.
Result<PlanState> withRelease(Database &db, PlanState state)
{
    if (const auto added = readReleaseFacts(db, state.project, state.commit, state.tag, state.stored); !added)
        return fail(added.error());
    const auto approval = approvalThatCounts(state);
    const auto changed = approval ? fieldChangedSince(db, *approval, state.tag) : Result<QString>(QString());
    if (!changed)
        return fail(changed.error());
    state.changedField = *changed;
    ApprovalSubject asked;
    asked.project = state.project.name;
    asked.release = state.release;
    asked.commit = state.commit;
    asked.environment = state.stored.environment.name;
    const auto carried = carriedPlanSha256(db, asked);
    if (!carried)
        return fail(carried.error());
    state.planSha256 = *carried;
    return state;
}

/// With what the monitors say of the commit, asked now. Going back to what was proved here must not wait for
/// anybody who may be down just then.
QFuture<Result<PlanState>> askWatched(const QueryContext &context, const PlanState &state)
{
    const bool goesBack =
        state.wish.isRollback && longestStay(state.stored.stays, state.commit, state.now).has_value();
    if (goesBack || state.stored.monitors.isEmpty())
        return readyFuture<Result<PlanState>>(state);
    return andThenValue(
        askRuleFacts(context, state.stored.monitors, state.project.name, state.commit, state.now),
        receiverOf(context), [state](const QVector<MonitorFact> &facts) -> Result<PlanState> {
            PlanState known = state;
            known.stored.monitors = facts;
            return known;
        });
}

/// With the repository where it can be read; a roll-back must not depend on it.
QFuture<Result<PlanState>> askChosen(const QueryContext &context, const PlanState &state)
{
    QObject *receiver = receiverOf(context);
    const auto asked = allOf(QList{askHistory(context, state.project)}, receiver);
    return andThen(asked, receiver, [state](const QVector<Result<HistoryPtr>> &known) {
        return calculate([state, known]() -> Result<PlanState> {
            PlanState chosen = state;
            if (known.first())
                chosen.history = *known.first();
            if (const auto done = chooseRelease(chosen); !done)
                return fail(done.error());
            // What is live may lie outside all branches and tags.
            if (chosen.history && chosen.stored.live && !chosen.stored.live->commit.isNull())
                chosen.history =
                    History::knowing(chosen.history, {chosen.stored.live->commit, chosen.commit});
            return chosen;
        });
    });
}

} // namespace

bool PromotionPlan::isFrozen() const
{
    return std::ranges::any_of(findings, [](const GateFinding &finding) {
        return finding.gate == u"freeze"_s && finding.outcome != GateOutcome::Passes;
    });
}

bool PromotionPlan::restsOnApproval() const
{
    return std::ranges::any_of(findings,
                               [](const GateFinding &finding) { return finding.gate == u"approvals"_s; });
}

QFuture<Result<PromotionPlan>> askPromotionPlan(const QueryContext &context, const PromotionWish &wish)
{
    QObject *receiver = receiverOf(context);
    PlanState begin;
    begin.wish = wish;
    begin.now = context.clock->now();
    const auto requests = andThen(askStored(context, begin), receiver,
                                  [context](const PlanState &stored) { return askJudged(context, stored); });
    const auto judged = andThen(
        requests, receiver, [context](const PlanState &known) { return askStandingJudged(context, known); });
    return andThen(judged, receiver, [context, receiver](const PlanState &stored) {
        return andThen(askChosen(context, stored), receiver, [context, receiver](const PlanState &chosen) {
            const auto read = context.store->read([chosen](Database &db) { return withRelease(db, chosen); });
            const auto watched = andThen(
                read, receiver, [context](const PlanState &known) { return askWatched(context, known); });
            return andThen(watched, receiver, [](const PlanState &whole) {
                return calculate([whole]() -> Result<PromotionPlan> { return planFrom(whole); });
            });
        });
    });
}

} // namespace slipway
