#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/items/calendarmodel.h"
#include "models/queries/calendarquery.h"
#include "models/schedule/calendarfile.h"
#include "models/store/deploymentstore.h"
#include "views/pages/calendarpage.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// More of one day are in the history.
constexpr int mostDeployed = 12;

/// What is exported goes on for so long after the days that are shown.
constexpr int monthsExported = 12;

struct DeployedDay
{
    QVector<CalendarEntry> entries;
    qint64 total = 0;
};

/// Joins a CalendarPage to the query. A child of the page.
class CalendarWire final : public QObject
{
public:
    explicit CalendarWire(const Wiring &wiring)
        : m_wiring(wiring), m_model(new CalendarModel(this)),
          m_page(new CalendarPage(wiring.theme, *m_model, wiring.parent))
    {
        setParent(m_page);
        connect(m_page, &CalendarPage::daysWanted, this, [this] {
            m_page->showReading(); // these days are other ones than those that are known
            ask();
        });
        connect(m_page, &CalendarPage::dayChosen, this, &CalendarWire::askDay);
        connect(m_page, &Page::retryRequested, this, &CalendarWire::ask);
        connect(m_page, &CalendarPage::addProjectRequested, this,
                [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &CalendarPage::exportRequested, this, &CalendarWire::chooseFile);
        connect(m_page, &CalendarPage::historyRequested, this, [this](const QDate &day) {
            PageRequest request;
            request.from = day.toString(Qt::ISODate);
            request.to = request.from;
            m_wiring.navigator.open(PageKind::History, request);
        });
        new KeepFresh(wiring.session.store(), Store::AllTopics, m_page, [this] {
            ask();
            askDay(m_page->day());
        });
        m_page->showReading();
        ask();
        askDay(m_page->day());
    }

    CalendarPage *page() const { return m_page; }

private:
    void ask()
    {
        CalendarQuestion question;
        question.first = m_model->first();
        question.last = m_model->last();
        const quint64 ticket = m_newest.take();
        whenDone(askCalendar(m_wiring.session.queryContext(), question), this,
                 [this, ticket](const Result<CalendarAnswer> &answer) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!answer)
                         return m_page->showUnknown(answer.error());
                     if (answer->projects == 0 && answer->entries.isEmpty())
                         return m_page->showNoProject();
                     QVector<CalendarLoad> loads;
                     for (const DayCount &day : answer->days)
                         loads.append({day.deployments, day.failed});
                     m_model->setContent(answer->entries, answer->conflicts, loads);
                     m_page->showCalendar(int(answer->conflicts.size()));
                     askDay(m_page->day());
                 });
    }

    void askDay(const QDate &day)
    {
        CalendarQuestion question;
        question.first = question.last = day;
        question.mostDeployed = mostDeployed;
        const quint64 ticket = m_newestDay.take();
        whenDone(askCalendar(m_wiring.session.queryContext(), question), this,
                 [this, ticket, day](const Result<CalendarAnswer> &answer) {
                     if (!m_newestDay.isNewest(ticket) || !answer) // the days themselves say what is wrong
                         return;
                     QVector<CalendarEntry> deployed;
                     for (auto entry = answer->entries.crbegin(); entry != answer->entries.crend(); ++entry) {
                         if (entry->kind == CalendarKind::Deployed)
                             deployed.append(*entry);
                     }
                     m_page->showDeployed(day, deployed, answer->deployedInAll);
                 });
    }

    void chooseFile()
    {
        auto *dialog = new QFileDialog(m_page, CalendarPage::tr("Export the calendar"), QString(),
                                       CalendarPage::tr("Calendars (*.ics)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"ics"_s);
        dialog->selectFile(u"slipway.ics"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &CalendarWire::writeTo);
        dialog->open();
    }

    void writeTo(const QString &file)
    {
        CalendarQuestion question;
        question.first = m_model->first();
        question.last = m_model->last().addMonths(monthsExported);
        const QDateTime now = m_wiring.session.clock().now();
        const auto written = andThenValue(
            askCalendar(m_wiring.session.queryContext(), question), this,
            [file, now](const CalendarAnswer &answer) -> Result<void> {
                const QByteArray bytes =
                    calendarFileOf({answer.workspace, now, answer.entries, answer.freezes});
                QSaveFile out(file);
                if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
                    return {};
                return fail(Error::Kind::Storage,
                            CalendarPage::tr("“%1” could not be written: %2. Choose another place.")
                                .arg(file, out.errorString()));
            });
        whenDone(written, this, [this, file](const Result<void> &done) {
            if (done)
                m_wiring.navigator.showNote(CalendarPage::tr("The calendar is in %1.").arg(file));
            else
                m_wiring.navigator.showError(done.error());
        });
    }

    Wiring m_wiring;
    CalendarModel *m_model;
    CalendarPage *m_page;
    NewestWins m_newest;
    NewestWins m_newestDay;
};

} // namespace

Page *makeCalendarPage(const Wiring &wiring)
{
    return (new CalendarWire(wiring))->page(); // owned by its page
}

} // namespace slipway
