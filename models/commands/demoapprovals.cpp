#include "models/commands/demoapprovals.h"

#include "models/base/times.h"
#include "models/commands/demogates.h"
#include "models/commands/writing.h"
#include "models/domain/approval.h"
#include "models/store/approvalstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DemoApproval
{
    ApprovalRequest request; ///< with its decisions; its state is what they end in
    bool used = false;
};

ApprovalRequest demoRequest(const DemoPlaces &places, const QVector<Project> &projects, int project,
                            int environment, const DemoRelease &release, qint64 at)
{
    const DemoHistory &history = (*places.histories)[project % places.histories->size()];
    ApprovalRequest request;
    request.subject.project = projects[project].name;
    request.subject.release = release.version;
    request.subject.commit = history.ids[release.commit];
    request.subject.tree = history.trees[release.commit];
    request.subject.environment = places.environments[environment].name;
    request.subject.policySha256 = demoPolicy(places.environments[environment]).sha256();
    request.requestedBy = demoPeople()[(project * 7 + environment) % demoPeople().size()].name;
    request.requestedAt = fromMilliseconds(at);
    return request;
}

void decide(ApprovalRequest &request, DecisionKind kind, const QString &comment)
{
    ApprovalDecision decision;
    decision.by = request.requestedBy == demoPeople()[0].name ? demoPeople()[1].name : demoPeople()[0].name;
    decision.decision = kind;
    decision.at = request.requestedAt.addSecs(1800);
    decision.comment = comment;
    request.decisions += decision;
}

/// What belongs to one pair's present state.
void addApprovalsOf(QVector<DemoApproval> &approvals, const DemoPlaces &places,
                    const QVector<Project> &projects, int project, int environment)
{
    const DemoHistory &history = (*places.histories)[project % places.histories->size()];
    for (const Deployment &deployment : demoTail(places, project, environment)) {
        const auto release = std::ranges::find(history.releases, deployment.version, &DemoRelease::version);
        if (release == history.releases.end())
            continue;
        const qint64 created = toMilliseconds(deployment.createdAt);
        DemoApproval approval;
        if (deployment.state == DeploymentState::AwaitingApproval) {
            approval.request = demoRequest(places, projects, project, environment, *release, created);
            approval.request.note = u"Ready since the last checks; please have a look at the notes."_s;
        } else if (demoTierOf(places.environments[environment].tier) == demoTierCount - 1
                   && deployment.kind == DeploymentKind::Deploy && isTerminal(deployment.state)) {
            approval.request =
                demoRequest(places, projects, project, environment, *release, created - 7'200'000);
            decide(approval.request, DecisionKind::Approve, project % 3 ? QString() : u"Looks good."_s);
            approval.used = true;
        } else {
            continue;
        }
        approvals += approval;
    }
}

QJsonObject bodyOf(const ApprovalRequest &request, ApprovalId id)
{
    return {{u"approval"_s, id.value},
            {u"project"_s, request.subject.project},
            {u"release"_s, request.subject.release},
            {u"commit"_s, request.subject.commit.hex()},
            {u"environment"_s, request.subject.environment},
            {u"subject_sha256"_s, request.subject.sha256()}};
}

Result<void> writeOne(Database &db, const DemoApproval &approval)
{
    const ApprovalRequest &request = approval.request;
    ApprovalRequest asked = request;
    asked.decisions.clear();
    const auto id = ApprovalStore(db).add(asked);
    if (!id)
        return fail(id.error());
    Result<void> done =
        enter(db, {request.requestedBy, request.requestedAt}, u"approval.requested"_s, bodyOf(request, *id));
    for (const ApprovalDecision &decision : request.decisions) {
        if (done)
            done = ApprovalStore(db).addDecision(*id, decision);
        const bool approved = decision.decision == DecisionKind::Approve;
        QJsonObject body = bodyOf(request, *id);
        body.insert(u"comment"_s, decision.comment);
        body.insert(u"self_attested"_s, true);
        if (done)
            done = enter(db, {decision.by, decision.at},
                         approved ? u"approval.approved"_s : u"approval.rejected"_s, body);
    }
    const ApprovalState state = approval.used ? ApprovalState::Used : stateAfter(request);
    if (done && state != ApprovalState::Pending)
        done = ApprovalStore(db).setState(*id, state);
    return done;
}

} // namespace

Result<void> writeDemoApprovals(Database &db, const DemoPlaces &places, const QVector<Project> &projects)
{
    QVector<DemoApproval> approvals;
    const int count = int(std::min(projects.size(), demoProfiles().size()));
    for (int project = 0; project < count; ++project) {
        for (int environment = 0; environment < places.environments.size(); ++environment)
            addApprovalsOf(approvals, places, projects, project, environment);
    }
    // One that somebody said no to, so that the record shows what that looks like.
    if (!projects.isEmpty() && !places.environments.isEmpty()) {
        const DemoHistory &history = places.histories->first();
        DemoApproval refused;
        refused.request =
            demoRequest(places, projects, 0, int(places.environments.size()) - 1,
                        history.releases[history.releases.size() - 4], places.now - 60 * 3'600'000);
        decide(refused.request, DecisionKind::Reject,
               u"The image service is not ready for this; next week."_s);
        approvals += refused;
    }
    std::ranges::stable_sort(approvals, {},
                             [](const DemoApproval &a) { return toMilliseconds(a.request.requestedAt); });
    for (const DemoApproval &approval : std::as_const(approvals)) {
        if (const auto written = writeOne(db, approval); !written)
            return written;
    }
    return {};
}

} // namespace slipway
