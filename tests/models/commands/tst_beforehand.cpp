// What is agreed before a release is there, ticked beside it, or let in together with others.
#include "models/commands/approvalcommands.h"
#include "models/commands/checklistcommands.h"
#include "models/commands/duecommands.h"
#include "models/commands/environmentcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/commands/signeddecision.h"
#include "models/commands/signercommands.h"
#include "models/commands/standingcommands.h"
#include "models/commands/traincommands.h"
#include "models/ledger/ledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/evidencequery.h"
#include "models/queries/promotionplan.h"
#include "models/queries/standingquery.h"
#include "models/store/approvalstore.h"
#include "models/store/promotionstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QFile>
#include <QJsonDocument>
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
        anna.accounts = {u"anna-desk"_s};
        QVERIFY(ended(addSigner(quay.office.context(), anna)));
        QCOMPARE(kindOf(quay.approveBeforehand()), Error::Kind::Refused);
        QVERIFY(!quay.approveBeforehand(m_keys.file(u"mallory"_s)));
        const auto standing = quay.approveBeforehand(m_keys.file(u"anna"_s));
        QVERIFY2(standing, standing ? "" : qPrintable(standing.error().message));
        QCOMPARE(standing->by, u"anna"_s);
        QVERIFY(!standing->selfAttested);
        // Her own account, and one that may be hers for all that is known.
        quay.office.actor = u"anna-desk"_s;
        const auto own = quay.letIn(u"1.0.1"_s);
        QCOMPARE(kindOf(own), Error::Kind::Refused);
        QVERIFY2(own.error().message.contains(u"Your own"), qPrintable(own.error().message));
        quay.office.actor = u"ada"_s;
        const auto unknown = quay.letIn(u"1.0.1"_s);
        QCOMPARE(kindOf(unknown), Error::Kind::Refused);
        QVERIFY2(unknown.error().message.contains(u"not known"), qPrintable(unknown.error().message));
        NewSigner ada;
        ada.name = u"adelheid"_s;
        ada.keyText = m_keys.publicText(u"ada"_s);
        ada.accounts = {u"ada"_s};
        const auto added = ended(addSigner(quay.office.context(), ada));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.isApprovedBeforehand);
        const auto kept = ended(
            quay.office.store().read([](Database &db) { return PromotionStore(db).approvedBeforehand(); }));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
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

    /// A signed request that is void says nothing of what was approved beforehand since.
    void aRequestThatIsOverIsInNobodysWay()
    {
        Quay quay(m_repository.path());
        for (const QString &name : {u"anna"_s, u"bob"_s}) {
            NewSigner signer;
            signer.name = name;
            signer.keyText = m_keys.publicText(name);
            signer.accounts = {name + u"-desk"_s};
            QVERIFY(ended(addSigner(quay.office.context(), signer)));
        }
        quay.office.actor = u"bob-desk"_s;
        const CommandContext context = quay.office.context();
        const auto asked = ended(requestApproval(context, u"web"_s, u"1.0.1"_s, u"prod"_s));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
        Decision yes;
        yes.kind = DecisionKind::Approve;
        yes.keyFile = m_keys.file(u"anna"_s);
        const auto prepared = ended(prepareDecision(context, asked->id, yes));
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
        const auto proof = ended(signDecision(context, *prepared, &quay.receiver));
        QVERIFY2(proof, proof ? "" : qPrintable(proof.error().message));
        QVERIFY(ended(recordDecision(context, *prepared, yes, *proof)));
        GatePolicy other;
        other.approvals = {{{}, 1}};
        other.refusesDivergence = true;
        QVERIFY(ended(setGatePolicy(context, u"prod"_s, other)));
        QVERIFY(quay.approveBeforehand(m_keys.file(u"anna"_s)));
        const auto done = quay.letIn(u"1.0.1"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->promotion.isApprovedBeforehand);
    }

    void itEndsWithItsPlace_data()
    {
        QTest::addColumn<bool>("isProject");
        QTest::newRow("the environment goes") << false;
        QTest::newRow("the project goes") << true;
    }
    void itEndsWithItsPlace()
    {
        QFETCH(bool, isProject);
        Quay quay(m_repository.path());
        const CommandContext context = quay.office.context();
        Project api;
        api.name = u"api"_s;
        api.repository = m_repository.path();
        QVERIFY(ended(addProject(context, api)));
        NewStanding wish;
        wish.limits.project = u"api"_s;
        wish.limits.environment = u"staging"_s;
        wish.limits.notAfter = quay.office.clock().now().addDays(30);
        QVERIFY(ended(addStanding(context, wish, &quay.receiver)));
        GatePolicy policy;
        policy.checklist = {u"told"_s};
        QVERIFY(ended(setGatePolicy(context, u"staging"_s, policy)));
        const TickWish tick{{u"api"_s, u"1.0.1"_s, u"staging"_s}, {u"told"_s}};
        QVERIFY(ended(tickChecklist(context, tick)));
        if (isProject) {
            QVERIFY(ended(removeProject(context, u"api"_s)));
            QVERIFY(ended(addProject(context, api)));
        } else {
            QVERIFY(ended(removeEnvironment(context, u"staging"_s)));
            QVERIFY(ended(addEnvironment(context, {u"staging"_s, {}, {}, {}})));
            QVERIFY(ended(setGatePolicy(context, u"staging"_s, policy)));
        }
        const auto all = ended(askStanding(context.ask));
        QVERIFY(all && all->size() == 1);
        QVERIFY(all->first().revokedAt.isValid());
        QVERIFY(all->first().revokedWhy.contains(isProject ? u"project" : u"environment"));
        // Its ticks are not known any more: the same one is news again.
        QVERIFY(ended(tickChecklist(context, tick)));
    }

    void whatStandsInTheLedgerFromElsewhereDoesNotCount()
    {
        Quay quay(m_repository.path());
        const auto standing = quay.approveBeforehand();
        QVERIFY(standing);
        QVERIFY(ended(removeStanding(quay.office.context(), standing->id, u"left"_s)));
        auto read = readStandingStatement(standing->statement);
        QVERIFY(read);
        QList<QByteArray> statements{standing->statement}; // the same once more
        StandingFrame other = read->frame;
        other.nonce = QString(32, u'1');
        other.log = u"00000000-0000-0000-0000-000000000000"_s;
        statements += standingStatement(read->limits, other);
        other.nonce = QString(32, u'2');
        other.log = read->frame.log;
        other.environmentId = other.log;
        statements += standingStatement(read->limits, other);
        for (const QByteArray &statement : std::as_const(statements)) {
            const auto added = ended(quay.office.store().write(Store::LedgerTopic, [&](Database &db) {
                return Ledger(db).append(
                    u"anna"_s, u"standing.added"_s,
                    {{u"self_attested"_s, true}, {u"statement"_s, QString::fromUtf8(statement)}},
                    quay.office.clock().now());
            }));
            QVERIFY(added);
        }
        const auto all = ended(askStanding(quay.office.context().ask));
        QVERIFY(all);
        QCOMPARE(all->size(), 4);
        for (const StandingApproval &one : *all)
            QCOMPARE(one.setAside.isEmpty(), one.id == standing->id);
        quay.office.actor = u"bob"_s;
        QCOMPARE(kindOf(quay.letIn(u"1.0.1"_s)), Error::Kind::Refused);
    }

    void evidenceNamesNoKeyThatWasLost()
    {
        Quay quay(m_repository.path());
        for (const QString &name : {u"kept"_s, u"left"_s, u"stolen"_s}) {
            NewSigner signer;
            signer.name = name;
            signer.keyText = m_keys.publicText(name);
            QVERIFY(ended(addSigner(quay.office.context(), signer)));
        }
        QVERIFY(ended(revokeSigner(quay.office.context(), {u"left"_s, {}, false, u"moved on"_s})));
        QVERIFY(ended(revokeSigner(quay.office.context(), {u"stolen"_s, {}, true, u"stolen"_s})));
        const auto evidence = ended(askEvidence(quay.office.context().ask, u"web"_s, u"1.0.1"_s));
        QVERIFY2(evidence, evidence ? "" : qPrintable(evidence.error().message));
        const QString text = QString::fromUtf8(QJsonDocument(*evidence).toJson());
        const QStringList lines =
            evidence->value(u"allowed_signers"_s).toString().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == 2, qPrintable(text.left(2000)));
        QVERIFY(lines[0].startsWith(u"kept ") && !lines[0].contains(u"valid-before"));
        QVERIFY(lines[1].startsWith(u"left ") && lines[1].contains(u"valid-before"));
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
