#include "views/pages/promotionspage.h"

#include "models/base/text.h"
#include "models/items/gatewords.h"
#include "views/dialogs/fields.h"
#include "views/pages/pageheader.h"
#include "views/pages/ruletable.h"
#include "views/pages/trainsview.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum PromotionTab { PlanTab, TimedTab, TrainsTab, DoneTab };

} // namespace

PromotionsPage::PromotionsPage(Theme &dress, const PromotionModels &models, QWidget *parent)
    : Page(PageKind::Promotions, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_intoLabel(new Label(dress, TextRole::Muted, this)),
      m_environment(makePicker(models.environments, u"environment"_s, this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedLayout), m_plan(new RuleTable(dress, models.planned, u"plan"_s,
                                                        {{PlannedListModel::PrognosisColumn},
                                                         {PlannedListModel::ProjectColumn},
                                                         {},
                                                         PlannedListModel::PrognosisColumn},
                                                        this)),
      m_timed(new RuleTable(
          dress, models.timed, u"timed"_s,
          {{TimedListModel::StateColumn}, {TimedListModel::WhatColumn}, {}, TimedListModel::MessageColumn},
          this)),
      m_trains(new TrainsView(dress, models.trains, models.cars, this)),
      m_done(new RuleTable(dress, models.promotions, u"promotions"_s,
                           {{PromotionListModel::StateColumn},
                            {PromotionListModel::WhatColumn},
                            {},
                            PromotionListModel::MessageColumn},
                           this))
{
    m_intoLabel->setBuddy(m_environment);
    m_header->addAction(m_intoLabel);
    m_header->addAction(m_environment);
    m_tabs->setObjectName(u"promotionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_plan, m_timed, m_trains, m_done}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(part);
    }
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addLayout(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &PromotionsPage::viewChanged);
    connect(m_plan->table()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &PromotionsPage::viewChanged);
    connect(m_plan->table()->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PromotionsPage::viewChanged);
    connect(m_environment, &QComboBox::currentTextChanged, this, &PromotionsPage::environmentChosen);
    makePlan();
    makeTimed();
    makeTrains();
    makeDone();
    retranslate();
}

void PromotionsPage::makePlan()
{
    m_compare = m_plan->addRowButton(u"compare"_s, ButtonLook::Plain);
    m_checklist = m_plan->addRowButton(u"checklist"_s, ButtonLook::Plain);
    m_atTime = m_plan->addRowButton(u"atTime"_s, ButtonLook::Plain);
    m_promote = m_plan->addRowButton(u"promote"_s, ButtonLook::Primary);
    const auto chosen = [this]() -> const PlannedMove & { return m_models.planned.at(m_plan->row()); };
    connect(m_promote, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT promoteRequested(chosen().project, chosen().release, environment()); });
    connect(m_compare, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT compareRequested(chosen().project, environment(), m_before); });
    connect(m_checklist, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT checklistRequested(chosen().project, chosen().release, environment()); });
    connect(m_atTime, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT timeRequested(chosen().project, chosen().release, environment()); });
    connect(m_plan, &RuleTable::opened, m_promote, &QPushButton::click);
    connect(m_plan, &RuleTable::rowChanged, this, &PromotionsPage::say);
}

void PromotionsPage::makeTimed()
{
    m_cancel = m_timed->addRowButton(u"cancelTime"_s, ButtonLook::Plain);
    m_newTime = m_timed->addButton(u"newTime"_s, ButtonLook::Primary);
    connect(m_newTime, &QPushButton::clicked, this, [this] { Q_EMIT timeRequested({}, {}, environment()); });
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { Q_EMIT cancelRequested(m_models.timed.at(m_timed->row()).id); });
    connect(m_timed, &RuleTable::rowChanged, this, &PromotionsPage::sayCounts);
}

void PromotionsPage::makeTrains()
{
    connect(m_trains, &TrainsView::trainChosen, this, [this](const QString &train) {
        sayCounts();
        Q_EMIT trainChosen(train);
    });
    connect(m_trains, &TrainsView::newTrainWanted, this, [this] { Q_EMIT newTrainRequested(environment()); });
    connect(m_trains, &TrainsView::carWanted, this, &PromotionsPage::carRequested);
    connect(m_trains, &TrainsView::uncouplingWanted, this, &PromotionsPage::uncouplingRequested);
    connect(m_trains, &TrainsView::departureWanted, this, &PromotionsPage::departureRequested);
}

void PromotionsPage::makeDone()
{
    m_history = m_done->addRowButton(u"history"_s, ButtonLook::Plain);
    m_back = m_done->addRowButton(u"rollBack"_s, ButtonLook::Plain);
    const auto chosen = [this]() -> const Promotion & { return m_models.promotions.at(m_done->row()); };
    connect(m_history, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT historyRequested(chosen().project, chosen().environment); });
    connect(m_back, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT rollbackRequested(chosen().project, chosen().environment); });
    connect(m_done, &RuleTable::opened, m_history, &QPushButton::click);
    connect(m_done, &RuleTable::rowChanged, this, &PromotionsPage::say);
}

QWidget *PromotionsPage::firstFocus() const
{
    return m_models.planned.rowCount() > 0 ? static_cast<QWidget *>(m_plan->table()) : m_environment;
}

QString PromotionsPage::environment() const
{
    return m_environment->currentText();
}

Standing PromotionsPage::standing() const
{
    if (m_tabs->currentIndex() == DoneTab && m_done->row() >= 0) {
        const Promotion &one = m_models.promotions.at(m_done->row());
        return {one.project, one.release, one.environment, one.environment};
    }
    if (m_tabs->currentIndex() == PlanTab && m_plan->row() >= 0) {
        const PlannedMove &move = m_models.planned.at(m_plan->row());
        return {move.project, move.release, environment(), environment()};
    }
    return {{}, {}, environment(), environment()};
}

void PromotionsPage::openWith(const PageRequest &request)
{
    const QHash<QString, int> tabs{{u"timed"_s, TimedTab}, {u"trains"_s, TrainsTab}, {u"done"_s, DoneTab}};
    if (!request.text.isEmpty())
        m_tabs->setCurrentIndex(tabs.value(request.text, PlanTab));
    pick(*m_environment, request.environment);
}

void PromotionsPage::showPlan(const QString &before)
{
    m_before = before;
    showContent();
    say();
}

QStringList PromotionsPage::projectsInView() const
{
    const int rows = m_models.planned.rowCount();
    if (m_tabs->currentIndex() != PlanTab || rows == 0)
        return {};
    const QTableView &table = *m_plan->table();
    const int first = table.rowAt(0);
    const int last = table.rowAt(table.viewport()->height() - 1);
    QStringList projects;
    for (int row = first; row >= 0 && row <= (last < 0 ? rows - 1 : last); ++row)
        projects += m_models.planned.at(row).project;
    return projects;
}

void PromotionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT viewChanged();
}

QString PromotionsPage::train() const
{
    return m_trains->train();
}

void PromotionsPage::sayCounts()
{
    const auto counted = [](const QString &name, int count) {
        return count == 0 ? name : PromotionsPage::tr("%1 · %2", "a tab, how many").arg(name).arg(count);
    };
    m_tabs->setTabText(TimedTab, counted(tr("At a time"), m_models.timed.waiting()));
    m_tabs->setTabText(TrainsTab, counted(tr("Trains"), m_models.trains.open()));
    const int row = m_timed->row();
    m_cancel->setEnabled(row >= 0 && m_models.timed.at(row).state == TimedState::Waiting);
}

void PromotionsPage::say()
{
    const int row = m_plan->row();
    m_checklist->setEnabled(row >= 0 && hasChecklist(m_models.planned.at(row).findings));
    const int movable = m_models.planned.movable();
    const int open = m_models.promotions.open();
    m_tabs->setTabText(PlanTab, tr("Could move · %1").arg(m_models.planned.rowCount()));
    m_tabs->setTabText(DoneTab,
                       open == 0 ? tr("Let in before") : tr("Let in before · %1 under way").arg(open));
    if (m_before.isEmpty()) {
        m_plan->setExplanation({});
        m_plan->setNothing(tr("It is the first environment: a release goes there from the Releases page."));
        return;
    }
    const int known = m_models.planned.known();
    const QString before = oneLine(m_before, 60);
    m_plan->setExplanation(
        known < m_models.planned.rowCount()
            ? tr("%n of the %1 looked at can move now; the others are as you come to them. What is live in "
                 "%2 and not here.",
                 nullptr, movable)
                  .arg(QLocale().toString(known), before)
            : tr("%n can move now. What is live in %1 and not here.", nullptr, movable).arg(before));
    m_plan->setNothing(
        tr("Nothing waits: whatever is live in %1 is live here too.").arg(oneLine(m_before, 60)));
}

void PromotionsPage::retranslate()
{
    m_header->setTitle(tr("Promotions"));
    m_header->setSubtitle(tr("What could go on, what stands in its way, and what was let in before"));
    m_intoLabel->setText(tr("&Into"));
    m_environment->setAccessibleName(tr("Into"));
    m_tabs->setAccessibleName(tr("Before and after"));
    m_plan->table()->setAccessibleName(tr("What could move"));
    m_compare->setText(tr("&Compare"));
    m_checklist->setText(tr("Ch&ecklist…"));
    m_checklist->setToolTip(tr("What a person has to tick before it may enter"));
    m_atTime->setText(tr("At a &time…"));
    m_promote->setText(tr("&Promote…"));
    m_timed->table()->setAccessibleName(tr("Releases at a time"));
    m_timed->setExplanation(tr("Each is let in at its time if the gates let it then; a Slipway has to be at "
                               "work on this workspace."));
    m_timed->setNothing(tr("No release waits for a time. Set one for what is to go in at night or at a "
                           "week’s end."));
    m_newTime->setText(tr("Set a ti&me…"));
    m_cancel->setText(tr("Ca&ncel it…"));
    m_trains->retranslate();
    m_done->table()->setAccessibleName(tr("What was let in"));
    m_done->setExplanation(tr("Newest first. What is unsure is found out by the next sync."));
    m_done->setNothing(tr("Nothing was let in from here yet."));
    m_history->setText(tr("Its hi&story"));
    m_back->setText(tr("Roll bac&k…"));
    sayCounts();
    say();
}

} // namespace slipway
