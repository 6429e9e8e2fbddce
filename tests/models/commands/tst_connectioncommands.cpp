// Changing a connection: what it brought, what was known of its answers, and the ledger after it.
#include "models/base/clock.h"
#include "models/commands/connectioncommands.h"
#include "models/ledger/ledger.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class TestConnectionCommands : public QObject
{
    Q_OBJECT

    struct Office
    {
        TestStore workspace{StoreAddress::Engine::Sqlite};
        FixedClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
        Connection connection;
        bool isReady = false;

        Office()
        {
            isReady = waitFor(workspace.store().open(Store::Mode::Create)).has_value();
            connection.name = u"forge"_s;
            connection.kind = ConnectionKind::Woodpecker;
            connection.url = u"https://ci.example.org"_s;
            connection.rules = {{MappingRule::Target::Environment, u"deploy"_s, u"prod"_s}};
            connection.lastError = u"it was down"_s;
            const auto made = workspace.write([this](Database &db) -> Result<ConnectionId> {
                Project project;
                project.name = u"shop"_s;
                const auto shop = ProjectStore(db).add(project);
                Environment environment;
                environment.name = u"prod"_s;
                const auto prod = EnvironmentStore(db).add(environment);
                const auto id = ConnectionStore(db).add(connection);
                if (!shop || !prod || !id)
                    return fail(Error::Kind::Bug, u"no workspace"_s);
                QVector<Deployment> rows;
                for (const QString &source : {u"forge"_s, u"recorded"_s, u"formerly"_s}) {
                    Deployment row;
                    row.project = *shop;
                    row.environment = *prod;
                    row.state = DeploymentState::Succeeded;
                    row.finishedAt = clock.now();
                    row.source = source;
                    row.externalId = u"1"_s;
                    rows += row;
                }
                if (const auto put = DeploymentStore(db).upsert(rows); !put)
                    return fail(put.error());
                if (const auto set =
                        ServerFactStore(db).setValidator(*id, u"https://ci.example.org/x"_s, "1");
                    !set)
                    return fail(set.error());
                return id;
            });
            isReady = isReady && made;
            connection.id = made.value_or(ConnectionId{});
        }

        Result<Connection> change(const Connection &changed)
        {
            return waitFor(changeConnection({{&workspace.store(), nullptr, &clock}, u"ada"_s}, changed));
        }
        QStringList sources()
        {
            const auto page =
                workspace.read([](Database &db) { return DeploymentStore(db).page({}, {}, 100); });
            QStringList sources;
            for (const Deployment &row : page->rows)
                sources += row.source;
            sources.sort();
            return sources;
        }
    };

private Q_SLOTS:
    void whatItBroughtGoesAlong()
    {
        Office office;
        QVERIFY(office.isReady);
        Connection changed = office.connection;
        changed.name = u"ci"_s;
        changed.url = u"https://new.example.org"_s;
        changed.remotes = {{u"shop"_s, u"acme/shop"_s}};
        changed.rules.clear(); // are not this dialog's
        changed.kind = ConnectionKind::GitHub; // nor may it become another
        const auto kept = office.change(changed);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
        QCOMPARE(office.sources(), (QStringList{u"ci"_s, u"formerly"_s, u"recorded"_s}));
        const auto stored =
            office.workspace.read([](Database &db) { return ConnectionStore(db).byName(u"ci"_s); });
        QVERIFY(stored);
        QVERIFY(stored->id == office.connection.id);
        QVERIFY(stored->kind == ConnectionKind::Woodpecker);
        QCOMPARE(stored->url, changed.url);
        QCOMPARE(stored->rules, office.connection.rules);
        QCOMPARE(stored->lastError, QString());
        const auto validators = office.workspace.read(
            [id = stored->id](Database &db) { return ServerFactStore(db).validators(id); });
        QVERIFY(validators->isEmpty());
        const auto entries = office.workspace.read([](Database &db) { return Ledger(db).page(0, 10); });
        QVERIFY(entries);
        QCOMPARE(entries->first().kind, u"connection.changed"_s);
        QVERIFY(entries->first().body.contains("https://ci.example.org"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("project");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the name of another's deployments")
            << u"formerly"_s << u"https://x.example"_s << u"shop"_s << Error::Kind::Refused;
        QTest::newRow("the name that people's records have")
            << u"recorded"_s << u"https://x.example"_s << u"shop"_s << Error::Kind::Invalid;
        QTest::newRow("no address") << u"ci"_s << u"x"_s << u"shop"_s << Error::Kind::Invalid;
        QTest::newRow("a password in the address")
            << u"ci"_s << u"https://me:pw@x.example"_s << u"shop"_s << Error::Kind::Invalid;
        QTest::newRow("a project that is not there")
            << u"ci"_s << u"https://x.example"_s << u"shoe"_s << Error::Kind::NotFound;
        QTest::newRow("no name") << u" "_s << u"https://x.example"_s << u"shop"_s << Error::Kind::Usage;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QString, project);
        QFETCH(Error::Kind, kind);
        Office office;
        QVERIFY(office.isReady);
        Connection changed = office.connection;
        changed.name = name;
        changed.url = url;
        changed.remotes = {{project, u"acme/shop"_s}};
        const auto refused = office.change(changed);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(kind));
        QVERIFY(!refused.error().message.contains("pw@"_L1));
        QCOMPARE(office.sources(), (QStringList{u"forge"_s, u"formerly"_s, u"recorded"_s}));
        const auto stored =
            office.workspace.read([](Database &db) { return ConnectionStore(db).byName(u"forge"_s); });
        QVERIFY(stored && stored->url == office.connection.url);
        const auto entries = office.workspace.read([](Database &db) { return Ledger(db).page(0, 10); });
        QVERIFY(entries && entries->isEmpty());
    }

    void oneThatIsGoneSaysSo()
    {
        Office office;
        Connection other = office.connection;
        other.id = {99};
        const auto refused = office.change(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCommands)
#include "tst_connectioncommands.moc"
