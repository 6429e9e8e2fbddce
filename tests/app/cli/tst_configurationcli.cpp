#include "tests/support/scratchrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Told
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

ScratchRepository::What with(const QMap<QString, QByteArray> &files)
{
    ScratchRepository::What what;
    what.files = files;
    return what;
}

} // namespace

/// `slipway-cli configuration`, from a real repository to the answer.
class tst_ConfigurationCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesAreReadAtTheCommitThatIsLive();
    void filesAreReadAtAnyPoint();
    void whatIsNotLiveIsSaidAndTheRestCompared();
    void wrongNamesAreRefused_data();
    void wrongNamesAreRefused();
    void rulesAreTriedKeptAndCleared();
    void anotherRepositoryCanHoldTheFiles();
    void aBrokenFileIsToldAndTheRestCompared();
    void noSecretIsPrinted();
    void aTreeOfEachFormatIsFoundAndCompared_data();
    void aTreeOfEachFormatIsFoundAndCompared();
    void thousandsOfKeysAreCompared();

private:
    Told run(const QStringList &arguments) const;
    QStringList differing(const QStringList &arguments, int code = 0) const;

    QTemporaryDir m_home;
    ScratchRepository m_repository;
    ScratchRepository m_settings;
};

Told tst_ConfigurationCli::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    environment.insert(u"SLIPWAY_WORKSPACE"_s, m_home.filePath(u"team.slipway"_s));
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// `verdict key: a | b`, as the JSON answer has it.
QStringList tst_ConfigurationCli::differing(const QStringList &arguments, int code) const
{
    const Told told = run(QStringList{u"--json"_s, u"configuration"_s, u"compare"_s} + arguments);
    if (told.code != code)
        return {u"exit %1: %2%3"_s.arg(told.code).arg(told.out, told.err)};
    QStringList lines;
    for (const QJsonValue &key : told.json()[u"keys"_s].toArray()) {
        QStringList values;
        for (const QJsonValue &place : told.json()[u"environments"_s].toArray()) {
            const QJsonValue cell = key[u"values"_s][place[u"title"_s].toString()];
            values.append(cell[u"state"_s].toString() == "set"_L1 ? cell[u"value"_s].toVariant().toString()
                                                                  : cell[u"state"_s].toString());
        }
        lines.append(u"%1 %2: %3"_s.arg(key[u"verdict"_s].toString(), key[u"key"_s].toString(),
                                        values.join(u" | "_s)));
    }
    return lines;
}

void tst_ConfigurationCli::initTestCase()
{
    const QMap<QString, QByteArray> first{
        {u"values.yaml"_s, "replicas: 1\nname: web\n"},
        {u"values-prod.yaml"_s, "replicas: 3\n"},
        {u"values-staging.yaml"_s, "trace: true\npassword: hunter2marker\n"}};
    m_repository.commit(u"feat: begin"_s, with(first));
    m_repository.tag(u"v1"_s);
    m_repository.commit(u"feat: more"_s, with({{u"values.yaml"_s, "replicas: 1\nname: web\nqueue: 5\n"}}));
    m_repository.tag(u"v2"_s);
    m_repository.commit(u"feat: even more"_s, with({{u"values-prod.yaml"_s, "replicas: 9\n"}}));
    m_settings.commit(u"chore: begin"_s,
                      with({{u"web/prod.env"_s, "LEVEL=warn\n"}, {u"web/staging.env"_s, "LEVEL=info\n"}}));
    QCOMPARE(run({u"init"_s}).code, 0);
    QCOMPARE(run({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository.path()}).code, 0);
    QCOMPARE(run({u"project"_s, u"add"_s, u"settings"_s, u"--git"_s, m_settings.path()}).code, 0);
    for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s})
        QCOMPARE(run({u"environment"_s, u"add"_s, name}).code, 0);
    for (const auto &[environment, tag] : {std::pair{u"prod"_s, u"v1"_s}, std::pair{u"staging"_s, u"v2"_s}}) {
        QCOMPARE(run({u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s, environment,
                      u"--commit"_s, tag, u"--finished"_s, u"2026-02-01T10:00:00Z"_s})
                     .code,
                 0);
    }
}

void tst_ConfigurationCli::filesAreReadAtTheCommitThatIsLive()
{
    const QStringList wanted{u"missing password: missing | ••••••"_s, u"missing queue: missing | 5"_s,
                             u"differing replicas: 3 | 1"_s, u"missing trace: missing | true"_s};
    QCOMPARE(differing({u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s}), wanted);
    QCOMPARE(differing({u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s, u"--all-keys"_s, u"--search"_s,
                        u"NAME"_s}),
             QStringList{u"equal name: web | web"_s});
}

void tst_ConfigurationCli::filesAreReadAtAnyPoint()
{
    QCOMPARE(differing({u"prod"_s, u"prod=main"_s, u"--project"_s, u"web"_s}),
             (QStringList{u"missing queue: missing | 5"_s, u"differing replicas: 3 | 9"_s}));
    const QStringList now = differing({u"prod"_s, u"dev"_s, u"--project"_s, u"web"_s, u"--at"_s, u"main"_s});
    QCOMPARE(now, QStringList{u"differing replicas: 9 | 1"_s});
    // Before anything was deployed there is nothing to compare with.
    const Told early = run({u"configuration"_s, u"compare"_s, u"prod@2026-01-01"_s, u"staging@2026-01-01"_s,
                            u"--project"_s, u"web"_s});
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains(u"Nothing is known to be live in prod"_s), qPrintable(early.err));
}

void tst_ConfigurationCli::whatIsNotLiveIsSaidAndTheRestCompared()
{
    const Told told = run({u"--json"_s, u"configuration"_s, u"compare"_s, u"dev"_s, u"prod"_s, u"staging"_s,
                           u"--project"_s, u"web"_s});
    QCOMPARE(told.code, 4);
    QCOMPARE(told.json()[u"counts"_s][u"differing"_s].toInt(), 1);
    QCOMPARE(told.json()[u"keys"_s][0][u"values"_s][u"dev"_s][u"state"_s].toString(), u"unknown"_s);
    QVERIFY2(told.err.contains(u"dev=main"_s), qPrintable(told.err));
}

void tst_ConfigurationCli::wrongNamesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("one environment is none to compare")
        << QStringList{u"prod"_s, u"--project"_s, u"web"_s} << 2;
    QTest::newRow("an environment that is none")
        << QStringList{u"prod"_s, u"moon"_s, u"--project"_s, u"web"_s} << 1;
    QTest::newRow("a project that is none")
        << QStringList{u"prod"_s, u"staging"_s, u"--project"_s, u"moon"_s} << 1;
    QTest::newRow("a point that is none")
        << QStringList{u"prod=v9"_s, u"staging"_s, u"--project"_s, u"web"_s} << 1;
    QTest::newRow("a rule that is none")
        << QStringList{u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s, u"--rule"_s, u"/x"_s} << 1;
    QTest::newRow("rules that catch nothing")
        << QStringList{u"prod"_s, u"staging"_s, u"--project"_s,
                       u"web"_s,  u"--rule"_s,  u"x/{environment}.yaml"_s}
        << 1;
    QTest::newRow("no project") << QStringList{u"prod"_s, u"staging"_s} << 2;
}

void tst_ConfigurationCli::wrongNamesAreRefused()
{
    QFETCH(QStringList, arguments);
    const Told told = run(QStringList{u"configuration"_s, u"compare"_s} + arguments);
    QTEST(told.code, "code");
    QVERIFY(told.out.isEmpty() && told.err.size() > 20);
}

void tst_ConfigurationCli::rulesAreTriedKeptAndCleared()
{
    const QStringList map{u"--json"_s, u"configuration"_s, u"map"_s, u"--project"_s, u"web"_s};
    const QStringList one = map + QStringList{u"--rule"_s, u"values-{environment}.yaml"_s};
    QJsonObject told = run(one + QStringList{u"--dry-run"_s}).json();
    QCOMPARE(told[u"files"_s].toArray().size(), 2);
    QCOMPARE(told[u"kept"_s].toBool(), false);
    QCOMPARE(run(map).json()[u"guessed"_s].toBool(), true);
    QCOMPARE(run(map).json()[u"rules"_s].toArray().size(), 2);
    QCOMPARE(run(one).json()[u"kept"_s].toBool(), true);
    told = run(map).json();
    QCOMPARE(told[u"guessed"_s].toBool(), false);
    QCOMPARE(told[u"rules"_s].toArray(), QJsonArray{u"values-{environment}.yaml"_s});
    QCOMPARE(differing({u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s, u"--search"_s, u"replicas"_s}),
             QStringList{u"missing replicas: 3 | missing"_s});
    QCOMPARE(run(map + QStringList{u"--guess"_s}).json()[u"kept"_s].toBool(), true);
    QCOMPARE(run(map).json()[u"rules"_s].toArray().size(), 2);
    QCOMPARE(run(map + QStringList{u"--clear"_s}).code, 0);
    QCOMPARE(run(map).json()[u"guessed"_s].toBool(), true);
    QVERIFY(run({u"audit"_s, u"list"_s}).out.contains(u"configuration.mapped"_s));
}

void tst_ConfigurationCli::anotherRepositoryCanHoldTheFiles()
{
    // Nothing is deployed of the settings themselves: their main branch holds.
    QCOMPARE(differing({u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s, u"--rule"_s,
                        u"web/{environment}.env;source=settings"_s}),
             QStringList{u"differing LEVEL: warn | info"_s});
    // Where each value is from, so that its file is opened there and nowhere else.
    const QJsonObject told =
        run({u"--json"_s, u"configuration"_s, u"compare"_s, u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s,
             u"--rule"_s, u"web/{environment}.env;source=settings"_s})
            .json();
    const QJsonObject place = told[u"environments"_s][0].toObject();
    const QJsonObject value = told[u"keys"_s][0][u"values"_s][u"prod"_s].toObject();
    QCOMPARE(value[u"source"_s].toString(), u"settings"_s);
    const QString commit = place[u"sources"_s][u"settings"_s].toString();
    QVERIFY(!commit.isEmpty() && commit != place[u"commit"_s].toString());
    QCOMPARE(commit, m_settings.idOf(u"main"_s));
}

void tst_ConfigurationCli::aBrokenFileIsToldAndTheRestCompared()
{
    m_repository.commit(u"fix: break it"_s,
                        with({{u"config/prod/a.yaml"_s, "x: [\n"},
                              {u"config/staging/a.yaml"_s, "x: 1\n"},
                              {u"config/prod/b.yaml"_s, "y: 1\n"},
                              {u"config/staging/b.yaml"_s, "y: 2\n"}}));
    const QStringList arguments{u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s,
                                u"--at"_s, u"main"_s,    u"--rule"_s,    u"config/{environment}/*.yaml"_s};
    QCOMPARE(differing(arguments, 4), QStringList{u"differing y: 1 | 2"_s});
    const Told told = run(QStringList{u"configuration"_s, u"compare"_s} + arguments);
    QVERIFY2(told.err.contains(u"config/prod/a.yaml, line "_s), qPrintable(told.err));
}

void tst_ConfigurationCli::noSecretIsPrinted()
{
    for (const QStringList &how : {QStringList{}, QStringList{u"--json"_s}}) {
        for (const QStringList &as : {QStringList{}, QStringList{u"--markdown"_s}, QStringList{u"--csv"_s},
                                      QStringList{u"--files"_s}}) {
            const Told told = run(how
                                  + QStringList{u"configuration"_s, u"compare"_s, u"prod"_s, u"staging"_s,
                                                u"--project"_s, u"web"_s, u"--all-keys"_s}
                                  + as);
            QCOMPARE(told.code, 0);
            QVERIFY(told.out.contains(u"password"_s));
            QVERIFY2(!told.out.contains(u"hunter2"_s) && !told.err.contains(u"hunter2"_s),
                     qPrintable(told.out));
        }
    }
}

void tst_ConfigurationCli::aTreeOfEachFormatIsFoundAndCompared_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("YAML in a folder an environment") << Files{{u"config/prod/app.yaml"_s, "a: {b: [1, 2]}\n"},
                                                              {u"config/staging/app.yaml"_s, "a: {b: [1]}\n"}}
                                                     << QStringList{u"missing a.b[1]: 2 | missing"_s};
    QTest::newRow("JSON over a default, as node-config has it")
        << Files{{u"config/default.json"_s, R"({"log": {"level": "info"}, "port": 80})"},
                 {u"config/production.json"_s, R"({"log": {"level": "warn"}})"},
                 {u"config/staging.json"_s, R"({"port": 81})"}}
        << QStringList{u"differing log.level: warn | info"_s, u"differing port: 80 | 81"_s};
    QTest::newRow("TOML") << Files{{u"app.prod.toml"_s, "[db]\nsize = 0x10\n"},
                                   {u"app.staging.toml"_s, "[db]\nsize = 16\nx = 1\n"}}
                          << QStringList{u"missing db.x: missing | 1"_s};
    QTest::newRow("dotenv over its base") << Files{{u".env"_s, "A=1\nB=1\n"},
                                                   {u".env.production"_s, "A=2\n"},
                                                   {u".env.staging"_s, "export B=3\n"}}
                                          << QStringList{u"differing A: 2 | 1"_s, u"differing B: 1 | 3"_s};
    QTest::newRow("Spring's properties over their base")
        << Files{{u"src/main/resources/application.properties"_s, "server.port=80\nname=x\n"},
                 {u"src/main/resources/application-prod.properties"_s, "server.port = 443\n"},
                 {u"src/main/resources/application-staging.properties"_s, "name=x\n"}}
        << QStringList{u"differing server.port: 443 | 80"_s};
    QTest::newRow("INI") << Files{{u"conf/prod.ini"_s, "[db]\nhost=a\n"},
                                  {u"conf/staging.ini"_s, "[db]\nhost: b\n"}}
                         << QStringList{u"differing db.host: a | b"_s};
    QTest::newRow("Helm, and a null that takes a default away")
        << Files{{u"chart/Chart.yaml"_s, "name: x\n"},
                 {u"chart/values.yaml"_s, "probe: {path: /, port: 80}\nhosts: [a, b]\n"},
                 {u"chart/values-prod.yaml"_s, "probe: null\n"},
                 {u"chart/values-staging.yaml"_s, "hosts: [c]\n"}}
        << QStringList{u"differing hosts[0]: a | c"_s, u"missing hosts[1]: b | missing"_s,
                       u"missing probe.path: missing | /"_s, u"missing probe.port: missing | 80"_s};
    QTest::newRow("Kustomize: a base, patches, generators, images")
        << Files{{u"k/base/kustomization.yaml"_s,
                  "resources: [web.yaml]\nconfigMapGenerator:\n- {name: c, literals: [A=1, B=2]}\n"},
                 {u"k/base/web.yaml"_s,
                  "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 1\n  "
                  "template: {spec: {containers: [{name: web, image: shop/web:1, env: [{name: X, value: "
                  "a}]}]}}\n"},
                 {u"k/overlays/prod/kustomization.yaml"_s,
                  "resources: [../../base]\nreplicas: [{name: web, count: 5}]\nimages: [{name: "
                  "shop/web, newTag: '2'}]\nconfigMapGenerator:\n- {name: c, behavior: merge, "
                  "literals: [B=3]}\n"},
                 {u"k/overlays/staging/kustomization.yaml"_s,
                  "resources: [../../base]\npatches:\n- path: env.yaml\n- target: {kind: "
                  "Deployment}\n  patch: '[{op: replace, path: /spec/replicas, value: 2}]'\n"},
                 {u"k/overlays/staging/env.yaml"_s,
                  "kind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: "
                  "web, env: [{name: X, value: b}]}]}}}\n"}}
        << QStringList{
               u"differing ConfigMap/c.data.B: 3 | 2"_s,
               u"differing Deployment/web.spec.replicas: 5 | 2"_s,
               u"differing Deployment/web.spec.template.spec.containers[web].env[X].value: a | b"_s,
               u"differing Deployment/web.spec.template.spec.containers[web].image: shop/web:2 | shop/web:1"_s,
               u"missing kustomization.images[shop/web].name: shop/web | missing"_s,
               u"missing kustomization.images[shop/web].newTag: 2 | missing"_s};
    QTest::newRow("Ansible, an inventory an environment")
        << Files{{u"inventories/prod/hosts"_s, "[web]\nw1\nw2 x=1\n[web:vars]\nn=1\n"},
                 {u"inventories/prod/group_vars/web.yml"_s, "n: 2\n"},
                 {u"inventories/staging/hosts"_s, "[web]\ns1\n[web:vars]\nn=1\n"}}
        << QStringList{u"differing group.web: w1, w2 | s1"_s, u"missing host.w2.x: 1 | missing"_s,
                       u"differing web.n: 2 | 1"_s};
    QTest::newRow("Hiera")
        << Files{{u"hiera.yaml"_s,
                  "version: 5\nhierarchy:\n- {name: e, path: \"%{environment}.yaml\"}\n- {name: c, "
                  "path: common.yaml}\n"},
                 {u"data/prod.yaml"_s, "web::port: 443\n"},
                 {u"data/common.yaml"_s, "web::port: 80\nweb::name: x\n"}}
        << QStringList{u"differing web::port: 443 | 80"_s};
    QTest::newRow("Terraform's variables")
        << Files{{u"env/prod.tfvars"_s, "size = 3\ntags = { a = \"x\" }\n"},
                 {u"env/staging.tfvars"_s, "size = 1\ntags = { a = \"x\" }\n"}}
        << QStringList{u"differing size: 3 | 1"_s};
    QTest::newRow("what terraform shows")
        << Files{{u"state/prod.json"_s,
                  R"({"format_version":"1.0","terraform_version":"1.5","values":{"outputs":{"n":{"value":1}}}})"},
                 {u"state/staging.json"_s,
                  R"({"format_version":"1.0","terraform_version":"1.5","values":{"outputs":{"n":{"value":2}}}})"}}
        << QStringList{u"differing output.n: 1 | 2"_s};
}

void tst_ConfigurationCli::aTreeOfEachFormatIsFoundAndCompared()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(Files, files);
    const QString name = u"tree %1"_s.arg(QString::fromUtf8(QTest::currentDataTag()).left(60));
    ScratchRepository repository;
    repository.commit(u"feat: begin"_s, with(files));
    QCOMPARE(run({u"project"_s, u"add"_s, name, u"--git"_s, repository.path()}).code, 0);
    QTEST(differing({u"prod"_s, u"staging"_s, u"--project"_s, name, u"--at"_s, u"main"_s}), "wanted");
}

void tst_ConfigurationCli::thousandsOfKeysAreCompared()
{
    QByteArray prod;
    QByteArray staging;
    for (int i = 0; i < 20000; ++i) {
        prod += "key" + QByteArray::number(i) + ": " + QByteArray::number(i) + '\n';
        staging += "key" + QByteArray::number(i) + ": " + QByteArray::number(i % 100 ? i : -i - 1) + '\n';
    }
    m_repository.commit(u"feat: very much"_s,
                        with({{u"big/prod.yaml"_s, prod}, {u"big/staging.yaml"_s, staging}}));
    const QStringList found = differing({u"prod"_s, u"staging"_s, u"--project"_s, u"web"_s, u"--at"_s,
                                         u"main"_s, u"--rule"_s, u"big/{environment}.yaml"_s});
    QCOMPARE(found.size(), 200);
    QCOMPARE(found[1], u"differing key100: 100 | -101"_s);
}

QTEST_GUILESS_MAIN(tst_ConfigurationCli)
#include "tst_configurationcli.moc"
