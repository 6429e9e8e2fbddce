// Changes of what is asked of people: where two persons are asked for, nobody makes one alone.
#include "models/commands/environmentcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/monitorcommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/rulechangecommands.h"
#include "models/commands/standingcommands.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::SshKeys;

namespace {

/// A team of ada and ben, who sign, with rules for prod that ask for two persons.
class Team
{
public:
    explicit Team(const QStringList &people = {u"ada"_s, u"ben"_s}, const QDateTime &until = {})
    {
        repository.change(u"feat: begin"_s, u"a"_s);
        repository.tag(u"v1.0.0"_s);
        [&] { QVERIFY(office.furnish(repository.path())); }();
        for (const QString &person : people)
            [&] { QVERIFY(add(person, until).has_value()); }();
    }

    Result<SignerDirectory> add(const QString &person, const QDateTime &until = {})
    {
        return ended(addSigner(office.context(), {person, keys.publicText(person), {}, {}, until, {}}));
    }
    Result<GatePolicy> ask(bool two = true)
    {
        return setRules([two](GatePolicy &policy) { policy.needsTwoPersons = two; });
    }
    Result<GatePolicy> setRules(const std::function<void(GatePolicy &)> &change)
    {
        return ended(changeGatePolicy(office.context(), u"prod"_s, changed(change)));
    }
    RuleChange rulesWish(const std::function<void(GatePolicy &)> &change)
    {
        return ended(policyChange(office.context(), u"prod"_s, changed(change))).value_or(RuleChange());
    }
    Result<ProposedChange> propose(const RuleChange &change, const QString &person = u"ada"_s)
    {
        return ended(proposeChange(office.context(), change, u"because"_s, keys.file(person), &receiver));
    }
    Result<ProposedChange> confirm(qint64 id, const QString &person = u"ben"_s)
    {
        return ended(confirmChange(office.context(), id, keys.file(person), &receiver));
    }
    GatePolicy rules()
    {
        return ended(office.store().read([](Database &db) {
                   const auto place = EnvironmentStore(db).byName(u"prod"_s);
                   return place ? GateStore(db).policyInForce(*place) : fail(place.error());
               }))
            .value_or(GatePolicy());
    }
    SignerDirectory signers() { return ended(askSigners(office.context())).value_or(SignerDirectory()); }
    RuleChanges changes() { return ended(askRuleChanges(office.context())).value_or(RuleChanges()); }
    Result<StandingApproval> standing(const QString &person)
    {
        NewStanding wish;
        wish.limits.project = u"web"_s;
        wish.limits.environment = u"prod"_s;
        wish.limits.notAfter = office.clock().now().addDays(20);
        wish.keyFile = keys.file(person);
        return ended(signStanding(office.context(), wish, &receiver));
    }
    qint64 entries() { return office.newestEntry().sequence; }

    ScratchRepository repository;
    SshKeys keys;
    Office office;
    QObject receiver;

private:
    static std::function<Result<GatePolicy>(GatePolicy)>
    changed(const std::function<void(GatePolicy &)> &change)
    {
        return [change](GatePolicy policy) -> Result<GatePolicy> {
            change(policy);
            return policy;
        };
    }
};

void wantNotes(GatePolicy &policy)
{
    policy.needsNotes = true;
}

} // namespace

class TwoPersonsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsLockedOut();
    void oneAloneChangesNothing_data();
    void oneAloneChangesNothing();
    void theSecondPersonMakesIt();
    void whoCannotConfirm_data();
    void whoCannotConfirm();
    void rulesThatChangedMeanwhile();
    void rolesThatChangedMeanwhile();
    void oneThatWaitedForTooLong();
    void theOrderIsPartOfTheRules();
    void aPlaceWithoutRulesGoesAway();
    void whyTwoAreAskedForStandsInTheLedger();
    void theMonitorBehindARuleIsPartOfIt();
    void anotherRepositoryEndsWhatWasAgreed();
    void whatIsApprovedBeforehandWaitsToo();
    void aStolenKeyIsStoppedAtOnce();
    void theLastTwo();
    void keysThatRanOut();
    void theWholeWorkspace();
    void aForgedProposalIsConfirmedByNobody();
};

void TwoPersonsTest::nobodyIsLockedOut()
{
    Team alone{QStringList()};
    QCOMPARE(kindOf(alone.ask()), Error::Kind::Refused);
    QCOMPARE(kindOf(ended(askForTwoPersons(alone.office.context()))), Error::Kind::Refused);
    QVERIFY(alone.add(u"ada"_s).has_value());
    QCOMPARE(kindOf(alone.ask()), Error::Kind::Refused);
    QVERIFY(alone.setRules(wantNotes).has_value());
    QVERIFY(alone.add(u"ben"_s).has_value());
    QVERIFY(alone.ask().has_value());
}

void TwoPersonsTest::oneAloneChangesNothing_data()
{
    QTest::addColumn<int>("deed");
    QTest::newRow("other rules") << 0;
    QTest::newRow("no more asking for two") << 1;
    QTest::newRow("the rules taken away") << 2;
    QTest::newRow("the environment taken away") << 3;
    QTest::newRow("another signer") << 4;
    QTest::newRow("a signer's account") << 5;
    QTest::newRow("other roles") << 6;
    QTest::newRow("the other's key revoked") << 7;
    QTest::newRow("approved beforehand") << 8;
}

void TwoPersonsTest::oneAloneChangesNothing()
{
    QFETCH(int, deed);
    Team team;
    QVERIFY(team.ask().has_value());
    const qint64 before = team.entries();
    const CommandContext context = team.office.context();
    const std::function<Error::Kind()> deeds[] = {
        [&] { return kindOf(team.setRules(wantNotes)); },
        [&] { return kindOf(team.ask(false)); },
        [&] { return kindOf(ended(clearGatePolicy(context, u"prod"_s))); },
        [&] { return kindOf(ended(removeEnvironment(context, u"prod"_s))); },
        [&] { return kindOf(team.add(u"eve"_s)); },
        [&] {
            return kindOf(ended(addSigner(context, {u"ada"_s, {}, {}, {}, {}, {u"root"_s}})));
        },
        [&] { return kindOf(ended(setRoles(context, u"ada"_s, {u"qa"_s}))); },
        [&] {
            return kindOf(ended(revokeSigner(context, {u"ben"_s, {}, false, u"mine now"_s})));
        },
        [&] {
            NewStanding wish;
            wish.limits = team.standing(u"ada"_s)->limits;
            wish.keyFile = team.keys.file(u"ada"_s);
            return kindOf(ended(addStanding(context, wish, &team.receiver)));
        },
    };
    QCOMPARE(deeds[deed](), Error::Kind::Refused);
    QCOMPARE(team.entries(), before);
    QVERIFY(team.rules().needsTwoPersons);
    QVERIFY(team.setRules([](GatePolicy &) {}).error().message.contains(u"propose"_s));
}

void TwoPersonsTest::theSecondPersonMakesIt()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto proposed = team.propose(team.rulesWish(wantNotes));
    QVERIFY2(proposed, qPrintable(proposed ? QString() : proposed.error().message));
    QCOMPARE(proposed->by, u"ada"_s);
    QCOMPARE(proposed->reason, u"because"_s);
    QVERIFY(!team.rules().needsNotes);
    QCOMPARE(team.changes().all.size(), 1);
    QCOMPARE(team.changes().all.first().setAside, QString());
    QCOMPARE(differencesOf(proposed->change), QStringList{u"notes: false → true"_s});

    const auto made = team.confirm(proposed->id);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(toString(made->state), toString(ProposedChange::State::Made));
    QCOMPARE(made->endedBy, u"ben"_s);
    QVERIFY(team.rules().needsNotes);
    QVERIFY(team.rules().needsTwoPersons);
    QCOMPARE(team.office.newestEntry().kind, u"gate.set"_s);
    QCOMPARE(kindOf(team.confirm(proposed->id)), Error::Kind::Refused); // once

    const auto eve = readPublicKey(team.keys.publicText(u"eve"_s));
    const auto joined = team.propose(signerChange({u"eve"_s, {}, {u"qa"_s}, {}, {}, {u"evelyn"_s}}, *eve));
    QVERIFY(joined.has_value());
    QVERIFY(!team.signers().names().contains(u"eve"_s));
    QVERIFY(team.confirm(joined->id).has_value());
    QCOMPARE(team.signers().rolesOf(u"eve"_s), QStringList{u"qa"_s});
    QCOMPARE(team.signers().ownerOf(u"evelyn"_s), u"eve"_s);
    const auto roles = team.propose(rolesChange(u"eve"_s, {}), u"eve"_s);
    QVERIFY(roles.has_value());
    QVERIFY(team.confirm(roles->id, u"ada"_s).has_value());
    QCOMPARE(team.signers().rolesOf(u"eve"_s), QStringList());
}

void TwoPersonsTest::whoCannotConfirm_data()
{
    QTest::addColumn<QString>("person");
    QTest::newRow("whoever proposed it") << u"ada"_s;
    QTest::newRow("the same person's other key") << u"ada2"_s;
    QTest::newRow("somebody who may not sign here") << u"eve"_s;
    QTest::newRow("nobody after it was withdrawn") << u"ben"_s;
}

void TwoPersonsTest::whoCannotConfirm()
{
    QFETCH(QString, person);
    Team team;
    QVERIFY(
        ended(addSigner(team.office.context(), {u"ada"_s, team.keys.publicText(u"ada2"_s), {}, {}, {}, {}}))
            .has_value());
    QVERIFY(team.ask().has_value());
    const auto proposed = team.propose(team.rulesWish(wantNotes));
    QVERIFY(proposed.has_value());
    if (person == u"ben"_s)
        QVERIFY(ended(withdrawChange(team.office.context(), proposed->id, u"mistaken"_s)).has_value());
    QCOMPARE(kindOf(team.confirm(proposed->id, person)), Error::Kind::Refused);
    QVERIFY(!team.rules().needsNotes);
}

void TwoPersonsTest::rulesThatChangedMeanwhile()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto first = team.propose(team.rulesWish(wantNotes));
    const auto second =
        team.propose(team.rulesWish([](GatePolicy &policy) { policy.waitMinutes = 5; }), u"ben"_s);
    QVERIFY(first && second);
    QVERIFY(team.confirm(second->id, u"ada"_s).has_value());
    const auto stale = team.confirm(first->id, u"ben"_s);
    QCOMPARE(kindOf(stale), Error::Kind::Refused);
    QVERIFY(stale.error().message.contains(u"Other rules"_s));
    QVERIFY(!team.rules().needsNotes);
    QCOMPARE(toString(team.changes().all.last().state),
             toString(ProposedChange::State::Waiting)); // nothing of it was written
}

void TwoPersonsTest::rolesThatChangedMeanwhile()
{
    Team team({u"ada"_s, u"ben"_s, u"cyd"_s});
    QVERIFY(team.ask().has_value());
    const auto first = team.propose(rolesChange(u"cyd"_s, {u"release-manager"_s}));
    const auto second = team.propose(rolesChange(u"cyd"_s, {}));
    QVERIFY(first && second);
    QVERIFY(team.confirm(second->id).has_value());
    const auto stale = team.confirm(first->id);
    QCOMPARE(kindOf(stale), Error::Kind::Refused);
    QVERIFY2(stale.error().message.contains(u"after this was proposed"_s), qPrintable(stale.error().message));
    QVERIFY(team.signers().roles().value(u"cyd"_s).isEmpty());
}

void TwoPersonsTest::oneThatWaitedForTooLong()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto proposed = team.propose(team.rulesWish(wantNotes));
    QVERIFY(proposed.has_value());
    QCOMPARE(team.changes().all.first().setAside, QString());
    team.office.clock().set(team.office.clock().now().addDays(proposalDays));
    QVERIFY(!team.changes().all.first().setAside.isEmpty());
    QCOMPARE(kindOf(team.confirm(proposed->id)), Error::Kind::Refused);
    QVERIFY(!team.rules().needsNotes);
}

void TwoPersonsTest::theOrderIsPartOfTheRules()
{
    Team team;
    const CommandContext context = team.office.context();
    QVERIFY(team.setRules([](GatePolicy &policy) {
                    policy.needsPrevious = true;
                    policy.needsTwoPersons = true;
                })
                .has_value());
    const qint64 before = team.entries();
    QCOMPARE(kindOf(ended(moveEnvironment(context, u"prod"_s, 0))), Error::Kind::Refused);
    Environment prod;
    prod.name = u"prod"_s;
    prod.tier = Tier::Production;
    prod.order = 1;
    QCOMPARE(kindOf(ended(changeEnvironment(context, prod))), Error::Kind::Refused);
    const auto place =
        ended(team.office.store().read([](Database &db) { return EnvironmentStore(db).byName(u"prod"_s); }));
    QVERIFY(place.has_value());
    const NewEnvironment between{u"mine"_s, Tier::Staging, place->order - 1, {}};
    QCOMPARE(kindOf(ended(addEnvironment(context, between))), Error::Kind::Refused);
    QCOMPARE(team.entries(), before);
}

void TwoPersonsTest::aPlaceWithoutRulesGoesAway()
{
    Team team;
    const CommandContext context = team.office.context();
    QVERIFY(ended(addEnvironment(context, {u"oops"_s, {}, {}, {}})).has_value());
    QVERIFY(ended(askForTwoPersons(context)).has_value());
    QVERIFY(ended(removeEnvironment(context, u"oops"_s)).has_value());
}

void TwoPersonsTest::whyTwoAreAskedForStandsInTheLedger()
{
    Team team;
    QVERIFY(ended(askForTwoPersons(team.office.context(), u" the auditor wants it "_s)).has_value());
    QVERIFY(team.office.newestEntry().body.contains(R"("reason":"the auditor wants it")"));
    QVERIFY(ended(askRuleChanges(team.office.context()))->demand.everywhere);
}

void TwoPersonsTest::theMonitorBehindARuleIsPartOfIt()
{
    Team team;
    const CommandContext context = team.office.context();
    Monitor monitor;
    monitor.name = u"errors"_s;
    monitor.environment = u"staging"_s;
    monitor.url = u"http://prometheus.example.org"_s;
    monitor.query = u"vector(1)"_s;
    QVERIFY(ended(setMonitor(context, monitor)).has_value());
    QVERIFY(team.setRules([](GatePolicy &policy) {
                    policy.monitors = {{u"errors"_s, u"staging"_s, true, 0.5, 10, 20}};
                })
                .has_value());
    QVERIFY(ended(askForTwoPersons(context)).has_value());
    monitor.query = u"vector(0)"_s;
    QCOMPARE(kindOf(ended(setMonitor(context, monitor))), Error::Kind::Refused);
    QCOMPARE(kindOf(ended(removeMonitor(context, u"errors"_s, {}, u"staging"_s))), Error::Kind::Refused);
    monitor.environment = u"prod"_s; // one of that name elsewhere is nobody's rule
    QVERIFY(ended(setMonitor(context, monitor)).has_value());
}

void TwoPersonsTest::anotherRepositoryEndsWhatWasAgreed()
{
    Team team;
    const CommandContext context = team.office.context();
    NewStanding wish;
    wish.limits.project = u"web"_s;
    wish.limits.environment = u"prod"_s;
    wish.limits.notAfter = team.office.clock().now().addDays(20);
    wish.keyFile = team.keys.file(u"ada"_s);
    QVERIFY(ended(addStanding(context, wish, &team.receiver)).has_value());
    const auto agreed = [&team] {
        const auto all =
            ended(team.office.store().read([](Database &db) { return StandingLedger(db).all(); }));
        return all && !all->first().revokedAt.isValid();
    };
    QVERIFY(agreed());
    const auto web =
        ended(team.office.store().read([](Database &db) { return ProjectStore(db).byName(u"web"_s); }));
    QVERIFY(web.has_value());
    Project same = *web;
    same.paths = {u"docs/"_s};
    QVERIFY(ended(changeProject(context, same)).has_value());
    QVERIFY(!agreed());
}

void TwoPersonsTest::whatIsApprovedBeforehandWaitsToo()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto standing = team.standing(u"ada"_s);
    QVERIFY2(standing, qPrintable(standing ? QString() : standing.error().message));
    const auto proposed = team.propose(standingChange(*standing));
    QVERIFY(proposed.has_value());
    const auto all = [&team] {
        return ended(team.office.store().read([](Database &db) { return StandingLedger(db).all(); }))
            .value_or(QVector<StandingApproval>());
    };
    QVERIFY(all().isEmpty());
    const auto made = team.confirm(proposed->id);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().by, u"ada"_s);
    QCOMPARE(all().first().setAside, QString());
}

void TwoPersonsTest::aStolenKeyIsStoppedAtOnce()
{
    Team team({u"ada"_s, u"ben"_s, u"eve"_s});
    QVERIFY(team.ask().has_value());
    QVERIFY(ended(revokeSigner(team.office.context(), {u"eve"_s, {}, true, u"stolen"_s})).has_value());
    QVERIFY(!team.signers().peopleInForce(team.office.clock().now()).contains(u"eve"_s));
}

void TwoPersonsTest::theLastTwo()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto proposed = team.propose(revocationChange({u"ben"_s, {}, false, u"left"_s}));
    QVERIFY(proposed.has_value());
    QVERIFY(team.confirm(proposed->id, u"ben"_s).has_value());
    // Two agreed that one is left, who is not locked out; the ledger says each time that it was so.
    QVERIFY(team.setRules(wantNotes).has_value());
    const auto page = ended(team.office.store().read([](Database &db) { return Ledger(db).page(0, 3); }));
    QVERIFY(page.has_value());
    QVERIFY(std::ranges::any_of(*page, [](const LedgerEntry &entry) {
        return entry.kind == u"two_persons.lapsed"_s && entry.body.contains("\"ada\"");
    }));
}

void TwoPersonsTest::keysThatRanOut()
{
    Team team({u"ada"_s, u"ben"_s}, QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(team.ask().has_value());
    QCOMPARE(kindOf(team.add(u"eve"_s)), Error::Kind::Refused);
    team.office.clock().set(QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(team.add(u"eve"_s).has_value());
}

void TwoPersonsTest::theWholeWorkspace()
{
    Team team;
    const CommandContext context = team.office.context();
    QVERIFY(ended(askForTwoPersons(context))->everywhere);
    QCOMPARE(kindOf(ended(askForTwoPersons(context))), Error::Kind::Refused);
    QCOMPARE(kindOf(ended(setGatePolicy(context, u"staging"_s, GatePolicy()))), Error::Kind::Refused);
    QCOMPARE(kindOf(team.add(u"eve"_s)), Error::Kind::Refused);
    const auto proposed = team.propose({.kind = RuleChange::Kind::OnePersonAgain});
    QVERIFY(proposed.has_value());
    QVERIFY(team.changes().demand.everywhere);
    QVERIFY(team.confirm(proposed->id).has_value());
    QVERIFY(!team.changes().demand.everywhere);
    QVERIFY(team.add(u"eve"_s).has_value());
    const auto needless = team.propose(rolesChange(u"eve"_s, {u"qa"_s}));
    QCOMPARE(kindOf(needless), Error::Kind::Refused); // nobody asks for it
}

void TwoPersonsTest::aForgedProposalIsConfirmedByNobody()
{
    Team team;
    QVERIFY(team.ask().has_value());
    const auto proposed = team.propose(team.rulesWish(wantNotes));
    QVERIFY(proposed.has_value());
    // The very entry again, and one that says ada proposed what ben's key signed.
    const auto again =
        ended(team.office.store().write(Store::LedgerTopic, [](Database &db) -> Result<qint64> {
            const auto page = Ledger(db).page(0, 1);
            if (!page)
                return fail(page.error());
            const QJsonObject body = QJsonDocument::fromJson(page->first().body).object();
            const auto copy = Ledger(db).append(u"ada"_s, u"change.proposed"_s, body, page->first().at);
            return copy ? Result<qint64>(copy->sequence) : fail(copy.error());
        }));
    QVERIFY(again.has_value());
    QCOMPARE(kindOf(team.confirm(*again)), Error::Kind::Refused);
    const auto forged =
        ended(team.office.store().write(Store::LedgerTopic, [](Database &db) -> Result<qint64> {
            const auto page = Ledger(db).page(0, 1);
            QJsonObject body = QJsonDocument::fromJson(page->first().body).object();
            QString statement = body.value(u"statement"_s).toString();
            statement.replace(u"because"_s, u"becausf"_s);
            const qsizetype nonce = statement.indexOf(u"\"nonce\":\""_s) + 9;
            statement.replace(nonce, 1, statement.at(nonce) == u'0' ? u'1' : u'0');
            body.insert(u"statement"_s, statement);
            const auto copy = Ledger(db).append(u"ada"_s, u"change.proposed"_s, body, page->first().at);
            return copy ? Result<qint64>(copy->sequence) : fail(copy.error());
        }));
    QVERIFY(forged.has_value());
    QCOMPARE(kindOf(team.confirm(*forged)), Error::Kind::Refused);
    QVERIFY(!team.changes().all.first().setAside.isEmpty());
    QVERIFY(!team.rules().needsNotes);
}

QTEST_GUILESS_MAIN(TwoPersonsTest)
#include "tst_twopersons.moc"
