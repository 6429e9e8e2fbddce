#include "models/commands/approvalcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/promotionwriting.h"
#include "models/commands/recorddeployment.h"
#include "models/schedule/freezes.h"
#include "models/store/approvalstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A workspace with a project, its environments, and a command that carries releases and leaves a trace.
class Yard
{
public:
    explicit Yard(const QString &repository)
    {
        const bool isFurnished = office.furnish(repository) && setTarget({u"/bin/sh"_s, u"-c"_s, script()});
        [&] { QVERIFY(isFurnished); }();
    }

    bool setTarget(const QStringList &command)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = command;
        target.folder = folder.path();
        return ended(setDeployTarget(office.context(), target)).has_value();
    }
    static QString script()
    {
        return u"echo \"$SLIPWAY_RELEASE $SLIPWAY_COMMIT $SLIPWAY_KIND\" >> carried; echo done"_s;
    }
    QStringList carried() const
    {
        QFile file(folder.filePath(u"carried"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    Result<PromotionOutcome> letIn(const QString &release, bool isRollback = false)
    {
        const PromotionWish wish{
            .project = u"web"_s, .environment = u"prod"_s, .release = release, .isRollback = isRollback};
        return ended(promote(office.context(), noTokens(), wish));
    }
    QFuture<Result<PromotionOutcome>> begin(const QString &release)
    {
        const PromotionWish wish{.project = u"web"_s, .environment = u"prod"_s, .release = release};
        return promote(office.context(), noTokens(), wish);
    }
    Result<PromotionPlan> planOf(const QString &release)
    {
        const PromotionWish wish{.project = u"web"_s, .environment = u"prod"_s, .release = release};
        return ended(askPromotionPlan(office.context().ask, wish));
    }
    Result<ApprovalRequest> askFor(const QString &release)
    {
        return ended(requestApproval(office.context(), u"web"_s, release, u"prod"_s));
    }
    Result<ApprovalRequest> approveAs(const QString &person, ApprovalId id)
    {
        office.actor = person;
        const auto decided = ended(decideApproval(office.context(), id, Decision{}));
        office.actor = u"ada"_s;
        return decided;
    }
    /// Asked for and approved by as many people as are named.
    bool approve(const QString &release, const QStringList &people)
    {
        const auto request = askFor(release);
        if (!request)
            return false;
        for (const QString &person : people) {
            if (!approveAs(person, request->id))
                return false;
        }
        return true;
    }
    ApprovalState stateOf(ApprovalId id)
    {
        const auto request =
            ended(office.store().read([id](Database &db) { return ApprovalStore(db).byId(id); }));
        return request ? request->state : ApprovalState::Void;
    }
    /// As a server tells it, of which not each knows the commit.
    bool deploy(const CommitId &commit, const QString &version)
    {
        const QDateTime now = office.clock().now();
        return ended(office.store().write(Store::DeploymentsTopic,
                                          [=](Database &db) -> Result<bool> {
                                              const auto project = ProjectStore(db).byName(u"web"_s);
                                              const auto place = EnvironmentStore(db).byName(u"prod"_s);
                                              if (!project || !place)
                                                  return false;
                                              Deployment told;
                                              told.project = project->id;
                                              told.environment = place->id;
                                              told.commit = commit;
                                              told.version = version;
                                              told.state = DeploymentState::Succeeded;
                                              told.createdAt = now;
                                              told.finishedAt = now;
                                              told.source = u"ci"_s;
                                              told.externalId = version;
                                              return DeploymentStore(db).upsert(QList{told}).has_value();
                                          }))
            .value_or(false);
    }
    bool setPolicy(const GatePolicy &policy)
    {
        return ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value();
    }
    static TokenReader noTokens()
    {
        return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
    }

    Office office;
    QTemporaryDir folder;
};

GatePolicy twoApprovals()
{
    GatePolicy policy;
    policy.approvals = {{{}, 2}};
    return policy;
}

QStringList stopping(const PromotionPlan &plan)
{
    QStringList gates;
    for (const GateFinding &finding : plan.findings) {
        if (finding.outcome != GateOutcome::Passes)
            gates += finding.gate;
    }
    return gates;
}

} // namespace

class tst_Promote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.change(u"feat: begin"_s, u"a"_s);
        m_repository.tag(u"v1.0.0"_s);
        m_repository.change(u"fix: mend"_s, u"b"_s);
        m_repository.tag(u"v1.0.1"_s);
        m_repository.change(u"feat: more"_s, u"c"_s);
        m_repository.tag(u"v1.1.0"_s);
    }

    void whatIsApprovedIsCarriedAndStandsInTheHistory()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        const auto refused = yard.letIn(u"1.0.0"_s);
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY(yard.carried().isEmpty());
        const auto request = yard.askFor(u"1.0.0"_s);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QCOMPARE(kindOf(yard.approveAs(u"ada"_s, request->id)), Error::Kind::Refused); // asked for it herself
        QVERIFY(yard.approveAs(u"bob"_s, request->id));
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList{u"approvals"_s});
        QVERIFY(yard.approveAs(u"carl"_s, request->id));
        QVERIFY(yard.stateOf(request->id) == ApprovalState::Approved);
        const auto done = yard.letIn(u"1.0.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Succeeded);
        QCOMPARE(yard.carried().size(), 1);
        QVERIFY(yard.carried().first().startsWith(u"1.0.0 "_s));
        QVERIFY(yard.stateOf(request->id) == ApprovalState::Used);
        QCOMPARE(yard.office.deploymentCount(), 1);
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)).first(), u"direction"_s);
        QCOMPARE(yard.planOf(u"1.0.0"_s)->live->version, u"1.0.0"_s);
    }

    void anApprovalIsUsedOnce()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        QVERIFY(yard.approve(u"1.0.0"_s, {u"bob"_s, u"carl"_s}));
        QVERIFY(yard.letIn(u"1.0.0"_s));
        QVERIFY(yard.approve(u"1.0.1"_s, {u"bob"_s, u"carl"_s}));
        QVERIFY(yard.letIn(u"1.0.1"_s));
        // Going forward to 1.0.1 once more after a roll-back needs a new word.
        QVERIFY(yard.letIn(QString(), true));
        QCOMPARE(stopping(*yard.planOf(u"1.0.1"_s)), QStringList{u"approvals"_s});
        QCOMPARE(kindOf(yard.letIn(u"1.0.1"_s)), Error::Kind::Refused);
        QCOMPARE(yard.carried().size(), 3);
    }

    void aRollBackGoesToTheLastGoodOne()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        for (const QString &release : {u"1.0.0"_s, u"1.0.1"_s, u"1.1.0"_s}) {
            yard.office.clock().advance(60'000);
            const auto done = yard.letIn(release);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        QVERIFY(
            ended(markRelease(yard.office.context(), u"web"_s, u"1.0.1"_s, MarkChange::MarkBad, u"leaks"_s)));
        yard.office.clock().advance(60'000);
        const auto back = yard.letIn(QString(), true);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->promotion.release, u"1.0.0"_s);
        QVERIFY(back->promotion.kind == DeploymentKind::Rollback);
        QVERIFY(yard.carried().last().endsWith(u" rollback"_s));
        QCOMPARE(kindOf(yard.letIn(u"1.0.1"_s)), Error::Kind::Refused);
    }

    void aRollBackNeverGoesForward()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        for (const QString &release : {u"1.0.0"_s, u"1.0.1"_s}) {
            yard.office.clock().advance(60'000);
            QVERIFY(yard.letIn(release));
        }
        yard.office.clock().advance(60'000);
        QVERIFY(yard.letIn(QString(), true));
        QVERIFY(yard.setPolicy(twoApprovals()));
        yard.office.clock().advance(60'000);
        // Of 1.0.1, which was live, and of 1.1.0, which never was, none is behind 1.0.0.
        QCOMPARE(kindOf(yard.letIn(u"1.0.1"_s, true)), Error::Kind::Refused);
        QCOMPARE(kindOf(yard.letIn(u"1.1.0"_s, true)), Error::Kind::Refused);
        QCOMPARE(kindOf(yard.letIn(QString(), true)), Error::Kind::NotFound);
        QCOMPARE(yard.carried().size(), 3);
    }

    void whatIsLiveButNotInTheRepositoryStops()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        QVERIFY(yard.deploy(*CommitId::parse(QString(40, u'9')), u"9.9.9"_s));
        QCOMPARE(stopping(*yard.planOf(u"1.0.1"_s)), QStringList{u"direction"_s});
        QCOMPARE(kindOf(yard.letIn(u"1.0.1"_s)), Error::Kind::Refused);
    }

    void whatIsLiveWithoutACommitIsKnownByItsRelease()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        QVERIFY(yard.deploy(CommitId(), u"1.0.1"_s));
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList{u"direction"_s});
        QCOMPARE(stopping(*yard.planOf(u"1.1.0"_s)), QStringList());
        yard.office.clock().advance(60'000);
        QVERIFY(yard.deploy(CommitId(), u"no such release"_s));
        QCOMPARE(stopping(*yard.planOf(u"1.1.0"_s)), QStringList{u"direction"_s});
    }

    void aFailingCommandIsAFailedDeployment()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        QVERIFY(yard.setTarget({u"/bin/sh"_s, u"-c"_s, u"echo host unreachable; exit 4"_s}));
        const auto done = yard.letIn(u"1.0.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Failed);
        QVERIFY2(done->promotion.message.contains(u"host unreachable"), qPrintable(done->promotion.message));
        QVERIFY(!yard.planOf(u"1.0.0"_s)->live);
        QCOMPARE(yard.office.deploymentCount(), 1);
    }

    void noTokenOfACommandsWordsComesIntoTheLedger_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("of one that worked") << 0;
        QTest::newRow("of one that failed") << 4;
    }

    void noTokenOfACommandsWordsComesIntoTheLedger()
    {
        QFETCH(int, code);
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        const QString says =
            u"echo deployed by token=ghp_abcdefghijklmnopqrstuvwxyz0123 password=hunter2; exit %1"_s.arg(
                code);
        QVERIFY(yard.setTarget({u"/bin/sh"_s, u"-c"_s, says}));
        const auto done = yard.letIn(u"1.0.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.message.contains(u"deployed by"));
        QVERIFY(!done->promotion.message.contains(u"hunter2"));
        const LedgerEntry entry = yard.office.newestEntry();
        QCOMPARE(entry.kind, u"promotion.ended"_s);
        QVERIFY(entry.body.contains("deployed by"));
        QVERIFY2(!entry.body.contains("hunter2") && !entry.body.contains("ghp_abc"), entry.body.constData());
    }

    void aCommandThatIsNotThereSaysSo()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        const QString program = yard.folder.filePath(u"deploy"_s);
        QVERIFY(yard.setTarget({program}));
        QVERIFY(yard.approve(u"1.0.0"_s, {u"bob"_s, u"carl"_s}));
        const auto done = yard.letIn(u"1.0.0"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Failed);
        QVERIFY(done->promotion.message.contains(program));
        // What never began used nothing up: once the program is there, the same approval carries it.
        QVERIFY(QFile::copy(u"/bin/echo"_s, program));
        const auto again = yard.letIn(u"1.0.0"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(again->promotion.state == PromotionState::Succeeded);
        QCOMPARE(kindOf(yard.letIn(u"1.0.0"_s)), Error::Kind::Refused);
    }

    void aCommandThatIsEndedIsWrittenAsFailed()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        // The one that it started is ended too: it would hold the output open for a minute.
        QVERIFY(yard.setTarget({u"/bin/sh"_s, u"-c"_s, u"echo begun > begun; sleep 60; echo late"_s}));
        const auto underWay = yard.begin(u"1.0.0"_s);
        QTRY_VERIFY(QFile::exists(yard.folder.filePath(u"begun"_s)));
        QVERIFY(arePromotionsUnderWay(yard.office.store()));
        bool isOver = false;
        QObject listener;
        whenNoPromotionIsUnderWay(yard.office.store(), &listener, [&] { isOver = true; });
        QVERIFY(!isOver);
        endPromotionsUnderWay(yard.office.store());
        const auto done = ended(underWay);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Failed);
        QTRY_VERIFY(isOver);
        QVERIFY(!arePromotionsUnderWay(yard.office.store()));
        // The place is free again.
        QVERIFY(yard.setTarget({u"/bin/sh"_s, u"-c"_s, Yard::script()}));
        const auto again = yard.letIn(u"1.0.0"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    }

    void whatIsInterruptedBeforeItsCommandNeverBegins()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        QVERIFY(yard.approve(u"1.0.0"_s, {u"bob"_s, u"carl"_s}));
        // While something else is written, the decision waits, and the command after it.
        QSemaphore written;
        const auto other = yard.office.store().write(Store::ProjectsTopic, [&](Database &) -> Result<bool> {
            written.acquire();
            return true;
        });
        const auto underWay = yard.begin(u"1.0.0"_s);
        QTRY_VERIFY(arePromotionsUnderWay(yard.office.store()));
        endPromotionsUnderWay(yard.office.store());
        written.release();
        QVERIFY(ended(other));
        const auto done = ended(underWay);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Failed);
        QVERIFY(yard.carried().isEmpty());
        QVERIFY(yard.letIn(u"1.0.0"_s)); // with the same approval
    }

    void nothingHappensAfterTheStoreIsGone()
    {
        auto yard = std::make_unique<Yard>(m_repository.path());
        QVERIFY(yard->setPolicy(GatePolicy{}));
        QVERIFY(yard->setTarget({u"/bin/sh"_s, u"-c"_s, u"echo begun > begun; sleep 1"_s}));
        const auto underWay = yard->begin(u"1.0.0"_s);
        QTRY_VERIFY(QFile::exists(yard->folder.filePath(u"begun"_s)));
        yard.reset();
        QTest::qWait(50);
        QVERIFY(underWay.isFinished());
        QCOMPARE(underWay.resultCount(), 0);
    }

    void whatIsPutIntoACommandIsNoCode()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        m_repository.tag(u"v3.0.0-$(touch${IFS}pwned)"_s, u"v1.0.1"_s);
        QVERIFY(yard.setTarget({u"/bin/echo"_s, u"{tag}"_s, u"{commit}"_s, u"{unknown}"_s}));
        const auto done = yard.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.message.endsWith(u"{unknown}"));
        QVERIFY(!QFile::exists(yard.folder.filePath(u"pwned"_s)));
    }

    void withoutAnEntryNothingIsCarried()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        QVERIFY(yard.office.breakLedger());
        QVERIFY(!yard.letIn(u"1.0.0"_s));
        QVERIFY(yard.carried().isEmpty());
        QCOMPARE(yard.office.deploymentCount(), 0);
        QVERIFY(!yard.setPolicy(twoApprovals()));
        Freeze freeze;
        freeze.reason = u"audit"_s;
        freeze.startsAt = yard.office.clock().now();
        QVERIFY(!ended(addFreeze(yard.office.context(), freeze)));
        QVERIFY(!ended(markRelease(yard.office.context(), u"web"_s, u"1.0.1"_s, MarkChange::Hold, u"x"_s)));
        QVERIFY(!ended(removeDeployTarget(yard.office.context(), {}, u"prod"_s)));
        const auto policy =
            ended(yard.office.store().read([](Database &db) { return GateStore(db).freezes(); }));
        QVERIFY(policy && policy->isEmpty());
        QVERIFY(yard.planOf(u"1.0.0"_s)->policy == GatePolicy{});
        QVERIFY(yard.planOf(u"1.0.0"_s)->target.has_value());
    }

    void newRulesVoidWhatRestedOnTheOld()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        const auto request = yard.askFor(u"1.0.0"_s);
        QVERIFY(request);
        QVERIFY(yard.approveAs(u"bob"_s, request->id));
        QVERIFY(yard.approveAs(u"carl"_s, request->id));
        GatePolicy stricter = twoApprovals();
        stricter.needsNotes = true;
        QVERIFY(yard.setPolicy(stricter));
        QVERIFY(yard.stateOf(request->id) == ApprovalState::Void);
        QCOMPARE(kindOf(yard.letIn(u"1.0.0"_s)), Error::Kind::Refused);
    }

    void aFreezeThatComesBackDoesSoOnTheClocksOfWhoWroteIt()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        Yard yard(m_repository.path());
        Freeze freeze;
        freeze.reason = u"no Fridays"_s;
        freeze.environment = u"prod"_s;
        freeze.rule = u"FREQ=WEEKLY;BYDAY=FR"_s;
        freeze.startsAt = QDateTime(QDate(2026, 11, 27), QTime(0, 0)).toUTC();
        freeze.endsAt = QDateTime(QDate(2026, 11, 28), QTime(0, 0)).toUTC();
        const auto kept = ended(addFreeze(yard.office.context(), freeze));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->timeZone, u"Europe/Berlin"_s);
        const auto holds = [&](const QDateTime &at) {
            return !activeFreezes({*kept}, u"web"_s, u"prod"_s, at.toUTC()).isEmpty();
        };
        QVERIFY(holds(QDateTime(QDate(2026, 12, 4), QTime(0, 0))));
        QVERIFY(holds(QDateTime(QDate(2026, 12, 4), QTime(23, 59))));
        QVERIFY(!holds(QDateTime(QDate(2026, 12, 5), QTime(0, 30))));
        QVERIFY(holds(QDateTime(QDate(2027, 6, 4), QTime(0, 0)))); // in summer time too
        QVERIFY(!holds(QDateTime(QDate(2027, 6, 5), QTime(0, 0))));
        qunsetenv("TZ");
        tzset();
    }

    void anotherCarrierVoidsWhatWasApproved_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isVoid");
        QTest::newRow("the very same target once more") << u"same"_s << false;
        QTest::newRow("a target of another environment") << u"elsewhere"_s << false;
        QTest::newRow("another command") << u"command"_s << true;
        QTest::newRow("another folder") << u"folder"_s << true;
        QTest::newRow("a target of the project's own") << u"own"_s << true;
        QTest::newRow("none any more") << u"none"_s << true;
    }
    void anotherCarrierVoidsWhatWasApproved()
    {
        QFETCH(QString, change);
        QFETCH(bool, isVoid);
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        const auto request = yard.askFor(u"1.0.0"_s);
        QVERIFY(request);
        QVERIFY(yard.approveAs(u"bob"_s, request->id));
        QVERIFY(yard.approveAs(u"carl"_s, request->id));
        DeployTarget target;
        target.environment = change == u"elsewhere" ? u"staging"_s : u"prod"_s;
        target.project = change == u"own" ? u"web"_s : QString();
        target.command = {u"/bin/sh"_s, u"-c"_s, change == u"command" ? u"echo other"_s : Yard::script()};
        target.folder = change == u"folder" ? u"/tmp"_s : yard.folder.path();
        if (change == u"own")
            target.command += u"own"_s;
        if (change == u"none")
            QVERIFY(ended(removeDeployTarget(yard.office.context(), {}, u"prod"_s)));
        else
            QVERIFY(ended(setDeployTarget(yard.office.context(), target)));
        QVERIFY(yard.stateOf(request->id) == (isVoid ? ApprovalState::Void : ApprovalState::Approved));
        QCOMPARE(yard.letIn(u"1.0.0"_s).has_value(), !isVoid);
    }

    void aCarrierThatWasChangedBehindTheRulesIsSeen()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(twoApprovals()));
        QVERIFY(yard.approve(u"1.0.0"_s, {u"bob"_s, u"carl"_s}));
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/echo"_s, u"other"_s};
        QVERIFY(ended(yard.office.store().write(Store::EnvironmentsTopic, [target](Database &db) {
            return PromotionStore(db).setTarget(target);
        })));
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList{u"approvals"_s});
        QCOMPARE(kindOf(yard.letIn(u"1.0.0"_s)), Error::Kind::Refused);
    }

    void aFreezeStopsAndIsTold()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        Freeze freeze;
        freeze.reason = u"Black Friday"_s;
        freeze.environment = u"prod"_s;
        freeze.startsAt = yard.office.clock().now();
        freeze.endsAt = freeze.startsAt.addDays(3);
        const auto kept = ended(addFreeze(yard.office.context(), freeze));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        const auto refused = yard.letIn(u"1.0.0"_s);
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY(refused.error().message.contains(u"Black Friday"));
        QVERIFY(ended(removeFreeze(yard.office.context(), kept->id)));
        QVERIFY(yard.letIn(u"1.0.0"_s));
    }

    void aFreezeThatComesWhileThePlanIsMadeStops_data()
    {
        QTest::addColumn<bool>("goesBack");
        QTest::newRow("what goes forward") << false;
        QTest::newRow("what goes back passes") << true;
    }
    void aFreezeThatComesWhileThePlanIsMadeStops()
    {
        QFETCH(bool, goesBack);
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        for (const QString &release : {u"1.0.0"_s, u"1.0.1"_s}) {
            yard.office.clock().advance(60'000);
            QVERIFY(yard.letIn(release));
        }
        yard.office.clock().advance(60'000);
        const PromotionWish wish{.project = u"web"_s,
                                 .environment = u"prod"_s,
                                 .release = goesBack ? u"1.0.0"_s : u"1.1.0"_s,
                                 .isRollback = goesBack};
        const auto plan = ended(askPromotionPlan(yard.office.context().ask, wish));
        QVERIFY(plan && plan->canMove());
        yard.office.clock().advance(1000);
        Freeze freeze;
        freeze.reason = u"Black Friday"_s;
        freeze.startsAt = yard.office.clock().now();
        QVERIFY(ended(addFreeze(yard.office.context(), freeze)));
        const Signature now{u"ada"_s, yard.office.clock().now()};
        const auto asked = ended(yard.office.store().write(
            Store::ApprovalsTopic, [&](Database &db) { return writeAsking(db, now, *plan, {}); }));
        QCOMPARE(asked.has_value(), goesBack);
        if (!goesBack)
            QVERIFY2(asked.error().message.contains(u"Black Friday"), qPrintable(asked.error().message));
    }

    void whatNobodyCarriesCannotMove()
    {
        Yard yard(m_repository.path());
        QVERIFY(yard.setPolicy(GatePolicy{}));
        QVERIFY(ended(removeDeployTarget(yard.office.context(), {}, u"prod"_s)));
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList{u"target"_s});
        QCOMPARE(kindOf(yard.letIn(u"1.0.0"_s)), Error::Kind::Refused);
    }

    void soakIsCountedFromTheEnvironmentBefore()
    {
        Yard yard(m_repository.path());
        GatePolicy policy;
        policy.soakMinutes = 60;
        policy.needsPrevious = true;
        QVERIFY(yard.setPolicy(policy));
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), (QStringList{u"order"_s, u"soak"_s}));
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"staging"_s;
        report.commit = u"v1.0.0"_s;
        QVERIFY(ended(recordDeployment(yard.office.context(), report)));
        yard.office.clock().advance(59 * 60'000);
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList{u"soak"_s});
        yard.office.clock().advance(60'000);
        QCOMPARE(stopping(*yard.planOf(u"1.0.0"_s)), QStringList());
    }

private:
    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_Promote)
#include "tst_promote.moc"
