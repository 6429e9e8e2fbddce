#include "tests/support/fakereleases.h"
#include "tests/support/scratchrepository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// What a command does to a workspace.
enum class Effect {
    Reads, ///< and changes nothing
    Writes, ///< with an entry of the ledger, or not at all
    Makes, ///< a workspace of its own
    ServerOnly, ///< writes to workspaces on a server alone: tst_members has the same proof there
    Fetches ///< what can be fetched again: a cache, which has no entries
};

struct KnownCommand
{
    const char *name;
    Effect effect;
    const char *arguments; ///< of one that writes, as it works on the furnished workspace
};

/// Every command there is. One that is missing here fails the test: say what it does, and how to call it.
const KnownCommand knownCommands[] = {
    {"init", Effect::Makes, ""},
    {"demo", Effect::Makes, ""},
    {"project add", Effect::Writes, "api --git @REPOSITORY@"},
    {"project list", Effect::Reads, ""},
    {"project remove", Effect::Writes, "spare"},
    {"environment add", Effect::Writes, "qa"},
    {"environment list", Effect::Reads, ""},
    {"environment remove", Effect::Writes, "unused"},
    {"environment probe", Effect::Writes, "prod --url https://{project}.example.org/version"},
    {"environment observe", Effect::Fetches, ""},
    {"monitor add", Effect::Writes,
     "error-rate --environment prod --url https://prometheus.example.org --query up --threshold 1"},
    {"monitor list", Effect::Reads, ""},
    {"monitor remove", Effect::Writes, "watched --environment prod"},
    {"monitor check", Effect::Reads, "nothing --environment prod"},
    {"impact", Effect::Reads, "1"},
    {"connection add", Effect::Writes, "forge --kind gitea --url https://git.example.org --no-token"},
    {"connection test", Effect::Reads, ""},
    {"connection list", Effect::Reads, ""},
    {"connection map", Effect::Writes, "known --environment ^live$=prod"},
    {"connection remove", Effect::Writes, "known"},
    {"sync", Effect::Fetches, ""},
    {"releases", Effect::Reads, ""},
    {"release show", Effect::Reads, ""},
    {"record deployment", Effect::Writes, "--project web --environment prod --commit v1.0.0"},
    {"import deployments", Effect::Writes, "@CSV@"},
    {"matrix", Effect::Reads, ""},
    {"compare", Effect::Reads, ""},
    {"where", Effect::Reads, ""},
    {"deployments", Effect::Reads, ""},
    {"notes publish", Effect::Writes, "--project web --release 1.0.1 --connection page"},
    {"bump", Effect::Reads, ""},
    {"approval request", Effect::Writes, "--project web --release 1.0.1 --environment prod"},
    {"approval list", Effect::Reads, ""},
    {"approval show", Effect::Reads, ""},
    {"approval approve", Effect::Writes, "1 --comment go --key @KEY@"},
    {"approval reject", Effect::Writes, "1 --comment no"},
    {"approval revoke", Effect::Writes, "2"},
    {"approval defer", Effect::Writes, "1 --until 2030-01-01"},
    {"approval delegate", Effect::Writes, "1 --to cleo --key @KEY@"},
    {"approval export", Effect::Reads, ""},
    {"approval import", Effect::Writes, "@STATEMENT@"},
    {"approval verify", Effect::Reads, ""},
    {"approval standing add", Effect::Writes, "--project web --environment prod --until +30d --key @KEY@"},
    {"approval standing list", Effect::Reads, ""},
    {"approval standing export", Effect::Reads, ""},
    {"approval standing remove", Effect::Writes, "@STANDING@ --reason over"},
    {"signer add", Effect::Writes, "bob --key @OTHERKEY@.pub"},
    {"signer list", Effect::Reads, ""},
    {"signer export", Effect::Reads, ""},
    {"signer revoke", Effect::Writes, "ada --reason left"},
    {"role list", Effect::Reads, ""},
    {"role set", Effect::Writes, "ada --role qa"},
    {"audit verify", Effect::Reads, ""},
    {"audit list", Effect::Reads, ""},
    {"audit export", Effect::Reads, ""},
    {"audit anchor", Effect::Writes, "--remote @ANCHOR@"},
    {"audit redact", Effect::Writes, "2 --reason secret"},
    {"configuration compare", Effect::Reads, ""},
    {"configuration map", Effect::Writes, "--project web --rule a.txt=prod"},
    {"gate show", Effect::Reads, ""},
    {"gate set", Effect::Writes, "staging --notes"},
    {"gate clear", Effect::Writes, "lab"},
    {"gate queue", Effect::Reads, ""},
    {"gate withdraw", Effect::Writes, "1"},
    {"rules list", Effect::Reads, ""},
    {"rules show", Effect::Reads, ""},
    {"rules confirm", Effect::Writes, "@PROPOSAL@ --sign-with @SECONDKEY@"},
    {"rules withdraw", Effect::Writes, "@PROPOSAL@ --reason mistaken"},
    {"rules two-persons", Effect::Writes, ""},
    {"checklist show", Effect::Reads, ""},
    {"checklist tick", Effect::Writes, "--project web --release 1.0.1 --environment lab told"},
    {"checklist untick", Effect::Writes, "--project web --release 1.0.0 --environment lab told"},
    {"freeze add", Effect::Writes, "--reason rest --for 2h"},
    {"freeze list", Effect::Reads, ""},
    {"freeze remove", Effect::Writes, "1"},
    {"freeze override add", Effect::Writes,
     "--project web --release 1.0.1 --environment frozen --reason outage --key @KEY@"},
    {"freeze override list", Effect::Reads, ""},
    {"freeze override remove", Effect::Writes, "@OVERRIDE@ --reason over"},
    {"target set", Effect::Writes, "--environment staging /bin/true"},
    {"target list", Effect::Reads, ""},
    {"target remove", Effect::Writes, "--environment unused"},
    {"slot record", Effect::Writes, "--project web --environment prod --slot green --commit v1.0.1"},
    {"slot list", Effect::Reads, ""},
    {"slot switch", Effect::Writes, "--project web --environment prod --slot blue"},
    {"slot remove", Effect::Writes, "--project web --environment prod --slot blue"},
    {"promote", Effect::Writes, "--project web --release 1.0.1 --environment unused"},
    {"rollback", Effect::Writes, "--project web --environment lab --to 1.0.0"},
    {"promotions", Effect::Reads, ""},
    {"calendar export", Effect::Reads, ""},
    {"report", Effect::Reads, ""},
    {"metrics", Effect::Reads, ""},
    {"incident add", Effect::Writes, "--project web --title outage"},
    {"incident list", Effect::Reads, ""},
    {"incident source", Effect::Writes, "pager --url https://alerts.example.org --project-label service"},
    {"incident fetch", Effect::Fetches, ""},
    {"incident import", Effect::Writes, "@ALERT@ --source known"},
    {"incident resolve", Effect::Writes, "1"},
    {"config export", Effect::Reads, ""},
    {"config import", Effect::Writes, "@SETUP@"},
    {"incident link", Effect::Writes, "1 --deployment rule"},
    {"incident remove", Effect::Writes, "1"},
    {"timed list", Effect::Reads, ""},
    {"train create", Effect::Writes, "other --environment lab"},
    {"train add", Effect::Writes, "night --project spare --release 1.0.0"},
    {"train remove", Effect::Writes, "night --project web"},
    {"train run", Effect::Writes, "night"},
    {"train resume", Effect::Writes, "night"},
    {"member list", Effect::ServerOnly, ""},
    {"member grant", Effect::ServerOnly, ""},
    {"member revoke", Effect::ServerOnly, ""},
    {"train plan", Effect::Reads, ""},
    {"train show", Effect::Reads, ""},
    {"train list", Effect::Reads, ""},
    {"timed cancel", Effect::Writes, "1"},
    {"settle", Effect::Writes, "1 --failed --reason looked"},
    {"release evidence", Effect::Writes, "web 1.0.1 --output @HOME@/evidence.json"},
    {"release hold", Effect::Writes, "web 1.0.1 --reason wait"},
    {"release resume", Effect::Writes, "spare 1.0.0 --reason on"},
    {"release mark-bad", Effect::Writes, "web 1.0.1 --reason broken"},
    {"release mark-good", Effect::Writes, "spare 1.0.0 --reason mended"},
};

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// No entry, no change: for every command that the program has.
class tst_EveryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsKnown();
    void withoutAnEntryNothingChanges_data();
    void withoutAnEntryNothingChanges();

private:
    Ran run(const QStringList &arguments, const QString &workspace) const;
    QStringList commandsBelow(const QStringList &path) const;
    QStringList filledIn(const KnownCommand &command) const;
    QByteArray contentOf(const QString &workspace) const;
    QString copyOf(const QString &name) const;
    bool addUnsurePromotion() const;

    QTemporaryDir m_home;
    ScratchRepository m_repository;
    LocalServer m_forge;
    QString m_furnished;
    QString m_override; ///< number of an override
    QString m_standing; ///< number of a standing approval
    QString m_proposal; ///< number of a change that waits for another person
};

Ran tst_EveryCommand::run(const QStringList &arguments, const QString &workspace) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"SLIPWAY_WORKSPACE"_s, workspace);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.remove(u"SSH_AUTH_SOCK"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments);
    process.closeWriteChannel();
    // The forge answers meanwhile.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void tst_EveryCommand::initTestCase()
{
    // It forgets what it was told: each command finds it as it was.
    m_forge.answerElse(
        [](const LocalRequest &request) { return FakeReleases(ConnectionKind::Gitea).answer(request); });
    m_repository.change(u"feat: begin"_s, u"a.txt"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_repository.change(u"fix: mend"_s, u"a.txt"_s);
    m_repository.tag(u"v1.0.1"_s);
    for (const QString &key : {u"ada"_s, u"bob"_s, u"cleo"_s})
        QCOMPARE(QProcess::execute(
                     u"ssh-keygen"_s,
                     {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_home.filePath(key)}),
                 0);
    QCOMPARE(
        QProcess::execute(u"git"_s, {u"init"_s, u"--quiet"_s, u"--bare"_s, m_home.filePath(u"anchor.git"_s)}),
        0);
    QFile csv(m_home.filePath(u"rows.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("project,environment,commit\nweb,prod,v1.0.0\n");
    csv.close();
    QFile setup(m_home.filePath(u"setup.json"_s));
    QVERIFY(setup.open(QIODevice::WriteOnly));
    setup.write("{\"slipway_setup\": 1, \"environments\": [{\"name\": \"qa\"}]}");
    setup.close();
    QFile alert(m_home.filePath(u"alert.json"_s));
    QVERIFY(alert.open(QIODevice::WriteOnly));
    alert.write(R"({"alerts":[{"status":"firing","labels":{"service":"web"},)"
                R"("startsAt":"2026-11-20T14:30:00Z"}]})");
    alert.close();
    m_furnished = m_home.filePath(u"furnished.slipway"_s);
    const QString repository = m_repository.path();
    const QString key = m_home.filePath(u"ada"_s);
    const QStringList steps[] = {
        {u"init"_s},
        {u"project"_s, u"add"_s, u"web"_s, u"--git"_s, repository},
        {u"project"_s, u"add"_s, u"spare"_s, u"--git"_s, repository},
        {u"environment"_s, u"add"_s, u"prod"_s},
        {u"environment"_s, u"add"_s, u"staging"_s},
        {u"environment"_s, u"add"_s, u"unused"_s},
        {u"connection"_s, u"add"_s, u"known"_s, u"--kind"_s, u"gitea"_s, u"--url"_s,
         u"https://known.example.org"_s, u"--no-token"_s},
        {u"connection"_s, u"add"_s, u"page"_s, u"--kind"_s, u"gitea"_s, u"--url"_s, m_forge.url().toString(),
         u"--project"_s, u"web=acme/shop"_s, u"--no-token"_s},
        {u"approval"_s, u"request"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s,
         u"--environment"_s, u"prod"_s},
        {u"approval"_s, u"request"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s,
         u"--environment"_s, u"staging"_s},
        {u"signer"_s, u"add"_s, u"ada"_s, u"--key"_s, key + u".pub"_s},
        {u"signer"_s, u"add"_s, u"cleo"_s, u"--key"_s, m_home.filePath(u"cleo.pub"_s)},
        {u"environment"_s, u"add"_s, u"guarded"_s},
        {u"gate"_s, u"set"_s, u"guarded"_s, u"--two-persons"_s},
        {u"role"_s, u"set"_s, u"ada"_s, u"--role"_s, u"qa"_s, u"--reason"_s, u"she tests"_s, u"--sign-with"_s,
         key},
        // From here on one person is enough again; what was proposed still waits.
        {u"gate"_s, u"set"_s, u"guarded"_s, u"--no-two-persons"_s, u"--reason"_s, u"enough"_s,
         u"--sign-with"_s, key},
        {u"rules"_s, u"confirm"_s, u"@PROPOSED@"_s, u"--sign-with"_s, m_home.filePath(u"cleo"_s)},
        {u"environment"_s, u"add"_s, u"lab"_s},
        {u"target"_s, u"set"_s, u"--environment"_s, u"lab"_s, u"/bin/true"_s},
        {u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"lab"_s, u"--commit"_s,
         u"v1.0.0"_s, u"--finished"_s, u"-2h"_s},
        {u"record"_s, u"deployment"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"lab"_s, u"--commit"_s,
         u"v1.0.1"_s, u"--finished"_s, u"-1h"_s},
        {u"incident"_s, u"add"_s, u"--project"_s, u"web"_s, u"--title"_s, u"outage"_s},
        {u"target"_s, u"set"_s, u"--environment"_s, u"unused"_s, u"/bin/true"_s},
        {u"monitor"_s, u"add"_s, u"watched"_s, u"--environment"_s, u"prod"_s, u"--url"_s,
         u"https://prometheus.example.org"_s, u"--query"_s, u"up"_s, u"--threshold"_s, u"1"_s},
        {u"incident"_s, u"source"_s, u"known"_s, u"--url"_s, u"http://127.0.0.1:9"_s, u"--project-label"_s,
         u"service"_s},
        {u"promote"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.1"_s, u"--environment"_s, u"unused"_s,
         u"--at"_s, u"+2h"_s},
        {u"train"_s, u"create"_s, u"night"_s, u"--environment"_s, u"unused"_s},
        {u"train"_s, u"add"_s, u"night"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.1"_s},
        {u"gate"_s, u"set"_s, u"lab"_s, u"--checklist"_s, u"told"_s},
        {u"checklist"_s, u"tick"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s, u"--environment"_s,
         u"lab"_s},
        {u"approval"_s, u"standing"_s, u"add"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"staging"_s,
         u"--until"_s, u"+30d"_s, u"--key"_s, key},
        {u"freeze"_s, u"add"_s, u"--reason"_s, u"rest"_s, u"--environment"_s, u"prod"_s, u"--start"_s,
         u"2090-01-01"_s, u"--end"_s, u"2090-01-02"_s},
        {u"environment"_s, u"add"_s, u"frozen"_s},
        {u"gate"_s, u"set"_s, u"frozen"_s, u"--freeze-override"_s, u"anybody"_s},
        {u"freeze"_s, u"add"_s, u"--reason"_s, u"rest"_s, u"--environment"_s, u"frozen"_s},
        {u"freeze"_s, u"override"_s, u"add"_s, u"--project"_s, u"web"_s, u"--release"_s, u"1.0.0"_s,
         u"--environment"_s, u"frozen"_s, u"--reason"_s, u"outage"_s, u"--key"_s, key},
        {u"release"_s, u"hold"_s, u"spare"_s, u"1.0.0"_s, u"--reason"_s, u"wait"_s},
        {u"release"_s, u"mark-bad"_s, u"spare"_s, u"1.0.0"_s, u"--reason"_s, u"broken"_s},
        {u"slot"_s, u"record"_s, u"--project"_s, u"web"_s, u"--environment"_s, u"prod"_s, u"--slot"_s,
         u"blue"_s, u"--commit"_s, u"v1.0.0"_s},
        {u"approval"_s, u"reject"_s, u"2"_s, u"--comment"_s, u"wait"_s},
        {u"approval"_s, u"export"_s, u"1"_s, u"--output"_s, m_home.filePath(u"statement.json"_s)},
    };
    QString proposed;
    for (QStringList step : steps) {
        step.replaceInStrings(u"@PROPOSED@"_s, proposed);
        const Ran ran = run(step, m_furnished);
        QVERIFY2(ran.code == 0, qPrintable(step.join(u' ') + ran.err));
        if (step.value(1) == u"standing"_s)
            m_standing = ran.out.section(u' ', 2, 2);
        if (step.value(1) == u"override"_s)
            m_override = ran.out.section(u' ', 1, 1);
        if (step.contains(u"--sign-with"_s) && step.first() != u"rules"_s)
            proposed = ran.out.section(u' ', 1, 1).remove(u':');
        if (step.first() == u"role"_s)
            m_proposal = proposed;
    }
    QVERIFY(addUnsurePromotion());
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                               {u"-q"_s, u"-Y"_s, u"sign"_s, u"-n"_s, u"approval-v1@slipway.example"_s,
                                u"-f"_s, key, m_home.filePath(u"statement.json"_s)}),
             0);
}

/// As one is left behind by a server that did not answer.
bool tst_EveryCommand::addUnsurePromotion() const
{
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"unsure"_s);
        db.setDatabaseName(m_furnished);
        done = db.open()
            && QSqlQuery(db).exec(
                u"INSERT INTO promotion (id, project, environment, release, kind, state, connection, "
                u"external_id, "
                "nonce, by_whom, at, ended_at, message) VALUES (1, 'web', 'staging', '1.0.0', 0, 1, '', "
                "'', '11', 'ada', 1, 0, '')"_s)
            && QSqlQuery(db).exec(
                u"INSERT INTO queued_verdict (connection, external_id, remote, body, approve, comment, "
                "by_whom, at, state, tried_at, in_doubt, message) VALUES (1, '7', 'acme/shop', '{}', 1, '', "
                "'ada', 1, 0, 1, 1, '')"_s);
    }
    QSqlDatabase::removeDatabase(u"unsure"_s);
    return done;
}

/// The leaves under a command, by what `--help` lists.
QStringList tst_EveryCommand::commandsBelow(const QStringList &path) const
{
    const QString help = run(path + QStringList{u"--help"_s}, m_furnished).out;
    const qsizetype at = help.indexOf(u"Subcommands:"_s);
    if (at < 0)
        return {path.join(u' ')};
    QStringList leaves;
    static const QRegularExpression line(u"^  ([a-z-]+)"_s, QRegularExpression::MultilineOption);
    auto found = line.globalMatch(help.mid(at, help.indexOf(u"\n\n"_s, at) - at));
    while (found.hasNext())
        leaves += commandsBelow(path + QStringList{found.next().captured(1)});
    return leaves;
}

void tst_EveryCommand::everyCommandIsKnown()
{
    QStringList known;
    for (const KnownCommand &command : knownCommands)
        known += QString::fromLatin1(command.name);
    known.sort();
    QStringList found = commandsBelow({});
    found.sort();
    QVERIFY(found.size() > 30);
    for (const QString &command : std::as_const(found))
        QVERIFY2(known.contains(command),
                 qPrintable(
                     u"“%1” is new: add it to knownCommands, so that it is shown to write nothing without an "
                     "entry of the ledger."_s.arg(command)));
    for (const QString &command : std::as_const(known))
        QVERIFY2(found.contains(command), qPrintable(u"“%1” is gone"_s.arg(command)));
}

QStringList tst_EveryCommand::filledIn(const KnownCommand &command) const
{
    QString text = QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.arguments);
    text.replace(u"@REPOSITORY@"_s, m_repository.path());
    text.replace(u"@PROPOSAL@"_s, m_proposal);
    text.replace(u"@SECONDKEY@"_s, m_home.filePath(u"cleo"_s));
    text.replace(u"@ALERT@"_s, m_home.filePath(u"alert.json"_s));
    text.replace(u"@CSV@"_s, m_home.filePath(u"rows.csv"_s));
    text.replace(u"@SETUP@"_s, m_home.filePath(u"setup.json"_s));
    text.replace(u"@KEY@"_s, m_home.filePath(u"ada"_s));
    text.replace(u"@OTHERKEY@"_s, m_home.filePath(u"bob"_s));
    text.replace(u"@STATEMENT@"_s, m_home.filePath(u"statement.json"_s));
    text.replace(u"@ANCHOR@"_s, m_home.filePath(u"anchor.git"_s));
    text.replace(u"@STANDING@"_s, m_standing);
    text.replace(u"@OVERRIDE@"_s, m_override);
    text.replace(u"@HOME@"_s, m_home.path());
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString tst_EveryCommand::copyOf(const QString &name) const
{
    const QString copy = m_home.filePath(name + u".slipway"_s);
    return QFile::copy(m_furnished, copy) ? copy : QString();
}

/// Every row of every table, so that two workspaces can be told apart.
QByteArray tst_EveryCommand::contentOf(const QString &workspace) const
{
    QByteArray text;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"content"_s);
        db.setDatabaseName(workspace);
        if (!db.open())
            return {};
        QStringList tables = db.tables(QSql::Tables);
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            // What the full-text index keeps for itself follows from the rows.
            if (table.startsWith(u"deployment_te"_s) || table.startsWith(u"sqlite_"_s))
                continue;
            QSqlQuery rows(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table), db);
            text += table.toUtf8() + '\n';
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column)
                    text += rows.value(column).toByteArray() + '\x1f';
                text += '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(u"content"_s);
    return text;
}

void tst_EveryCommand::withoutAnEntryNothingChanges_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const KnownCommand &command : knownCommands) {
        if (command.effect == Effect::Writes)
            QTest::newRow(command.name) << number;
        ++number;
    }
}

void tst_EveryCommand::withoutAnEntryNothingChanges()
{
    QFETCH(int, number);
    const KnownCommand &command = knownCommands[number];
    const QString good = copyOf(u"good%1"_s.arg(number));
    const QString broken = copyOf(u"broken%1"_s.arg(number));
    QVERIFY(!good.isEmpty() && !broken.isEmpty());

    const QByteArray before = contentOf(good);
    const Ran done = run(filledIn(command), good);
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY2(contentOf(good) != before,
             "the command changes nothing even where it may: the test would prove nothing");

    // The place of the next entry is taken, so that none can be written.
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaking"_s);
        db.setDatabaseName(broken);
        QVERIFY(db.open());
        QSqlQuery taken(db);
        QVERIFY2(
            taken.exec(
                u"INSERT INTO ledger SELECT sequence + 1, at, actor, 'x', body, body_hash, previous, hash "
                "FROM ledger ORDER BY sequence DESC LIMIT 1"_s),
            qPrintable(taken.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"breaking"_s);
    const QByteArray whole = contentOf(broken);
    const Ran refused = run(filledIn(command), broken);
    QVERIFY2(refused.code != 0, qPrintable(refused.out));
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(contentOf(broken), whole);
}

QTEST_GUILESS_MAIN(tst_EveryCommand)
#include "tst_everycommand.moc"
