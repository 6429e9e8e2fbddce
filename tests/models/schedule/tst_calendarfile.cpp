#include "models/schedule/calendarfile.h"
#include "models/schedule/freezes.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

struct ComponentEnd
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentEnd>;

Component parsed(const QByteArray &file)
{
    return Component(icalparser_parse_string(file.constData()));
}

icalcomponent *eventOf(icalcomponent *calendar, const QByteArray &uid)
{
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        if (uid == icalcomponent_get_uid(event))
            return event;
    }
    return nullptr;
}

CalendarEntry timedEntry()
{
    CalendarEntry entry;
    entry.key = u"timed-7"_s;
    entry.title = u"shop v1.4.0 → prod, with; marks\nand \\ lines"_s;
    entry.project = u"shop"_s;
    entry.environment = u"prod"_s;
    entry.from = at("2026-12-24T12:30:00Z");
    entry.note = QString(300, u'ä');
    return entry;
}

Freeze weekend()
{
    Freeze freeze;
    freeze.id = 3;
    freeze.reason = u"weekend"_s;
    freeze.environment = u"prod"_s;
    freeze.startsAt = at("2026-10-01T16:00:00Z"); // a Thursday: the rule gives the Friday after
    freeze.endsAt = at("2026-10-04T04:00:00Z");
    freeze.rule = u"FREQ=WEEKLY;BYDAY=FR;UNTIL=20261201T120000"_s;
    freeze.timeZone = u"Europe/Berlin"_s;
    return freeze;
}

} // namespace

class tst_CalendarFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMomentIsReadBackAsItWas();
    void aDayIsADayAndNoMoment();
    void aFreezeThatComesBackStandsOnceWithItsRule();
    void anotherReaderComesToTheSameTimes();
    void aNightInWhichTheClocksChangeStandsByItself();
    void theSameThingHasTheSameIdInEveryFile();
    void linesAreFoldedAndEndAsTheyShould();
    void whatHasNoTimeIsLeftOut();
};

void tst_CalendarFile::aMomentIsReadBackAsItWas()
{
    const auto calendar = parsed(calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), {timedEntry()}, {}}));
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    icalcomponent *event = eventOf(calendar.get(), "timed-7@abc.slipway");
    QVERIFY(event);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    QVERIFY(icaltime_is_utc(start));
    QCOMPARE(qint64(icaltime_as_timet(start)), at("2026-12-24T12:30:00Z").toSecsSinceEpoch());
    const QString summary = QString::fromUtf8(icalcomponent_get_summary(event));
    QVERIFY2(summary.contains(u"shop v1.4.0 → prod, with; marks"_s) && summary.contains(u"\\"_s),
             qPrintable(summary));
    QVERIFY(QString::fromUtf8(icalcomponent_get_description(event)).contains(QString(300, u'ä')));
}

void tst_CalendarFile::aDayIsADayAndNoMoment()
{
    CalendarEntry milestone = timedEntry();
    milestone.kind = CalendarKind::Milestone;
    milestone.key = u"milestone-1-5"_s;
    milestone.from = at("2026-12-25T00:00:00Z");
    milestone.isAllDay = true;
    const auto calendar = parsed(calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), {milestone}, {}}));
    icalcomponent *event = eventOf(calendar.get(), "milestone-1-5@abc.slipway");
    QVERIFY(event);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    QVERIFY(start.is_date);
    QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 12, 25));
}

void tst_CalendarFile::aFreezeThatComesBackStandsOnceWithItsRule()
{
    QVector<CalendarEntry> times;
    const auto found = freezeTimes(weekend(), at("2026-10-01T00:00:00Z"), at("2026-11-01T00:00:00Z"));
    QVERIFY(found.has_value());
    QVERIFY(found->size() > 2);
    for (const FreezeTime &time : *found) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Freeze;
        entry.key = u"freeze-3/%1"_s.arg(time.from.toString(Qt::ISODate));
        entry.from = time.from;
        entry.until = time.until;
        times.append(entry);
    }
    const QByteArray file = calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), times, {weekend()}});
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QCOMPARE(file.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(file.contains("TZID:Europe/Berlin\r\n"));
    QVERIFY2(file.contains("DTSTART;TZID=Europe/Berlin:20261002T180000\r\n"), file.constData());
    QVERIFY2(file.contains("DURATION:P2DT12H\r\n"), file.constData());
    QVERIFY2(file.contains("UNTIL=20261201T110000Z"), file.constData()); // noon in Berlin, in UTC
}

/// Not by our own arithmetic: libical follows the rule as it stands in the file.
void tst_CalendarFile::anotherReaderComesToTheSameTimes()
{
    const auto calendar = parsed(calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), {}, {weekend()}}));
    icalcomponent *event = eventOf(calendar.get(), "freeze-3@abc.slipway");
    QVERIFY(event);
    QVector<qint64> begins;
    icalcomponent_foreach_recurrence(
        calendar ? event : nullptr, icaltime_from_string("20261001T000000Z"),
        icaltime_from_string("20270101T000000Z"),
        [](icalcomponent *, struct icaltime_span *span, void *into) {
            static_cast<QVector<qint64> *>(into)->append(qint64(span->start));
        },
        &begins);
    QVector<qint64> ours;
    const auto times = freezeTimes(weekend(), at("2026-10-01T00:00:00Z"), at("2027-01-01T00:00:00Z"));
    for (const FreezeTime &time : *times)
        ours.append(time.from.toSecsSinceEpoch());
    QVERIFY(ours.size() >= 8); // over the end of summer time
    QCOMPARE(begins, ours);
}

void tst_CalendarFile::aNightInWhichTheClocksChangeStandsByItself()
{
    Freeze nights = weekend();
    nights.startsAt = at("2026-10-20T20:00:00Z");
    nights.endsAt = at("2026-10-21T04:00:00Z");
    nights.rule = u"FREQ=DAILY"_s;
    QVector<CalendarEntry> times;
    const auto found = freezeTimes(nights, at("2026-10-20T00:00:00Z"), at("2026-10-30T00:00:00Z"));
    for (const FreezeTime &time : *found) {
        CalendarEntry entry;
        entry.kind = CalendarKind::Freeze;
        entry.key = u"freeze-3/%1"_s.arg(time.from.toString(Qt::ISODate));
        entry.from = time.from;
        entry.until = time.until;
        times.append(entry);
    }
    const QByteArray file = calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), times, {nights}});
    QCOMPARE(file.count("BEGIN:VEVENT"), 2);
    QVERIFY2(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261024T220000\r\n"), file.constData());
    QVERIFY2(file.contains("DTEND:20261025T050000Z\r\n"), file.constData()); // six in Berlin, an hour later
}

void tst_CalendarFile::theSameThingHasTheSameIdInEveryFile()
{
    CalendarEntry moved = timedEntry();
    moved.from = moved.from.addDays(3);
    moved.title = u"another title"_s;
    const QByteArray id = "UID:timed-7@abc.slipway\r\n";
    QVERIFY(calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), {timedEntry()}, {}}).contains(id));
    QVERIFY(calendarFileOf({u"abc"_s, at("2026-11-22T08:00:00Z"), {moved}, {}}).contains(id));
}

void tst_CalendarFile::linesAreFoldedAndEndAsTheyShould()
{
    const QByteArray file =
        calendarFileOf({u"abc"_s, at("2026-11-21T08:00:00Z"), {timedEntry()}, {weekend()}});
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    const auto lines = file.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
}

void tst_CalendarFile::whatHasNoTimeIsLeftOut()
{
    CalendarEntry train;
    train.kind = CalendarKind::Train;
    train.key = u"train-1"_s;
    train.from = at("2026-11-21T08:00:00Z");
    QVERIFY(!calendarFileOf({u"abc"_s, train.from, {train}, {}}).contains("VEVENT"));
    train.isOver = true;
    QVERIFY(calendarFileOf({u"abc"_s, train.from, {train}, {}}).contains("VEVENT"));
}

QTEST_GUILESS_MAIN(tst_CalendarFile)
#include "tst_calendarfile.moc"
