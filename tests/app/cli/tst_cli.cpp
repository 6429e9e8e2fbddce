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

struct Answer
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString errorKind() const { return json()[u"error"_s].toObject()[u"kind"_s].toString(); }
};

/// A user of the command line with a home of their own and one workspace.
class CliUser
{
public:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"SLIPWAY_WORKSPACE"_s, workspace());
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QJsonObject json(const QStringList &arguments, int code = 0) const
    {
        const Answer answer = run(QStringList{u"--json"_s} + arguments);
        if (answer.code != code)
            qWarning().noquote() << arguments << "gave" << answer.code << answer.out << answer.err;
        return answer.code == code ? answer.json() : QJsonObject();
    }
    QString workspace() const { return m_home.filePath(u"team.slipway"_s); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

QJsonObject cellOf(const QJsonObject &matrix, const QString &environment)
{
    return matrix[u"projects"_s][0][u"cells"_s].toObject()[environment].toObject();
}

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usageIsTold_data();
    void usageIsTold();
    void everyCommandHelpsWithAnExample_data();
    void everyCommandHelpsWithAnExample();
    void aWorkspaceIsMadeOnce();
    void releasesCountAsGitDoes();
    void theMatrixShowsWhatIsLive();
    void theMatrixTravelsInTime();
    void compareCountsAsGitDoes();
    void ambiguousPointsListTheirReadings();
    void whereSaysSinceWhen();
    void deploymentsArePaged();
    void statesAreToldInTheLanguageAsked();
    void anEmptyCommitIsNotTakenForAnUnknownOne();
    void aFailureIsToldOnce();
    void aShallowCloneIsWarnedOf();
    void exportedRowsComeBackIn();
    void importIsAllOrNothing();
    void anApprovalGoesItsWay();
    void theRecordIsVerified();
    void notesNeedNoWorkspace();
    void notesAreChecked();
    void bumpSaysWhy();
    void unreadableAnswersFail();

private:
    QString record(const QString &environment, const QString &commit, const QString &finished,
                   const QStringList &more = {});

    ScratchRepository m_repository;
    CliUser m_user;
    QString m_first;
    QString m_second;
    QString m_third;
};

void tst_Cli::initTestCase()
{
    m_first = m_repository.change(u"feat: begin"_s, u"a.txt"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_second = m_repository.change(u"fix: mend the door (#12)\n\nRefs: DOOR-7"_s, u"b.txt"_s);
    m_repository.tag(u"v1.0.1"_s);
    m_third = m_repository.change(u"feat!: replace the door"_s, u"c.txt"_s);
    QCOMPARE(m_user.run({u"init"_s}).code, 0);
    QCOMPARE(m_user.run({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository.path()}).code, 0);
    for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s})
        QCOMPARE(m_user.run({u"environment"_s, u"add"_s, name}).code, 0);
    QVERIFY(!record(u"prod"_s, u"v1.0.0"_s, u"2026-02-01T10:00:00Z"_s).isEmpty());
    QVERIFY(!record(u"staging"_s, u"v1.0.1"_s, u"2026-02-02T10:00:00Z"_s).isEmpty());
    QVERIFY(!record(u"dev"_s, m_third, u"2026-02-03T10:00:00Z"_s).isEmpty());
}

QString tst_Cli::record(const QString &environment, const QString &commit, const QString &finished,
                        const QStringList &more)
{
    const QJsonObject answer =
        m_user.json(QStringList{u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s,
                                environment, u"--commit"_s, commit, u"--finished"_s, finished}
                    + more);
    return QString::number(answer[u"deployment"_s][u"id"_s].toInteger());
}

void tst_Cli::usageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no command") << QStringList{} << 2 << u"usage"_s;
    QTest::newRow("an unknown command") << QStringList{u"fly"_s} << 2 << u"usage"_s;
    QTest::newRow("an unknown option") << QStringList{u"matrix"_s, u"--fast"_s} << 2 << u"usage"_s;
    QTest::newRow("a missing argument") << QStringList{u"compare"_s, u"dev"_s} << 2 << u"usage"_s;
    QTest::newRow("a time that is none")
        << QStringList{u"matrix"_s, u"--at"_s, u"teatime"_s} << 2 << u"usage"_s;
    QTest::newRow("a time zone that is none, though Qt alone takes it for UTC")
        << QStringList{u"metrics"_s, u"--time-zone"_s, u"Berlin"_s} << 2 << u"usage"_s;
    QTest::newRow("a freeze on the clocks of no time zone")
        << QStringList{u"freeze"_s,      u"add"_s,    u"--start"_s,  u"2026-11-27 18:00"_s,
                       u"--time-zone"_s, u"Berlin"_s, u"--reason"_s, u"weekend"_s}
        << 2 << u"usage"_s;
    QTest::newRow("a state that is none")
        << QStringList{u"deployments"_s, u"--state"_s, u"fine"_s} << 2 << u"usage"_s;
    QTest::newRow("neither a project nor all")
        << QStringList{u"compare"_s, u"dev"_s, u"prod"_s} << 2 << u"usage"_s;
    QTest::newRow("a password in the address")
        << QStringList{u"--workspace"_s, u"postgresql://me:secret@db/slipway"_s, u"matrix"_s} << 2
        << u"usage"_s;
    QTest::newRow("an unknown project") << QStringList{u"releases"_s, u"wbe"_s} << 1 << u"not_found"_s;
    QTest::newRow("an unknown approval")
        << QStringList{u"approval"_s, u"show"_s, u"999"_s} << 1 << u"not_found"_s;
    QTest::newRow("a workspace that is not there")
        << QStringList{u"--workspace"_s, u"/nowhere/at/all.slipway"_s, u"matrix"_s} << 1 << u"not_found"_s;
    QTest::newRow("a repository that is not there")
        << QStringList{u"notes"_s, u"--repo"_s, u"/nowhere"_s} << 1 << u"not_found"_s;
}

void tst_Cli::usageIsTold()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_user.run(QStringList{u"--json"_s} + arguments);
    QTEST(answer.code, "code");
    if (QByteArray(QTest::currentDataTag()) != "a password in the address")
        QTEST(answer.errorKind(), "kind");
    QVERIFY(!answer.json()[u"error"_s][u"message"_s].toString().isEmpty());
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!answer.err.contains(u"secret"_s));
    const Answer text = m_user.run(arguments);
    QCOMPARE(text.code, answer.code);
    QVERIFY2(text.out.isEmpty(), "an error is no answer");
}

void tst_Cli::everyCommandHelpsWithAnExample_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList commands{u"init"_s,
                               u"project add"_s,
                               u"project list"_s,
                               u"project remove"_s,
                               u"environment add"_s,
                               u"environment list"_s,
                               u"environment remove"_s,
                               u"connection add"_s,
                               u"connection test"_s,
                               u"connection list"_s,
                               u"connection map"_s,
                               u"sync"_s,
                               u"releases"_s,
                               u"release show"_s,
                               u"record deployment"_s,
                               u"import deployments"_s,
                               u"matrix"_s,
                               u"compare"_s,
                               u"where"_s,
                               u"deployments"_s,
                               u"notes"_s,
                               u"bump"_s,
                               u"approval request"_s,
                               u"approval list"_s,
                               u"approval show"_s,
                               u"approval approve"_s,
                               u"approval reject"_s,
                               u"approval revoke"_s,
                               u"approval defer"_s,
                               u"audit verify"_s,
                               u"audit list"_s,
                               u"audit export"_s,
                               u"demo"_s};
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command.split(u' ');
}

void tst_Cli::everyCommandHelpsWithAnExample()
{
    QFETCH(QStringList, command);
    const Answer answer = m_user.run(command + QStringList{u"--help"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(u"Example:"_s));
    QVERIFY(answer.out.contains(u"slipway-cli"_s));
    QVERIFY(answer.err.isEmpty());
}

void tst_Cli::aWorkspaceIsMadeOnce()
{
    const Answer again = m_user.run({u"--json"_s, u"init"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(!again.errorKind().isEmpty());
    const QJsonObject projects = m_user.json({u"project"_s, u"list"_s});
    QCOMPARE(projects[u"projects"_s].toArray().size(), 1);
    QCOMPARE(projects[u"projects"_s][0][u"name"_s].toString(), u"web"_s);
    const QJsonArray environments = m_user.json({u"environment"_s, u"list"_s})[u"environments"_s].toArray();
    QCOMPARE(environments.size(), 3);
    QCOMPARE(environments[2][u"tier"_s].toString(), u"production"_s);
    QCOMPARE(m_user.run({u"project"_s, u"remove"_s, u"web"_s}).code, 3);
    QCOMPARE(m_user.run({u"environment"_s, u"remove"_s, u"prod"_s}).code, 3);
    QCOMPARE(m_user.run({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository.path()}).code, 1);
}

void tst_Cli::releasesCountAsGitDoes()
{
    const QJsonObject answer = m_user.json({u"releases"_s, u"web"_s});
    QCOMPARE(answer[u"project"_s].toString(), u"web"_s);
    const QJsonArray releases = answer[u"releases"_s].toArray();
    QCOMPARE(releases.size(), 2);
    QCOMPARE(releases[0][u"version"_s].toString(), u"1.0.1"_s);
    QCOMPARE(releases[0][u"previous_tag"_s].toString(), u"v1.0.0"_s);
    QCOMPARE(releases[0][u"commit"_s].toString(), m_second);
    QCOMPARE(releases[0][u"commits"_s].toInt(), 1);
    QVERIFY(releases[1][u"previous_tag"_s].isNull());
    const QJsonObject shown = m_user.json({u"release"_s, u"show"_s, u"web"_s, u"1.0.1"_s});
    QCOMPARE(shown[u"commits"_s][0][u"sha"_s].toString(), m_second);
    QCOMPARE(shown[u"commits"_s][0][u"pull_request"_s].toString(), u"12"_s);
    QCOMPARE(shown[u"first_commits"_s].toArray(), QJsonArray{m_second});
    QVERIFY(shown[u"notes"_s].toString().contains(u"mend the door"_s));
    QCOMPARE(shown[u"deployments"_s][0][u"environment"_s].toString(), u"staging"_s);
}

void tst_Cli::theMatrixShowsWhatIsLive()
{
    const QJsonObject matrix = m_user.json({u"matrix"_s});
    QCOMPARE(matrix[u"environments"_s].toArray().size(), 3);
    const QJsonObject prod = cellOf(matrix, u"prod"_s);
    QCOMPARE(prod[u"commit"_s].toString(), m_first);
    QCOMPARE(prod[u"version"_s].toString(), u"1.0.0"_s);
    QCOMPARE(prod[u"state"_s].toString(), u"succeeded"_s);
    QCOMPARE(prod[u"behind_previous"_s].toInt(-1), 1);
    QCOMPARE(prod[u"missing_from_previous"_s].toInt(-1), 0);
    QVERIFY(prod[u"running"_s].isNull());
    const QJsonObject dev = cellOf(matrix, u"dev"_s);
    QCOMPARE(dev[u"commit"_s].toString(), m_third);
    QVERIFY(dev[u"version"_s].isNull());
    QVERIFY(dev[u"behind_previous"_s].isNull());
    const Answer text = m_user.run({u"matrix"_s});
    QVERIFY(text.out.contains(u"1.0.0 (1 behind)"_s));
}

void tst_Cli::theMatrixTravelsInTime()
{
    const QJsonObject matrix = m_user.json({u"matrix"_s, u"--at"_s, u"2026-02-01T12:00:00Z"_s});
    QCOMPARE(matrix[u"at"_s].toString(), u"2026-02-01T12:00:00Z"_s);
    QCOMPARE(cellOf(matrix, u"prod"_s)[u"commit"_s].toString(), m_first);
    QVERIFY(cellOf(matrix, u"staging"_s).isEmpty());
}

void tst_Cli::compareCountsAsGitDoes()
{
    const QJsonObject answer = m_user.json({u"compare"_s, u"prod"_s, u"dev"_s, u"--project"_s, u"web"_s});
    const QJsonObject row = answer[u"comparisons"_s][0].toObject();
    QCOMPARE(row[u"relation"_s].toString(), u"ahead"_s);
    QCOMPARE(row[u"only_in_to"_s].toInt(),
             m_repository.run({u"rev-list"_s, u"--count"_s, m_first + u".."_s + m_third}).toInt());
    QCOMPARE(row[u"only_in_from"_s].toInt(-1), 0);
    QCOMPARE(row[u"merge_base"_s].toString(), m_first);
    QCOMPARE(row[u"from"_s][u"name"_s].toString(), u"prod"_s);
    QCOMPARE(row[u"commits"_s][0][u"sha"_s].toString(), m_third);
    QCOMPARE(row[u"commits"_s][0][u"breaking"_s].toBool(), true);
    QCOMPARE(row[u"files"_s][u"changed"_s].toInt(), 2);
    const QJsonObject then =
        m_user.json({u"compare"_s, u"prod@2026-02-01"_s, u"dev"_s, u"--all"_s})[u"comparisons"_s][0]
            .toObject();
    QCOMPARE(then[u"relation"_s].toString(), u"unknown"_s);
    QVERIFY(then[u"only_in_to"_s].isNull());
    const Answer text = m_user.run({u"compare"_s, u"dev"_s, u"prod"_s, u"--project"_s, u"web"_s});
    QVERIFY(text.out.contains(u"prod is 2 commits behind dev."_s));
}

void tst_Cli::ambiguousPointsListTheirReadings()
{
    m_repository.branch(u"prod"_s, m_third);
    const Answer ambiguous =
        m_user.run({u"--json"_s, u"compare"_s, u"prod"_s, u"dev"_s, u"--project"_s, u"web"_s});
    QCOMPARE(ambiguous.code, 2);
    QCOMPARE(ambiguous.errorKind(), u"usage"_s);
    QVERIFY(ambiguous.err.contains(u"env:prod"_s));
    QVERIFY(ambiguous.err.contains(u"branch:prod"_s));
    const QJsonObject exact = m_user
                                  .json({u"compare"_s, u"branch:prod"_s, u"env:prod"_s, u"--project"_s,
                                         u"web"_s})[u"comparisons"_s][0]
                                  .toObject();
    QCOMPARE(exact[u"relation"_s].toString(), u"behind"_s);
    m_repository.run({u"branch"_s, u"-D"_s, u"prod"_s});
    const QJsonObject unknown = m_user.json({u"compare"_s, u"prdo"_s, u"dev"_s, u"--project"_s, u"web"_s}, 1);
    QVERIFY(unknown[u"error"_s][u"message"_s].toString().contains(u"staging"_s));
}

void tst_Cli::whereSaysSinceWhen()
{
    const auto environments = [&](const QString &what) {
        return m_user.json({u"where"_s, u"web"_s, what})[u"matches"_s][0][u"environments"_s].toArray();
    };
    const QJsonArray byCommit = environments(m_second.left(10));
    QCOMPARE(byCommit.size(), 3);
    QCOMPARE(byCommit[0][u"contains"_s].toBool(), true);
    QCOMPARE(byCommit[0][u"since"_s].toString(), u"2026-02-03T10:00:00Z"_s);
    QCOMPARE(byCommit[2][u"contains"_s].toBool(true), false);
    QVERIFY(byCommit[2][u"since"_s].isNull());
    QCOMPARE(environments(u"#12"_s), byCommit);
    QCOMPARE(environments(u"DOOR-7"_s), byCommit);
    // Brought further: the stay goes on; gone and come back: it begins anew.
    record(u"staging"_s, m_third, u"2026-02-04T10:00:00Z"_s);
    QCOMPARE(environments(m_second)[1][u"since"_s].toString(), u"2026-02-02T10:00:00Z"_s);
    record(u"staging"_s, m_first, u"2026-02-05T10:00:00Z"_s, {u"--kind"_s, u"rollback"_s});
    QCOMPARE(environments(m_second)[1][u"contains"_s].toBool(true), false);
    record(u"staging"_s, m_second, u"2026-02-06T10:00:00Z"_s);
    QCOMPARE(environments(m_second)[1][u"since"_s].toString(), u"2026-02-06T10:00:00Z"_s);
}

void tst_Cli::deploymentsArePaged()
{
    const QJsonObject all = m_user.json({u"deployments"_s});
    const QJsonArray rows = all[u"deployments"_s].toArray();
    QCOMPARE(all[u"total"_s].toInteger(), rows.size());
    QVERIFY(all[u"next"_s].isNull());
    QJsonArray collected;
    QString cursor;
    do {
        const QJsonObject page =
            m_user.json(QStringList{u"deployments"_s, u"--limit"_s, u"2"_s}
                        + (cursor.isEmpty() ? QStringList() : QStringList{u"--after"_s, cursor}));
        QVERIFY(!page.isEmpty());
        const QJsonArray ofPage = page[u"deployments"_s].toArray();
        for (const QJsonValue &row : ofPage)
            collected.append(row);
        cursor = page[u"next"_s].toString();
    } while (!cursor.isEmpty() && collected.size() < 100);
    QCOMPARE(collected, rows);
    const QJsonArray rollbacks =
        m_user.json({u"deployments"_s, u"--kind"_s, u"rollback"_s})[u"deployments"_s].toArray();
    for (const QJsonValue &row : rollbacks)
        QCOMPARE(row[u"environment"_s].toString(), u"staging"_s);
    const Answer updated =
        m_user.run({u"--json"_s, u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s,
                    u"dev"_s, u"--commit"_s, m_third, u"--id"_s, u"job-1"_s, u"--state"_s, u"running"_s});
    QCOMPARE(updated.json()[u"created"_s].toBool(), true);
    const QJsonObject finished =
        m_user.json({u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"dev"_s,
                     u"--commit"_s, m_third, u"--id"_s, u"job-1"_s, u"--state"_s, u"failed"_s});
    QCOMPARE(finished[u"created"_s].toBool(true), false);
    QCOMPARE(finished[u"deployment"_s][u"id"_s], updated.json()[u"deployment"_s][u"id"_s]);
    m_user.json({u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"dev"_s,
                 u"--commit"_s, m_third, u"--id"_s, u"job-1"_s, u"--state"_s, u"running"_s},
                3);
    QCOMPARE(cellOf(m_user.json({u"matrix"_s}), u"dev"_s)[u"last_attempt"_s][u"state"_s].toString(),
             u"failed"_s);
}

void tst_Cli::statesAreToldInTheLanguageAsked()
{
    const QString board = m_user.run({u"--lang"_s, u"de"_s, u"matrix"_s}).out;
    QVERIFY2(board.contains(u"fehlgeschlagen"_s) && !board.contains(u"failed"_s), qPrintable(board));
    const QString history = m_user.run({u"--lang"_s, u"de"_s, u"deployments"_s}).out;
    QVERIFY2(history.contains(u"fehlgeschlagen"_s) && !history.contains(u"failed"_s), qPrintable(history));
}

void tst_Cli::anEmptyCommitIsNotTakenForAnUnknownOne()
{
    const qint64 before = m_user.json({u"deployments"_s})[u"total"_s].toInteger();
    const Answer refused = m_user.run({u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s,
                                       u"--environment"_s, u"dev"_s, u"--commit"_s, u""_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains(u"--commit"_s));
    QCOMPARE(m_user.json({u"deployments"_s})[u"total"_s].toInteger(), before);
}

void tst_Cli::aFailureIsToldOnce()
{
    const CliUser other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    QCOMPARE(other
                 .run({u"connection"_s, u"add"_s, u"ci"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s,
                       u"http://127.0.0.1:1/"_s, u"--no-token"_s})
                 .code,
             0);
    const Answer failed = other.run({u"sync"_s});
    QCOMPARE(failed.code, 1);
    QVERIFY(!failed.err.isEmpty());
    QVERIFY2(!failed.err.contains(u"slipway."_s), qPrintable(failed.err));
}

void tst_Cli::aShallowCloneIsWarnedOf()
{
    QTemporaryDir folder;
    const QString shallow = folder.filePath(u"shallow"_s);
    m_repository.run(
        {u"clone"_s, u"--quiet"_s, u"--depth"_s, u"1"_s, u"file://"_s + m_repository.path(), shallow});
    const CliUser other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    const Answer whole = other.run({u"project"_s, u"add"_s, u"whole"_s, u"--git"_s, m_repository.path()});
    QCOMPARE(whole.code, 0);
    QVERIFY2(whole.err.isEmpty(), qPrintable(whole.err));
    const Answer cut = other.run({u"--json"_s, u"project"_s, u"add"_s, u"cut"_s, u"--git"_s, shallow});
    QCOMPARE(cut.code, 0);
    QVERIFY2(cut.err.contains(u"git fetch --unshallow"_s), qPrintable(cut.err));
    QCOMPARE(cut.json()[u"project"_s][u"name"_s].toString(), u"cut"_s);
}

void tst_Cli::exportedRowsComeBackIn()
{
    const Answer csv = m_user.run({u"deployments"_s, u"--csv"_s});
    QCOMPARE(csv.code, 0);
    const CliUser other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    QCOMPARE(other.run({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository.path()}).code, 0);
    for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s})
        QCOMPARE(other.run({u"environment"_s, u"add"_s, name}).code, 0);
    const QJsonObject outcome =
        other.json({u"import"_s, u"deployments"_s, other.file(u"history.csv"_s, csv.out.toUtf8())});
    QCOMPARE(outcome[u"inserted"_s].toInteger(), m_user.json({u"deployments"_s})[u"total"_s].toInteger());
    QCOMPARE(cellOf(other.json({u"matrix"_s}), u"prod"_s)[u"commit"_s].toString(), m_first);
}

void tst_Cli::importIsAllOrNothing()
{
    const qint64 before = m_user.json({u"deployments"_s})[u"total"_s].toInteger();
    const QString bad =
        m_user.file(u"bad.jsonl"_s,
                    "{\"project\":\"web\",\"environment\":\"dev\",\"commit\":\"v1.0.0\",\"id\":\"x1\"}\n"
                    "\n"
                    "{\"project\":\"web\",\"environment\":\"mars\",\"commit\":\"v1.0.0\"}\n");
    const Answer refused = m_user.run({u"--json"_s, u"import"_s, u"deployments"_s, bad});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"line 3"_s));
    QCOMPARE(m_user.json({u"deployments"_s})[u"total"_s].toInteger(), before);
}

void tst_Cli::anApprovalGoesItsWay()
{
    const QStringList request{u"approval"_s,  u"request"_s, u"--project"_s,     u"web"_s,
                              u"--release"_s, u"1.0.1"_s,   u"--environment"_s, u"prod"_s};
    const QJsonObject asked = m_user.json(request);
    const QString id = QString::number(asked[u"id"_s].toInteger());
    QCOMPARE(asked[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(asked[u"subject"_s][u"commit"_s].toString(), m_second);
    QCOMPARE(asked[u"subject"_s][u"tree"_s].toString(),
             m_repository.run({u"rev-parse"_s, m_second + u"^{tree}"_s}));
    QCOMPARE(asked[u"subject"_s][u"subject_sha256"_s].toString().size(), 64);
    QCOMPARE(asked[u"blocked_by"_s].toArray().size(), 1);
    QCOMPARE(m_user.run(request).code, 3);
    QCOMPARE(m_user.run({u"approval"_s, u"reject"_s, id}).code, 2);
    QCOMPARE(m_user.json({u"approval"_s, u"reject"_s, id, u"--comment"_s, u"not on Friday"_s})[u"state"_s]
                 .toString(),
             u"rejected"_s);
    QCOMPARE(m_user.json({u"approval"_s, u"revoke"_s, id})[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(m_user.json({u"approval"_s, u"list"_s, u"--mine"_s})[u"approvals"_s].toArray().size(), 1);
    QCOMPARE(
        m_user.json({u"approval"_s, u"defer"_s, id, u"--until"_s, u"2026-12-01"_s})[u"state"_s].toString(),
        u"pending"_s);
    const QJsonObject approved = m_user.json({u"approval"_s, u"approve"_s, id, u"--comment"_s, u"go"_s});
    QCOMPARE(approved[u"state"_s].toString(), u"approved"_s);
    QCOMPARE(approved[u"required"_s][0][u"have"_s].toInt(), 1);
    QCOMPARE(approved[u"decisions"_s].toArray().size(), 4);
    QCOMPARE(m_user.json({u"approval"_s, u"show"_s, id}), approved);
    QCOMPARE(m_user.run({u"approval"_s, u"approve"_s, id}).code, 3);
}

void tst_Cli::theRecordIsVerified()
{
    const QJsonObject verdict = m_user.json({u"audit"_s, u"verify"_s});
    QCOMPARE(verdict[u"ok"_s].toBool(), true);
    QVERIFY(verdict[u"entries"_s].toInteger() >= 12);
    QCOMPARE(verdict[u"head"_s][u"seq"_s], verdict[u"entries"_s]);
    QVERIFY(verdict[u"first_bad"_s].isNull());
    const QJsonArray newest =
        m_user.json({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s})[u"entries"_s].toArray();
    QCOMPARE(newest.size(), 1);
    QCOMPARE(newest[0][u"hash"_s], verdict[u"head"_s][u"hash"_s]);
    const QString file = m_user.path(u"record.jsonl"_s);
    QCOMPARE(m_user.json({u"audit"_s, u"export"_s, file})[u"entries"_s], verdict[u"entries"_s]);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(exported.readLine()).object()[u"kind"_s].toString(),
             u"workspace.created"_s);
}

void tst_Cli::notesNeedNoWorkspace()
{
    const CliUser stranger;
    const QJsonObject all = stranger.json({u"notes"_s, u"--repo"_s, m_repository.path()});
    const QJsonArray releases = all[u"releases"_s].toArray();
    QCOMPARE(releases.size(), 2);
    QCOMPARE(releases[0][u"version"_s].toString(), u"1.0.1"_s);
    QCOMPARE(releases[0][u"sections"_s][0][u"items"_s][0][u"sha"_s].toString(), m_second);
    const Answer text = stranger.run({u"notes"_s, u"--repo"_s, m_repository.path(), u"v1.0.0..HEAD"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(u"mend the door"_s) && text.out.contains(u"replace the door"_s));
    QVERIFY(!text.out.contains(u"begin"_s));
    const Answer html = stranger.run(
        {u"notes"_s, u"--repo"_s, m_repository.path(), u"--unreleased"_s, u"--format"_s, u"html"_s});
    QVERIFY(html.out.contains(u"<h2>"_s) && html.out.contains(u"replace the door"_s));
    const QString log = stranger.file(u"CHANGELOG.md"_s, "# Changes\n\n## 0.9.0\n\n- old\n");
    for (int again = 0; again < 2; ++again)
        QCOMPARE(
            stranger.run({u"notes"_s, u"--repo"_s, m_repository.path(), u"--latest"_s, u"--prepend"_s, log})
                .code,
            0);
    QFile changelog(log);
    QVERIFY(changelog.open(QIODevice::ReadOnly));
    const QByteArray written = changelog.readAll();
    QCOMPARE(written.count("mend the door"), 1);
    QVERIFY(written.startsWith("# Changes") && written.endsWith("- old\n"));
    const QJsonObject byProject =
        m_user.json({u"notes"_s, u"--project"_s, u"web"_s, u"--from"_s, u"prod"_s, u"--to"_s, u"dev"_s});
    QCOMPARE(byProject[u"releases"_s].toArray().size(), 1);
}

void tst_Cli::notesAreChecked()
{
    ScratchRepository repository;
    repository.change(u"feat: begin"_s, u"a"_s);
    repository.tag(u"v1.0.0"_s);
    const CliUser user;
    const QStringList check{u"notes"_s, u"--repo"_s, repository.path(), u"--unreleased"_s, u"--check"_s};
    QCOMPARE(user.run(check).code, 3);
    repository.change(u"fix: mend"_s, u"b"_s);
    QCOMPARE(user.run(check).code, 0);
    repository.change(u"whatever it was"_s, u"c"_s);
    QCOMPARE(user.run(check).code, 1);
}

void tst_Cli::bumpSaysWhy()
{
    const QJsonObject answer = m_user.json({u"bump"_s, u"--repo"_s, m_repository.path()});
    QCOMPARE(answer[u"current"_s].toString(), u"1.0.1"_s);
    QCOMPARE(answer[u"next"_s].toString(), u"2.0.0"_s);
    QCOMPARE(answer[u"level"_s].toString(), u"major"_s);
    QCOMPARE(answer[u"because"_s][0][u"sha"_s].toString(), m_third);
}

void tst_Cli::unreadableAnswersFail()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"),
                  {u"notes"_s, u"--repo"_s, m_repository.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
