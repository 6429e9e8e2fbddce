#include "models/items/boardlayouts.h"
#include "tests/support/sampleboard.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class tst_BoardLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        board = std::make_unique<BoardModel>();
        board->setNow(sampleNow());
        board->setBoard(sampleBoard());
    }

    void everyLiveReleaseStandsInItsEnvironment()
    {
        ReleaseBoardModel model(*board, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.rebuild();
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.columnCount(), int(board->environments().size()) + 1);
        int told = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString version = model.index(row, 0).data().toString();
            for (int column = 1; column < model.columnCount(); ++column) {
                const QModelIndex here = model.index(row, column);
                const auto facts = model.boardIndex(here).data(BoardModel::FactsRole);
                const auto cell = facts.value<BoardCellFacts>();
                const bool isLive = facts.isValid() && cell.isLive && cell.version == version;
                const bool isTried = facts.isValid() && cell.attempt == version && !version.isEmpty();
                QCOMPARE(!here.data().toString().isEmpty(), isLive || isTried);
                told += isLive;
            }
        }
        int live = 0;
        for (int row = 0; row < board->rowCount(); ++row) {
            for (int column = 1; column < board->columnCount(); ++column) {
                const auto facts = board->index(row, column).data(BoardModel::FactsRole);
                live += facts.isValid() && facts.value<BoardCellFacts>().isLive
                    && !facts.value<BoardCellFacts>().version.isEmpty();
            }
        }
        QCOMPARE(told, live);
    }

    void aCellReadsAsTheBoardSaysIt()
    {
        CommitColumnsModel model(*board, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.rebuild();
        QCOMPARE(model.columnCount(), int(board->environments().size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            QDateTime before;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex here = model.index(row, column);
                const QModelIndex there = model.boardIndex(here);
                if (!there.isValid())
                    continue;
                QVERIFY(!here.data().toString().isEmpty());
                QCOMPARE(here.data(Qt::AccessibleTextRole), there.data(Qt::AccessibleTextRole));
                QCOMPARE(model.indexOf(there), here);
                const QDateTime since = there.data(BoardModel::FactsRole).value<BoardCellFacts>().since;
                QVERIFY(!before.isValid() || !since.isValid() || since <= before); // the newest first
                before = since;
            }
        }
    }

    void whatIsMarkedIsSaidInEveryLayout()
    {
        CommitColumnsModel model(*board, nullptr);
        model.rebuild();
        const QModelIndex here = model.index(0, 0);
        const QString plain = here.data().toString();
        model.setMarked({model.boardIndex(here)});
        QVERIFY(here.data().toString() != plain);
        QVERIFY(here.data().toString().endsWith(plain));
        model.setMarked({});
        QCOMPARE(here.data().toString(), plain);
    }

    void theWayOfPromotionSaysHowFarBehind()
    {
        const auto stops = promotionStops(*board, {});
        QCOMPARE(stops.size(), board->environments().size());
        QCOMPARE(stops.first().rank, 0);
        QVERIFY(stops.first().lag.isEmpty());
        bool isAnyBehind = false;
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QVERIFY(stops[i].rank >= stops[i - 1].rank);
            QVERIFY(!stops[i].lag.isEmpty());
            QVERIFY(stops[i].sentence.contains(stops[i].lag));
            isAnyBehind |= stops[i].lagTone == Tone::Behind || stops[i].lagTone == Tone::Diverged;
        }
        QVERIFY(isAnyBehind);
    }

    void anEmptyBoardHasNoRowAndNoStop()
    {
        board->setBoard({});
        ReleaseBoardModel releases(*board, nullptr);
        CommitColumnsModel commits(*board, nullptr);
        releases.rebuild();
        commits.rebuild();
        QCOMPARE(releases.rowCount(), 0);
        QCOMPARE(commits.rowCount(), 0);
        QVERIFY(promotionStops(*board, {}).isEmpty());
    }

private:
    std::unique_ptr<BoardModel> board;
};

QTEST_GUILESS_MAIN(tst_BoardLayouts)
#include "tst_boardlayouts.moc"
