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

private:
    Ran request(const QString &environment);
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

QTEST_GUILESS_MAIN(tst_ApprovalCli)
#include "tst_approvalcli.moc"
