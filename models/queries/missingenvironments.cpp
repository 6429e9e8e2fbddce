#include "models/queries/missingenvironments.h"

#include "models/store/environmentstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

QString ruledName(const Connection &connection, const QString &nameThere)
{
    const auto mapped = mapName(connection.rules, MappingRule::Target::Environment, nameThere);
    return mapped ? mapped->trimmed() : QString();
}

Result<QVector<MissingEnvironment>> findMissingEnvironments(Database &db, const Connection &connection,
                                                            const QStringList &jobs)
{
    const auto known = EnvironmentStore(db).all();
    if (!known)
        return fail(known.error());
    const auto there = ServerFactStore(db).environments();
    if (!there)
        return fail(there.error());
    QSet<QString> taken; // case does not matter, as in mapping
    for (const Environment &environment : *known)
        taken.insert(environment.name.toCaseFolded());

    QHash<QString, MissingEnvironment> missing;
    const auto note = [&](const QString &name, const QString &remote) {
        if (name.isEmpty() || taken.contains(name.toCaseFolded()))
            return;
        MissingEnvironment &one = missing[name.toCaseFolded()];
        if (one.name.isEmpty())
            one = {name, guessTier(name), {}};
        if (!remote.isEmpty() && !one.remotes.contains(remote))
            one.remotes.append(remote);
    };
    for (const KnownFact<ServerEnvironment> &one : *there) {
        if (one.connection != connection.id || !one.fact.isOpen)
            continue;
        const QString ruled = ruledName(connection, one.fact.name);
        note(ruled.isEmpty() ? one.fact.name : ruled, one.fact.remote);
    }
    for (const QString &job : jobs)
        note(ruledName(connection, job), {});

    QVector<MissingEnvironment> found(missing.cbegin(), missing.cend());
    for (MissingEnvironment &one : found)
        one.remotes.sort();
    std::sort(found.begin(), found.end(), [](const MissingEnvironment &a, const MissingEnvironment &b) {
        return a.tier != b.tier ? a.tier < b.tier : a.name < b.name;
    });
    return found;
}

} // namespace

QFuture<Result<QVector<MissingEnvironment>>>
askMissingEnvironments(const QueryContext &context, const Connection &connection, const QStringList &jobs)
{
    return context.store->read(
        [connection, jobs](Database &db) { return findMissingEnvironments(db, connection, jobs); });
}

} // namespace slipway
