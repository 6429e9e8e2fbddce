#include "views/pages/boardpage.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/items/boardmodel.h"
#include "views/pages/boardarrangements.h"
#include "views/pages/boardsummaryline.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

BoardPage::BoardPage(BoardModel &model, Theme &theme, QWidget *parent)
    : Page(PageKind::Board, theme, parent), m_model(model),
      m_title(new Label(theme, TextRole::Title, content())),
      m_summary(new BoardSummaryLine(theme, content())), m_look(makeButton(ButtonLook::Plain, content())),
      m_baseline(makeButton(ButtonLook::Plain, content())),
      m_compare(makeButton(ButtonLook::Plain, content())),
      m_askApproval(makeButton(ButtonLook::Plain, content())),
      m_record(makeButton(ButtonLook::Plain, content())), m_view(nullptr)
{
    m_look->setObjectName(u"boardLook"_s);
    m_look->setMenu(new QMenu(m_look));
    connect(m_look->menu(), &QMenu::aboutToShow, this, &BoardPage::fillLookMenu);
    m_baseline->setObjectName(u"boardBaseline"_s);
    m_baseline->setMenu(new QMenu(m_baseline));
    connect(m_baseline->menu(), &QMenu::aboutToShow, this, &BoardPage::fillBaselineMenu);
    m_compare->setObjectName(u"compareMarked"_s);
    m_askApproval->setObjectName(u"requestApproval"_s);
    m_record->setObjectName(u"recordDeployment"_s);
    m_card = new Card(theme, content());
    m_view = new BoardView(model, theme, m_card);
    auto *inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(0, 0, 0, 0);
    inCard->addWidget(m_view);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    buildHead();
    column->addWidget(m_card, 1);
    m_otherCard = new Card(theme, content());
    m_others = new BoardArrangements(model, theme, m_otherCard);
    column->addWidget(m_otherCard, 1);
    column->addStretch(0);

    makeActions();
    makeArrangements();
    connect(&model, &BoardModel::summaryChanged, this, &BoardPage::saySummary);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &BoardPage::showBaseline);
    connect(m_view, &BoardView::marksChanged, this, &BoardPage::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardPage::updateActions);
    connect(m_view, &BoardView::opened, this, [this] {
        if (m_view->marked().size() == 2)
            compareMarked();
        else
            showHistory();
    });
    connect(m_view, &BoardView::collapseWanted, this, &BoardPage::collapseRequested);
    connect(m_view, &BoardView::moveWanted, this, [this](const QString &environment, int place) {
        if (!m_moment.isValid())
            Q_EMIT environmentMoveRequested(environment, place);
    });
    connect(m_view, &BoardView::rowsShown, this, &BoardPage::rowsShown);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            showMenu(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (row < m_model.rowCount() && !m_model.at(row).isGroup)
            Q_EMIT historyRequested(m_model.at(row).project.name, {});
    });
    retranslate();
}

void BoardPage::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(m_title, 1);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_look, m_baseline, m_compare, m_askApproval, m_record})
        head->addWidget(control);
    // The summary has a line of its own: beside the buttons a longer language would not fit a small screen.
    auto *both = new QVBoxLayout;
    both->setSpacing(Space::Tiny);
    both->addLayout(head);
    both->addWidget(m_summary);
    static_cast<QVBoxLayout *>(content()->layout())->addLayout(both);
    connect(m_compare, &QPushButton::clicked, this, &BoardPage::compareMarked);
    connect(m_askApproval, &QPushButton::clicked, this, &BoardPage::askApproval);
    connect(m_record, &QPushButton::clicked, this, &BoardPage::record);
    QWidget::setTabOrder(m_view, m_compare);
}

QAction *BoardPage::addAction(const QKeySequence &key, void (BoardPage::*act)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

void BoardPage::makeActions()
{
    m_markAction = addAction({}, &BoardPage::mark);
    m_compareAction = addAction(Qt::Key_C, &BoardPage::compareMarked);
    m_historyAction = addAction(Qt::Key_H, &BoardPage::showHistory);
    m_approvalsAction = addAction(Qt::Key_A, &BoardPage::showApprovals);
    m_releaseAction = addAction(Qt::Key_R, &BoardPage::showRelease);
    m_promoteAction = addAction(Qt::Key_P, &BoardPage::promote);
    m_rollbackAction = addAction(Qt::Key_B, &BoardPage::rollBack);
    m_promoteAction->setObjectName(u"promote"_s);
    m_rollbackAction->setObjectName(u"rollBack"_s);
    m_baselineAction = addAction(Qt::Key_D, &BoardPage::toggleBaseline);
    m_troubleAction = addAction(Qt::Key_N, &BoardPage::goToNextTrouble);
    m_leftAction = addAction(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, &BoardPage::moveLeft);
    m_rightAction = addAction(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &BoardPage::moveRight);
}

void BoardPage::retranslate()
{
    m_title->setText(tr("What runs where"));
    m_compare->setText(tr("&Compare marked"));
    m_compare->setToolTip(tr("Mark two environments of a project with Space, then compare them"));
    m_askApproval->setText(tr("Request a&pproval…"));
    m_record->setText(tr("&Record deployment…"));
    m_markAction->setText(tr("Mark to compare") + u"\tSpace"_s);
    m_compareAction->setText(tr("Compare"));
    m_historyAction->setText(tr("History"));
    m_approvalsAction->setText(tr("Approvals"));
    m_releaseAction->setText(tr("Release"));
    m_baselineAction->setText(tr("Count drift from here"));
    m_baseline->setToolTip(
        tr("What the drift of every cell is counted from (D: from the environment you are on)"));
    showBaseline();
    m_troubleAction->setText(tr("Go to the next that is broken"));
    m_leftAction->setText(tr("Move environment left"));
    m_rightAction->setText(tr("Move environment right"));
    m_look->setText(tr("&Show"));
    m_look->setToolTip(tr("What the ground of the cells tells, and which groups are open"));
    m_view->retranslate();
    m_others->retranslate();
    saySummary();
    updateActions();
}

void BoardPage::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    Page::setMoment(moment);
    updateActions();
}

QWidget *BoardPage::firstFocus() const
{
    return m_layout == BoardLayout::Places ? m_view : m_others->firstFocus();
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_view->marked().isEmpty())
        return m_view->clearMarks();
    Page::keyPressEvent(event);
}

BoardPlace BoardPage::meant() const
{
    const QVector<BoardPlace> marked = m_view->marked();
    return marked.isEmpty() ? m_view->current() : marked.last();
}

void BoardPage::updateActions()
{
    const bool two = m_view->marked().size() == 2;
    const bool any = !m_view->current().environment.isEmpty();
    m_askApproval->setEnabled(!m_moment.isValid());
    m_record->setEnabled(!m_moment.isValid());
    m_compare->setEnabled(two);
    m_compareAction->setEnabled(two);
    m_markAction->setEnabled(any);
    m_historyAction->setEnabled(any);
    m_approvalsAction->setEnabled(any);
    m_releaseAction->setEnabled(!m_view->current().version.isEmpty());
    const Standing here = standing();
    m_promoteAction->setEnabled(!here.onward.isEmpty());
    m_rollbackAction->setEnabled(!here.environment.isEmpty() && !m_view->current().version.isEmpty());
    const auto shown = [](const QString &name) { return oneLine(name, 60).replace(u'&', u"&&"_s); };
    if (here.release.isEmpty())
        m_promoteAction->setText(here.onward.isEmpty() ? tr("Promote…")
                                                       : tr("Promote to %1…").arg(shown(here.onward)));
    else
        m_promoteAction->setText(tr("Promote %1 to %2…").arg(shown(here.release), shown(here.onward)));
    m_rollbackAction->setText(here.environment.isEmpty() ? tr("Roll back…")
                                                         : tr("Roll back %1…").arg(shown(here.environment)));
    m_baselineAction->setEnabled(any);
    m_leftAction->setEnabled(any && !m_moment.isValid());
    m_rightAction->setEnabled(any && !m_moment.isValid());
}

void BoardPage::moveLeft()
{
    m_view->moveCurrent(-1);
}

void BoardPage::moveRight()
{
    m_view->moveCurrent(1);
}

void BoardPage::fillLookMenu()
{
    QMenu *menu = m_look->menu();
    menu->clear();
    fillLayouts(*menu);
    menu->addSeparator();
    auto *heats = new QActionGroup(menu);
    const std::pair<BoardHeat, QString> choices[] = {{BoardHeat::Attention, tr("What &needs a person")},
                                                     {BoardHeat::Drift, tr("How far beh&ind")},
                                                     {BoardHeat::Age, tr("How &long it has been there")},
                                                     {BoardHeat::FailureRate, tr("Ho&w many failed lately")}};
    for (const auto &[heat, words] : choices) {
        QAction *action =
            heats->addAction(menu->addAction(words, this, [this, heat = heat] { Q_EMIT heatChosen(heat); }));
        action->setCheckable(true);
        action->setChecked(m_model.heat() == heat);
    }
    menu->addSeparator();
    const auto setAll = [this](bool collapsed) {
        QStringList groups;
        for (const BoardLine &line : m_model.rows()) {
            if (line.isGroup && line.isCollapsed != collapsed)
                groups += line.group;
        }
        for (const QString &group : std::as_const(groups))
            Q_EMIT collapseRequested(group, collapsed);
    };
    const bool isGrouped = m_model.rowCount() > 0 && m_model.at(0).isGroup;
    menu->addAction(tr("Collapse all gro&ups"), this, [setAll] { setAll(true); })->setEnabled(isGrouped);
    menu->addAction(tr("&Expand all groups"), this, [setAll] { setAll(false); })->setEnabled(isGrouped);
}

void BoardPage::showMenu(const QPoint &globally)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_markAction, m_compareAction});
    menu->addSeparator();
    menu->addActions({m_historyAction, m_approvalsAction, m_releaseAction});
    menu->addSeparator();
    menu->addActions({m_promoteAction, m_rollbackAction});
    menu->addSeparator();
    menu->addActions({m_troubleAction, m_baselineAction, m_leftAction, m_rightAction});
    menu->addSeparator();
    menu->addAction(tr("Request approval…"), this, &BoardPage::askApproval)
        ->setEnabled(m_askApproval->isEnabled());
    menu->addAction(tr("Record deployment…"), this, &BoardPage::record)->setEnabled(m_record->isEnabled());
    menu->popup(globally);
}

void BoardPage::mark()
{
    m_view->toggleMark(m_view->currentIndex());
}

void BoardPage::compareMarked()
{
    const QVector<BoardPlace> marked = m_view->marked();
    if (marked.size() != 2)
        return;
    // From the later environment to the earlier one, in whatever order they were marked: "what would go
    // there".
    int later = 0;
    int earlier = 1;
    const QVector<Environment> &order = m_model.environments();
    const auto placeIn = [&order](const QString &name) {
        return std::find_if(order.cbegin(), order.cend(),
                            [&](const Environment &e) { return e.name == name; });
    };
    if (placeIn(marked[later].environment) < placeIn(marked[earlier].environment))
        std::swap(later, earlier);
    // In the past, what was there then: “production@2026-11-01T12:00:00Z”.
    const QString then = m_moment.isValid() ? u'@' + toRfc3339(m_moment) : QString();
    Q_EMIT compareRequested(marked[later].project, marked[later].environment + then,
                            marked[earlier].environment + then);
}

void BoardPage::showHistory()
{
    const BoardPlace place = m_view->current();
    if (!place.project.isEmpty())
        Q_EMIT historyRequested(place.project, place.environment);
}

void BoardPage::showApprovals()
{
    const BoardPlace place = m_view->current();
    if (!place.project.isEmpty())
        Q_EMIT approvalsRequested(place.project, place.environment);
}

void BoardPage::showRelease()
{
    const BoardPlace place = m_view->current();
    if (!place.version.isEmpty())
        Q_EMIT releaseRequested(place.project, place.version);
}

Standing BoardPage::standing() const
{
    const QModelIndex current = m_view->currentIndex();
    const BoardPlace place = m_view->current();
    if (m_moment.isValid() || place.project.isEmpty() || place.environment.isEmpty())
        return {place.project, {}, {}, {}};
    const QVector<Environment> &order = m_model.environments();
    const auto here = std::find_if(order.cbegin(), order.cend(), [&place](const Environment &environment) {
        return environment.name == place.environment;
    });
    if (here == order.cend())
        return {place.project, {}, {}, {}};
    const bool isLast = here + 1 == order.cend();
    if (!place.version.isEmpty() && !isLast)
        return {place.project, place.version, (here + 1)->name, place.environment};
    const int before = int(here - order.cbegin()) - 1;
    const QString waiting = before < 0 ? QString()
                                       : current.siblingAtColumn(BoardModel::FirstEnvironmentColumn + before)
                                             .data(BoardModel::VersionRole)
                                             .toString();
    const bool isNew = waiting != place.version;
    return {place.project, isNew ? waiting : QString(), place.environment, place.environment};
}

void BoardPage::promote()
{
    const Standing here = standing();
    Q_EMIT promoteRequested(here.project, here.release, here.onward);
}

void BoardPage::rollBack()
{
    const Standing here = standing();
    Q_EMIT rollbackRequested(here.project, here.environment);
}

void BoardPage::askApproval()
{
    Q_EMIT askApprovalRequested(meant().project, meant().environment);
}

void BoardPage::record()
{
    Q_EMIT recordRequested(meant().project, meant().environment);
}

} // namespace slipway
