// A workspace's set-up as a file, and what differs between two of them.
#include "models/domain/setup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

WorkspaceSetup wholeSetup()
{
    WorkspaceSetup setup;
    GatePolicy gate = defaultPolicy(true);
    gate.checks = {u"ci/*"_s};
    gate.hours = WorkingHours{};
    setup.environments = {{{{}, u"staging"_s, Tier::Staging, 20, {}}, {}},
                          {{{}, u"prod"_s, Tier::Production, 30, u"https://shop.example.org"_s}, gate}};
    Project project;
    project.name = u"web"_s;
    project.repository = u"https://git.example.org/web.git"_s;
    project.tagPattern = u"v*"_s;
    project.paths = {u"src"_s, u"lib"_s};
    project.versioning = Versioning::SemVer;
    project.group = u"Shop"_s;
    setup.projects = {{project, {*parseConfigurationRule(u"config/{environment}.yaml"_s)}}};
    Connection connection;
    connection.name = u"ci"_s;
    connection.kind = ConnectionKind::Buildbot;
    connection.url = u"https://ci.example.org/"_s;
    connection.tokenSource = TokenSource::Environment;
    connection.tokenVariable = u"CI_TOKEN"_s;
    connection.remotes = {{u"web"_s, u"web-builder"_s}};
    connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s},
                        {MappingRule::Target::Project, u"web.*"_s, u"web"_s}};
    setup.connections = {connection};
    setup.carriers = {
        {{}, u"prod"_s, u"ci"_s, u"deploy"_s, {{u"ref"_s, u"{tag}"_s}, {u"empty"_s, u""_s}}, {}, {}},
        {u"web"_s, u"staging"_s, {}, {}, {}, {u"/bin/deploy"_s, u"{version}"_s}, u"/srv"_s}};
    setup.probes = {{{}, u"prod"_s, u"https://{project}.example.org/version"_s, u"/version"_s, {}}};
    Freeze freeze;
    freeze.reason = u"Weekend"_s;
    freeze.environment = u"prod"_s;
    freeze.startsAt = QDateTime(QDate(2026, 11, 27), QTime(17, 0), Qt::UTC);
    freeze.endsAt = freeze.startsAt.addDays(2);
    freeze.rule = u"FREQ=WEEKLY"_s;
    freeze.timeZone = u"Europe/Berlin"_s;
    setup.freezes = {freeze};
    Monitor monitor;
    monitor.name = u"error-rate"_s;
    monitor.environment = u"prod"_s;
    monitor.url = u"https://prometheus.example.org"_s;
    monitor.query = u"up{app=\"{project}\"}"_s;
    monitor.isLowerBetter = false;
    monitor.threshold = 0.5;
    Monitor own = monitor;
    own.project = u"web"_s;
    own.unit = u"%"_s;
    setup.monitors = {monitor, own};
    AlertSource alerts;
    alerts.name = u"pager"_s;
    alerts.url = u"https://alerts.example.org"_s;
    alerts.filter = {u"severity=\"page\""_s};
    alerts.projectLabel = u"app"_s;
    alerts.environment = u"prod"_s;
    setup.alerts = {alerts};
    return setup;
}

} // namespace

class tst_Setup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadBackWhole()
    {
        const WorkspaceSetup setup = wholeSetup();
        const QByteArray json = setupToJson(setup);
        const auto read = setupFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(setupChanges(setup, *read).isEmpty());
        QVERIFY(setupChanges(*read, setup).isEmpty());
        QCOMPARE(setupToJson(*read), json);
        QCOMPARE(read->environments[1].gate, setup.environments[1].gate);
        QCOMPARE(read->carriers, setup.carriers);
        QCOMPARE(read->probes, setup.probes);
        QCOMPARE(read->freezes, setup.freezes);
        QCOMPARE(read->monitors, setup.monitors);
        QCOMPARE(read->alerts, setup.alerts);
        QVERIFY(read->connections[0].rules == setup.connections[0].rules);
        QCOMPARE(read->projects[0].project, setup.projects[0].project);
        QVERIFY(read->projects[0].configuration == setup.projects[0].configuration);
    }

    void aWrongFileNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto with = [](const char *list) { return QByteArray("{\"slipway_setup\": 1, ") + list + '}'; };
        QTest::newRow("an empty file") << QByteArray() << u"line 1"_s;
        QTest::newRow("a comma too much, on its line")
            << QByteArray("{\n\"slipway_setup\": 1,\n}") << u"line 3"_s;
        QTest::newRow("some other JSON") << QByteArray("{\"name\": \"x\"}") << u"slipway_setup"_s;
        QTest::newRow("a list of things") << QByteArray("[1, 2]") << u"slipway_setup"_s;
        QTest::newRow("one of a newer Slipway") << QByteArray("{\"slipway_setup\": 2}") << u"newer"_s;
        QTest::newRow("a member that nobody knows") << with("\"environment\": []") << u"environment"_s;
        QTest::newRow("an environment without a name")
            << with("\"environments\": [{}]") << u"environments[0].name"_s;
        QTest::newRow("a tier that does not exist")
            << with("\"environments\": [{\"name\": \"a\"}, {\"name\": \"b\", \"tier\": \"moon\"}]")
            << u"environments[1].tier"_s;
        QTest::newRow("a number for a name")
            << with("\"environments\": [{\"name\": 3}]") << u"environments[0].name"_s;
        QTest::newRow("a word for a thing") << with("\"projects\": [\"web\"]") << u"projects[0]"_s;
        QTest::newRow("rules that nobody knows")
            << with("\"environments\": [{\"name\": \"a\", \"gate\": {\"form\": 1, \"moon\": true}}]")
            << u"environments[0]"_s;
        QTest::newRow("a token in the file")
            << with("\"connections\": [{\"name\": \"c\", \"kind\": \"gitea\", \"url\": \"https://g\", "
                    "\"token\": \"s3cret\"}]")
            << u"connections[0].token"_s;
        QTest::newRow("a rule without a pattern")
            << with("\"connections\": [{\"name\": \"c\", \"kind\": \"gitea\", \"url\": \"https://g\", "
                    "\"rules\": [{\"environment\": \"prod\"}]}]")
            << u"connections[0].rules.pattern"_s;
        QTest::newRow("a project's remote that is a number")
            << with("\"connections\": [{\"name\": \"c\", \"kind\": \"gitea\", \"url\": \"https://g\", "
                    "\"projects\": {\"web\": 1}}]")
            << u"connections[0].projects.web"_s;
        QTest::newRow("a carrier of nothing")
            << with("\"carriers\": [{\"environment\": \"prod\"}]") << u"carriers[0]"_s;
        QTest::newRow("a probe that cannot be asked")
            << with("\"probes\": [{\"environment\": \"prod\", \"url\": \"file:///etc/passwd\"}]")
            << u"probes[0]"_s;
        QTest::newRow("a freeze of no time")
            << with("\"freezes\": [{\"reason\": \"x\", \"starts_at\": \"tomorrow\"}]")
            << u"freezes[0].starts_at"_s;
        QTest::newRow("a monitor that asks nothing")
            << with("\"monitors\": [{\"name\": \"a\", \"environment\": \"prod\", \"url\": \"https://p\", "
                    "\"query\": \"\", \"threshold\": 1}]")
            << u"monitors[0]"_s;
        QTest::newRow("a monitor whose good values are neither")
            << with("\"monitors\": [{\"name\": \"a\", \"environment\": \"prod\", \"url\": \"https://p\", "
                    "\"query\": \"up\", \"threshold\": 1, \"better\": \"green\"}]")
            << u"monitors[0].better"_s;
        QTest::newRow("an alert source without an address")
            << with("\"alert_sources\": [{\"name\": \"a\"}]") << u"alert_sources[0].url"_s;
        QTest::newRow("two of one name")
            << with("\"environments\": [{\"name\": \"a\"}, {\"name\": \"a\"}]") << u"“a”"_s;
    }

    void aWrongFileNamesThePlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto read = setupFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind == Error::Kind::Invalid || read.error().kind == Error::Kind::Usage, true);
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
        QVERIFY2(!read.error().message.contains(u"s3cret"_s), "a token is repeated");
    }

    void onlyWhatDiffersIsChanged_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<SetupChange>("change");
        QTest::newRow("the address of an environment")
            << u"https://shop.example.org"_s << u"https://store.example.org"_s
            << SetupChange{SetupKind::Environment, u"prod"_s, false, {u"url"_s}, 1};
        QTest::newRow("a project's tag pattern")
            << u"\"v*\""_s << u"\"r*\""_s
            << SetupChange{SetupKind::Project, u"web"_s, false, {u"tag_pattern"_s}, 0};
        QTest::newRow("a connection's rule")
            << u"deploy-(.*)"_s << u"release-(.*)"_s
            << SetupChange{SetupKind::Connection, u"ci"_s, false, {u"rules"_s}, 0};
        QTest::newRow("the configuration files")
            << u"config/{environment}.yaml"_s << u"etc/{environment}.yaml"_s
            << SetupChange{SetupKind::Configuration, u"web"_s, false, {u"rules"_s}, 0};
        QTest::newRow("a parameter of a carrier")
            << u"{tag}"_s << u"{commit}"_s
            << SetupChange{SetupKind::Carrier, u"* → prod"_s, false, {u"parameters"_s}, 0};
        QTest::newRow("where a version is read")
            << u"\"/version\""_s << u"\"/app/version\""_s
            << SetupChange{SetupKind::Probe, u"* → prod"_s, false, {u"pointer"_s}, 0};
        QTest::newRow("a freeze that is another one")
            << u"Weekend"_s << u"Holidays"_s << SetupChange{SetupKind::Freeze, u"Holidays"_s, true, {}, 0};
        QTest::newRow("a check that the rules ask for")
            << u"ci/*"_s << u"build/*"_s << SetupChange{SetupKind::Gate, u"prod"_s, false, {u"checks"_s}, 1};
    }

    void onlyWhatDiffersIsChanged()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const SetupChange, change);
        QString text = QString::fromUtf8(setupToJson(wholeSetup()));
        QVERIFY(text.contains(from));
        const auto wanted = setupFromJson(text.replace(from, to).toUtf8());
        QVERIFY2(wanted, wanted ? "" : qPrintable(wanted.error().message));
        QVERIFY(setupChanges(wholeSetup(), *wanted) == QVector<SetupChange>{change});
    }

    void whatIsLeftOutStays()
    {
        QVERIFY(setupChanges(wholeSetup(), {}).isEmpty());
        WorkspaceSetup without = wholeSetup();
        without.environments[1].gate.reset();
        QVERIFY(setupChanges(wholeSetup(), without).isEmpty());
        // A secret parameter is null in the file.
        without.carriers[0].parameters.insert(u"ref"_s, QString());
        QVERIFY(setupChanges(wholeSetup(), without).isEmpty());
    }

    void nothingSpeaksOfWhatComesLater()
    {
        QVector<SetupKind> kinds;
        for (const SetupChange &change : setupChanges({}, wholeSetup())) {
            QVERIFY(change.isNew);
            if (kinds.isEmpty() || kinds.constLast() != change.kind)
                kinds.append(change.kind);
        }
        const QVector<SetupKind> inOrder{
            SetupKind::Environment, SetupKind::Project, SetupKind::Connection, SetupKind::Configuration,
            SetupKind::Carrier,     SetupKind::Probe,   SetupKind::Monitor,    SetupKind::AlertSource,
            SetupKind::Freeze,      SetupKind::Gate};
        QVERIFY(kinds == inOrder);
    }
};

QTEST_GUILESS_MAIN(tst_Setup)
#include "tst_setup.moc"
