#include "views/pages/historypage.h"

#include "models/base/text.h"
#include "models/items/deploymentlistmodel.h"
#include "views/dialogs/namedialog.h"
#include "views/pages/deploymentdetail.h"
#include "views/pages/factsscroll.h"
#include "views/pages/historysorting.h"
#include "views/pages/historytable.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int inspectorWidth = 260;
constexpr int timelineHeight = 200;
constexpr std::array historyGroupings{HistoryGrouping::None, HistoryGrouping::Day, HistoryGrouping::Release};

Card *cardAround(QWidget *inside, Theme &theme, QWidget *parent)
{
    auto *card = new Card(theme, parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inside);
    return card;
}

} // namespace

HistoryPage::HistoryPage(Theme &dress, const HistoryModels &models, QWidget *parent)
    : Page(PageKind::History, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_columns(makeButton(ButtonLook::Plain, this)), m_columnsMenu(new QMenu(this)),
      m_grouping(makeButton(ButtonLook::Plain, this)), m_record(makeButton(ButtonLook::Primary, this)),
      m_filter(new HistoryFilterBar(dress, this)), m_table(new HistoryTable(dress, models.deployments, this)),
      m_detail(new DeploymentDetail(dress, this)),
      m_timelineTitle(new Label(dress, TextRole::SmallStrong, this)),
      m_picture(makeButton(ButtonLook::Quiet, this)), m_onlyThese(makeButton(ButtonLook::Quiet, this)),
      m_timeline(new TimelineView(dress, this))
{
    m_record->setObjectName(u"record"_s);
    m_timeline->setObjectName(u"timeline"_s);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setMenu(m_columnsMenu);
    makeGroupingMenu();
    m_header->addAction(m_grouping);
    m_header->addAction(m_columns);
    m_header->addAction(m_record);
    auto *across = new QuietSplitter(Qt::Horizontal, this);
    across->addWidget(cardAround(m_table, dress, this));
    across->addWidget(cardAround(new FactsScroll(m_detail, this), dress, this));
    across->setStretchFactor(0, 1);
    across->setSizes({inspectorWidth * 3, inspectorWidth});
    auto *down = new QuietSplitter(Qt::Vertical, this);
    down->addWidget(across);
    down->addWidget(makeTimeline());
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 0);
    down->setSizes({inspectorWidth * 2, timelineHeight});

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(down, 1);

    connect(m_filter, &HistoryFilterBar::filterChanged, this, &HistoryPage::filterChanged);
    connect(m_filter, &HistoryFilterBar::saveRequested, this, &HistoryPage::keepFilter);
    connect(m_filter, &HistoryFilterBar::forgetRequested, this, &HistoryPage::forgetFilter);
    m_sorting = new HistorySorting(*m_table, models.deployments, this);
    connect(m_sorting, &HistorySorting::sortChanged, this, [this](const DeploymentSort &sort) {
        sayWhetherGrouped();
        say();
        Q_EMIT sortChanged(sort);
    });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_table->fillColumnsMenu(*m_columnsMenu);
        m_sorting->addMenu(*m_columnsMenu);
    });
    connect(m_table, &HistoryTable::hiddenColumnsChanged, this, &HistoryPage::hiddenColumnsChanged);
    connect(m_table, &HistoryTable::copyTableRequested, this, &HistoryPage::copyTableRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::chooseRow);
    connect(&models.deployments, &QAbstractItemModel::dataChanged, this,
            [this] { chooseRow(m_table->currentIndex()); });
    connect(m_timeline, &TimelineView::barChosen, this, &HistoryPage::chooseBar);
    connect(m_detail, &DeploymentDetail::compareRequested, this,
            [this] { Q_EMIT compareWithPreviousRequested(m_shown); });
    connect(m_detail, &DeploymentDetail::impactRequested, this, [this] {
        const QString project = m_models.deployments.projectName(m_shown.project);
        const QString environment = m_models.deployments.environmentName(m_shown.environment);
        const QString what = m_shown.version.isEmpty() ? m_shown.commit.shortHex() : m_shown.version;
        Q_EMIT impactRequested(m_shown.id,
                               tr("Impact of %1 %2 in %3")
                                   .arg(oneLine(project, 80), oneLine(what, 80), oneLine(environment, 80)));
    });
    connect(m_detail, &DeploymentDetail::aroundRequested, this, [this] {
        const QDate day = timeOf(m_shown).toLocalTime().date();
        showDays(day, day, true);
    });
    connect(m_detail, &DeploymentDetail::againRequested, this, [this] {
        const Standing here = standing();
        Q_EMIT promoteRequested(here.project, here.release, here.onward);
    });
    connect(m_detail, &DeploymentDetail::backRequested, this, &HistoryPage::goBack);
    connect(m_detail, &DeploymentDetail::copyRequested, this, &HistoryPage::copyRequested);
    const auto record = [this] {
        const HistoryFilter wanted = filter();
        Q_EMIT recordRequested(wanted.only(HistoryFacet::Project), wanted.only(HistoryFacet::Environment));
    };
    connect(m_record, &QPushButton::clicked, this, record);
    connect(this, &Page::emptyActionRequested, this, record);
    retranslate();
}

QWidget *HistoryPage::makeTimeline()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_timelineTitle->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Tiny);
    m_timelineTitle->setColour(Colour::Muted);
    m_onlyThese->setObjectName(u"onlyThese"_s);
    connect(m_onlyThese, &QPushButton::clicked, this, [this] {
        const auto dayOf = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
        showDays(dayOf(m_timeline->scale().from()), dayOf(m_timeline->scale().to()), false);
    });
    m_picture->setObjectName(u"savePicture"_s);
    connect(m_picture, &QPushButton::clicked, this,
            [this] { Q_EMIT pictureRequested(m_timeline, m_timelineTitle->text()); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, Space::Small, 0);
    head->addWidget(m_timelineTitle, 1);
    head->addWidget(m_onlyThese);
    head->addWidget(m_picture);
    column->addLayout(head);
    column->addWidget(m_timeline, 1);
    return cardAround(inside, theme(), this);
}

QWidget *HistoryPage::firstFocus() const
{
    return m_filter->search();
}

void HistoryPage::setMoment(const QDateTime &moment)
{
    Page::setMoment(moment);
    m_detail->setMoment(moment);
    offer(*m_record, true);
    say();
}

void HistoryPage::openWith(const PageRequest &request)
{
    HistoryFilter wanted;
    if (!request.project.isEmpty())
        wanted.choose(HistoryFacet::Project, {request.project});
    if (!request.environment.isEmpty())
        wanted.choose(HistoryFacet::Environment, {request.environment});
    wanted.search = request.text;
    if (const QDate first = QDate::fromString(request.from, Qt::ISODate); first.isValid()) {
        wanted.period = HistoryFilter::Period::Own;
        wanted.firstDay = first;
        wanted.lastDay = QDate::fromString(request.to, Qt::ISODate);
    }
    m_filter->setFilter(wanted);
    if (request.id > 0)
        chooseBar({request.id});
}

void HistoryPage::showDeployments(qint64 total)
{
    m_total = total;
    if (total == 0 && m_filter->filter().isEmpty() && moment().isValid()) {
        showEmpty({u"history"_s,
                   tr("Nothing had been deployed yet"),
                   tr("At the moment that is shown nothing had been deployed anywhere."),
                   {}});
        return;
    }
    if (total == 0 && m_filter->filter().isEmpty()) {
        showEmpty({u"history"_s, tr("Nothing was deployed yet"),
                   tr("Connect a CI server to see its deployments, or record one by hand."),
                   tr("Record deployment…")});
        return;
    }
    say();
    showContent();
    if (!m_table->currentIndex().isValid() && !m_sorting->chooseAgain(m_shown.id))
        m_table->chooseFirst();
}

void HistoryPage::showTimeline(const QString &project, QVector<TimelineLane> lanes,
                               QVector<TimelineMark> marks, qint64 now)
{
    const bool another = std::exchange(m_timelineProject, project) != project;
    m_timeline->setLanes(std::move(lanes), now);
    m_timeline->setMarks(std::move(marks));
    if (another)
        m_timeline->showAll();
    m_timeline->select(m_shown.id);
    say();
}

void HistoryPage::showFacets(const HistoryFacetCounts &counts, const FacetNames &names)
{
    m_filter->setFacets([&](HistoryFacet facet, const QStringList &chosen) {
        return facetValues(facet, counts, names, chosen);
    });
}

void HistoryPage::showSavedFilters(const QVector<SavedFilter> &saved)
{
    m_saved = saved;
    m_filter->setSavedFilters(saved);
}

void HistoryPage::keepFilter()
{
    QStringList taken;
    for (const SavedFilter &saved : std::as_const(m_saved))
        taken += saved.name;
    auto *dialog =
        new NameDialog(theme(),
                       {tr("Keep this filter"),
                        tr("It is kept for you alone, on this machine, for this workspace."), tr("&Keep")},
                       taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::nameGiven, this, [this, kept = filter()](const QString &name) {
        m_saved.removeIf([&name](const SavedFilter &saved) { return saved.name == name; });
        m_saved.append({name, kept});
        m_filter->setSavedFilters(m_saved);
        Q_EMIT savedFiltersChanged(m_saved);
    });
    dialog->open();
}

void HistoryPage::forgetFilter(const QString &name)
{
    m_saved.removeIf([&name](const SavedFilter &saved) { return saved.name == name; });
    m_filter->setSavedFilters(m_saved);
    Q_EMIT savedFiltersChanged(m_saved);
}

void HistoryPage::hideColumns(const QStringList &names)
{
    m_table->hideColumns(names);
}

void HistoryPage::makeGroupingMenu()
{
    m_grouping->setObjectName(u"grouping"_s);
    auto *menu = new QMenu(this);
    auto *one = new QActionGroup(menu);
    for (std::size_t i = 0; i < historyGroupings.size(); ++i) {
        m_groupings[i] = one->addAction(menu->addAction(QString()));
        m_groupings[i]->setCheckable(true);
        m_groupings[i]->setChecked(i == 0);
        connect(m_groupings[i], &QAction::triggered, this, [this, grouping = historyGroupings[i]] {
            sayGrouping();
            Q_EMIT groupingChosen(grouping);
        });
    }
    m_grouping->setMenu(menu);
}

void HistoryPage::showGrouping(HistoryGrouping grouping)
{
    for (std::size_t i = 0; i < historyGroupings.size(); ++i)
        m_groupings[i]->setChecked(historyGroupings[i] == grouping);
    sayGrouping();
}

void HistoryPage::sayGrouping()
{
    const std::array words{tr("&One list", "in a menu"), tr("Group by &day", "in a menu"),
                           tr("Group by &release", "in a menu")};
    const std::array shown{tr("Gr&oup"), tr("Gr&oup: by day"), tr("Gr&oup: by release")};
    for (std::size_t i = 0; i < historyGroupings.size(); ++i) {
        m_groupings[i]->setText(words[i]);
        if (m_groupings[i]->isChecked())
            m_grouping->setText(shown[i]);
    }
    sayWhetherGrouped();
}

/// Headings tell when or of which release: in another order they would tear apart what they head.
void HistoryPage::sayWhetherGrouped()
{
    const bool isNewestFirst = sort() == DeploymentSort();
    m_grouping->setEnabled(isNewestFirst);
    m_grouping->setToolTip(isNewestFirst ? tr("Puts headings over the deployments")
                                         : tr("Headings go with the newest first: sort by When"));
}

void HistoryPage::showSort(const DeploymentSort &sort)
{
    m_sorting->setSort(sort);
    sayWhetherGrouped();
    say();
}

DeploymentSort HistoryPage::sort() const
{
    return m_sorting->sort();
}

void HistoryPage::chooseRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto deployment = m_models.deployments.at(index.row());
    if (!deployment || *deployment == m_shown)
        return;
    showDeployment(*deployment);
}

void HistoryPage::chooseBar(DeploymentId id)
{
    const int row = m_models.deployments.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_models.deployments.index(row, 0));
    if (m_shown.id != id)
        Q_EMIT deploymentWanted(id);
}

void HistoryPage::showDeployment(const Deployment &deployment)
{
    m_shown = deployment;
    m_timeline->select(deployment.id);
    m_detail->show(deployment, m_models.deployments.projectName(deployment.project),
                   m_models.deployments.environmentName(deployment.environment), m_models.deployments.now(),
                   m_models.deployments.freezeNote(deployment.id));
    Q_EMIT deploymentShown(deployment);
}

Standing HistoryPage::standing() const
{
    if (!m_shown.id.isValid())
        return {};
    if (moment().isValid())
        return {m_models.deployments.projectName(m_shown.project), {}, {}, {}};
    const QString environment = m_models.deployments.environmentName(m_shown.environment);
    const QString release = m_shown.version.isEmpty() ? m_shown.commit.hex() : m_shown.version;
    return {m_models.deployments.projectName(m_shown.project), release, environment, environment};
}

void HistoryPage::showDays(const QDate &first, const QDate &last, bool others)
{
    HistoryFilter wanted = others ? HistoryFilter() : filter();
    wanted.period = HistoryFilter::Period::Own;
    wanted.firstDay = first;
    wanted.lastDay = last;
    m_filter->setFilter(wanted);
}

void HistoryPage::goBack()
{
    const Standing here = standing();
    const bool isNow = isLive(m_shown.state) && !m_shown.liveUntil.isValid();
    Q_EMIT rollbackRequested(here.project, isNow ? QString() : here.release, here.environment);
}

void HistoryPage::say()
{
    m_header->setTitle(tr("History"));
    if (m_total < 0)
        m_header->setSubtitle(tr("Everything that was ever deployed"));
    else if (m_total == 0)
        m_header->setSubtitle(tr("No deployment fits this filter"));
    else
        m_header->setSubtitle(m_sorting->words(m_total));
    m_timelineTitle->setText(m_timelineProject.isEmpty()
                                 ? tr("What was live when")
                                 : tr("What was live when: %1").arg(oneLine(m_timelineProject, 120)));
}

void HistoryPage::retranslate()
{
    m_record->setText(tr("&Record deployment…"));
    m_columns->setText(tr("Col&umns"));
    sayGrouping();
    m_table->retranslate();
    m_onlyThese->setText(tr("Only thes&e days in the table"));
    m_onlyThese->setToolTip(tr("The table shows the days that the time line shows"));
    m_picture->setText(tr("&Save picture…"));
    m_picture->setToolTip(tr("What was live when, as a PNG or SVG file"));
    m_timeline->setAccessibleName(tr("What was live when"));
    m_timeline->setAccessibleDescription(tr("The table above says the same in words."));
    m_sorting->retranslate();
    m_filter->retranslate();
    m_detail->retranslate();
    say();
}

} // namespace slipway
