#include "models/store/postgresrights.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PostgresRights)
};

/// A name as SQL has it between its own quotes.
QString quotedRole(const QString &role)
{
    return u'"' + QString(role).replace(u'"', u"\"\""_s) + u'"';
}

Result<void> mustHaveRoles(Database &db)
{
    if (!db.isSqlite())
        return {};
    return fail(
        Error::Kind::Refused,
        RightsWords::tr("This workspace is a file, and files know no roles: whoever may write the "
                        "file may write all of it. Roles are for workspaces on a PostgreSQL server."));
}

/// The role as the server knows it, and that whoever asks may change its rights.
Result<void> mayChangeRights(Database &db, const QString &role)
{
    if (const auto has = mustHaveRoles(db); !has)
        return has;
    const auto members = memberRights(db);
    if (!members)
        return fail(members.error());
    QString me;
    bool isThere = false;
    bool isSuperuser = false;
    const auto read =
        db.select(u"SELECT current_user::text, EXISTS (SELECT FROM pg_roles WHERE rolname = ?), "
                  "coalesce((SELECT rolsuper FROM pg_roles WHERE rolname = ?), false)"_s,
                  {role, role}, [&](const QSqlQuery &row) {
                      me = row.value(0).toString();
                      isThere = row.value(1).toBool();
                      isSuperuser = row.value(2).toBool();
                      return false;
                  });
    if (!read)
        return read;
    const auto owner = std::ranges::find_if(*members, &MemberRights::isOwner);
    const QString ownerName = owner == members->cend() ? QString() : owner->role;
    if (me != ownerName)
        return fail(Error::Kind::Refused,
                    RightsWords::tr("Only “%1”, who made this workspace, may say who works in it; you are "
                                    "“%2” there.")
                        .arg(oneLine(ownerName, 120), oneLine(me, 120)));
    if (!isThere)
        return fail(Error::Kind::NotFound,
                    RightsWords::tr("The server has no role “%1”. Make it there first: CREATE ROLE %1 LOGIN")
                        .arg(oneLine(role, 120)));
    if (role == ownerName || isSuperuser)
        return fail(
            Error::Kind::Refused,
            RightsWords::tr("“%1” owns the workspace or is a superuser: the server keeps nothing from "
                            "it. Give people a role of their own.")
                .arg(oneLine(role, 120)));
    return {};
}

/// A role that may become the owner, now or by its own doing, is kept from nothing.
Result<void> cannotBecomeOwner(Database &db, const QString &role)
{
    bool can = false;
    const auto read =
        db.select(u"SELECT pg_has_role(r.oid, n.nspowner, 'MEMBER') OR (r.rolcreaterole AND "
                  "current_setting('server_version_num')::int < 160000) "
                  "FROM pg_roles r, pg_namespace n WHERE n.nspname = 'slipway' AND r.rolname = ?"_s,
                  {role}, [&](const QSqlQuery &row) {
                      can = row.value(0).toBool();
                      return false;
                  });
    if (!read || !can)
        return read;
    return fail(
        Error::Kind::Refused,
        RightsWords::tr("“%1” is a member of the role that owns the workspace, or may make roles and so "
                        "become one: the server keeps nothing from it. Take that from it first.")
            .arg(oneLine(role, 120)));
}

} // namespace

Result<QVector<MemberRights>> memberRights(Database &db)
{
    if (const auto has = mustHaveRoles(db); !has)
        return fail(has.error());
    QVector<MemberRights> members;
    const auto read = db.select(
        u"SELECT r.rolname::text, r.oid = n.nspowner, r.rolsuper, "
        "has_schema_privilege(r.oid, n.oid, 'USAGE') AND has_table_privilege(r.oid, 'slipway.project', "
        "'INSERT') AND has_function_privilege(r.oid, 'slipway.ledger_append(text, text, text, bytea)', "
        "'EXECUTE'), "
        "has_table_privilege(r.oid, 'slipway.ledger', 'INSERT, UPDATE, DELETE, TRUNCATE') "
        "OR has_table_privilege(r.oid, 'slipway.ledger_head', 'INSERT, UPDATE, DELETE, TRUNCATE') "
        // Whoever can become the owner can do what the owner can.
        "OR pg_has_role(r.oid, n.nspowner, 'MEMBER') "
        "OR (r.rolcreaterole AND current_setting('server_version_num')::int < 160000) "
        "FROM pg_roles r, pg_namespace n WHERE n.nspname = 'slipway' AND r.rolname NOT LIKE 'pg\\_%' "
        "AND has_table_privilege(r.oid, 'slipway.ledger', 'SELECT') ORDER BY 1"_s,
        {}, [&](const QSqlQuery &row) {
            members.append({row.value(0).toString(), row.value(1).toBool(), row.value(2).toBool(),
                            row.value(3).toBool(), row.value(4).toBool()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return members;
}

Result<void> grantMember(Database &db, const QString &role)
{
    if (const auto may = mayChangeRights(db, role); !may)
        return may;
    if (const auto may = cannotBecomeOwner(db, role); !may)
        return may;
    // From nothing, whatever was given by hand before.
    const QString sql =
        u"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA slipway FROM %1;"
        "REVOKE ALL ON ALL SEQUENCES IN SCHEMA slipway FROM %1;"
        "REVOKE ALL ON ALL TABLES IN SCHEMA slipway FROM %1;"
        "REVOKE ALL ON SCHEMA slipway FROM %1;"
        "GRANT USAGE ON SCHEMA slipway TO %1;"
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA slipway TO %1;"
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA slipway TO %1;"
        "REVOKE ALL ON slipway.ledger, slipway.ledger_head, slipway.schema_version FROM %1;"
        "GRANT SELECT ON slipway.ledger, slipway.ledger_head, slipway.schema_version TO %1;"
        "REVOKE UPDATE, DELETE ON slipway.approval_decision FROM %1;"
        "GRANT EXECUTE ON FUNCTION slipway.ledger_append(text, text, text, bytea) TO %1;"
        "GRANT EXECUTE ON FUNCTION slipway.ledger_redact(bigint, text, text, bytea) TO %1;"
        "ALTER DEFAULT PRIVILEGES IN SCHEMA slipway GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %1;"
        "ALTER DEFAULT PRIVILEGES IN SCHEMA slipway GRANT USAGE, SELECT ON SEQUENCES TO %1"_s.arg(
            quotedRole(role));
    return db.script(sql);
}

Result<void> revokeMember(Database &db, const QString &role)
{
    if (const auto may = mayChangeRights(db, role); !may)
        return may;
    const QString sql = u"ALTER DEFAULT PRIVILEGES IN SCHEMA slipway REVOKE ALL ON TABLES FROM %1;"
                        "ALTER DEFAULT PRIVILEGES IN SCHEMA slipway REVOKE ALL ON SEQUENCES FROM %1;"
                        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA slipway FROM %1;"
                        "REVOKE ALL ON ALL SEQUENCES IN SCHEMA slipway FROM %1;"
                        "REVOKE ALL ON ALL TABLES IN SCHEMA slipway FROM %1;"
                        "REVOKE ALL ON SCHEMA slipway FROM %1"_s.arg(quotedRole(role));
    return db.script(sql);
}

} // namespace slipway
