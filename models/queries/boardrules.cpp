#include "models/queries/boardrules.h"

#include "models/schedule/freezes.h"
#include "models/store/gatestore.h"
#include "models/store/promotionstore.h"

namespace slipway {

Result<BoardRules> BoardRules::read(Database &db, const QVector<Environment> &environments,
                                    const QVector<ApprovalRequest> &approvals, const QDateTime &now)
{
    BoardRules rules;
    GateStore gates(db);
    const auto freezes = gates.freezes();
    if (!freezes)
        return fail(freezes.error());
    for (const Freeze &freeze : *freezes) {
        for (const ActiveFreeze &active : activeFreezes({freeze}, freeze.project, freeze.environment, now))
            rules.m_frozen.append({freeze, active});
    }
    auto marks = gates.marks();
    if (!marks)
        return fail(marks.error());
    rules.m_marks = std::move(*marks);
    // Only what somebody wrote down: where nobody did, what is live may have been agreed to elsewhere.
    for (const Environment &environment : environments) {
        const auto policy = gates.policy(environment.id);
        if (!policy && policy.error().kind != Error::Kind::Invalid)
            return fail(policy.error());
        if (policy && *policy && (*policy)->approvalsNeeded() > 0)
            rules.m_guarded.insert(environment.id);
    }
    for (const ApprovalRequest &request : approvals) {
        if (request.state == ApprovalState::Approved || request.state == ApprovalState::Used)
            rules.m_approved.insert(
                {request.subject.project, request.subject.environment, request.subject.commit});
    }
    const auto beforehand = PromotionStore(db).approvedBeforehand();
    if (!beforehand)
        return fail(beforehand.error());
    for (const Promotion &promotion : *beforehand)
        rules.m_approved.insert({promotion.project, promotion.environment, promotion.commit});
    auto observed = ProbeStore(db).observations();
    if (!observed)
        return fail(observed.error());
    rules.m_observed = std::move(*observed);
    auto slots = SlotStore(db).all();
    if (!slots)
        return fail(slots.error());
    rules.m_slots = std::move(*slots);
    return rules;
}

CellRules BoardRules::rulesOf(const BoardCell &cell, const QString &project,
                              const Environment &environment) const
{
    CellRules rules;
    for (const Frozen &one : m_frozen) {
        if (!one.freeze.concerns(project, environment.name))
            continue;
        const bool isLonger =
            !one.now.until.isValid() || (rules.frozenUntil.isValid() && one.now.until > rules.frozenUntil);
        if (!rules.isFrozen || isLonger) {
            rules.frozenBecause = one.now.reason;
            rules.frozenUntil = one.now.until;
        }
        rules.isFrozen = true;
    }
    if (!cell.live)
        return rules;
    // Marks are kept by the version; what was deployed may be called by its tag.
    const QString &name = cell.live->version;
    auto mark = m_marks.constFind({project, name});
    if (mark == m_marks.constEnd() && name.startsWith(u'v'))
        mark = m_marks.constFind({project, name.mid(1)});
    if (mark != m_marks.constEnd()) {
        rules.isHeld = mark->isHeld;
        rules.isBad = mark->isBad;
        rules.markedBecause = mark->reason;
    }
    rules.isUnapproved = m_guarded.contains(environment.id)
        && (cell.live->commit.isNull()
            || !m_approved.contains({project, environment.name, cell.live->commit}));
    return rules;
}

void BoardRules::applyTo(BoardRow &row, const QVector<Environment> &environments) const
{
    if (m_frozen.isEmpty() && m_marks.isEmpty() && m_guarded.isEmpty() && m_observed.isEmpty()
        && m_slots.isEmpty())
        return;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const std::optional<BoardCell> &cell = std::as_const(row.cells)[i];
        if (!cell)
            continue;
        if (const CellRules rules = rulesOf(*cell, row.project.name, environments[i]); rules != CellRules())
            row.cells[i]->rules = rules;
        const std::pair place(row.project.id, environments[i].id);
        if (const auto seen = m_observed.constFind(place); seen != m_observed.constEnd())
            row.cells[i]->observed = *seen;
        if (const auto slots = m_slots.constFind(place); slots != m_slots.constEnd())
            row.cells[i]->slots = *slots;
    }
}

} // namespace slipway
