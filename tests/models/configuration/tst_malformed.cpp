#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Files that are wrong: each says what, where and what next, its keys are unknown, and the rest is compared.
class tst_Malformed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWrongFileIsNamedAndTheRestCompared_data();
    void aWrongFileIsNamedAndTheRestCompared();
    void aMessageHoldsNoValue();
    void whatCannotBeReadIsNotMissing();
};

void tst_Malformed::aWrongFileIsNamedAndTheRestCompared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    const auto row = [](const char *what, const char *name, const QByteArray &content, int line) {
        QTest::newRow(what) << QString::fromLatin1(name) << content << line;
    };
    row("YAML: a bracket never closes", "a.yaml", "a: [1, 2\nb: 3\n", 2);
    row("YAML: a tab indents", "a.yaml", "a:\n\tb: 1\n", 2);
    row("YAML: a comma after the end, which yaml-cpp never gets past", "a.yaml", "[b],\n", 1);
    row("YAML: the same after a map", "a.yaml", "a: 1\n---\n{a: b},\n", 3);
    row("YAML: a quote never closes", "a.yaml", "a: \"x\nb: 1\n", 2);
    row("YAML: a map in a value's place", "a.yaml", "a: b: c\n", 1);
    row("YAML: an alias nobody made", "a.yaml", "a: 1\nb: *none\n", 2);
    row("YAML: a key twice", "a.yaml", "a: 1\nb: 2\na: 3\n", 3);
    row("YAML: a key that is a list", "a.yaml", "? [a, b]\n: 1\n", 1);
    row("YAML: an alias that holds itself", "a.yaml", "a: &a\n  - *a\n", 2);
    row("YAML: deeper than anybody means", "a.yaml", "a: " + QByteArray(300, '[') + QByteArray(300, ']'), 1);
    row("YAML: deeper than the stack", "a.yaml", QByteArray(200000, '['), 1);
    row("YAML: a template", "a.yaml", "a: {{ .Values.x }}\nb: {{- if }}\n", 1);
    row("YAML: merge of a word", "a.yaml", "a:\n  <<: word\n", 2);
    row("YAML: a conflict left by git", "a.yaml", "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", 3);
    row("JSON: a comma too many", "a.json", "{\n \"a\": 1,\n}\n", 3);
    row("JSON: cut off", "a.json", "{\n \"a\": {\"b\": 1", 2);
    row("JSON: empty", "a.json", "", 1);
    row("JSON: a key twice", "a.json", "{\"a\": 1,\n \"a\": 2}", 2);
    row("JSON: single quotes", "a.json", "{'a': 1}", 1);
    row("JSON: deeper than anybody means", "a.json", QByteArray(500, '[') + QByteArray(500, ']'), 1);
    row("JSON: deeper than the stack", "a.json", QByteArray(100000, '['), 1);
    row("TOML: a value is missing", "a.toml", "a = 1\nb =\n", 2);
    row("TOML: a key twice", "a.toml", "a = 1\na = 2\n", 2);
    row("TOML: a table in a value's place", "a.toml", "a = 1\n[a.b]\nc = 1\n", 3);
    row("TOML: a text never closes", "a.toml", "a = \"x\n", 1);
    row("TOML: deeper than anybody means", "a.toml", "a = " + QByteArray(5000, '['), 1);
    row(".env: a line that is none", ".env", "A=1\nthis is no line\n", 2);
    row(".env: a quote never closes", ".env", "A=1\nB=\"x\nC=2\n", 2);
    row(".env: words after a quote", ".env", "A=\"x\" y\n", 1);
    row(".env: no name", ".env", "=x\n", 1);
    row(".properties: half a code", "a.properties", "a=1\nb=\\u12\n", 2);
    row(".properties: no key", "a.properties", "a=1\n=2\n", 2);
    row("INI: a section never closes", "a.ini", "[a]\nb=1\n[c\n", 3);
    row("INI: no key", "a.ini", "[a]\n= 1\n", 2);
    row("INI: an empty section", "a.ini", "[]\n", 1);
    row("tfvars: an expression", "a.tfvars", "a = 1\nb = var.x + 1\n", 2);
    row("tfvars: a text never closes", "a.tfvars", "a = \"x\nb = 2\n", 1);
    row("tfvars: a list never closes", "a.tfvars", "a = [1,\n 2\n", 3);
    row("tfvars: a heredoc never ends", "a.tfvars", "a = <<EOT\nx\n", 1);
    row("tfvars: set twice", "a.tfvars", "a = 1\na = 2\n", 2);
    row("tfvars: deeper than anybody means", "a.tfvars", "a = " + QByteArray(100000, '['), 1);
    row("tfvars: a block", "a.tfvars", "resource \"x\" {\n}\n", 1);
    row("terraform: not what it prints", "a.tfstate.json", "{\"version\": 4}", 1);
    row("no UTF-8", "a.yaml", "a: \xff\xfe\n", 0);
    row("UTF-16", "a.yaml",
        QByteArray("\xff\xfe"
                   "a\0:\0",
                   6),
        0);
    row("no text", "a.ini", QByteArray("a=\0b", 4), 0);
    row("kept in Git LFS", "a.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:1\n", 0);
    row("too large", "a.yaml", QByteArray((4 << 20) + 1, 'a'), 0);
    row("a name that says nothing", "settings.xyz", "a=1", 0);
    row("Kustomize: a resource that is not there", "kustomization.yaml", "resources: [gone.yaml]\n", 0);
    row("Kustomize: bases in a circle", "kustomization.yaml", "resources: [../../prod/x]\n", 0);
    row("Ansible: a program for an inventory", "hosts", "#!/bin/sh\necho\n", 1);
    row("Ansible: a variable that is none", "hosts", "[web]\na\n[web:vars]\nport\n", 4);
    row("Ansible: a section that is none", "hosts", "[web\n", 1);
    row("Hiera: version 3", "hiera.yaml", ":backends: [yaml]\n:hierarchy: [common]\n", 1);
    row("Hiera: no YAML", "hiera.yaml", "version: 5\nhierarchy: [\n", 2);
}

void tst_Malformed::aWrongFileIsNamedAndTheRestCompared()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString wrong = u"prod/x/"_s + name;
    MemoryFiles files({{wrong, content}, {u"prod/good.env"_s, "A=1\n"}, {u"staging/good.env"_s, "A=2\n"}});
    const QVector<ConfigurationRule> rules{{u"{environment}/x/"_s + name, {}, {}, {}, {}, {}},
                                           {u"{environment}/good.env"_s, {}, {}, {}, {}, {}}};
    const ConfigurationSide prod = readSide(files, u"prod"_s, rules);
    QVERIFY(!prod.troubles.isEmpty());
    const ConfigurationTrouble &trouble = prod.troubles.first();
    QVERIFY2(trouble.message.contains(u"prod/x/"_s), qPrintable(trouble.message));
    QVERIFY2(trouble.message.contains(u"cannot be read: "_s), qPrintable(trouble.message));
    QVERIFY2(trouble.message.size() < 700, qPrintable(trouble.message));
    QTEST(trouble.line, "line");
    const ConfigurationComparison comparison =
        compareConfigurations({prod, readSide(files, u"staging"_s, rules)});
    QCOMPARE(comparison.counts.differing, 1);
    qInfo().noquote() << trouble.message;
}

void tst_Malformed::aMessageHoldsNoValue()
{
    const QByteArray secret("hunter2marker");
    const QMap<QString, QByteArray> contents{{u"prod/a.toml"_s, "password = " + secret + "\n"},
                                             {u"prod/a.json"_s, "{\"password\": " + secret + "}"},
                                             {u"prod/a.yaml"_s, "password: \"" + secret + "\n"},
                                             {u"prod/a.tfvars"_s, "password = " + secret + "\n"},
                                             {u"prod/a.env"_s, "PASSWORD \"" + secret + "\"\n"},
                                             {u"prod/a.ini"_s, "[password " + secret + "\n"},
                                             {u"prod/b.toml"_s, "password = \"" + secret + "\n"},
                                             {u"prod/hosts"_s, "web password '" + secret + "\n"}};
    MemoryFiles files(contents);
    const ConfigurationSide side = readSide(files, u"prod"_s, {{u"{environment}/*"_s, {}, {}, {}, {}, {}}});
    QCOMPARE(side.troubles.size(), contents.size());
    for (const ConfigurationTrouble &trouble : side.troubles)
        QVERIFY2(!trouble.message.contains(u"hunter2"_s), qPrintable(trouble.message));
}

void tst_Malformed::whatCannotBeReadIsNotMissing()
{
    MemoryFiles files({{u"prod/a.yaml"_s, "x: [\n"}, {u"staging/a.yaml"_s, "x: 1\n"}});
    const QVector<ConfigurationRule> rules{{u"{environment}/a.yaml"_s, {}, {}, {}, {}, {}}};
    const ConfigurationComparison comparison =
        compareConfigurations({readSide(files, u"prod"_s, rules), readSide(files, u"staging"_s, rules)});
    QCOMPARE(comparison.rows.size(), 1);
    QVERIFY(comparison.rows.first().verdict == ConfigurationVerdict::Unknown);
    QVERIFY(!comparison.rows.first().cells.first().known);
    QCOMPARE(comparison.counts.missing, 0);
}

QTEST_GUILESS_MAIN(tst_Malformed)
#include "tst_malformed.moc"
