#include "views/delegates/boardcellwords.h"

#include "models/items/boardwords.h"
#include "models/items/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

QVector<CellRemark> remarksOf(const BoardCellFacts &facts, const QDateTime &now)
{
    QVector<CellRemark> badges;
    if (const QString attempt = attemptText(facts, now); !attempt.isEmpty() && facts.isLive)
        badges.append({{}, attempt, lookOf(facts.attemptState).colour});
    if (const QString observed = observedText(facts); !observed.isEmpty())
        badges.append({{}, observed, Colour::Failed});
    // What needs an approval has just been said by name.
    const int named = facts.isLive && facts.attemptState == DeploymentState::AwaitingApproval ? 1 : 0;
    if (facts.waitingApprovals > named)
        badges.append(
            {facts.attention == CellAttention::Waiting ? QString() : u"hourglass"_s,
             QCoreApplication::translate("slipway::BoardCell", "%n waiting", nullptr, facts.waitingApprovals),
             Colour::Waiting});
    if (facts.missing > 0)
        badges.append(
            {facts.attention == CellAttention::Diverged ? QString() : u"git-fork"_s,
             QCoreApplication::translate("slipway::BoardCell", "%n not merged back", nullptr, facts.missing),
             Colour::RolledBack});
    if (const QString next = nextText(facts); !next.isEmpty())
        badges.append({u"layers"_s, next, Colour::Running});
    if (facts.recent && facts.recent->failed > 0)
        badges.append({{},
                       QCoreApplication::translate("slipway::BoardCell", "%1 of %2 failed")
                           .arg(facts.recent->failed)
                           .arg(facts.recent->finished),
                       Colour::Failed});
    if (facts.isPartial)
        badges.append({{}, wordFor(DeploymentState::Partial), Colour::Waiting});
    return badges;
}

QVector<CellBadge> shapesOf(const BoardCellFacts &facts)
{
    CellBadges left = facts.badges;
    left &= ~(CellBadge::Waiting | CellBadge::Diverged | CellBadge::NotReleased | CellBadge::Mismatch);
    if (facts.attemptState == DeploymentState::Running || facts.attemptState == DeploymentState::Queued)
        left.setFlag(CellBadge::Running, false);
    if (facts.attention == CellAttention::RolledBack)
        left.setFlag(CellBadge::RolledBack, false);
    if (facts.attention == CellAttention::UnknownCommit)
        left.setFlag(CellBadge::UnknownCommit, false);
    QVector<CellBadge> shapes;
    if (!left)
        return shapes;
    for (const CellBadge badge : allCellBadges()) {
        if (left.testFlag(badge))
            shapes.append(badge);
    }
    return shapes;
}

QString driftOfCell(const BoardCellFacts &facts)
{
    if (!facts.fromBaseline)
        return facts.behind > 0 ? u"▲"_s + QString::number(facts.behind) : QString();
    QStringList parts;
    if (facts.fromBaseline->ahead > 0)
        parts += u'+' + QString::number(facts.fromBaseline->ahead);
    if (facts.fromBaseline->behind > 0)
        parts += u"−"_s + QString::number(facts.fromBaseline->behind);
    return parts.isEmpty() ? u"="_s : parts.join(u' ');
}

StateLook lookOfCell(const BoardCellFacts &facts)
{
    if (facts.attention == CellAttention::None && facts.isPartial)
        return lookOf(DeploymentState::Partial);
    if (facts.attention == CellAttention::None && !facts.isLive)
        return lookOf(facts.attemptState);
    if (facts.attention == CellAttention::Running)
        return lookOf(facts.attemptState);
    return lookOf(facts.attention);
}

QString titleOfCell(const BoardCellFacts &facts)
{
    if (!facts.version.isEmpty())
        return facts.version;
    if (!facts.isLive && !facts.attempt.isEmpty())
        return facts.attempt;
    if (!facts.isLive && facts.attemptState == DeploymentState::Unknown)
        return u"–"_s;
    return QCoreApplication::translate("slipway::BoardCell", "unknown commit");
}

QString ageOfCell(const BoardCellFacts &facts, const QDateTime &now)
{
    if (!facts.isLive) {
        const QString age = ageText(facts.attemptAt, now);
        if (facts.attemptState == DeploymentState::Unknown)
            return {};
        return age.isEmpty() ? wordFor(facts.attemptState)
                             : QCoreApplication::translate("slipway::BoardCell", "%1 %2", "state, age")
                                   .arg(wordFor(facts.attemptState), age);
    }
    const QString age = ageText(facts.since, now);
    if (facts.attention == CellAttention::RolledBack || facts.isRollback)
        return QCoreApplication::translate("slipway::BoardCell", "rolled back %1").arg(age);
    return age;
}

} // namespace slipway
