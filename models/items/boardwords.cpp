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

QStringList driftClauses(const BoardCellFacts &facts, const QString &before)
{
    QStringList clauses;
    if (before.isEmpty())
        return clauses;
    if (facts.behind > 0)
        clauses +=
            boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) behind %1"), facts.behind)
                .arg(before);
    if (facts.missing > 0)
        clauses +=
            boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n commit(s) not merged back to %1"),
                       facts.missing)
                .arg(before);
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

QString sentenceOf(const BoardCellFacts &facts, const QString &project, const QString &environment,
                   const QString &before, const QDateTime &now)
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
    clauses += driftClauses(facts, before);
    const QString comma = boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", ", "));
    return boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 in %2: %3"))
        .arg(project, environment, clauses.join(comma));
}

QString tipOf(const BoardCell &cell, const QString &project, const QString &environment,
              const QString &before)
{
    const BoardCellFacts facts = factsOf(cell);
    QStringList lines;
    lines += boardWord(QT_TRANSLATE_NOOP("slipway::BoardModel", "%1 in %2")).arg(project, environment);
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
    lines += driftClauses(facts, before);
    if (facts.waitingApprovals > 0)
        lines += boardCount(QT_TRANSLATE_N_NOOP("slipway::BoardModel", "%n approval(s) waiting"),
                            facts.waitingApprovals);
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
