#include "models/commands/connectioncommands.h"

#include "models/base/text.h"
#include "models/commands/gatewriting.h"
#include "models/commands/reportreading.h"
#include "models/commands/voiding.h"
#include "models/commands/writing.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonArray rulesBody(const QVector<MappingRule> &rules)
{
    QJsonArray array;
    for (const MappingRule &rule : rules) {
        const bool environment = rule.kind == MappingRule::Target::Environment;
        array.append(QJsonObject{{u"kind"_s, environment ? u"environment"_s : u"project"_s},
                                 {u"pattern"_s, rule.pattern},
                                 {u"target"_s, rule.target}});
    }
    return array;
}

QJsonObject connectionBody(const Connection &connection)
{
    QJsonObject remotes;
    for (auto remote = connection.remotes.cbegin(); remote != connection.remotes.cend(); ++remote)
        remotes.insert(remote.key(), remote.value());
    return {{u"name"_s, connection.name},
            {u"kind"_s, toString(connection.kind)},
            {u"url"_s, redacted(connection.url)},
            {u"token_source"_s, toString(connection.tokenSource)},
            {u"projects"_s, remotes},
            {u"rules"_s, rulesBody(connection.rules)}};
}

Result<void> checkAddress(const Connection &connection)
{
    const QUrl url(connection.url, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is no address of a server. Write it as https://ci.example.org/.")
                        .arg(redacted(oneLine(connection.url, 400))));
    }
    if (!url.password().isEmpty() || !url.userName().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            CommandWords::tr("The address holds a name or password. Leave them out: tokens belong into the "
                             "keyring or an environment variable."));
    }
    return {};
}

Result<void> checkRules(const QVector<MappingRule> &rules)
{
    for (const MappingRule &rule : rules) {
        if (const auto checked = checkRule(rule); !checked)
            return checked;
    }
    return {};
}

/// The name as it is kept, and whether all that it speaks of is there.
Result<void> checkParts(Database &db, Connection &connection)
{
    const auto name = checkedName(connection.name);
    if (!name)
        return fail(name.error());
    connection.name = *name;
    if (connection.name == reportedSource()) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is what deployments recorded by people are kept under. Choose "
                                     "another name.")
                        .arg(connection.name));
    }
    for (auto remote = connection.remotes.cbegin(); remote != connection.remotes.cend(); ++remote) {
        if (const auto project = ProjectStore(db).byName(remote.key()); !project)
            return fail(project.error());
    }
    return {};
}

Result<Connection> changeConnectionIn(Database &db, const Signature &signature, Connection changed)
{
    const auto all = ConnectionStore(db).all();
    if (!all)
        return fail(all.error());
    const auto before =
        std::find_if(all->cbegin(), all->cend(), [&](const Connection &one) { return one.id == changed.id; });
    if (before == all->cend()) {
        return fail(Error::Kind::NotFound,
                    CommandWords::tr("The connection “%1” is not there any more.").arg(changed.name));
    }
    if (const auto checked = checkParts(db, changed); !checked)
        return fail(checked.error());
    changed.kind = before->kind;
    changed.rules = before->rules;
    changed.lastSyncAt = before->lastSyncAt;
    changed.lastError.clear(); // it was said of what it was
    if (changed.name != before->name) {
        if (const auto renamed = DeploymentStore(db).renameSource(before->name, changed.name); !renamed)
            return fail(renamed.error());
        if (const auto renamed = PromotionStore(db).renameConnection(before->name, changed.name); !renamed)
            return fail(renamed.error());
    }
    if (const auto updated = ConnectionStore(db).update(changed); !updated)
        return fail(updated.error());
    if (const auto forgotten = ServerFactStore(db).dropValidators(changed.id); !forgotten)
        return fail(forgotten.error());
    if (const auto done = voidWhatIsCarriedOtherwise(db, signature); !done)
        return fail(done.error());
    QJsonObject body = connectionBody(changed);
    body.insert(u"before"_s, connectionBody(*before));
    if (const auto entered = enter(db, signature, u"connection.changed"_s, body); !entered)
        return fail(entered.error());
    return changed;
}

/// Nothing may rest on a connection that goes: another of its name would carry what was meant for it.
Result<void> checkUnused(Database &db, const QString &name)
{
    const auto targets = PromotionStore(db).targets();
    if (!targets)
        return fail(targets.error());
    for (const DeployTarget &target : *targets) {
        if (target.connection != name)
            continue;
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("“%1” carries releases into “%2”. Name another for that first, or nobody.")
                .arg(oneLine(name, 200), oneLine(target.environment, 200)));
    }
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    for (const Promotion &promotion : *open) {
        if (promotion.connection != name)
            continue;
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("“%1” is carrying “%2” into “%3” (promotion %4). Wait until it has ended.")
                .arg(oneLine(name, 200), oneLine(promotion.release, 200), oneLine(promotion.environment, 200))
                .arg(promotion.id));
    }
    return {};
}

Result<ConnectionId> addConnectionIn(Database &db, const Signature &signature, Connection connection)
{
    if (const auto checked = checkParts(db, connection); !checked)
        return fail(checked.error());
    const auto id = ConnectionStore(db).add(connection);
    if (!id)
        return fail(id.error());
    if (const auto entered = enter(db, signature, u"connection.added"_s, connectionBody(connection));
        !entered)
        return fail(entered.error());
    return *id;
}

} // namespace

QFuture<Result<ConnectionId>> addConnection(const CommandContext &context, const Connection &connection)
{
    if (const auto checked = checkAddress(connection); !checked)
        return readyFuture(Result<ConnectionId>(fail(checked.error())));
    if (const auto checked = checkRules(connection.rules); !checked)
        return readyFuture(Result<ConnectionId>(fail(checked.error())));
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ConnectionsTopic | Store::LedgerTopic,
        [connection, signature](Database &db) { return addConnectionIn(db, signature, connection); });
}

QFuture<Result<Connection>> changeConnection(const CommandContext &context, const Connection &changed)
{
    if (const auto checked = checkAddress(changed); !checked)
        return readyFuture(Result<Connection>(fail(checked.error())));
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ConnectionsTopic | Store::DeploymentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [changed, signature](Database &db) { return changeConnectionIn(db, signature, changed); });
}

QFuture<Result<void>> removeConnection(const CommandContext &context, const QString &name)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ConnectionsTopic | Store::LedgerTopic, [name, signature](Database &db) -> Result<void> {
            const auto connection = ConnectionStore(db).byName(name);
            if (!connection)
                return fail(connection.error());
            if (const auto unused = checkUnused(db, connection->name); !unused)
                return unused;
            if (const auto dropped = dropQueuedOf(db, signature, *connection); !dropped)
                return dropped;
            if (const auto removed = ConnectionStore(db).remove(connection->id); !removed)
                return fail(removed.error());
            return enter(db, signature, u"connection.removed"_s, connectionBody(*connection));
        });
}

QFuture<Result<Connection>> mapConnection(const CommandContext &context, const QString &name,
                                          const QVector<MappingRule> &rules)
{
    if (const auto checked = checkRules(rules); !checked)
        return readyFuture(Result<Connection>(fail(checked.error())));
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ConnectionsTopic | Store::LedgerTopic,
        [name, rules, signature](Database &db) -> Result<Connection> {
            auto connection = ConnectionStore(db).byName(name);
            if (!connection)
                return fail(connection.error());
            connection->rules = rules;
            if (const auto updated = ConnectionStore(db).update(*connection); !updated)
                return fail(updated.error());
            const QJsonObject body{{u"name"_s, connection->name}, {u"rules"_s, rulesBody(rules)}};
            if (const auto entered = enter(db, signature, u"connection.mapped"_s, body); !entered)
                return fail(entered.error());
            return *connection;
        });
}

} // namespace slipway
