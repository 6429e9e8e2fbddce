#include "models/queries/promotionplan.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/git/history.h"
#include "models/queries/approvalquery.h"
#include "models/queries/carriedplan.h"
#include "models/queries/gatereading.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasenamed.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PromotionPlan)
};

/// What the plan is made from, gathered step by step.
struct PlanState
{
    PromotionWish wish;
    Project project;
    HistoryPtr history; ///< null where the repository cannot be read
    StoredGateFacts stored;
    SignerDirectory signers;
    SignatureVerdicts verdicts; ///< of the signatures on stored.approvals
    QDateTime now;
    QString release;
    QString tag;
    CommitId commit;
    QString changedField; ///< of GateFacts
};

/// What the release on a commit is called here, whatever the source of the deployment called it.
QString nameOf(const PlanState &state, const Deployment &stay)
{
    if (state.history) {
        const QVector<Release> releases = state.history->releases(state.project);
        const auto known = std::ranges::find(releases, stay.commit, &Release::commit);
        if (known != releases.cend())
            return known->version.isEmpty() ? known->tag : known->version;
    }
    return stay.version.isEmpty() ? stay.commit.hex() : stay.version;
}

/// Of what is live now; where its source named no commit, that of the release it is called after. Null: not
/// known.
CommitId liveCommit(const PlanState &state)
{
    const auto &live = state.stored.live;
    if (!live || !live->commit.isNull() || live->version.isEmpty() || !state.history)
        return live ? live->commit : CommitId();
    const auto named = releaseNamed(state.history->releases(state.project), state.project, live->version);
    return named ? named->commit : CommitId();
}

/// Whether it is what is live now or has all of it: no roll-back leads there. False where that is not known.
bool isLiveOrAhead(const PlanState &state, const CommitId &commit)
{
    const CommitId live = liveCommit(state);
    return !live.isNull()
        && (commit == live || (state.history && state.history->contains(commit, live).value_or(false)));
}

/// The newest stay with another commit than the live one, and not ahead of it, that nobody marked bad.
Result<void> chooseLastGood(PlanState &state)
{
    for (const Deployment &stay : std::as_const(state.stored.stays)) {
        if (stay.commit.isNull() || isLiveOrAhead(state, stay.commit))
            continue;
        const QString name = nameOf(state, stay);
        if (state.stored.marks.value(name).isBad)
            continue;
        state.commit = stay.commit;
        state.release = name;
        return {};
    }
    return fail(
        Error::Kind::NotFound,
        PlanWords::tr("There is nothing to go back to: “%1” had no other good release of “%2” before.")
            .arg(oneLine(state.wish.environment, 200), oneLine(state.wish.project, 200)));
}

/// What was live here under that name, for going back to something that no tag names any more.
bool chooseFormer(PlanState &state, const QString &name)
{
    for (const Deployment &stay : std::as_const(state.stored.stays)) {
        const bool isNamed =
            stay.version == name || (name.size() >= 7 && stay.commit.hex().startsWith(name.toLower()));
        if (stay.commit.isNull() || !isNamed)
            continue;
        state.commit = stay.commit;
        state.release = nameOf(state, stay);
        return true;
    }
    return false;
}

Result<void> chooseRelease(PlanState &state)
{
    if (state.wish.isRollback && state.wish.release.isEmpty()) {
        if (const auto chosen = chooseLastGood(state); !chosen)
            return chosen;
    }
    const QString name = state.wish.release.isEmpty() ? state.release : state.wish.release;
    if (!state.history) {
        if (!state.commit.isNull() || (state.wish.isRollback && chooseFormer(state, name)))
            return {};
        return fail(
            Error::Kind::Git,
            PlanWords::tr("The repository of “%1” cannot be read here, so its releases are not known.")
                .arg(oneLine(state.project.name, 200)));
    }
    const auto found = releaseNamed(state.history->releases(state.project), state.project, name);
    if (found && (state.commit.isNull() || state.commit == found->commit)) {
        state.commit = found->commit;
        state.tag = found->tag;
        state.release = found->version.isEmpty() ? found->tag : found->version;
        return {};
    }
    if (!state.commit.isNull() || (state.wish.isRollback && chooseFormer(state, name)))
        return {};
    return fail(found.error());
}

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

RiskFacts riskFacts(const PlanState &state, const GateFacts &facts, int commits)
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
    risk.commits = commits;
    const CommitId from = liveCommit(state);
    constexpr int mostFiles = 20000;
    if (const auto files = state.history->files(from, state.commit, state.project.paths, mostFiles)) {
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

/// The one that counts: the newest for the same commit.
std::optional<ApprovalRequest> approvalThatCounts(const PlanState &state)
{
    for (const ApprovalRequest &request : state.stored.approvals) {
        if (request.subject.commit == state.commit)
            return request;
    }
    return {};
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
    facts.roles = state.signers.roles();
    facts.checks = state.stored.checks;
    facts.soakedMinutes = longestStay(state.stored.soakStays, state.commit, state.now);
    if (facts.previous)
        facts.wasInPrevious = longestStay(state.stored.previousStays, state.commit, state.now).has_value();
    facts.wasLiveHere = longestStay(state.stored.stays, state.commit, state.now).has_value();
    facts.isOnBranch = isOnBranch(state);
    facts.step = stepFrom(state, plan);
    facts.wouldLose = plan.lost;
    if (state.stored.live)
        facts.liveVersion = state.stored.live->version.isEmpty() ? state.stored.live->commit.hex().left(10)
                                                                 : state.stored.live->version;
    facts.freezes = state.stored.freezes;
    facts.mark = state.stored.marks.value(state.release);
    facts.isRollback = state.wish.isRollback;
    addArtifacts(state, facts, plan);
    facts.risk = riskOf(riskFacts(state, facts, plan.commits));
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
    plan.target = state.stored.target;
    plan.kind = state.wish.isRollback ? DeploymentKind::Rollback : DeploymentKind::Deploy;
    const GateFacts facts = gateFacts(state, plan);
    plan.goesBack = goesBackToProved(facts);
    plan.risk = facts.risk;
    plan.approval = facts.approval;
    plan.verdicts = state.verdicts;
    if (plan.approval)
        plan.progress = approvalProgress(plan.policy, *plan.approval, facts.roles);
    plan.findings = evaluateGates(plan.policy, facts);
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
    const auto isOther = approval ? isCarriedOtherwise(db, approval->subject) : Result<bool>(false);
    if (!isOther)
        return fail(isOther.error());
    if (*isOther)
        state.changedField = u"plan_sha256"_s;
    return state;
}

/// With the approvals as they may be relied on: every signature verified.
QFuture<Result<PlanState>> askJudged(const QueryContext &context, const PlanState &state)
{
    return andThenValue(askApprovals(context), receiverOf(context),
                        [state](const JudgedApprovals &judged) -> Result<PlanState> {
                            PlanState known = state;
                            known.signers = judged.signers;
                            known.verdicts = judged.verdicts;
                            for (ApprovalRequest &request : known.stored.approvals) {
                                const auto found =
                                    std::ranges::find(judged.requests, request.id, &ApprovalRequest::id);
                                if (found != judged.requests.cend())
                                    request = *found;
                            }
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
    const auto judged = andThen(askStored(context, begin), receiver,
                                [context](const PlanState &stored) { return askJudged(context, stored); });
    return andThen(judged, receiver, [context, receiver](const PlanState &stored) {
        return andThen(askChosen(context, stored), receiver, [context, receiver](const PlanState &chosen) {
            const auto read = context.store->read([chosen](Database &db) { return withRelease(db, chosen); });
            return andThen(read, receiver, [](const PlanState &whole) {
                return calculate([whole]() -> Result<PromotionPlan> { return planFrom(whole); });
            });
        });
    });
}

} // namespace slipway
