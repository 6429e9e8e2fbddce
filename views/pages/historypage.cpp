#include "views/pages/historypage.h"

#include "models/base/text.h"
#include "models/items/deploymentlistmodel.h"
#include "models/items/markdowntable.h"
#include "models/items/words.h"
#include "views/delegates/celldelegate.h"
#include "views/dialogs/namedialog.h"
#include "views/pages/deploymentdetail.h"
#include "views/pages/factsscroll.h"
#include "views/pages/listdress.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMetaEnum>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int inspectorWidth = 260;
constexpr int timelineHeight = 200;

Card *cardAround(QWidget *inside, Theme &theme, QWidget *parent)
{
    auto *card = new Card(theme, parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inside);
    return card;
}

/// The widest of some words, with room for a cell's margins.
template <class Value> int widestWord(const QFontMetrics &metrics, std::initializer_list<Value> values)
{
    int widest = 0;
    for (const Value value : values)
        widest = qMax(widest, metrics.horizontalAdvance(wordFor(value)));
    return widest + 2 * Space::Medium;
}

} // namespace

HistoryPage::HistoryPage(Theme &dress, const HistoryModels &models, QWidget *parent)
    : Page(PageKind::History, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_columns(makeButton(ButtonLook::Plain, this)), m_columnsMenu(new QMenu(this)),
      m_copyTable(new QAction(this)), m_record(makeButton(ButtonLook::Primary, this)),
      m_filter(new HistoryFilterBar(dress, this)), m_table(new QTableView(this)),
      m_detail(new DeploymentDetail(dress, this)),
      m_timelineTitle(new Label(dress, TextRole::SmallStrong, this)),
      m_timeline(new TimelineView(dress, this))
{
    m_record->setObjectName(u"record"_s);
    m_timeline->setObjectName(u"timeline"_s);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setMenu(m_columnsMenu);
    m_header->addAction(m_columns);
    m_header->addAction(m_record);
    auto *across = new QuietSplitter(Qt::Horizontal, this);
    across->addWidget(makeTable());
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
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &HistoryPage::fillColumnsMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::chooseRow);
    connect(&models.deployments, &QAbstractItemModel::dataChanged, this,
            [this] { chooseRow(m_table->currentIndex()); });
    connect(m_timeline, &TimelineView::barChosen, this, &HistoryPage::chooseBar);
    connect(m_detail, &DeploymentDetail::compareRequested, this,
            [this] { Q_EMIT compareWithPreviousRequested(m_shown); });
    connect(m_detail, &DeploymentDetail::impactRequested, this, [this] {
        const Standing here = standing();
        const QString what = m_shown.version.isEmpty() ? m_shown.commit.shortHex() : m_shown.version;
        Q_EMIT impactRequested(
            m_shown.id,
            tr("Impact of %1 %2 in %3")
                .arg(oneLine(here.project, 80), oneLine(what, 80), oneLine(here.environment, 80)));
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

QWidget *HistoryPage::makeTable()
{
    dressTable(*m_table, theme(), u"deployments"_s);
    m_table->setModel(&m_models.deployments);
    m_table->setItemDelegate(new CellDelegate(theme(), {DeploymentListModel::StateColumn},
                                              {DeploymentListModel::CommitColumn},
                                              {DeploymentListModel::VersionColumn}, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_copyTable->setObjectName(u"copyTable"_s);
    m_copyTable->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyTable->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copyTable);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyTable, &QAction::triggered, this, &HistoryPage::copyChosen);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(DeploymentListModel::ByColumn, QHeaderView::Stretch);
    return cardAround(m_table, theme(), this);
}

void HistoryPage::fitColumns()
{
    // As wide as this language's words are and no wider: the rest is for people's names.
    const QFontMetrics metrics(theme().font(TextRole::Body));
    const int letter = metrics.averageCharWidth();
    const int state = Size::Icon + Space::Small + Space::Medium
        + widestWord(metrics,
                     {DeploymentState::Succeeded, DeploymentState::AwaitingApproval,
                      DeploymentState::Cancelled, DeploymentState::TimedOut});
    const int kind = qMin(
        letter * 10,
        widestWord(metrics, {DeploymentKind::Redeploy, DeploymentKind::Rollback, DeploymentKind::Hotfix}));
    const QString longTime =
        QLocale().toString(QDateTime({2026, 12, 28}, {22, 58}), QLocale::ShortFormat); // as wide as they get
    const std::pair<int, int> widths[] = {
        {DeploymentListModel::WhenColumn, metrics.horizontalAdvance(longTime) + 3 * Space::Medium},
        {DeploymentListModel::ProjectColumn, letter * 12},
        {DeploymentListModel::EnvironmentColumn, letter * 13},
        {DeploymentListModel::VersionColumn, letter * 12},
        {DeploymentListModel::StateColumn, state},
        {DeploymentListModel::KindColumn, kind},
        {DeploymentListModel::CommitColumn, letter * 13},
        {DeploymentListModel::SourceColumn, letter * 12},
        {DeploymentListModel::TookColumn, letter * 9}};
    for (const auto &[column, width] : widths)
        m_table->horizontalHeader()->resizeSection(column, width);
}

QWidget *HistoryPage::makeTimeline()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_timelineTitle->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Tiny);
    m_timelineTitle->setColour(Colour::Muted);
    column->addWidget(m_timelineTitle);
    column->addWidget(m_timeline, 1);
    return cardAround(inside, theme(), this);
}

QWidget *HistoryPage::firstFocus() const
{
    return m_filter->search();
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
    if (total == 0 && m_filter->filter().isEmpty()) {
        showEmpty({u"history"_s, tr("Nothing was deployed yet"),
                   tr("Connect a CI server to see its deployments, or record one by hand."),
                   tr("Record deployment…")});
        return;
    }
    say();
    showContent();
    if (!m_table->currentIndex().isValid() && m_models.deployments.rowCount() > 0)
        m_table->setCurrentIndex(m_models.deployments.index(0, 0));
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

static QString columnKey(int column)
{
    return QString::fromLatin1(QMetaEnum::fromType<DeploymentListModel::Column>().valueToKey(column));
}

void HistoryPage::hideColumns(const QStringList &names)
{
    for (int column = 0; column < DeploymentListModel::ColumnCount; ++column)
        m_table->setColumnHidden(
            column, column != DeploymentListModel::WhenColumn && names.contains(columnKey(column)));
}

void HistoryPage::fillColumnsMenu()
{
    m_columnsMenu->clear();
    // When something happened stays: without it the order would be a riddle.
    for (int column = DeploymentListModel::WhenColumn + 1; column < DeploymentListModel::ColumnCount;
         ++column) {
        QAction *choose = m_columnsMenu->addAction(
            m_models.deployments.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        choose->setCheckable(true);
        choose->setChecked(!m_table->isColumnHidden(column));
        connect(choose, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            QStringList hidden;
            for (int each = 0; each < DeploymentListModel::ColumnCount; ++each) {
                if (m_table->isColumnHidden(each))
                    hidden += columnKey(each);
            }
            Q_EMIT hiddenColumnsChanged(hidden);
        });
    }
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
    const QString environment = m_models.deployments.environmentName(m_shown.environment);
    const QString release = m_shown.version.isEmpty() ? m_shown.commit.hex() : m_shown.version;
    return {m_models.deployments.projectName(m_shown.project), release, environment, environment};
}

void HistoryPage::copyChosen()
{
    constexpr int mostRows = 1000; // nobody reads more, and each is read from the page cache
    QVector<int> rows;
    const QItemSelection chosen = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostRows; ++row) {
            if (m_models.deployments.at(row))
                rows.append(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QVector<int> columns;
    for (int column = 0; column < DeploymentListModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column))
            columns.append(column);
    }
    if (!rows.isEmpty())
        Q_EMIT copyTableRequested(markdownTable(m_models.deployments, rows, columns), int(rows.size()));
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
        m_header->setSubtitle(
            tr("%Ln deployment(s), newest first", nullptr, int(qMin<qint64>(m_total, INT_MAX))));
    m_timelineTitle->setText(m_timelineProject.isEmpty()
                                 ? tr("What was live when")
                                 : tr("What was live when: %1").arg(oneLine(m_timelineProject, 120)));
}

void HistoryPage::retranslate()
{
    m_record->setText(tr("&Record deployment…"));
    m_columns->setText(tr("Col&umns"));
    m_copyTable->setText(tr("Copy as &Markdown table"));
    fitColumns();
    m_table->setAccessibleName(tr("Deployments"));
    m_timeline->setAccessibleName(tr("What was live when"));
    m_timeline->setAccessibleDescription(tr("The table above says the same in words."));
    m_filter->retranslate();
    m_detail->retranslate();
    say();
}

} // namespace slipway
