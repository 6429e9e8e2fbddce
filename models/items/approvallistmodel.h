#pragma once

#include "models/domain/approval.h"
#include "models/items/approvalturn.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Requests for approval, those that wait first, as handed in.
class ApprovalListModel final : public KeyedTable<ApprovalRequest, ApprovalId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = FirstOwnRole, ///< ApprovalId
        StateRole, ///< ApprovalState as int
        MineRole, ///< bool: it waits for a decision of the person at the screen
        AgeRole, ///< the age as text
        OwnRoleRole, ///< bool: it waits for a role that the person has
        SubjectRole ///< ApprovalSubject
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    /// Whose inbox this is; decides MineRole by the domain's rule.
    void setPerson(const QString &person);
    /// The rules that say whose turn it is.
    void setTurns(const ApprovalTurns &turns);
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    int waiting() const;
    int waitingForMe() const;
    int waitingForMyRoles() const;
    /// Whether the person has any role at all.
    bool hasRoles() const { return !m_turns.roles.value(m_person).isEmpty(); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    ApprovalId keyOf(const ApprovalRequest &request) const override { return request.id; }
    bool same(const ApprovalRequest &a, const ApprovalRequest &b) const override;
    QVariant cell(const ApprovalRequest &request, int column, int role) const override;

private:
    bool isMine(const ApprovalRequest &request) const;
    QString stateLine(const ApprovalRequest &request) const;

    QString m_person;
    ApprovalTurns m_turns;
    QDateTime m_now;
};

/// "identity 7.2.0 → production", made safe to show.
QString titleOf(const ApprovalSubject &subject);
/// How many different people's approval stands, as the domain counts them (a later decision replaces an
/// earlier one).
int approvalsGiven(const ApprovalRequest &request);

} // namespace slipway
