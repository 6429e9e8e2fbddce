#include "models/domain/gates.h"
#include "models/domain/handingon.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

bool mayFill(const ApprovalRule &rule, const QString &person, const QHash<QString, QStringList> &roles)
{
    return rule.role.isEmpty() || roles.value(person).contains(rule.role);
}

/// Fills places with people by augmenting paths: whoever stands in a place moves on where they can, so that
/// nobody is counted for a rule that another could fill while theirs stays open.
class Matching
{
public:
    Matching(const QVector<ApprovalRule> &rules, const QStringList &people,
             const QHash<QString, QStringList> &roles)
        : m_rules(rules), m_people(people), m_roles(roles)
    {
        for (qsizetype rule = 0; rule < rules.size(); ++rule) {
            for (int place = 0; place < rules[rule].needed; ++place)
                m_places.append({rule, -1});
        }
        for (qsizetype person = 0; person < people.size(); ++person) {
            QVector<bool> tried(m_places.size(), false);
            seat(person, tried);
        }
    }

    QVector<QStringList> peopleByRule() const
    {
        QVector<QStringList> byRule(m_rules.size());
        for (const Place &place : m_places) {
            if (place.person >= 0)
                byRule[place.rule].append(m_people[place.person]);
        }
        return byRule;
    }

private:
    struct Place
    {
        qsizetype rule;
        qsizetype person;
    };

    bool seat(qsizetype person, QVector<bool> &tried)
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (tried[i] || !mayFill(m_rules[m_places[i].rule], m_people[person], m_roles))
                continue;
            tried[i] = true;
            if (m_places[i].person < 0 || seat(m_places[i].person, tried)) {
                m_places[i].person = person;
                return true;
            }
        }
        return false;
    }

    const QVector<ApprovalRule> &m_rules;
    const QStringList &m_people;
    const QHash<QString, QStringList> &m_roles;
    QVector<Place> m_places;
};

QVector<QStringList> inOrder(const QVector<ApprovalRule> &rules, const QStringList &people,
                             const QHash<QString, QStringList> &roles)
{
    QVector<QStringList> byRule(rules.size());
    qsizetype rule = 0;
    for (const QString &person : people) {
        while (rule < rules.size() && byRule[rule].size() >= rules[rule].needed)
            ++rule;
        if (rule < rules.size() && mayFill(rules[rule], person, roles))
            byRule[rule].append(person);
    }
    return byRule;
}

} // namespace

bool ApprovalProgress::isComplete() const
{
    return missing() == 0;
}

int ApprovalProgress::missing() const
{
    int missing = 0;
    for (const Rule &rule : rules)
        missing += std::max(0, rule.rule.needed - int(rule.by.size()));
    return missing;
}

ApprovalProgress approvalProgress(const GatePolicy &policy, const ApprovalRequest &request,
                                  const QHash<QString, QStringList> &roles, const QStringList &beforehand)
{
    // Who approved beforehand did so first.
    const bool forbidsOwn = !policy.allowsSelfApproval;
    QStringList people =
        (forbidsOwn && request.isAskerUnknown ? QStringList() : beforehand) + approversOf(request);
    people.removeDuplicates();
    if (forbidsOwn) {
        people.removeAll(request.requestedBy);
        people.removeAll(request.asker);
    }
    // Who approved beforehand and whoever they handed it on to are one voice too.
    people = oneVoiceEach(request, people);
    const QVector<QStringList> byRule = policy.isOrdered
        ? inOrder(policy.approvals, people, roles)
        : Matching(policy.approvals, people, roles).peopleByRule();
    ApprovalProgress progress;
    for (qsizetype i = 0; i < policy.approvals.size(); ++i)
        progress.rules.append({policy.approvals[i], byRule[i]});
    return progress;
}

ApprovalState stateUnder(const GatePolicy &policy, const ApprovalRequest &request,
                         const QHash<QString, QStringList> &roles)
{
    const ApprovalState state = stateAfter(request);
    if (state != ApprovalState::Pending && state != ApprovalState::Approved)
        return state;
    if (policy.approvals.isEmpty())
        return state;
    return approvalProgress(policy, request, roles).isComplete() ? ApprovalState::Approved
                                                                 : ApprovalState::Pending;
}

Result<void> mayApproveUnder(const GatePolicy &policy, const ApprovalRequest &request, const QString &person)
{
    if (policy.allowsSelfApproval || person != request.requestedBy)
        return {};
    return fail(
        Error::Kind::Refused,
        QCoreApplication::translate("slipway::Gates",
                                    "You asked for this approval yourself; the rules of %1 want somebody "
                                    "else to give it.")
            .arg(request.subject.environment));
}

} // namespace slipway
