#include "models/base/times.h"
#include "models/ledger/anchorrepository.h"
#include "models/ledger/chain.h"
#include "models/ledger/checkpoint.h"
#include "models/ledger/headmemory.h"
#include "models/ledger/ledger.h"
#include "tests/support/sshkeys.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

constexpr int wholeLength = 40;
constexpr int anchoredLength = 30;
constexpr int attempts = 200;
const QString logId = u"11111111-2222-4333-8444-555555555555"_s;

struct Row
{
    QString at;
    QString actor;
    QString kind;
    QByteArray body;
};

/// One SQLite file, opened without Slipway around it.
class RawFile
{
public:
    explicit RawFile(const QString &file)
    {
        static int opened = 0;
        m_name = u"raw%1"_s.arg(++opened);
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        handle.setDatabaseName(file);
        handle.open();
        m_db = std::make_unique<Database>(handle, StoreAddress::Engine::Sqlite);
        (void)m_db->script(u"PRAGMA synchronous = OFF"_s);
    }
    ~RawFile()
    {
        m_db.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
    Database &db() { return *m_db; }

    QVector<Row> rows()
    {
        QVector<Row> all;
        (void)m_db->select(u"SELECT at, actor, kind, body FROM ledger ORDER BY sequence"_s, {},
                           [&](const QSqlQuery &row) {
                               all += {row.value(0).toString(), row.value(1).toString(),
                                       row.value(2).toString(), row.value(3).toByteArray()};
                               return true;
                           });
        return all;
    }

    /// Puts other rows in their place, chained as they should be: what whoever may write the file can do.
    bool rewrite(const QVector<Row> &rows)
    {
        bool done = m_db->script(u"BEGIN; DROP TRIGGER ledger_no_update; DROP TRIGGER ledger_no_delete; "
                                 u"DROP TRIGGER ledger_head_no_delete; DELETE FROM ledger"_s)
                        .has_value();
        QByteArray previous(32, '\0');
        for (qint64 i = 0; done && i < rows.size(); ++i) {
            const Row &row = rows[i];
            const QByteArray hash = chainHash(i + 1, row.at.toUtf8(), row.actor.toUtf8(), row.kind.toUtf8(),
                                              sha256(row.body), previous);
            done = m_db->execute(
                           u"INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {i + 1, row.at, row.actor, row.kind, row.body, sha256(row.body), previous, hash})
                       .has_value();
            previous = hash;
        }
        return done
            && m_db->execute(u"UPDATE ledger_head SET sequence = ?, hash = ?"_s, {rows.size(), previous})
                   .has_value()
            && m_db->script(u"COMMIT"_s).has_value();
    }

private:
    QString m_name;
    std::unique_ptr<Database> m_db;
};

using Attack = std::function<void(QVector<Row> &rows, int place)>;

} // namespace

Q_DECLARE_METATYPE(Attack)

/// Whoever may write the whole file can make a ledger that fits itself; what left the house finds them.
class tst_Tampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenAnewIsFound_data();
    void whatIsWrittenAnewIsFound();
    void anEditThatForgetsTheHashesIsFoundAlone();
    void aFaultFarBehindIsFoundAtItsPlace_data();
    void aFaultFarBehindIsFoundAtItsPlace();
    void whatASignerHadSeenIsComparedFarAndNear_data();
    void whatASignerHadSeenIsComparedFarAndNear();
    void aLedgerThatDoesNotSayItsEndIsNotWhole_data();
    void aLedgerThatDoesNotSayItsEndIsNotWhole();
    void theTailIsFoundByMemory();
    void aRewrittenAnchorIsRefused();
    void aDeletedAnchorIsRefused();
    void twoMachinesAnchorOneAfterTheOther();
    void whatIsNoCheckpointIsRefused_data();
    void whatIsNoCheckpointIsRefused();
    void remotesThatAreNoneAreRefused_data();
    void remotesThatAreNoneAreRefused();
    void takingATextOutLeavesTheChainWhole_data() { addEngineRows(); }
    void takingATextOutLeavesTheChainWhole();
    void takingATextOutInSilenceIsFound();

private:
    QString copyOfFile();
    AnchorPlace place(const QString &folder) const;
    AnchoredCheckpoint checkpointAt(qint64 sequence);

    QTemporaryDir m_folder;
    QString m_file;
    QString m_remote;
    QVector<KnownHead> m_anchored;
    QObject m_receiver;
};

AnchorPlace tst_Tampering::place(const QString &folder) const
{
    return {logId, m_remote, m_folder.filePath(folder)};
}

AnchoredCheckpoint tst_Tampering::checkpointAt(qint64 sequence)
{
    RawFile raw(m_file);
    AnchoredCheckpoint checkpoint;
    checkpoint.head.sequence = sequence;
    checkpoint.head.hash = *Ledger(raw.db()).hashOf(sequence);
    checkpoint.head.at = fromRfc3339(u"2026-11-20T10:00:00Z"_s);
    checkpoint.text = checkpointText(logId, checkpoint.head);
    return checkpoint;
}

void tst_Tampering::initTestCase()
{
    m_file = m_folder.filePath(u"whole.slipway"_s);
    {
        Store store(*StoreAddress::parse(m_file));
        SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::Create)));
        for (int i = 1; i <= wholeLength; ++i) {
            SLIPWAY_VERIFY(waitFor(store.write({}, [i](Database &db) {
                return Ledger(db).append(u"ada"_s, u"deployment.recorded"_s, {{u"number"_s, i}},
                                         QDateTime::fromSecsSinceEpoch(1800000000 + i, Qt::UTC));
            })));
        }
    }
    m_remote = m_folder.filePath(u"anchor.git"_s);
    int code = -1;
    runProgram(u"git"_s, {u"init"_s, u"--quiet"_s, u"--bare"_s, m_remote}, {}, &code);
    QCOMPARE(code, 0);
    AnchorBranch branch = *waitFor(fetchAnchors(place(u"mine.git"_s), &m_receiver));
    for (const qint64 sequence : {5, 17, anchoredLength}) {
        const auto pushed =
            waitFor(pushAnchor(place(u"mine.git"_s), branch, checkpointAt(sequence), &m_receiver));
        SLIPWAY_VERIFY(pushed);
        branch = *pushed;
    }
    const auto fetched = waitFor(fetchAnchors(place(u"mine.git"_s), &m_receiver));
    SLIPWAY_VERIFY(fetched);
    m_anchored = fetched->heads();
    QCOMPARE(m_anchored.size(), 3);
    RawFile raw(m_file);
    const auto verdict = Ledger(raw.db()).verify(m_anchored);
    SLIPWAY_VERIFY(verdict);
    QVERIFY2(verdict->ok, qPrintable(verdict->why));
    QCOMPARE(verdict->anchoredTo->sequence, anchoredLength);
    QCOMPARE(verdict->unanchored(), wholeLength - anchoredLength);
}

QString tst_Tampering::copyOfFile()
{
    static int copies = 0;
    const QString copy = m_folder.filePath(u"copy%1.slipway"_s.arg(++copies % 2));
    QFile::remove(copy);
    return QFile::copy(m_file, copy) ? copy : QString();
}

void tst_Tampering::whatIsWrittenAnewIsFound_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::newRow("edited") << Attack(
        [](QVector<Row> &rows, int place) { rows[place].body = "{\"number\":999}"; });
    QTest::newRow("edited in who did it")
        << Attack([](QVector<Row> &rows, int place) { rows[place].actor = u"eve"_s; });
    QTest::newRow("deleted") << Attack([](QVector<Row> &rows, int place) { rows.removeAt(place); });
    QTest::newRow("inserted") << Attack([](QVector<Row> &rows, int place) {
        rows.insert(place, {u"2027-01-15T08:00:00Z"_s, u"ada"_s, u"approval.approved"_s, "{}"});
    });
    QTest::newRow("reordered") << Attack(
        [](QVector<Row> &rows, int place) { rows.swapItemsAt(place, place > 0 ? place - 1 : place + 1); });
    QTest::newRow("truncated") << Attack([](QVector<Row> &rows, int place) { rows.resize(place); });
    QTest::newRow("an old one put back, and gone on from") << Attack([](QVector<Row> &rows, int place) {
        rows.resize(place);
        while (rows.size() < wholeLength)
            rows += Row{u"2027-01-15T08:00:00Z"_s, u"ada"_s, u"deployment.recorded"_s, "{\"number\":0}"};
    });
}

void tst_Tampering::whatIsWrittenAnewIsFound()
{
    QFETCH(Attack, attack);
    QRandomGenerator random(7);
    int found = 0;
    int foundAlone = 0;
    for (int i = 0; i < attempts; ++i) {
        RawFile raw(copyOfFile());
        QVector<Row> rows = raw.rows();
        QCOMPARE(rows.size(), wholeLength);
        attack(rows, random.bounded(anchoredLength));
        QVERIFY(raw.rewrite(rows));
        const auto verdict = Ledger(raw.db()).verify(m_anchored);
        SLIPWAY_VERIFY(verdict);
        found += !verdict->ok && verdict->firstBad && !verdict->why.isEmpty();
        foundAlone += !Ledger(raw.db()).verify()->ok;
    }
    qInfo("%d of %d found with the anchor, %d by the chain alone", found, attempts, foundAlone);
    QCOMPARE(found, attempts);
    QCOMPARE(foundAlone, 0); // else the attack is too simple to show anything
}

void tst_Tampering::anEditThatForgetsTheHashesIsFoundAlone()
{
    for (
        const QString &sql :
        {u"UPDATE ledger SET body = CAST('{}' AS BLOB) WHERE sequence = 33"_s,
         u"UPDATE ledger SET actor = 'eve' WHERE sequence = 33"_s,
         u"DELETE FROM ledger WHERE sequence = 33"_s, u"DELETE FROM ledger WHERE sequence > 33"_s,
         // Whoever reads what kinds of entries say would read these too.
         u"INSERT INTO ledger SELECT 0, at, 'eve', 'signer.added', body, body_hash, previous, hash FROM ledger WHERE sequence = 1"_s,
         u"INSERT INTO ledger SELECT -7, at, 'eve', 'signer.added', body, body_hash, previous, hash FROM ledger WHERE sequence = 1"_s}) {
        RawFile raw(copyOfFile());
        SLIPWAY_VERIFY(raw.db().script(u"DROP TRIGGER ledger_no_update; DROP TRIGGER ledger_no_delete"_s));
        SLIPWAY_VERIFY(raw.db().execute(sql));
        const auto verdict = Ledger(raw.db()).verify();
        SLIPWAY_VERIFY(verdict);
        QVERIFY2(!verdict->ok, qPrintable(sql));
    }
}

void tst_Tampering::aFaultFarBehindIsFoundAtItsPlace_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("place");
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("what an entry says")
        << u"UPDATE ledger SET body = CAST('{}' AS BLOB) WHERE sequence = 10007"_s << qint64(10007);
    QTest::newRow("who did it") << u"UPDATE ledger SET actor = 'eve' WHERE sequence = 10000"_s
                                << qint64(10000);
    QTest::newRow("the hash of the last that is read at once")
        << u"UPDATE ledger SET hash = zeroblob(32) WHERE sequence = 5000"_s << qint64(5000);
    QTest::newRow("one that is gone") << u"DELETE FROM ledger WHERE sequence = 5001"_s << qint64(5001);
}

/// Long ledgers are read in stretches, and their hashes are calculated beside that.
void tst_Tampering::aFaultFarBehindIsFoundAtItsPlace()
{
    constexpr int length = 12000;
    RawFile raw(copyOfFile());
    QVector<Row> rows = raw.rows();
    while (rows.size() < length)
        rows += Row{u"2027-01-15T08:00:00Z"_s, u"ada"_s, u"deployment.recorded"_s, "{\"number\":0}"};
    QVERIFY(raw.rewrite(rows));
    QFETCH(QString, sql);
    QFETCH(qint64, place);
    if (!sql.isEmpty())
        SLIPWAY_VERIFY(raw.db().script(sql));
    const auto verdict = Ledger(raw.db()).verify();
    SLIPWAY_VERIFY(verdict);
    QCOMPARE(verdict->ok, sql.isEmpty());
    QCOMPARE(verdict->firstBad.value_or(0), place);
    QCOMPARE(verdict->entries, sql.isEmpty() ? length : place - 1);
}

/// A decision whose signer says to have seen `seen` of an earlier entry.
static Row decisionThatSaw(qint64 sequence, const QByteArray &seen)
{
    const QJsonObject head{{u"hash"_s, QString::fromLatin1(seen.toHex())}, {u"seq"_s, sequence}};
    const QByteArray statement = canonicalJson({{u"seen_head"_s, head}});
    return {u"2027-01-15T08:00:00Z"_s, u"ada"_s, u"approval.approved"_s,
            canonicalJson({{u"statement"_s, QString::fromUtf8(statement)}})};
}

void tst_Tampering::whatASignerHadSeenIsComparedFarAndNear_data()
{
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<qint64>("place");
    QTest::newRow("long ago") << qint64(3) << true << qint64(0);
    QTest::newRow("another one long ago") << qint64(3) << false << qint64(3);
    QTest::newRow("just before") << qint64(6000) << true << qint64(0);
    QTest::newRow("another one just before") << qint64(6000) << false << qint64(6000);
    QTest::newRow("what was not there yet") << qint64(6002) << false << qint64(6001);
}

void tst_Tampering::whatASignerHadSeenIsComparedFarAndNear()
{
    constexpr int length = 6000;
    QFETCH(qint64, sequence);
    QFETCH(bool, isRight);
    QFETCH(qint64, place);
    RawFile raw(copyOfFile());
    QVector<Row> rows = raw.rows();
    while (rows.size() < length)
        rows += Row{u"2027-01-15T08:00:00Z"_s, u"ada"_s, u"deployment.recorded"_s, "{\"number\":0}"};
    QByteArray seen(32, '\0');
    for (qint64 i = 0; i < qMin(sequence, qint64(length)); ++i) {
        const Row &row = rows[i];
        seen =
            chainHash(i + 1, row.at.toUtf8(), row.actor.toUtf8(), row.kind.toUtf8(), sha256(row.body), seen);
    }
    QVERIFY(raw.rewrite(rows + QVector{decisionThatSaw(sequence, isRight ? seen : QByteArray(32, 'x'))}));
    const auto verdict = Ledger(raw.db()).verify();
    SLIPWAY_VERIFY(verdict);
    QCOMPARE(verdict->ok, isRight);
    QCOMPARE(verdict->firstBad.value_or(0), place);
}

void tst_Tampering::aLedgerThatDoesNotSayItsEndIsNotWhole_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no end") << u"DELETE FROM ledger_head"_s;
    QTest::newRow("no end, and entries gone")
        << u"DELETE FROM ledger_head; DELETE FROM ledger WHERE sequence > 36"_s;
    QTest::newRow("no end, and no entries") << u"DELETE FROM ledger_head; DELETE FROM ledger"_s;
    // The table as it is would not take a second one; whoever may write the file may make another table.
    QTest::newRow("two ends") << u"ALTER TABLE ledger_head RENAME TO old; CREATE TABLE ledger_head AS SELECT "
                                 "* FROM old; INSERT INTO ledger_head SELECT * FROM old"_s;
}

void tst_Tampering::aLedgerThatDoesNotSayItsEndIsNotWhole()
{
    QFETCH(QString, sql);
    RawFile raw(copyOfFile());
    SLIPWAY_VERIFY(raw.db().script(u"DROP TRIGGER ledger_no_delete; DROP TRIGGER ledger_head_no_delete"_s));
    SLIPWAY_VERIFY(raw.db().script(sql));
    const auto alone = Ledger(raw.db()).verify();
    SLIPWAY_VERIFY(alone);
    QVERIFY(!alone->ok && alone->firstBad && !alone->why.isEmpty());
    // What others saw is asked just the same.
    const KnownHead seen = checkpointAt(wholeLength).head;
    const auto verdict = Ledger(raw.db()).verify({seen});
    SLIPWAY_VERIFY(verdict);
    QVERIFY(!verdict->ok);
}

void tst_Tampering::theTailIsFoundByMemory()
{
    HeadMemory memory(m_folder.filePath(u"config/ledgers.json"_s));
    QVERIFY(!memory.of(logId));
    KnownHead head = checkpointAt(wholeLength).head;
    SLIPWAY_VERIFY(memory.remember(u"here"_s, logId, head, false));
    // An older state never takes the place of a newer one.
    SLIPWAY_VERIFY(memory.remember(u"here"_s, logId, checkpointAt(3).head, false));
    QCOMPARE(memory.of(logId)->sequence, wholeLength);
    QCOMPARE(memory.logAt(u"here"_s), logId);
    RawFile raw(copyOfFile());
    QVector<Row> rows = raw.rows();
    rows[35].actor = u"eve"_s; // after the newest anchor
    QVERIFY(raw.rewrite(rows));
    QVERIFY(Ledger(raw.db()).verify(m_anchored)->ok);
    const auto verdict = Ledger(raw.db()).verify(m_anchored + QVector{*memory.of(logId)});
    QVERIFY(!verdict->ok);
    QCOMPARE(*verdict->firstBad, anchoredLength + 1);
    rows.resize(wholeLength - 3);
    RawFile shorter(copyOfFile());
    QVERIFY(shorter.rewrite(rows));
    QVERIFY(!Ledger(shorter.db()).verify({*memory.of(logId)})->ok);
}

void tst_Tampering::aRewrittenAnchorIsRefused()
{
    const AnchorPlace mine = place(u"watching.git"_s);
    SLIPWAY_VERIFY(waitFor(fetchAnchors(mine, &m_receiver)));
    const QString branch = u"refs/heads/slipway-audit/"_s + logId;
    const QString tip =
        QString::fromUtf8(runProgram(u"git"_s, {u"-C"_s, m_remote, u"rev-parse"_s, branch})).trimmed();
    runProgram(u"git"_s, {u"-C"_s, m_remote, u"update-ref"_s, branch, tip + u"~1"_s});
    const auto fetched = waitFor(fetchAnchors(mine, &m_receiver));
    runProgram(u"git"_s, {u"-C"_s, m_remote, u"update-ref"_s, branch, tip});
    QVERIFY(!fetched);
    QVERIFY(fetched.error().kind == Error::Kind::Refused);
    // What was seen before is still known, and judged by.
    QCOMPARE(waitFor(knownAnchors(mine, &m_receiver))->heads().size(), 3);
    SLIPWAY_VERIFY(waitFor(fetchAnchors(mine, &m_receiver)));
}

void tst_Tampering::aDeletedAnchorIsRefused()
{
    const AnchorPlace mine = place(u"watching.git"_s);
    SLIPWAY_VERIFY(waitFor(fetchAnchors(mine, &m_receiver)));
    const QString branch = u"refs/heads/slipway-audit/"_s + logId;
    const QString tip =
        QString::fromUtf8(runProgram(u"git"_s, {u"-C"_s, m_remote, u"rev-parse"_s, branch})).trimmed();
    runProgram(u"git"_s, {u"-C"_s, m_remote, u"update-ref"_s, u"-d"_s, branch});
    const auto fetched = waitFor(fetchAnchors(mine, &m_receiver));
    runProgram(u"git"_s, {u"-C"_s, m_remote, u"update-ref"_s, branch, tip});
    QVERIFY(!fetched);
    QVERIFY(fetched.error().kind == Error::Kind::Refused);
}

void tst_Tampering::twoMachinesAnchorOneAfterTheOther()
{
    const AnchorBranch here = *waitFor(fetchAnchors(place(u"here.git"_s), &m_receiver));
    const AnchorBranch there = *waitFor(fetchAnchors(place(u"there.git"_s), &m_receiver));
    SLIPWAY_VERIFY(waitFor(pushAnchor(place(u"there.git"_s), there, checkpointAt(33), &m_receiver)));
    const auto late = waitFor(pushAnchor(place(u"here.git"_s), here, checkpointAt(34), &m_receiver));
    QVERIFY2(!late, "a push that is no fast-forward must not get through");
    const auto again = waitFor(fetchAnchors(place(u"here.git"_s), &m_receiver));
    SLIPWAY_VERIFY(again);
    SLIPWAY_VERIFY(waitFor(pushAnchor(place(u"here.git"_s), *again, checkpointAt(34), &m_receiver)));
    QCOMPARE(waitFor(fetchAnchors(place(u"there.git"_s), &m_receiver))->heads().size(), 5);
}

void tst_Tampering::whatIsNoCheckpointIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = checkpointAt(5).text;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line too much") << good + "x\n";
    QTest::newRow("no end of line") << good.chopped(1);
    QTest::newRow("another log") << QByteArray(good).replace("1111", "1112");
    QTest::newRow("a number with a sign") << QByteArray(good).replace("\n5\n", "\n+5\n");
    QTest::newRow("entry 0") << QByteArray(good).replace("\n5\n", "\n0\n");
    QTest::newRow("line ends of another system") << QByteArray(good).replace("\n", "\r\n");
    QTest::newRow("half a hash") << QByteArray(good).replace(checkpointAt(5).head.hash.toBase64(), "AAAA");
}

void tst_Tampering::whatIsNoCheckpointIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readCheckpoint(logId, text));
    QVERIFY(readCheckpoint(logId, checkpointAt(5).text));
}

void tst_Tampering::remotesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("remote");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an option") << u"--upload-pack=touch /tmp/x"_s;
    QTest::newRow("a program") << u"ext::sh -c true"_s;
    QTest::newRow("a password") << u"https://ada:secret@git.example.org/a.git"_s;
    QTest::newRow("two lines") << u"/a\n/b"_s;
}

void tst_Tampering::remotesThatAreNoneAreRefused()
{
    QFETCH(QString, remote);
    QVERIFY(!checkAnchorRemote(remote));
    QVERIFY(checkAnchorRemote(u"git@git.example.org:audit.git"_s));
}

void tst_Tampering::takingATextOutLeavesTheChainWhole()
{
    SLIPWAY_WORKSPACE(workspace);
    const QDateTime now = fromRfc3339(u"2026-11-20T10:00:00Z"_s);
    SLIPWAY_VERIFY(workspace.write([now](Database &db) -> Result<void> {
        for (const QString &kind : {u"deployment.recorded"_s, u"signer.added"_s, u"project.added"_s}) {
            if (const auto entry = Ledger(db).append(u"ada"_s, kind, {{u"secret"_s, u"hunter2"_s}}, now);
                !entry)
                return fail(entry.error());
        }
        return {};
    }));
    const auto redact = [&](qint64 sequence) {
        return workspace.write([sequence, now](Database &db) {
            return Ledger(db).redact(sequence, u"a password"_s, u"ben"_s, now);
        });
    };
    SLIPWAY_VERIFY(redact(1));
    QVERIFY(!redact(1)); // once
    QVERIFY(!redact(2)); // who may sign stays
    QVERIFY(!redact(4)); // what was taken out stays said
    QVERIFY(!redact(99));
    const auto verdict = workspace.read([](Database &db) { return Ledger(db).verify(); });
    SLIPWAY_VERIFY(verdict);
    QVERIFY2(verdict->ok, qPrintable(verdict->why));
    QCOMPARE(verdict->redacted, 1);
    QCOMPARE(verdict->entries, 4);
    const auto entries = workspace.read([](Database &db) { return Ledger(db).page(0, 10); });
    QVERIFY(entries->last().body.isEmpty());
    QCOMPARE(entries->first().kind, u"ledger.redacted"_s);
    QVERIFY(entries->first().body.contains("\"entry\":1"));
}

void tst_Tampering::takingATextOutInSilenceIsFound()
{
    RawFile raw(copyOfFile());
    // The guard lets a text go: only the entry that says so makes it right.
    SLIPWAY_VERIFY(raw.db().execute(u"UPDATE ledger SET body = x'' WHERE sequence = 9"_s));
    QVERIFY(!raw.db().execute(u"UPDATE ledger SET body = x'', actor = 'eve' WHERE sequence = 10"_s));
    const auto verdict = Ledger(raw.db()).verify();
    QVERIFY(!verdict->ok);
    QCOMPARE(*verdict->firstBad, 9);
}

QTEST_GUILESS_MAIN(tst_Tampering)
#include "tst_tampering.moc"
