#include "models/store/approvalstore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(ApprovalState::Pending) == 0 && int(ApprovalState::Approved) == 1
              && int(ApprovalState::Rejected) == 2 && int(ApprovalState::Used) == 3
              && int(ApprovalState::Expired) == 4 && int(ApprovalState::Void) == 5);
static_assert(int(DecisionKind::Approve) == 0 && int(DecisionKind::Reject) == 1
              && int(DecisionKind::Revoke) == 2 && int(DecisionKind::Defer) == 3
              && int(DecisionKind::Delegate) == 4);

/// Never NULL, which an empty QByteArray may become.
static QVariant bytesValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

static ApprovalRequest requestFrom(const QSqlQuery &row)
{
    ApprovalRequest request;
    request.id = {row.value(0).toLongLong()};
    request.subject.project = row.value(1).toString();
    request.subject.release = row.value(2).toString();
    request.subject.commit = commitFrom(row.value(3).toByteArray());
    request.subject.tree = row.value(4).toString();
    request.subject.environment = row.value(5).toString();
    request.subject.artifacts = stringsFrom(row.value(6).toString());
    request.subject.policySha256 = row.value(7).toString();
    request.requestedBy = row.value(8).toString();
    request.requestedAt = fromMilliseconds(row.value(9).toLongLong());
    request.note = row.value(10).toString();
    request.needed = row.value(11).toInt();
    request.state = ApprovalState(qBound(0, row.value(12).toInt(), 5));
    request.subject.statement = row.value(13).toByteArray();
    return request;
}

static ApprovalDecision decisionFrom(const QSqlQuery &row)
{
    ApprovalDecision decision;
    decision.by = row.value(1).toString();
    decision.decision = DecisionKind(qBound(0, row.value(2).toInt(), 4));
    decision.at = fromMilliseconds(row.value(3).toLongLong());
    decision.comment = row.value(4).toString();
    decision.key = row.value(5).toString();
    decision.selfAttested = row.value(6).toInt() != 0;
    decision.entry = row.value(7).toLongLong();
    // What was signed stands in the ledger, and nowhere else; verified it is by whoever relies on it.
    const QJsonObject entry = QJsonDocument::fromJson(row.value(9).toByteArray()).object();
    decision.enteredAt = fromRfc3339(row.value(8).toString());
    decision.statement = entry.value(u"statement"_s).toString().toUtf8();
    decision.signature = entry.value(u"signature"_s).toString().toUtf8();
    decision.to = entry.value(u"to"_s).toString();
    decision.until = fromRfc3339(entry.value(u"until"_s).toString());
    return decision;
}

/// The requests a condition chooses, with their decisions in the order they were made.
static Result<QVector<ApprovalRequest>> readRequests(Database &db, const QString &condition,
                                                     const QVariantList &values)
{
    QVector<ApprovalRequest> requests;
    QHash<qint64, qsizetype> places;
    const auto read = db.select(
        u"SELECT id, project, release, commit_id, tree, environment, artifacts, policy_sha256, requested_by, "
        u"requested_at, "
        "note, needed, state, statement FROM approval "_s
            + condition + u" ORDER BY CASE WHEN state = 0 THEN 0 ELSE 1 END, requested_at DESC, id DESC"_s,
        values, [&](const QSqlQuery &row) {
            requests += requestFrom(row);
            places.insert(requests.last().id.value, requests.size() - 1);
            return true;
        });
    if (!read)
        return fail(read.error());
    const auto decided =
        db.select(u"SELECT d.approval, d.by_whom, d.decision, d.at, d.comment, d.signing_key, "
                  u"d.self_attested, d.entry, l.at, l.body FROM approval_decision d "
                  "LEFT JOIN ledger l ON l.sequence = d.entry "
                  "WHERE d.approval IN (SELECT id FROM approval "_s
                      + condition + u") ORDER BY d.id"_s,
                  values, [&](const QSqlQuery &row) {
                      requests[places.value(row.value(0).toLongLong())].decisions += decisionFrom(row);
                      return true;
                  });
    if (!decided)
        return fail(decided.error());
    return requests;
}

static Error unknownApproval(ApprovalId id)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("slipway::ApprovalStore", "There is no approval request number %1.")
                .arg(id.value),
            {}};
}

Result<ApprovalId> ApprovalStore::add(const ApprovalRequest &request)
{
    const ApprovalSubject &subject = request.subject;
    const auto id = m_db.insert(
        u"INSERT INTO approval (project, release, commit_id, tree, environment, artifacts, policy_sha256, "
        u"requested_by, "
        "requested_at, note, needed, state, statement) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textValue(subject.project), textValue(subject.release), commitValue(subject.commit),
         textValue(subject.tree), textValue(subject.environment), jsonOf(subject.artifacts),
         textValue(subject.policySha256), textValue(request.requestedBy), timeValue(request.requestedAt),
         textValue(request.note), request.needed, int(request.state), bytesValue(subject.statement)});
    if (!id)
        return fail(id.error());
    for (const ApprovalDecision &decision : request.decisions) {
        if (auto kept = addDecision({*id}, decision); !kept)
            return fail(kept.error());
    }
    return ApprovalId{*id};
}

Result<void> ApprovalStore::addDecision(ApprovalId id, const ApprovalDecision &decision)
{
    if (auto known = byId(id); !known)
        return fail(known.error());
    const auto kept =
        m_db.execute(u"INSERT INTO approval_decision (approval, by_whom, decision, at, comment, signing_key, "
                     u"signature_ok, self_attested, entry) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {id.value, textValue(decision.by), int(decision.decision), timeValue(decision.at),
                      textValue(decision.comment), textValue(decision.key), int(decision.signatureOk),
                      int(decision.selfAttested), decision.entry});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> ApprovalStore::setState(ApprovalId id, ApprovalState state)
{
    const auto changed =
        m_db.execute(u"UPDATE approval SET state = ? WHERE id = ?"_s, {int(state), id.value});
    if (!changed)
        return fail(changed.error());
    return *changed ? Result<void>() : fail(unknownApproval(id));
}

Result<ApprovalRequest> ApprovalStore::byId(ApprovalId id)
{
    const auto found = readRequests(m_db, u"WHERE id = ?"_s, {id.value});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? Result<ApprovalRequest>(fail(unknownApproval(id)))
                            : Result<ApprovalRequest>(found->first());
}

Result<QVector<ApprovalRequest>> ApprovalStore::all()
{
    return readRequests(m_db, {}, {});
}

Result<QVector<ApprovalRequest>> ApprovalStore::pendingOf(const QString &project, const QString &environment)
{
    return readRequests(m_db, u"WHERE state = 0 AND project = ? AND environment = ?"_s,
                        {textValue(project), textValue(environment)});
}

} // namespace slipway
