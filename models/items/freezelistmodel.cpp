#include "models/items/freezelistmodel.h"

#include "models/base/text.h"
#include "models/base/timezone.h"
#include "models/items/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// On the clocks that the freeze is about, which are said where they are not the person's own.
QString clockText(const QDateTime &time, const Freeze &freeze)
{
    const QTimeZone zone = timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
    return zone.isValid() ? QLocale().toString(time.toTimeZone(zone), QLocale::ShortFormat) : exactTime(time);
}

QString withZone(const QString &text, const Freeze &freeze)
{
    return freeze.timeZone.isEmpty()
        ? text
        : FreezeListModel::tr("%1 (%2)", "when, time zone").arg(text, oneLine(freeze.timeZone, 60));
}

} // namespace

QVariant FreezeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case ReasonColumn:
        return tr("Why");
    case WhereColumn:
        return tr("Where");
    case WhenColumn:
        return tr("When");
    case ByColumn:
        return tr("By");
    }
    return {};
}

QString FreezeListModel::whereText(const Freeze &freeze)
{
    const QString project = oneLine(freeze.project, 80);
    const QString environment = oneLine(freeze.environment, 80);
    if (project.isEmpty() && environment.isEmpty())
        return tr("every project, everywhere");
    if (project.isEmpty())
        return tr("every project in %1").arg(environment);
    if (environment.isEmpty())
        return tr("%1 everywhere").arg(project);
    return tr("%1 in %2", "project, environment").arg(project, environment);
}

QString FreezeListModel::whenText(const Freeze &freeze)
{
    const QString from = clockText(freeze.startsAt, freeze);
    if (!freeze.endsAt.isValid())
        return withZone(tr("from %1, until it is ended").arg(from), freeze);
    const QString until = clockText(freeze.endsAt, freeze);
    if (freeze.rule.isEmpty())
        return withZone(tr("%1 – %2", "from, until").arg(from, until), freeze);
    const QString rule = freeze.rule.trimmed().toUpper();
    const QTimeZone zone = timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
    const QLocale locale;
    const auto there = [&](const QDateTime &time) {
        return zone.isValid() ? time.toTimeZone(zone) : time.toLocalTime();
    };
    const auto clock = [&](const QDateTime &time) {
        return locale.toString(there(time).time(), QLocale::ShortFormat);
    };
    const auto onDay = [&](const QDateTime &time) {
        return u"%1 %2"_s.arg(locale.dayName(there(time).date().dayOfWeek(), QLocale::ShortFormat),
                              clock(time));
    };
    if (rule == u"FREQ=WEEKLY"_s)
        return withZone(tr("every week, %1 – %2").arg(onDay(freeze.startsAt), onDay(freeze.endsAt)), freeze);
    if (rule == u"FREQ=DAILY"_s)
        return withZone(tr("every day, %1 – %2").arg(clock(freeze.startsAt), clock(freeze.endsAt)), freeze);
    QString again = oneLine(freeze.rule, 120);
    if (rule == u"FREQ=MONTHLY"_s)
        again = tr("every month");
    else if (rule == u"FREQ=YEARLY"_s)
        again = tr("every year");
    return withZone(tr("%1, first %2 – %3", "how often, from, until").arg(again, from, until), freeze);
}

QString FreezeListModel::stateText(const FreezeRow &row)
{
    if (row.isActive)
        return row.until.isValid() ? tr("frozen until %1").arg(exactTime(row.until)) : tr("frozen");
    return row.next.isValid() ? tr("from %1").arg(exactTime(row.next)) : tr("over");
}

bool FreezeListModel::same(const FreezeRow &a, const FreezeRow &b) const
{
    return a.freeze == b.freeze && a.isActive == b.isActive && a.until == b.until && a.next == b.next;
}

QVariant FreezeListModel::cell(const FreezeRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (column) {
        case StateColumn:
            return stateText(row);
        case ReasonColumn:
            return oneLine(row.freeze.reason, 300);
        case WhereColumn:
            return whereText(row.freeze);
        case WhenColumn:
            return whenText(row.freeze);
        case ByColumn:
            return oneLine(row.freeze.by, 80);
        }
        return {};
    case Qt::ToolTipRole:
        return oneLine(row.freeze.reason, 1000).toHtmlEscaped();
    case ToneRole:
        if (column != StateColumn)
            return int(Tone::Plain);
        if (row.isActive)
            return int(Tone::Frozen);
        return int(row.next.isValid() ? Tone::Waiting : Tone::Muted);
    }
    return {};
}

} // namespace slipway
