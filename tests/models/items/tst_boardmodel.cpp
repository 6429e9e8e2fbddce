#include "models/items/boardmodel.h"
#include "models/items/boardwords.h"
#include "tests/support/sampleboard.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QModelIndex cellAt(const BoardModel &model, const QString &project, const QString &environment)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = BoardModel::FirstEnvironmentColumn; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (index.data(BoardModel::ProjectNameRole) == project
                && index.data(BoardModel::EnvironmentNameRole) == environment)
                return index;
        }
    }
    return {};
}

/// The board as text: what a test compares, whatever way the model got there.
QStringList drawn(const BoardModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data(Qt::AccessibleTextRole).toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

/// Another board made from the same things: rows and environments leave, come back and change.
Board shuffled(const Board &whole, QRandomGenerator &random)
{
    Board board;
    QVector<int> kept;
    for (int i = 0; i < whole.environments.size(); ++i) {
        if (random.bounded(5) > 0)
            kept.append(i);
    }
    for (const int i : kept)
        board.environments.append(whole.environments[i]);
    for (const BoardRow &row : whole.rows) {
        if (random.bounded(4) == 0)
            continue;
        BoardRow copy{row.project, {}};
        if (random.bounded(10) == 0)
            copy.project.group = u"moved"_s;
        for (const int i : kept) {
            copy.cells.append(row.cells[i]);
            if (copy.cells.last() && random.bounded(6) == 0)
                copy.cells.last()->waitingApprovals = random.bounded(3);
        }
        board.rows.append(copy);
    }
    std::stable_sort(board.rows.begin(), board.rows.end(),
                     [](const BoardRow &a, const BoardRow &b) { return a.project.group < b.project.group; });
    return board;
}

} // namespace

Q_DECLARE_METATYPE(slipway::CellRules)

class TestBoardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreHeadingsAndProjectsRows()
    {
        BoardModel model;
        model.setBoard(test::sampleBoard());
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), u"Platform · 4"_s);
        QVERIFY(model.index(0, 2).data(BoardModel::GroupRole).toBool());
        QCOMPARE(model.index(1, 0).data().toString(), u"identity"_s);
        QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), u"production"_s);
        QVERIFY(!(model.index(0, 1).flags() & Qt::ItemIsSelectable));
    }

    void aCollapsedGroupSaysWhatIsBrokenInIt()
    {
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(test::sampleBoard());
        const QPersistentModelIndex other = cellAt(model, u"identity"_s, u"qa"_s);
        const BoardSummary whole = model.summary();
        model.setCollapsed(u"Storefront"_s, true);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(5, 0).data().toString(),
                 u"Storefront · 4, 1 broken, 1 waiting, 1 hot fix(es) not merged back"_s);
        QCOMPARE(model.index(5, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Group Storefront · 4, 1 broken, 1 waiting, 1 hot fix(es) not merged back, collapsed"_s);
        QVERIFY(other.isValid());
        QVERIFY(model.summary() == whole);
        // What changes in it while it is closed is there when it opens.
        Board newer = test::sampleBoard();
        newer.rows.last().cells.first()->live->version = u"9.0.0"_s;
        model.setBoard(newer);
        QCOMPARE(model.rowCount(), 6);
        model.setCollapsed(u"Storefront"_s, false);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(cellAt(model, u"web-shop"_s, u"dev"_s).data(BoardModel::VersionRole).toString(), u"9.0.0"_s);
    }

    void whatIsNotReadYetSaysSoAndTakesNothingAway()
    {
        Board part = test::sampleBoard();
        for (qsizetype i = 2; i < part.rows.size(); ++i)
            part.rows[i] = {part.rows[i].project, {}, false};
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(part);
        QVERIFY(!cellAt(model, u"identity"_s, u"dev"_s).data(BoardModel::UnreadRole).toBool());
        const QModelIndex unread = cellAt(model, u"search"_s, u"dev"_s);
        QVERIFY(unread.data(BoardModel::UnreadRole).toBool());
        QCOMPARE(unread.data(Qt::AccessibleTextRole).toString(), u"search in dev: being read"_s);
        model.setBoard(test::sampleBoard());
        const QStringList whole = drawn(model);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBoard(part);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(drawn(model), whole);
    }

    void driftOfSomeRowsArrivesAlone()
    {
        BoardModel model;
        const Board whole = test::sampleBoard();
        model.setBoard(whole);
        Board part = whole;
        part.rows = {whole.rows.last()};
        part.rows.first().cells.last()->behindPrevious = 77;
        part.rows.first().cells.last()->missingFromPrevious = 3;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const int diverged = model.summary().diverged;
        model.takeRows(part);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(cellAt(model, u"web-shop"_s, u"production"_s).data(BoardModel::BehindRole).toInt(), 77);
        QCOMPARE(model.summary().diverged, diverged + 1);
    }

    void driftThatWasCountedAndIsNoneAnyMoreIsGone()
    {
        BoardModel model;
        const Board whole = test::sampleBoard();
        model.setBoard(whole);
        const auto production = [&model] { return cellAt(model, u"web-shop"_s, u"production"_s); };
        QCOMPARE(production().data(BoardModel::BehindRole).toInt(), 38);
        Board part = whole;
        part.rows = {whole.rows.last()};
        auto &cell = part.rows.first().cells.last();
        cell->behindPrevious = cell->missingFromPrevious = std::nullopt;
        cell->fromBaseline = std::nullopt;
        model.takeRows(part);
        QVERIFY(!production().data(BoardModel::BehindRole).isValid());
    }

    void aVersionThatIsElsewhereInTheRowIsAWave()
    {
        BoardModel model;
        model.setBoard(test::sampleBoard());
        const auto isInWave = [&](const QString &environment) {
            return cellAt(model, u"identity"_s, environment)
                .data(BoardModel::FactsRole)
                .value<BoardCellFacts>()
                .isInWave;
        };
        QVERIFY(isInWave(u"dev"_s) && isInWave(u"qa"_s) && isInWave(u"staging"_s));
        QVERIFY(!isInWave(u"production"_s));
    }

    void theGroundTellsDriftOrAge()
    {
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(test::sampleBoard());
        const auto heat = [&](const QString &environment) {
            return cellAt(model, u"web-shop"_s, environment).data(BoardModel::HeatRole);
        };
        QVERIFY(!heat(u"production"_s).isValid());
        for (const BoardHeat kind : {BoardHeat::Drift, BoardHeat::Age}) {
            model.setHeat(kind);
            QVERIFY(heat(u"dev"_s).toDouble() < heat(u"qa"_s).toDouble());
            QVERIFY(heat(u"qa"_s).toDouble() < heat(u"staging"_s).toDouble());
            QVERIFY(heat(u"production"_s).toDouble() <= 1.0);
        }
    }

    void oneUnnamedGroupNeedsNoHeading()
    {
        Board board = test::sampleBoard();
        for (BoardRow &row : board.rows)
            row.project.group.clear();
        BoardModel model;
        model.setBoard(board);
        QCOMPARE(model.rowCount(), 8);
    }

    void aCellReadsAsOneSentence_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rolled back and behind")
            << u"search"_s << u"production"_s
            << u"search in production: 1.8.0, rolled back 5 hour(s) ago, 3 commit(s) behind staging"_s;
        QTest::newRow("fine") << u"web-shop"_s << u"dev"_s
                              << u"web-shop in dev: 4.8.0-rc.3, deployed 9 minute(s) ago"_s;
        QTest::newRow("failed attempt")
            << u"checkout"_s << u"production"_s
            << u"checkout in production: 2.13.9, deployed 11 day(s) ago, 2.14.0 failed, 42 min, 12 commit(s) behind staging"_s;
        QTest::newRow("nothing yet") << u"mailer"_s << u"qa"_s << u"mailer in qa: nothing yet"_s;
        QTest::newRow("unknown commit") << u"mailer"_s << u"production"_s
                                        << u"mailer in production: unknown commit, deployed 30 day(s) ago"_s;
        QTest::newRow("hot fix")
            << u"catalogue"_s << u"staging"_s
            << u"catalogue in staging: 0.30.4-hotfix, deployed 24 hour(s) ago, 2 commit(s) not merged back to qa"_s;
    }

    void aCellReadsAsOneSentence()
    {
        QFETCH(const QString, project);
        QFETCH(const QString, environment);
        QFETCH(const QString, sentence);
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(test::sampleBoard());
        QCOMPARE(cellAt(model, project, environment).data(Qt::AccessibleTextRole).toString(), sentence);
    }

    void badgesAreSaidInTheSentence_data()
    {
        QTest::addColumn<CellRules>("rules");
        QTest::addColumn<QString>("words");
        CellRules rules;
        rules.isUnapproved = true;
        QTest::newRow("never approved") << rules << u", what runs was never approved for here"_s;
        rules = {};
        rules.isFrozen = true;
        rules.frozenBecause = u"end of\nthe year"_s;
        QTest::newRow("frozen without an end, in one line") << rules << u", frozen: end of the year"_s;
        rules = {};
        rules.isHeld = rules.isBad = true;
        rules.markedBecause = u"it leaks"_s;
        QTest::newRow("bad and held") << rules << u", marked as bad: it leaks, held: it leaks"_s;
        QTest::newRow("nothing") << CellRules() << u"minute(s) ago"_s;
    }

    void badgesAreSaidInTheSentence()
    {
        QFETCH(const CellRules, rules);
        QFETCH(const QString, words);
        Board board = test::sampleBoard();
        for (BoardRow &row : board.rows) {
            if (row.project.name == u"web-shop"_s)
                row.cells[0]->rules = rules;
        }
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(board);
        const QModelIndex cell = cellAt(model, u"web-shop"_s, u"dev"_s);
        const QString sentence = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.endsWith(words), qPrintable(sentence));
        const auto facts = cell.data(BoardModel::FactsRole).value<BoardCellFacts>();
        QCOMPARE(facts.badges.testFlag(CellBadge::Unapproved), rules.isUnapproved);
        QCOMPARE(facts.badges.testFlag(CellBadge::Frozen), rules.isFrozen);
        QCOMPARE(facts.badges.testFlag(CellBadge::Held), rules.isHeld);
        QCOMPARE(facts.badges.testFlag(CellBadge::Bad), rules.isBad);
        QCOMPARE(model.summary().unapproved, rules.isUnapproved ? 1 : 0);
        if (rules != CellRules())
            QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(words.mid(2).section(u',', 0, 0)));
    }

    void driftFromAChosenBaselineIsSaid()
    {
        Board board = test::sampleBoard();
        board.baseline = board.environments.last().id;
        for (BoardRow &row : board.rows) {
            if (row.project.name == u"web-shop"_s) {
                row.cells[0]->fromBaseline = CellDrift{75, 2};
                row.cells[1]->fromBaseline = CellDrift{};
            }
        }
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(board);
        const auto said = [&model](const QString &environment) {
            return cellAt(model, u"web-shop"_s, environment).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(
            said(u"dev"_s).endsWith(u"2 commit(s) behind production, 75 commit(s) ahead of production"_s));
        QVERIFY(said(u"qa"_s).endsWith(u"the same as production"_s));
        QVERIFY2(!said(u"staging"_s).contains(u"behind"_s),
                 "not counted yet is not the environment before's");
        QVERIFY(!said(u"production"_s).contains(u"behind production"_s));
        QVERIFY(model.headerData(4, Qt::Horizontal, BoardModel::BaselineRole).toBool());
        QVERIFY(!model.headerData(3, Qt::Horizontal, BoardModel::BaselineRole).toBool());
        // Another baseline: what was counted from the old one is not shown for it.
        for (BoardRow &row : board.rows) {
            for (auto &cell : row.cells) {
                if (cell)
                    cell->fromBaseline.reset();
            }
        }
        board.baseline = board.environments[2].id;
        model.setBoard(board);
        QVERIFY(!said(u"dev"_s).contains(u"75"_s));
    }

    void unknownIsNeverCold()
    {
        Board board = test::sampleBoard();
        for (BoardRow &row : board.rows) {
            if (row.project.name != u"web-shop"_s)
                continue;
            row.cells[2]->behindPrevious.reset();
            row.cells[0]->recent = RecentOutcomes{1, 4};
            row.cells[1]->recent = RecentOutcomes{0, 20};
        }
        BoardModel model;
        model.setNow(test::sampleNow());
        model.setBoard(board);
        const auto heat = [&](const QString &environment) {
            return cellAt(model, u"web-shop"_s, environment).data(BoardModel::HeatRole).toDouble();
        };
        model.setHeat(BoardHeat::Drift);
        QVERIFY(heat(u"staging"_s) < 0);
        QCOMPARE(heat(u"dev"_s), 0.0);
        model.setHeat(BoardHeat::FailureRate);
        QCOMPARE(heat(u"dev"_s), 0.5);
        QCOMPARE(heat(u"qa"_s), 0.0);
        QVERIFY(heat(u"production"_s) < 0);
        QVERIFY(cellAt(model, u"web-shop"_s, u"dev"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"1 of the last 4 deployment(s) failed"_s));
        model.setHeat(BoardHeat::Age);
        QVERIFY(!cellAt(model, u"web-shop"_s, u"dev"_s)
                     .data(BoardModel::FactsRole)
                     .value<BoardCellFacts>()
                     .recent);
    }

    void aTierBeginsWhereItChanges()
    {
        Board board = test::sampleBoard();
        board.environments[1].tier = Tier::Development;
        BoardModel model;
        model.setBoard(board);
        QVector<bool> starts;
        for (int column = BoardModel::FirstEnvironmentColumn; column < model.columnCount(); ++column)
            starts += model.headerData(column, Qt::Horizontal, BoardModel::TierStartRole).toBool();
        QCOMPARE(starts, QVector<bool>({false, false, true, true}));
    }

    void theSummaryCountsWhatTheDomainCounts()
    {
        BoardModel model;
        QSignalSpy said(&model, &BoardModel::summaryChanged);
        const Board board = test::sampleBoard();
        model.setBoard(board);
        QCOMPARE(said.size(), 1);
        QCOMPARE(model.summary().broken, summaryOf(board).broken);
        QCOMPARE(model.summary().waiting, 2);
        QCOMPARE(model.summary().diverged, 1);
    }

    void driftOutlivesARefreshThatHasNoneYet()
    {
        BoardModel model;
        Board board = test::sampleBoard();
        model.setBoard(board);
        for (BoardRow &row : board.rows) {
            for (auto &cell : row.cells) {
                if (cell)
                    cell->behindPrevious = cell->missingFromPrevious = std::nullopt;
            }
        }
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBoard(board);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(cellAt(model, u"web-shop"_s, u"production"_s).data(BoardModel::BehindRole).toInt(), 38);
    }

    void aRefreshThatChangesNothingSaysNothing()
    {
        BoardModel model;
        model.setBoard(test::sampleBoard());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setBoard(test::sampleBoard());
        QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);
    }

    void aRememberedPlaceSurvivesARefresh()
    {
        BoardModel model;
        const Board whole = test::sampleBoard();
        model.setBoard(whole);
        const QPersistentModelIndex place = cellAt(model, u"search"_s, u"staging"_s);
        Board fewer = whole;
        fewer.environments.removeFirst();
        for (BoardRow &row : fewer.rows)
            row.cells.removeFirst();
        fewer.rows.removeFirst();
        model.setBoard(fewer);
        QVERIFY(place.isValid());
        QCOMPARE(place.data(BoardModel::ProjectNameRole).toString(), u"search"_s);
        QCOMPARE(place.data(BoardModel::EnvironmentNameRole).toString(), u"staging"_s);
    }

    void threeHundredRandomRefreshesAreHonest()
    {
        BoardModel model;
        model.setNow(test::sampleNow());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(20261121);
        const Board whole = test::randomBoard(30, 6, 7);
        for (int i = 0; i < 300; ++i) {
            const Board board = shuffled(whole, random);
            model.setBoard(board);
            BoardModel fresh;
            fresh.setNow(test::sampleNow());
            fresh.setBoard(board);
            QCOMPARE(drawn(model).join(u'\n').isEmpty(), board.rows.isEmpty());
            QCOMPARE(model.rowCount(), fresh.rowCount());
            QCOMPARE(model.columnCount(), fresh.columnCount());
            QCOMPARE(drawn(model), drawn(fresh));
        }
        QCOMPARE(reset.size(), 0);
    }

    void textFromOutsideIsShownTame()
    {
        Board board = test::sampleBoard();
        board.rows[0].project.name = u"evil\u202Ename\n"_s + QString(5000, u'x');
        board.rows[0].cells[0]->live->version = QString(100000, u'9');
        BoardModel model;
        model.setBoard(board);
        QVERIFY(model.index(1, 0).data().toString().size() < 200);
        QVERIFY(!model.index(1, 0).data().toString().contains(QChar(0x202E)));
        QVERIFY(model.index(1, 1).data().toString().size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
