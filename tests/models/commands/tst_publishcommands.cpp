// Publishing notes: real conversations with forges in memory, the ledger and the workspace after them.
#include "models/base/clock.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/publishcommands.h"
#include "models/domain/textdifference.h"
#include "models/ledger/ledger.h"
#include "models/store/connectionstore.h"
#include "models/store/projectstore.h"
#include "tests/support/fakereleases.h"
#include "tests/support/teststore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

/// A workspace with a project and a connection to a forge in memory.
class PressOffice
{
public:
    explicit PressOffice(ConnectionKind kind)
        : forge(kind), m_clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)),
          m_workspace(StoreAddress::Engine::Sqlite)
    {
        server.answerElse([this](const LocalRequest &request) {
            const LocalAnswer answer = forge.answer(request);
            return losesAnswers && request.method != "GET" ? LocalAnswer{.status = 500, .body = "{}"}
                                                           : answer;
        });
        forge.tagAt = QByteArray(40, 'c');
        Connection connection;
        connection.name = u"forge"_s;
        connection.kind = kind;
        connection.url = server.url().toString();
        connection.remotes.insert(u"shop"_s, u"acme/shop"_s);
        isReady = waitFor(m_workspace.store().open(Store::Mode::Create)).has_value();
        const auto added = m_workspace.write([connection](Database &db) -> Result<ConnectionId> {
            Project project;
            project.name = u"shop"_s;
            project.repository = u"/r"_s;
            if (const auto made = ProjectStore(db).add(project); !made)
                return fail(made.error());
            return ConnectionStore(db).add(connection);
        });
        isReady = isReady && added;
        order.project = u"shop"_s;
        order.connection = u"forge"_s;
        order.tag = u"v1.0"_s;
        order.version = u"1.0"_s;
        order.commit = *CommitId::parse(QString(40, u'c'));
        order.notes = u"- new\n"_s;
        order.state = kind == ConnectionKind::GitLab ? PublishState::Final : PublishState::AsIs;
    }

    QFuture<Result<ServerRelease>> begin() { return publishNotes(context(), tokens(), &store(), order); }
    Result<ServerRelease> publish() { return waitFor(begin(), 30000); }
    Result<PublishPlan> plan()
    {
        return waitFor(planPublication(context(), tokens(), &m_receiver, order), 30000);
    }
    /// Kinds of the entries, oldest first.
    QStringList entries()
    {
        const auto page = m_workspace.read([](Database &db) { return Ledger(db).page(0, 50); });
        QStringList kinds;
        for (const LedgerEntry &entry : page.value_or(QVector<LedgerEntry>{}))
            kinds.prepend(entry.kind);
        return kinds;
    }
    bool breakLedger()
    {
        return m_workspace
            .write([](Database &db) {
                return db.execute(
                    u"CREATE TRIGGER test_no_entry BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
            })
            .has_value();
    }
    QString textThere() const
    {
        return forge.releases.isEmpty() ? QString() : forge.releases.last()[forge.textField()].toString();
    }
    Store &store() { return m_workspace.store(); }
    void somebodyWrites(const QString &text) { forge.releases.last().insert(forge.textField(), text); }

    FakeReleases forge;
    LocalServer server;
    PublishOrder order;
    bool losesAnswers = false; ///< what is told is done, and the answer to it does not arrive
    bool isReady = false;

private:
    CommandContext context() { return {{&m_workspace.store(), nullptr, &m_clock}, u"ada"_s}; }
    static TokenReader tokens()
    {
        return [](const Connection &) { return readyFuture(Result<QString>(u"secret-token-1"_s)); };
    }

    QObject m_receiver;
    FixedClock m_clock;
    TestStore m_workspace;
};

void addForges()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::newRow("at a GitHub") << ConnectionKind::GitHub;
    QTest::newRow("at a Gitea") << ConnectionKind::Gitea;
    QTest::newRow("at a GitLab") << ConnectionKind::GitLab;
}

} // namespace

Q_DECLARE_METATYPE(slipway::ConnectionKind)
Q_DECLARE_METATYPE(slipway::PublishState)

class PublishCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReleaseIsMadeChangedAndMadePublic_data() { addForges(); }
    void aReleaseIsMadeChangedAndMadePublic()
    {
        QFETCH(ConnectionKind, kind);
        PressOffice office(kind);
        QVERIFY(office.isReady);
        const bool hasDrafts = kind != ConnectionKind::GitLab;
        const auto made = office.publish();
        SLIPWAY_VERIFY(made);
        QCOMPARE(made->isDraft, hasDrafts);
        QCOMPARE(office.textThere(), u"- new\n"_s);
        QCOMPARE(office.forge.releases.size(), 1);

        const int before = office.forge.changes;
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.forge.changes, before); // the same again asks for nothing

        office.order.notes = u"- newer\n"_s;
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.textThere(), u"- newer\n"_s);
        QCOMPARE(office.forge.releases.size(), 1); // a draft is found again, not made twice

        office.order.state = PublishState::Final;
        const auto published = office.publish();
        SLIPWAY_VERIFY(published);
        QVERIFY(!published->isDraft);
        QCOMPARE(office.forge.releases.size(), 1);
        const QStringList step{u"notes.publishing"_s, u"notes.published"_s};
        QCOMPARE(office.entries(), hasDrafts ? step + step + step : step + step);
        if (hasDrafts) {
            office.order.state = PublishState::Draft;
            const auto refused = office.publish();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
        }
    }

    void somebodyElsesTextIsNotWrittenOver_data() { addForges(); }
    void somebodyElsesTextIsNotWrittenOver()
    {
        QFETCH(ConnectionKind, kind);
        PressOffice office(kind);
        SLIPWAY_VERIFY(office.publish());
        office.somebodyWrites(u"- new\r\n- by eve\r\n"_s);
        office.order.notes = u"- newer\n"_s;
        const auto plan = office.plan();
        SLIPWAY_VERIFY(plan);
        QVERIFY(plan->isForeign());
        QCOMPARE(plan->textThere(), u"- new\r\n- by eve\r\n"_s);
        const QStringList entries = office.entries();
        const int changes = office.forge.changes;
        const auto refused = office.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(office.forge.changes, changes);
        QCOMPARE(office.entries(), entries);

        // The person has seen that text and lets it go; another one, which came after, stays.
        office.order.over = u"- new\n- by eve"_s;
        office.somebodyWrites(u"- by mallory"_s);
        QVERIFY(!office.publish());
        QCOMPARE(office.textThere(), u"- by mallory"_s);
        office.somebodyWrites(u"- new\r\n- by eve\r\n"_s);
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.textThere(), u"- newer\n"_s);
    }

    void aReleaseThatSomebodyElseMadeIsNotTakenOver()
    {
        PressOffice office(ConnectionKind::Gitea);
        office.forge.releases.append(
            {{u"id"_s, 3}, {u"tag_name"_s, u"v1.0"_s}, {u"body"_s, u"theirs"_s}, {u"draft"_s, true}});
        QVERIFY(!office.publish());
        QCOMPARE(office.textThere(), u"theirs"_s);
        office.somebodyWrites({});
        SLIPWAY_VERIFY(office.publish()); // nobody's text is nobody's
        QCOMPARE(office.textThere(), u"- new\n"_s);
        QCOMPARE(office.forge.releases.size(), 1);
    }

    void aWorkspaceIsNotLeftBeforeTheEnd()
    {
        PressOffice office(ConnectionKind::Gitea);
        const auto underWay = office.begin();
        QVERIFY(arePromotionsUnderWay(office.store()));
        SLIPWAY_VERIFY(waitFor(underWay, 30000));
        QTRY_VERIFY(!arePromotionsUnderWay(office.store()));
    }

    void whatIsInterruptedBeforehandIsNotPublished()
    {
        PressOffice office(ConnectionKind::Gitea);
        const auto underWay = office.begin();
        endPromotionsUnderWay(office.store());
        const auto cancelled = waitFor(underWay, 30000);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(office.forge.changes, 0);
        QCOMPARE(office.entries(), QStringList());
    }

    void withoutAnEntryNothingIsPublished()
    {
        PressOffice office(ConnectionKind::Gitea);
        QVERIFY(office.breakLedger());
        QVERIFY(!office.publish());
        QCOMPARE(office.forge.changes, 0);
    }

    void aTagThatIsElsewhereIsNotReleased()
    {
        PressOffice office(ConnectionKind::GitHub);
        office.forge.tagAt = QByteArray(40, 'd');
        const auto refused = office.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(office.forge.changes, 0);
        QCOMPARE(office.entries(), (QStringList{u"notes.publishing"_s, u"notes.not_published"_s}));
    }

    void aTextWhoseAnswerWasLostIsStillOurs_data() { addForges(); }
    void aTextWhoseAnswerWasLostIsStillOurs()
    {
        QFETCH(ConnectionKind, kind);
        PressOffice office(kind);
        office.losesAnswers = true;
        QVERIFY(!office.publish());
        office.losesAnswers = false;
        QCOMPARE(office.textThere(), u"- new\n"_s);
        const int changes = office.forge.changes;
        const auto again = office.publish(); // it is there: only written down
        SLIPWAY_VERIFY(again);
        QCOMPARE(office.forge.changes, changes);
        const QStringList lost{u"notes.publishing"_s, u"notes.not_published"_s, u"notes.published"_s};
        QCOMPARE(office.entries(), lost);
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.entries(), lost); // once

        office.order.notes = u"- newer\n"_s;
        office.losesAnswers = true;
        QVERIFY(!office.publish());
        office.losesAnswers = false;
        QCOMPARE(office.textThere(), u"- newer\n"_s);
        office.order.notes = u"- newest\n"_s;
        const auto plan = office.plan();
        SLIPWAY_VERIFY(plan);
        QVERIFY(!plan->isForeign());
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.textThere(), u"- newest\n"_s);
        // What somebody wrote in between is not ours for that.
        office.somebodyWrites(u"- by eve\n"_s);
        QVERIFY(!office.publish());
        QCOMPARE(office.textThere(), u"- by eve\n"_s);
    }

    void withoutACommitNoReleaseIsMade_data() { addForges(); }
    void withoutACommitNoReleaseIsMade()
    {
        QFETCH(ConnectionKind, kind);
        PressOffice office(kind);
        const CommitId commit = std::exchange(office.order.commit, CommitId());
        const auto refused = office.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(office.forge.changes, 0);
        QCOMPARE(office.entries(), QStringList());
        // One that is there is changed all the same.
        office.order.commit = commit;
        SLIPWAY_VERIFY(office.publish());
        office.order.commit = {};
        office.order.notes = u"- newer\n"_s;
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.textThere(), u"- newer\n"_s);
    }

    void aDraftWhereThereAreNoneIsRefusedBeforehand_data()
    {
        QTest::addColumn<PublishState>("state");
        QTest::newRow("asked for") << PublishState::Draft;
        QTest::newRow("without saying so") << PublishState::AsIs;
    }
    void aDraftWhereThereAreNoneIsRefusedBeforehand()
    {
        QFETCH(PublishState, state);
        PressOffice office(ConnectionKind::GitLab);
        office.order.state = state;
        const auto plan = office.plan();
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Refused);
        QVERIFY(!office.publish());
        QCOMPARE(office.forge.changes, 0);
        QCOMPARE(office.entries(), QStringList());
    }

    void aPrereleaseWhereThereAreNoneIsPublishedOnce()
    {
        PressOffice office(ConnectionKind::GitLab);
        office.order.state = PublishState::Prerelease;
        SLIPWAY_VERIFY(office.publish());
        const int changes = office.forge.changes;
        const auto again = office.plan();
        SLIPWAY_VERIFY(again);
        QVERIFY(again->changesNothing());
        SLIPWAY_VERIFY(office.publish());
        QCOMPARE(office.forge.changes, changes);
        QCOMPARE(office.entries(), (QStringList{u"notes.publishing"_s, u"notes.published"_s}));
    }

    void aServerThatPublishesNothingIsRefused()
    {
        PressOffice office(ConnectionKind::Jenkins);
        const auto refused = office.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QCOMPARE(office.entries(), QStringList());
    }

    void theDifferenceOfTwoTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same but for ends of lines") << u"a\r\nb\r\n"_s << u"a\nb"_s << u" a  b"_s;
        QTest::newRow("all new") << QString() << u"a\nb\n"_s << u"+a +b"_s;
        QTest::newRow("one in the middle") << u"a\nb\nc"_s << u"a\nB\nc"_s << u" a -b +B  c"_s;
        QTest::newRow("moved") << u"a\nb\nc\nd"_s << u"a\nc\nb\nd"_s << u" a -b  c +b  d"_s;
    }
    void theDifferenceOfTwoTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList told;
        for (const TextDifferenceLine &line : differenceOf(before, after))
            told += (line.kind == TextDifferenceLine::Kind::Same          ? u' '
                         : line.kind == TextDifferenceLine::Kind::Removed ? u'-'
                                                                          : u'+')
                + line.text;
        QTEST(told.join(u' '), "told");
    }
};

QTEST_GUILESS_MAIN(PublishCommandsTest)
#include "tst_publishcommands.moc"
