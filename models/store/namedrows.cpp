#include "models/store/namedrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static QString namedTr(const char *text)
{
    return QCoreApplication::translate("slipway::NamedRows", text);
}

static QString tableOf(NamedTable table)
{
    switch (table) {
    case NamedTable::Project:
        return u"project"_s;
    case NamedTable::Environment:
        return u"environment"_s;
    case NamedTable::Connection:
        return u"connection"_s;
    }
    return {};
}

static QString takenText(NamedTable table)
{
    switch (table) {
    case NamedTable::Project:
        return namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows",
                                         "There is a project named “%1” already. Choose another name."));
    case NamedTable::Environment:
        return namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows",
                                         "There is an environment named “%1” already. Choose another name."));
    case NamedTable::Connection:
        return namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows",
                                         "There is a connection named “%1” already. Choose another name."));
    }
    return {};
}

static QString unknownText(NamedTable table, bool any)
{
    switch (table) {
    case NamedTable::Project:
        return any
            ? namedTr(
                QT_TRANSLATE_NOOP("slipway::NamedRows", "There is no project named “%1”. There are: %2."))
            : namedTr(QT_TRANSLATE_NOOP(
                "slipway::NamedRows", "There is no project named “%1”; there are none yet. Add one first."));
    case NamedTable::Environment:
        return any ? namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows",
                                               "There is no environment named “%1”. There are: %2."))
                   : namedTr(QT_TRANSLATE_NOOP(
                       "slipway::NamedRows",
                       "There is no environment named “%1”; there are none yet. Add one first."));
    case NamedTable::Connection:
        return any ? namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows",
                                               "There is no connection named “%1”. There are: %2."))
                   : namedTr(QT_TRANSLATE_NOOP(
                       "slipway::NamedRows",
                       "There is no connection named “%1”; there are none yet. Add one first."));
    }
    return {};
}

Result<void> checkName(Database &db, NamedTable table, const QString &name, qint64 self)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid,
                    namedTr(QT_TRANSLATE_NOOP("slipway::NamedRows", "A name is missing. Give it one.")));
    bool taken = false;
    const auto read = db.select(u"SELECT id FROM %1 WHERE name = ?"_s.arg(tableOf(table)), {name},
                                [&](const QSqlQuery &row) {
                                    taken = row.value(0).toLongLong() != self;
                                    return false;
                                });
    if (!read)
        return read;
    if (taken)
        return fail(Error::Kind::Invalid, takenText(table).arg(name.left(120)));
    return {};
}

Error unknownName(Database &db, NamedTable table, const QString &name)
{
    constexpr int most = 20;
    QStringList names;
    const auto read =
        db.select(u"SELECT name FROM %1 ORDER BY name"_s.arg(tableOf(table)), {}, [&](const QSqlQuery &row) {
            names += row.value(0).toString();
            return names.size() <= most;
        });
    if (!read)
        return read.error();
    if (names.size() > most)
        names[most] = u"…"_s;
    const QString text = unknownText(table, !names.isEmpty());
    return {Error::Kind::NotFound,
            names.isEmpty() ? text.arg(name.left(120)) : text.arg(name.left(120), names.join(u", "_s)),
            {}};
}

Result<void> checkUnused(Database &db, NamedTable table, qint64 id)
{
    bool used = false;
    const auto read = db.select(u"SELECT 1 FROM deployment WHERE %1 = ? LIMIT 1"_s.arg(tableOf(table)), {id},
                                [&](const QSqlQuery &) {
                                    used = true;
                                    return false;
                                });
    if (!read || !used)
        return read;
    return fail(
        Error::Kind::Refused,
        table == NamedTable::Project
            ? namedTr(QT_TRANSLATE_NOOP(
                "slipway::NamedRows",
                "The project has deployments in its history, so it stays. Nothing was removed."))
            : namedTr(QT_TRANSLATE_NOOP(
                "slipway::NamedRows",
                "The environment has deployments in its history, so it stays. Nothing was removed.")));
}

} // namespace slipway
