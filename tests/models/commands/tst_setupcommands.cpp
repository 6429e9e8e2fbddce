// A set-up taken from one workspace into another.
#include "models/commands/setupcommands.h"

#include "models/commands/connectioncommands.h"
#include "models/commands/environmentcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/setupsecrets.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/promotionstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_SetupCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_repository.change(u"feat: begin"_s, u"a"_s); }

    void anEmptyWorkspaceTakesAllOfIt()
    {
        Office from;
        QVERIFY(furnish(from));
        const auto setup = ended(askSetup(from.context()));
        QVERIFY(setup);
        const QByteArray file = setupToJson(*setup);
        QVERIFY2(!file.contains("s3cret"), "a secret is in the file");

        Office to;
        QVERIFY(to.init());
        auto wanted = setupFromJson(file);
        QVERIFY(wanted);
        // What looked like a secret was left out, and has to be said here.
        const auto refused = ended(takeSetup(to.context(), *wanted));
        QVERIFY(refused && refused->trouble);
        QVERIFY2(refused->trouble->message.contains(u"api_token"_s), qPrintable(refused->trouble->message));
        QVERIFY(refused->left.constFirst().kind == SetupKind::Carrier);
        QCOMPARE(refused->tokensWanted, QStringList{u"ci"_s});
        wanted->carriers[0].parameters.insert(u"api_token"_s, u"another"_s);
        const auto taken = ended(takeSetup(to.context(), *wanted));
        QVERIFY(taken && !taken->trouble && taken->left.isEmpty());
        // It went on where it stopped: the environments, project and connection were there by then.
        for (const SetupChange &change : taken->done)
            QVERIFY(change.kind == SetupKind::Carrier || change.kind == SetupKind::Freeze
                    || change.kind == SetupKind::Gate);
        QVERIFY(ended(askSetupChanges(to.context(), *wanted))->isEmpty());
        const auto again = ended(askSetup(to.context()));
        QVERIFY(again);
        QCOMPARE(setupToJson(*again), file);
    }

    void aSecondTimeChangesNothing()
    {
        Office office;
        QVERIFY(furnish(office));
        const auto setup = ended(askSetup(office.context()));
        QVERIFY(setup);
        const LedgerEntry before = office.newestEntry();
        const auto taken = ended(takeSetup(office.context(), *setup));
        QVERIFY(taken && taken->done.isEmpty() && !taken->trouble);
        QCOMPARE(office.newestEntry().sequence, before.sequence);
    }

    void everyKindOfChangeArrivesWithItsEntry()
    {
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        wanted->environments[1].environment.tier = Tier::Other;
        wanted->environments[1].gate->waitMinutes = 5;
        wanted->projects[0].project.group = u"Shop"_s;
        wanted->projects[0].configuration = {*parseConfigurationRule(u"config/{environment}.yaml"_s)};
        wanted->connections[0].url = u"https://other.example.org/"_s;
        wanted->connections[0].rules = {{MappingRule::Target::Environment, u"live"_s, u"prod"_s}};
        wanted->carriers[0].parameters.insert(u"ref"_s, u"{commit}"_s);
        wanted->probes = {{{}, u"prod"_s, u"https://web.example.org/version"_s, {}, {}}};
        wanted->freezes[0].reason = u"Inventory"_s;
        const qint64 before = office.newestEntry().sequence;
        const auto taken = ended(takeSetup(office.context(), *wanted));
        QVERIFY(taken);
        QVERIFY2(!taken->trouble, taken->trouble ? qPrintable(taken->trouble->message) : "");
        QCOMPARE(taken->done.size(), 8);
        // A connection whose address and rules differ is changed in two steps.
        QCOMPARE(office.newestEntry().sequence, before + 9);
        QVERIFY(ended(askSetupChanges(office.context(), *wanted))->isEmpty());
        // The secret that was null in the file is as it was.
        const auto carriers =
            ended(office.store().read([](Database &db) { return PromotionStore(db).targets(); }));
        QCOMPARE(carriers->constFirst().parameters.value(u"api_token"_s), u"s3cret-s3cret"_s);
        QCOMPARE(carriers->constFirst().parameters.value(u"ref"_s), u"{commit}"_s);
    }

    void noTextOfTheFileHoldsASecret_data()
    {
        QTest::addColumn<DeployTarget>("carrier");
        const auto command = [](const QStringList &parts) {
            return DeployTarget{{}, u"staging"_s, {}, {}, {}, parts, {}};
        };
        QTest::newRow("a token of a known shape")
            << command({u"./deploy.sh"_s, u"ghp_s3cretS3CRET0123456789abcdefABCDEF01"_s});
        QTest::newRow("what the part before names")
            << command({u"./deploy.sh"_s, u"--password"_s, u"s3cret"_s});
        QTest::newRow("what is named in the same part") << command({u"./deploy.sh"_s, u"--api-key=s3cret"_s});
        QTest::newRow("a header within a line")
            << command({u"sh"_s, u"-c"_s, u"curl -H 'Authorization: Bearer s3cret' https://x"_s});
        QTest::newRow("an address with a password")
            << command({u"curl"_s, u"https://ann:s3cret@example.org"_s});
        QTest::newRow("an address with a token alone")
            << command({u"curl"_s, u"https://glpat-s3cret0123456789abcd@example.org"_s});
        QTest::newRow("what an address is asked with")
            << command({u"curl"_s, u"https://example.org/hook?token=s3cret&ref={tag}"_s});
    }

    void noTextOfTheFileHoldsASecret()
    {
        QFETCH(const DeployTarget, carrier);
        Office office;
        QVERIFY(furnish(office) && ended(setDeployTarget(office.context(), carrier)));
        const auto setup = ended(askSetup(office.context()));
        QVERIFY(setup);
        const QByteArray file = setupToJson(*setup);
        QVERIFY2(!file.contains("s3cret"), file.constData());
        QVERIFY(leftOutOf(*setup).contains(u"* → staging: command"_s));
        // Here it is known, and stays; where it is not, it is asked for.
        const auto wanted = setupFromJson(file);
        QVERIFY2(wanted, wanted ? "" : qPrintable(wanted.error().message));
        QVERIFY(ended(askSetupChanges(office.context(), *wanted))->isEmpty());
        Office other;
        QVERIFY(other.init());
        const auto taken = ended(takeSetup(other.context(), *wanted));
        QVERIFY(taken && taken->trouble);
        QVERIFY(taken->left.constFirst().kind == SetupKind::Carrier);
    }

    void addressesHoldNoSecretAndStillWork()
    {
        Office office;
        QVERIFY(furnish(office));
        Environment prod =
            *ended(office.store().read([](Database &db) { return EnvironmentStore(db).byName(u"prod"_s); }));
        prod.url = u"https://shop.example.org/?token=s3cret"_s;
        QVERIFY(ended(changeEnvironment(office.context(), prod)));
        auto wanted = setupFromJson(setupToJson(*ended(askSetup(office.context()))));
        QVERIFY(wanted && !setupToJson(*wanted).contains("s3cret"));
        for (EnvironmentSetup &one : wanted->environments) {
            if (one.environment.name == "prod"_L1)
                one.environment.tier = Tier::Other;
        }
        const auto taken = ended(takeSetup(office.context(), *wanted));
        QVERIFY(taken && !taken->trouble && taken->done.size() == 1);
        QCOMPARE(ended(office.store().read([](Database &db) {
                     return EnvironmentStore(db).byName(u"prod"_s);
                 }))->url,
                 prod.url);
    }

    void aSecretDoesNotFollowToAnotherPlace_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("job");
        QTest::newRow("another server") << u"other"_s << u"deploy"_s;
        QTest::newRow("another job") << u"ci"_s << u"print-parameters"_s;
    }

    void aSecretDoesNotFollowToAnotherPlace()
    {
        QFETCH(const QString, connection);
        QFETCH(const QString, job);
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        Connection other = wanted->connections[0];
        other.name = u"other"_s;
        other.url = u"https://other.example.org/"_s;
        wanted->connections.append(other);
        wanted->carriers[0].connection = connection;
        wanted->carriers[0].job = job;
        const auto taken = ended(takeSetup(office.context(), *wanted));
        QVERIFY(taken && taken->trouble);
        QVERIFY2(taken->trouble->message.contains(u"api_token"_s), qPrintable(taken->trouble->message));
        const auto carriers =
            ended(office.store().read([](Database &db) { return PromotionStore(db).targets(); }));
        QCOMPARE(carriers->constFirst().connection, u"ci"_s);
        QCOMPARE(carriers->constFirst().job, u"deploy"_s);
    }

    void everyChangeSaysFromWhatToWhat()
    {
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        const int minutes = wanted->environments[1].gate->waitMinutes;
        wanted->environments[1].gate->waitMinutes = minutes + 5;
        wanted->carriers[0].parameters.insert(u"api_token"_s, u"s3cret-another"_s);
        wanted->connections.append(wanted->connections[0]);
        wanted->connections[1].name = u"other"_s;
        wanted->connections[1].tokenSource = TokenSource::Environment;
        wanted->connections[1].tokenVariable = u"AWS_SECRET_ACCESS_KEY"_s;
        const auto changes = ended(askSetupChanges(office.context(), *wanted));
        QVERIFY(changes);
        QVector<SetupMember> values;
        for (const SetupChange &change : *changes)
            values += change.values;
        const bool saysWait = std::any_of(values.cbegin(), values.cend(), [minutes](const SetupMember &one) {
            return one.before == QString::number(minutes) && one.after == QString::number(minutes + 5);
        });
        QVERIFY(saysWait);
        QVERIFY(values.contains(SetupMember{u"token_variable"_s, {}, u"AWS_SECRET_ACCESS_KEY"_s}));
        for (const SetupMember &one : std::as_const(values))
            QVERIFY(!one.before.contains(u"s3cret"_s) && !one.after.contains(u"s3cret"_s));
    }

    void somethingElseThanWasAgreedToIsNotTakenOver()
    {
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        wanted->environments[1].gate->waitMinutes = 5;
        const auto agreed = ended(askSetupChanges(office.context(), *wanted));
        QVERIFY(agreed && agreed->size() == 1);
        GatePolicy stricter = defaultPolicy(true);
        stricter.waitMinutes = 60;
        QVERIFY(ended(setGatePolicy(office.context(), u"prod"_s, stricter)));
        const auto refused = ended(takeSetup(office.context(), *wanted, *agreed));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(ended(askSetup(office.context()))->environments[1].gate->waitMinutes, 60);
        const auto seen = ended(askSetupChanges(office.context(), *wanted));
        QVERIFY(ended(takeSetup(office.context(), *wanted, *seen)));
        QCOMPARE(ended(askSetup(office.context()))->environments[1].gate->waitMinutes, 5);
    }

    void whatCannotBeDoneStopsThereAndSaysSo()
    {
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        wanted->environments.append({{{}, u"qa"_s, Tier::Testing, 15, {}}, {}});
        wanted->projects[0].project.repository = u"/nowhere/at/all"_s;
        wanted->freezes[0].reason = u"Inventory"_s;
        const auto taken = ended(takeSetup(office.context(), *wanted));
        QVERIFY(taken && taken->trouble);
        QCOMPARE(taken->done.size(), 1);
        QCOMPARE(taken->done.constFirst().name, u"qa"_s);
        QCOMPARE(taken->left.size(), 2);
        QVERIFY(taken->left.constFirst().kind == SetupKind::Project);
        QCOMPARE(ended(askSetup(office.context()))->freezes[0].reason, u"Rest"_s);
    }

    void aConnectionOfAnotherKindIsNotOverwritten()
    {
        Office office;
        QVERIFY(furnish(office));
        auto wanted = ended(askSetup(office.context()));
        QVERIFY(wanted);
        wanted->connections[0].kind = ConnectionKind::Gitea;
        const auto taken = ended(takeSetup(office.context(), *wanted));
        QVERIFY(taken && taken->trouble);
        QCOMPARE(taken->trouble->kind, Error::Kind::Refused);
        QVERIFY(ended(askSetup(office.context()))->connections[0].kind == ConnectionKind::Buildbot);
    }

    void rulesThatCannotBeReadAreNotLeftOut()
    {
        Office office;
        QVERIFY(furnish(office));
        QVERIFY(ended(office.store().write(Store::EnvironmentsTopic, [](Database &db) {
            return db.execute(u"UPDATE gate_policy SET body = '{\"moon\": 1}'"_s);
        })));
        const auto setup = ended(askSetup(office.context()));
        QVERIFY(!setup);
        QCOMPARE(setup.error().kind, Error::Kind::Invalid);
    }

private:
    bool furnish(Office &office) const
    {
        Connection connection;
        connection.name = u"ci"_s;
        connection.kind = ConnectionKind::Buildbot;
        connection.url = u"https://ci.example.org/"_s;
        connection.tokenSource = TokenSource::Keyring;
        connection.remotes = {{u"web"_s, u"web-builder"_s}};
        connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s}};
        DeployTarget carrier{{}, u"prod"_s, u"ci"_s, u"deploy"_s, {}, {}, {}};
        carrier.parameters = {{u"ref"_s, u"{tag}"_s}, {u"api_token"_s, u"s3cret-s3cret"_s}};
        Freeze freeze;
        freeze.reason = u"Rest"_s;
        freeze.startsAt = QDateTime(QDate(2026, 12, 24), QTime(12, 0), Qt::UTC);
        freeze.endsAt = freeze.startsAt.addDays(3);
        return office.furnish(m_repository.path()) && ended(addConnection(office.context(), connection))
            && ended(setDeployTarget(office.context(), carrier)) && ended(addFreeze(office.context(), freeze))
            && ended(setGatePolicy(office.context(), u"prod"_s, defaultPolicy(true)));
    }

    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_SetupCommands)
#include "tst_setupcommands.moc"
