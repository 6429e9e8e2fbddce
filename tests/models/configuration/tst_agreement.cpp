#include "models/configuration/ansible.h"
#include "models/configuration/hiera.h"
#include "tests/support/memoryfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The same data read by us and by the program it was written for: key by key the same.
class tst_Agreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ansibleInventoryReadsTheSame_data();
    void ansibleInventoryReadsTheSame();
    void puppetLooksUpTheSame_data();
    void puppetLooksUpTheSame();
};

namespace {

/// A node as the JSON that Python and Ruby print of it.
QJsonValue jsonOf(const ConfigurationNode &node)
{
    if (node.isMap()) {
        QJsonObject object;
        for (const auto &[name, value] : node.members)
            object.insert(name, jsonOf(value));
        return object;
    }
    if (node.isList()) {
        QJsonArray array;
        for (const ConfigurationNode &item : node.items)
            array.append(jsonOf(item));
        return array;
    }
    const QString text = node.canonical.isEmpty() ? node.text : node.canonical;
    switch (node.type) {
    case ConfigurationType::Null:
        return QJsonValue::Null;
    case ConfigurationType::Boolean:
        return text == "true"_L1;
    case ConfigurationType::Number:
        return text.toDouble();
    default:
        if (node.encrypted)
            return QJsonObject{{u"__ansible_vault"_s, node.text}};
        return node.text;
    }
}

QByteArray printed(const QString &program, const QStringList &arguments, const QString &folder,
                   QByteArray *errors)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    environment.remove(u"ANSIBLE_CONFIG"_s);
    environment.insert(u"ANSIBLE_LOCALHOST_WARNING"_s, u"False"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    *errors = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray();
}

bool writeAll(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = folder + u'/' + it.key();
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(it.value()) != it->size())
            return false;
    }
    return true;
}

QMap<QString, QByteArray> iniInventory()
{
    return {{u"inventories/prod/hosts"_s,
             "# production\nlonely.example.org ansible_host=10.0.0.9\n\n[web]\nweb[01:03].example.org "
             "http_port=80 "
             "name=\"two words\"\nweb9.example.org:2222  # another\n\n[db]\ndb-[a:b].example.org max=0x10 "
             "weight=1.5 "
             "flags=\"['x', 1, "
             "True]\"\n\n[eu:children]\nweb\ndb\n\n[eu:vars]\nregion=eu-west-1\ncount=3\nenabled=True\n"
             "yes_word=yes\nnothing=None\nquoted=\"q\"\nmode=0644\n\n[world:children]\neu\n\n[world:vars]"
             "\nregion=world\n"
             "tz=UTC\n"},
            {u"inventories/prod/group_vars/all.yml"_s,
             "ntp: [a, b]\nregion: everywhere\ndebug: no\nmode: 0644\n"},
            {u"inventories/prod/group_vars/web.yml"_s,
             "http_port: 8080\nlimits: {cpu: 2, memory: 4Gi}\ntz: Europe/Berlin\nword: !vault |\n  "
             "$ANSIBLE_VAULT;1.1;AES256\n  6162\n"},
            {u"inventories/prod/group_vars/db/10-main.yml"_s, "port: 5432\nname: first\n"},
            {u"inventories/prod/group_vars/db/20-more.yaml"_s, "name: second\nsince: 2026-01-02\n"},
            {u"inventories/prod/group_vars/eu.json"_s, R"({"currency": "EUR", "count": 4})"},
            {u"inventories/prod/host_vars/web02.example.org.yml"_s, "http_port: 9090\nlimits: {cpu: 8}\n"}};
}

QMap<QString, QByteArray> yamlInventory()
{
    return {{u"staging/hosts.yml"_s,
             "all:\n  vars: {region: eu, level: 1}\n  hosts:\n    lonely:\n  children:\n    web:\n      "
             "hosts:\n        "
             "web[1:2]:\n          port: 81\n      vars:\n        port: 80\n        level: 3\n        "
             "ansible_group_priority: 10\n"
             "    blue:\n      hosts: {web1: , web2: }\n      vars: {level: 4, colour: blue}\n    edge:\n    "
             "  children:\n        "
             "web: {}\n      vars: {level: 2, cache: on}\n"},
            {u"staging/group_vars/all"_s, "region: us\nextra: {a: [1, {b: c}]}\n"},
            {u"staging/group_vars/edge.yml"_s, "cache: off\n"},
            {u"staging/host_vars/web1/main.yml"_s, "port: 82\n"},
            {u"staging/host_vars/web1/.hidden.yml"_s, "port: 83\n"}};
}

} // namespace

void tst_Agreement::ansibleInventoryReadsTheSame_data()
{
    QTest::addColumn<QString>("inventory");
    QTest::newRow("an INI inventory with ranges, groups of groups, group_vars and host_vars")
        << u"inventories/prod/hosts"_s;
    QTest::newRow("a YAML inventory with priorities") << u"staging/hosts.yml"_s;
}

void tst_Agreement::ansibleInventoryReadsTheSame()
{
    const QString program = QStandardPaths::findExecutable(u"ansible-inventory"_s);
    if (program.isEmpty())
        QSKIP("ansible-inventory is not installed (installer/packages.txt has it)");
    QFETCH(QString, inventory);
    const QMap<QString, QByteArray> all = inventory.endsWith(u"hosts"_s) ? iniInventory() : yamlInventory();
    QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), all) && QDir(folder.path()).mkdir(u"empty"_s));
    QByteArray errors;
    const QByteArray answer = printed(program, {u"-i"_s, folder.filePath(inventory), u"--list"_s},
                                      folder.filePath(u"empty"_s), &errors);
    const QJsonObject theirs = QJsonDocument::fromJson(answer).object();
    QVERIFY2(!theirs.isEmpty(), errors.constData());

    MemoryFiles files(all);
    const AnsibleInventory ours(files, inventory);
    for (const ConfigurationTrouble &trouble : ours.reading.troubles)
        QFAIL(qPrintable(trouble.message));
    const QJsonObject hosts = theirs[u"_meta"_s].toObject()[u"hostvars"_s].toObject();
    int keys = 0;
    QVERIFY(hosts.size() > 2);
    for (const QString &host : ours.hosts()) {
        const QJsonObject wanted = hosts[host].toObject();
        const QJsonObject got = jsonOf(ours.varsOf(host)).toObject();
        QCOMPARE(got.keys(), wanted.keys());
        for (const QString &key : wanted.keys()) {
            ++keys;
            QVERIFY2(
                got[key] == wanted[key],
                qPrintable(host + u' ' + key + u": ours "_s
                           + QString::fromUtf8(QJsonDocument(QJsonObject{{u"v"_s, got[key]}}).toJson())
                           + u", theirs "_s
                           + QString::fromUtf8(QJsonDocument(QJsonObject{{u"v"_s, wanted[key]}}).toJson())));
        }
    }
    for (const QString &host : hosts.keys())
        QVERIFY2(ours.hosts().contains(host), qPrintable(host));
    for (auto it = ours.groups().cbegin(); it != ours.groups().cend(); ++it) {
        QStringList wanted;
        for (const QJsonValue &host : theirs[it.key()].toObject()[u"hosts"_s].toArray())
            wanted.append(host.toString());
        if (it.key() != "ungrouped"_L1 && it.key() != "all"_L1)
            QCOMPARE(it->hosts, wanted);
    }
    qInfo("%d keys of %d hosts agree with ansible-inventory", keys, int(ours.hosts().size()));
}

void tst_Agreement::puppetLooksUpTheSame_data()
{
    QTest::addColumn<QString>("environment");
    QTest::newRow("production, with a role of its own") << u"production"_s;
    QTest::newRow("staging, where the hierarchy has a gap") << u"staging"_s;
}

void tst_Agreement::puppetLooksUpTheSame()
{
    const QString program = QStandardPaths::findExecutable(u"puppet"_s);
    if (program.isEmpty())
        QSKIP("puppet is not installed (installer/packages.txt has it)");
    QFETCH(QString, environment);
    const QMap<QString, QByteArray> all{
        {u"hiera.yaml"_s,
         "---\nversion: 5\ndefaults:\n  datadir: data\n  data_hash: yaml_data\nhierarchy:\n  - name: node\n  "
         "  path: "
         "\"nodes/%{trusted.certname}.yaml\"\n  - name: environment and role\n    paths:\n      - "
         "\"environment/%{::environment}/%{facts.role}.yaml\"\n      - \"environment/%{environment}.yaml\"\n "
         " - name: "
         "extra\n    glob: \"extra/*.yaml\"\n  - name: json\n    data_hash: json_data\n    path: "
         "common.json\n  - name: common\n    "
         "path: common.yaml\n"},
        {u"data/environment/production/web.yaml"_s, "web::port: 8443\nusers: [carol]\nlimits: {cpu: 8}\n"},
        {u"data/environment/production.yaml"_s,
         "web::host: \"shop.%{facts.realm}\"\nusers: [bob, alice]\nlimits: {memory: 8Gi, nested: {a: "
         "1}}\ndb::url: "
         "\"postgres://%{lookup('db::host')}/shop\"\n"},
        {u"data/environment/staging.yaml"_s,
         "web::host: staging\nweb::port: 8080\nlimits: {nested: {b: 2}}\n"},
        {u"data/extra/one.yaml"_s, "feature::a: true\nusers: [dave]\n"},
        {u"data/extra/two.yaml"_s, "feature::a: false\nfeature::b: on\nmode: 0644\n"},
        {u"data/common.json"_s, R"({"from_json": [1, 2.5, null, "x"], "web::port": 1})"},
        {u"data/common.yaml"_s,
         "lookup_options:\n  users: {merge: unique}\n  limits: {merge: {strategy: deep}}\n  '^shallow': "
         "{merge: hash}\nusers: "
         "[alice, erin]\nlimits: {cpu: 1, memory: 1Gi, nested: {a: 0, c: [1]}}\ndb::host: "
         "db.internal\npercent: \"100%{literal('%')} "
         "of %{facts.none}.\"\nsame: \"%{alias('users')}\"\nshallow: {x: {y: 1}}\nnothing: ~\n"},
        {u"data/extra/three.yaml"_s, "shallow: {x: {z: 2}, w: 3}\n"}};
    QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), all)
            && QDir(folder.path()).mkpath(u"code/"_s + environment + u"/manifests"_s));
    QVERIFY(writeAll(folder.path(), {{u"facts.json"_s, R"({"role": "web", "realm": "example.org"})"}}));

    MemoryFiles files(all);
    const HieraLookup ours(
        files, u"hiera.yaml"_s,
        {{u"environment"_s, environment}, {u"role"_s, u"web"_s}, {u"realm"_s, u"example.org"_s}});
    for (const ConfigurationTrouble &trouble : ours.reading.troubles)
        QFAIL(qPrintable(trouble.message));
    // Each start of puppet takes seconds, so one key of its own is made of all the others.
    QByteArray everything("everything:\n");
    for (const QString &key : ours.keys())
        everything += QStringLiteral("  '%1': \"%{alias('%1')}\"\n").arg(key).toUtf8();
    QVERIFY(writeAll(folder.path(), {{u"data/common.yaml"_s, all[u"data/common.yaml"_s] + everything}}));
    QByteArray errors;
    const QByteArray answer =
        printed(program,
                {u"lookup"_s, u"--hiera_config"_s, folder.filePath(u"hiera.yaml"_s), u"--environmentpath"_s,
                 folder.filePath(u"code"_s), u"--environment"_s, environment, u"--node"_s, u"n.example.org"_s,
                 u"--facts"_s, folder.filePath(u"facts.json"_s), u"--vardir"_s, folder.filePath(u"var"_s),
                 u"--confdir"_s, folder.filePath(u"conf"_s), u"--render-as"_s, u"json"_s, u"everything"_s},
                folder.path(), &errors);
    const QJsonObject theirs = QJsonDocument::fromJson(answer).object();
    QVERIFY2(!theirs.isEmpty(), errors.constData());
    int keys = 0;
    QVERIFY(ours.keys().size() > 10);
    for (const QString &key : ours.keys()) {
        const QJsonValue mine = jsonOf(ours.lookup(key));
        QVERIFY2(theirs.contains(key) && mine == theirs[key],
                 qPrintable(key + u": ours "_s
                            + QString::fromUtf8(QJsonDocument(QJsonObject{{u"v"_s, mine}}).toJson())
                            + u", theirs "_s + QString::fromUtf8(answer)));
        ++keys;
    }
    qInfo("%d keys agree with puppet lookup", keys);
}

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
