#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/chain.h"
#include "models/commands/environmentcommands.h"
#include "models/items/boardmodel.h"
#include "models/queries/boardquery.h"
#include "views/pages/boardpage.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int boardAges = 30000; // milliseconds: ages are shown in minutes
constexpr int firstRows = 64; // more than a tall screen shows
constexpr int rowsAtOnce = 128;

/// Joins a BoardPage to the board's query. A child of the page.
class BoardWire final : public QObject
{
public:
    explicit BoardWire(const Wiring &wiring)
        : m_wiring(wiring), m_model(new BoardModel(this)),
          m_page(new BoardPage(*m_model, wiring.theme, wiring.parent))
    {
        setParent(m_page);
        connect(&m_ages, &QTimer::timeout, this, [this] { m_model->setNow(shownMoment()); });
        m_ages.start(boardAges);
        new KeepFresh(wiring.session.store(),
                      Store::ProjectsTopic | Store::EnvironmentsTopic | Store::DeploymentsTopic
                          | Store::ApprovalsTopic,
                      m_page, [this] { ask(); });
        connect(m_page, &Page::retryRequested, this, &BoardWire::ask);
        connect(m_page, &BoardPage::rowsShown, this,
                [this](int first, int last) { m_shown = m_model->projectsIn(first, last); });
        connect(m_page, &BoardPage::collapseRequested, m_model, &BoardModel::setCollapsed);
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this,
                [this] { travel(m_wiring.navigator.moment()); });
        connect(m_page, &BoardPage::heatChosen, this, [this](BoardHeat heat) {
            m_model->setHeat(heat);
            if (heat == BoardHeat::FailureRate)
                ask();
        });
        connect(m_page, &BoardPage::baselineChosen, this, [this](EnvironmentId environment) {
            m_baseline = environment;
            ask();
        });
        connect(m_page, &BoardPage::environmentMoveRequested, this,
                [this](const QString &environment, int place) {
                    whenDone(moveEnvironment(m_wiring.session.commandContext(), environment, place), this,
                             [this](const Result<void> &moved) {
                                 if (!moved)
                                     m_wiring.navigator.showError(moved.error());
                             });
                });
        connect(m_page, &Page::emptyActionRequested, this, [this] {
            if (m_model->projectCount() == 0)
                m_wiring.navigator.requestRepository();
            else
                m_wiring.navigator.requestEnvironment();
        });
        joinWishes();
        travel(wiring.navigator.moment());
    }

    BoardPage *page() const { return m_page; }

private:
    void joinWishes()
    {
        const auto open = [this](PageKind kind, const PageRequest &request) {
            m_wiring.navigator.open(kind, request);
        };
        connect(m_page, &BoardPage::compareRequested, this,
                [open](const QString &project, const QString &from, const QString &to) {
                    PageRequest request;
                    request.project = project;
                    request.from = from;
                    request.to = to;
                    open(PageKind::Compare, request);
                });
        const auto openAt = [open](PageKind kind) {
            return [open, kind](const QString &project, const QString &environment) {
                PageRequest request;
                request.project = project;
                request.environment = environment;
                open(kind, request);
            };
        };
        connect(m_page, &BoardPage::historyRequested, this, openAt(PageKind::History));
        connect(m_page, &BoardPage::approvalsRequested, this, openAt(PageKind::Approvals));
        connect(m_page, &BoardPage::releaseRequested, this,
                [open](const QString &project, const QString &version) {
                    PageRequest request;
                    request.project = project;
                    request.release = version;
                    open(PageKind::Releases, request);
                });
        connect(m_page, &BoardPage::askApprovalRequested, this,
                [this](const QString &project, const QString &environment) {
                    openRequestApproval(m_wiring, m_page, project, {}, environment);
                });
        connect(m_page, &BoardPage::promoteRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openPromote(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &BoardPage::rollbackRequested, this,
                [this](const QString &project, const QString &environment) {
                    openRollback(m_wiring, m_page, project, {}, environment);
                });
        connect(m_page, &BoardPage::recordRequested, this,
                [this](const QString &project, const QString &environment) {
                    openRecordDeployment(m_wiring, m_page, project, environment);
                });
    }

    /// What ages are counted to: of the past, how long something had been there then.
    QDateTime shownMoment() const { return m_moment.isValid() ? m_moment : m_wiring.session.clock().now(); }

    /// To a moment of the past, or back to now (null).
    void travel(const QDateTime &moment)
    {
        m_moment = moment;
        m_page->setMoment(moment);
        ask();
    }

    void ask()
    {
        const quint64 ticket = m_newest.take();
        m_page->showLoading(BoardPage::tr("Reading the board…"));
        // A person sees some dozens of rows: those first, then all of them.
        const bool isLarge = m_model->rowCount() == 0 || m_model->rowCount() > firstRows;
        if (isLarge)
            askPart({m_shown, m_shown.isEmpty() ? firstRows : 0}, ticket, false);
        else
            askPart({}, ticket, true);
    }

    void askPart(const BoardPart &part, quint64 ticket, bool isAll)
    {
        m_page->setWorking(true);
        whenDone(askBoard(m_wiring.session.queryContext(), m_moment, part), this,
                 [this, ticket, isAll](const Result<Board> &board) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!board) {
                         m_page->setWorking(false);
                         return m_page->showFailed(board.error());
                     }
                     Board shown = *board;
                     shown.baseline = m_baseline;
                     show(shown);
                     const bool isWhole = isAll || board->rows.size() <= firstRows;
                     if (!isWhole)
                         return askPart({}, ticket, true);
                     m_withoutDrift = shown;
                     countSome(ticket);
                 });
    }

    /// Counting commits may have to read a repository first, and a large board has many: what is seen is
    /// counted first, then the rest, some rows at a time.
    void countSome(quint64 ticket)
    {
        Board part = m_withoutDrift;
        part.rows.clear();
        QVector<BoardRow> &left = m_withoutDrift.rows;
        const QSet<ProjectId> seen(m_shown.cbegin(), m_shown.cend());
        std::stable_partition(left.begin(), left.end(),
                              [&seen](const BoardRow &row) { return !seen.contains(row.project.id); });
        const qsizetype some = qMin<qsizetype>(left.size(), rowsAtOnce);
        part.rows = left.mid(left.size() - some);
        left.resize(left.size() - some);
        if (part.rows.isEmpty())
            return m_page->setWorking(false);
        const QueryContext context = m_wiring.session.queryContext();
        QFuture<Result<Board>> counting = askDrift(context, part);
        if (m_model->heat() == BoardHeat::FailureRate)
            counting =
                andThen(counting, this, [context](const Board &one) { return askOutcomes(context, one); });
        whenDone(counting, this, [this, ticket](const Result<Board> &counted) {
            if (!m_newest.isNewest(ticket))
                return;
            if (counted)
                m_model->takeRows(*counted);
            countSome(ticket);
        });
    }

    void show(const Board &board)
    {
        m_model->setNow(shownMoment());
        m_model->setBoard(board);
        if (board.rows.isEmpty())
            m_page->showEmpty(
                {u"folder-git-2"_s, BoardPage::tr("No project yet"),
                 BoardPage::tr("Open a git repository: its releases appear at once, and its "
                               "deployments as soon as a CI server is connected or one is recorded."),
                 BoardPage::tr("Open repository…")});
        else if (board.environments.isEmpty())
            m_page->showEmpty(
                {u"layout-dashboard"_s, BoardPage::tr("No environment yet"),
                 BoardPage::tr("Name the places that releases run in, such as staging and production. "
                               "Until then, the releases are on the Releases page."),
                 BoardPage::tr("Add environment…")});
        else
            m_page->showContent();
    }

    Wiring m_wiring;
    BoardModel *m_model;
    BoardPage *m_page;
    QDateTime m_moment; ///< null: now
    EnvironmentId m_baseline; ///< what drift is counted from; not valid: the environment before each
    QVector<ProjectId> m_shown; ///< whose rows are seen
    Board m_withoutDrift; ///< the rows that are still to be counted
    QTimer m_ages;
    NewestWins m_newest;
};

} // namespace

Page *makeBoardPage(const Wiring &wiring)
{
    return (new BoardWire(wiring))->page(); // owned by its page
}

} // namespace slipway
