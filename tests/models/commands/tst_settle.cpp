#include "models/commands/approvalcommands.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/runner.h"
#include "models/connectors/startticket.h"
#include "models/store/approvalstore.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/sync/syncservice.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const CommitId ours = *CommitId::parse(QString(40, u'a'));

/// A workspace with a server that is played by the test: what it shows is written as a sync would.
class Place
{
public:
    explicit Place(const QString &repository)
    {
        Connection connection;
        connection.name = u"ci"_s;
        connection.url = u"https://ci.example.org/"_s;
        const bool isReady =
            office.furnish(repository) && ended(addConnection(office.context(), connection)).has_value();
        [&] { QVERIFY(isReady); }();
    }
    /// One that was let in now.
    Promotion letIn(PromotionState state, const QString &externalId = {})
    {
        Promotion promotion;
        promotion.project = u"web"_s;
        promotion.environment = u"prod"_s;
        promotion.release = u"1.0.0"_s;
        promotion.commit = ours;
        promotion.state = state;
        promotion.connection = u"ci"_s;
        promotion.externalId = externalId;
        promotion.nonce = u"%1"_s.arg(++promotions, 32, 16, QLatin1Char('0'));
        promotion.by = u"ada"_s;
        promotion.at = office.clock().now();
        promotion.id = write([promotion](Database &db) { return PromotionStore(db).add(promotion); });
        return promotion;
    }
    /// One of a command of the team's own, whose Slipway was ended by force.
    Promotion letInByCommand()
    {
        Promotion promotion = letIn(PromotionState::Running, u"begun"_s);
        const QString dead = thisRunner() + u'0'; // the same process, begun at another time
        write([id = promotion.id, dead](Database &db) -> Result<qint64> {
            const auto done =
                db.execute(u"UPDATE promotion SET connection = '', runner = ? WHERE id = ?"_s, {dead, id});
            return done ? 0 : -1;
        });
        return promotion;
    }
    /// What the server shows from now on, begun so many seconds after now.
    void show(const QString &id, DeploymentState state, const CommitId &commit = ours, int seconds = 0,
              const QByteArray &raw = {})
    {
        const QDateTime at = office.clock().now().addSecs(seconds);
        write([=](Database &db) -> Result<qint64> {
            Deployment deployment;
            deployment.project = ProjectStore(db).byName(u"web"_s)->id;
            deployment.environment = EnvironmentStore(db).byName(u"prod"_s)->id;
            deployment.commit = commit;
            deployment.state = state;
            deployment.createdAt = at;
            deployment.startedAt = at;
            if (isTerminal(state))
                deployment.finishedAt = at.addSecs(1);
            deployment.source = u"ci"_s;
            deployment.externalId = id;
            if (raw.isEmpty())
                return DeploymentStore(db).upsert(QList{deployment}) ? 0 : -1;
            return DeploymentStore(db).upsert(QList{IncomingDeployment{deployment, raw}}) ? 0 : -1;
        });
    }
    /// The server was read whole, so long after now that all that began must be there.
    void readWhole()
    {
        office.clock().advance(600'000);
        const QDateTime at = office.clock().now();
        write([at](Database &db) -> Result<qint64> {
            const auto connection = ConnectionStore(db).byName(u"ci"_s);
            return ConnectionStore(db).setOutcome(connection->id, at, {}) ? 0 : -1;
        });
    }
    Promotion settled(const Promotion &promotion)
    {
        const auto done = ended(settlePromotions(office.context()));
        [&] { QVERIFY2(done, done ? "" : qPrintable(done.error().message)); }();
        const auto now = ended(
            office.store().read([id = promotion.id](Database &db) { return PromotionStore(db).byId(id); }));
        return now.value_or(Promotion());
    }
    ApprovalState stateOf(ApprovalId id)
    {
        const auto request =
            ended(office.store().read([id](Database &db) { return ApprovalStore(db).byId(id); }));
        return request ? request->state : ApprovalState::Used;
    }
    qint64 write(std::function<Result<qint64>(Database &)> work)
    {
        const qint64 done =
            ended(office.store().write(Store::DeploymentsTopic, std::move(work))).value_or(-1);
        [&] { QVERIFY(done >= 0); }();
        return done;
    }

    Office office;
    int promotions = 0;
};

} // namespace

/// What became of what was let in, by what servers show of it.
class tst_Settle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_repository.change(u"feat: begin"_s, u"a"_s); }

    void aRetryIsNotSettledByTheTryBefore_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("that the server named") << u"web#2"_s;
        QTest::newRow("that the server only took on") << u"queue-2"_s;
        QTest::newRow("that the server said nothing of") << QString();
    }
    void aRetryIsNotSettledByTheTryBefore()
    {
        QFETCH(QString, id);
        Place place(m_repository.path());
        const Promotion first = place.letIn(PromotionState::Running, u"web#1"_s);
        place.show(u"web#1"_s, DeploymentState::Failed);
        QVERIFY(place.settled(first).state == PromotionState::Failed);
        place.office.clock().advance(60'000);
        const PromotionState begun = id.isEmpty() ? PromotionState::Unsure : PromotionState::Running;
        const Promotion retry = place.letIn(begun, id);
        QCOMPARE(toString(place.settled(retry).state), toString(begun));
        place.show(u"web#2"_s, DeploymentState::Succeeded, ours, 5);
        const Promotion done = place.settled(retry);
        QCOMPARE(toString(done.state), toString(PromotionState::Succeeded));
        QCOMPARE(done.externalId, u"web#2"_s);
    }

    void whatTheServerNamedIsNothingElse()
    {
        Place place(m_repository.path());
        const Promotion promotion = place.letIn(PromotionState::Running, u"web#7"_s);
        place.show(u"web#6"_s, DeploymentState::Failed, ours, 5);
        place.readWhole();
        QCOMPARE(toString(place.settled(promotion).state), toString(PromotionState::Running));
    }

    void whatIsUnsureEndsOnlyWhereNothingCanBeIt_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<PromotionState>("state");
        QTest::newRow("nothing began there") << false << 0 << PromotionState::Failed;
        QTest::newRow("something without a commit runs") << true << 5 << PromotionState::Unsure;
        QTest::newRow("something without a commit began long before")
            << true << -1000 << PromotionState::Failed;
    }
    void whatIsUnsureEndsOnlyWhereNothingCanBeIt()
    {
        QFETCH(bool, isThere);
        QFETCH(int, seconds);
        QFETCH(PromotionState, state);
        for (const PromotionState begun : {PromotionState::Unsure, PromotionState::Asking}) {
            Place place(m_repository.path());
            const Promotion promotion = place.letIn(begun);
            if (isThere)
                place.show(u"web#1"_s, DeploymentState::Running, CommitId(), seconds);
            QCOMPARE(toString(place.settled(promotion).state), toString(begun));
            place.readWhole();
            const Promotion done = place.settled(promotion);
            QCOMPARE(toString(done.state), toString(state));
            QVERIFY(!done.message.isEmpty());
            // The same again is no news for the ledger.
            const auto news = ended(settlePromotions(place.office.context()));
            QVERIFY(news && news->isEmpty());
        }
    }

    void whatShowsTheNonceIsIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("where the server gave no answer") << QString();
        QTest::newRow("where it only took it on") << u"queue-7"_s;
    }
    void whatShowsTheNonceIsIt()
    {
        QFETCH(QString, id);
        Place place(m_repository.path());
        const Promotion promotion =
            place.letIn(id.isEmpty() ? PromotionState::Unsure : PromotionState::Running, id);
        place.show(u"web#1"_s, DeploymentState::Failed, ours, 1);
        place.show(u"web#2"_s, DeploymentState::Succeeded, CommitId(), 3,
                   "{\"parameters\":[{\"value\":\"" + promotion.nonce.toLatin1() + "\"}]}");
        const Promotion done = place.settled(promotion);
        QCOMPARE(done.externalId, u"web#2"_s);
        QVERIFY(done.state == PromotionState::Succeeded);
    }

    void oneOfBeforeIsTakenOnlyWhereNoneCame()
    {
        Place place(m_repository.path());
        const Promotion promotion = place.letIn(PromotionState::Unsure);
        place.show(u"web#1"_s, DeploymentState::Failed, ours, -100);
        QCOMPARE(toString(place.settled(promotion).state), toString(PromotionState::Unsure));
        place.show(u"web#2"_s, DeploymentState::Running, ours, 5);
        QCOMPARE(place.settled(promotion).externalId, u"web#2"_s);

        Place behind(m_repository.path());
        const Promotion other = behind.letIn(PromotionState::Unsure);
        behind.show(u"web#1"_s, DeploymentState::Succeeded, ours, -100); // its clock goes wrong
        behind.readWhole();
        QCOMPARE(toString(behind.settled(other).state), toString(PromotionState::Succeeded));
    }

    void itIsSettledWheneverAServerWasRead()
    {
        Place place(m_repository.path());
        const auto context = place.office.context();
        SyncService service(
            place.office.store(), *context.ask.git,
            [](const Connection &) { return readyFuture<Result<QString>>(QString()); }, *context.ask.clock);
        settlePromotionsAfter(service, context);
        const Promotion promotion = place.letIn(PromotionState::Running, u"web#1"_s);
        place.show(u"web#1"_s, DeploymentState::Succeeded);
        const auto isOver = [&] {
            const auto open =
                ended(place.office.store().read([](Database &db) { return PromotionStore(db).open(); }));
            return open && open->isEmpty();
        };
        SourceReport report;
        report.kind = SourceReport::Kind::Git;
        Q_EMIT service.sourceEnded(report);
        QVERIFY(!isOver());
        report.kind = SourceReport::Kind::Server;
        Q_EMIT service.sourceEnded(report);
        QTRY_VERIFY(isOver());
        // What is no news is written nowhere: a store that says that it changed makes pages ask again.
        place.letIn(PromotionState::Running, u"web#2"_s);
        int changes = 0;
        QTest::qWait(50);
        QObject::connect(&place.office.store(), &Store::changed, &service, [&changes] { ++changes; });
        QVERIFY(ended(settlePromotions(context)));
        QTest::qWait(50);
        QCOMPARE(changes, 0);
    }

    void aConnectionThatCarriesIsNotRemoved()
    {
        Place place(m_repository.path());
        DeployTarget target;
        target.environment = u"prod"_s;
        target.connection = u"ci"_s;
        target.job = u"deploy"_s;
        QVERIFY(ended(setDeployTarget(place.office.context(), target)));
        QCOMPARE(kindOf(ended(removeConnection(place.office.context(), u"ci"_s))), Error::Kind::Refused);
        QVERIFY(ended(removeDeployTarget(place.office.context(), {}, u"prod"_s)));
        const Promotion promotion = place.letIn(PromotionState::Running, u"web#1"_s);
        QCOMPARE(kindOf(ended(removeConnection(place.office.context(), u"ci"_s))), Error::Kind::Refused);
        place.show(u"web#1"_s, DeploymentState::Succeeded);
        QVERIFY(place.settled(promotion).state == PromotionState::Succeeded);
        QVERIFY(ended(removeConnection(place.office.context(), u"ci"_s)));
    }

    void aPlaceIsNotRemovedWhileSomethingIsOnItsWayThere_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("the project") << u"web"_s;
        QTest::newRow("the environment") << u"prod"_s;
    }
    void aPlaceIsNotRemovedWhileSomethingIsOnItsWayThere()
    {
        QFETCH(const QString, gone);
        Place place(m_repository.path());
        const auto removed = [&] {
            return gone == "web"_L1 ? ended(removeProject(place.office.context(), gone))
                                    : ended(removeEnvironment(place.office.context(), gone));
        };
        const Promotion promotion = place.letIn(PromotionState::Running, u"web#1"_s);
        const auto refused = removed();
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY2(refused.error().message.contains(u"promotion %1"_s.arg(promotion.id)),
                 qPrintable(refused.error().message));
        QVERIFY(ended(settleByHand(place.office.context(), promotion.id, false, u"looked at it"_s)));
        const auto done = removed();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void aPlaceThatIsGoneStopsNoOtherFromBeingSettled()
    {
        Place place(m_repository.path());
        const Promotion lost = place.letInByCommand();
        const Promotion other = place.letIn(PromotionState::Running, u"web#1"_s);
        place.show(u"web#1"_s, DeploymentState::Succeeded);
        place.write([](Database &db) -> Result<qint64> { // as an older Slipway let it be removed
            const auto done =
                db.execute(u"UPDATE promotion SET environment = 'gone' WHERE connection = ''"_s);
            return done ? 0 : -1;
        });
        QVERIFY(place.settled(other).state == PromotionState::Succeeded);
        QVERIFY(place.settled(lost).state == PromotionState::Unsure);
        QVERIFY(ended(settleByHand(place.office.context(), lost.id, true, u"it runs"_s)));
        QVERIFY(place.settled(lost).state == PromotionState::Succeeded);
    }

    void whatAConnectionCarriesGoesByItsNewName()
    {
        Place place(m_repository.path());
        m_repository.tag(u"v1.0.0"_s);
        DeployTarget target;
        target.environment = u"prod"_s;
        target.connection = u"ci"_s;
        target.job = u"deploy"_s;
        QVERIFY(ended(setDeployTarget(place.office.context(), target)));
        const auto request = ended(requestApproval(place.office.context(), u"web"_s, u"1.0.0"_s, u"prod"_s));
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        const Promotion promotion = place.letIn(PromotionState::Running, u"web#1"_s);
        place.show(u"web#1"_s, DeploymentState::Succeeded);
        auto connection = *ended(
            place.office.store().read([](Database &db) { return ConnectionStore(db).byName(u"ci"_s); }));
        connection.name = u"builds"_s;
        QVERIFY(ended(changeConnection(place.office.context(), connection)));
        QVERIFY(place.settled(promotion).state == PromotionState::Succeeded);
        const auto known = ended(place.office.store().read(
            [](Database &db) { return PromotionStore(db).target(u"web"_s, u"prod"_s); }));
        QVERIFY(known && *known && (*known)->connection == u"builds");
        // The same server by another name is no other plan; another server is.
        QVERIFY(place.stateOf(request->id) == ApprovalState::Pending);
        connection.url = u"https://other.example.org/"_s;
        QVERIFY(ended(changeConnection(place.office.context(), connection)));
        QVERIFY(place.stateOf(request->id) == ApprovalState::Void);
    }

    void aServerThatIsNotThereCarriesNothing()
    {
        Place place(m_repository.path());
        m_repository.tag(u"v1.0.1"_s);
        DeployTarget target;
        target.environment = u"staging"_s;
        target.connection = u"gone"_s;
        target.job = u"deploy"_s;
        place.write([target](Database &db) -> Result<qint64> {
            return PromotionStore(db).setTarget(target) ? 0 : -1;
        });
        const auto plan = ended(
            askPromotionPlan(place.office.context().ask,
                             {.project = u"web"_s, .environment = u"staging"_s, .release = u"1.0.1"_s}));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QVERIFY(!plan->canMove());
        QCOMPARE(plan->findings.last().gate, u"target"_s);
    }

    void aTicketIsNoDeployment_data()
    {
        QTest::addColumn<bool>("ticket");
        QTest::newRow("queue-17") << true;
        QTest::newRow("12/pipeline-17") << true;
        QTest::newRow("workflow-deploy.yml") << true;
        QTest::newRow("acme/web/runs/17") << true;
        QTest::newRow("queue-17#3") << false;
        QTest::newRow("team/queue-17#3") << false;
        QTest::newRow("workflow-17#3") << false;
        QTest::newRow("12/17") << false;
        QTest::newRow("request-17") << false;
        QTest::newRow("acme/web/deployments/17") << false;
        QTest::newRow("acme/runs/17#4") << false;
    }
    void aTicketIsNoDeployment()
    {
        QFETCH(bool, ticket);
        QCOMPARE(isStartTicket(QString::fromLatin1(QTest::currentDataTag())), ticket);
    }

private:
    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_Settle)
#include "tst_settle.moc"
