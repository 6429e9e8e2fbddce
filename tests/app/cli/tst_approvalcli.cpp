#include "tests/support/cliuser.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The commands of approvals as a person gives them: each decides on exactly what it names, by the person it
/// names.
class tst_ApprovalCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNumberThatIsNoRequestDecidesNothing_data();
    void aNumberThatIsNoRequestDecidesNothing();
    void nobodyApprovesWhatTheyAskedFor();
    void anAccountWithoutAKeyIsSomebodyToo();
    void anAccountIsOnePersons();
    void theScriptDoesNotCountWhoeverAsked();
    void whatIsShownIsWhatTheRulesAskFor();
    void onlyWhatHoldsIsProved();
    void aRevokedKeyDoesNotSpoilTheProof();
    void theDeployingJobCanProveWhatItCarries();

private:
    Ran request(const QString &environment);
    void addSigner(const QString &name);
    Ran decide(const QString &decision, int approval, const QString &signer);
    QString askingAccount();
    QByteArray statementFor(int approval, const QString &signer);
    Ran exportProof(int approval);
    Ran judgeProof(const QStringList &more);
    QString stateOf(int approval);

    std::unique_ptr<CliUser> m_user;
    std::unique_ptr<ScratchRepository> m_repository;
    SshKeys m_keys;
};

void tst_ApprovalCli::init()
{
    m_user = std::make_unique<CliUser>();
    m_repository = std::make_unique<ScratchRepository>();
    m_repository->change(u"feat: begin"_s, u"a.txt"_s);
    m_repository->tag(u"v1.0.0"_s);
    QCOMPARE(m_user->cli({u"init"_s}).code, 0);
    QCOMPARE(m_user->cli({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository->path()}).code, 0);
    for (const QString &environment : {u"staging"_s, u"prod"_s})
        QCOMPARE(m_user->cli({u"environment"_s, u"add"_s, environment}).code, 0);
}

Ran tst_ApprovalCli::request(const QString &environment)
{
    return m_user->cli({u"approval"_s, u"request"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s,
                        u"--environment"_s, environment});
}

QString tst_ApprovalCli::stateOf(int approval)
{
    return m_user->cli({u"--json"_s, u"approval"_s, u"show"_s, QString::number(approval)})
        .json()[u"state"_s]
        .toString();
}

void tst_ApprovalCli::aNumberThatIsNoRequestDecidesNothing_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("code");
    for (const int requests : {0, 2}) {
        QTest::addRow("zero, of %d requests", requests) << requests << u"0"_s << 1;
        QTest::addRow("below zero, of %d requests", requests) << requests << u"-1"_s << 1;
        QTest::addRow("one too many, of %d requests", requests) << requests << u"3"_s << 1;
        QTest::addRow("one and a half, of %d requests", requests) << requests << u"1.5"_s << 2;
        QTest::addRow("a word, of %d requests", requests) << requests << u"one"_s << 2;
    }
}

void tst_ApprovalCli::aNumberThatIsNoRequestDecidesNothing()
{
    QFETCH(int, requests);
    QFETCH(QString, number);
    QFETCH(int, code);
    for (int i = 0; i < requests; ++i)
        QCOMPARE(request(i == 0 ? u"staging"_s : u"prod"_s).code, 0);
    const QString file = m_user->path(u"out"_s);
    // The two dashes keep a number below zero from being an option.
    const QList<QStringList> commands{
        {u"show"_s, u"--"_s, number},
        {u"approve"_s, u"--comment"_s, u"go"_s, u"--"_s, number},
        {u"reject"_s, u"--comment"_s, u"no"_s, u"--"_s, number},
        {u"revoke"_s, u"--"_s, number},
        {u"defer"_s, u"--"_s, number},
        {u"delegate"_s, u"--to"_s, u"ben"_s, u"--"_s, number},
        {u"export"_s, u"--output"_s, file, u"--"_s, number},
        {u"export"_s, u"--proof"_s, u"--output"_s, file, u"--"_s, number},
    };
    for (const QStringList &command : commands) {
        const Ran ran = m_user->cli(QStringList{u"approval"_s} + command);
        QVERIFY2(ran.code == code, qPrintable(command.join(u' ') + u'\n' + ran.out + ran.err));
    }
    QVERIFY(m_user->cli({u"approval"_s, u"verify"_s, u"--"_s, number}).code != 0);
    QVERIFY(!QFile::exists(file));
    for (int approval = 1; approval <= requests; ++approval)
        QCOMPARE(stateOf(approval), u"pending"_s);
}

void tst_ApprovalCli::addSigner(const QString &name)
{
    const Ran added = m_user->cli({u"signer"_s, u"add"_s, name, u"--key"_s, m_keys.file(name) + u".pub"_s});
    QVERIFY2(added.code == 0, added.all().c_str());
}

Ran tst_ApprovalCli::decide(const QString &decision, int approval, const QString &signer)
{
    QStringList key;
    if (!signer.isEmpty())
        key = {u"--key"_s, m_keys.file(signer)};
    return m_user->cli(
        QStringList{u"approval"_s, decision, QString::number(approval), u"--comment"_s, u"as agreed"_s}
        + key);
}

Ran tst_ApprovalCli::exportProof(int approval)
{
    QFile::remove(m_user->path(u"proof"_s));
    return m_user->cli({u"approval"_s, u"export"_s, QString::number(approval), u"--proof"_s, u"--output"_s,
                        m_user->path(u"proof"_s)});
}

Ran tst_ApprovalCli::judgeProof(const QStringList &more)
{
    const QString allowed = m_user->path(u"allowed"_s);
    if (const Ran exported = m_user->cli({u"signer"_s, u"export"_s, allowed}); exported.code != 0)
        return exported;
    return m_user->script(QStringList{u"approval"_s, u"--signers"_s, allowed, u"--environment"_s, u"prod"_s,
                                      u"--commit"_s, m_repository->idOf(u"HEAD"_s)}
                          + more + QStringList{m_user->path(u"proof"_s)});
}

/// Who whoever runs this is to the operating system, as a request has it.
QString tst_ApprovalCli::askingAccount()
{
    return m_user->cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json()[u"requested_by"_s].toString();
}

QByteArray tst_ApprovalCli::statementFor(int approval, const QString &signer)
{
    const Ran exported = m_user->cli({u"approval"_s, u"export"_s, QString::number(approval), u"--for"_s,
                                      signer, u"--output"_s, m_user->path(u"s.json"_s)});
    return exported.code == 0 ? m_user->read(u"s.json"_s) : QByteArray();
}

void tst_ApprovalCli::nobodyApprovesWhatTheyAskedFor()
{
    QCOMPARE(m_user->cli({u"gate"_s, u"set"_s, u"prod"_s, u"--approvals"_s, u"1"_s}).code, 0);
    addSigner(u"ada"_s);
    addSigner(u"ben"_s);
    QCOMPARE(request(u"prod"_s).code, 0);
    const QString account = askingAccount();
    QVERIFY(!account.isEmpty());
    // Nobody knows whose account it was: it may be the approver's own.
    const Ran unknown = decide(u"approve"_s, 1, u"ada"_s);
    QVERIFY2(unknown.code == 3 && unknown.err.contains(u"--account "_s + account), unknown.all().c_str());
    QCOMPARE(m_user->cli({u"signer"_s, u"add"_s, u"ada"_s, u"--account"_s, account}).code, 0);
    const Ran own = decide(u"approve"_s, 1, u"ada"_s);
    QVERIFY2(own.code == 3 && own.err.contains(u"somebody else"_s), own.all().c_str());
    // Not by a file either, nor by another key of the same person.
    const QString file = m_user->write(u"own.json"_s, statementFor(1, u"ada"_s));
    m_user->write(u"own.json.sig"_s,
                  m_keys.sign(m_user->read(u"own.json"_s), u"ada"_s, u"approval-v1@slipway.example"_s));
    QCOMPARE(m_user->cli({u"approval"_s, u"import"_s, file}).code, 3);
    QCOMPARE(
        m_user->cli({u"signer"_s, u"add"_s, u"ada"_s, u"--key"_s, m_keys.file(u"ada2"_s) + u".pub"_s}).code,
        0);
    QCOMPARE(decide(u"approve"_s, 1, u"ada2"_s).code, 3);
    QCOMPARE(stateOf(1), u"pending"_s);
    const auto mine = [this](const QString &signer) {
        return m_user
            ->cli({u"--json"_s, u"approval"_s, u"list"_s, u"--mine"_s, u"--key"_s, m_keys.file(signer)})
            .json()[u"approvals"_s]
            .toArray()
            .size();
    };
    QCOMPARE(mine(u"ada"_s), 0);
    QCOMPARE(mine(u"ben"_s), 1);
    QCOMPARE(decide(u"approve"_s, 1, u"ben"_s).code, 0);
    QCOMPARE(stateOf(1), u"approved"_s);
    QCOMPARE(mine(u"ben"_s), 0);
}

void tst_ApprovalCli::anAccountWithoutAKeyIsSomebodyToo()
{
    QCOMPARE(m_user->cli({u"gate"_s, u"set"_s, u"prod"_s, u"--approvals"_s, u"1"_s}).code, 0);
    addSigner(u"ada"_s);
    QCOMPARE(request(u"prod"_s).code, 0);
    const Ran added = m_user->cli({u"signer"_s, u"add"_s, u"pipeline"_s, u"--account"_s, askingAccount()});
    QVERIFY2(added.code == 0 && added.out.contains(u"pipeline"_s), added.all().c_str());
    QCOMPARE(decide(u"approve"_s, 1, u"ada"_s).code, 0);
    QCOMPARE(exportProof(1).code, 0);
    const Ran judged = judgeProof({});
    QVERIFY2(judged.code == 0, judged.all().c_str());
    // Neither a key nor an account is nobody.
    QCOMPARE(m_user->cli({u"signer"_s, u"add"_s, u"eve"_s}).code, 1);
}

void tst_ApprovalCli::anAccountIsOnePersons()
{
    addSigner(u"ada"_s);
    addSigner(u"ben"_s);
    const auto give = [this](const QString &name, const QString &account) {
        return m_user->cli({u"signer"_s, u"add"_s, name, u"--account"_s, account}).code;
    };
    QCOMPARE(give(u"ada"_s, u"a.lovelace"_s), 0);
    QCOMPARE(give(u"ben"_s, u"a.lovelace"_s), 3);
    QCOMPARE(give(u"ada"_s, u"a.lovelace"_s), 3);
    QCOMPARE(give(u"ada"_s, u"COMPANY\\ada"_s), 0);
    QCOMPARE(give(u"ben"_s, u"x\nmallory namespaces=\"a\" ssh-ed25519 AAAA"_s), 2);
    QCOMPARE(give(u"ben"_s, u" "_s), 2);
}

void tst_ApprovalCli::theScriptDoesNotCountWhoeverAsked()
{
    addSigner(u"ada"_s);
    addSigner(u"ben"_s);
    QCOMPARE(request(u"prod"_s).code, 0);
    QByteArray own = "slipway-approval-v1\n";
    QByteArray both = own;
    for (const QString &name : {u"ada"_s, u"ben"_s}) {
        const QByteArray statement = statementFor(1, name);
        const QByteArray made =
            statement + '\n' + m_keys.sign(statement, name, u"approval-v1@slipway.example"_s);
        both += made;
        if (name == u"ada"_s)
            own += made;
    }
    m_user->write(u"proof"_s, own);
    const Ran unknown = judgeProof({});
    QVERIFY2(unknown.code == 1 && unknown.out.contains(u"whose it is"_s), unknown.all().c_str());
    QCOMPARE(m_user->cli({u"signer"_s, u"add"_s, u"ada"_s, u"--account"_s, askingAccount()}).code, 0);
    const Ran refused = judgeProof({});
    QVERIFY2(refused.code == 1 && refused.out.contains(u"0 of 1"_s), refused.all().c_str());
    QCOMPARE(judgeProof({u"--allow-self-approval"_s}).code, 0);
    m_user->write(u"proof"_s, both);
    QCOMPARE(judgeProof({}).code, 0);
    QCOMPARE(judgeProof({u"--need"_s, u"2"_s}).code, 1);
    QCOMPARE(judgeProof({u"--need"_s, u"2"_s, u"--allow-self-approval"_s}).code, 0);
}

void tst_ApprovalCli::whatIsShownIsWhatTheRulesAskFor()
{
    for (const QString &name : {u"ada"_s, u"ben"_s})
        addSigner(name);
    QCOMPARE(m_user->cli({u"role"_s, u"set"_s, u"ben"_s, u"--role"_s, u"qa"_s}).code, 0);
    QCOMPARE(m_user
                 ->cli({u"gate"_s, u"set"_s, u"prod"_s, u"--approvals"_s, u"1"_s, u"--approvals"_s, u"qa=1"_s,
                        u"--allow-self-approval"_s})
                 .code,
             0);
    QCOMPARE(request(u"prod"_s).code, 0);
    QCOMPARE(decide(u"approve"_s, 1, u"ada"_s).code, 0);
    const auto show = [this] { return m_user->cli({u"--json"_s, u"approval"_s, u"show"_s, u"1"_s}).json(); };
    QJsonObject shown = show();
    QCOMPARE(shown[u"state"_s].toString(), u"pending"_s);
    int have = 0;
    int needed = 0;
    for (const QJsonValue rule : shown[u"required"_s].toArray()) {
        have += rule[u"have"_s].toInt();
        needed += rule[u"needed"_s].toInt();
        QCOMPARE(rule[u"have"_s].toInt(), rule[u"role"_s].toString() == u"qa"_s ? 0 : 1);
    }
    QCOMPARE(have, 1);
    QCOMPARE(needed, 2);
    QCOMPARE(shown[u"blocked_by"_s].toArray().size(), 1);
    const QString reason = shown[u"blocked_by"_s][0][u"reason"_s].toString();
    QVERIFY2(reason.contains(u"1"_s) && reason.contains(u"qa"_s), qPrintable(reason));
    // Ada is of no use any more; only ben is asked.
    const auto mine = [this](const QString &signer) {
        return m_user
            ->cli({u"--json"_s, u"approval"_s, u"list"_s, u"--mine"_s, u"--key"_s, m_keys.file(signer)})
            .json()[u"approvals"_s]
            .toArray()
            .size();
    };
    QCOMPARE(mine(u"ada"_s), 0);
    QCOMPARE(mine(u"ben"_s), 1);
    const Ran approved =
        m_user->cli({u"--json"_s, u"approval"_s, u"approve"_s, u"1"_s, u"--key"_s, m_keys.file(u"ben"_s)});
    QCOMPARE(approved.code, 0);
    shown = show();
    QCOMPARE(approved.json(), shown);
    QCOMPARE(shown[u"state"_s].toString(), u"approved"_s);
    QVERIFY(shown[u"blocked_by"_s].toArray().isEmpty());
}

void tst_ApprovalCli::onlyWhatHoldsIsProved()
{
    addSigner(u"ada"_s);
    addSigner(u"ben"_s);
    QCOMPARE(request(u"prod"_s).code, 0);
    const auto isRefused = [this](const QString &word) {
        const Ran ran = exportProof(1);
        return ran.code == 3 && ran.err.contains(word) && !QFile::exists(m_user->path(u"proof"_s));
    };
    QVERIFY(isRefused(u"not complete"_s));
    QCOMPARE(decide(u"approve"_s, 1, u"ada"_s).code, 0);
    QCOMPARE(exportProof(1).code, 0);
    QCOMPARE(judgeProof({u"--allow-self-approval"_s}).code, 0);
    // Unsigned, so that no script can know of it: the proof must not be written.
    QCOMPARE(decide(u"reject"_s, 1, {}).code, 0);
    QCOMPARE(stateOf(1), u"rejected"_s);
    QVERIFY(isRefused(u"rejected"_s));
    QCOMPARE(decide(u"revoke"_s, 1, {}).code, 0);
    QCOMPARE(stateOf(1), u"approved"_s);
    QCOMPARE(exportProof(1).code, 0);
    QCOMPARE(decide(u"revoke"_s, 1, u"ada"_s).code, 0);
    QVERIFY(isRefused(u"not complete"_s));
    QCOMPARE(decide(u"approve"_s, 1, u"ben"_s).code, 0);
    QCOMPARE(exportProof(1).code, 0);
    QCOMPARE(m_user->read(u"proof"_s).count("BEGIN SSH SIGNATURE"), 1);
    QCOMPARE(judgeProof({u"--allow-self-approval"_s}).code, 0);
}

void tst_ApprovalCli::aRevokedKeyDoesNotSpoilTheProof()
{
    for (const QString &name : {u"ada"_s, u"ben"_s})
        addSigner(name);
    QCOMPARE(request(u"prod"_s).code, 0);
    QCOMPARE(decide(u"approve"_s, 1, u"ada"_s).code, 0);
    QCOMPARE(decide(u"approve"_s, 1, u"ben"_s).code, 0);
    QCOMPARE(m_user->cli({u"signer"_s, u"revoke"_s, u"ada"_s, u"--reason"_s, u"left"_s}).code, 0);
    QCOMPARE(stateOf(1), u"approved"_s);
    QCOMPARE(exportProof(1).code, 0);
    const Ran judged = judgeProof({u"--allow-self-approval"_s});
    QVERIFY2(judged.code == 0, judged.all().c_str());
}

void tst_ApprovalCli::theDeployingJobCanProveWhatItCarries()
{
    addSigner(u"ada"_s);
    // The command that deploys asks for the proof of the approval that its own promotion has used.
    const QString cli = QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli");
    const QString proof = m_user->path(u"proof"_s);
    const Ran set = m_user->cli({u"target"_s, u"set"_s, u"--environment"_s, u"prod"_s, u"--"_s, cli,
                                 u"approval"_s, u"export"_s, u"1"_s, u"--proof"_s, u"--output"_s, proof});
    QVERIFY2(set.code == 0, set.all().c_str());
    QCOMPARE(request(u"prod"_s).code, 0);
    QCOMPARE(decide(u"approve"_s, 1, u"ada"_s).code, 0);
    const Ran promoted = m_user->cli(
        {u"promote"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s, u"--environment"_s, u"prod"_s});
    QVERIFY2(promoted.code == 0, promoted.all().c_str());
    QCOMPARE(stateOf(1), u"used"_s);
    const Ran judged = judgeProof({u"--allow-self-approval"_s});
    QVERIFY2(judged.code == 0, judged.all().c_str());
    // And nobody afterwards.
    const Ran later = exportProof(1);
    QVERIFY2(later.code == 3 && later.err.contains(u"used"_s), later.all().c_str());
}

QTEST_GUILESS_MAIN(tst_ApprovalCli)
#include "tst_approvalcli.moc"
