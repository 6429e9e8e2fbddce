#include "models/store/sqliteschema.h"

#include "models/store/sqlitehandle.h"

#include <QCoreApplication>
#include <QMap>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

/// Objects by type and name, with the text that made them. What SQLite keeps for itself (statistics) is left
/// out.
using SqliteObjects = QMap<QString, QString>;

static Result<SqliteObjects> objectsOf(Database &db)
{
    SqliteObjects objects;
    const auto read = db.select(
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"_s,
        {}, [&](const QSqlQuery &row) {
            objects.insert(row.value(0).toString() + u' ' + row.value(1).toString(), row.value(2).toString());
            return true;
        });
    if (!read)
        return fail(read.error());
    return objects;
}

Result<int> sqliteVersion(Database &db)
{
    int version = 0;
    const auto read = db.select(u"PRAGMA user_version"_s, {}, [&](const QSqlQuery &row) {
        version = row.value(0).toInt();
        return false;
    });
    if (!read)
        return fail(read.error());
    return version;
}

Result<void> migrateSqlite(Database &db, const QVector<Migration> &steps, int from)
{
    for (const Migration &step : steps.mid(from)) {
        if (auto begun = db.script(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
        // Another process may have taken this step while we waited for our turn.
        const auto now = sqliteVersion(db);
        if (now && *now >= step.version) {
            (void)db.script(u"ROLLBACK"_s);
            continue;
        }
        const auto taken = db.script(step.sql).has_value()
            && db.script(u"PRAGMA user_version = %1"_s.arg(step.version)).has_value();
        const auto ended = db.script(taken ? u"COMMIT"_s : u"ROLLBACK"_s);
        if (!taken)
            return fail(Error::Kind::Storage,
                        QCoreApplication::translate(
                            "slipway::SqliteSchema",
                            "The workspace's tables could not be brought up to date. Nothing was "
                            "changed; a copy of the file was kept beside it."),
                        u"step %1 %2"_s.arg(step.version).arg(step.name));
        if (!ended)
            return ended;
    }
    return {};
}

static Result<SqliteObjects> expectedObjects(const QVector<Migration> &steps)
{
    const QString name = u"slipway-expected-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto objects = [&]() -> Result<SqliteObjects> {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        memory.open();
        Database db(memory, StoreAddress::Engine::Sqlite);
        if (auto made = migrateSqlite(db, steps, 0); !made)
            return fail(made.error());
        return objectsOf(db);
    }();
    QSqlDatabase::removeDatabase(name);
    return objects;
}

Result<void> checkSqliteSchema(Database &db, const QVector<Migration> &steps)
{
    const auto expected = expectedObjects(steps);
    if (!expected)
        return fail(expected.error());
    const auto found = objectsOf(db);
    if (!found)
        return fail(found.error());
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (expected->value(it.key(), u"?"_s) != it.value())
            return fail(Error::Kind::Invalid,
                        QCoreApplication::translate(
                            "slipway::SqliteSchema",
                            "The workspace holds something Slipway did not put there (“%1”), which may "
                            "run when it is opened. It was not opened; restore it from a backup.")
                            .arg(it.key().left(120)));
    }
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        if (!found->contains(it.key()))
            return fail(Error::Kind::Invalid,
                        QCoreApplication::translate(
                            "slipway::SqliteSchema",
                            "The workspace lacks a part of its tables (“%1”). Restore it from a backup.")
                            .arg(it.key()));
    }
    return {};
}

Result<QString> describeSqliteSchema(Database &db)
{
    const auto objects = objectsOf(db);
    if (!objects)
        return fail(objects.error());
    QString text;
    for (auto it = objects->begin(); it != objects->end(); ++it)
        text += u"-- "_s + it.key() + u'\n' + it.value() + u"\n\n"_s;
    return text;
}

} // namespace slipway
