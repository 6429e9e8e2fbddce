#include "models/items/boardwords.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace slipway {

namespace {

QString boardWord(const char *text)
{
    return QCoreApplication::translate("slipway::BoardModel", text);
}

QString boardCount(const char *text, int n)
{
    return QCoreApplication::translate("slipway::BoardModel", text, nullptr, n);
}

/// The state of what runs, as a clause with its age.
QString liveClause(const BoardCellFacts &facts, const QString &ago)
{
    if (!facts.isLive)
        return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "never deployed here yet"));
    if (facts.isRollback)
        return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "rolled back %1")).arg(ago);
    if (facts.isPartial)
        return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "partly deployed %1")).arg(ago);
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "deployed %1")).arg(ago);
}

QStringList driftClauses(const BoardCellFacts &facts, const CellNames &names)
{
    QStringList clauses;
    if (!names.baseline.isEmpty() && facts.fromBaseline) {
        const CellDrift drift = *facts.fromBaseline;
        if (drift.behind > 0)
            clauses +=
                boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) behind %1"), drift.behind)
                    .arg(names.baseline);
        if (drift.ahead > 0)
            clauses += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) ahead of %1"),
                                  drift.ahead)
                           .arg(names.baseline);
        if (drift == CellDrift())
            clauses +=
                boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "the same as %1")).arg(names.baseline);
    }
    if (names.before.isEmpty())
        return clauses;
    if (names.baseline.isEmpty() && facts.behind > 0)
        clauses +=
            boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) behind %1"), facts.behind)
                .arg(names.before);
    if (facts.missing > 0)
        clauses +=
            boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) not merged back to %1"),
                       facts.missing)
                .arg(names.before);
    return clauses;
}

/// "held: the image service is not ready".
QString withReason(const QString &what, const QString &reason)
{
    if (reason.isEmpty())
        return what;
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1: %2")).arg(what, oneLine(reason, 120));
}

QString slotVersion(const EnvironmentSlot &slot)
{
    return oneLine(slot.version.isEmpty() ? slot.commit.shortHex() : slot.version, 80);
}

/// What the place says of itself, and what waits in it.
QStringList placeClauses(const BoardCellFacts &facts)
{
    QStringList clauses;
    if (facts.badges.testFlag(CellBadge::Mismatch))
        clauses += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "runs %1, deployed %2"))
                       .arg(oneLine(facts.observed->version, 80), facts.version);
    if (facts.badges.testFlag(CellBadge::Unobserved))
        clauses += withReason(boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "what it runs is unknown")),
                              facts.observed->error);
    if (facts.next && facts.next->percent > 0)
        clauses += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 deployed to %2, released to %3 %"))
                       .arg(slotVersion(*facts.next), oneLine(facts.next->name, 40))
                       .arg(facts.next->percent);
    else if (facts.next)
        clauses += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 deployed to %2, not released"))
                       .arg(slotVersion(*facts.next), oneLine(facts.next->name, 40));
    return clauses;
}

/// What the rules say of the cell, and what its state and version leave unsaid.
QStringList badgeClauses(const BoardCellFacts &facts)
{
    QStringList clauses = placeClauses(facts);
    if (facts.badges.testFlag(CellBadge::Unapproved))
        clauses +=
            boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "what runs was never approved for here"));
    if (facts.badges.testFlag(CellBadge::Bad))
        clauses += withReason(boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "marked as bad")),
                              facts.rules->markedBecause);
    if (facts.badges.testFlag(CellBadge::Held))
        clauses += withReason(boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "held")),
                              facts.rules->markedBecause);
    if (facts.badges.testFlag(CellBadge::Frozen)) {
        const QString what = facts.rules->frozenUntil.isValid()
            ? boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "frozen until %1"))
                  .arg(exactTime(facts.rules->frozenUntil))
            : boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "frozen"));
        clauses += withReason(what, facts.rules->frozenBecause);
    }
    // A running one is named where nothing worse stands in its place.
    if (facts.badges.testFlag(CellBadge::Running) && facts.attemptState != DeploymentState::Running
        && facts.attemptState != DeploymentState::Queued)
        clauses += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "a deployment is under way"));
    if (facts.badges.testFlag(CellBadge::UnknownCommit) && !facts.version.isEmpty())
        clauses += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "its commit is unknown"));
    if (facts.recent)
        clauses +=
            boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%1 of the last %n deployment(s) failed"),
                       facts.recent->finished)
                .arg(facts.recent->failed);
    return clauses;
}

} // namespace

QString longAgo(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "just now"));
    if (minutes < 60)
        return boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n minute(s) ago"), int(minutes));
    if (minutes < 48 * 60)
        return boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n hour(s) ago"), int(minutes / 60));
    return boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n day(s) ago"), int(minutes / (24 * 60)));
}

QString attemptText(const BoardCellFacts &facts, const QDateTime &now)
{
    if (facts.attempt.isEmpty() && facts.attemptState == DeploymentState::Unknown)
        return {};
    const QString what = facts.attempt.isEmpty()
        ? boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "unknown commit"))
        : facts.attempt;
    const QString age = ageText(facts.attemptAt, now);
    const QString word = facts.attemptState == DeploymentState::Running
        ? boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "deploying"))
        : wordFor(facts.attemptState);
    if (age.isEmpty() || facts.attemptState == DeploymentState::AwaitingApproval)
        return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 %2")).arg(what, word);
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 %2, %3")).arg(what, word, age);
}

QString observedText(const BoardCellFacts &facts)
{
    if (!facts.badges.testFlag(CellBadge::Mismatch))
        return {};
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "runs %1"))
        .arg(oneLine(facts.observed->version, 80));
}

QString nextText(const BoardCellFacts &facts)
{
    if (!facts.next)
        return {};
    const QString where = boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 in %2"))
                              .arg(slotVersion(*facts.next), oneLine(facts.next->name, 40));
    if (facts.next->percent == 0)
        return where;
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1, %2 %"))
        .arg(where)
        .arg(facts.next->percent);
}

QString sentenceOf(const BoardCellFacts &facts, const CellNames &names, const QDateTime &now)
{
    QStringList clauses;
    if (facts.isLive)
        clauses += facts.version.isEmpty()
            ? boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "unknown commit"))
            : facts.version;
    clauses += liveClause(facts, longAgo(facts.since, now)).trimmed();
    if (const QString attempt = attemptText(facts, now); !attempt.isEmpty())
        clauses += attempt;
    if (facts.waitingApprovals > 0)
        clauses += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n approval(s) waiting"),
                              facts.waitingApprovals);
    clauses += driftClauses(facts, names);
    clauses += badgeClauses(facts);
    const QString comma = boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", ", "));
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 in %2: %3"))
        .arg(names.project, names.environment, clauses.join(comma));
}

QString tipOf(const BoardCell &cell, const CellNames &names)
{
    const BoardCellFacts facts = factsOf(cell);
    QStringList lines;
    lines +=
        boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 in %2")).arg(names.project, names.environment);
    const auto describe = [&lines](const Deployment &deployment, const QDateTime &time) {
        const QString what =
            oneLine(deployment.version.isEmpty() ? deployment.commit.shortHex() : deployment.version, 120);
        lines += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 %2, %3"))
                     .arg(what, wordFor(deployment.state), exactTime(time));
        if (!deployment.by.isEmpty())
            lines +=
                boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "by %1")).arg(oneLine(deployment.by, 120));
        if (!deployment.commit.isNull())
            lines += deployment.commit.hex();
    };
    if (cell.live)
        describe(*cell.live, cell.live->finishedAt);
    if (cell.running)
        describe(*cell.running, cell.running->startedAt);
    if (cell.lastAttempt)
        describe(*cell.lastAttempt, cell.lastAttempt->finishedAt);
    lines += driftClauses(facts, names);
    if (facts.waitingApprovals > 0)
        lines += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n approval(s) waiting"),
                            facts.waitingApprovals);
    lines += badgeClauses(facts);
    return lines.join(u'\n');
}

QString headingText(const BoardLine &line, const QString &group)
{
    QStringList parts{
        boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 · %2")).arg(group).arg(line.projectsInGroup)};
    if (!line.isCollapsed)
        return parts.first();
    if (line.tally.broken > 0)
        parts += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n broken"), line.tally.broken);
    if (line.tally.waiting > 0)
        parts += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n waiting"), line.tally.waiting);
    if (line.tally.diverged > 0)
        parts += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n hot fix(es) not merged back"),
                            line.tally.diverged);
    return parts.join(boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", ", ")));
}

QString headingSentence(const BoardLine &line, const QString &group)
{
    const QString shown = line.isCollapsed ? boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "collapsed"))
                                           : boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "expanded"));
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "Group %1, %2"))
        .arg(headingText(line, group), shown);
}

} // namespace slipway
