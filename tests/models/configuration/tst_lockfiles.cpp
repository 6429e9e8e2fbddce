#include "models/configuration/lockfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Lock files as the package managers themselves write them.
class tst_LockFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packagesAreRead_data();
    void packagesAreRead();
    void whatCannotBeReadSaysSo_data();
    void whatCannotBeReadSaysSo();
    void changesSayWhatTheyAre_data();
    void changesSayWhatTheyAre();
    void onlyLockFilesAreTakenForSome();
};

static QString flat(const DependencySet &set)
{
    QStringList lines;
    for (auto one = set.cbegin(); one != set.cend(); ++one)
        lines += one.key() + u' ' + one.value().join(u'+');
    return lines.join(u'\n');
}

void tst_LockFiles::packagesAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("packages");
    QTest::newRow("npm 7 and later, a package twice, one of the repository")
        << u"web/package-lock.json"_s << QByteArray(R"({"lockfileVersion":3,"packages":{
            "":{"name":"shop","version":"1.0.0"},
            "packages/own":{"version":"0.1.0"},
            "node_modules/@types/node":{"version":"20.1.0","dev":true},
            "node_modules/ms":{"version":"2.1.3"},
            "node_modules/debug/node_modules/ms":{"version":"2.0.0"},
            "node_modules/linked":{"link":true}}})")
        << u"@types/node 20.1.0\nms 2.0.0+2.1.3"_s;
    QTest::newRow("npm 6, packages within packages")
        << u"package-lock.json"_s << QByteArray(R"({"lockfileVersion":1,"dependencies":{
            "debug":{"version":"2.6.9","dependencies":{"ms":{"version":"2.0.0"}}},"ms":{"version":"2.1.3"}}})")
        << u"debug 2.6.9\nms 2.0.0+2.1.3"_s;
    QTest::newRow("yarn 1") << u"yarn.lock"_s << QByteArray(R"(# yarn lockfile v1


"@babel/core@^7.0.0", "@babel/core@^7.1.0":
  version "7.24.5"
  resolved "https://registry.yarnpkg.com/x.tgz#abc"
  dependencies:
    ms "^2.0.0"

ms@^2.0.0:
  version "2.1.3"
)") << u"@babel/core 7.24.5\nms 2.1.3"_s;
    QTest::newRow("yarn 2 and later") << u"yarn.lock"_s << QByteArray(R"(__metadata:
  version: 8

"ms@npm:^2.0.0":
  version: 2.1.3
  resolution: "ms@npm:2.1.3"

"shop@workspace:.":
  version: 0.0.0-use.local
  resolution: "shop@workspace:."
)") << u"ms 2.1.3"_s;
    QTest::newRow("Cargo") << u"Cargo.lock"_s << QByteArray(R"(version = 3

[[package]]
name = "serde"
version = "1.0.200"
dependencies = ["serde_derive"]

[[package]]
name = "rand"
version = "0.8.5"

[[package]]
name = "rand"
version = "0.7.3"
)") << u"rand 0.7.3+0.8.5\nserde 1.0.200"_s;
    QTest::newRow("Poetry") << u"poetry.lock"_s
                            << QByteArray(
                                   "[[package]]\nname = \"requests\"\nversion = \"2.31.0\"\n\n[metadata]\n"
                                   "python-versions = \"^3.11\"\n")
                            << u"requests 2.31.0"_s;
    QTest::newRow("Pipenv")
        << u"Pipfile.lock"_s
        << QByteArray(
               R"({"default":{"flask":{"version":"==3.0.0"}},"develop":{"pytest":{"version":"==8.1.0"}}})")
        << u"flask 3.0.0\npytest 8.1.0"_s;
    QTest::newRow("Composer")
        << u"composer.lock"_s
        << QByteArray(R"({"packages":[{"name":"symfony/console","version":"v6.4.0"}],"packages-dev":[]})")
        << u"symfony/console v6.4.0"_s;
    QTest::newRow("Go's sums") << u"go.sum"_s
                               << QByteArray("github.com/a/b v1.2.3 h1:abc=\n"
                                             "github.com/a/b v1.2.3/go.mod h1:def=\n"
                                             "github.com/c/d v0.1.0/go.mod h1:ghi=\n")
                               << u"github.com/a/b v1.2.3"_s;
    QTest::newRow("Go's module") << u"go.mod"_s
                                 << QByteArray("module example.org/x\n\ngo 1.22\n\nrequire one/a v1.0.0\n\n"
                                               "require (\n\ttwo/b v2.0.0 // indirect\n)\n\n"
                                               "replace two/b => ../b\n")
                                 << u"one/a v1.0.0\ntwo/b v2.0.0"_s;
    QTest::newRow("Bundler") << u"Gemfile.lock"_s
                             << QByteArray("GIT\n  remote: https://x\n  specs:\n    own (0.1.0)\n\n"
                                           "GEM\n  remote: https://rubygems.org/\n  specs:\n"
                                           "    rails (7.1.3)\n      actionpack (= 7.1.3)\n"
                                           "    nokogiri (1.16.4-x86_64-linux)\n\n"
                                           "DEPENDENCIES\n  rails (~> 7.1)\n\nBUNDLED WITH\n   2.5.9\n")
                             << u"nokogiri 1.16.4-x86_64-linux\nown 0.1.0\nrails 7.1.3"_s;
    QTest::newRow("pip, pinned ones only")
        << u"requirements-dev.txt"_s
        << QByteArray("# comment\nDjango==4.2.11 ; python_version >= '3.8'\nrequests[socks]==2.31.0 \\\n"
                      "    --hash=sha256:abc\nflask>=2\n-r other.txt\nruamel.yaml===0.18.6\n")
        << u"django 4.2.11\nrequests 2.31.0\nruamel.yaml 0.18.6"_s;
    QTest::newRow("an empty file") << u"yarn.lock"_s << QByteArray(" \n") << QString();
}

void tst_LockFiles::packagesAreRead()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, packages);
    QVERIFY(isLockFile(path));
    const auto set = readLockFile(path, content);
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().message + set.error().detail));
    QCOMPARE(flat(*set), packages);
}

void tst_LockFiles::whatCannotBeReadSaysSo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut JSON") << u"package-lock.json"_s << QByteArray(R"({"packages":{"node)");
    QTest::newRow("JSON that is a list") << u"composer.lock"_s << QByteArray("[]");
    QTest::newRow("a conflict in TOML") << u"Cargo.lock"_s << QByteArray("<<<<<<< HEAD\n[[package]]\n");
    QTest::newRow("deeply nested TOML") << u"poetry.lock"_s << "x = " + QByteArray(100000, '[');
    QByteArray many;
    for (int number = 0; number <= 200'000; ++number)
        many += "p" + QByteArray::number(number) + "==1\n";
    QTest::newRow("more packages than are read") << u"requirements.txt"_s << many;
    QTest::newRow("another file") << u"README.md"_s << QByteArray("x");
}

void tst_LockFiles::whatCannotBeReadSaysSo()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    const auto set = readLockFile(path, content);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Invalid);
    QVERIFY(!set.error().message.isEmpty());
}

void tst_LockFiles::changesSayWhatTheyAre_data()
{
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<int>("kind"); // -1: no change
    QTest::addColumn<bool>("major");
    using Kind = DependencyChange::Kind;
    const auto list = [](std::initializer_list<QString> texts) { return QStringList(texts); };
    QTest::newRow("the same") << list({u"1.0.0"_s}) << list({u"1.0.0"_s}) << -1 << false;
    QTest::newRow("added") << QStringList() << list({u"1.0.0"_s}) << int(Kind::Added) << false;
    QTest::newRow("removed") << list({u"1.0.0"_s}) << QStringList() << int(Kind::Removed) << false;
    QTest::newRow("raised") << list({u"1.9.0"_s}) << list({u"1.10.0"_s}) << int(Kind::Raised) << false;
    QTest::newRow("raised to a new major")
        << list({u"1.9.0"_s}) << list({u"2.0.0"_s}) << int(Kind::Raised) << true;
    QTest::newRow("before 1.0 the second number counts")
        << list({u"0.8.1"_s}) << list({u"0.9.0"_s}) << int(Kind::Raised) << true;
    QTest::newRow("Go's v") << list({u"v1.2.0"_s}) << list({u"v1.1.0"_s}) << int(Kind::Lowered) << false;
    QTest::newRow("a pre-release is before its release")
        << list({u"2.0.0"_s}) << list({u"2.0.0-rc.1"_s}) << int(Kind::Lowered) << false;
    QTest::newRow("one of two left") << list({u"1.0.0"_s, u"2.0.0"_s}) << list({u"2.0.0"_s})
                                     << int(Kind::Changed) << false;
    QTest::newRow("no order in them")
        << list({u"main"_s}) << list({u"next"_s}) << int(Kind::Changed) << false;
}

void tst_LockFiles::changesSayWhatTheyAre()
{
    QFETCH(const QStringList, from);
    QFETCH(const QStringList, to);
    QFETCH(const int, kind);
    QFETCH(const bool, major);
    DependencySet before{{u"other"_s, {u"1"_s}}};
    DependencySet after = before;
    if (!from.isEmpty())
        before.insert(u"p"_s, from);
    if (!to.isEmpty())
        after.insert(u"p"_s, to);
    const auto changes = dependencyChanges(u"yarn.lock"_s, before, after);
    QCOMPARE(changes.size(), kind < 0 ? 0 : 1);
    if (kind < 0)
        return;
    QCOMPARE(int(changes.first().kind), kind);
    QCOMPARE(changes.first().isMajor, major);
    QCOMPARE(changes.first().name, u"p"_s);
}

void tst_LockFiles::onlyLockFilesAreTakenForSome()
{
    for (const QString &path :
         {u"package.json"_s, u"docs/yarn.lock.md"_s, u"requirements/base.in"_s, u"go.work"_s})
        QVERIFY2(!isLockFile(path), qPrintable(path));
    QVERIFY(isLockFile(u"deep/down/GEMFILE.LOCK"_s));
}

QTEST_GUILESS_MAIN(tst_LockFiles)
#include "tst_lockfiles.moc"
