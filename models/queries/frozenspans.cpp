#include "models/queries/frozenspans.h"

#include "models/base/times.h"
#include "models/base/timezone.h"
#include "models/schedule/cron.h"
#include "models/schedule/freezes.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentrow.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A rule that began more often than this since the history begins says no more by being followed further.
constexpr int mostServerTimes = 20'000;

Result<QDateTime> beginOfHistory(Database &db)
{
    qint64 place = 0;
    const auto read = db.select(u"SELECT place FROM deployment WHERE place >= ? ORDER BY place LIMIT 1"_s,
                                {firstPlaceOf(1)}, [&](const QSqlQuery &row) {
                                    place = row.value(0).toLongLong();
                                    return false;
                                });
    if (!read)
        return fail(read.error());
    return fromMilliseconds(place >> placeBits);
}

void addSpans(QVector<FrozenSpan> &spans, const Freeze &freeze, ProjectId project, EnvironmentId environment,
              const QDateTime &from, const QDateTime &now)
{
    const auto times = freezeTimes(freeze, from, now);
    if (!times)
        return;
    for (const FreezeTime &time : *times)
        spans.append({project, environment, time.from, time.until});
}

Result<void> addOwn(Database &db, const QVector<Project> &projects, const QDateTime &from,
                    const QDateTime &now, QVector<FrozenSpan> &spans)
{
    const auto freezes = GateStore(db).freezes();
    if (!freezes)
        return fail(freezes.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Freeze &freeze : *freezes) {
        const auto project = std::ranges::find(projects, freeze.project, &Project::name);
        const auto environment = std::ranges::find(*environments, freeze.environment, &Environment::name);
        const bool isGone = (!freeze.project.isEmpty() && project == projects.cend())
            || (!freeze.environment.isEmpty() && environment == environments->cend());
        if (!isGone)
            addSpans(spans, freeze, freeze.project.isEmpty() ? ProjectId() : project->id,
                     freeze.environment.isEmpty() ? EnvironmentId() : environment->id, from, now);
    }
    return {};
}

void addServerSpans(QVector<ServerFreezeSpan> &spans, const ServerFreeze &freeze, ServerFreezeSpan span,
                    const QDateTime &from, const QDateTime &to)
{
    const auto starts = CronRule::parse(freeze.startRule);
    const auto ends = CronRule::parse(freeze.endRule);
    const QTimeZone zone =
        freeze.timeZone.isEmpty() ? QTimeZone::utc() : timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
    if (!starts || !ends || !zone.isValid())
        return;
    auto start = starts->previous(from, zone);
    if (!start)
        start = starts->next(from, zone);
    for (int i = 0; start && *start < to && i < mostServerTimes; ++i) {
        const auto end = ends->next(*start, zone);
        span.from = *start;
        span.until = end.value_or(QDateTime());
        if (!end || *end > from)
            spans.append(span);
        if (!end)
            return;
        start = starts->next(*end, zone);
    }
}

} // namespace

Result<QVector<FrozenSpan>> readFrozenSpans(Database &db, const QDateTime &now)
{
    QVector<FrozenSpan> spans;
    const auto from = beginOfHistory(db);
    if (!from)
        return fail(from.error());
    if (!from->isValid())
        return spans;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    if (const auto added = addOwn(db, *projects, *from, now, spans); !added)
        return fail(added.error());
    const auto servers = readServerFreezes(db, *from, now);
    if (!servers)
        return fail(servers.error());
    for (const ServerFreezeSpan &span : *servers)
        spans.append({span.projectId, {}, span.from, span.until});
    return spans;
}

Result<QVector<ServerFreezeSpan>> readServerFreezes(Database &db, const QDateTime &from, const QDateTime &to)
{
    QVector<ServerFreezeSpan> spans;
    const auto known = ServerFactStore(db).freezes();
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return spans;
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    for (const KnownFact<ServerFreeze> &one : *known) {
        const auto connection = std::ranges::find(*connections, one.connection, &Connection::id);
        if (connection == connections->cend())
            continue;
        for (const Project &project : *projects) {
            if (connection->remotes.value(project.name) == one.fact.remote)
                addServerSpans(spans, one.fact,
                               {connection->name, one.fact.externalId, project.name, project.id, {}, {}},
                               from, to);
        }
    }
    return spans;
}

} // namespace slipway
