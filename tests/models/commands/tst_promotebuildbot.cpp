#include "models/commands/approvalcommands.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/promotecommands.h"
#include "models/store/promotionstore.h"
#include "models/sync/syncservice.h"
#include "tests/support/buildbotserver.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// A release goes into production through a real Buildbot: asked for, approved by two people, promoted,
/// built, seen in the history, and taken back.
class tst_PromoteBuildbot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!BuildbotServer::isInstalled()) {
            if (qEnvironmentVariableIsSet("SLIPWAY_REQUIRE_BUILDBOT"))
                QFAIL("buildbot is not installed");
            QSKIP("buildbot is not installed");
        }
        m_repository = std::make_unique<ScratchRepository>();
        for (const QString &tag : {u"v1.0.0"_s, u"v1.1.0"_s, u"v1.2.0"_s}) {
            m_repository->change(u"feat: "_s + tag, tag);
            m_repository->tag(tag);
        }
        m_server = std::make_unique<BuildbotServer>(m_repository->path(), QStringLiteral(SLIPWAY_SOURCE_DIR));
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        m_office = std::make_unique<Office>();
        QVERIFY(m_office->furnish(m_repository->path()));
        Connection connection;
        connection.name = u"ci"_s;
        connection.url = m_server->url();
        connection.user = m_server->user();
        connection.rules = {{MappingRule::Target::Environment, u"shop-deploy-(staging|prod)"_s, u"\\1"_s},
                            {MappingRule::Target::Project, u"shop-deploy-.*"_s, u"web"_s}};
        QVERIFY(ended(addConnection(m_office->context(), connection)));
        m_sync =
            std::make_unique<SyncService>(m_office->store(), *m_office->context().ask.git, tokens(), m_clock);
        GatePolicy policy;
        policy.approvals = {{{}, 2}};
        QVERIFY(ended(setGatePolicy(m_office->context(), u"prod"_s, policy)));
        QVERIFY(carryWith(u"success"_s));
    }

    void aReleaseIsCarriedByTheServer()
    {
        QCOMPARE(kindOf(letIn(u"1.0.0"_s)), Error::Kind::Refused);
        const auto done = approveAndLetIn(u"1.0.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY2(done->promotion.state == PromotionState::Running, qPrintable(done->promotion.message));
        QVERIFY(done->promotion.externalId.startsWith(u"request-"));
        // While it is under way nothing else may go there.
        QCOMPARE(kindOf(approveAndLetIn(u"1.1.0"_s)), Error::Kind::Refused);
        const auto settled = settle();
        QCOMPARE(settled.size(), 1);
        QVERIFY(settled.first().state == PromotionState::Succeeded);
        QCOMPARE(m_server->list(u"buildrequests"_s, u"buildrequests"_s).size(), 1);
        QCOMPARE(m_office->deploymentCount(), 1);
        QCOMPARE(liveVersion(), u"v1.0.0"_s);
    }

    void aFailedBuildIsAFailedPromotion()
    {
        QVERIFY(carryWith(u"failure"_s));
        // What was approved above was of other parameters.
        QCOMPARE(kindOf(letIn(u"1.1.0"_s)), Error::Kind::Refused);
        const auto done = approveAndLetIn(u"1.1.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const auto settled = settle();
        QCOMPARE(settled.size(), 1);
        QVERIFY(settled.first().state == PromotionState::Failed);
        QCOMPARE(liveVersion(), u"v1.0.0"_s);
        QVERIFY(carryWith(u"success"_s));
    }

    void andTakenBack()
    {
        QVERIFY(approveAndLetIn(u"1.1.0"_s));
        settle();
        QCOMPARE(liveVersion(), u"v1.1.0"_s);
        const auto back = letIn(QString(), true);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->promotion.release, u"1.0.0"_s);
        settle();
        QCOMPARE(liveVersion(), u"v1.0.0"_s);
    }

    void aServerThatIsGoneLeavesItUnsureUntilItIsReadAgain()
    {
        m_server->stop();
        const auto done = approveAndLetIn(u"1.2.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Unsure);
        QCOMPARE(kindOf(approveAndLetIn(u"1.2.0"_s)), Error::Kind::Refused);
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        m_clock.set(QDateTime::currentDateTimeUtc().addSecs(600));
        const auto settled = settle();
        QCOMPARE(settled.size(), 1);
        QVERIFY(settled.first().state == PromotionState::Failed);
        // Nothing was used up by what never began: the same approval still lets it in.
        const auto again = letIn(u"1.2.0"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        settle();
        QCOMPARE(liveVersion(), u"v1.2.0"_s);
    }

private:
    TokenReader tokens() const
    {
        return [password = m_server->password()](const Connection &) {
            return readyFuture<Result<QString>>(password);
        };
    }
    bool carryWith(const QString &outcome)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.connection = u"ci"_s;
        target.job = u"shop-deploy-prod"_s;
        target.parameters = {{u"outcome"_s, outcome}};
        return ended(setDeployTarget(m_office->context(), target)).has_value();
    }
    Result<PromotionOutcome> letIn(const QString &release, bool isRollback = false)
    {
        m_office->clock().set(QDateTime::currentDateTimeUtc());
        const PromotionWish wish{
            .project = u"web"_s, .environment = u"prod"_s, .release = release, .isRollback = isRollback};
        return ended(promote(m_office->context(), tokens(), wish));
    }
    Result<PromotionOutcome> approveAndLetIn(const QString &release)
    {
        m_office->clock().set(QDateTime::currentDateTimeUtc());
        const auto request = ended(requestApproval(m_office->context(), u"web"_s, release, u"prod"_s));
        for (const QString &person : {u"bob"_s, u"carl"_s}) {
            if (!request)
                return fail(request.error());
            m_office->actor = person;
            const auto decided = ended(decideApproval(m_office->context(), request->id, Decision{}));
            m_office->actor = u"ada"_s;
            if (!decided)
                return fail(decided.error());
        }
        return letIn(release);
    }
    QVector<Promotion> settle()
    {
        m_server->waitUntilIdle();
        const auto report = ended(m_sync->sync({.connections = {u"ci"_s}}));
        if (!report || !report->isWhole())
            return {};
        return ended(settlePromotions(m_office->context())).value_or(QVector<Promotion>());
    }
    QString liveVersion()
    {
        const PromotionWish wish{.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.0"_s};
        const auto plan = ended(askPromotionPlan(m_office->context().ask, wish));
        return plan && plan->live ? plan->live->version : QString();
    }

    std::unique_ptr<ScratchRepository> m_repository;
    std::unique_ptr<BuildbotServer> m_server;
    std::unique_ptr<Office> m_office;
    FixedClock m_clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<SyncService> m_sync;
};

QTEST_GUILESS_MAIN(tst_PromoteBuildbot)
#include "tst_promotebuildbot.moc"
