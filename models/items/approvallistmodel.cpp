#include "models/items/approvallistmodel.h"

#include "models/base/text.h"
#include "models/domain/handingon.h"
#include "models/items/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString titleOf(const ApprovalSubject &subject)
{
    return ApprovalListModel::tr("%1 %2 → %3")
        .arg(oneLine(subject.project, 120), oneLine(subject.release, 120), oneLine(subject.environment, 120));
}

int approvalsGiven(const ApprovalRequest &request)
{
    return int(approversOf(request).size());
}

void ApprovalListModel::setPerson(const QString &person)
{
    m_person = person;
    cellsChanged();
}

void ApprovalListModel::setTurns(const ApprovalTurns &turns)
{
    m_turns = turns;
    cellsChanged();
}

int ApprovalListModel::waitingForMyRoles() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [this](const ApprovalRequest &request) {
        return m_turns.isForRoleOf(request, m_person);
    }));
}

void ApprovalListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

bool ApprovalListModel::isMine(const ApprovalRequest &request) const
{
    return m_turns.isTurnOf(request, m_person);
}

int ApprovalListModel::waiting() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [](const ApprovalRequest &request) {
        return request.state == ApprovalState::Pending;
    }));
}

int ApprovalListModel::waitingForMe() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(),
                             [this](const ApprovalRequest &r) { return isMine(r); }));
}

bool ApprovalListModel::same(const ApprovalRequest &a, const ApprovalRequest &b) const
{
    const auto standing = [](const ApprovalRequest &request) {
        return std::count_if(request.decisions.cbegin(), request.decisions.cend(), isGood);
    };
    return a.trouble == b.trouble && a.state == b.state && a.decisions.size() == b.decisions.size()
        && a.needed == b.needed && standing(a) == standing(b);
}

QString ApprovalListModel::stateLine(const ApprovalRequest &request) const
{
    if (!request.trouble.isEmpty())
        return tr("cannot be judged: the rules there cannot be read");
    if (request.state == ApprovalState::Pending && !handedOnTo(request, m_person).isEmpty())
        return tr("handed on to %1").arg(oneLine(handedOnTo(request, m_person), 80));
    if (request.state == ApprovalState::Pending && putOffUntil(request, m_person).isValid())
        return tr("put off until %1").arg(exactTime(putOffUntil(request, m_person)));
    if (request.state == ApprovalState::Pending && !handedOnBy(request, m_person).isEmpty())
        return tr("handed on to you by %1").arg(oneLine(handedOnBy(request, m_person).join(u", "_s), 80));
    if (request.state == ApprovalState::Pending) {
        const QString progress = m_turns.progressText(request);
        const QString given = tr("%1 of %2 given").arg(approvalsGiven(request)).arg(request.needed);
        return progress.isEmpty() ? given : tr("%1 · %2", "how many, of which roles").arg(given, progress);
    }
    if (request.decisions.isEmpty())
        return wordFor(request.state);
    return tr("%1 by %2").arg(wordFor(request.state), oneLine(request.decisions.last().by, 80));
}

QVariant ApprovalListModel::cell(const ApprovalRequest &request, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(request.subject);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, requested by %3")
            .arg(titleOf(request.subject), stateLine(request), oneLine(request.requestedBy, 80));
    case SecondLineRole:
        return stateLine(request);
    case AgeRole:
        return ageText(request.requestedAt, m_now);
    case TimeRole:
    case SortRole:
        return request.requestedAt;
    case ToneRole:
        return int(toneOf(request.state));
    case IdRole:
        return QVariant::fromValue(request.id);
    case StateRole:
        return int(request.state);
    case MineRole:
        return isMine(request);
    case OwnRoleRole:
        return m_turns.isForRoleOf(request, m_person);
    case SubjectRole:
        return QVariant::fromValue(request.subject);
    }
    return {};
}

} // namespace slipway
