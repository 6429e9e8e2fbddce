#include "models/items/commitlistmodel.h"
#include "models/items/listmerge.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static Commit commitNumber(int number)
{
    Commit commit;
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1);
    commit.id = CommitId::fromRaw(reinterpret_cast<const unsigned char *>(hash.constData()));
    commit.subject = u"change %1"_s.arg(number);
    return commit;
}

static QVector<Commit> commitsNumbered(const QVector<int> &numbers)
{
    QVector<Commit> commits;
    for (const int number : numbers)
        commits.append(commitNumber(number));
    return commits;
}

static QStringList subjectsOf(const CommitListModel &model)
{
    QStringList subjects;
    for (int row = 0; row < model.rowCount(); ++row)
        subjects.append(model.index(row, CommitListModel::SubjectColumn).data().toString());
    return subjects;
}

class KeyedTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longestRiseKeepsAsManyAsCanStay_data()
    {
        QTest::addColumn<QVector<int>>("places");
        QTest::addColumn<int>("staying");
        QTest::newRow("nothing there, nothing stays") << QVector<int>{} << 0;
        QTest::newRow("what is in order stays") << QVector<int>{0, 1, 2, 3} << 4;
        QTest::newRow("of a turned list one stays") << QVector<int>{3, 2, 1, 0} << 1;
        QTest::newRow("what is gone does not stay") << QVector<int>{-1, 0, -1, 1} << 2;
        QTest::newRow("one that moved up leaves the others") << QVector<int>{4, 0, 1, 2, 3} << 4;
        QTest::newRow("two runs: the longer stays") << QVector<int>{5, 6, 0, 1, 2, 3} << 4;
    }

    void longestRiseKeepsAsManyAsCanStay()
    {
        QFETCH(const QVector<int>, places);
        QFETCH(const int, staying);
        const QVector<bool> stays = longestRise(places);
        QCOMPARE(stays.size(), places.size());
        QCOMPARE(stays.count(true), staying);
        int last = -1;
        for (int i = 0; i < places.size(); ++i) {
            if (!stays[i])
                continue;
            QVERIFY(places[i] > last);
            last = places[i];
        }
    }

    void aRefreshSaysOnlyWhatChanged()
    {
        CommitListModel model;
        model.setCommits(commitsNumbered({1, 2, 3, 4, 5}));
        QSignalSpy out(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy in(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setCommits(commitsNumbered({9, 1, 2, 4, 5}));
        QCOMPARE(out.count(), 1);
        QCOMPARE(out[0][1].toInt(), 2);
        QCOMPARE(in.count(), 1);
        QCOMPARE(in[0][1].toInt(), 0);
        QCOMPARE(changed.count(), 0);

        QVector<Commit> next = commitsNumbered({9, 1, 2, 4, 5});
        next[2].subject = u"said better"_s;
        model.setCommits(next);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void whatIsSelectedSurvivesARefresh()
    {
        CommitListModel model;
        model.setCommits(commitsNumbered({1, 2, 3}));
        const QPersistentModelIndex kept = model.index(1, CommitListModel::SubjectColumn);
        model.setCommits(commitsNumbered({7, 8, 1, 2, 9, 3}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 3);
        QCOMPARE(kept.data().toString(), u"change 2"_s);
        model.setCommits(commitsNumbered({7}));
        QVERIFY(!kept.isValid());
    }

    void ofRowsWithOneKeyTheFirstIsKept()
    {
        CommitListModel model;
        model.setCommits(commitsNumbered({1, 2, 1, 3, 2}));
        QCOMPARE(subjectsOf(model), (QStringList{u"change 1"_s, u"change 2"_s, u"change 3"_s}));
    }

    void threeHundredRandomRefreshesKeepTheModelHonest()
    {
        QRandomGenerator random(20261121);
        CommitListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QVector<int> numbers;
            for (int number = 1; number <= 40; ++number) {
                if (random.bounded(3) > 0)
                    numbers.append(number);
            }
            if (round % 3 == 0)
                std::shuffle(numbers.begin(), numbers.end(), random);
            const QVector<Commit> commits = commitsNumbered(numbers);
            model.setGroups(
                {{u"first"_s, commits}, {round % 2 ? u"second"_s : QString(), commits.mid(0, 3)}});
            QStringList expected{QString()};
            for (const Commit &commit : commits)
                expected.append(commit.subject);
            expected.append(round % 2 ? QStringList{QString()} : QStringList{});
            for (const Commit &commit : commits.mid(0, 3))
                expected.append(commit.subject);
            QCOMPARE(subjectsOf(model), expected);
        }
        QCOMPARE(reset.count(), 0);
    }

    void tenThousandCommitsTurnedRoundStayCheap()
    {
        QVector<int> numbers(10000);
        std::iota(numbers.begin(), numbers.end(), 1);
        CommitListModel model;
        model.setCommits(commitsNumbered(numbers));
        std::reverse(numbers.begin(), numbers.end());
        QSignalSpy in(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy out(&model, &QAbstractItemModel::rowsRemoved);
        model.setCommits(commitsNumbered(numbers));
        QCOMPARE(model.rowCount(), 10000);
        QVERIFY(in.count() + out.count() <= 4);
        QCOMPARE(model.index(0, CommitListModel::SubjectColumn).data().toString(), u"change 10000"_s);
    }
};

QTEST_GUILESS_MAIN(KeyedTableTest)
#include "tst_keyedtable.moc"
