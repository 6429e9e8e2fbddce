#include "models/items/choicelistmodel.h"
#include "models/items/railmodel.h"
#include "views/pages/railpage.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Rail railOf(int commits, const QVector<std::pair<QString, int>> &places)
{
    Rail rail;
    for (int i = 0; i < commits; ++i) {
        Commit commit;
        commit.id = *CommitId::parse(QString::number(i + 1, 16).rightJustified(40, u'0'));
        commit.subject = u"change %1"_s.arg(i);
        commit.author = u"Ada Lovelace"_s;
        rail.commits.append(commit);
    }
    for (const auto &[name, row] : places) {
        RailMark mark;
        mark.environment.name = name;
        Deployment live;
        live.version = u"2.%1.0"_s.arg(row);
        live.finishedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        mark.live = live;
        mark.isKnown = true;
        mark.row = row;
        mark.aside = row == 3 ? 2 : 0;
        mark.notMerged = mark.aside;
        rail.marks.append(mark);
    }
    return rail;
}

} // namespace

class RailPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        page = std::make_unique<RailPage>(theme, projects, rail);
        page->resize(1100, 700);
        page->show();
        rail.setRail(railOf(40, {{u"dev"_s, 0}, {u"qa"_s, 3}, {u"prod"_s, 20}}), now);
        page->showRail();
        table = page->findChild<QTableView *>(u"rail"_s);
        sentence = page->findChild<QLabel *>(u"railSentence"_s);
    }
    void cleanup() { page.reset(); }

    void theSentenceFollowsTheKeyboard()
    {
        QCOMPARE(sentence->text(), u"00000000: In dev for 3 h; not in qa, prod. Next: qa."_s);
        table->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(sentence->text(), u"00000000: In dev, qa; not in prod. Next: prod."_s);
    }

    void theBarsStandBeforeTheWords()
    {
        QHeaderView *header = table->horizontalHeader();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(header->visualIndex(RailModel::FirstEnvironmentColumn + i), i);
        QCOMPARE(header->length(), table->viewport()->width());
        rail.setRail(railOf(10, {{u"dev"_s, 0}, {u"prod"_s, 5}}), now);
        page->showRail();
        QCOMPARE(header->visualIndex(RailModel::FirstEnvironmentColumn + 1), 1);
    }

    void whatIsFoundIsMarkedAndSaidUntilTheCursorMoves()
    {
        QSignalSpy asked(page.get(), &RailPage::searchRequested);
        auto *field = page->findChild<QLineEdit *>(u"railSearch"_s);
        QTest::keyClicks(field, u"lovelace"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.last().first().toString(), u"lovelace"_s);
        rail.setFound({rail.rail().commits.at(30).id});
        page->showFound(u"it is there"_s, true);
        QCOMPARE(sentence->text(), u"it is there"_s);
        QCOMPARE(table->currentIndex().row(), 30);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(sentence->text() != u"it is there"_s);
        field->clear();
        QVERIFY(asked.last().first().toString().isEmpty());
    }

    void aCellSaysItsBarInWords()
    {
        const QModelIndex head = rail.index(3, RailModel::FirstEnvironmentColumn + 1);
        QVERIFY(head.data(Qt::AccessibleTextRole).toString().startsWith(u"qa is here: 2.3.0"_s));
        QVERIFY(!table->accessibleName().isEmpty());
        // Painted without trouble in both directions.
        page->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!page->grab().isNull());
        page->setLayoutDirection(Qt::LeftToRight);
        QVERIFY(!page->grab().isNull());
    }

private:
    const QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    Theme theme{*qApp};
    ChoiceListModel projects;
    RailModel rail;
    std::unique_ptr<RailPage> page;
    QTableView *table = nullptr;
    QLabel *sentence = nullptr;
};

QTEST_MAIN(RailPageTest)
#include "tst_railpage.moc"
