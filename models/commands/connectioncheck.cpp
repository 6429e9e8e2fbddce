#include "models/commands/connectioncheck.h"

#include "models/base/chain.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"

namespace slipway {

static QFuture<Result<Connection>> connectionNamed(const CommandContext &context, const QString &name)
{
    return context.ask.store->read([name](Database &db) { return ConnectionStore(db).byName(name); });
}

static QFuture<Result<ServerProfile>> profileOf(const Connection &connection, const TokenReader &tokens,
                                                QObject *receiver)
{
    return andThen(tokens(connection), receiver, [connection, receiver](const QString &secret) {
        return serverProfile(connection, secret, receiver);
    });
}

static Result<KnownNames> readKnownNames(Database &db)
{
    KnownNames names;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    for (const Project &project : *projects)
        names.projects.append(project.name);
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments)
        names.environments.append(environment.name);
    return names;
}

QFuture<Result<ServerProfile>> testConnection(const CommandContext &context, const TokenReader &tokens,
                                              QObject *receiver, const QString &name)
{
    return andThen(
        connectionNamed(context, name), receiver,
        [tokens, receiver](const Connection &connection) { return profileOf(connection, tokens, receiver); });
}

QFuture<Result<QVector<MappingPreviewRow>>> previewConnection(const CommandContext &context,
                                                              const TokenReader &tokens, QObject *receiver,
                                                              const QString &name,
                                                              const QVector<MappingRule> &rules)
{
    for (const MappingRule &rule : rules) {
        if (const auto checked = checkRule(rule); !checked)
            return readyFuture(Result<QVector<MappingPreviewRow>>(fail(checked.error())));
    }
    Store *store = context.ask.store;
    return andThen(connectionNamed(context, name), receiver,
                   [store, tokens, receiver, rules](const Connection &connection) {
                       return andThen(store->read(readKnownNames), receiver,
                                      [tokens, receiver, rules, connection](const KnownNames &known) {
                                          Connection ruled = connection;
                                          ruled.rules = rules;
                                          return andThenValue(
                                              profileOf(connection, tokens, receiver), receiver,
                                              [ruled, known](const ServerProfile &profile) {
                                                  return previewMapping(ruled, known, profile.jobs);
                                              });
                                      });
                   });
}

} // namespace slipway
