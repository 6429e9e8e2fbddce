#include "models/ledger/ledger.h"
#include "tests/support/postgresserver.h"
#include "tests/support/teststore.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The record says who did what, and notices whoever changes it.
class tst_Ledger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonicalJsonHasOneForm();
    void anEntryIsHashedByTheFormula_data() { addEngineRows(); }
    void anEntryIsHashedByTheFormula();
    void bothEnginesGiveTheSameHash();
    void pagesComeNewestFirst_data() { addEngineRows(); }
    void pagesComeNewestFirst();
    void noChangeWithoutAnEntry_data() { addEngineRows(); }
    void noChangeWithoutAnEntry();
    void theTableRefusesChanges_data() { addEngineRows(); }
    void theTableRefusesChanges();
    void tamperingIsFound_data();
    void tamperingIsFound();
};

static const QDateTime firstTime = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);

static Result<void> appendSome(Database &db, int count)
{
    for (int i = 0; i < count; ++i) {
        const QJsonObject body{{u"number"_s, i}, {u"who"_s, u"zoë “the” \"first\"\n"_s}, {u"on"_s, true}};
        if (auto entry =
                Ledger(db).append(u"alice"_s, u"approval.requested"_s, body, firstTime.addMSecs(i * 500));
            !entry)
            return fail(entry.error());
    }
    return {};
}

void tst_Ledger::canonicalJsonHasOneForm()
{
    const QJsonObject object{{u"b"_s, QJsonArray{1, u"x"_s, false}},
                             {u"a"_s, u"é\"\\\n\u0001/"_s},
                             {u"Z"_s, QJsonObject{{u"k"_s, 9007199254740992.0}}},
                             {u"\uE000"_s, -3}};
    QCOMPARE(canonicalJson(object),
             QByteArray("{\"Z\":{\"k\":9007199254740992},\"a\":\"é\\\"\\\\\\n\\u0001/"
                        "\",\"b\":[1,\"x\",false],\"\xEE\x80\x80\":-3}"));
}

void tst_Ledger::anEntryIsHashedByTheFormula()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto entry = workspace.write([](Database &db) {
        return Ledger(db).append(u"alice"_s, u"workspace.created"_s, {{u"n"_s, 1}}, firstTime);
    });
    SLIPWAY_VERIFY(entry);
    QCOMPARE(entry->sequence, 1);
    QCOMPARE(entry->previous, QByteArray(32, '\0'));
    const auto sha = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    QByteArray text = "slipway-audit-v1|1|2023-11-14T22:13:20Z|alice|workspace.created|"
        + sha("{\"n\":1}").toHex() + '|' + QByteArray(64, '0');
    text.replace('|', '\0');
    QCOMPARE(entry->hash.toHex(), sha(text).toHex());
}

void tst_Ledger::bothEnginesGiveTheSameHash()
{
    QVector<QByteArray> heads;
    for (const auto engine : {StoreAddress::Engine::Sqlite, StoreAddress::Engine::PostgreSql}) {
        TestStore workspace(engine);
        if (!workspace.isUsable()) {
            QVERIFY2(!postgresIsRequired(), qPrintable(workspace.whyNot()));
            QSKIP(qPrintable(workspace.whyNot()));
        }
        SLIPWAY_VERIFY(waitFor(workspace.store().open(Store::Mode::Create)));
        SLIPWAY_VERIFY(workspace.write([](Database &db) { return appendSome(db, 25); }));
        const auto verdict = workspace.read([](Database &db) { return Ledger(db).verify(); });
        SLIPWAY_VERIFY(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QCOMPARE(verdict->entries, 25);
        heads += verdict->headHash;
    }
    QCOMPARE(heads[0].toHex(), heads[1].toHex());
}

void tst_Ledger::pagesComeNewestFirst()
{
    SLIPWAY_WORKSPACE(workspace);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return appendSome(db, 12); }));
    const auto first = workspace.read([](Database &db) { return Ledger(db).page(0, 5); });
    SLIPWAY_VERIFY(first);
    QCOMPARE(first->size(), 5);
    QCOMPARE(first->first().sequence, 12);
    QCOMPARE(first->first().at, firstTime.addMSecs(11 * 500));
    QVERIFY(first->first().body.startsWith("{\"number\":11,"));
    const auto rest = workspace.read([](Database &db) { return Ledger(db).page(8, 50); });
    SLIPWAY_VERIFY(rest);
    QCOMPARE(rest->size(), 7);
    QCOMPARE(rest->last().sequence, 1);
}

void tst_Ledger::noChangeWithoutAnEntry()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto failed = workspace.write([](Database &db) -> Result<void> {
        if (auto done = db.execute(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s); !done)
            return fail(done.error());
        auto entry = Ledger(db).append({}, u"x"_s, {}, firstTime);
        return entry ? Result<void>() : fail(entry.error());
    });
    QVERIFY(!failed);
    int settings = 0;
    SLIPWAY_VERIFY(workspace.read([&](Database &db) {
        return db.select(u"SELECT 1 FROM setting WHERE key = 'a'"_s, {},
                         [&](const QSqlQuery &) { return ++settings > 0; });
    }));
    QCOMPARE(settings, 0);
}

void tst_Ledger::theTableRefusesChanges()
{
    SLIPWAY_WORKSPACE(workspace);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return appendSome(db, 3); }));
    QStringList attempts{u"UPDATE ledger SET actor = 'mallory' WHERE sequence = 2"_s, u"DELETE FROM ledger"_s,
                         u"DELETE FROM ledger_head"_s};
    if (engine == StoreAddress::Engine::PostgreSql)
        attempts += u"TRUNCATE ledger"_s;
    for (const QString &sql : std::as_const(attempts)) {
        const auto done = workspace.write([&](Database &db) { return db.execute(sql); });
        QVERIFY2(!done, qPrintable(sql));
        QVERIFY2(done.error().detail.contains(u"append-only"_s), qPrintable(done.error().detail));
    }
    QVERIFY(workspace.read([](Database &db) { return Ledger(db).verify(); })->ok);
}

void tst_Ledger::tamperingIsFound_data()
{
    QTest::addColumn<StoreAddress::Engine>("engine");
    QTest::addColumn<QStringList>("attack");
    QTest::addColumn<qint64>("firstBad");
    const std::tuple<const char *, QStringList, qint64> attacks[] = {
        {"an edited actor", {u"UPDATE ledger SET actor = 'mallory' WHERE sequence = 4"_s}, 4},
        {"an edited time", {u"UPDATE ledger SET at = '2020-01-01T00:00:00Z' WHERE sequence = 4"_s}, 4},
        {"an edited kind", {u"UPDATE ledger SET kind = 'x' WHERE sequence = 1"_s}, 1},
        {"an edited body",
         {u"UPDATE ledger SET body = (SELECT body FROM ledger WHERE sequence = 2) WHERE sequence = 7"_s},
         7},
        {"an emptied body", {u"UPDATE ledger SET body = substr(body, 1, 0) WHERE sequence = 7"_s}, 7},
        {"an edited hash", {u"UPDATE ledger SET hash = previous WHERE sequence = 10"_s}, 10},
        {"a deleted entry", {u"DELETE FROM ledger WHERE sequence = 5"_s}, 5},
        {"a deleted first entry", {u"DELETE FROM ledger WHERE sequence = 1"_s}, 1},
        {"a cut-off end", {u"DELETE FROM ledger WHERE sequence > 8"_s}, 9},
        {"an emptied ledger", {u"DELETE FROM ledger"_s}, 1},
        {"two swapped entries",
         {u"UPDATE ledger SET sequence = 99 WHERE sequence = 3"_s,
          u"UPDATE ledger SET sequence = 3 WHERE sequence = 6"_s,
          u"UPDATE ledger SET sequence = 6 WHERE sequence = 99"_s},
         3},
        {"a deleted entry with the rest moved up",
         {u"DELETE FROM ledger WHERE sequence = 5"_s,
          u"UPDATE ledger SET sequence = -sequence WHERE sequence > 5"_s,
          u"UPDATE ledger SET sequence = -sequence - 1 WHERE sequence < 0"_s},
         5},
    };
    for (const auto &[name, attack, firstBad] : attacks) {
        QTest::addRow("%s on SQLite", name) << StoreAddress::Engine::Sqlite << attack << firstBad;
        QTest::addRow("%s on PostgreSQL", name) << StoreAddress::Engine::PostgreSql << attack << firstBad;
    }
}

void tst_Ledger::tamperingIsFound()
{
    SLIPWAY_WORKSPACE(workspace);
    QFETCH(QStringList, attack);
    QFETCH(qint64, firstBad);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return appendSome(db, 12); }));
    // As whoever owns the file or the server would: the triggers go first.
    const QStringList disarm = engine == StoreAddress::Engine::Sqlite
        ? QStringList{u"DROP TRIGGER ledger_no_update"_s, u"DROP TRIGGER ledger_no_delete"_s}
        : QStringList{u"ALTER TABLE ledger DISABLE TRIGGER ALL"_s};
    SLIPWAY_VERIFY(workspace.write([&](Database &db) -> Result<void> {
        for (const QString &sql : disarm + attack) {
            if (auto done = db.script(sql); !done)
                return done;
        }
        return {};
    }));
    const auto verdict = workspace.read([](Database &db) { return Ledger(db).verify(); });
    SLIPWAY_VERIFY(verdict);
    QVERIFY(!verdict->ok);
    QCOMPARE(verdict->firstBad.value_or(0), firstBad);
    QVERIFY(!verdict->why.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
