#include "models/schedule/calendarfile.h"

#include "models/base/text.h"
#include "models/base/timezone.h"
#include "models/schedule/freezes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct CalendarFileWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::CalendarFile)
};

constexpr int mostLetters = 2000;
constexpr qint64 secondsOfDay = 86400;

struct ComponentEnd
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentEnd>;

QByteArray plain(const QString &text)
{
    return oneLine(text, mostLetters).toUtf8();
}

icaltimetype fieldsOf(const QDateTime &time)
{
    icaltimetype fields = icaltime_null_time();
    fields.year = time.date().year();
    fields.month = time.date().month();
    fields.day = time.date().day();
    fields.hour = time.time().hour();
    fields.minute = time.time().minute();
    fields.second = time.time().second();
    return fields;
}

icaltimetype inUtc(const QDateTime &time)
{
    icaltimetype fields = fieldsOf(time.toUTC());
    fields.zone = icaltimezone_get_utc_timezone();
    return fields;
}

icaltimetype asDate(const QDate &day)
{
    icaltimetype fields = icaltime_null_date();
    fields.year = day.year();
    fields.month = day.month();
    fields.day = day.day();
    return fields;
}

void addTo(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property); // takes it
}

const char *categoryOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Timed:
        return "RELEASE";
    case CalendarKind::Train:
        return "TRAIN";
    case CalendarKind::Milestone:
        return "MILESTONE";
    case CalendarKind::Freeze:
        return "FREEZE";
    case CalendarKind::Incident:
        return "INCIDENT";
    case CalendarKind::Deployed:
        return "DEPLOYMENT";
    }
    return "";
}

/// What a person reads in another program's calendar, where no icon says what it is.
QString summaryOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarKind::Milestone:
        return CalendarFileWords::tr("Milestone: %1").arg(entry.title);
    case CalendarKind::Freeze:
        return CalendarFileWords::tr("Freeze: %1").arg(entry.title);
    case CalendarKind::Incident:
        return CalendarFileWords::tr("Incident: %1").arg(entry.title);
    case CalendarKind::Train:
        return CalendarFileWords::tr("Train: %1").arg(entry.title);
    case CalendarKind::Timed:
        return CalendarFileWords::tr("Release: %1").arg(entry.title);
    case CalendarKind::Deployed:
        break;
    }
    return entry.title;
}

QString descriptionOf(const CalendarEntry &entry)
{
    QStringList parts;
    if (!entry.project.isEmpty())
        parts += CalendarFileWords::tr("Project: %1").arg(entry.project);
    if (!entry.environment.isEmpty())
        parts += CalendarFileWords::tr("Environment: %1").arg(entry.environment);
    if (!entry.projects.isEmpty())
        parts += CalendarFileWords::tr("Projects: %1").arg(entry.projects.join(u", "_s));
    if (!entry.note.isEmpty())
        parts += entry.note;
    if (entry.kind == CalendarKind::Freeze && !entry.until.isValid())
        parts += CalendarFileWords::tr("It holds until somebody removes it.");
    return parts.join(u" · "_s);
}

/// Writes the events of one file.
class CalendarWriter
{
public:
    explicit CalendarWriter(const CalendarFile &file)
        : m_file(file), m_calendar(icalcomponent_new_vcalendar())
    {
        addTo(calendar(), icalproperty_new_version("2.0"));
        addTo(calendar(), icalproperty_new_prodid("-//Slipway//Release calendar//EN"));
        addTo(calendar(), icalproperty_new_calscale("GREGORIAN"));
    }

    QByteArray written();

private:
    icalcomponent *calendar() const { return m_calendar.get(); }
    icalcomponent *newEvent(const CalendarEntry &entry, const QString &key);
    void addEntry(const CalendarEntry &entry);
    /// A freeze that stands in the file once, with its rule.
    struct Recurring
    {
        Freeze freeze;
        QTimeZone zone;
        qint64 seconds = 0; ///< how long it lasts on the clocks
    };
    static qint64 secondsOnClocks(const Freeze &freeze, const QTimeZone &zone);
    static CalendarEntry entryOf(const Freeze &freeze);
    icalproperty *onClocksOf(const Recurring &known, icalproperty *(*make)(icaltimetype),
                             const QDateTime &at);
    /// False where its rule or its zone cannot be read.
    bool addRecurring(const Freeze &freeze);
    void addWhereClocksChange(const Recurring &known, const CalendarEntry &entry);
    void addZone(const QByteArray &name);

    const CalendarFile &m_file;
    Component m_calendar;
    QSet<QByteArray> m_zones;
    QHash<QString, Recurring> m_recurring; ///< by what the keys of its single times begin with
};

icalcomponent *CalendarWriter::newEvent(const CalendarEntry &entry, const QString &key)
{
    icalcomponent *event = icalcomponent_new_vevent();
    const QString domain = m_file.workspace.isEmpty() ? u"slipway"_s : m_file.workspace + u".slipway"_s;
    addTo(event, icalproperty_new_uid(plain(key + u'@' + domain).constData()));
    addTo(event, icalproperty_new_dtstamp(inUtc(m_file.stamp)));
    addTo(event, icalproperty_new_summary(plain(summaryOf(entry)).constData()));
    if (const QString description = descriptionOf(entry); !description.isEmpty())
        addTo(event, icalproperty_new_description(plain(description).constData()));
    addTo(event, icalproperty_new_categories(categoryOf(entry.kind)));
    if (entry.url.startsWith(u"https://"_s) || entry.url.startsWith(u"http://"_s))
        addTo(event, icalproperty_new_url(plain(entry.url).constData()));
    addTo(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    addTo(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy because of it
    return event;
}

void CalendarWriter::addEntry(const CalendarEntry &entry)
{
    if (entry.kind == CalendarKind::Train && !entry.isOver)
        return;
    icalcomponent *event = newEvent(entry, entry.key);
    if (entry.isAllDay) {
        addTo(event, icalproperty_new_dtstart(asDate(entry.from.toUTC().date())));
        addTo(event, icalproperty_new_dtend(asDate(entry.from.toUTC().date().addDays(1))));
    } else {
        addTo(event, icalproperty_new_dtstart(inUtc(entry.from)));
        if (entry.until.isValid() && entry.until > entry.from)
            addTo(event, icalproperty_new_dtend(inUtc(entry.until)));
    }
    icalcomponent_add_component(calendar(), event);
}

void CalendarWriter::addZone(const QByteArray &name)
{
    if (m_zones.contains(name))
        return;
    m_zones.insert(name);
    icaltimezone *zone = icaltimezone_get_builtin_timezone(name.constData());
    icalcomponent *known = zone ? icaltimezone_get_component(zone) : nullptr;
    if (!known)
        return; // readers know the name
    icalcomponent *described = icalcomponent_new_clone(known);
    if (icalproperty *id = icalcomponent_get_first_property(described, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(id, name.constData());
    icalcomponent_add_component(calendar(), described);
}

qint64 CalendarWriter::secondsOnClocks(const Freeze &freeze, const QTimeZone &zone)
{
    const auto clocks = [&zone](const QDateTime &at) {
        const QDateTime there = at.toTimeZone(zone);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    };
    return clocks(freeze.startsAt).secsTo(clocks(freeze.endsAt));
}

CalendarEntry CalendarWriter::entryOf(const Freeze &freeze)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Freeze;
    entry.title = freeze.reason;
    entry.project = freeze.project;
    entry.environment = freeze.environment;
    entry.until = freeze.endsAt;
    return entry;
}

icalproperty *CalendarWriter::onClocksOf(const Recurring &known, icalproperty *(*make)(icaltimetype),
                                         const QDateTime &at)
{
    if (known.freeze.timeZone.isEmpty() || known.freeze.timeZone == u"UTC"_s)
        return make(inUtc(at));
    const QByteArray name = known.freeze.timeZone.toUtf8();
    icalproperty *property = make(fieldsOf(at.toTimeZone(known.zone)));
    icalproperty_add_parameter(property, icalparameter_new_tzid(name.constData()));
    addZone(name);
    return property;
}

bool CalendarWriter::addRecurring(const Freeze &freeze)
{
    const QTimeZone zone =
        freeze.timeZone.isEmpty() ? QTimeZone::utc() : timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    icalrecurrencetype rule = icalrecurrencetype_from_string(freeze.rule.trimmed().toUtf8().constData());
    // RFC 5545 has the first time in DTSTART, whether the rule gives it or not; ours counts only what it
    // gives.
    const auto first = nextFreezeTimes(freeze, freeze.startsAt, freeze.startsAt.addYears(50), 1);
    if (!zone.isValid() || icalerrno != ICAL_NO_ERROR || !first || first->isEmpty())
        return false;
    if (!icaltime_is_null_time(rule.until)) {
        const icaltimetype &until = rule.until;
        const QDate day(until.year, until.month, until.day);
        const QTime time = until.is_date ? QTime(0, 0) : QTime(until.hour, until.minute, until.second);
        rule.until =
            inUtc(icaltime_is_utc(until) ? QDateTime(day, time, Qt::UTC) : QDateTime(day, time, zone));
    }
    Recurring known{freeze, zone, secondsOnClocks(freeze, zone)};
    icalcomponent *event = newEvent(entryOf(freeze), u"freeze-%1"_s.arg(freeze.id));
    addTo(event, onClocksOf(known, icalproperty_new_dtstart, first->constFirst().from));
    // Days as days, so that a weekend ends at its hour on the clocks when these change in between.
    icaldurationtype lasts = icaldurationtype_null_duration();
    lasts.days = unsigned(known.seconds / secondsOfDay);
    lasts.hours = unsigned(known.seconds % secondsOfDay / 3600);
    lasts.minutes = unsigned(known.seconds % 3600 / 60);
    lasts.seconds = unsigned(known.seconds % 60);
    addTo(event, icalproperty_new_duration(lasts));
    addTo(event, icalproperty_new_rrule(rule));
    icalcomponent_add_component(calendar(), event);
    m_recurring.insert(u"freeze-%1/"_s.arg(freeze.id), known);
    return true;
}

/// What is left of a day is exact in iCalendar, while a freeze ends at its hour on the clocks: a time in
/// which these change stands in the file by itself.
void CalendarWriter::addWhereClocksChange(const Recurring &known, const CalendarEntry &entry)
{
    const QDateTime begin = entry.from.toTimeZone(known.zone);
    const QDateTime days(begin.date().addDays(known.seconds / secondsOfDay), begin.time(), known.zone);
    if (!entry.until.isValid() || days.addSecs(known.seconds % secondsOfDay) == entry.until)
        return;
    icalcomponent *event = newEvent(entryOf(known.freeze), u"freeze-%1"_s.arg(known.freeze.id));
    addTo(event, onClocksOf(known, icalproperty_new_recurrenceid, entry.from));
    addTo(event, icalproperty_new_dtstart(inUtc(entry.from)));
    addTo(event, icalproperty_new_dtend(inUtc(entry.until)));
    icalcomponent_add_component(calendar(), event);
}

QByteArray CalendarWriter::written()
{
    for (const Freeze &freeze : m_file.freezes) {
        if (!freeze.rule.isEmpty())
            addRecurring(freeze);
    }
    for (const CalendarEntry &entry : m_file.entries) {
        const auto known = m_recurring.constFind(entry.key.left(entry.key.indexOf(u'/') + 1));
        if (entry.kind == CalendarKind::Freeze && known != m_recurring.cend())
            addWhereClocksChange(*known, entry);
        else
            addEntry(entry);
    }
    char *text = icalcomponent_as_ical_string_r(calendar());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace

QByteArray calendarFileOf(const CalendarFile &file)
{
    return CalendarWriter(file).written();
}

} // namespace slipway
