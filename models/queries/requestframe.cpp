#include "models/queries/requestframe.h"

#include "models/base/text.h"
#include "models/ledger/approvalstatement.h"
#include "models/ledger/chain.h"
#include "models/ledger/ledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/carriedplan.h"
#include "models/queries/servedrelease.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/workspacestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString hexSha256(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

Result<QVector<StatementFrame::Artifact>> artifactsOf(Database &db, const Project &project,
                                                      const QString &tag)
{
    const auto published = publishedReleases(db, project, tag);
    if (!published)
        return fail(published.error());
    static const QRegularExpression digest(u"\\Asha256:[0-9a-f]{64}\\z"_s);
    QVector<StatementFrame::Artifact> artifacts;
    for (const ServerRelease &release : *published) {
        for (const ServerAsset &asset : release.assets) {
            const auto same = [&asset](const StatementFrame::Artifact &known) {
                return known.name == asset.name && known.digest == asset.digest;
            };
            if (digest.match(asset.digest).hasMatch() && !asset.name.isEmpty()
                && std::ranges::none_of(artifacts, same))
                artifacts += {asset.name, asset.digest};
        }
    }
    return artifacts;
}

/// The checks of the commit that are not green and will not be.
Result<QVector<ServerCheck>> redChecks(Database &db, const CommitId &commit)
{
    auto checks = newestChecksOf(db, commit);
    if (!checks)
        return checks;
    checks->removeIf([](const ServerCheck &check) {
        return check.state != CheckState::Failed && check.state != CheckState::Cancelled;
    });
    std::ranges::sort(*checks, {},
                      [](const ServerCheck &check) { return check.remote + u'\n' + check.name; });
    return checks;
}

/// What was known against the commit: what is still running, or passes later, changes nothing of it.
QString evidenceSha256(const QVector<ServerCheck> &red)
{
    QJsonArray list;
    for (const ServerCheck &check : red)
        list += QJsonObject{
            {u"name"_s, check.name}, {u"remote"_s, check.remote}, {u"state"_s, toString(check.state)}};
    return hexSha256(canonicalJson({{u"red"_s, list}}));
}

} // namespace

Result<void> fixStatement(Database &db, ApprovalRequest &request, const RequestFrame &asked)
{
    const auto log = WorkspaceStore(db).uuid();
    if (!log)
        return fail(log.error());
    const auto project = ProjectStore(db).byName(request.subject.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(request.subject.environment);
    if (!environment)
        return fail(environment.error());
    const auto artifacts = artifactsOf(db, *project, asked.tag);
    if (!artifacts)
        return fail(artifacts.error());
    const auto red = redChecks(db, request.subject.commit);
    if (!red)
        return fail(red.error());
    const auto plan = carriedPlanSha256(db, request.subject);
    if (!plan)
        return fail(plan.error());
    StatementFrame frame;
    frame.artifacts = *artifacts;
    // Environments have numbers here; the log's own id makes of one a name that is unique everywhere.
    frame.environmentId = environmentUuid(*log, environment->id);
    frame.evidenceSha256 = evidenceSha256(*red);
    frame.log = *log;
    frame.notAfter = asked.notAfter;
    frame.planSha256 = *plan;
    frame.policyId = u"approvals"_s;
    frame.request = asked.request;
    frame.requestedBy = request.requestedBy;
    frame.repository = redacted(project->repository);
    request.subject.statement = subjectStatement(request.subject, frame);
    request.notAfter = asked.notAfter;
    return {};
}

Result<QString> fieldChangedSince(Database &db, const ApprovalRequest &request, const QString &tag)
{
    if (request.subject.statement.isEmpty())
        return QString();
    QJsonObject fixed = QJsonDocument::fromJson(request.subject.statement).object();
    ApprovalRequest now = request;
    const RequestFrame frame{fixed.value(u"request"_s).toString(), tag, expiryOf(request.subject.statement)};
    if (const auto done = fixStatement(db, now, frame); !done)
        return done.error().kind == Error::Kind::NotFound ? Result<QString>(u"environment.id"_s)
                                                          : Result<QString>(fail(done.error()));
    const auto red = redChecks(db, request.subject.commit);
    if (!red)
        return fail(red.error());
    if (red->isEmpty())
        fixed.insert(u"evidence_sha256"_s, evidenceSha256({}));
    return firstDifference(canonicalJson(fixed), now.subject.statement);
}

} // namespace slipway
