#pragma once

#include "models/domain/calendar.h"
#include "models/items/tone.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QVector>

namespace slipway {

/// How much was deployed on a day, as the calendar shows it.
struct CalendarLoad
{
    qint64 deployments = 0;
    qint64 failed = 0;
};

/// One line in a day of the calendar.
struct CalendarLine
{
    Tone tone = Tone::Plain;
    QString icon{};
    QString text{};
    bool isConflict = false;

    bool operator==(const CalendarLine &) const = default;
};

/// Days as a table of whole weeks, one row a week: what is planned, what was deployed, and what does not go
/// together. Days are those of the machine's clocks. GUI thread.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DateRole = FirstOwnRole, ///< QDate
        LinesRole, ///< QVector<CalendarLine>
        LoadRole, ///< 0 (nothing) to 4 (as much as on the busiest day): how much was deployed
        LoadTextRole, ///< "34", with what failed: "34 · 2 failed"; empty for none
        InPeriodRole, ///< bool: of the month that is shown
        TodayRole, ///< bool
        FrozenRole, ///< bool: some freeze holds on it
        ConflictRole ///< bool
    };
    Q_ENUM(Role)

    static constexpr int daysOfWeek = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// `first` begins a week; `month` is any day of the month that counts as shown, null: all days do.
    void setDays(const QDate &first, int weeks, const QDate &month, const QDate &today);
    /// What stands on the days of setDays; `loads` has one for each.
    void setContent(const QVector<CalendarEntry> &entries, const QVector<CalendarConflict> &conflicts,
                    const QVector<CalendarLoad> &loads);

    QDate first() const { return m_first; }
    QDate last() const { return m_first.addDays(m_weeks * daysOfWeek - 1); }
    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QDate &day) const;
    /// What stands on a day, the earliest first.
    QVector<CalendarEntry> entriesOn(const QDate &day) const;
    QVector<CalendarConflict> conflictsOn(const QDate &day) const;
    CalendarLoad loadOn(const QDate &day) const;
    /// Nothing stands on any of these days.
    bool isEmpty() const { return m_entries.isEmpty() && m_busiest == 0; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_weeks; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : daysOfWeek;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<CalendarLine> linesOn(const QDate &day) const;
    QString spoken(const QDate &day) const;
    QString loadText(const QDate &day) const;
    int loadLevel(const QDate &day) const;

    QDate m_first;
    QDate m_month;
    QDate m_today;
    int m_weeks = 0;
    QVector<CalendarEntry> m_entries;
    QVector<CalendarConflict> m_conflicts;
    QVector<CalendarLoad> m_loads;
    qint64 m_busiest = 0;
};

/// What an entry means, for the eye, and its icon.
Tone toneOf(const CalendarEntry &entry);
QString iconOf(CalendarKind kind);
/// When it is on that day: "14:30", "from 18:00", "until 06:00"; empty where it takes the whole day.
QString hoursOf(const CalendarEntry &entry, const QDate &day);
QString wordFor(CalendarKind kind);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::CalendarLine)
