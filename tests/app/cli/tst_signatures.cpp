#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

const QString approvalPurpose = u"approval-v1@slipway.example"_s;

struct Ran
{
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

/// Only what the right person signed, for the very thing that was asked, counts: for Slipway, and for
/// verify.sh alone.
class tst_Signatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badSignersAreRefused_data();
    void badSignersAreRefused();
    void badListsOfSignersAreRefusedByTheScript_data();
    void badListsOfSignersAreRefusedByTheScript();
    void anApprovalNeedsASignatureNow();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
    void theGoodOneIsAccepted();
    void twoKeysOfOnePersonCountOnce();
    void aRevokedKeyTakesItsApprovalAlong();
    void theScriptFindsWhatWasChangedInALedger_data();
    void theScriptFindsWhatWasChangedInALedger();
    void whatIsChangedInTheWorkspaceNoLongerCounts();

private:
    Ran cli(const QStringList &arguments) const;
    Ran script(const QStringList &arguments) const;
    QString approvalState() const;
    QByteArray statementFor(const QString &approver);

    QTemporaryDir m_home;
    ScratchRepository m_repository;
    SshKeys m_keys;
    QString m_commit;
    QByteArray m_statement; ///< for ada
    QByteArray m_otherStatement; ///< for ada, of the other request
    QString m_allowed;
};

static Ran runWith(const QString &program, const QStringList &arguments, const QTemporaryDir &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"SLIPWAY_WORKSPACE"_s, home.filePath(u"team.slipway"_s));
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.remove(u"SSH_AUTH_SOCK"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran tst_Signatures::cli(const QStringList &arguments) const
{
    return runWith(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments, m_home);
}

Ran tst_Signatures::script(const QStringList &arguments) const
{
    return runWith(QStringLiteral(SLIPWAY_SOURCE_DIR "/installer/verify.sh"), arguments, m_home);
}

QString tst_Signatures::approvalState() const
{
    return cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json()[u"state"_s].toString();
}

QByteArray tst_Signatures::statementFor(const QString &approver)
{
    const QString file = m_keys.path(u"exported.json"_s);
    const Ran ran = cli({u"approval"_s, u"export"_s, u"1"_s, u"--for"_s, approver, u"--output"_s, file});
    QFile source(file);
    return ran.code == 0 && source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void tst_Signatures::initTestCase()
{
    m_keys.file(u"weak"_s, {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s});
    m_repository.change(u"feat: begin"_s, u"a.txt"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_commit = m_repository.run({u"rev-parse"_s, u"HEAD"_s});
    QCOMPARE(cli({u"init"_s}).code, 0);
    QCOMPARE(cli({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository.path()}).code, 0);
    for (const QString &environment : {u"prod"_s, u"staging"_s}) {
        QCOMPARE(cli({u"environment"_s, u"add"_s, environment}).code, 0);
        QCOMPARE(cli({u"approval"_s, u"request"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s,
                      u"--environment"_s, environment})
                     .code,
                 0);
    }
    const QList<QStringList> signers{{u"ada"_s, u"ada"_s},
                                     {u"ada"_s, u"ada2"_s},
                                     {u"ben"_s, u"ben"_s},
                                     {u"eve"_s, u"eve"_s, u"--valid-until"_s, u"2020-01-01"_s},
                                     {u"fay"_s, u"fay"_s, u"--valid-from"_s, u"2090-01-01"_s},
                                     {u"rex"_s, u"rex"_s},
                                     {u"kim"_s, u"kim"_s}};
    for (const QStringList &signer : signers) {
        const Ran added =
            cli(QStringList{u"signer"_s, u"add"_s, signer[0], u"--key"_s, m_keys.file(signer[1]) + u".pub"_s}
                + signer.mid(2));
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }
    QCOMPARE(cli({u"signer"_s, u"revoke"_s, u"rex"_s, u"--reason"_s, u"left"_s}).code, 0);
    QCOMPARE(cli({u"signer"_s, u"revoke"_s, u"kim"_s, u"--compromised"_s, u"--reason"_s, u"stolen"_s}).code,
             0);
    m_statement = statementFor(u"ada"_s);
    QVERIFY(m_statement.startsWith("{\"approver\":\"ada\""));
    const QString other = m_keys.path(u"other.json"_s);
    QCOMPARE(cli({u"approval"_s, u"export"_s, u"2"_s, u"--for"_s, u"ada"_s, u"--output"_s, other}).code, 0);
    QFile source(other);
    QVERIFY(source.open(QIODevice::ReadOnly));
    m_otherStatement = source.readAll();
    // The list that a deployment's job trusts; it still has the stolen key, which --revoked takes out.
    m_allowed = m_keys.path(u"allowed_signers"_s);
    QCOMPARE(cli({u"signer"_s, u"export"_s, m_allowed}).code, 0);
    QFile list(m_allowed);
    QVERIFY(list.open(QIODevice::Append));
    list.write("kim namespaces=\"approval-v1@slipway.example\" " + m_keys.publicText(u"kim"_s));
    m_keys.write(u"revoked"_s, m_keys.publicText(u"kim"_s));
}

void tst_Signatures::badSignersAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("keyText");
    const QByteArray fresh = m_keys.publicText(u"fresh"_s);
    QTest::newRow("everybody, by a star") << u"*"_s << fresh;
    QTest::newRow("everybody, by question marks") << u"???"_s << fresh;
    QTest::newRow("a pattern of a domain") << u"*@example.org"_s << fresh;
    QTest::newRow("not somebody") << u"!ada"_s << fresh;
    QTest::newRow("a list of two") << u"ada,ben"_s << fresh;
    QTest::newRow("a name with a blank and an option") << u"x cert-authority"_s << fresh;
    QTest::newRow("what looks like an option of ssh-keygen") << u"-Overify-time=19700101"_s << fresh;
    QTest::newRow("another line") << u"x\nada"_s << fresh;
    QTest::newRow("a name in other capitals") << u"ADA"_s << fresh;
    QTest::newRow("a letter of another alphabet") << QString::fromUtf8("\xD0\xB0"
                                                                       "da")
                                                  << fresh;
    QTest::newRow("no name") << QString() << fresh;
    QTest::newRow("one key under two names") << u"mallory"_s << m_keys.publicText(u"ada"_s);
    QTest::newRow("a revoked key under another name") << u"mallory"_s << m_keys.publicText(u"rex"_s);
    QTest::newRow("a stolen key again") << u"kim"_s << m_keys.publicText(u"kim"_s);
    QTest::newRow("RSA of 2048 bits") << u"mallory"_s << m_keys.publicText(u"weak"_s);
    QTest::newRow("a certificate authority") << u"mallory"_s << "cert-authority " + fresh;
    QTest::newRow("a line of allowed signers") << u"mallory"_s << "* " + fresh;
    QTest::newRow("two keys") << u"mallory"_s << fresh + m_keys.publicText(u"other"_s);
    QTest::newRow("no key") << u"mallory"_s << QByteArray("hello\n");
    QTest::newRow("half a key") << u"mallory"_s << fresh.left(40);
}

void tst_Signatures::badSignersAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, keyText);
    const QString before = cli({u"signer"_s, u"list"_s}).out;
    const Ran ran = cli({u"signer"_s, u"add"_s, name, u"--key"_s, m_keys.write(u"asked.pub"_s, keyText)});
    QVERIFY2(ran.code == 2 || ran.code == 3, qPrintable(ran.out));
    // By the rule, not by a slip of the command line; what looks like an option does not even come that far.
    QVERIFY2(name.startsWith(u'-') || !ran.err.contains(u"cannot be understood"_s), qPrintable(ran.err));
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(cli({u"signer"_s, u"list"_s}).out, before);
}

void tst_Signatures::badListsOfSignersAreRefusedByTheScript_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray key = m_keys.publicText(u"ada"_s);
    const QByteArray options = " namespaces=\"approval-v1@slipway.example\" ";
    QTest::newRow("everybody") << "*" + options + key;
    QTest::newRow("two names on a line") << "ada,ben" + options + key;
    QTest::newRow("no namespaces") << "ada " + key;
    QTest::newRow("a certificate authority")
        << "ada cert-authority,namespaces=\"approval-v1@slipway.example\" " + key;
    QTest::newRow("one key under two names") << "ada" + options + key + "ben" + options + key;
    QTest::newRow("weak RSA") << "ada" + options + m_keys.publicText(u"weak"_s);
    QTest::newRow("nobody") << QByteArray("# nobody\n");
}

void tst_Signatures::badListsOfSignersAreRefusedByTheScript()
{
    QFETCH(QByteArray, list);
    const QByteArray signature = m_keys.sign(m_statement, u"ada"_s, approvalPurpose);
    const Ran ran = script({u"signature"_s, u"--signers"_s, m_keys.write(u"list"_s, list),
                            m_keys.write(u"s.json"_s, m_statement), m_keys.write(u"s.sig"_s, signature)});
    QVERIFY2(ran.code == 1, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.startsWith(u"refused: "_s));
}

void tst_Signatures::anApprovalNeedsASignatureNow()
{
    const Ran refused = cli({u"approval"_s, u"approve"_s, u"1"_s, u"--comment"_s, u"go"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(u"--key"_s));
    const QString secret = m_keys.file(u"secret"_s, {u"-t"_s, u"ed25519"_s}, u"word"_s);
    const Ran unknown = cli({u"approval"_s, u"approve"_s, u"1"_s, u"--key"_s, secret});
    QCOMPARE(unknown.code, 3);
    QVERIFY(unknown.err.contains(m_keys.publicKey(u"secret"_s).fingerprint()));
    QCOMPARE(cli({u"signer"_s, u"add"_s, u"pat"_s, u"--key"_s, secret + u".pub"_s}).code, 0);
    const Ran locked = cli({u"approval"_s, u"approve"_s, u"1"_s, u"--key"_s, secret});
    QCOMPARE(locked.code, 1);
    QVERIFY2(locked.err.contains(u"ssh-add"_s), qPrintable(locked.err));
    QCOMPARE(approvalState(), u"pending"_s);
}

void tst_Signatures::forgeriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("signature");
    const auto sign = [&](const QByteArray &bytes, const char *key = "ada",
                          const QString &purpose = approvalPurpose) {
        return m_keys.sign(bytes, QString::fromLatin1(key), purpose);
    };
    const QByteArray good = sign(m_statement);
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArray(m_statement).replace(from, to);
    };
    const QByteArray otherCommit = with(m_commit.toLatin1(), QByteArray(40, 'a'));
    const QByteArray named = with("\"approver\":\"ada\"", "\"approver\":\"ben\"");
    const QByteArray twice =
        with("\"decision\":\"approve\"", "\"decision\":\"reject\",\"decision\":\"approve\"");
    const QByteArray reordered =
        "{" + m_statement.mid(m_statement.indexOf("\"artifacts\"")).chopped(1) + ",\"approver\":\"ada\"}";
    QTest::newRow("the commit changed after signing") << otherCommit << good;
    QTest::newRow("another commit, rightly signed") << otherCommit << sign(otherCommit);
    QTest::newRow("the approval of another environment") << m_otherStatement << sign(m_otherStatement);
    QTest::newRow("a line break added") << m_statement + '\n' << sign(m_statement + '\n');
    QTest::newRow("keys in another order") << reordered << sign(reordered);
    QTest::newRow("a key twice") << twice << sign(twice);
    QTest::newRow("in somebody else's name") << named << sign(named);
    QTest::newRow("a signature for git") << m_statement << sign(m_statement, "ada", u"git"_s);
    QTest::newRow("a signature for a file") << m_statement << sign(m_statement, "ada", u"file"_s);
    QTest::newRow("a signature for a checkpoint")
        << m_statement << sign(m_statement, "ada", u"checkpoint-v1@slipway.example"_s);
    QTest::newRow("a key that nobody knows") << m_statement << sign(m_statement, "mallory");
    const auto approverless = with("\"approver\":\"ada\"", "\"approver\":\"\"");
    QTest::newRow("a key that ended") << approverless << sign(approverless, "eve");
    QTest::newRow("a key that has not begun") << approverless << sign(approverless, "fay");
    QTest::newRow("a revoked key") << approverless << sign(approverless, "rex");
    QTest::newRow("a stolen key") << approverless << sign(approverless, "kim");
    QTest::newRow("a signature cut short") << m_statement << good.left(good.size() / 2);
    QTest::newRow("no signature") << m_statement << QByteArray();
    QTest::newRow("nothing signed") << QByteArray() << sign(QByteArray());
}

void tst_Signatures::forgeriesAreRefused()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, signature);
    const QString file = m_keys.write(u"forged.json"_s, statement);
    const QString signatureFile = m_keys.write(u"forged.json.sig"_s, signature);
    const Ran imported = cli({u"approval"_s, u"import"_s, file, signatureFile});
    // The one of another environment is good there, and stays there.
    const bool isOther = statement == m_otherStatement;
    QVERIFY2(isOther ? imported.code == 0 : imported.code != 0, qPrintable(imported.out));
    QCOMPARE(approvalState(), u"pending"_s);
    if (!isOther) {
        QVERIFY(!imported.err.isEmpty());
        QVERIFY2(cli({u"approval"_s, u"verify"_s, file}).code != 0, "approval verify FILE");
    }
    const QString bundle = m_keys.write(u"proof"_s, "slipway-approval-v1\n" + statement + '\n' + signature);
    const Ran judged =
        script({u"approval"_s, u"--allow-self-approval"_s, u"--signers"_s, m_allowed, u"--revoked"_s,
                m_keys.path(u"revoked"_s), u"--environment"_s, u"prod"_s, u"--commit"_s, m_commit, bundle});
    QVERIFY2(judged.code == 1, qPrintable(judged.out + judged.err));
    QVERIFY2(judged.out.startsWith(u"refused: "_s), qPrintable(judged.out));
}

void tst_Signatures::theGoodOneIsAccepted()
{
    const QByteArray signature = m_keys.sign(m_statement, u"ada"_s, approvalPurpose);
    const QString file = m_keys.write(u"good.json"_s, m_statement);
    m_keys.write(u"good.json.sig"_s, signature);
    QCOMPARE(cli({u"approval"_s, u"verify"_s, file}).code, 0);
    const QString bundle = m_keys.write(u"proof"_s, "slipway-approval-v1\n" + m_statement + '\n' + signature);
    const QStringList ask{u"approval"_s,      u"--allow-self-approval"_s,
                          u"--signers"_s,     m_allowed,
                          u"--revoked"_s,     m_keys.path(u"revoked"_s),
                          u"--environment"_s, u"prod"_s,
                          u"--commit"_s,      m_commit,
                          u"--project"_s,     u"web"_s,
                          u"--release"_s,     u"1.0.0"_s};
    const Ran judged = script(ask + QStringList{bundle});
    QVERIFY2(judged.code == 0, qPrintable(judged.out + judged.err));
    const Ran imported = cli({u"approval"_s, u"import"_s, file});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    const QJsonObject shown = cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json();
    QCOMPARE(shown[u"state"_s].toString(), u"approved"_s);
    QCOMPARE(shown[u"decisions"_s][0][u"by"_s].toString(), u"ada"_s);
    QCOMPARE(shown[u"decisions"_s][0][u"key"_s].toString(), m_keys.publicKey(u"ada"_s).fingerprint());
    QVERIFY(shown[u"decisions"_s][0][u"signature_ok"_s].toBool());
    // Once is enough, and twice the same is nothing new.
    QCOMPARE(cli({u"approval"_s, u"import"_s, file}).code, 3);
    const QString proof = m_keys.path(u"exported-proof"_s);
    QCOMPARE(cli({u"approval"_s, u"export"_s, u"1"_s, u"--proof"_s, u"--output"_s, proof}).code, 0);
    QCOMPARE(script(ask + QStringList{proof}).code, 0);
    QCOMPARE(cli({u"approval"_s, u"verify"_s, proof}).code, 0);
}

void tst_Signatures::twoKeysOfOnePersonCountOnce()
{
    const Ran again = cli({u"approval"_s, u"approve"_s, u"1"_s, u"--key"_s, m_keys.file(u"ada2"_s)});
    QCOMPARE(again.code, 3);
    QByteArray bundle = "slipway-approval-v1\n";
    for (const QString &key : {u"ada"_s, u"ada2"_s})
        bundle += m_statement + '\n' + m_keys.sign(m_statement, key, approvalPurpose);
    const QStringList ask{u"approval"_s,      u"--allow-self-approval"_s,
                          u"--signers"_s,     m_allowed,
                          u"--environment"_s, u"prod"_s,
                          u"--commit"_s,      m_commit,
                          u"--need"_s};
    const QString file = m_keys.write(u"proof"_s, bundle);
    QCOMPARE(script(ask + QStringList{u"1"_s, file}).code, 0);
    const Ran one = script(ask + QStringList{u"2"_s, file});
    QCOMPARE(one.code, 1);
    QVERIFY2(one.out.contains(u"1 of 2"_s), qPrintable(one.out));
    const QByteArray second = statementFor(u"ben"_s);
    const QString both =
        m_keys.write(u"proof"_s, bundle + second + '\n' + m_keys.sign(second, u"ben"_s, approvalPurpose));
    QCOMPARE(script(ask + QStringList{u"2"_s, both}).code, 0);
}

void tst_Signatures::aRevokedKeyTakesItsApprovalAlong()
{
    QCOMPARE(approvalState(), u"approved"_s);
    QCOMPARE(cli({u"signer"_s, u"revoke"_s, u"ada"_s, u"--key"_s, m_keys.publicKey(u"ada"_s).fingerprint(),
                  u"--reason"_s, u"lost laptop"_s})
                 .code,
             0);
    const QJsonObject shown = cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json();
    QCOMPARE(shown[u"state"_s].toString(), u"pending"_s);
    QVERIFY(shown[u"decisions"_s][0][u"signature_ok"_s].toBool());
    QVERIFY(!shown[u"decisions"_s][0][u"counts"_s].toBool());
    QVERIFY(shown[u"decisions"_s][0][u"set_aside"_s].toString().contains(u"revoked"_s));
    const QJsonArray newest =
        cli({u"--json"_s, u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).json()[u"entries"_s].toArray();
    QCOMPARE(newest[0][u"kind"_s].toString(), u"approval.reopened"_s);
    QCOMPARE(cli({u"approval"_s, u"approve"_s, u"1"_s, u"--key"_s, m_keys.file(u"ben"_s)}).code, 0);
    QCOMPARE(approvalState(), u"approved"_s);
}

void tst_Signatures::theScriptFindsWhatWasChangedInALedger_data()
{
    QTest::addColumn<int>("attack");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it is") << 0 << true;
    QTest::newRow("a text edited") << 1 << false;
    QTest::newRow("a person edited") << 2 << false;
    QTest::newRow("an entry deleted") << 3 << false;
    QTest::newRow("an entry inserted") << 4 << false;
    QTest::newRow("two entries the other way round") << 5 << false;
    QTest::newRow("the end cut off") << 6 << false;
    QTest::newRow("a text taken out in silence") << 7 << false;
}

void tst_Signatures::theScriptFindsWhatWasChangedInALedger()
{
    QFETCH(int, attack);
    QFETCH(bool, good);
    const QString remote = m_home.filePath(u"anchor.git"_s);
    if (!QFile::exists(remote)) {
        runProgram(u"git"_s, {u"init"_s, u"--quiet"_s, u"--bare"_s, remote});
        const Ran set =
            cli({u"audit"_s, u"anchor"_s, u"--remote"_s, remote, u"--key"_s, m_keys.file(u"ben"_s)});
        QVERIFY2(set.code == 0, qPrintable(set.err));
        QCOMPARE(cli({u"audit"_s, u"redact"_s, u"2"_s, u"--reason"_s, u"secret"_s}).code, 0);
        QCOMPARE(cli({u"signer"_s, u"export"_s, m_allowed}).code, 0);
    }
    const QString file = m_keys.path(u"record.jsonl"_s);
    QCOMPARE(cli({u"audit"_s, u"export"_s, file}).code, 0);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArrayList lines = source.readAll().split('\n');
    source.close();
    QVERIFY(lines.size() > 12);
    switch (attack) {
    case 1:
        lines[4].replace("\"body\":{", "\"body\":{\"a\":1,");
        break;
    case 2:
        lines[4].replace("\"actor\":\"", "\"actor\":\"x");
        break;
    case 3:
        lines.removeAt(4);
        break;
    case 4:
        lines.insert(4, lines[4]);
        break;
    case 5:
        lines.swapItemsAt(4, 5);
        break;
    case 6:
        lines = lines.mid(0, 5) + QByteArrayList{QByteArray()};
        break;
    case 7: {
        const qsizetype from = lines[4].indexOf("\"body\":") + 7;
        lines[4].replace(from, lines[4].indexOf(",\"body_sha256\"") - from, "\"\"");
        break;
    }
    default:
        break;
    }
    const Ran ran = script({u"ledger"_s, u"--anchor"_s, remote, u"--signers"_s, m_allowed,
                            m_keys.write(u"changed.jsonl"_s, lines.join('\n'))});
    QVERIFY2(ran.code == (good ? 0 : 1), qPrintable(ran.out + ran.err));
    QVERIFY2(ran.out.startsWith(good ? u"good: "_s : u"refused: "_s), qPrintable(ran.out));
    if (good)
        QVERIFY2(ran.out.contains(u"signed by ben"_s), qPrintable(ran.out));
}

void tst_Signatures::whatIsChangedInTheWorkspaceNoLongerCounts()
{
    // As whoever may write the file would: the guards taken away, the request pointed at another commit.
    const QString file = m_home.filePath(u"team.slipway"_s);
    const QString script =
        u"DROP TRIGGER approval_no_change; UPDATE approval SET commit_id = zeroblob(20) WHERE id = 1;"
        u"CREATE TRIGGER approval_no_change BEFORE UPDATE OF project, release, commit_id, tree, "
        u"environment, artifacts, policy_sha256,\n    requested_by, requested_at, note, statement ON "
        u"approval BEGIN\n    SELECT raise(ABORT, 'a request for approval is never changed');\nEND;"_s;
    int code = -1;
    runProgram(u"sqlite3"_s, {file, script}, {}, &code);
    if (code != 0)
        QSKIP("the program sqlite3 is not here");
    const QJsonObject shown = cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json();
    QCOMPARE(shown[u"state"_s].toString(), u"pending"_s);
}

QTEST_GUILESS_MAIN(tst_Signatures)
#include "tst_signatures.moc"
