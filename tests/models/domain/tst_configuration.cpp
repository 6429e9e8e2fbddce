#include "models/domain/configurationreport.h"
#include "models/domain/configurationrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Which files belong to which environment, and how their keys compare.
class tst_Configuration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreCompared();
    void oneThatIsNotKnownJudgesNothing();
    void keysStandInTheOrderOfTheirNumbers();
    void aRuleCatchesFiles_data();
    void aRuleCatchesFiles();
    void aRuleIsReadAndWrittenTheSame_data();
    void aRuleIsReadAndWrittenTheSame();
    void aWrongRuleIsRefused_data();
    void aWrongRuleIsRefused();
    void aNameMeansAnEnvironment_data();
    void aNameMeansAnEnvironment();
    void rulesAreGuessed_data();
    void rulesAreGuessed();
    void nothingInAReportRunsOrBreaksATable();
};

static ConfigurationValue value(const QString &text, Secrecy secrecy = Secrecy::Open,
                                ConfigurationType type = ConfigurationType::Text)
{
    return {type,   secrecy, secrecy == Secrecy::Open ? text : u"••••••"_s, (toString(type) + text).toUtf8(),
            u"f"_s, 1};
}

static ConfigurationSide side(const QString &name,
                              const QVector<std::pair<QString, ConfigurationValue>> &values)
{
    ConfigurationSide made;
    made.environment = name;
    for (const auto &[key, one] : values)
        made.entries.append({u"p"_s, key, one});
    return made;
}

static QStringList drawn(const ConfigurationComparison &comparison)
{
    QStringList lines;
    for (const ConfigurationRow &row : comparison.rows) {
        QStringList cells;
        for (qsizetype place = 0; place < row.cells.size(); ++place)
            cells.append(shownConfiguration(row, place));
        lines.append(u"%1 %2: %3"_s.arg(toString(row.verdict), row.key, cells.join(u" | "_s)));
    }
    return lines;
}

void tst_Configuration::keysAreCompared()
{
    const auto number = [](const QString &text) {
        return value(text, Secrecy::Open, ConfigurationType::Number);
    };
    const ConfigurationComparison comparison =
        compareConfigurations({side(u"a"_s,
                                    {{u"same"_s, value(u"1"_s)},
                                     {u"other"_s, value(u"1"_s)},
                                     {u"here"_s, value(u"1"_s)},
                                     {u"type"_s, value(u"1"_s)},
                                     {u"word"_s, value(u"x"_s, Secrecy::Masked)},
                                     {u"locked"_s, value(u"x"_s, Secrecy::Encrypted)},
                                     {u"lockedSame"_s, value(u"x"_s, Secrecy::Encrypted)},
                                     {u"empty"_s, value(QString())}}),
                               side(u"b"_s,
                                    {{u"same"_s, value(u"1"_s)},
                                     {u"other"_s, value(u"2"_s)},
                                     {u"type"_s, number(u"1"_s)},
                                     {u"word"_s, value(u"y"_s, Secrecy::Masked)},
                                     {u"locked"_s, value(u"y"_s, Secrecy::Encrypted)},
                                     {u"lockedSame"_s, value(u"x"_s, Secrecy::Encrypted)},
                                     {u"empty"_s, value(QString())}})});
    const QStringList wanted{u"equal empty: (empty) | (empty)"_s,
                             u"missing here: 1 | not set"_s,
                             u"encrypted locked: encrypted A | encrypted B"_s,
                             u"equal lockedSame: encrypted | encrypted"_s,
                             u"differing other: 1 | 2"_s,
                             u"equal same: 1 | 1"_s,
                             u"differing type: 1 (text) | 1 (number)"_s,
                             u"differing word: •••••• A | •••••• B"_s};
    QCOMPARE(drawn(comparison), wanted);
    QCOMPARE(comparison.counts, (ConfigurationCounts{3, 3, 1, 1, 0}));
    int taken = 0;
    for (const ConfigurationRow &row : comparison.rows)
        taken += ConfigurationFilter{false, {}}.takes(row);
    QCOMPARE(taken, 5);
    QVERIFY((ConfigurationFilter{true, u"LOCK same"_s}.takes(comparison.rows[3])));
    QVERIFY(!(ConfigurationFilter{true, u"lock other"_s}.takes(comparison.rows[3])));
}

void tst_Configuration::oneThatIsNotKnownJudgesNothing()
{
    ConfigurationSide gone = side(u"c"_s, {});
    gone.known = false;
    ConfigurationSide partly = side(u"d"_s, {{u"x.a"_s, value(u"1"_s)}});
    partly.unknown = {{u"p"_s, u"x."_s}};
    const ConfigurationComparison comparison = compareConfigurations(
        {side(u"a"_s, {{u"x.a"_s, value(u"1"_s)}, {u"y"_s, value(u"1"_s)}}),
         side(u"b"_s, {{u"x.a"_s, value(u"1"_s)}, {u"y"_s, value(u"2"_s)}}), gone, partly});
    const QStringList wanted{u"equal x.a: 1 | 1 | not known | not known"_s,
                             u"missing y: 1 | 2 | not known | not set"_s};
    QCOMPARE(drawn(comparison), wanted);
    QCOMPARE(drawn(compareConfigurations({side(u"a"_s, {{u"y"_s, value(u"1"_s)}}), gone})),
             QStringList{u"unknown y: 1 | not known"_s});
}

void tst_Configuration::keysStandInTheOrderOfTheirNumbers()
{
    QStringList keys{u"a[10]"_s, u"a[2]"_s, u"a[1].x"_s, u"a[01]"_s, u"a"_s, u"b"_s, u"a[1]"_s};
    std::sort(keys.begin(), keys.end(),
              [](const QString &a, const QString &b) { return configurationKeyLess(a, b); });
    const QStringList wanted{u"a"_s, u"a[01]"_s, u"a[1]"_s, u"a[1].x"_s, u"a[2]"_s, u"a[10]"_s, u"b"_s};
    QCOMPARE(keys, wanted);
    for (const QString &a : keys) {
        for (const QString &b : keys)
            QCOMPARE(configurationKeyLess(a, b) || configurationKeyLess(b, a), a != b);
    }
}

void tst_Configuration::aRuleCatchesFiles_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("caught"); // environment → part
    const auto row = [](const char *rule, const char *path, const char *caught) {
        QTest::addRow("%s and %s", rule, path)
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << QString::fromLatin1(caught);
    };
    row("config/{environment}/*.yaml", "config/prod/app.yaml", "prod config/app.yaml");
    row("config/{environment}/*.yaml", "config/prod/deep/app.yaml", "");
    row("config/{environment}/**/*.yaml", "config/prod/deep/app.yaml", "prod config/deep/app.yaml");
    row("config/{environment}/**/*.yaml", "config/prod/app.yaml", "prod config/app.yaml");
    row("values-{environment}.yaml", "values-production.yaml", "prod values.yaml");
    row("values-{environment}.yaml", "values-nowhere.yaml", "- values.yaml");
    row("**/values-{environment}.yaml", "charts/web/values-staging.yaml", "staging charts/web/values.yaml");
    row("{environment}.tfvars", "prod.tfvars", "prod *.tfvars");
    row("{environment}/prod.yaml", "prod/prod.yaml", "prod *.yaml");
    row("envs/{environment}/values-*.yaml", "envs/prod/values-prod.yaml", "prod envs/values.yaml");
    row(".env.{environment}", ".env.prod", "prod .env");
    row("appsettings.{environment}.json", "appsettings.Production.json", "prod appsettings.json");
    row("{environment}-app.ini", "prod-app.ini", "prod app.ini");
    row("config/prod.yml=prod;part=main", "config/prod.yml", "prod main");
    row("base.yml=*", "base.yml", "prod base.yml,staging base.yml");
    row("config/?.yml=prod", "config/a.yml", "prod config/a.yml");
    row("config/[a].yml=prod", "config/a.yml", "");
}

void tst_Configuration::aRuleCatchesFiles()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, caught);
    const auto read = parseConfigurationRule(rule);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    const auto files = caughtFiles({*read}, {path}, {u"prod"_s, u"staging"_s});
    QVERIFY(files.has_value());
    QStringList got;
    for (const CaughtFile &file : *files)
        got.append((file.environment.isEmpty() ? u"-"_s : file.environment) + u' ' + file.part);
    QCOMPARE(got.join(u','), caught);
}

void tst_Configuration::aRuleIsReadAndWrittenTheSame_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"config/{environment}/*.yaml", "values.yaml=*;format=helm;part=chart", "a=b.yml=prod",
          "hiera.yaml=*;fact.domain=example.org;fact.role=web", "x/{environment}.ini;source=settings"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_Configuration::aRuleIsReadAndWrittenTheSame()
{
    QFETCH(QString, line);
    const auto rule = parseConfigurationRule(line);
    QVERIFY(rule.has_value());
    QCOMPARE(toString(*rule), line);
}

void tst_Configuration::aWrongRuleIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(says);
    };
    row("", "names no file");
    row("config/app.yaml", "which environment");
    row("/etc/{environment}.yaml", "root");
    row("../{environment}.yaml", "root");
    row("{environment}/{environment}.yaml", "once");
    row("{environment}.yaml;format=xml", "no format");
    row("{environment}.yaml;colour=blue", "none of");
    QTest::newRow("far too many stars") << u"*"_s.repeated(13) + u"=prod"_s << u"too long"_s;
}

void tst_Configuration::aWrongRuleIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto rule = parseConfigurationRule(line);
    QVERIFY(!rule.has_value());
    QCOMPARE(rule.error().kind, Error::Kind::Invalid);
    QVERIFY2(rule.error().message.contains(says), qPrintable(rule.error().message));
}

void tst_Configuration::aNameMeansAnEnvironment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QString>("meant");
    const QStringList usual{u"dev"_s, u"qa"_s, u"staging"_s, u"prod"_s};
    QTest::newRow("the very name") << u"qa"_s << usual << u"qa"_s;
    QTest::newRow("other case") << u"Staging"_s << usual << u"staging"_s;
    QTest::newRow("what it is commonly called") << u"production"_s << usual << u"prod"_s;
    QTest::newRow("two that are called so: neither")
        << u"live"_s << QStringList{u"prod"_s, u"production"_s} << QString();
    QTest::newRow("somebody else's") << u"prod-eu"_s << usual << QString();
}

void tst_Configuration::aNameMeansAnEnvironment()
{
    QFETCH(QString, text);
    QFETCH(QStringList, all);
    QTEST(environmentNamed(text, all), "meant");
}

void tst_Configuration::rulesAreGuessed_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("a chart with values of each environment")
        << QStringList{u"Chart.yaml"_s, u"values.yaml"_s, u"values-prod.yaml"_s, u"values-staging.yaml"_s,
                       u"templates/a.yaml"_s}
        << QStringList{u"values.yaml=*"_s, u"values-{environment}.yaml"_s};
    QTest::newRow("several charts alike")
        << QStringList{u"charts/a/values.yaml"_s, u"charts/a/values-prod.yaml"_s, u"charts/b/values.yaml"_s,
                       u"charts/b/values-prod.yaml"_s, u"charts/b/values-dev.yaml"_s}
        << QStringList{u"charts/*/values.yaml=*"_s, u"charts/*/values-{environment}.yaml"_s};
    QTest::newRow("a folder an environment")
        << QStringList{u"config/prod/a.yaml"_s, u"config/prod/b.yaml"_s, u"config/staging/a.yaml"_s,
                       u"config/staging/x.env"_s}
        << QStringList{u"config/{environment}/x.env"_s, u"config/{environment}/*.yaml"_s};
    QTest::newRow("Kustomize overlays, and not the files they name")
        << QStringList{u"k/base/kustomization.yaml"_s, u"k/overlays/prod/kustomization.yaml"_s,
                       u"k/overlays/prod/patch.yaml"_s, u"k/overlays/staging/kustomization.yaml"_s}
        << QStringList{u"k/overlays/{environment}/kustomization.yaml"_s};
    QTest::newRow("an inventory an environment")
        << QStringList{u"inventories/production/hosts"_s, u"inventories/production/group_vars/all.yml"_s,
                       u"inventories/staging/hosts"_s, u"inventories/staging/group_vars/all.yml"_s,
                       u"site.yml"_s}
        << QStringList{u"inventories/{environment}/hosts;format=ansible"_s};
    QTest::newRow("inventories as files with group_vars beside them")
        << QStringList{u"inventory/prod.ini"_s, u"inventory/staging.ini"_s, u"inventory/group_vars/all.yml"_s}
        << QStringList{u"inventory/{environment}.ini;format=ansible"_s};
    QTest::newRow("Hiera") << QStringList{u"hiera.yaml"_s, u"data/environment/production.yaml"_s,
                                          u"data/environment/staging.yaml"_s}
                           << QStringList{u"hiera.yaml=*"_s};
    QTest::newRow("Spring and dotenv, each over its base")
        << QStringList{u"src/main/resources/application.yml"_s, u"src/main/resources/application-prod.yml"_s,
                       u"src/main/resources/application-dev.yml"_s, u".env"_s, u".env.production"_s}
        << QStringList{u".env=*"_s, u".env.{environment}"_s, u"src/main/resources/application.yml=*"_s,
                       u"src/main/resources/application-{environment}.yml"_s};
    QTest::newRow("a default beside the environments' files")
        << QStringList{u"config/default.json"_s, u"config/production.json"_s, u"config/test.json"_s}
        << QStringList{u"config/default.json=*;part=config/*.json"_s, u"config/{environment}.json"_s};
    QTest::newRow("Terraform's variables")
        << QStringList{u"main.tf"_s, u"env/dev.tfvars"_s, u"env/prod.tfvars"_s}
        << QStringList{u"env/{environment}.tfvars"_s};
    QTest::newRow("tests of a program are no environment")
        << QStringList{u"src/main/resources/a.yml"_s, u"src/test/resources/a.yml"_s, u"docs/prod.yaml"_s,
                       u"docs/dev.yaml"_s}
        << QStringList{};
}

void tst_Configuration::rulesAreGuessed()
{
    QFETCH(QStringList, paths);
    QStringList got;
    paths.sort();
    for (const ConfigurationRule &rule :
         guessedConfigurationRules(paths, {u"dev"_s, u"test"_s, u"staging"_s, u"prod"_s})) {
        got.append(toString(rule));
        QVERIFY(parseConfigurationRule(got.last()).has_value());
    }
    QTEST(got, "rules");
}

void tst_Configuration::nothingInAReportRunsOrBreaksATable()
{
    const ConfigurationComparison comparison =
        compareConfigurations({side(u"a|b"_s, {{u"k|<b>"_s, value(u"=cmd|' /C calc'!A0"_s)}}),
                               side(u"c"_s, {{u"k|<b>"_s, value(u"line\n| x | y |\u202Ez"_s)}})});
    const QString markdown = configurationMarkdown(u"t"_s, u"s"_s, comparison, {});
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u'|'))
            QCOMPARE(QString(line).remove(u"\\|"_s).count(u'|'), 4);
    }
    QVERIFY(!markdown.contains(u'\u202E') && !markdown.contains(u" <b>"_s));
    const QString csv = configurationCsv(comparison, {});
    QVERIFY2(csv.contains(u",'=cmd"_s), qPrintable(csv));
    QCOMPARE(csv.count(u'\n'), 2);
}

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_configuration.moc"
