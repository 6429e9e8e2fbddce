#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/commands/traincommands.h"
#include "models/items/planturns.h"
#include "models/queries/boardquery.h"
#include "models/queries/promotionplan.h"
#include "models/store/promotionstore.h"
#include "models/store/timedstore.h"
#include "views/pages/promotionspage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int promotionsShown = 200;

/// What is live in the environment before `environment` and not in it.
QVector<PlannedMove> movesInto(const Board &board, const QString &environment, QString &before)
{
    qsizetype place = 0;
    while (place < board.environments.size() && board.environments[place].name != environment)
        ++place;
    before = place > 0 && place < board.environments.size() ? board.environments[place - 1].name : QString();
    QVector<PlannedMove> moves;
    for (const BoardRow &row : board.rows) {
        if (before.isEmpty() || row.cells.size() <= place)
            continue;
        const auto &from = row.cells[place - 1];
        const auto &to = row.cells[place];
        if (!from || !from->live || from->live->commit.isNull() || from->live->version.isEmpty())
            continue;
        const bool isLive = to && to->live;
        if (isLive && to->live->commit == from->live->commit)
            continue;
        PlannedMove move;
        move.project = row.project.name;
        move.release = from->live->version;
        if (isLive && !to->live->version.isEmpty())
            move.live = to->live->version;
        else if (isLive)
            move.live = to->live->commit.isNull() ? PromotionsPage::tr("an unknown commit")
                                                  : to->live->commit.shortHex();
        moves.append(move);
    }
    return moves;
}

/// Joins a PromotionsPage to the board, the plans and the store. A child of the page.
class PromotionsWire final : public QObject
{
public:
    explicit PromotionsWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_planned(new PlannedListModel(this)), m_promotions(new PromotionListModel(this)),
          m_timed(new TimedListModel(this)), m_trains(new TrainListModel(this)),
          m_cars(new TrainCarModel(this)),
          m_page(new PromotionsPage(
              wiring.theme,
              {m_choices->environments(), *m_planned, *m_promotions, *m_timed, *m_trains, *m_cars},
              wiring.parent))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, &PromotionsWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &Page::emptyActionRequested, this,
                [this] { m_wiring.navigator.requestEnvironment(); });
        connect(m_page, &PromotionsPage::environmentChosen, this, &PromotionsWire::ask);
        connect(m_page, &PromotionsPage::promoteRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openPromote(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &PromotionsPage::rollbackRequested, this,
                [this](const QString &project, const QString &environment) {
                    openRollback(m_wiring, m_page, project, {}, environment);
                });
        connect(m_page, &PromotionsPage::compareRequested, this,
                [this](const QString &project, const QString &from, const QString &to) {
                    PageRequest request;
                    request.project = project;
                    request.from = from;
                    request.to = to;
                    m_wiring.navigator.open(PageKind::Compare, request);
                });
        connect(m_page, &PromotionsPage::historyRequested, this,
                [this](const QString &project, const QString &environment) {
                    PageRequest request;
                    request.project = project;
                    request.environment = environment;
                    m_wiring.navigator.open(PageKind::History, request);
                });
        joinTimes();
        joinTrains();
        new KeepFresh(wiring.session.store(),
                      Store::DeploymentsTopic | Store::ApprovalsTopic | Store::EnvironmentsTopic, m_page,
                      [this] { ask(); });
        connect(m_page, &PromotionsPage::viewChanged, this, &PromotionsWire::planNext);
        m_choices->ask();
    }

    PromotionsPage *page() const { return m_page; }

private:
    void joinTimes()
    {
        connect(m_page, &PromotionsPage::checklistRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openChecklist(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &PromotionsPage::timeRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openTimed(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &PromotionsPage::cancelRequested, this, [this](qint64 id) {
            if (const int row = m_timed->rowOf(id); row >= 0)
                openTimedCancel(m_wiring, m_page, m_timed->at(row));
        });
    }

    void joinTrains()
    {
        connect(m_page, &PromotionsPage::trainChosen, this, &PromotionsWire::askCars);
        connect(m_page, &PromotionsPage::newTrainRequested, this,
                [this](const QString &environment) { openNewTrain(m_wiring, m_page, environment); });
        connect(m_page, &PromotionsPage::carRequested, this,
                [this](const QString &train) { openCouple(m_wiring, m_page, train); });
        connect(
            m_page, &PromotionsPage::uncouplingRequested, this,
            [this](const QString &train, const QString &project) { uncoupleNow(m_wiring, train, project); });
        connect(m_page, &PromotionsPage::departureRequested, this,
                [this](const QString &name, bool isResumed) {
                    for (const Train &train : m_trains->rows()) {
                        if (train.name == name)
                            return confirmDeparture(m_wiring, m_page, train, isResumed);
                    }
                });
    }

    /// Production is what most people come for.
    void begin()
    {
        if (m_choices->allEnvironments().isEmpty())
            return m_page->showEmpty(
                {u"rocket"_s, PromotionsPage::tr("No environment yet"),
                 PromotionsPage::tr("Releases are promoted from one environment to the next."),
                 PromotionsPage::tr("Add environment…")});
        if (!std::exchange(m_isBegun, true)) {
            PageRequest last;
            last.environment = m_choices->allEnvironments().constLast().name;
            m_page->openWith(last);
        }
        ask();
    }

    void ask()
    {
        const QString environment = m_page->environment();
        if (environment.isEmpty() || !m_isBegun)
            return;
        const quint64 ticket = m_newest.take();
        m_page->showLoading();
        askDone(ticket);
        whenDone(askBoard(m_wiring.session.queryContext()), this,
                 [this, ticket, environment](const Result<Board> &board) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!board)
                         return m_page->showFailed(board.error());
                     show(movesInto(*board, environment, m_before), environment);
                 });
    }

    void askDone(quint64 ticket)
    {
        const auto newest = m_wiring.session.store().read(
            [](Database &db) { return PromotionStore(db).newest(promotionsShown); });
        whenDone(newest, this, [this, ticket](const Result<QVector<Promotion>> &promotions) {
            if (m_newest.isNewest(ticket) && promotions)
                m_promotions->setRows(*promotions);
        });
        const auto timed = m_wiring.session.store().read(
            [](Database &db) { return TimedStore(db).newest(promotionsShown); });
        whenDone(timed, this, [this, ticket](const Result<QVector<TimedRelease>> &all) {
            if (!m_newest.isNewest(ticket) || !all)
                return;
            m_timed->setRows(*all);
            m_page->sayCounts();
        });
        whenDone(askTrains(m_wiring.session.commandContext()), this,
                 [this, ticket](const Result<QVector<Train>> &trains) {
                     if (!m_newest.isNewest(ticket) || !trains)
                         return;
                     m_trains->setRows(*trains);
                     m_page->sayCounts();
                     askCars(m_page->train());
                 });
    }

    /// The cars at once, then what the gates say of each.
    void askCars(const QString &name)
    {
        const quint64 ticket = m_newestCars.take();
        const Train *train = nullptr;
        for (const Train &one : m_trains->rows())
            train = one.name == name ? &one : train;
        if (!train)
            return m_cars->setRows({});
        QVector<TrainCarRow> rows;
        bool isToGo = false;
        for (const TrainCar &car : train->cars) {
            TrainCarRow row{car};
            row.move.project = car.project;
            row.move.release = car.release;
            // What was known stays until it is known anew: nothing flickers.
            if (const int shown = m_cars->rowOf(car.id); shown >= 0)
                row.move = m_cars->at(shown).move;
            isToGo = isToGo || !car.promotion;
            rows.append(row);
        }
        m_cars->setRows(rows);
        if (!isToGo)
            return;
        whenDone(askTrain(m_wiring.session.commandContext(), name), this,
                 [this, ticket](const Result<TrainPlan> &plan) {
                     if (plan && m_newestCars.isNewest(ticket))
                         showPlans(*plan);
                 });
    }

    void showPlans(const TrainPlan &plan)
    {
        QVector<TrainCarRow> rows;
        for (qsizetype i = 0; i < plan.train.cars.size(); ++i) {
            TrainCarRow row{plan.train.cars.at(i)};
            row.move.project = row.car.project;
            row.move.release = row.car.release;
            row.move.isKnown = true;
            const Result<PromotionPlan> &looked = plan.plans.at(i);
            if (looked)
                row.move.findings = looked->findings;
            else
                row.move.trouble = looked.error().message;
            rows.append(row);
        }
        m_cars->setRows(rows);
    }

    void show(QVector<PlannedMove> moves, const QString &environment)
    {
        m_turns.change();
        if (environment != m_shownEnvironment)
            m_turns.clear();
        QHash<QString, int> before;
        for (int row = 0; row < m_planned->rowCount() && environment == m_shownEnvironment; ++row)
            before.insert(m_planned->at(row).project, row);
        for (PlannedMove &move : moves) {
            // What was known stays until it is known anew: nothing flickers.
            const int row = before.value(move.project, -1);
            if (row >= 0 && isSameStep(m_planned->at(row), move))
                move = m_planned->at(row);
            else
                m_turns.forget(move.project);
        }
        m_shownEnvironment = environment;
        m_planned->setRows(moves);
        m_page->showPlan(m_before);
        planNext();
    }

    static bool isSameStep(const PlannedMove &a, const PlannedMove &b)
    {
        return a.release == b.release && a.live == b.live;
    }

    /// One of those in view after the other: each may have to read a repository first.
    void planNext()
    {
        const QString project = m_turns.next(m_page->projectsInView());
        m_page->setWorking(m_isPlanning || !project.isEmpty());
        const int row = m_isPlanning || project.isEmpty() ? -1 : m_planned->rowOf(project);
        if (row < 0)
            return;
        m_isPlanning = true;
        const PlannedMove &move = m_planned->at(row);
        const QString environment = m_shownEnvironment;
        const PromotionWish wish{.project = project, .environment = environment, .release = move.release};
        whenDone(askPromotionPlan(m_wiring.session.queryContext(), wish), this,
                 [this, environment, move, changes = m_turns.changes()](const Result<PromotionPlan> &plan) {
                     m_isPlanning = false;
                     takePlan(environment, move, plan, changes);
                     planNext();
                 });
    }

    void takePlan(const QString &environment, PlannedMove known, const Result<PromotionPlan> &plan,
                  quint64 changes)
    {
        const int row = environment == m_shownEnvironment ? m_planned->rowOf(known.project) : -1;
        if (row < 0 || !isSameStep(m_planned->at(row), known))
            return; // it went another way meanwhile
        m_turns.look(known.project, changes);
        known.isKnown = true;
        known.trouble = plan ? QString() : plan.error().message;
        if (plan) {
            known.commits = plan->commits;
            known.lost = plan->lost;
            known.findings = plan->findings;
        }
        m_planned->take(known);
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    PlannedListModel *m_planned;
    PromotionListModel *m_promotions;
    TimedListModel *m_timed;
    TrainListModel *m_trains;
    TrainCarModel *m_cars;
    PromotionsPage *m_page;
    PlanTurns m_turns;
    bool m_isPlanning = false;
    QString m_before;
    QString m_shownEnvironment;
    bool m_isBegun = false;
    NewestWins m_newest;
    NewestWins m_newestCars;
};

} // namespace

Page *makePromotionsPage(const Wiring &wiring)
{
    return (new PromotionsWire(wiring))->page(); // owned by its page
}

} // namespace slipway
