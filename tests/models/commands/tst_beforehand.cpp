// What is agreed before a release is there, ticked beside it, or let in together with others.
#include "models/commands/approvalcommands.h"
#include "models/commands/checklistcommands.h"
#include "models/commands/duecommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/commands/signercommands.h"
#include "models/commands/standingcommands.h"
#include "models/commands/traincommands.h"
#include "models/ledger/standingledger.h"
#include "models/queries/promotionplan.h"
#include "models/queries/standingquery.h"
#include "models/store/approvalstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

TokenReader noTokens()
{
    return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
}

/// 1.0.0 is live in production, which asks for one approval; a command carries what comes.
class Quay
{
public:
    explicit Quay(const QString &repository)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {
            u"/bin/sh"_s, u"-c"_s,
            u"test ! -e broken-$SLIPWAY_PROJECT && echo \"$SLIPWAY_PROJECT $SLIPWAY_RELEASE\" >> carried"_s};
        target.folder = folder.path();
        GatePolicy policy;
        policy.approvals = {{{}, 1}};
        const bool isReady = office.furnish(repository)
            && ended(setDeployTarget(office.context(), target)).has_value()
            && ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value() && record();
        [&] { QVERIFY(isReady); }();
    }
    bool record()
    {
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"prod"_s;
        report.commit = u"v1.0.0"_s;
        return ended(recordDeployment(office.context(), report)).has_value();
    }
    Result<StandingApproval> approveBeforehand(const QString &keyFile = {},
                                               BumpLevel level = BumpLevel::Patch)
    {
        NewStanding wish;
        wish.limits.project = u"web"_s;
        wish.limits.environment = u"prod"_s;
        wish.limits.level = level;
        wish.limits.notAfter = office.clock().now().addDays(30);
        wish.keyFile = keyFile;
        return ended(addStanding(office.context(), wish, &receiver));
    }
    Result<PromotionOutcome> letIn(const QString &release)
    {
        office.clock().advance(60'000);
        return ended(promote(office.context(), noTokens(),
                             {.project = u"web"_s, .environment = u"prod"_s, .release = release}));
    }
    QStringList carried() const
    {
        QFile file(folder.filePath(u"carried"_s));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }

    Office office;
    QTemporaryDir folder;
    QObject receiver;
};

} // namespace

class tst_Beforehand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tag : {u"v1.0.0"_s, u"v1.0.1"_s, u"v1.1.0"_s}) {
            m_repository.change(u"feat: "_s + tag, tag);
            m_repository.tag(tag);
        }
    }

    void whatIsWithinTheLimitsGoesForSomebodyElse()
    {
        Quay quay(m_repository.path());
        QCOMPARE(kindOf(quay.letIn(u"1.0.1"_s)), Error::Kind::Refused);
        const auto standing = quay.approveBeforehand();
        QVERIFY2(standing, standing ? "" : qPrintable(standing.error().message));
        QVERIFY(standing->selfAttested);
        const auto own = quay.letIn(u"1.0.1"_s);
        QCOMPARE(kindOf(own), Error::Kind::Refused); // her own word does not count for her own deed
        QVERIFY2(own.error().message.contains(u"Your own standing approval"),
                 qPrintable(own.error().message));
        quay.office.actor = u"bob"_s;
        QCOMPARE(kindOf(quay.letIn(u"1.1.0"_s)), Error::Kind::Refused); // not a patch
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(!done->promotion.approval);
        QCOMPARE(quay.carried(), QStringList{u"web 1.0.1"_s});
    }

    void ownWordsDoNotCountForWhatIsSetForLaterEither_data()
    {
        QTest::addColumn<QString>("wisher");
        QTest::addColumn<DueOutcome::Kind>("kind");
        QTest::newRow("ada's own timed release is refused") << u"ada"_s << DueOutcome::Kind::Refused;
        QTest::newRow("bob's goes by ada's word") << u"bob"_s << DueOutcome::Kind::Promoted;
    }
    void ownWordsDoNotCountForWhatIsSetForLaterEither()
    {
        QFETCH(QString, wisher);
        QFETCH(DueOutcome::Kind, kind);
        Quay quay(m_repository.path());
        QVERIFY(quay.approveBeforehand());
        quay.office.actor = wisher;
        const QDateTime due = quay.office.clock().now().addSecs(60);
        const auto set =
            ended(setTimed(quay.office.context(), {u"web"_s, u"1.0.1"_s, u"prod"_s, due, u"night"_s}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        quay.office.clock().advance(60'000);
        // Whoever's Slipway happens to be at work then.
        for (const QString &keeper : {u"carol"_s, u"ada"_s}) {
            quay.office.actor = keeper;
            const auto outcomes = ended(promoteDue(quay.office.context(), noTokens(), &quay.receiver));
            QVERIFY2(outcomes, outcomes ? "" : qPrintable(outcomes.error().message));
            QCOMPARE(outcomes->size(), keeper == u"carol" ? 1 : 0);
            if (!outcomes->isEmpty())
                QVERIFY2(outcomes->first().kind == kind, qPrintable(outcomes->first().message));
        }
        QCOMPARE(quay.carried().size(), kind == DueOutcome::Kind::Promoted ? 1 : 0);
    }

    void ownWordsDoNotCountForAnOwnTrain()
    {
        Quay quay(m_repository.path());
        QVERIFY(quay.approveBeforehand());
        const auto run = [&quay](const QString &person) {
            quay.office.actor = person;
            quay.office.clock().advance(60'000);
            return ended(runTrain(quay.office.context(), noTokens(), &quay.receiver, u"own"_s, true));
        };
        QVERIFY(ended(createTrain(quay.office.context(), u"own"_s, u"prod"_s)));
        QVERIFY(ended(coupleCar(quay.office.context(), u"own"_s, u"web"_s, u"1.0.1"_s)));
        const auto stopped = run(u"ada"_s);
        QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().message));
        QVERIFY(stateOf(*stopped) == TrainState::Stopped);
        QVERIFY2(stopped->message.contains(u"Your own standing approval"), qPrintable(stopped->message));
        QVERIFY(quay.carried().isEmpty());
        const auto arrived = run(u"bob"_s);
        QVERIFY2(arrived && stateOf(*arrived) == TrainState::Arrived,
                 arrived ? qPrintable(arrived->message) : qPrintable(arrived.error().message));
    }

    /// Looked at, then overtaken: what it rests on is read once more in the unit of work.
    void whatItRestsOnIsLookedAtOnceMore_data()
    {
        QTest::addColumn<bool>("expires");
        QTest::newRow("the standing approval ran out") << true;
        QTest::newRow("the standing approval was revoked") << false;
    }
    void whatItRestsOnIsLookedAtOnceMore()
    {
        QFETCH(bool, expires);
        Quay quay(m_repository.path());
        const auto standing = quay.approveBeforehand();
        QVERIFY(standing);
        quay.office.actor = u"bob"_s;
        const auto plan =
            ended(askPromotionPlan(quay.office.context().ask,
                                   {.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.1"_s}));
        QVERIFY(plan && plan->canMove() && plan->isApprovedBeforehand);
        if (expires)
            quay.office.clock().advance(qint64(31) * 24 * 3600'000);
        else
            QVERIFY(ended(removeStanding(quay.office.context(), standing->id, u"left"_s)));
        const auto late = ended(promotePlanned(quay.office.context(), noTokens(), *plan, {}));
        QCOMPARE(kindOf(late), Error::Kind::Refused);
        QVERIFY2(late.error().message.startsWith(u"A standing approval"), qPrintable(late.error().message));
        QVERIFY(quay.carried().isEmpty());
    }

    /// One of two approvals and a standing one let it in; it never began: the request waits for its second
    /// again, it is not approved.
    void whatNeverBeganGivesBackWhatItUsed()
    {
        Quay quay(m_repository.path());
        GatePolicy two;
        two.approvals = {{{}, 2}};
        QVERIFY(ended(setGatePolicy(quay.office.context(), u"prod"_s, two)));
        QVERIFY(quay.approveBeforehand());
        quay.office.actor = u"bob"_s;
        const auto asked = ended(requestApproval(quay.office.context(), u"web"_s, u"1.0.1"_s, u"prod"_s));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
        quay.office.actor = u"carol"_s;
        Decision yes;
        yes.kind = DecisionKind::Approve;
        const auto decided = ended(decideApproval(quay.office.context(), asked->id, yes));
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().message));
        quay.office.actor = u"bob"_s;
        QVERIFY(quay.folder.remove()); // the command cannot even start
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.state == PromotionState::Failed);
        const auto request = ended(
            quay.office.store().read([id = asked->id](Database &db) { return ApprovalStore(db).byId(id); }));
        QVERIFY(request);
        QVERIFY(request->state == ApprovalState::Pending);
    }

    void aRevokedOneCountsNoMore()
    {
        Quay quay(m_repository.path());
        const auto standing = quay.approveBeforehand();
        QVERIFY(standing);
        QCOMPARE(kindOf(ended(removeStanding(quay.office.context(), standing->id, {}))), Error::Kind::Usage);
        QVERIFY(ended(removeStanding(quay.office.context(), standing->id, u"left"_s)));
        QCOMPARE(kindOf(ended(removeStanding(quay.office.context(), standing->id, u"left"_s))),
                 Error::Kind::Refused);
        quay.office.actor = u"bob"_s;
        QCOMPARE(kindOf(quay.letIn(u"1.0.1"_s)), Error::Kind::Refused);
    }

    void newRulesNeedANewOne()
    {
        Quay quay(m_repository.path());
        QVERIFY(quay.approveBeforehand());
        GatePolicy stricter;
        stricter.approvals = {{{}, 1}};
        stricter.refusesDivergence = true;
        QVERIFY(ended(setGatePolicy(quay.office.context(), u"prod"_s, stricter)));
        quay.office.actor = u"bob"_s;
        const auto refused = quay.letIn(u"1.0.1"_s);
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY2(refused.error().message.contains(u"rules of the environment have changed"),
                 qPrintable(refused.error().message));
    }

    void whereSignersAreItIsSigned()
    {
        Quay quay(m_repository.path());
        NewSigner anna;
        anna.name = u"anna"_s;
        anna.keyText = m_keys.publicText(u"anna"_s);
        QVERIFY(ended(addSigner(quay.office.context(), anna)));
        QCOMPARE(kindOf(quay.approveBeforehand()), Error::Kind::Refused);
        QVERIFY(!quay.approveBeforehand(m_keys.file(u"mallory"_s)));
        const auto standing = quay.approveBeforehand(m_keys.file(u"anna"_s));
        QVERIFY2(standing, standing ? "" : qPrintable(standing.error().message));
        QCOMPARE(standing->by, u"anna"_s);
        QVERIFY(!standing->selfAttested);
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        KeyRevocation lost;
        lost.name = u"anna"_s;
        lost.reason = u"lost"_s;
        QVERIFY(ended(revokeSigner(quay.office.context(), lost)));
        const auto all = ended(askStanding(quay.office.context().ask));
        QVERIFY(all && all->size() == 1);
        QVERIFY(!all->first().setAside.isEmpty());
    }

    void whatSaysMoreThanWasSignedIsNotBelieved()
    {
        StandingLimits limits;
        limits.project = u"web"_s;
        limits.environment = u"prod"_s;
        limits.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        limits.policySha256 = QString(64, u'a');
        StandingFrame frame;
        frame.approver = u"anna"_s;
        frame.environmentId = frame.log = u"00000000-0000-0000-0000-000000000000"_s;
        frame.nonce = QString(32, u'0');
        frame.seenHash = QByteArray(32, '\0');
        frame.signedAt = limits.notAfter;
        const QByteArray statement = standingStatement(limits, frame);
        const auto read = readStandingStatement(statement);
        QVERIFY(read && read->limits == limits);
        for (const auto &[from, to] :
             QVector<std::pair<QByteArray, QByteArray>>{{"\"patch\"", "\"major\" "},
                                                        {"{\"approver\"", "{ \"approver\""},
                                                        {"\"type\"", "\"typo\""},
                                                        {"\"maximum_risk\":100", "\"maximum_risk\":100.5"},
                                                        {"\"paths\":[]", "\"paths\":[],\"paths\":[\"*\"]"}}) {
            QByteArray other = statement;
            other.replace(from, to);
            QVERIFY(other != statement);
            QVERIFY2(!readStandingStatement(other), other.constData());
        }
    }

    void aChecklistIsTickedForOneCommit()
    {
        Quay quay(m_repository.path());
        GatePolicy policy;
        policy.checklist = {u"told"_s, u"saved"_s};
        QVERIFY(ended(setGatePolicy(quay.office.context(), u"prod"_s, policy)));
        const auto refused = quay.letIn(u"1.0.1"_s);
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY(refused.error().message.contains(u"told; saved"));
        TickWish wish{{u"web"_s, u"1.0.1"_s, u"prod"_s}, {u"told"_s}};
        const auto one = ended(tickChecklist(quay.office.context(), wish));
        QVERIFY2(one, one ? "" : qPrintable(one.error().message));
        QCOMPARE(one->ticks.size(), 1);
        QCOMPARE(one->ticks.first().by, u"ada"_s);
        QCOMPARE(quay.office.newestEntry().kind, u"checklist.ticked"_s);
        QCOMPARE(kindOf(ended(tickChecklist(quay.office.context(), wish))), Error::Kind::Refused);
        QVERIFY(!quay.letIn(u"1.0.1"_s));
        wish.items = {u"no such"_s};
        QCOMPARE(kindOf(ended(tickChecklist(quay.office.context(), wish))), Error::Kind::NotFound);
        wish.items.clear();
        QCOMPARE(ended(tickChecklist(quay.office.context(), wish))->ticks.size(), 2);
        QVERIFY(!quay.letIn(u"1.1.0"_s)); // ticked for another release
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void aTrainGoesInOrderAndStopsAtWhatFails()
    {
        Quay quay(m_repository.path());
        const CommandContext context = quay.office.context();
        QVERIFY(ended(setGatePolicy(context, u"prod"_s, GatePolicy{})));
        for (const QString &name : {u"api"_s, u"jobs"_s}) {
            Project project;
            project.name = name;
            project.repository = m_repository.path();
            QVERIFY(ended(addProject(context, project)));
        }
        QVERIFY(ended(createTrain(context, u"november"_s, u"prod"_s)));
        QCOMPARE(kindOf(ended(createTrain(context, u"november"_s, u"prod"_s))), Error::Kind::Refused);
        QVERIFY(!ended(runTrain(context, noTokens(), &quay.receiver, u"november"_s, false)));
        for (const QString &name : {u"api"_s, u"web"_s, u"jobs"_s})
            QVERIFY(ended(coupleCar(context, u"november"_s, name, u"1.1.0"_s)));
        QCOMPARE(kindOf(ended(coupleCar(context, u"november"_s, u"web"_s, u"1.0.1"_s))),
                 Error::Kind::Refused);
        const auto plan = ended(askTrain(context, u"november"_s));
        QVERIFY(plan);
        QCOMPARE(plan->plans.size(), 3);
        QVERIFY(plan->plans[1] && (*plan->plans[1]).canMove());

        QFile broken(quay.folder.filePath(u"broken-web"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        const auto run = [&](bool isResumed) {
            quay.office.clock().advance(60'000);
            return ended(runTrain(context, noTokens(), &quay.receiver, u"november"_s, isResumed));
        };
        const auto stopped = run(false);
        QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().message));
        QVERIFY(stateOf(*stopped) == TrainState::Stopped);
        QVERIFY2(stopped->message.startsWith(u"web 1.1.0 failed"), qPrintable(stopped->message));
        QCOMPARE(quay.carried(), QStringList{u"api 1.1.0"_s});
        QCOMPARE(quay.office.newestEntry().kind, u"train.stopped"_s);
        Project late;
        late.name = u"late"_s;
        late.repository = m_repository.path();
        QVERIFY(ended(addProject(context, late)));
        QCOMPARE(kindOf(ended(coupleCar(context, u"november"_s, u"late"_s, u"1.1.0"_s))),
                 Error::Kind::Refused); // a car of it went
        QVERIFY(stateOf(*run(false)) == TrainState::Stopped); // going on needs a person's word
        QCOMPARE(quay.carried().size(), 1);
        QVERIFY(broken.remove());
        const auto arrived = run(true);
        QVERIFY(arrived && stateOf(*arrived) == TrainState::Arrived);
        QCOMPARE(quay.carried(), (QStringList{u"api 1.1.0"_s, u"web 1.1.0"_s, u"jobs 1.1.0"_s}));
        QCOMPARE(quay.office.newestEntry().kind, u"train.arrived"_s);
        QVERIFY(run(true));
        QCOMPARE(quay.carried().size(), 3);
    }

    void whatNoGateLetsInStopsATrainBeforeItBegins()
    {
        Quay quay(m_repository.path());
        const CommandContext context = quay.office.context();
        QVERIFY(ended(createTrain(context, u"night"_s, u"prod"_s)));
        QVERIFY(ended(coupleCar(context, u"night"_s, u"web"_s, u"1.1.0"_s)));
        const auto stopped = ended(runTrain(context, noTokens(), &quay.receiver, u"night"_s, false));
        QVERIFY(stopped);
        QVERIFY(stateOf(*stopped) == TrainState::Stopped);
        QVERIFY(stopped->message.contains(u"Nobody asked"));
        QVERIFY(quay.carried().isEmpty());
        // Nothing of it went, so that it can still be put together otherwise.
        Project api;
        api.name = u"api"_s;
        api.repository = m_repository.path();
        QVERIFY(ended(addProject(context, api)));
        const auto longer = ended(coupleCar(context, u"night"_s, u"api"_s, u"1.1.0"_s));
        QVERIFY2(longer, longer ? "" : qPrintable(longer.error().message));
        QCOMPARE(longer->cars.size(), 2);
    }

private:
    ScratchRepository m_repository;
    tests::SshKeys m_keys;
};

QTEST_GUILESS_MAIN(tst_Beforehand)
#include "tst_beforehand.moc"
