#include "models/configuration/maskedfile.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What each format is read as: keys, values, types, lines, and what is a secret.
class tst_Formats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsFlattened_data();
    void aFileIsFlattened();
    void everyValueKnowsItsLine_data();
    void everyValueKnowsItsLine();
    void secretsAreSeen_data();
    void secretsAreSeen();
    void noSecretLeavesTheRoom();
    void aFileIsShownWithoutItsSecrets_data();
    void aFileIsShownWithoutItsSecrets();
    void layersLieOverEachOther_data();
    void layersLieOverEachOther();
    void aFileEncryptedAsAWholeIsOneValue();
    void anUnfoldingBombIsRefused();
};

static ConfigurationSide readOne(const QString &name, const QByteArray &content)
{
    MemoryFiles files({{name, content}});
    return readSide(files, u"prod"_s, {{name, u"*"_s, {}, {}, {}, {}}});
}

void tst_Formats::aFileIsFlattened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("YAML: nested maps, lists, types and quoted words")
        << u"a.yaml"_s
        << QByteArray(
               "server:\n  port: 8080\n  hosts: [a, b]\n  tls: yes\n  name: \"yes\"\nnothing: ~\nempty: {}\n"
               "none: []\nmode: 0644\nwhen: 2026-01-02\n\"dotted.name\": 1\n")
        << QStringList{u"[\"dotted.name\"] = 1 (number)"_s,
                       u"empty = {} (map)"_s,
                       u"mode = 0644 (number)"_s,
                       u"none = [] (list)"_s,
                       u"nothing = null (null)"_s,
                       u"server.hosts[0] = a"_s,
                       u"server.hosts[1] = b"_s,
                       u"server.name = yes"_s,
                       u"server.port = 8080 (number)"_s,
                       u"server.tls = yes (boolean)"_s,
                       u"when = 2026-01-02 (time)"_s};
    QTest::newRow("YAML: anchors, aliases and merge keys")
        << u"a.yml"_s
        << QByteArray("base: &base {cpu: 1, memory: 2Gi}\nweb:\n  <<: *base\n  cpu: 4\nlist: [*base]\n")
        << QStringList{u"base.cpu = 1 (number)"_s, u"base.memory = 2Gi"_s,    u"list[0].cpu = 1 (number)"_s,
                       u"list[0].memory = 2Gi"_s,  u"web.cpu = 4 (number)"_s, u"web.memory = 2Gi"_s};
    QTest::newRow("YAML: several documents are called by what they are")
        << u"a.yaml"_s
        << QByteArray(
               "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {A: b}\n---\nplain: 1\n---\n")
        << QStringList{u"$[1].plain = 1 (number)"_s, u"ConfigMap/web.apiVersion = v1"_s,
                       u"ConfigMap/web.data.A = b"_s, u"ConfigMap/web.kind = ConfigMap"_s,
                       u"ConfigMap/web.metadata.name = web"_s};
    QTest::newRow("YAML: lists in a manifest are called by their names")
        << u"a.yaml"_s
        << QByteArray("apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - {name: web, image: a}\n  - "
                      "{name: log.er, image: b}\n")
        << QStringList{u"apiVersion = v1"_s,
                       u"kind = Pod"_s,
                       u"spec.containers[\"log.er\"].image = b"_s,
                       u"spec.containers[\"log.er\"].name = log.er"_s,
                       u"spec.containers[web].image = a"_s,
                       u"spec.containers[web].name = web"_s};
    QTest::newRow("JSON: exact numbers, escapes, comments")
        << u"a.json"_s
        << QByteArray("{ // settings\n \"big\": 18446744073709551615, \"f\": 1.50, \"t\": \"a\\n\\u00e9\", "
                      "\"e\": [] }")
        << QStringList{u"big = 18446744073709551615 (number)"_s, u"e = [] (list)"_s, u"f = 1.50 (number)"_s,
                       u"t = a\né"_s};
    QTest::newRow("TOML: tables, arrays of tables, dates")
        << u"a.toml"_s
        << QByteArray("title = \"x\"\n[db]\nport = 0x10\nsince = 2026-01-02\n[[node]]\nname = "
                      "\"a\"\n[[node]]\non = true\n")
        << QStringList{u"db.port = 16 (number)"_s, u"db.since = 2026-01-02 (time)"_s, u"node[0].name = a"_s,
                       u"node[1].on = true (boolean)"_s, u"title = x"_s};
    QTest::newRow(".env: export, quotes over lines, comments")
        << u".env"_s
        << QByteArray(
               "# c\nexport A=1\nB='a # b'\nC=\"two\\nlines\nmore\" # c\nD=x # comment\nE=\nF=a#b\nA=2\nG\n")
        << QStringList{u"G = null (null)"_s, u"A = 2"_s, u"B = a # b"_s, u"C = two\nlines\nmore"_s,
                       u"D = x"_s,           u"E = "_s,  u"F = a#b"_s};
    QTest::newRow(".properties: continued lines, separators, escapes")
        << u"a.properties"_s
        << QByteArray("! c\nserver.port=8080\nkey\\ with\\ blanks : v\nlong=a,\\\n   "
                      "b\nu=\\u00e9\nonly\nlist[0]=x\n")
        << QStringList{u"key with blanks = v"_s, u"list[0] = x"_s, u"long = a,b"_s, u"only = "_s,
                       u"server.port = 8080"_s,  u"u = é"_s};
    QTest::newRow(".properties: Latin-1, as Java wrote them")
        << u"a.properties"_s << QByteArray("name=Z\xfcrich\n") << QStringList{u"name = Zürich"_s};
    QTest::newRow("INI: sections, values that go on, keys alone")
        << u"a.ini"_s << QByteArray("top=1\n[db]\nhost: h\npath = a\n  b\nskip\n; c\n[a.b]\nx=y=z\n")
        << QStringList{u"[\"a.b\"].x = y=z"_s, u"db.host = h"_s, u"db.path = a\nb"_s,
                       u"db.skip = null (null)"_s, u"top = 1"_s};
    QTest::newRow("tfvars: maps, lists, heredocs, comments")
        << u"prod.tfvars"_s
        << QByteArray("region = \"eu\" # c\ncount = 3\n/* c */ tags = { Team = \"a\", \"k:v\" = true "
                      "}\nzones = [\n \"a\",\n "
                      "\"b\", // c\n]\ntext = <<-EOT\n    one\n      two\n    EOT\nx = \"$${a}\"\nn = null\n")
        << QStringList{u"count = 3 (number)"_s,
                       u"n = null (null)"_s,
                       u"region = eu"_s,
                       u"tags.Team = a"_s,
                       u"tags.k:v = true (boolean)"_s,
                       u"text = one\n  two\n"_s,
                       u"x = ${a}"_s,
                       u"zones[0] = a"_s,
                       u"zones[1] = b"_s};
    QTest::newRow("feature flags as flagd keeps them: what they serve, and to whom else")
        << u"flags.json"_s
        << QByteArray(
               R"({"$schema":"https://flagd.dev/schema/v0/flags.json","flags":{)"
               R"("new-checkout":{"state":"ENABLED","variants":{"on":true,"off":false},"defaultVariant":"off",)"
               R"("targeting":{"if":[{"in":["@example.org",{"var":"email"}]},"on"]}},)"
               R"("banner":{"state":"DISABLED","variants":{"on":true},"defaultVariant":"on","targeting":{}},)"
               R"("colour":{"state":"ENABLED","variants":{"red":"red","deep":"#012"},"defaultVariant":"deep"}}})")
        << QStringList{u"flags.banner.serves = disabled"_s, u"flags.colour.serves = deep = \"#012\""_s,
                       u"flags.new-checkout.rules = {\"if\": [{\"in\": [\"@example.org\", {\"var\": "
                       "\"email\"}]}, \"on\"]}"_s,
                       u"flags.new-checkout.serves = off = false"_s};
    const auto flagFor = [](const char *rules) {
        return QByteArray(
                   R"({"flags":{"new":{"state":"ENABLED","variants":{"on":true},"defaultVariant":"on",)"
                   R"("targeting":)")
            + rules + "}}}";
    };
    QTest::newRow("a flag whose rules hold a token says none of them")
        << u"flags.json"_s
        << flagFor(R"({"if":[{"in":[{"var":"of"},["ghp_abcdefghijklmnopqrstuvwxyz0123"]]},"on"]})")
        << QStringList{u"flags.new.rules = •••••• [masked]"_s, u"flags.new.serves = on = true"_s};
    QTest::newRow("a flag whose rules hold a value of a secret name says none of them")
        << u"flags.json"_s << flagFor(R"({"if":[{"with":{"password":"hunter2"}},"on"]})")
        << QStringList{u"flags.new.rules = •••••• [masked]"_s, u"flags.new.serves = on = true"_s};
    QTest::newRow("flags of a file of truths stay what they are")
        << u"flags.yaml"_s << QByteArray("flags:\n  new-checkout: true\n  banner: off\n")
        << QStringList{u"flags.banner = off (boolean)"_s, u"flags.new-checkout = true (boolean)"_s};
    QTest::newRow("a flag that holds a long text is not folded")
        << u"flags.yaml"_s
        << QByteArray("flags:\n  key: {state: ENABLED, defaultVariant: a, variants: {a: "
                      "abcdefghijklmnopqrstuvwxyzabcdefgh}}\n")
        << QStringList{u"flags.key.defaultVariant = a"_s, u"flags.key.state = ENABLED"_s,
                       u"flags.key.variants.a = abcdefghijklmnopqrstuvwxyzabcdefgh"_s};
    QTest::newRow("terraform show -json: outputs and resources by address, sensitive ones masked")
        << u"prod.json"_s
        << QByteArray(
               R"({"format_version":"1.0","terraform_version":"1.5.0","values":{"outputs":{"url":{"sensitive":false,)"
               R"("value":"https://a"},"key":{"sensitive":true,"value":"abc"}},"root_module":{"resources":[{"address":)"
               R"("aws_db.main[0]","values":{"size":"big","word":"x"},"sensitive_values":{"word":true}}],)"
               R"("child_modules":[{"resources":[{"address":"module.n.aws_vpc.v","values":{"cidr":"10.0.0.0/8"}}]}]}}})")
        << QStringList{u"aws_db.main[0].size = big"_s, u"aws_db.main[0].word = •••••• [masked]"_s,
                       u"module.n.aws_vpc.v.cidr = 10.0.0.0/8"_s, u"output.key = •••••• [masked]"_s,
                       u"output.url = https://a"_s};
    QTest::newRow("SOPS: values are encrypted, what SOPS says of itself is left out")
        << u"secrets.yaml"_s
        << QByteArray("db:\n  user: ENC[AES256_GCM,data:abc=,iv:x,tag:y,type:str]\nplain: 1\nsops:\n  mac: "
                      "ENC[AES256_GCM,x]\n")
        << QStringList{u"db.user =  [encrypted]"_s, u"plain = 1 (number)"_s};
    QTest::newRow("an Ansible vault in a value is encrypted")
        << u"vars.yml"_s << QByteArray("word: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\nport: 1\n")
        << QStringList{u"port = 1 (number)"_s, u"word =  [encrypted]"_s};
    QTest::newRow("a Kubernetes secret is masked whatever its keys are called")
        << u"secret.yaml"_s << QByteArray("apiVersion: v1\nkind: Secret\ndata: {a: YQ==}\n")
        << QStringList{u"apiVersion = v1"_s, u"data.a = •••••• [masked]"_s, u"kind = Secret"_s};
    QTest::newRow("a mark at the beginning and Windows line ends change nothing")
        << u".env"_s
        << QByteArray("\xef\xbb\xbf"
                      "A=1\r\nB=\"2\"\r\n")
        << QStringList{u"A = 1"_s, u"B = 2"_s};
    QTest::newRow("an empty file has no keys") << u"a.yaml"_s << QByteArray() << QStringList{};
}

void tst_Formats::aFileIsFlattened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, wanted);
    const ConfigurationSide side = readOne(name, content);
    for (const ConfigurationTrouble &trouble : side.troubles)
        QFAIL(qPrintable(trouble.message));
    wanted.sort();
    QCOMPARE(drawn(side), wanted);
}

void tst_Formats::everyValueKnowsItsLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    QTest::newRow("YAML") << u"a.yaml"_s << QByteArray("# c\na:\n  b:\n    - x\n    - y\n") << u"a.b[1]"_s
                          << 5;
    QTest::newRow("YAML, nothing") << u"a.yaml"_s << QByteArray("a:\n  b:\n") << u"a.b"_s << 2;
    QTest::newRow("JSON") << u"a.json"_s << QByteArray("{\n \"a\":\n {\n  \"b\": 1}}") << u"a.b"_s << 4;
    QTest::newRow("TOML") << u"a.toml"_s << QByteArray("\n[a]\n\nb = 1\n") << u"a.b"_s << 4;
    QTest::newRow(".env after one of several lines")
        << u".env"_s << QByteArray("A=\"x\ny\"\nB=1\n") << u"B"_s << 3;
    QTest::newRow(".properties after a continued line")
        << u"a.properties"_s << QByteArray("a=b\\\nc\nd=e\n") << u"d"_s << 3;
    QTest::newRow("INI") << u"a.ini"_s << QByteArray("[s]\n\nx=1\n") << u"s.x"_s << 3;
    QTest::newRow("tfvars after a heredoc")
        << u"a.tfvars"_s << QByteArray("a = <<X\n1\nX\nb = 2\n") << u"b"_s << 4;
}

void tst_Formats::everyValueKnowsItsLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    const ConfigurationSide side = readOne(name, content);
    for (const ConfigurationEntry &entry : side.entries) {
        if (entry.key != key)
            continue;
        QTEST(entry.value.line, "line");
        QCOMPARE(entry.value.file, name);
        return;
    }
    QFAIL("there is no such key");
}

void tst_Formats::secretsAreSeen_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *line, bool secret) { QTest::newRow(line) << QByteArray(line) << secret; };
    row("DB_PASSWORD: hunter2", true);
    row("dbPassword: hunter2", true);
    row("apiKey: abc", true);
    row("client-secret: abc", true);
    row("SMTP_PASS: abc", true);
    row("accessToken: 12345", true);
    row("connectionString: Server=a", true);
    row("x: ghp_abcdefghijklmnopqrstuvwxyz0123", true);
    row("x: AKIAIOSFODNN7EXAMPLE", true);
    row("x: Vb3kQ9zR1mT7yP5wL2xN8cD4", true);
    row("x: 0123456789abcdef0f1e2d3c4b5a6978", true);
    row("x: postgres://shop:hunter2@db/shop", true);
    row("x: Server=db;Password=hunter2;", true);
    row("x: '-----BEGIN RSA PRIVATE KEY-----'", true);
    row("secrets: {db: hunter2prod}", true);
    row("passwords: [hunter2]", true);
    row("db: {passwords: {root: hunter2}}", true);
    row("credentials: {database: {user: hunter2}}", true);
    row("db: {password: {value: hunter2}}", true);
    row("'spring.datasource.password': hunter2", true);
    row("secrets: {'db.prod': hunter2}", true);
    row("'a.b': {'c.d': plain}", false);
    row("mysqlpass: hunter2", true);
    row("pgpassword: hunter2", true);
    row("PGPASSWORD: hunter2", true);
    row("rabbitmqpassword: hunter2", true);
    row("redispasswords: hunter2", true);
    row("stripe_key: abc", true);
    row("webhook_key: abc", true);
    row("webhookKey: abc", true);
    row("stripekey: abc", true);
    row("datadog: {api_keys: abc}", true);
    row("stripe: {key: abc}", true);
    row("slacktoken: abc", true);
    row("x: https://h.example.org/?token=hunter2", true);
    row("x: https://h.example.org/a?b=1&access_token=hunter2", true);
    row("x: https://h.example.org/a?sig=hunter2", true);
    row("x: https://h.example.org/a?page=2&sort=name", false);
    row("secrets: {store: vault}", false);
    row("secrets: {enabled: true}", false);
    row("imagePullSecrets: [{name: registry}]", false);
    row("env: [{secretKeyRef: {key: db}}]", false);
    row("tolerations: [{key: node.example.org/spot}]", false);
    row("key: value-of-it", false);
    row("primary_key: id", false);
    row("publicKey: abc", false);
    row("sort_key: date", false);
    row("monkey: banana", false);
    row("tokenizer: fast", false);
    row("bypass: never", false);
    row("secretName: web-tls", false);
    row("tokenUrl: https://id.example.org", false);
    row("passwordMinLength: 12", false);
    row("password: ''", false);
    row("passwordRequired: true", false);
    row("keyboard: de", false);
    row("author: Ada", false);
    row("compass: north", false);
    row("x: 3f786850e387550fdab836ed7e6dc881de23001b", false);
    row("image: registry.example.org/shop/web-frontend:1.24.0", false);
    row("x: 123e4567-e89b-12d3-a456-426614174000", false);
    row("x: this-is-a-rather-long-name-of-something", false);
    row("x: https://db.example.org:5432/a@b", false);
}

void tst_Formats::secretsAreSeen()
{
    QFETCH(QByteArray, line);
    const ConfigurationSide side = readOne(u"a.yaml"_s, line);
    QCOMPARE(side.entries.size(), 1);
    QTEST(side.entries.first().value.secrecy == Secrecy::Masked, "secret");
}

void tst_Formats::noSecretLeavesTheRoom()
{
    // In one environment it looks like a secret, in the other it does not: it is one in both.
    MemoryFiles files({{u"prod.yaml"_s, "seed: Vb3kQ9zR1mT7yP5wL2xN8cD4\nurl: redis://u:marker1@h/0\n"},
                       {u"staging.yaml"_s, "seed: marker2\nurl: redis://u:marker3@h/0\n"}});
    QVector<EnvironmentFiles> environments;
    const QVector<ConfigurationRule> rules{{u"{environment}.yaml"_s, {}, {}, {}, {}, {}}};
    const auto caught = caughtFiles(rules, files.paths(), {u"prod"_s, u"staging"_s});
    for (const CaughtFile &file : *caught)
        environments.append({file.environment, {{file, &files, {}}}});
    const QVector<ConfigurationSide> sides = readConfigurations(environments);
    QCOMPARE(sides.size(), 2);
    for (const ConfigurationSide &side : sides) {
        for (const QString &line : drawn(side)) {
            QVERIFY2(!line.contains(u"marker"_s) && !line.contains(u"Vb3k"_s), qPrintable(line));
            QVERIFY2(line.endsWith(u"[masked]"_s), qPrintable(line));
        }
    }
    const ConfigurationComparison comparison = compareConfigurations(sides);
    QCOMPARE(comparison.counts.differing, 2);
    QCOMPARE(comparison.rows.last().cells.first().value->text, u"redis://u:••••••@h/0"_s);
}

void tst_Formats::aFileIsShownWithoutItsSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("YAML with a key over several lines, and a comment")
        << u"a.yaml"_s
        << QByteArray("# password: marker\nhost: a\nprivateKey: |\n  marker\n  marker\nport: 1\nurl: "
                      "x://u:marker@h\n")
        << u"# password: ••••••\nhost: a\nprivateKey: ••••••\n••••••\n••••••\nport: 1\nurl: x://u:••••••@h\n"_s;
    QTest::newRow("two in one line: both go")
        << u"a.yaml"_s << QByteArray("a: {user: x, password: marker}\n") << u"a: ••••••\n"_s;
    QTest::newRow("a secret of Kubernetes") << u"a.yaml"_s << QByteArray("kind: Secret\ndata:\n  a: marker\n")
                                            << u"kind: Secret\ndata:\n  a: ••••••\n"_s;
    QTest::newRow("JSON on one line")
        << u"a.json"_s << QByteArray("{\"a\": 1, \"token\": \"marker\"}") << u"••••••"_s;
    QTest::newRow("an inventory") << u"hosts"_s << QByteArray("[db]\nh1 ansible_password=marker x=1\n")
                                  << QString();
    QTest::newRow(".env") << u".env"_s << QByteArray("A=1\nexport API_TOKEN=marker\n")
                          << u"A=1\nexport API_TOKEN= ••••••\n"_s;
}

void tst_Formats::aFileIsShownWithoutItsSecrets()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, wanted);
    const auto shown = maskedFile(content, *formatOfPath(name));
    QVERIFY(shown.has_value());
    QVERIFY2(!shown->contains(u"marker"_s), qPrintable(*shown));
    QCOMPARE(shown->count(u'\n'), content.count('\n'));
    if (!wanted.isEmpty())
        QCOMPARE(*shown, wanted);
    QVERIFY(!maskedFile("password: [marker\n", ConfigurationFormat::Yaml).has_value());
}

void tst_Formats::layersLieOverEachOther_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("under");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("over");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("Helm: maps are merged, lists replaced, null takes away")
        << u"values.yaml"_s << QByteArray("a: {x: 1, y: 2}\nlist: [1, 2, 3]\ngone: {z: 1}\nkept: {}\n")
        << u"values-prod.yaml"_s << QByteArray("a: {y: 3}\nlist: [9]\ngone: null\nkept: {}\n")
        << QStringList{u"a.x = 1 (number)"_s, u"a.y = 3 (number)"_s, u"kept = {} (map)"_s,
                       u"list[0] = 9 (number)"_s};
    QTest::newRow("a value takes the place of a map, and a map that of a value")
        << u"app.json"_s << QByteArray(R"({"a": {"b": 1}, "c": 1, "d": []})") << u"app-prod.json"_s
        << QByteArray(R"({"a": 2, "c": {"e": 3}, "d": [{"f": 4}]})")
        << QStringList{u"a = 2 (number)"_s, u"c.e = 3 (number)"_s, u"d[0].f = 4 (number)"_s};
    QTest::newRow("a key that only begins alike is another key")
        << u"app.json"_s << QByteArray(R"({"ab": 1, "a-b": 2, "a b": 3})") << u"app-prod.json"_s
        << QByteArray(R"({"a": [1]})")
        << QStringList{u"a b = 3 (number)"_s, u"a-b = 2 (number)"_s, u"a[0] = 1 (number)"_s,
                       u"ab = 1 (number)"_s};
    QTest::newRow("dotenv: the environment's own file wins")
        << u".env"_s << QByteArray("A=1\nB=2\n") << u".env.production"_s << QByteArray("B=3\n")
        << QStringList{u"A = 1"_s, u"B = 3"_s};
}

void tst_Formats::layersLieOverEachOther()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, under);
    QFETCH(QString, file);
    QFETCH(QByteArray, over);
    MemoryFiles files({{base, under}, {file, over}});
    QString pattern = file;
    pattern.replace(u"production"_s, u"{environment}"_s).replace(u"prod"_s, u"{environment}"_s);
    const ConfigurationSide side =
        readSide(files, u"prod"_s, {{base, u"*"_s, {}, {}, {}, {}}, {pattern, {}, {}, {}, {}, {}}});
    QTEST(drawn(side), "wanted");
}

void tst_Formats::aFileEncryptedAsAWholeIsOneValue()
{
    const QByteArray vault("$ANSIBLE_VAULT;1.1;AES256\n3136\n");
    QCOMPARE(drawn(readOne(u"vault.yml"_s, vault)), QStringList{u"$ =  [encrypted]"_s});
    const QByteArray crypt("\0GITCRYPT\0\x01\x02", 12);
    QCOMPARE(drawn(readOne(u"prod.env"_s, crypt)), QStringList{u"$ =  [encrypted]"_s});
}

void tst_Formats::anUnfoldingBombIsRefused()
{
    QByteArray bomb("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char letter = 'b'; letter < 'k'; ++letter)
        bomb += QByteArray(1, letter) + ": &" + letter + " [*"
            + QByteArray(9, char(letter - 1))
                  .replace(char(letter - 1), QByteArray(1, char(letter - 1)) + ",*")
                  .chopped(2)
            + "]\n";
    const ConfigurationSide side = readOne(u"a.yaml"_s, bomb);
    QCOMPARE(side.troubles.size(), 1);
    QVERIFY2(side.troubles.first().message.contains(u"aliases"_s), qPrintable(side.troubles.first().message));
    const ConfigurationSide circle = readOne(u"a.yaml"_s, "a: &a\n  b: *a\n");
    QCOMPARE(circle.troubles.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
