#include "views/pages/historyfilterbar.h"

#include "models/items/words.h"
#include "views/dialogs/fields.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowestSearch = 180;
constexpr int narrowestChoice = 88;

/// Entries of the period box.
enum Period { AnyTime, LastDay, LastWeek, LastMonth, OwnDates };

constexpr DeploymentState filterStates[] = {
    DeploymentState::Succeeded, DeploymentState::Partial,          DeploymentState::Failed,
    DeploymentState::TimedOut,  DeploymentState::Running,          DeploymentState::Queued,
    DeploymentState::Planned,   DeploymentState::AwaitingApproval, DeploymentState::Rejected,
    DeploymentState::Cancelled, DeploymentState::Skipped,          DeploymentState::Unknown};
constexpr DeploymentKind filterKinds[] = {DeploymentKind::Deploy, DeploymentKind::Redeploy,
                                          DeploymentKind::Rollback, DeploymentKind::Hotfix};

template <class Value> std::optional<Value> chosenValue(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(Value(data.toInt())) : std::nullopt;
}

template <class Value> void chooseValue(QComboBox &box, const std::optional<Value> &value)
{
    box.setCurrentIndex(value ? qMax(0, box.findData(int(*value))) : 0);
}

QString chosenName(const QComboBox &box)
{
    return box.currentIndex() <= 0 ? QString() : box.currentText();
}

} // namespace

HistoryFilterBar::HistoryFilterBar(Theme &theme, QAbstractItemModel &projects,
                                   QAbstractItemModel &environments, QWidget *parent)
    : QWidget(parent), m_search(makeLine(u"search"_s, {}, this)),
      m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)), m_state(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_period(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-30), this)),
      m_to(new QDateEdit(QDate::currentDate(), this)), m_clear(makeButton(ButtonLook::Quiet, this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_state->setObjectName(u"state"_s);
    m_kind->setObjectName(u"kind"_s);
    m_period->setObjectName(u"period"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_clear->setObjectName(u"clear"_s);
    m_state->addItem(QString());
    for (const DeploymentState state : filterStates)
        m_state->addItem(wordFor(state), int(state));
    m_kind->addItem(QString());
    for (const DeploymentKind kind : filterKinds)
        m_kind->addItem(wordFor(kind), int(kind));
    fillPeriods();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_search, 1);
    m_search->setMinimumWidth(narrowestSearch);
    for (QComboBox *box : {m_project, m_environment, m_state, m_kind, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setMinimumWidth(narrowestChoice); // on a small screen the choices give way, with an ellipsis
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::say);
    }
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->hide();
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &HistoryFilterBar::say);
    }
    row->addWidget(m_clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::say);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    m_clear->setEnabled(false);
}

void HistoryFilterBar::fillPeriods()
{
    m_period->addItems({QString(), QString(), QString(), QString(), QString()});
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.search = m_search->text().trimmed();
    filter.project = chosenName(*m_project);
    filter.environment = chosenName(*m_environment);
    filter.state = chosenValue<DeploymentState>(*m_state);
    filter.kind = chosenValue<DeploymentKind>(*m_kind);
    const QDate today = QDate::currentDate();
    switch (m_period->currentIndex()) {
    case LastDay:
        filter.from = today.startOfDay().toUTC();
        break;
    case LastWeek:
        filter.from = today.addDays(-7).startOfDay().toUTC();
        break;
    case LastMonth:
        filter.from = today.addDays(-30).startOfDay().toUTC();
        break;
    case OwnDates:
        filter.from = m_from->date().startOfDay().toUTC();
        filter.to = m_to->date().addDays(1).startOfDay().toUTC();
        break;
    default:
        break;
    }
    return filter;
}

void HistoryFilterBar::setFilter(const HistoryFilter &filter)
{
    m_quiet = true;
    m_search->setText(filter.search);
    m_project->setCurrentIndex(filter.project.isEmpty() ? 0 : qMax(0, m_project->findText(filter.project)));
    m_environment->setCurrentIndex(
        filter.environment.isEmpty() ? 0 : qMax(0, m_environment->findText(filter.environment)));
    chooseValue(*m_state, filter.state);
    chooseValue(*m_kind, filter.kind);
    m_period->setCurrentIndex(filter.from.isValid() || filter.to.isValid() ? OwnDates : AnyTime);
    if (filter.from.isValid())
        m_from->setDate(filter.from.toLocalTime().date());
    if (filter.to.isValid())
        m_to->setDate(filter.to.toLocalTime().addSecs(-1).date());
    m_quiet = false;
    say();
}

void HistoryFilterBar::say()
{
    m_from->setVisible(m_period->currentIndex() == OwnDates);
    m_to->setVisible(m_period->currentIndex() == OwnDates);
    if (m_quiet)
        return;
    m_typing.stop();
    const HistoryFilter now = filter();
    m_clear->setEnabled(!now.isEmpty());
    if (now == std::exchange(m_said, now))
        return;
    Q_EMIT filterChanged(now);
}

void HistoryFilterBar::retranslate()
{
    m_quiet = true;
    m_search->setPlaceholderText(tr("Version, commit, person…"));
    m_state->setItemText(0, tr("Any state"));
    m_kind->setItemText(0, tr("Any kind"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, wordFor(DeploymentState(m_state->itemData(i).toInt())));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordFor(DeploymentKind(m_kind->itemData(i).toInt())));
    const QStringList periods{tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                              tr("From … to …")};
    for (int i = 0; i < periods.size(); ++i)
        m_period->setItemText(i, periods[i]);
    m_clear->setText(tr("C&lear"));
    m_search->setAccessibleName(tr("Search the history"));
    m_project->setAccessibleName(tr("Project"));
    m_environment->setAccessibleName(tr("Environment"));
    m_state->setAccessibleName(tr("State"));
    m_kind->setAccessibleName(tr("Kind"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_quiet = false;
}

} // namespace slipway
