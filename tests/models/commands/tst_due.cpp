#include "models/commands/duecommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/runner.h"
#include "models/queries/promotionplan.h"
#include "models/store/promotionstore.h"
#include "models/store/timedstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::TestStore;

namespace {

TokenReader noTokens()
{
    return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
}

/// Any number of Slipways on one workspace, with a command that leaves a trace of each time it ran.
class Harbour
{
public:
    explicit Harbour(const QString &repository, const QString &address = {})
        : office(std::make_unique<Office>(address))
    {
        const bool isFurnished =
            office->furnish(repository) && setTarget(u"echo \"$SLIPWAY_RELEASE\" >> carried; echo done"_s);
        [&] { QVERIFY(isFurnished); }();
    }
    bool setTarget(const QString &script)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/sh"_s, u"-c"_s, script};
        target.folder = folder.path();
        return ended(setDeployTarget(office->context(), target)).has_value();
    }
    bool setPolicy(const GatePolicy &policy)
    {
        return ended(setGatePolicy(office->context(), u"prod"_s, policy)).has_value();
    }
    QStringList carried() const
    {
        QFile file(folder.filePath(u"carried"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    QFuture<Result<QVector<DueOutcome>>> begin(Office &one)
    {
        return promoteDue(one.context(), noTokens(), &receiver);
    }
    QVector<DueOutcome> round()
    {
        const auto outcomes = ended(begin(*office));
        [&] { QVERIFY2(outcomes, outcomes ? "" : qPrintable(outcomes.error().message)); }();
        return outcomes.value_or(QVector<DueOutcome>());
    }
    Result<TimedOutcome> at(const QString &release, qint64 seconds)
    {
        return ended(setTimed(office->context(),
                              {u"web"_s, release, u"prod"_s, office->clock().now().addSecs(seconds)}));
    }
    TimedRelease timed(qint64 id)
    {
        return ended(office->store().read([id](Database &db) { return TimedStore(db).byId(id); }))
            .value_or(TimedRelease());
    }
    QStringList kindsOfEntries()
    {
        QStringList kinds;
        const auto page = ended(office->store().read([](Database &db) { return Ledger(db).page(0, 100); }));
        for (const LedgerEntry &entry : page.value_or(QVector<LedgerEntry>()))
            kinds.prepend(entry.kind);
        return kinds;
    }

    std::unique_ptr<Office> office;
    QTemporaryDir folder;
    QObject receiver;
};

GatePolicy automatic()
{
    GatePolicy policy;
    policy.isAutomatic = true;
    return policy;
}

} // namespace

/// Timed releases and continuous deployment: each once, whoever is at work.
class tst_Due : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tag : {u"v1.0.0"_s, u"v1.1.0"_s}) {
            m_repository.change(u"feat: "_s + tag, tag);
            m_repository.tag(tag);
        }
    }

    void nothingGoesByItselfWhereNobodySaidSo()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        QVERIFY(harbour.round().isEmpty());
        QVERIFY(harbour.carried().isEmpty());
    }

    void theNewestGoesOnceAndStaysBackWhenItWasTakenBack()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto letIn = [&harbour](const QString &release, bool isRollback) {
            harbour.office->clock().advance(60'000);
            const PromotionWish wish{
                .project = u"web"_s, .environment = u"prod"_s, .release = release, .isRollback = isRollback};
            return ended(promote(harbour.office->context(), noTokens(), wish)).has_value();
        };
        QVERIFY(letIn(u"1.0.0"_s, false));
        QVERIFY(harbour.setPolicy(automatic()));
        harbour.office->clock().advance(60'000);
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().kind == DueOutcome::Kind::Promoted);
        QVERIFY(harbour.round().isEmpty());
        // Somebody goes back; continuous deployment does not undo that.
        QVERIFY(letIn({}, true));
        QVERIFY(harbour.round().isEmpty());
        QCOMPARE(harbour.carried(), (QStringList{u"1.0.0"_s, u"1.1.0"_s, u"1.0.0"_s}));
    }

    void whatFailedIsNotTriedAgainByItself()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(automatic()));
        QVERIFY(harbour.setTarget(u"echo \"$SLIPWAY_RELEASE\" >> carried; echo broken; exit 3"_s));
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().promotion.state == PromotionState::Failed);
        QVERIFY(outcomes.first().message.contains(u"broken"));
        // Nor does what it passed by come in because of that.
        QVERIFY(harbour.round().isEmpty());
        QCOMPARE(harbour.carried(), QStringList{u"1.1.0"_s});
    }

    /// Let in and failed by a person's hand between the plan and the deed.
    void whatWasTriedMeanwhileDoesNotGoByItself()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(automatic()));
        QVERIFY(harbour.setTarget(u"echo \"$SLIPWAY_RELEASE\" >> carried; exit 3"_s));
        const PromotionWish wish{.project = u"web"_s, .environment = u"prod"_s, .release = u"1.1.0"_s};
        const CommandContext context = harbour.office->context();
        const auto plan = ended(askPromotionPlan(context.ask, wish));
        QVERIFY(plan && plan->canMove());
        QVERIFY(ended(promote(context, noTokens(), wish)));
        PromotionOrder order;
        order.claim = automaticClaim(plan->project, u"prod"_s, plan->commit);
        const auto late = ended(promotePlanned(context, noTokens(), *plan, order));
        QCOMPARE(kindOf(late), Error::Kind::Refused);
        QVERIFY2(late.error().message.startsWith(u"What was put there"), qPrintable(late.error().message));
        QCOMPARE(harbour.carried(), QStringList{u"1.1.0"_s});
    }

    void whatIsHeldOrBadWaitsAndWhatIsFreedGoes()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(automatic()));
        const auto mark = [&harbour](const QString &release, MarkChange change) {
            return ended(markRelease(harbour.office->context(), u"web"_s, release, change, u"why"_s))
                .has_value();
        };
        QVERIFY(mark(u"1.1.0"_s, MarkChange::Hold));
        QVERIFY(mark(u"1.0.0"_s, MarkChange::MarkBad));
        QVERIFY(harbour.round().isEmpty());
        QVERIFY(mark(u"1.1.0"_s, MarkChange::Resume));
        QCOMPARE(harbour.round().size(), 1);
        QCOMPARE(harbour.carried(), QStringList{u"1.1.0"_s});
    }

    void twoSlipwaysCarryItOnce_data() { slipway::tests::addEngineRows("is carried once"); }
    void twoSlipwaysCarryItOnce()
    {
        QFETCH(StoreAddress::Engine, engine);
        const TestStore place(engine);
        if (!place.isUsable()) {
            QVERIFY2(!slipway::tests::postgresIsRequired(), qPrintable(place.whyNot()));
            QSKIP(qPrintable(place.whyNot()));
        }
        const bool isFile = engine == StoreAddress::Engine::Sqlite;
        Harbour harbour(m_repository.path(), isFile ? QString() : place.address().url);
        QVERIFY(harbour.setPolicy(automatic()));
        QVERIFY(harbour.at(u"1.0.0"_s, 60));
        std::vector<std::unique_ptr<Office>> others;
        for (int i = 0; i < 3; ++i) {
            others.push_back(std::make_unique<Office>(harbour.office->address()));
            QVERIFY(others.back()->open());
        }
        QVector<QFuture<Result<QVector<DueOutcome>>>> rounds{harbour.begin(*harbour.office)};
        for (const auto &other : others)
            rounds += harbour.begin(*other);
        int promoted = 0;
        for (const auto &round : rounds) {
            const auto outcomes = ended(round);
            QVERIFY2(outcomes, outcomes ? "" : qPrintable(outcomes.error().message));
            for (const DueOutcome &outcome : *outcomes)
                promoted += outcome.kind == DueOutcome::Kind::Promoted ? 1 : 0;
        }
        QCOMPARE(harbour.carried(), QStringList{u"1.1.0"_s});
        QCOMPARE(promoted, 1);
        QCOMPARE(harbour.kindsOfEntries().count(u"promotion.asked"_s), 1);
    }

    void aTimedReleaseGoesAtItsTimeOnce()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto set = harbour.at(u"1.0.0"_s, 3600);
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(kindOf(harbour.at(u"1.0.0"_s, 7200)), Error::Kind::Refused);
        QVERIFY(harbour.round().isEmpty());
        harbour.office->clock().advance(3600'000);
        std::vector<std::unique_ptr<Office>> others;
        for (int i = 0; i < 2; ++i) {
            others.push_back(std::make_unique<Office>(harbour.office->address()));
            others.back()->clock().set(harbour.office->clock().now());
            QVERIFY(others.back()->open());
        }
        const auto first = harbour.begin(*harbour.office);
        const auto second = harbour.begin(*others[0]);
        const auto third = harbour.begin(*others[1]);
        QCOMPARE(ended(first)->size() + ended(second)->size() + ended(third)->size(), 1);
        QCOMPARE(harbour.carried(), QStringList{u"1.0.0"_s});
        const TimedRelease timed = harbour.timed(set->timed.id);
        QVERIFY(timed.state == TimedState::Started);
        QVERIFY(timed.promotion > 0);
        QVERIFY(harbour.kindsOfEntries().contains(u"timed.set"_s));
    }

    void theGatesAreAskedAtItsTime()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto set = harbour.at(u"1.0.0"_s, 60);
        QVERIFY(set);
        QVERIFY(ended(markRelease(harbour.office->context(), u"web"_s, u"1.0.0"_s, MarkChange::Hold,
                                  u"waits for legal"_s)));
        harbour.office->clock().advance(60'000);
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().kind == DueOutcome::Kind::Refused);
        QVERIFY2(outcomes.first().message.contains(u"waits for legal"), qPrintable(outcomes.first().message));
        QVERIFY(harbour.timed(set->timed.id).state == TimedState::Refused);
        QCOMPARE(harbour.kindsOfEntries().last(), u"timed.refused"_s);
        QVERIFY(harbour.carried().isEmpty());
        QVERIFY(harbour.round().isEmpty());
    }

    void aMovedTagIsNotWhatWasMeant()
    {
        ScratchRepository repository;
        repository.change(u"feat: a"_s, u"a"_s);
        repository.tag(u"v1.0.0"_s);
        Harbour harbour(repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto set = harbour.at(u"1.0.0"_s, 60);
        QVERIFY(set);
        repository.change(u"feat: b"_s, u"b"_s);
        repository.tag(u"v1.0.0"_s);
        harbour.office->clock().advance(60'000);
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().kind == DueOutcome::Kind::Refused);
        QVERIFY(harbour.carried().isEmpty());
    }

    void whatIsCancelledOrLateNeverGoes()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto taken = harbour.at(u"1.0.0"_s, 60);
        const auto late = harbour.at(u"1.1.0"_s, 60);
        QVERIFY(taken && late);
        QVERIFY(ended(cancelTimed(harbour.office->context(), taken->timed.id, u"not ready"_s)));
        QCOMPARE(kindOf(ended(cancelTimed(harbour.office->context(), taken->timed.id, u"again"_s))),
                 Error::Kind::Refused);
        harbour.office->clock().advance(qint64(9) * 3600'000);
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().kind == DueOutcome::Kind::Missed);
        QVERIFY(harbour.carried().isEmpty());
        QCOMPARE(kindOf(harbour.at(u"1.0.0"_s, -5)), Error::Kind::Usage);
    }

    void withoutAnEntryNothingIsSetOrEnded()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(GatePolicy{}));
        const auto set = harbour.at(u"1.0.0"_s, 60);
        QVERIFY(set);
        QVERIFY(harbour.office->breakLedger());
        QVERIFY(!harbour.at(u"1.1.0"_s, 60));
        QVERIFY(!ended(cancelTimed(harbour.office->context(), set->timed.id, {})));
        harbour.office->clock().advance(60'000);
        const auto outcomes = harbour.round();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.first().kind == DueOutcome::Kind::Failed);
        QVERIFY(harbour.timed(set->timed.id).state == TimedState::Waiting);
        QVERIFY(harbour.carried().isEmpty());
    }

    void aRunnerThatIsGoneIsKnownToBe()
    {
        QVERIFY(!hasEnded(thisRunner()));
        QVERIFY(!hasEnded(u"another machine 1 2"_s));
        QStringList parts = thisRunner().split(u' ');
        parts[3] = u"1"_s; // the number was given to another process since
        QVERIFY(hasEnded(parts.join(u' ')));
        QProcess child;
        child.start(u"/bin/true"_s);
        QVERIFY(child.waitForStarted());
        const QString number = QString::number(child.processId());
        QVERIFY(child.waitForFinished());
        parts[2] = number;
        QVERIFY(hasEnded(parts.join(u' ')));
    }

    /// A command whose Slipway was ended by force is unsure until a person has looked.
    void whatWasCutOffIsUnsureUntilAPersonHasLooked()
    {
        Harbour harbour(m_repository.path());
        QVERIFY(harbour.setPolicy(automatic()));
        const auto cutOff = ended(harbour.office->store().write(
            Store::ApprovalsTopic, [now = harbour.office->clock().now()](Database &db) {
                Promotion promotion;
                promotion.project = u"web"_s;
                promotion.environment = u"prod"_s;
                promotion.release = u"1.0.0"_s;
                promotion.commit = *CommitId::parse(QString(40, u'a'));
                promotion.state = PromotionState::Running;
                promotion.nonce = QString(32, u'1');
                promotion.externalId = promotion.nonce;
                promotion.by = u"ada"_s;
                promotion.at = now;
                QStringList gone = thisRunner().split(u' ');
                gone[3] = u"1"_s;
                promotion.runner = gone.join(u' ');
                return PromotionStore(db).add(promotion);
            }));
        QVERIFY(cutOff);
        // The place is taken: nothing goes there by itself.
        QVERIFY(harbour.round().isEmpty());
        const auto read = [&] {
            return ended(harbour.office->store().read(
                [id = *cutOff](Database &db) { return PromotionStore(db).byId(id); }));
        };
        QVERIFY(read()->state == PromotionState::Unsure);
        QVERIFY(harbour.round().isEmpty());
        QCOMPARE(kindOf(ended(settleByHand(harbour.office->context(), *cutOff, false, {}))),
                 Error::Kind::Usage);
        QVERIFY(ended(settleByHand(harbour.office->context(), *cutOff, false, u"looked"_s)));
        QVERIFY(read()->state == PromotionState::Failed);
        QCOMPARE(harbour.kindsOfEntries().last(), u"promotion.settled"_s);
        QCOMPARE(kindOf(ended(settleByHand(harbour.office->context(), *cutOff, true, u"x"_s))),
                 Error::Kind::Refused);
        QCOMPARE(harbour.round().size(), 1);
    }

private:
    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_Due)
#include "tst_due.moc"
