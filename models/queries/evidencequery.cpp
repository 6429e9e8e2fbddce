#include "models/queries/evidencequery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/sshsignature.h"
#include "models/ledger/standingledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/overridequery.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasequery.h"
#include "models/queries/standingquery.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What an evidence pack is made of.
struct EvidenceParts
{
    Project project;
    ReleaseDetail detail;
    QString tree;
    JudgedApprovals judged;
    QVector<StandingApproval> standing;
    QVector<FreezeOverride> overrides; ///< of freezes, for this commit
    QHash<EnvironmentId, QString> environments;
    QVector<Promotion> promotions;
    QVector<LedgerEntry> entries; ///< about the release, the oldest first
    LedgerEntry head;
    QString log;
    QDateTime now;
};

QString nameOfRelease(const Release &release)
{
    return release.version.isEmpty() ? release.tag : release.version;
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Entries whose text names the commit, or the release of the project.
Result<QVector<LedgerEntry>> entriesAbout(Database &db, const QString &project, const Release &release)
{
    const QByteArray commit = release.commit.hex().toLatin1();
    const QByteArray named = canonicalJson({{u"release"_s, nameOfRelease(release)}}).mid(1).chopped(1);
    const QByteArray ofProject = canonicalJson({{u"project"_s, project}}).mid(1).chopped(1);
    QVector<LedgerEntry> entries;
    // From the newest on, in stretches: a long ledger is never held whole.
    constexpr int atOnce = 5000;
    for (qint64 before = 0;;) {
        const auto page = Ledger(db).page(before, atOnce);
        if (!page)
            return fail(page.error());
        for (const LedgerEntry &entry : *page) {
            if (entry.body.contains(commit) || (entry.body.contains(named) && entry.body.contains(ofProject)))
                entries.append(entry);
        }
        if (page->size() < atOnce)
            break;
        before = page->last().sequence;
    }
    std::ranges::reverse(entries);
    return entries;
}

Result<void> readParts(Database &db, EvidenceParts &parts)
{
    const auto environments = EnvironmentStore(db).all();
    const auto log = WorkspaceStore(db).uuid();
    const auto newest = Ledger(db).page(0, 1);
    constexpr int mostPromotions = 100000;
    const auto promotions = PromotionStore(db).newest(mostPromotions);
    const auto entries = entriesAbout(db, parts.project.name, parts.detail.release);
    if (!environments || !log || !newest || !promotions || !entries)
        return fail(!environments  ? environments.error()
                        : !log     ? log.error()
                        : !newest  ? newest.error()
                        : !entries ? entries.error()
                                   : promotions.error());
    for (const Environment &environment : *environments)
        parts.environments.insert(environment.id, environment.name);
    for (const Promotion &promotion : *promotions) {
        if (promotion.project == parts.project.name && promotion.commit == parts.detail.release.commit)
            parts.promotions += promotion;
    }
    parts.log = *log;
    parts.entries = *entries;
    if (!newest->isEmpty())
        parts.head = newest->first();
    return {};
}

QJsonArray commitsJson(const QVector<Commit> &commits)
{
    QJsonArray array;
    for (const Commit &commit : commits)
        array += QJsonObject{{u"sha"_s, commit.id.hex()},
                             {u"subject"_s, commit.subject},
                             {u"author"_s, commit.author},
                             {u"author_email"_s, commit.authorEmail},
                             {u"committed_at"_s, toRfc3339(commit.committedAt)},
                             {u"pull_request"_s, commit.pullRequest},
                             {u"tickets"_s, QJsonArray::fromStringList(commit.tickets)}};
    return array;
}

QJsonArray checksJson(const QVector<ServerCheck> &checks)
{
    QJsonArray array;
    for (const ServerCheck &check : checks)
        array += QJsonObject{{u"name"_s, check.name},
                             {u"state"_s, toString(check.state)},
                             {u"finished_at"_s, toRfc3339(check.finishedAt)},
                             {u"url"_s, redacted(check.url)}};
    return array;
}

QJsonArray artifactsJson(const QVector<ServerRelease> &published)
{
    QJsonArray array;
    for (const ServerRelease &release : published) {
        for (const ServerAsset &asset : release.assets)
            array += QJsonObject{
                {u"name"_s, asset.name}, {u"digest"_s, asset.digest}, {u"url"_s, redacted(asset.url)}};
    }
    return array;
}

QJsonObject decisionJson(const ApprovalDecision &decision)
{
    return {{u"by"_s, decision.by},
            {u"decision"_s, toString(decision.decision)},
            {u"at"_s, toRfc3339(decision.at)},
            {u"comment"_s, decision.comment},
            {u"self_attested"_s, decision.selfAttested},
            {u"signature_ok"_s, decision.signatureOk},
            {u"does_not_count"_s, decision.setAside},
            {u"key"_s, decision.key},
            {u"statement"_s, QString::fromUtf8(decision.statement)},
            {u"signature"_s, QString::fromLatin1(decision.signature)},
            {u"ledger_entry"_s, decision.entry}};
}

QJsonArray approvalsJson(const EvidenceParts &parts)
{
    QJsonArray array;
    for (const ApprovalRequest &request : parts.judged.requests) {
        QJsonArray decisions;
        for (const ApprovalDecision &decision : request.decisions)
            decisions += decisionJson(decision);
        array += QJsonObject{{u"id"_s, request.id.value},
                             {u"environment"_s, request.subject.environment},
                             {u"state"_s, toString(request.state)},
                             {u"requested_by"_s, request.requestedBy},
                             {u"requested_at"_s, toRfc3339(request.requestedAt)},
                             {u"subject_sha256"_s, request.subject.sha256()},
                             {u"decisions"_s, decisions}};
    }
    return array;
}

QJsonArray standingJson(const EvidenceParts &parts)
{
    QJsonArray array;
    for (const StandingApproval &standing : parts.standing) {
        if (standing.limits.project == parts.project.name)
            array += QJsonObject{{u"id"_s, standing.id},
                                 {u"by"_s, standing.by},
                                 {u"at"_s, toRfc3339(standing.at)},
                                 {u"environment"_s, standing.limits.environment},
                                 {u"limits"_s, limitsText(standing.limits)},
                                 {u"revoked_at"_s, toRfc3339(standing.revokedAt)},
                                 {u"does_not_count"_s, standing.setAside},
                                 {u"statement"_s, QString::fromUtf8(standing.statement)},
                                 {u"signature"_s, QString::fromLatin1(standing.signature)}};
    }
    return array;
}

QJsonArray deploymentsJson(const EvidenceParts &parts)
{
    QJsonArray array;
    for (const Deployment &deployment : parts.detail.deployments)
        array += QJsonObject{{u"environment"_s, parts.environments.value(deployment.environment)},
                             {u"state"_s, toString(deployment.state)},
                             {u"kind"_s, toString(deployment.kind)},
                             {u"started_at"_s, toRfc3339(deployment.startedAt)},
                             {u"finished_at"_s, toRfc3339(deployment.finishedAt)},
                             {u"live_until"_s, toRfc3339(deployment.liveUntil)},
                             {u"by"_s, deployment.by},
                             {u"source"_s, deployment.source},
                             {u"external_id"_s, deployment.externalId}};
    return array;
}

QJsonArray promotionsJson(const EvidenceParts &parts)
{
    QJsonArray array;
    for (const Promotion &promotion : parts.promotions)
        array += QJsonObject{{u"id"_s, promotion.id},
                             {u"environment"_s, promotion.environment},
                             {u"state"_s, toString(promotion.state)},
                             {u"kind"_s, toString(promotion.kind)},
                             {u"by"_s, promotion.by},
                             {u"at"_s, toRfc3339(promotion.at)},
                             {u"ended_at"_s, toRfc3339(promotion.endedAt)},
                             {u"approval"_s, promotion.approval ? promotion.approval->value : 0},
                             {u"message"_s, promotion.message}};
    return array;
}

QJsonObject ledgerJson(const EvidenceParts &parts)
{
    QJsonArray entries;
    for (const LedgerEntry &entry : parts.entries)
        entries += QJsonObject{{u"seq"_s, entry.sequence},
                               {u"at"_s, toRfc3339(entry.at)},
                               {u"actor"_s, entry.actor},
                               {u"kind"_s, entry.kind},
                               {u"body"_s, QString::fromUtf8(entry.body)},
                               {u"body_sha256"_s, hexText(entry.bodyHash)},
                               {u"previous"_s, hexText(entry.previous)},
                               {u"hash"_s, hexText(entry.hash)}};
    return {{u"entries"_s, entries},
            {u"head"_s, QJsonObject{{u"seq"_s, parts.head.sequence}, {u"hash"_s, hexText(parts.head.hash)}}}};
}

QString allowedSigners(const SignerDirectory &signers)
{
    const QStringList namespaces{
        QString::fromLatin1(approvalNamespace), QString::fromLatin1(standingNamespace),
        QString::fromLatin1(overrideNamespace), QString::fromLatin1(evidenceNamespace)};
    QByteArray lines;
    for (const SignerKey &key : signers.keys()) {
        // What such a key signed counts for nothing, whenever that was.
        if (key.compromised)
            continue;
        SignerKey known = key;
        const bool isCut =
            key.revokedAt.isValid() && (!key.validUntil.isValid() || key.revokedAt < key.validUntil);
        if (isCut)
            known.validUntil = key.revokedAt;
        lines += allowedSignerLine(known, namespaces);
    }
    return QString::fromUtf8(lines);
}

QJsonArray waysToVerify()
{
    return {u"verify.sh evidence --signers allowed_signers EVIDENCE.json EVIDENCE.json.sig"_s,
            u"ssh-keygen -Y verify -n evidence-v1@slipway.example -f allowed_signers -I NAME -s "
            u"EVIDENCE.json.sig "
            "< EVIDENCE.json"_s,
            u"jq -j '.approvals[0].decisions[0].statement' EVIDENCE.json > s; jq -r "
            "'.approvals[0].decisions[0].signature' EVIDENCE.json > s.sig; verify.sh signature --signers "
            "allowed_signers s s.sig"_s,
            u"jq -r '.freeze_overrides[0].signature' EVIDENCE.json > o.sig; jq -j "
            "'.freeze_overrides[0].statement' EVIDENCE.json | ssh-keygen -Y verify -n "
            "override-v1@slipway.example -f allowed_signers -I NAME -s o.sig"_s};
}

QJsonObject evidenceJson(const EvidenceParts &parts)
{
    const Release &release = parts.detail.release;
    return {{u"type"_s, QString::fromLatin1(evidenceType)},
            {u"made_at"_s, toRfc3339(parts.now)},
            {u"log"_s, parts.log},
            {u"project"_s, parts.project.name},
            {u"repository"_s, redacted(parts.project.repository)},
            {u"release"_s, nameOfRelease(release)},
            {u"tag"_s, release.tag},
            {u"commit"_s, release.commit.hex()},
            {u"tree"_s, parts.tree},
            {u"created_at"_s, toRfc3339(release.createdAt)},
            {u"previous_tag"_s, release.previousTag},
            {u"notes"_s, parts.detail.notes},
            {u"commits"_s, commitsJson(parts.detail.commits)},
            {u"checks"_s, checksJson(parts.detail.checks)},
            {u"artifacts"_s, artifactsJson(parts.detail.published)},
            {u"approvals"_s, approvalsJson(parts)},
            {u"standing_approvals"_s, standingJson(parts)},
            {u"freeze_overrides"_s, evidenceOf(parts.overrides)},
            {u"promotions"_s, promotionsJson(parts)},
            {u"deployments"_s, deploymentsJson(parts)},
            {u"ledger"_s, ledgerJson(parts)},
            {u"allowed_signers"_s, allowedSigners(parts.judged.signers)},
            {u"verify"_s, waysToVerify()}};
}

/// Also what is used up, expired or void is verified here: that is what the evidence is about.
QFuture<Result<EvidenceParts>> askAllJudged(const QueryContext &context, const EvidenceParts &parts)
{
    QObject *receiver = receiverOf(context);
    return andThen(askApprovals(context), receiver, [context, receiver, parts](const JudgedApprovals &all) {
        QVector<QFuture<Result<JudgedApprovals>>> each;
        for (const ApprovalRequest &request : all.requests) {
            if (request.subject.project == parts.project.name
                && request.subject.commit == parts.detail.release.commit)
                each += askApproval(context, request.id);
        }
        return andThenValue(
            allOf(each, receiver), receiver,
            [parts, all](const QVector<Result<JudgedApprovals>> &judged) -> Result<EvidenceParts> {
                EvidenceParts more = parts;
                more.judged.signers = all.signers;
                for (const Result<JudgedApprovals> &one : judged) {
                    if (!one)
                        return fail(one.error());
                    more.judged.requests += one->requests;
                }
                return more;
            });
    });
}

} // namespace

QFuture<Result<QJsonObject>> askEvidence(const QueryContext &context, const QString &project,
                                         const QString &version)
{
    QObject *receiver = receiverOf(context);
    const auto known = andThen(
        askProjectHistory(context, project), receiver,
        [context, receiver, project, version](const ProjectHistory &history) {
            return andThenValue(askRelease(context, project, version), receiver,
                                [context, history](const ReleaseDetail &detail) -> Result<EvidenceParts> {
                                    EvidenceParts parts;
                                    parts.project = history.project;
                                    parts.detail = detail;
                                    parts.tree = history.history->treeOf(detail.release.commit);
                                    parts.now = context.clock->now();
                                    return parts;
                                });
        });
    const auto judged = andThen(
        known, receiver, [context](const EvidenceParts &parts) { return askAllJudged(context, parts); });
    const auto whole = andThen(judged, receiver, [context, receiver](const EvidenceParts &parts) {
        return andThenValue(askStanding(context), receiver,
                            [parts](const QVector<StandingApproval> &standing) -> Result<EvidenceParts> {
                                EvidenceParts more = parts;
                                more.standing = standing;
                                return more;
                            });
    });
    const auto overridden = andThen(whole, receiver, [context, receiver](const EvidenceParts &parts) {
        return andThenValue(askOverrides(context), receiver,
                            [parts](const QVector<FreezeOverride> &all) -> Result<EvidenceParts> {
                                EvidenceParts more = parts;
                                OverrideSubject own;
                                own.project = parts.project.name;
                                own = namedSubject(own);
                                for (const FreezeOverride &one : all) {
                                    // Two projects of one repository share their commits.
                                    if (one.subject.commit == parts.detail.release.commit
                                        && one.subject.project == own.project)
                                        more.overrides += one;
                                }
                                return more;
                            });
    });
    return andThen(overridden, receiver, [context](const EvidenceParts &parts) {
        // The workspace's own id is made when it is first asked for; else nothing is written here.
        return context.store->write(Store::Topics(), [parts](Database &db) -> Result<QJsonObject> {
            EvidenceParts complete = parts;
            if (const auto read = readParts(db, complete); !read)
                return fail(read.error());
            return evidenceJson(complete);
        });
    });
}

} // namespace slipway
