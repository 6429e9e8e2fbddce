#include "models/items/connectionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What a connection's row says of the time to come.
class TestConnectionListModel : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};

private Q_SLOTS:
    void whatComesNextIsSaid_data()
    {
        using Next = ConnectionOutlook::Next;
        QTest::addColumn<ConnectionOutlook>("outlook");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("not by itself") << ConnectionOutlook{} << QString() << false;
        QTest::newRow("in a few seconds") << ConnectionOutlook{.next = Next::At, .at = m_now.addSecs(25)}
                                          << u"next look in 25 s"_s << false;
        QTest::newRow("in some minutes, rounded up")
            << ConnectionOutlook{.next = Next::At, .at = m_now.addSecs(200)} << u"next look in 4 min"_s
            << false;
        QTest::newRow("overdue") << ConnectionOutlook{.next = Next::At, .at = m_now.addSecs(-3)}
                                 << u"next look now"_s << false;
        QTest::newRow("after failures")
            << ConnectionOutlook{.next = Next::At, .at = m_now.addSecs(40), .failures = 2}
            << u"tried again in 40 s"_s << false;
        QTest::newRow("at this moment")
            << ConnectionOutlook{.next = Next::Asking} << u"looking now"_s << false;
        QTest::newRow("a person is needed")
            << ConnectionOutlook{.next = Next::Person, .why = u"token refused"_s}
            << u"needs you: token refused"_s << true;
    }

    void whatComesNextIsSaid()
    {
        QFETCH(ConnectionOutlook, outlook);
        QFETCH(QString, text);
        QFETCH(bool, isWrong);
        ConnectionListModel model;
        const QAbstractItemModelTester tester(&model);
        Connection connection;
        connection.id = {7};
        connection.name = u"hub"_s;
        connection.lastSyncAt = m_now.addSecs(-20);
        model.setNow(m_now);
        model.setRows({connection});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setOutlook({7}, outlook);
        QCOMPARE(changed.count(), outlook == ConnectionOutlook() ? 0 : 1);
        model.setOutlook({7}, outlook);
        QCOMPARE(changed.count(), outlook == ConnectionOutlook() ? 0 : 1);
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data(ConnectionListModel::OutlookRole).toString(), text);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(text));
        QVERIFY(index.data(SecondLineRole).toString().contains(text));
        QCOMPARE(Tone(index.data(ToneRole).toInt()) == Tone::Failed, isWrong);
    }
};

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connectionlistmodel.moc"
