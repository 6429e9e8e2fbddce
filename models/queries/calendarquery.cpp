#include "models/queries/calendarquery.h"

#include "models/base/clock.h"
#include "models/base/times.h"
#include "models/queries/deploymentsquery.h"
#include "models/queries/frozenspans.h"
#include "models/schedule/freezes.h"
#include "models/store/connectionstore.h"
#include "models/store/gatestore.h"
#include "models/store/incidentstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "models/store/timedstore.h"
#include "models/store/trainstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostTimed = 2000;

/// Reads all that stands on the calendar, one kind after the other.
class CalendarReading
{
public:
    CalendarReading(Database &db, const CalendarQuestion &question, const QDateTime &now)
        : m_db(db), m_question(question), m_now(now),
          m_from(question.first.startOfDay(question.zone).toUTC()),
          m_to(question.last.addDays(1).startOfDay(question.zone).toUTC())
    {
    }

    Result<CalendarAnswer> read();

private:
    Result<void> addTimed();
    Result<void> addTrains();
    Result<void> addMilestones();
    Result<void> addFreezes();
    Result<void> addServerFreezes();
    Result<void> addIncidents();
    Result<void> addDeployed();
    Result<void> countDays();
    Result<void> readOrigin();
    void keepWhatShows();

    Database &m_db;
    const CalendarQuestion &m_question;
    QDateTime m_now;
    QDateTime m_from;
    QDateTime m_to;
    CalendarAnswer m_answer;
};

Result<void> CalendarReading::addTimed()
{
    const auto timed = TimedStore(m_db).newest(mostTimed);
    if (!timed)
        return fail(timed.error());
    for (const TimedRelease &one : *timed) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Timed;
        entry.key = u"timed-%1"_s.arg(one.id);
        entry.title = u"%1 %2 → %3"_s.arg(one.project, one.release, one.environment);
        entry.project = one.project;
        entry.environment = one.environment;
        entry.release = one.release;
        entry.from = one.dueAt;
        entry.isOver = one.state != TimedState::Waiting;
        entry.note = one.message.isEmpty() ? one.reason : one.message;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::addTrains()
{
    const auto trains = TrainStore(m_db).all();
    if (!trains)
        return fail(trains.error());
    for (const Train &train : *trains) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Train;
        entry.key = u"train-%1"_s.arg(train.id);
        entry.title = train.name;
        entry.environment = train.environment;
        entry.isOver = stateOf(train) == TrainState::Arrived;
        entry.from = entry.isOver ? train.createdAt : m_now;
        for (const TrainCar &car : train.cars) {
            entry.projects += car.project;
            if (entry.isOver && car.promotion && car.promotion->endedAt > entry.from)
                entry.from = car.promotion->endedAt;
        }
        entry.note = train.message;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::addMilestones()
{
    const auto milestones = ServerFactStore(m_db).milestones();
    if (!milestones)
        return fail(milestones.error());
    const auto connections = ConnectionStore(m_db).all();
    if (!connections)
        return fail(connections.error());
    for (const KnownFact<ServerMilestone> &one : *milestones) {
        if (!one.fact.dueAt.isValid())
            continue;
        CalendarEntry entry;
        entry.kind = CalendarKind::Milestone;
        entry.key = u"milestone-%1-%2"_s.arg(one.connection.value).arg(one.fact.externalId);
        entry.title = entry.release = one.fact.title;
        const auto connection = std::ranges::find(*connections, one.connection, &Connection::id);
        if (connection != connections->cend())
            entry.project = connection->remotes.key(one.fact.remote);
        entry.from = one.fact.dueAt;
        entry.isAllDay = true;
        entry.isOver = !one.fact.isOpen;
        entry.note = one.fact.description;
        entry.url = one.fact.url;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::addFreezes()
{
    const auto freezes = GateStore(m_db).freezes();
    if (!freezes)
        return fail(freezes.error());
    m_answer.freezes = *freezes;
    // Conflicts are looked for wherever something waits for its time.
    QDateTime from = m_from;
    QDateTime to = m_to;
    for (const CalendarEntry &entry : std::as_const(m_answer.entries)) {
        if (entry.kind == CalendarKind::Timed && !entry.isOver) {
            from = qMin(from, entry.from);
            to = qMax(to, entry.from.addSecs(1));
        }
    }
    for (const Freeze &freeze : *freezes) {
        const auto times = freezeTimes(freeze, from, to);
        if (!times)
            continue; // a rule that cannot be read is said where it is kept
        for (const FreezeTime &time : *times) {
            CalendarEntry entry;
            entry.kind = CalendarKind::Freeze;
            entry.key = freeze.rule.isEmpty() ? u"freeze-%1"_s.arg(freeze.id)
                                              : u"freeze-%1/%2"_s.arg(freeze.id).arg(toRfc3339(time.from));
            entry.title = freeze.reason;
            entry.project = freeze.project;
            entry.environment = freeze.environment;
            entry.from = time.from;
            entry.until = time.until;
            m_answer.entries.append(entry);
        }
    }
    return {};
}

Result<void> CalendarReading::addServerFreezes()
{
    const auto spans = readServerFreezes(m_db, m_from, m_to);
    if (!spans)
        return fail(spans.error());
    for (const ServerFreezeSpan &span : *spans) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Freeze;
        entry.key = u"freeze-%1-%2/%3"_s.arg(span.connection, span.externalId, toRfc3339(span.from));
        entry.title = span.connection;
        entry.project = span.project;
        entry.from = span.from;
        entry.until = span.until;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::addIncidents()
{
    const auto incidents = IncidentStore(m_db).all();
    if (!incidents)
        return fail(incidents.error());
    for (const Incident &incident : *incidents) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Incident;
        entry.key = u"incident-%1"_s.arg(incident.id);
        entry.title = incident.title;
        entry.project = incident.project;
        entry.environment = incident.environment;
        entry.from = incident.openedAt;
        entry.until = incident.resolvedAt.isValid() ? incident.resolvedAt : qMax(incident.openedAt, m_now);
        entry.isOver = incident.resolvedAt.isValid();
        entry.note = incident.severity;
        entry.url = incident.url;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::addDeployed()
{
    if (m_question.mostDeployed <= 0)
        return {};
    DeploymentFilter filter;
    filter.tiers = {Tier::Production};
    filter.states = {DeploymentState::Succeeded, DeploymentState::Partial};
    filter.from = m_from;
    filter.to = m_to;
    const auto page = DeploymentStore(m_db).page(filter, {}, m_question.mostDeployed);
    if (!page)
        return fail(page.error());
    const auto total = DeploymentStore(m_db).count(filter);
    if (!total)
        return fail(total.error());
    m_answer.deployedInAll = *total;
    const auto names = readWorkspaceNames(m_db);
    if (!names)
        return fail(names.error());
    for (const Deployment &row : page->rows) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Deployed;
        entry.key = u"deployment-%1"_s.arg(row.id.value);
        entry.project = names->projects.value(row.project);
        entry.environment = names->environments.value(row.environment);
        entry.release = row.version.isEmpty() ? row.commit.shortHex() : row.version;
        entry.title = u"%1 %2 → %3"_s.arg(entry.project, entry.release, entry.environment);
        entry.from = effectiveTime(row);
        entry.isOver = true;
        entry.url = row.url;
        m_answer.entries.append(entry);
    }
    return {};
}

Result<void> CalendarReading::countDays()
{
    QVector<QDateTime> bounds;
    for (QDate day = m_question.first; day <= m_question.last.addDays(1); day = day.addDays(1))
        bounds.append(day.startOfDay(m_question.zone).toUTC());
    auto days = countDeploymentDays(m_db, bounds);
    if (!days)
        return fail(days.error());
    m_answer.days = std::move(*days);
    return {};
}

Result<void> CalendarReading::readOrigin()
{
    const auto counted = m_db.select(u"SELECT count(*) FROM project"_s, {}, [this](const QSqlQuery &row) {
        m_answer.projects = row.value(0).toLongLong();
        return false;
    });
    if (!counted)
        return counted;
    // What its record begins with is the workspace's own, whatever it is called and wherever it lies.
    return m_db.select(u"SELECT hash FROM ledger WHERE sequence = 1"_s, {}, [this](const QSqlQuery &row) {
        m_answer.workspace = QString::fromLatin1(row.value(0).toByteArray().toHex().left(32));
        return false;
    });
}

void CalendarReading::keepWhatShows()
{
    m_answer.conflicts = calendarConflicts(m_answer.entries);
    const auto isOutside = [this](const QDateTime &from, const QDateTime &until) {
        return from >= m_to || (until.isValid() ? until <= m_from : from < m_from);
    };
    m_answer.entries.removeIf([&](const CalendarEntry &entry) {
        const bool isEndless = entry.kind == CalendarKind::Freeze && !entry.until.isValid();
        return isEndless ? entry.from >= m_to : isOutside(entry.from, entry.until);
    });
    m_answer.conflicts.removeIf(
        [&](const CalendarConflict &conflict) { return isOutside(conflict.at, QDateTime()); });
    std::ranges::stable_sort(m_answer.entries, {}, &CalendarEntry::from);
}

Result<CalendarAnswer> CalendarReading::read()
{
    m_answer.first = m_question.first;
    m_answer.last = m_question.last;
    using Step = Result<void> (CalendarReading::*)();
    for (const Step step :
         {&CalendarReading::addTimed, &CalendarReading::addTrains, &CalendarReading::addMilestones,
          &CalendarReading::addFreezes, &CalendarReading::addServerFreezes, &CalendarReading::addIncidents,
          &CalendarReading::addDeployed, &CalendarReading::countDays, &CalendarReading::readOrigin}) {
        if (const auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    keepWhatShows();
    return m_answer;
}

} // namespace

QFuture<Result<CalendarAnswer>> askCalendar(const QueryContext &context, const CalendarQuestion &question)
{
    return context.store->read([question, now = context.clock->now()](Database &db) {
        return CalendarReading(db, question, now).read();
    });
}

} // namespace slipway
