#include "models/sync/pollplan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// When a source was asked, on the virtual clock.
struct Asked
{
    QDateTime at;
    QString source;
    int requests = 0;
};

/// Plays a plan against servers made of a function, faster than any clock: an answer takes 50 ms.
class Play
{
public:
    using Server = std::function<PollOutcome(const QString &source, const QDateTime &now)>;

    Play(const QVector<PollSource> &sources, Server server) : m_server(std::move(server))
    {
        m_plan.setSources(sources, m_now);
    }

    void runUntil(const QDateTime &end)
    {
        while (m_now < end) {
            for (const QString &source : m_plan.takeDue(m_now)) {
                m_underWay.append({m_now.addMSecs(50), source, 0});
                m_mostAtOnce = std::max(m_mostAtOnce, m_underWay.size());
            }
            std::optional<QDateTime> next = m_plan.nextAt();
            if (!m_underWay.isEmpty())
                next = next ? std::min(*next, m_underWay.first().at) : m_underWay.first().at;
            if (!next || *next >= end) {
                m_now = end;
                return;
            }
            m_now = std::max(*next, m_now);
            while (!m_underWay.isEmpty() && m_underWay.first().at <= m_now) {
                const QString source = m_underWay.takeFirst().source;
                const PollOutcome outcome = m_server(source, m_now);
                m_asked.append({m_now, source, outcome.requests});
                m_plan.take(source, outcome, m_now, m_dice.generateDouble());
            }
        }
    }

    PollPlan &plan() { return m_plan; }
    QDateTime now() const { return m_now; }
    const QVector<Asked> &asked() const { return m_asked; }
    qsizetype mostAtOnce() const { return m_mostAtOnce; }

    int requestsBetween(const QDateTime &from, const QDateTime &to, const QString &prefix = {}) const
    {
        int sum = 0;
        for (const Asked &asked : m_asked)
            sum += asked.at >= from && asked.at < to && asked.source.startsWith(prefix) ? asked.requests : 0;
        return sum;
    }

    /// The most requests in any one second.
    int busiestSecond() const
    {
        int most = 0;
        for (const Asked &asked : m_asked)
            most = std::max(most, requestsBetween(asked.at, asked.at.addSecs(1)));
        return most;
    }

private:
    Server m_server;
    PollPlan m_plan;
    QDateTime m_now = start;
    QVector<Asked> m_underWay;
    QVector<Asked> m_asked;
    qsizetype m_mostAtOnce = 0;
    QRandomGenerator m_dice{42};
};

QVector<PollSource> manySources(const QString &host, int count, int hourly = 3600)
{
    QVector<PollSource> sources;
    for (int i = 0; i < count; ++i)
        sources.append({u"%1-%2"_s.arg(host).arg(i), host, hourly});
    return sources;
}

} // namespace

class TestPollPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liveliness_data()
    {
        QTest::addColumn<PollOutcome>("outcome");
        QTest::addColumn<int>("seconds");
        QTest::newRow("nothing goes on") << PollOutcome{.requests = 1} << 300;
        QTest::newRow("something is new") << PollOutcome{.requests = 1, .isChanged = true} << 30;
        QTest::newRow("a deployment is under way") << PollOutcome{.requests = 1, .open = 1} << 30;
    }

    void liveliness()
    {
        QFETCH(PollOutcome, outcome);
        QFETCH(int, seconds);
        PollPlan plan;
        plan.setSources(manySources(u"h"_s, 1), start);
        QCOMPARE(plan.takeDue(start), QStringList{u"h-0"_s});
        plan.take(u"h-0"_s, outcome, start, 0);
        QCOMPARE(start.secsTo(*plan.nextAt()), seconds);
        QCOMPARE(plan.state(u"h-0"_s).next, PollState::Next::Waits);
    }

    void anOpenDeploymentThatNeverMovesIsForgotten()
    {
        Play play(manySources(u"h"_s, 1),
                  [](const QString &, const QDateTime &) { return PollOutcome{.requests = 1, .open = 1}; });
        play.runUntil(start.addSecs(3600));
        QVERIFY(play.asked().size() > 105);
        play.runUntil(start.addSecs(3 * 3600));
        const int later = play.requestsBetween(start.addSecs(2 * 3600 + 60), start.addSecs(3 * 3600));
        QVERIFY2(later <= 12, qPrintable(QString::number(later)));
    }

    void twoHundredAndFiftyAfterAnOutage()
    {
        const QDateTime down = start.addSecs(600);
        const QDateTime up = down.addSecs(600);
        Play play(manySources(u"h"_s, 250), [&](const QString &, const QDateTime &now) {
            if (now >= down && now < up)
                return PollOutcome{.error = Error::Kind::Network, .requests = 4};
            return PollOutcome{.requests = 1};
        });
        play.runUntil(up.addSecs(1800));
        QCOMPARE(play.mostAtOnce(), 1); // also the probe of a host that was away
        QVERIFY2(play.busiestSecond() <= 10, qPrintable(QString::number(play.busiestSecond())));
        const int probes = play.requestsBetween(down, up) / 4;
        QVERIFY2(probes >= 3 && probes <= 60, qPrintable(QString::number(probes)));
        QSet<QString> healed;
        for (const Asked &asked : play.asked()) {
            if (asked.at >= up && asked.at < up.addSecs(900))
                healed.insert(asked.source);
        }
        QCOMPARE(healed.size(), 250);
        qInfo() << "busiest second" << play.busiestSecond() << "requests; probes while away" << probes;
    }

    void limitsAreWaitedOut_data()
    {
        QTest::addColumn<int>("named"); // seconds; 0: none
        QTest::addColumn<QVector<int>>("waits");
        QTest::newRow("a time is named") << 120 << QVector<int>{120, 120, 120, 120};
        QTest::newRow("no time is named") << 0 << QVector<int>{60, 120, 240, 480};
    }

    void limitsAreWaitedOut()
    {
        QFETCH(int, named);
        QFETCH(QVector<int>, waits);
        Play play(manySources(u"h"_s, 5), [&](const QString &, const QDateTime &now) {
            PollOutcome outcome{.error = Error::Kind::RateLimited, .requests = 1};
            if (named > 0)
                outcome.notBefore = now.addSecs(named);
            return outcome;
        });
        play.runUntil(start.addSecs(24 * 3600));
        QCOMPARE(play.asked().size(), 5); // then it is given up, for all sources of the host
        for (int i = 0; i < 4; ++i) {
            const qint64 waited = play.asked()[i].at.msecsTo(play.asked()[i + 1].at);
            QVERIFY2(waited >= waits[i] * 1000 && waited <= waits[i] * 1100 + 1000,
                     qPrintable(QString::number(waited)));
        }
        for (int i = 0; i < 5; ++i)
            QCOMPARE(play.plan().state(u"h-%1"_s.arg(i)).next, PollState::Next::GivenUp);
        QVERIFY(pollText(play.plan().state(u"h-0"_s)).contains(u"too often"_s));
        QVERIFY(!play.plan().nextAt());
        play.plan().resume(u"h-3"_s, play.now());
        QCOMPARE(play.plan().takeDue(play.now()).size(), 1); // a person tried: the host is asked again
    }

    void aFifthOfTheLimitIsLeftToPeople()
    {
        int remaining = 5000;
        const QDateTime reset = start.addSecs(3000);
        Play play(manySources(u"h"_s, 20), [&](const QString &, const QDateTime &now) {
            remaining = now < reset ? remaining - 100 : 4900; // somebody else asks too
            return PollOutcome{.requests = 2,
                               .isChanged = true,
                               .rate =
                                   RateBudget{5000, remaining, now < reset ? reset : reset.addSecs(3600)}};
        });
        play.runUntil(start.addSecs(3600));
        for (qsizetype i = 1; i < play.asked().size(); ++i)
            QVERIFY(play.asked()[i].at >= reset || remaining >= 900);
        const auto firstAfter = std::find_if(play.asked().begin(), play.asked().end(),
                                             [&](const Asked &asked) { return asked.at >= reset; });
        QVERIFY(firstAfter != play.asked().end());
        QVERIFY(firstAfter - play.asked().begin() <= 42);
        QCOMPARE(play.requestsBetween((firstAfter - 1)->at.addMSecs(1), reset), 0);
    }

    void aSmallLimitMakesASlowPace()
    {
        Play play(manySources(u"h"_s, 30), [&](const QString &, const QDateTime &) {
            return PollOutcome{
                .requests = 1, .isChanged = true, .rate = RateBudget{60, 59, start.addSecs(9999)}};
        });
        play.runUntil(start.addSecs(3600));
        QVERIFY2(play.asked().size() <= 30, qPrintable(QString::number(play.asked().size())));
    }

    void theBudgetOfAnHourIsKeptWhereAllIsLively()
    {
        QVector<PollSource> sources;
        for (const char *host : {"github", "gitlab", "gitea", "jenkins", "buildbot"})
            sources += manySources(QString::fromLatin1(host), 50, qstrcmp(host, "github") ? 3600 : 2250);
        Play play(sources, [](const QString &, const QDateTime &) {
            return PollOutcome{.requests = 3, .isChanged = true};
        });
        play.runUntil(start.addSecs(3600));
        const int requests = play.requestsBetween(start, play.now(), u"github"_s);
        QVERIFY2(requests <= 2500 && requests >= 2000, qPrintable(QString::number(requests)));
        QVERIFY(play.mostAtOnce() <= 5); // one for each host
    }

    void aDeadHostDelaysNoOther()
    {
        const auto others = [](bool oneIsDead) {
            QVector<PollSource> sources;
            for (const char *host : {"a", "b", "c", "d", "e"})
                sources += manySources(QString::fromLatin1(host), 50);
            Play play(sources, [oneIsDead](const QString &source, const QDateTime &) {
                if (oneIsDead && source.startsWith(u'a'))
                    return PollOutcome{.error = Error::Kind::Network, .requests = 4};
                return PollOutcome{.requests = 1, .isChanged = true};
            });
            play.runUntil(start.addSecs(3600));
            return play.requestsBetween(start, play.now(), u"b"_s);
        };
        const int alone = others(false);
        const int besides = others(true);
        QVERIFY2(besides * 100 >= alone * 95, qPrintable(u"%1 of %2"_s.arg(besides).arg(alone)));
    }

    void oneBrokenRepositoryDoesNotSilenceItsHost()
    {
        Play play(manySources(u"h"_s, 10), [](const QString &source, const QDateTime &) {
            if (source == "h-3"_L1)
                return PollOutcome{.error = Error::Kind::Network, .requests = 4};
            return PollOutcome{.requests = 1, .isChanged = true};
        });
        play.runUntil(start.addSecs(3600));
        const int good = play.requestsBetween(start, play.now(), u"h-4"_s);
        QVERIFY2(good >= 80, qPrintable(QString::number(good)));
    }

    void whatAPersonMustMendIsLeftAlone_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a wrong token") << Error::Kind::Auth;
        QTest::newRow("an address that is none") << Error::Kind::Usage;
    }

    void whatAPersonMustMendIsLeftAlone()
    {
        QFETCH(Error::Kind, kind);
        Play play(manySources(u"h"_s, 1), [kind](const QString &, const QDateTime &) {
            return PollOutcome{.error = kind, .requests = 1};
        });
        play.runUntil(start.addSecs(24 * 3600));
        QCOMPARE(play.asked().size(), 1);
        QCOMPARE(play.plan().state(u"h-0"_s).next, PollState::Next::NeedsPerson);
        play.plan().take(u"h-0"_s, {.requests = 1}, play.now(), 0); // synced by hand, and well
        QCOMPARE(play.plan().state(u"h-0"_s).next, PollState::Next::Waits);
    }

    void theOldestOfAHostComesFirst()
    {
        Play play(manySources(u"h"_s, 250), [](const QString &, const QDateTime &) {
            return PollOutcome{.requests = 1, .isChanged = true};
        });
        play.runUntil(start.addSecs(1000));
        QHash<QString, int> times;
        for (const Asked &asked : play.asked())
            ++times[asked.source];
        QCOMPARE(times.size(), 250);
        for (const int count : std::as_const(times))
            QVERIFY(count >= 3 && count <= 5);
    }
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
