#include "app/cli/jsonoutput.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

// What people decided: approvals, the ledger, the signers.

namespace {

QJsonObject jsonOfDecision(const ApprovalDecision &decision)
{
    return {{u"by"_s, decision.by},
            {u"decision"_s, toString(decision.decision)},
            {u"at"_s, known(decision.at)},
            {u"comment"_s, known(decision.comment)},
            {u"key"_s, known(decision.key)},
            {u"signature_ok"_s, decision.signatureOk},
            {u"self_attested"_s, decision.selfAttested},
            {u"counts"_s, isGood(decision)},
            {u"set_aside"_s, known(decision.setAside)},
            {u"to"_s, known(decision.to)},
            {u"until"_s, known(decision.until)},
            {u"entry"_s, decision.entry > 0 ? QJsonValue(decision.entry) : QJsonValue()}};
}

} // namespace

QJsonObject jsonOf(const ApprovalRequest &request)
{
    const ApprovalSubject &subject = request.subject;
    QJsonArray decisions;
    for (const ApprovalDecision &decision : request.decisions)
        decisions.append(jsonOfDecision(decision));
    const QJsonObject subjectObject{{u"project"_s, subject.project},
                                    {u"release"_s, subject.release},
                                    {u"commit"_s, known(subject.commit)},
                                    {u"tree"_s, known(subject.tree)},
                                    {u"environment"_s, subject.environment},
                                    {u"artifacts"_s, jsonTexts(subject.artifacts)},
                                    {u"policy_sha256"_s, known(subject.policySha256)},
                                    {u"subject_sha256"_s, subject.sha256()}};
    return {{u"id"_s, known(request.id)},
            {u"state"_s, toString(request.state)},
            {u"subject"_s, subjectObject},
            {u"requested_by"_s, known(request.requestedBy)},
            {u"requested_at"_s, known(request.requestedAt)},
            {u"note"_s, known(request.note)},
            {u"not_after"_s, known(request.notAfter)},
            {u"decisions"_s, decisions}};
}

QJsonObject jsonOf(const LedgerEntry &entry)
{
    const QJsonDocument body = QJsonDocument::fromJson(entry.body);
    return {{u"seq"_s, entry.sequence},
            {u"at"_s, known(entry.at)},
            {u"actor"_s, entry.actor},
            {u"kind"_s, entry.kind},
            {u"body"_s, body.isObject() ? QJsonValue(body.object()) : QJsonValue()},
            {u"body_sha256"_s, QString::fromLatin1(entry.bodyHash.toHex())},
            {u"previous"_s, QString::fromLatin1(entry.previous.toHex())},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
}

QJsonObject jsonOf(const LedgerReport &report)
{
    const LedgerVerdict &verdict = report.verdict;
    const auto jsonOfHead = [](const std::optional<KnownHead> &head) -> QJsonValue {
        if (!head)
            return {};
        return QJsonObject{{u"seq"_s, head->sequence}, {u"at"_s, known(head->at)}};
    };
    QJsonValue firstBad;
    if (verdict.firstBad)
        firstBad = QJsonObject{{u"seq"_s, *verdict.firstBad}, {u"why"_s, verdict.why}};
    QJsonValue head;
    if (verdict.entries > 0)
        head = QJsonObject{{u"seq"_s, verdict.entries},
                           {u"hash"_s, QString::fromLatin1(verdict.headHash.toHex())}};
    return {{u"ok"_s, verdict.ok && !report.anchorIsBroken},
            {u"entries"_s, verdict.entries},
            {u"head"_s, head},
            {u"first_bad"_s, firstBad},
            {u"anchored_to"_s, jsonOfHead(verdict.anchoredTo)},
            {u"anchor"_s, known(report.anchorRemote)},
            {u"anchor_signed_by"_s, known(report.anchorSigner)},
            {u"anchor_trouble"_s, known(report.anchorTrouble)},
            {u"unanchored"_s, verdict.unanchored()},
            {u"remembered"_s, jsonOfHead(verdict.remembered)},
            {u"redacted"_s, verdict.redacted},
            {u"log"_s, known(report.log)}};
}

QJsonObject jsonOf(const SignerDirectory &signers)
{
    QJsonArray people;
    for (const QString &name : signers.names()) {
        QJsonArray keys;
        for (const SignerKey &key : signers.keys()) {
            if (key.name != name)
                continue;
            keys += QJsonObject{
                {u"fingerprint"_s, key.key.fingerprint()},
                {u"type"_s, key.key.type},
                {u"key"_s, key.key.line()},
                {u"valid_from"_s, known(key.validFrom)},
                {u"valid_until"_s, known(key.validUntil)},
                {u"added_at"_s, known(key.addedAt)},
                {u"added_entry"_s, key.addedEntry},
                {u"revoked_at"_s, known(key.revokedAt)},
                {u"revoked_entry"_s, key.revokedEntry > 0 ? QJsonValue(key.revokedEntry) : QJsonValue()},
                {u"compromised"_s, key.compromised},
                {u"reason"_s, known(key.reason)}};
        }
        people += QJsonObject{{u"name"_s, name},
                              {u"roles"_s, jsonTexts(signers.rolesOf(name))},
                              {u"accounts"_s, jsonTexts(signers.accountsOf(name))},
                              {u"keys"_s, keys}};
    }
    return {{u"signers"_s, people}};
}

} // namespace slipway
