#include "models/commands/alertcommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/commands/incidentwriting.h"
#include "models/commands/writing.h"
#include "models/store/alertstore.h"
#include "models/store/environmentstore.h"
#include "models/store/incidentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int rememberedDays = 60; ///< so long an incident that is over may turn out to go on

QJsonObject alertSourceBody(const AlertSource &source)
{
    return {{u"source"_s, source.name},
            {u"url"_s, source.url},
            {u"filter"_s, QJsonArray::fromStringList(source.filter)},
            {u"project_label"_s, source.projectLabel},
            {u"environment_label"_s, source.environmentLabel},
            {u"project"_s, source.project},
            {u"environment"_s, source.environment}};
}

Result<AlertSource> writeAlertSource(Database &db, const Signature &signature, const AlertSource &source)
{
    if (const auto good = checkAlertSource(source); !good)
        return fail(good.error());
    if (!source.project.isEmpty()) {
        if (const auto known = ProjectStore(db).byName(source.project); !known)
            return fail(known.error());
    }
    if (!source.environment.isEmpty()) {
        if (const auto known = EnvironmentStore(db).byName(source.environment); !known)
            return fail(known.error());
    }
    if (const auto kept = AlertStore(db).setSource(source); !kept)
        return fail(kept.error());
    const auto entered = enter(db, signature, u"alerts.set"_s, alertSourceBody(source));
    return entered ? Result<AlertSource>(source) : Result<AlertSource>(fail(entered.error()));
}

Result<void> dropAlertSource(Database &db, const Signature &signature, const QString &name)
{
    const auto source = AlertStore(db).source(name);
    if (!source)
        return fail(source.error());
    if (const auto removed = AlertStore(db).removeSource(name); !removed)
        return fail(removed.error());
    return enter(db, signature, u"alerts.removed"_s, alertSourceBody(*source));
}

/// What an answer or a file brought, on its way to the store's thread.
struct Arrival
{
    QString source;
    AlertList list;
    QDateTime upSince;
    bool isAnswer = false; ///< by the server itself, just now
};

/// Those that are over for long and yet are told of again: an alert is one incident for ever.
Result<void> addLongOver(Database &db, const Arrival &arrival, QVector<Incident> &known)
{
    for (const Alert &alert : arrival.list.alerts) {
        const QString id = externalIdOf(alert);
        if (std::ranges::find(known, id, &Incident::externalId) != known.cend())
            continue;
        const auto incident = IncidentStore(db).bySource(arrival.source, id);
        if (!incident)
            return fail(incident.error());
        if (*incident)
            known.append(**incident);
    }
    return {};
}

Result<AlertFacts> readAlertFacts(Database &db, const Arrival &arrival, const QDateTime &now)
{
    AlertFacts facts;
    facts.now = now;
    facts.upSince = arrival.upSince;
    const auto known = IncidentStore(db).ofSource(arrival.source, now.addDays(-rememberedDays));
    if (!known)
        return fail(known.error());
    facts.known = *known;
    if (const auto added = addLongOver(db, arrival, facts.known); !added)
        return fail(added.error());
    const auto recovered = AlertStore(db).recovered(arrival.source);
    if (!recovered)
        return fail(recovered.error());
    facts.recovered = *recovered;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    for (const Project &project : *projects)
        facts.projects += project.name;
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &environment : *environments)
        facts.environments += environment.name;
    return facts;
}

Result<AlertReport> judgeArrival(Database &db, const Arrival &arrival, const QDateTime &now)
{
    const auto source = AlertStore(db).source(arrival.source);
    if (!source)
        return fail(source.error());
    const auto facts = readAlertFacts(db, arrival, now);
    if (!facts)
        return fail(facts.error());
    return AlertReport{*source, takeAlerts(*source, arrival.list, *facts)};
}

Result<void> writeChanged(Database &db, const Signature &signature, const QVector<Incident> &incidents,
                          const QString &kind)
{
    for (const Incident &incident : incidents) {
        if (const auto kept = IncidentStore(db).update(incident); !kept)
            return fail(kept.error());
        const bool isOver = incident.resolvedAt.isValid();
        if (const auto marked = AlertStore(db).setRecovered(incident.id, isOver); !marked)
            return marked;
        if (const auto entered = enter(db, signature, kind, incidentBody(incident)); !entered)
            return fail(entered.error());
    }
    return {};
}

Result<AlertReport> writeArrival(Database &db, const Signature &reader, const Arrival &arrival)
{
    // What a server says by itself is its word, whosever window happened to ask.
    const Signature signature{arrival.isAnswer ? u"alerts:"_s + arrival.source : reader.actor, reader.at};
    auto report = judgeArrival(db, arrival, signature.at);
    if (!report)
        return report;
    AlertOutcome &outcome = report->outcome;
    for (Incident &incident : outcome.added) {
        incident.by = signature.actor;
        const auto id = IncidentStore(db).add(incident);
        if (!id)
            return fail(id.error());
        incident.id = *id;
        if (const auto marked = AlertStore(db).setRecovered(*id, incident.resolvedAt.isValid()); !marked)
            return fail(marked.error());
        if (const auto entered = enter(db, signature, u"incident.added"_s, incidentBody(incident)); !entered)
            return fail(entered.error());
    }
    const std::pair<const QVector<Incident> &, QString> changes[] = {
        {outcome.earlier, u"incident.updated"_s},
        {outcome.recovered, u"incident.resolved"_s},
        {outcome.reopened, u"incident.reopened"_s}};
    for (const auto &[incidents, kind] : changes) {
        if (const auto written = writeChanged(db, signature, incidents, kind); !written)
            return fail(written.error());
    }
    if (arrival.isAnswer) {
        if (const auto kept = AlertStore(db).keepAnswer(arrival.source, signature.at, {}); !kept)
            return fail(kept.error());
        report->source.answeredAt = signature.at;
        report->source.error.clear();
    }
    return report;
}

/// Who shows incidents looks again only where something became of one.
QFuture<Result<AlertReport>> keepArrival(const CommandContext &context, const Arrival &arrival)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto judged =
        store->read([arrival, signature](Database &db) { return judgeArrival(db, arrival, signature.at); });
    return andThen(judged, store, [store, arrival, signature](const AlertReport &report) {
        const Store::Topics topics = report.outcome.isNothing()
            ? Store::Topics()
            : Store::Topics(Store::DeploymentsTopic | Store::LedgerTopic);
        return store->write(
            topics, [arrival, signature](Database &db) { return writeArrival(db, signature, arrival); });
    });
}

QFuture<Result<AlertReport>> keepSilence(const CommandContext &context, AlertSource source,
                                         const Error &error)
{
    source.error = error.message;
    const auto kept = context.ask.store->write(Store::Topics(), [source](Database &db) {
        return AlertStore(db).keepAnswer(source.name, {}, source.error);
    });
    return andThenValue(kept, context.ask.store, [source]() -> Result<AlertReport> {
        return AlertReport{source, {}};
    });
}

QFuture<Result<AlertReport>> fetchFrom(const CommandContext &context, const AlertSource &source)
{
    Store *store = context.ask.store;
    if (!context.ask.fetch)
        return keepSilence(context, source,
                           {Error::Kind::Network, CommandWords::tr("Nobody can be asked from here."), {}});
    const auto status = allOf(QList{context.ask.fetch(alertStatusUrl(source))}, store);
    return andThen(status, store, [context, source, store](const QVector<Result<QByteArray>> &statuses) {
        const QDateTime upSince = statuses.first() ? readUpSince(*statuses.first()) : QDateTime();
        const auto answers = allOf(QList{context.ask.fetch(alertsUrl(source))}, store);
        return andThen(answers, store, [context, source, upSince](const QVector<Result<QByteArray>> &all) {
            const auto list =
                all.first() ? readAlerts(*all.first()) : Result<AlertList>(fail(all.first().error()));
            return list ? keepArrival(context, {source.name, *list, upSince, true})
                        : keepSilence(context, source, list.error());
        });
    });
}

} // namespace

QFuture<Result<AlertSource>> setAlertSource(const CommandContext &context, const AlertSource &source)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), source](Database &db) {
                                        return writeAlertSource(db, signature, source);
                                    });
}

QFuture<Result<void>> removeAlertSource(const CommandContext &context, const QString &name)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), name](Database &db) {
                                        return dropAlertSource(db, signature, name);
                                    });
}

QFuture<Result<QVector<AlertReport>>> fetchAlerts(const CommandContext &context, const QString &name)
{
    const auto sources = context.ask.store->read([name](Database &db) -> Result<QVector<AlertSource>> {
        if (name.isEmpty())
            return AlertStore(db).sources();
        const auto one = AlertStore(db).source(name);
        return one ? Result<QVector<AlertSource>>(QVector<AlertSource>{*one})
                   : Result<QVector<AlertSource>>(fail(one.error()));
    });
    return andThen(sources, context.ask.store, [context](const QVector<AlertSource> &all) {
        QVector<QFuture<Result<AlertReport>>> asked;
        for (const AlertSource &source : all)
            asked += fetchFrom(context, source);
        return andThenValue(allOf(asked, context.ask.store), context.ask.store,
                            [all](const QVector<Result<AlertReport>> &ended) -> Result<QVector<AlertReport>> {
                                const bool isAnyKept = std::ranges::any_of(
                                    ended, [](const auto &one) { return one.has_value(); });
                                if (!ended.isEmpty() && !isAnyKept)
                                    return fail(ended.first().error());
                                QVector<AlertReport> reports;
                                for (qsizetype i = 0; i < ended.size(); ++i) {
                                    AlertReport report = ended[i] ? *ended[i] : AlertReport{all[i], {}};
                                    if (!ended[i]) // the others were heard all the same
                                        report.source.error = ended[i].error().message;
                                    reports.append(report);
                                }
                                return reports;
                            });
    });
}

QFuture<Result<AlertReport>> importAlerts(const CommandContext &context, const QString &name,
                                          const QByteArray &json)
{
    auto list = readAlerts(json);
    if (!list)
        return readyFuture<Result<AlertReport>>(fail(list.error()));
    list->isWhole = false;
    return keepArrival(context, {name, *list, {}, false});
}

} // namespace slipway
