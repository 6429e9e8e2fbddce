#include "models/domain/calendar.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

using Entries = QVector<CalendarEntry>;
Q_DECLARE_METATYPE(Entries)

namespace {

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

CalendarEntry timed(const char *key, const char *when, const QString &release = u"v1.4.0"_s,
                    const QString &project = u"shop"_s, const QString &environment = u"prod"_s)
{
    CalendarEntry entry;
    entry.key = QString::fromLatin1(key);
    entry.title = project + u' ' + release;
    entry.project = project;
    entry.environment = environment;
    entry.release = release;
    entry.from = at(when);
    return entry;
}

CalendarEntry freeze(const char *from, const char *until, const QString &project = {},
                     const QString &environment = {})
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Freeze;
    entry.key = u"freeze-1"_s;
    entry.title = u"year end"_s;
    entry.project = project;
    entry.environment = environment;
    entry.from = at(from);
    entry.until = until ? at(until) : QDateTime();
    return entry;
}

CalendarEntry milestone(const char *due, const QString &title, const QString &project = u"shop"_s)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Milestone;
    entry.key = u"milestone-1"_s;
    entry.title = entry.release = title;
    entry.project = project;
    entry.from = at(due);
    entry.isAllDay = true;
    return entry;
}

CalendarEntry train(const char *key, const QString &environment)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Train;
    entry.key = QString::fromLatin1(key);
    entry.title = entry.key;
    entry.environment = environment;
    entry.from = at("2026-12-01T08:00:00Z");
    return entry;
}

CalendarEntry over(CalendarEntry entry)
{
    entry.isOver = true;
    return entry;
}

} // namespace

class tst_Calendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotGoTogether_data();
    void whatDoesNotGoTogether();
    void namesOfOneRelease_data();
    void namesOfOneRelease();
    void conflictsComeInTheirOrderWithASentenceEach();
};

void tst_Calendar::whatDoesNotGoTogether_data()
{
    using Kind = CalendarConflict::Kind;
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QVector<int>>("kinds");
    const auto row = [](const char *name, const Entries &entries, std::initializer_list<Kind> kinds) {
        QVector<int> numbers;
        for (const Kind kind : kinds)
            numbers += int(kind);
        QTest::newRow(name) << entries << numbers;
    };
    const CalendarEntry noon = timed("timed-1", "2026-12-24T12:00:00Z");
    row("a release inside a freeze of everything",
        {noon, freeze("2026-12-20T00:00:00Z", "2027-01-02T00:00:00Z")}, {Kind::InFreeze});
    row("a freeze without end holds for ever", {noon, freeze("2026-12-20T00:00:00Z", nullptr)},
        {Kind::InFreeze});
    row("a freeze begins with its first moment",
        {noon, freeze("2026-12-24T12:00:00Z", "2026-12-24T13:00:00Z")}, {Kind::InFreeze});
    row("a freeze has ended at its end", {noon, freeze("2026-12-24T11:00:00Z", "2026-12-24T12:00:00Z")}, {});
    row("a freeze of another project is in nobody's way",
        {noon, freeze("2026-12-20T00:00:00Z", nullptr, u"api"_s)}, {});
    row("a freeze of another environment is in nobody's way",
        {noon, freeze("2026-12-20T00:00:00Z", nullptr, {}, u"qa"_s)}, {});
    row("a freeze of just this place", {noon, freeze("2026-12-20T00:00:00Z", nullptr, u"shop"_s, u"prod"_s)},
        {Kind::InFreeze});
    row("what went already is in nobody's way", {over(noon), freeze("2026-12-20T00:00:00Z", nullptr)}, {});
    row("two releases of a project into one environment within the hour",
        {noon, timed("timed-2", "2026-12-24T13:00:00Z", u"v1.5.0"_s)}, {Kind::SamePlace});
    row("at the same moment it is said once", {noon, timed("timed-2", "2026-12-24T12:00:00Z", u"v1.5.0"_s)},
        {Kind::SamePlace});
    row("more than an hour between them is enough",
        {noon, timed("timed-2", "2026-12-24T13:00:01Z", u"v1.5.0"_s)}, {});
    row("into another environment at the same time",
        {noon, timed("timed-2", "2026-12-24T12:00:00Z", u"v1.5.0"_s, u"shop"_s, u"qa"_s)}, {});
    row("of another project at the same time",
        {noon, timed("timed-2", "2026-12-24T12:00:00Z", u"v1.5.0"_s, u"api"_s)}, {});
    row("two trains into one environment", {train("a", u"prod"_s), train("b", u"prod"_s)}, {Kind::SameTrack});
    row("two trains into two environments", {train("a", u"prod"_s), train("b", u"qa"_s)}, {});
    row("a train that arrived is in nobody's way", {over(train("a", u"prod"_s)), train("b", u"prod"_s)}, {});
    row("a milestone due after its release goes", {noon, milestone("2026-12-25T00:00:00Z", u"1.4.0"_s)},
        {Kind::LateMilestone});
    row("a milestone due on the day itself", {noon, milestone("2026-12-24T00:00:00Z", u"1.4.0"_s)}, {});
    row("a milestone of another version", {noon, milestone("2026-12-25T00:00:00Z", u"1.5.0"_s)}, {});
    row("a milestone of another project", {noon, milestone("2026-12-25T00:00:00Z", u"1.4.0"_s, u"api"_s)},
        {});
    row("a milestone that was closed", {noon, over(milestone("2026-12-25T00:00:00Z", u"1.4.0"_s))}, {});
    row("nothing at all", {}, {});
}

void tst_Calendar::whatDoesNotGoTogether()
{
    QFETCH(Entries, entries);
    QFETCH(QVector<int>, kinds);
    const auto kindsOf = [](const QVector<CalendarConflict> &conflicts) {
        QVector<int> found;
        for (const CalendarConflict &conflict : conflicts)
            found += int(conflict.kind);
        return found;
    };
    QCOMPARE(kindsOf(calendarConflicts(entries)), kinds);
    std::ranges::reverse(entries);
    QCOMPARE(kindsOf(calendarConflicts(entries)), kinds); // whatever order they come in
}

void tst_Calendar::namesOfOneRelease_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("with and without v") << u"v1.4.0"_s << u"1.4.0"_s << true;
    QTest::newRow("with the project before it") << u"shop-1.4.0"_s << u"Release 1.4.0"_s << true;
    QTest::newRow("a candidate is not the release") << u"1.4.0-rc.1"_s << u"1.4.0"_s << false;
    QTest::newRow("names without a number") << u"Winter"_s << u"winter "_s << true;
    QTest::newRow("an unknown one is like none") << QString() << QString() << false;
}

void tst_Calendar::namesOfOneRelease()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(isSameRelease(a, b), same);
    QCOMPARE(isSameRelease(b, a), same);
}

void tst_Calendar::conflictsComeInTheirOrderWithASentenceEach()
{
    const auto conflicts = calendarConflicts(
        {timed("timed-2", "2026-12-26T12:00:00Z", u"v1.6.0"_s), timed("timed-1", "2026-12-24T12:00:00Z"),
         freeze("2026-12-20T00:00:00Z", nullptr), milestone("2026-12-25T00:00:00Z", u"1.4.0"_s)});
    QCOMPARE(conflicts.size(), 3);
    QCOMPARE(conflicts[0].what.key, u"timed-1"_s);
    QCOMPARE(conflicts[1].kind, CalendarConflict::Kind::LateMilestone);
    QCOMPARE(conflicts[2].what.key, u"timed-2"_s);
    for (const CalendarConflict &conflict : conflicts) {
        const QString sentence = sentenceOf(conflict);
        QVERIFY2(sentence.contains(conflict.what.title) && sentence.contains(conflict.with.title)
                     && !sentence.contains(u'%'),
                 qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
