#include "models/commands/incidentcommands.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/incidentwriting.h"
#include "models/commands/writing.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/incidentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

QJsonObject incidentBody(const Incident &incident)
{
    return {{u"incident"_s, incident.id},
            {u"title"_s, incident.title},
            {u"project"_s, incident.project},
            {u"environment"_s, incident.environment},
            {u"opened_at"_s, toRfc3339(incident.openedAt)},
            {u"resolved_at"_s, toRfc3339(incident.resolvedAt)},
            {u"deployment"_s, incident.deployment.value},
            {u"severity"_s, incident.severity},
            {u"url"_s, incident.url},
            {u"external_id"_s, incident.externalId}};
}

namespace {

Result<void> mayBelongTo(Database &db, const QString &project, DeploymentId id)
{
    if (!id.isValid())
        return {};
    const auto deployment = DeploymentStore(db).byId(id);
    if (!deployment)
        return fail(deployment.error());
    const auto known = ProjectStore(db).byName(project);
    if (!known)
        return fail(known.error());
    if (known->id == deployment->project)
        return {};
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("Deployment %1 is not one of “%2”: an incident belongs to a deployment of its "
                         "own project.")
            .arg(id.value)
            .arg(oneLine(project, 200)));
}

Result<void> isSound(Database &db, const Incident &incident)
{
    if (incident.title.isEmpty())
        return fail(Error::Kind::Usage, CommandWords::tr("An incident needs a title: what went wrong."));
    if (incident.resolvedAt.isValid() && incident.resolvedAt < incident.openedAt)
        return fail(Error::Kind::Usage,
                    CommandWords::tr("An incident cannot be over (%1) before it began (%2).")
                        .arg(toRfc3339(incident.resolvedAt), toRfc3339(incident.openedAt)));
    if (const auto project = ProjectStore(db).byName(incident.project); !project)
        return fail(project.error());
    if (!incident.environment.isEmpty()) {
        if (const auto environment = EnvironmentStore(db).byName(incident.environment); !environment)
            return fail(environment.error());
    }
    return mayBelongTo(db, incident.project, incident.deployment);
}

/// What is told of one that is known; what is not told stays.
Incident toldAgain(Incident known, const Incident &told)
{
    known.title = told.title;
    known.project = told.project;
    if (told.openedAt.isValid())
        known.openedAt = told.openedAt;
    const auto take = [](QString &kept, const QString &said) {
        if (!said.isEmpty())
            kept = said;
    };
    take(known.environment, told.environment);
    take(known.severity, told.severity);
    take(known.url, told.url);
    if (told.resolvedAt.isValid())
        known.resolvedAt = told.resolvedAt;
    if (told.deployment.isValid())
        known.deployment = told.deployment;
    return known;
}

Result<Incident> writeIncident(Database &db, const Signature &signature, Incident incident)
{
    incident.title = oneLine(incident.title.trimmed(), 500);
    incident.source = u"recorded"_s;
    incident.by = signature.actor;
    IncidentStore store(db);
    QString kind = u"incident.added"_s;
    if (!incident.externalId.isEmpty()) {
        const auto known = store.bySource(incident.source, incident.externalId);
        if (!known)
            return fail(known.error());
        if (*known) {
            incident = toldAgain(**known, incident);
            if (incident == **known)
                return incident;
            kind = u"incident.updated"_s;
        }
    }
    if (!incident.openedAt.isValid())
        incident.openedAt = signature.at;
    if (const auto sound = isSound(db, incident); !sound)
        return fail(sound.error());
    if (incident.id > 0) {
        if (const auto kept = store.update(incident); !kept)
            return fail(kept.error());
    } else {
        const auto id = store.add(incident);
        if (!id)
            return fail(id.error());
        incident.id = *id;
    }
    if (const auto entered = enter(db, signature, kind, incidentBody(incident)); !entered)
        return fail(entered.error());
    return incident;
}

/// Reads one, lets `change` change it, writes it and says so in the ledger.
template <class Change>
QFuture<Result<Incident>> changed(const CommandContext &context, qint64 id, const QString &kind,
                                  Change change)
{
    return context.ask.store->write(
        Store::DeploymentsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), id, kind, change](Database &db) -> Result<Incident> {
            auto incident = IncidentStore(db).byId(id);
            if (!incident)
                return fail(incident.error());
            if (const auto may = change(db, signature, *incident); !may)
                return fail(may.error());
            if (const auto entered = enter(db, signature, kind, incidentBody(*incident)); !entered)
                return fail(entered.error());
            return *incident;
        });
}

} // namespace

QFuture<Result<Incident>> addIncident(const CommandContext &context, const Incident &incident)
{
    return context.ask.store->write(Store::DeploymentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), incident](Database &db) {
                                        return writeIncident(db, signature, incident);
                                    });
}

QFuture<Result<Incident>> resolveIncident(const CommandContext &context, qint64 id, const QDateTime &at)
{
    return changed(context, id, u"incident.resolved"_s,
                   [at](Database &db, const Signature &signature, Incident &incident) -> Result<void> {
                       if (incident.resolvedAt.isValid())
                           return fail(Error::Kind::Refused,
                                       CommandWords::tr("Incident %1 is over already, since %2.")
                                           .arg(incident.id)
                                           .arg(toRfc3339(incident.resolvedAt)));
                       incident.resolvedAt = at.isValid() ? at : signature.at;
                       if (const auto sound = isSound(db, incident); !sound)
                           return sound;
                       return IncidentStore(db).update(incident);
                   });
}

QFuture<Result<Incident>> linkIncident(const CommandContext &context, qint64 id, DeploymentId deployment)
{
    return changed(context, id, u"incident.linked"_s,
                   [deployment](Database &db, const Signature &, Incident &incident) -> Result<void> {
                       if (const auto may = mayBelongTo(db, incident.project, deployment); !may)
                           return may;
                       incident.deployment = deployment;
                       return IncidentStore(db).update(incident);
                   });
}

QFuture<Result<Incident>> removeIncident(const CommandContext &context, qint64 id)
{
    return changed(context, id, u"incident.removed"_s,
                   [](Database &db, const Signature &, Incident &incident) {
                       return IncidentStore(db).remove(incident.id);
                   });
}

} // namespace slipway
