#include "models/items/planturns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Whose gates are looked at next.
class PlanTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInViewIsLookedAtAndOnce()
    {
        PlanTurns turns;
        QStringList order;
        const QStringList inView{u"b"_s, u"c"_s};
        for (QString next = turns.next(inView); !next.isEmpty(); next = turns.next(inView)) {
            order += next;
            turns.look(next, turns.changes());
        }
        QCOMPARE(order, inView);
        QCOMPARE(turns.next({u"c"_s, u"d"_s}), u"d"_s); // scrolled to
    }

    void aChangeTakesNobodysTurn()
    {
        PlanTurns turns;
        const QStringList inView{u"a"_s, u"b"_s, u"c"_s};
        QStringList order;
        for (int i = 0; i < 6; ++i) { // something changes while each is looked at
            const QString next = turns.next(inView);
            const quint64 changes = turns.changes();
            turns.change();
            turns.look(next, changes);
            order += next;
        }
        QCOMPARE(order, inView + inView);
    }

    void whatMovedGoesFirst()
    {
        PlanTurns turns;
        const QStringList inView{u"a"_s, u"b"_s, u"c"_s};
        for (const QString &project : inView)
            turns.look(project, turns.changes());
        turns.change();
        turns.forget(u"c"_s);
        QCOMPARE(turns.next(inView), u"c"_s);
        turns.clear();
        QCOMPARE(turns.next(inView), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(PlanTurnsTest)
#include "tst_planturns.moc"
