#include "views/pages/calendarpage.h"

#include "models/base/text.h"
#include "models/items/calendarmodel.h"
#include "views/delegates/daydelegate.h"
#include "views/delegates/facts.h"
#include "views/pages/factsscroll.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int sideWidth = 300;
constexpr int narrowestDay = 64;
constexpr int lowestDay = 56;
constexpr int daysOfWeek = CalendarModel::daysOfWeek;

QDate beginOfWeek(const QDate &day)
{
    const int behind = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
    return day.addDays(-behind);
}

} // namespace

void DayTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QTableView::keyPressEvent(event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT stepped(-forward);
    case Qt::Key_Right:
        return Q_EMIT stepped(forward);
    case Qt::Key_Up:
        return Q_EMIT stepped(-daysOfWeek);
    case Qt::Key_Down:
        return Q_EMIT stepped(daysOfWeek);
    case Qt::Key_PageUp:
        return Q_EMIT turned(-1);
    case Qt::Key_PageDown:
        return Q_EMIT turned(1);
    case Qt::Key_Home:
        return Q_EMIT todayWanted();
    default:
        QTableView::keyPressEvent(event);
    }
}

CalendarPage::CalendarPage(Theme &dress, CalendarModel &model, QWidget *parent)
    : Page(PageKind::Calendar, dress, parent), m_model(model), m_header(new PageHeader(dress, this)),
      m_back(makeButton(ButtonLook::Plain, this)), m_now(makeButton(ButtonLook::Plain, this)),
      m_on(makeButton(ButtonLook::Plain, this)), m_month(makeButton(ButtonLook::Plain, this)),
      m_week(makeButton(ButtonLook::Plain, this)), m_export(makeButton(ButtonLook::Plain, this)),
      m_days(new DayTable(this)), m_dayTitle(new Label(dress, TextRole::Section, this)),
      m_conflicts(new FactList(dress, this)), m_planned(new FactList(dress, this)),
      m_deployed(new FactList(dress, this)), m_history(makeButton(ButtonLook::Quiet, this))
{
    m_back->setObjectName(u"back"_s);
    m_now->setObjectName(u"today"_s);
    m_on->setObjectName(u"on"_s);
    m_month->setObjectName(u"month"_s);
    m_week->setObjectName(u"week"_s);
    m_export->setObjectName(u"export"_s);
    m_history->setObjectName(u"historyOfDay"_s);
    m_dayTitle->setObjectName(u"dayTitle"_s);
    m_dayTitle->setWordWrap(true);
    m_back->setIcon(dress.icon(u"chevron-left"_s));
    m_on->setIcon(dress.icon(u"chevron-right"_s));
    m_month->setCheckable(true);
    m_week->setCheckable(true);
    for (QPushButton *button : {m_back, m_now, m_on, m_month, m_week, m_export})
        m_header->addAction(button);
    auto *across = new QuietSplitter(Qt::Horizontal, this);
    across->addWidget(makeDays());
    across->addWidget(makeSide());
    across->setStretchFactor(0, 1);
    across->setSizes({sideWidth * 3, sideWidth});
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(across, 1);

    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_now, &QPushButton::clicked, this, [this] { setDay(today()); });
    connect(m_month, &QPushButton::clicked, this, [this] { setSpan(Span::Month); });
    connect(m_week, &QPushButton::clicked, this, [this] { setSpan(Span::Week); });
    connect(m_export, &QPushButton::clicked, this, &CalendarPage::exportRequested);
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(m_day); });
    connect(this, &Page::emptyActionRequested, this, &CalendarPage::addProjectRequested);
    m_day = today();
    setSpan(Span::Month);
    retranslate();
}

QWidget *CalendarPage::makeDays()
{
    m_days->setObjectName(u"days"_s);
    m_days->setModel(&m_model);
    m_days->setItemDelegate(new DayDelegate(theme(), m_days));
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setShowGrid(false);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setTabKeyNavigation(false);
    m_days->setCornerButtonEnabled(false);
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->verticalHeader()->setMinimumSectionSize(lowestDay);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setMinimumSectionSize(narrowestDay);
    m_days->horizontalHeader()->setHighlightSections(false);
    m_days->horizontalHeader()->setFixedHeight(Size::HeaderRow);
    connect(m_days, &DayTable::stepped, this, [this](int days) { setDay(m_day.addDays(days)); });
    connect(m_days, &DayTable::turned, this, &CalendarPage::turn);
    connect(m_days, &DayTable::todayWanted, this, [this] { setDay(today()); });
    connect(m_days->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const QDate day = m_model.dateAt(index); day.isValid() && day != m_day)
                    setDay(day);
            });
    connect(&theme(), &Theme::changed, m_days->viewport(), qOverload<>(&QWidget::update));
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_days);
    return card;
}

QWidget *CalendarPage::makeSide()
{
    auto *facts = new QWidget(this);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(m_dayTitle);
    column->addWidget(m_conflicts);
    column->addWidget(m_planned);
    column->addWidget(m_deployed);
    column->addWidget(m_history, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new FactsScroll(facts, this));
    return card;
}

QDate CalendarPage::today() const
{
    return QDate::currentDate();
}

QWidget *CalendarPage::firstFocus() const
{
    return m_days;
}

QDate CalendarPage::firstDay() const
{
    return beginOfWeek(m_span == Span::Month ? QDate(m_day.year(), m_day.month(), 1) : m_day);
}

int CalendarPage::weeks() const
{
    if (m_span == Span::Week)
        return 1;
    const QDate last(m_day.year(), m_day.month(), m_day.daysInMonth());
    return int(firstDay().daysTo(last) / daysOfWeek) + 1;
}

void CalendarPage::setSpan(Span span)
{
    m_span = span;
    m_month->setChecked(span == Span::Month);
    m_week->setChecked(span == Span::Week);
    setDay(m_day);
}

void CalendarPage::turn(int periods)
{
    setDay(m_span == Span::Month ? m_day.addMonths(periods) : m_day.addDays(periods * daysOfWeek));
}

void CalendarPage::setDay(const QDate &day)
{
    m_day = day;
    if (m_model.first() != firstDay() || m_model.rowCount() != weeks()) {
        m_model.setDays(firstDay(), weeks(), m_span == Span::Month ? day : QDate(), today());
        Q_EMIT daysWanted();
    }
    m_days->setCurrentIndex(m_model.indexOf(day));
    showDay();
    Q_EMIT dayChosen(day);
}

void CalendarPage::showCalendar(int conflicts)
{
    m_conflictCount = conflicts;
    m_known = Known::Read;
    showContent();
    showDay();
}

void CalendarPage::showReading()
{
    m_known = Known::Reading;
    showLoading(tr("Reading what is planned and what was deployed…"));
    showDay();
}

void CalendarPage::showUnknown(const Error &error)
{
    m_known = Known::Unknown;
    showFailed(error);
    showDay();
}

void CalendarPage::showNoProject()
{
    showEmpty({u"calendar"_s, tr("No project yet"),
               tr("Planned promotions, trains, freezes, milestones and what was deployed stand here by day, "
                  "and what is in whose way."),
               tr("Add a project…")});
}

void CalendarPage::showDeployed(const QDate &day, const QVector<CalendarEntry> &deployed, qint64 total)
{
    if (day != m_day)
        return;
    QVector<Fact> facts;
    for (const CalendarEntry &entry : deployed)
        facts.append({Tone::Succeeded, entry.title, hoursOf(entry, day), entry.note, iconOf(entry.kind)});
    if (total > deployed.size())
        facts.append({Tone::Muted,
                      tr("and %Ln more", nullptr, int(qMin<qint64>(total - deployed.size(), INT_MAX))),
                      {},
                      {}});
    m_deployed->setVisible(!facts.isEmpty());
    m_deployed->setHeading(tr("Went live in production"));
    m_deployed->setFacts(facts, QString());
}

void CalendarPage::saySummary()
{
    const bool isRead = m_known == Known::Read;
    QString sentence = tr("%Ln conflict(s)", nullptr, m_conflictCount);
    if (m_known == Known::Reading)
        sentence = tr("Reading what stands on these days…");
    else if (m_known == Known::Unknown)
        sentence = tr("What stands on these days is not known");
    else if (m_conflictCount == 0 && m_model.isEmpty())
        sentence = tr("Nothing is planned in these days, and nothing was deployed");
    else if (m_conflictCount == 0)
        sentence = tr("No conflicts");
    m_header->setSubtitle(sentence);
    m_header->setSubtitleColour(isRead && m_conflictCount > 0 ? Colour::Waiting : Colour::Muted);
}

void CalendarPage::showDay()
{
    const QLocale locale;
    // The week is that of its Thursday, and so is its year, wherever the shown one begins.
    int weekYear = 0;
    const QDate first = m_day.addDays(-((m_day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
    const int week = first.addDays((int(Qt::Thursday) - first.dayOfWeek() + 7) % 7).weekNumber(&weekYear);
    m_header->setTitle(m_span == Span::Month
                           ? locale.standaloneMonthName(m_day.month()) + u' ' + QString::number(m_day.year())
                           : tr("Week %1, %2").arg(week).arg(weekYear));
    saySummary();
    m_dayTitle->setText(locale.toString(m_day, QLocale::LongFormat));
    QVector<Fact> conflicts;
    const auto found = m_model.conflictsOn(m_day);
    for (const CalendarConflict &conflict : found)
        conflicts.append({Tone::Waiting, sentenceOf(conflict), {}, {}, u"triangle-alert"_s});
    m_conflicts->setVisible(!conflicts.isEmpty());
    m_conflicts->setHeading(tr("In each other's way"));
    m_conflicts->setFacts(conflicts, QString());
    QVector<Fact> planned;
    const auto entries = m_model.entriesOn(m_day);
    for (const CalendarEntry &entry : entries) {
        const QString what = tr("%1: %2").arg(wordFor(entry.kind), oneLine(entry.title, 200));
        planned.append({toneOf(entry), what, hoursOf(entry, m_day), entry.note, iconOf(entry.kind)});
    }
    m_planned->setHeading(tr("On this day"));
    m_planned->setFacts(planned,
                        m_known == Known::Read          ? tr("Nothing is planned.")
                            : m_known == Known::Reading ? tr("Reading…")
                                                        : tr("What stands on this day is not known."));
    const CalendarLoad load = m_model.loadOn(m_day);
    m_history->setVisible(load.deployments > 0);
    m_history->setText(
        tr("&Show the %Ln deployment(s)", nullptr, int(qMin<qint64>(load.deployments, INT_MAX))));
    m_deployed->setVisible(false); // until they are there
}

void CalendarPage::retranslate()
{
    m_back->setAccessibleName(tr("Earlier"));
    m_back->setToolTip(tr("Earlier (Page Up)"));
    m_on->setAccessibleName(tr("Later"));
    m_on->setToolTip(tr("Later (Page Down)"));
    m_now->setText(tr("T&oday"));
    m_month->setText(tr("&Month"));
    m_week->setText(tr("&Week"));
    m_export->setText(tr("E&xport…"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setAccessibleDescription(
        tr("Arrows go from day to day, Page Up and Page Down to other months or weeks, Home to today."));
    showDay();
}

} // namespace slipway
