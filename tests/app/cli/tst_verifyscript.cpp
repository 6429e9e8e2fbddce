#include "tests/support/cliuser.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// verify.sh against whoever may write to the anchor's repository, or may choose what it is given.
class tst_VerifyScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAnAnchorSaysIsNeverRun_data();
    void whatAnAnchorSaysIsNeverRun();
    void anotherBranchHidesNothing();
    void aLedgerThatIsNotThereIsRefused();
    void halfATimeIsRefused_data();
    void halfATimeIsRefused();
    void hashesThatCannotBeCalculatedAreNotGood();
    void whatIsApprovedBeforehandIsVerified();
    void whatIsApprovedBeforehandIsRefused_data();
    void whatIsApprovedBeforehandIsRefused();

private:
    void addBranch(const QString &repository, const QString &branch, const QByteArray &checkpoint) const;

    CliUser m_user;
    SshKeys m_keys;
    ScratchRepository m_anchor{{u"--bare"_s}};
    QString m_log;
    QString m_export;
    QString m_cut; ///< the same without its end
};

/// A branch with one checkpoint, as anybody who may push can add it.
void tst_VerifyScript::addBranch(const QString &repository, const QString &branch,
                                 const QByteArray &checkpoint) const
{
    const auto git = [&repository](const QStringList &arguments, const QByteArray &input = {}) {
        return QString::fromLatin1(
                   runProgram(u"git"_s, QStringList{u"--git-dir"_s, repository} + arguments, input))
            .trimmed();
    };
    const QString blob = git({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, checkpoint);
    const QString tree = git({u"mktree"_s}, "100644 blob " + blob.toLatin1() + "\tcheckpoint\n");
    const QString made = git({u"-c"_s, u"user.name=eve"_s, u"-c"_s, u"user.email=eve@example.org"_s,
                              u"commit-tree"_s, u"-m"_s, u"checkpoint"_s, tree});
    git({u"update-ref"_s, u"refs/heads/"_s + branch, made});
    QVERIFY(git({u"cat-file"_s, u"-p"_s, branch + u":checkpoint"_s}).startsWith(u"slipway-audit/"_s));
}

void tst_VerifyScript::initTestCase()
{
    QCOMPARE(m_user.cli({u"init"_s}).code, 0);
    for (const QString &environment : {u"dev"_s, u"qa"_s, u"prod"_s})
        QCOMPARE(m_user.cli({u"environment"_s, u"add"_s, environment}).code, 0);
    const Ran anchored =
        m_user.cli({u"--json"_s, u"audit"_s, u"anchor"_s, u"--remote"_s, m_anchor.gitFolder()});
    QVERIFY2(anchored.code == 0, anchored.all().c_str());
    m_log = anchored.json()[u"log"_s].toString();
    QVERIFY(!m_log.isEmpty());
    m_export = m_user.path(u"record.jsonl"_s);
    QCOMPARE(m_user.cli({u"audit"_s, u"export"_s, m_export}).code, 0);
    const QByteArray first = m_user.read(u"record.jsonl"_s).split('\n').first();
    m_cut = m_user.write(u"cut.jsonl"_s, first + '\n');
}

void tst_VerifyScript::whatAnAnchorSaysIsNeverRun_data()
{
    QTest::addColumn<bool>("second");
    QTest::addColumn<QByteArray>("number");
    const QByteArray touch = "touch " + m_user.path(u"run"_s).toUtf8();
    for (const bool second : {false, true}) {
        const char *beside = second ? "beside another branch" : "alone";
        QTest::addRow("a command of sed, %s", beside) << second << "1e " + touch + " #";
        QTest::addRow("a file that sed would write, %s", beside)
            << second << "1w " + m_user.path(u"run"_s).toUtf8() + " #";
        QTest::addRow("a command of the shell, %s", beside) << second << "$(" + touch + ")";
        QTest::addRow("a call of awk, %s", beside) << second << "system(\"" + touch + "\")";
    }
}

void tst_VerifyScript::whatAnAnchorSaysIsNeverRun()
{
    QFETCH(bool, second);
    QFETCH(QByteArray, number);
    QFile::remove(m_user.path(u"run"_s));
    const ScratchRepository anchor({u"--bare"_s});
    addBranch(anchor.gitFolder(), u"slipway-audit/aaa"_s, "slipway-audit/aaa\n" + number + "\nAAAA\n");
    if (second)
        addBranch(anchor.gitFolder(), u"slipway-audit/bbb"_s, "slipway-audit/bbb\n" + number + "\nAAAA\n");
    const Ran ran = m_user.script({u"ledger"_s, u"--anchor"_s, anchor.gitFolder(), m_export});
    QVERIFY2(!QFile::exists(m_user.path(u"run"_s)), ran.all().c_str());
    QVERIFY2(ran.code == 1 && ran.out.startsWith(u"refused: "_s), ran.all().c_str());
}

void tst_VerifyScript::anotherBranchHidesNothing()
{
    const QStringList ask{u"ledger"_s, u"--anchor"_s, m_anchor.gitFolder()};
    const QStringList named = ask + QStringList{u"--log"_s, m_log};
    QCOMPARE(m_user.script(ask + QStringList{m_export}).code, 0);
    QCOMPARE(m_user.script(named + QStringList{m_export}).code, 0);
    QCOMPARE(m_user.script(ask + QStringList{m_cut}).code, 1);
    // A branch of somebody's own, which agrees with what was cut.
    const QJsonObject entry = QJsonDocument::fromJson(m_user.read(u"cut.jsonl"_s)).object();
    const QByteArray hash = QByteArray::fromHex(entry[u"hash"_s].toString().toLatin1()).toBase64();
    addBranch(m_anchor.gitFolder(), u"slipway-audit/zzz"_s,
              "slipway-audit/zzz\n1\n" + hash + "\n2026-11-20T00:00:00Z\n");
    const Ran cut = m_user.script(ask + QStringList{m_cut});
    QVERIFY2(cut.code == 1 && cut.out.contains(u"--log"_s), cut.all().c_str());
    QCOMPARE(m_user.script(ask + QStringList{m_export}).code, 1);
    const Ran refused = m_user.script(named + QStringList{m_cut});
    QVERIFY2(refused.code == 1 && refused.out.contains(u"the ledger ends at entry 1"_s),
             refused.all().c_str());
    const Ran good = m_user.script(named + QStringList{m_export});
    QVERIFY2(good.code == 0, good.all().c_str());
}

void tst_VerifyScript::aLedgerThatIsNotThereIsRefused()
{
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    const Ran ran =
        m_user.script({u"ledger"_s, u"--anchor"_s, m_anchor.gitFolder(), u"--log"_s, other, m_export});
    QVERIFY2(ran.code == 1 && ran.out.startsWith(u"refused: "_s), ran.all().c_str());
    for (const QString &wrong : {u"*"_s, u"zzz"_s, u"../x"_s, other + u"\n*"_s, m_log + u":refs/heads/x"_s})
        QCOMPARE(
            m_user.script({u"ledger"_s, u"--anchor"_s, m_anchor.gitFolder(), u"--log"_s, wrong, m_export})
                .code,
            2);
}

void tst_VerifyScript::halfATimeIsRefused_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("a day") << u"20301231"_s;
    QTest::newRow("a day and a minute") << u"203012312359"_s;
    QTest::newRow("a digit too many") << u"203012312359590"_s;
    QTest::newRow("a letter") << u"20301231T23595"_s;
    QTest::newRow("nothing") << u" "_s;
}

/// Of fewer digits, a time would be before every expiry.
void tst_VerifyScript::halfATimeIsRefused()
{
    QFETCH(QString, at);
    const Ran ran = m_user.script({u"approval"_s, u"--signers"_s, m_export, u"--environment"_s, u"prod"_s,
                                   u"--commit"_s, QString(40, u'a'), u"--at"_s, at, m_export});
    QVERIFY2(ran.code == 2 && ran.err.contains(u"14 digits"_s), ran.all().c_str());
}

void tst_VerifyScript::hashesThatCannotBeCalculatedAreNotGood()
{
    // A sha256sum that breaks off: what it did not look at is not good.
    QDir(m_user.path({})).mkpath(u"tools"_s);
    QFile tool(m_user.write(u"tools/sha256sum"_s, "#!/bin/sh\nexit 137\n"));
    QVERIFY(tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString script = QStringLiteral(SLIPWAY_SOURCE_DIR "/installer/verify.sh");
    const QString path =
        u"PATH=%1:%2"_s.arg(m_user.path(u"tools"_s), QString::fromLocal8Bit(qgetenv("PATH")));
    const Ran ran = m_user.run(u"env"_s, {path, script, u"ledger"_s, m_export});
    QVERIFY2(ran.code == 1 && ran.out.startsWith(u"refused: "_s), ran.all().c_str());
}

/// From giving one to its verification without Slipway, by what the command line writes.
void tst_VerifyScript::whatIsApprovedBeforehandIsVerified()
{
    ScratchRepository repository;
    repository.change(u"feat: begin"_s, u"a.txt"_s);
    const CliUser user;
    const QString key = m_keys.file(u"ada"_s);
    const QString list = user.path(u"signers"_s);
    const QString file = user.path(u"standing"_s);
    const QList<QStringList> steps{{u"init"_s},
                                   {u"project"_s, u"add"_s, u"web"_s, u"--git"_s, repository.path()},
                                   {u"environment"_s, u"add"_s, u"prod"_s},
                                   {u"signer"_s, u"add"_s, u"ada"_s, u"--key"_s, key + u".pub"_s},
                                   {u"approval"_s, u"standing"_s, u"add"_s, u"--project"_s, u"web"_s,
                                    u"--environment"_s, u"prod"_s, u"--until"_s, u"+30d"_s, u"--path"_s,
                                    u"docs/*"_s, u"--key"_s, key},
                                   {u"signer"_s, u"export"_s, list},
                                   {u"approval"_s, u"standing"_s, u"export"_s, u"--output"_s, file}};
    for (const QStringList &step : steps) {
        const Ran ran = user.cli(step);
        QVERIFY2(ran.code == 0, ran.all().c_str());
    }
    const QStringList ask{u"standing"_s, u"--signers"_s, list, u"--environment"_s, u"prod"_s};
    const Ran good = user.script(ask + QStringList{u"--project"_s, u"web"_s, file});
    QVERIFY2(good.code == 0 && good.out.startsWith(u"good: ada, patch of web into prod until "_s)
                 && good.out.contains(u"docs/*"_s),
             good.all().c_str());
    // What is taken back is in no file any more.
    const QJsonArray all =
        user.cli({u"--json"_s, u"approval"_s, u"standing"_s, u"list"_s}).json()[u"standing"_s].toArray();
    const QString id = QString::number(all.first()[u"id"_s].toInteger());
    QCOMPARE(user.cli({u"approval"_s, u"standing"_s, u"remove"_s, id, u"--reason"_s, u"left"_s}).code, 0);
    QCOMPARE(user.cli({u"approval"_s, u"standing"_s, u"export"_s, u"--output"_s, file}).code, 0);
    QCOMPARE(user.script(ask + QStringList{file}).code, 1);
}

static QByteArray standingOf(const QByteArray &level, const QByteArray &until)
{
    return R"({"approver":"ada","environment":{"id":"00000000-0000-4000-8000-000000000000","name":"prod"},)"
           R"("level":")"
        + level
        + R"(","log":"00000000-0000-4000-8000-000000000001","maximum_commits":20,)"
          R"("maximum_risk":100,"nonce":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","not_after":")"
        + until + R"(","paths":["docs/*"],"policy_sha256":")" + QByteArray(64, 'b')
        + R"(","project":"web",)"
          R"("seen_head":{"hash":")"
        + QByteArray(64, 'c')
        + R"(","seq":7},"signed_at":"2026-11-21T10:00:00Z",)"
          R"("type":"https://slipway.example/standing/v1"})";
}

void tst_VerifyScript::whatIsApprovedBeforehandIsRefused_data()
{
    QTest::addColumn<QByteArray>("shown"); // what is in the file
    QTest::addColumn<QByteArray>("meant"); // what was signed
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isGood");
    const QString standing = u"standing-v1@slipway.example"_s;
    const QByteArray good = standingOf("patch", "2030-12-24T23:59:59Z");
    const QByteArray over = standingOf("patch", "2026-11-01T00:00:00Z");
    const auto mutated = [&good](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace(from, to);
    };
    const auto row = [&](const char *name, const QByteArray &shown, const QByteArray &meant) {
        QTest::newRow(name) << shown << meant << u"ada"_s << standing << QStringList() << false;
    };
    QTest::newRow("none: it is good") << good << good << u"ada"_s << standing << QStringList() << true;
    row("a greater step", mutated("patch", "major"), good);
    row("another environment", mutated("prod", "live"), good);
    row("another project", mutated("web", "pay"), good);
    row("a later end", mutated("2030", "2031"), good);
    row("any file", mutated("[\"docs/*\"]", "[]"), good);
    row("any number of commits", mutated(":20,", ":0,"), good);
    row("other rules", mutated(QByteArray(64, 'b'), QByteArray(64, 'd')), good);
    row("a blank in it", mutated(",\"level\"", ", \"level\""), mutated(",\"level\"", ", \"level\""));
    const QByteArray twice = mutated("\"patch\"", "\"patch\",\"level\":\"major\"");
    row("a key twice", twice, twice);
    row("it is over", over, over);
    QTest::newRow("signed by somebody else")
        << good << good << u"ben"_s << standing << QStringList() << false;
    QTest::newRow("signed by nobody who may")
        << good << good << u"eve"_s << standing << QStringList() << false;
    QTest::newRow("signed as a decision")
        << good << good << u"ada"_s << u"approval-v1@slipway.example"_s << QStringList() << false;
    QTest::newRow("asked of another environment")
        << good << good << u"ada"_s << standing << QStringList{u"--environment"_s, u"qa"_s} << false;
    QTest::newRow("asked of other rules")
        << good << good << u"ada"_s << standing << QStringList{u"--policy"_s, QString(64, u'd')} << false;
}

void tst_VerifyScript::whatIsApprovedBeforehandIsRefused()
{
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, meant);
    QFETCH(QString, key);
    QFETCH(QString, purpose);
    QFETCH(QStringList, options);
    QFETCH(bool, isGood);
    QByteArray list;
    for (const QString &name : {u"ada"_s, u"ben"_s}) {
        const QByteArrayList words = m_keys.publicText(name).split(' ');
        list += name.toUtf8() + " namespaces=\"approval-v1@slipway.example,standing-v1@slipway.example\" "
            + words.value(0) + ' ' + words.value(1).trimmed() + '\n';
    }
    m_keys.file(key);
    const QString file = m_user.write(
        u"beforehand"_s, "slipway-standing-v1\n" + shown + '\n' + m_keys.sign(meant, key, purpose));
    const Ran ran = m_user.script(QStringList{u"standing"_s, u"--signers"_s, m_user.write(u"list"_s, list),
                                              u"--at"_s, u"20261122000000"_s}
                                  + options + QStringList{file});
    QVERIFY2(ran.code == (isGood ? 0 : 1), ran.all().c_str());
    QVERIFY2(ran.out.startsWith(isGood ? u"good: "_s : u"refused: "_s), ran.all().c_str());
}

QTEST_GUILESS_MAIN(tst_VerifyScript)
#include "tst_verifyscript.moc"
