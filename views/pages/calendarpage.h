#pragma once

#include "models/domain/calendar.h"
#include "views/pages/page.h"

#include <QDate>
#include <QTableView>

class QPushButton;

namespace slipway {

class CalendarModel;
class FactList;
class Label;
class PageHeader;

/// A table of days: the arrows go on into the days before and after, Page Up and Page Down by a month or a
/// week.
class DayTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DayTable(QWidget *parent = nullptr) : QTableView(parent) { }

Q_SIGNALS:
    void stepped(int days);
    void turned(int periods);
    void todayWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// What is planned and what happened, by day: a month or a week as a table, and of the chosen day everything
/// in words.
class CalendarPage final : public Page
{
    Q_OBJECT
public:
    enum class Span { Month, Week };

    /// The model outlives the page.
    CalendarPage(Theme &theme, CalendarModel &model, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    Span span() const { return m_span; }
    /// The days that are shown begin and end whole weeks.
    QDate firstDay() const;
    int weeks() const;
    QDate day() const { return m_day; }
    void setDay(const QDate &day);

    /// The model holds what stands on the days; `conflicts` is how many of them there are in all.
    void showCalendar(int conflicts);
    /// What stands on the days is being read: they stay, and are not said to be free.
    void showReading();
    /// It could not be read: whether anything stands on the days is not known.
    void showUnknown(const Error &error);
    /// There is nothing that could ever stand on a day.
    void showNoProject();
    /// Releases that went live in production on the chosen day, the newest first; `total` of all.
    void showDeployed(const QDate &day, const QVector<CalendarEntry> &deployed, qint64 total);

Q_SIGNALS:
    /// Other days are shown now.
    void daysWanted();
    void dayChosen(const QDate &day);
    void historyRequested(const QDate &day);
    void exportRequested();
    void addProjectRequested();

protected:
    void retranslate() override;

private:
    QWidget *makeDays();
    QWidget *makeSide();
    void setSpan(Span span);
    void turn(int periods);
    void showDay();
    void saySummary();
    QDate today() const;

    enum class Known { Reading, Read, Unknown };

    CalendarModel &m_model;
    Known m_known = Known::Reading;
    Span m_span = Span::Month;
    QDate m_day;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_now;
    QPushButton *m_on;
    QPushButton *m_month;
    QPushButton *m_week;
    QPushButton *m_export;
    DayTable *m_days;
    Label *m_dayTitle;
    FactList *m_conflicts;
    FactList *m_planned;
    FactList *m_deployed;
    QPushButton *m_history;
    int m_conflictCount = 0;
};

} // namespace slipway
