// Whom a request waits for: handed on, put off, and where an environment's rules cannot be read.
#include "models/commands/approvalcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/signercommands.h"
#include "models/domain/handingon.h"
#include "models/domain/selfapproval.h"
#include "models/queries/approvalquery.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::SshKeys;

namespace {

/// Releases that wait for prod and staging, asked for by ada.
class Inbox
{
public:
    Inbox()
    {
        repository.change(u"feat: begin"_s, u"a"_s);
        repository.tag(u"v1.0.0"_s);
        GatePolicy policy;
        policy.approvals = {{{}, 2}};
        const bool isReady = office.furnish(repository.path())
            && ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value()
            && ended(setGatePolicy(office.context(), u"staging"_s, policy)).has_value();
        [&] { QVERIFY(isReady); }();
        prod = ask(u"prod"_s);
        staging = ask(u"staging"_s);
    }
    ApprovalId ask(const QString &environment)
    {
        const auto asked = ended(requestApproval(office.context(), u"web"_s, u"1.0.0"_s, environment));
        return asked ? asked->id : ApprovalId();
    }
    Result<ApprovalRequest> decide(const QString &person, DecisionKind kind, const QString &to = {},
                                   const QDateTime &until = {})
    {
        office.actor = person;
        Decision decision;
        decision.kind = kind;
        decision.to = to;
        decision.until = until;
        decision.comment = u"away"_s;
        if (isSigned)
            decision.keyFile = keys.file(person);
        return ended(decideApproval(office.context(), prod, decision));
    }
    ApprovalRequest request(ApprovalId id)
    {
        const auto judged = ended(askApprovals(office.context().ask));
        if (judged) {
            for (const ApprovalRequest &one : judged->requests) {
                if (one.id == id)
                    return one;
            }
        }
        return {};
    }
    bool waitsOn(const QString &person)
    {
        const auto judged = ended(askApprovals(office.context().ask));
        return judged
            && isTurnOf(judged->policies.value(u"prod"_s), request(prod), person, judged->signers,
                        judged->signers.roles());
    }
    bool spoilRules(const QString &environment)
    {
        return ended(office.store().write(Store::EnvironmentsTopic,
                                          [environment](Database &db) {
                                              return db.execute(
                                                  u"UPDATE gate_policy SET body = '{\"form\":9}' WHERE "
                                                  u"environment = (SELECT id FROM "
                                                  "environment WHERE name = ?)"_s,
                                                  {environment});
                                          }))
            .has_value();
    }

    ScratchRepository repository;
    SshKeys keys;
    Office office;
    ApprovalId prod;
    ApprovalId staging;
    bool isSigned = false;
};

} // namespace

class HandoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handedOn();
    void handedOnBySigners();
    void aDelegateIsNotTwoPersons();
    void itComesBack();
    void putOff();
    void rulesThatCannotBeRead();
};

void HandoverTest::handedOn()
{
    Inbox inbox;
    QVERIFY(inbox.waitsOn(u"ben"_s));
    const auto handed = inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s);
    QVERIFY2(handed, qPrintable(handed ? QString() : handed.error().message));
    QVERIFY(!inbox.waitsOn(u"ben"_s));
    QVERIFY(inbox.waitsOn(u"cy"_s));
    const ApprovalDecision said = inbox.request(inbox.prod).decisions.last();
    QCOMPARE(said.to, u"cy"_s);
    QCOMPARE(said.comment, u"away"_s);
    const LedgerEntry entry = inbox.office.newestEntry();
    QCOMPARE(entry.kind, u"approval.delegated"_s);
    QVERIFY(entry.body.contains("\"to\":\"cy\"") && entry.body.contains("\"comment\":\"away\""));
    // Whoever asked may not, so it cannot come to them either.
    QCOMPARE(kindOf(inbox.decide(u"cy"_s, DecisionKind::Delegate, u"ada"_s)), Error::Kind::Refused);
    QCOMPARE(kindOf(inbox.decide(u"cy"_s, DecisionKind::Delegate, u"ben"_s)), Error::Kind::Refused);
}

void HandoverTest::handedOnBySigners()
{
    Inbox inbox;
    for (const QString &person : {u"ben"_s, u"cy"_s, u"dee"_s})
        QVERIFY(
            ended(addSigner(inbox.office.context(), {person, inbox.keys.publicText(person), {}, {}, {}, {}}))
                .has_value());
    QVERIFY(ended(addSigner(inbox.office.context(),
                            {u"ada"_s, inbox.keys.publicText(u"ada"_s), {}, {}, {}, {u"ada"_s}}))
                .has_value());
    // An account that is nobody's is nobody who could hand anything on.
    QCOMPARE(kindOf(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s)), Error::Kind::Refused);
    inbox.isSigned = true;
    QCOMPARE(kindOf(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"zoe"_s)), Error::Kind::NotFound);
    // Everybody has the public half: it says nothing of who sits there.
    Decision inHerName;
    inHerName.kind = DecisionKind::Delegate;
    inHerName.to = u"cy"_s;
    inHerName.comment = u"away"_s;
    QTemporaryFile copied;
    QVERIFY(copied.open() && copied.write(inbox.keys.publicText(u"ben"_s)) > 0 && copied.flush());
    inHerName.keyFile = copied.fileName();
    const auto borrowed = ended(decideApproval(inbox.office.context(), inbox.prod, inHerName));
    QVERIFY(!borrowed);
    QVERIFY(inbox.request(inbox.prod).decisions.isEmpty());
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s).has_value());
    QCOMPARE(inbox.request(inbox.prod).decisions.last().by, u"ben"_s);
    QVERIFY(inbox.office.newestEntry().body.contains("\"operator\""));
    QVERIFY(inbox.decide(u"cy"_s, DecisionKind::Approve).has_value());
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Approve).has_value()); // afterwards: once for both
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Pending));
    QVERIFY(inbox.decide(u"dee"_s, DecisionKind::Approve).has_value());
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Approved));
}

void HandoverTest::aDelegateIsNotTwoPersons()
{
    Inbox inbox;
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s).has_value());
    QVERIFY(inbox.decide(u"dee"_s, DecisionKind::Delegate, u"cy"_s).has_value());
    QVERIFY(inbox.decide(u"cy"_s, DecisionKind::Approve).has_value());
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Pending));
    QVERIFY(!inbox.waitsOn(u"ben"_s));
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Approve).has_value());
    QCOMPARE(approversOf(inbox.request(inbox.prod)), QStringList{u"cy"_s});
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Pending));
    // Both of them by their own word are two, whatever cy said for them.
    QVERIFY(inbox.decide(u"dee"_s, DecisionKind::Approve).has_value());
    QCOMPARE(approversOf(inbox.request(inbox.prod)), QStringList({u"ben"_s, u"dee"_s}));
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Approved));
}

void HandoverTest::itComesBack()
{
    Inbox inbox;
    const QDateTime now = inbox.office.clock().now();
    QCOMPARE(kindOf(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s, now.addSecs(-60))),
             Error::Kind::Usage);
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Delegate, u"cy"_s, now.addSecs(3600)).has_value());
    QVERIFY(!inbox.waitsOn(u"ben"_s));
    inbox.office.clock().set(now.addSecs(3601));
    QVERIFY(inbox.waitsOn(u"ben"_s));
}

void HandoverTest::putOff()
{
    Inbox inbox;
    const QDateTime now = inbox.office.clock().now();
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Defer, {}, now.addSecs(3600)).has_value());
    QVERIFY(!inbox.waitsOn(u"ben"_s));
    QVERIFY(inbox.waitsOn(u"cy"_s)); // for ben only
    inbox.office.clock().set(now.addSecs(3601));
    QVERIFY(inbox.waitsOn(u"ben"_s));
}

void HandoverTest::rulesThatCannotBeRead()
{
    Inbox inbox;
    QVERIFY(inbox.decide(u"ben"_s, DecisionKind::Approve).has_value());
    QVERIFY(inbox.decide(u"cy"_s, DecisionKind::Approve).has_value());
    QCOMPARE(toString(inbox.request(inbox.prod).state), toString(ApprovalState::Approved));
    QVERIFY(inbox.spoilRules(u"prod"_s));
    const ApprovalRequest spoilt = inbox.request(inbox.prod);
    QVERIFY(spoilt.trouble.contains(u"form"_s));
    QCOMPARE(toString(spoilt.state),
             toString(ApprovalState::Pending)); // nothing counts under rules that nobody can read
    QVERIFY(!inbox.waitsOn(u"dee"_s));
    QCOMPARE(kindOf(inbox.decide(u"dee"_s, DecisionKind::Approve)), Error::Kind::Invalid);
    const ApprovalRequest other = inbox.request(inbox.staging);
    QCOMPARE(other.trouble, QString());
    QCOMPARE(toString(other.state), toString(ApprovalState::Pending));
    Decision decision;
    inbox.office.actor = u"ben"_s;
    QVERIFY(ended(decideApproval(inbox.office.context(), inbox.staging, decision)).has_value());
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
