#include "models/store/environmentstore.h"

#include "models/store/deploymenttext.h"
#include "models/store/namedrows.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(Tier::Production) == 0 && int(Tier::Staging) == 1 && int(Tier::Testing) == 2
              && int(Tier::Development) == 3 && int(Tier::Other) == 4);

static Environment environmentFrom(const QSqlQuery &row)
{
    Environment environment;
    environment.id = {row.value(0).toLongLong()};
    environment.name = row.value(1).toString();
    environment.tier = Tier(qBound(0, row.value(2).toInt(), 4));
    environment.order = row.value(3).toInt();
    environment.url = row.value(4).toString();
    return environment;
}

static QVariantList environmentValues(const Environment &environment)
{
    return {textValue(environment.name), int(environment.tier), environment.order,
            textValue(environment.url)};
}

Result<EnvironmentId> EnvironmentStore::add(const Environment &environment)
{
    if (auto free = checkName(m_db, NamedTable::Environment, environment.name, 0); !free)
        return fail(free.error());
    const auto id = m_db.insert(u"INSERT INTO environment (name, tier, position, url) VALUES (?, ?, ?, ?)"_s,
                                environmentValues(environment));
    if (!id)
        return fail(id.error());
    return EnvironmentId{*id};
}

Result<void> EnvironmentStore::update(const Environment &environment)
{
    if (auto free = checkName(m_db, NamedTable::Environment, environment.name, environment.id.value); !free)
        return free;
    // The name is among the words that deployments are found by.
    DeploymentText text(m_db);
    const auto change = [&]() -> Result<void> {
        const auto changed =
            m_db.execute(u"UPDATE environment SET name = ?, tier = ?, position = ?, url = ? WHERE id = ?"_s,
                         environmentValues(environment) << environment.id.value);
        if (!changed)
            return fail(changed.error());
        return *changed ? Result<void>() : fail(unknownName(m_db, NamedTable::Environment, environment.name));
    };
    return text.aroundEnvironment(environment.id, environment.name, change);
}

Result<void> EnvironmentStore::remove(EnvironmentId id)
{
    if (auto unused = checkUnused(m_db, NamedTable::Environment, id.value); !unused)
        return unused;
    const auto removed = m_db.execute(u"DELETE FROM environment WHERE id = ?"_s, {id.value});
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<QVector<Environment>> EnvironmentStore::all()
{
    QVector<Environment> environments;
    const auto read =
        m_db.select(u"SELECT id, name, tier, position, url FROM environment ORDER BY position, name"_s, {},
                    [&](const QSqlQuery &row) {
                        environments += environmentFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return environments;
}

Result<Environment> EnvironmentStore::byName(const QString &name)
{
    Environment environment;
    const auto read = m_db.select(u"SELECT id, name, tier, position, url FROM environment WHERE name = ?"_s,
                                  {textValue(name)}, [&](const QSqlQuery &row) {
                                      environment = environmentFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!environment.id.isValid())
        return fail(unknownName(m_db, NamedTable::Environment, name));
    return environment;
}

} // namespace slipway
