#include "app/gui/askdialogs.h"
#include "app/gui/historyfeed.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/items/deploymentlistmodel.h"
#include "models/store/deploymentstore.h"
#include "views/pages/historypage.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A time line of more bars than this says nothing more.
constexpr int mostBars = 20'000;

using Lanes = QVector<TimelineLane>;

TimelineBar barOf(const Deployment &deployment)
{
    return {deployment.id, deployment.finishedAt.toMSecsSinceEpoch(),
            deployment.liveUntil.isValid() ? deployment.liveUntil.toMSecsSinceEpoch() : 0,
            deployment.version.isEmpty() ? deployment.commit.shortHex() : deployment.version};
}

/// One lane an environment that anything was ever live in, in their order.
Lanes lanesOf(const QVector<Deployment> &newestFirst, const QVector<Environment> &environments)
{
    QHash<EnvironmentId, QVector<TimelineBar>> bars;
    for (auto one = newestFirst.crbegin(); one != newestFirst.crend(); ++one)
        bars[one->environment].append(barOf(*one));
    Lanes lanes;
    for (const Environment &environment : environments) {
        if (bars.contains(environment.id))
            lanes.append({environment.name, bars.take(environment.id)});
    }
    return lanes;
}

/// Joins a HistoryPage to the store. A child of the page.
class HistoryWire final : public QObject
{
public:
    explicit HistoryWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_feed(new HistoryFeed(wiring.session, this)),
          m_page(new HistoryPage(wiring.theme,
                                 {m_feed->model(), m_choices->projects(), m_choices->environments()},
                                 wiring.parent))
    {
        setParent(m_page);
        m_choices->setAllEntries(HistoryPage::tr("All projects"), HistoryPage::tr("All environments"));
        connect(m_choices, &WorkspaceChoices::filled, this, &HistoryWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &HistoryPage::filterChanged, this, [this] { m_feed->show(filter()); });
        connect(m_page, &HistoryPage::filterChanged, this, &HistoryWire::askTimeline);
        connect(m_feed, &HistoryFeed::shown, m_page, &HistoryPage::showDeployments);
        connect(m_feed, &HistoryFeed::failed, m_page, &Page::showFailed);
        connect(m_page, &HistoryPage::deploymentWanted, this, &HistoryWire::askOne);
        connect(m_page, &HistoryPage::deploymentShown, this, [this](const Deployment &deployment) {
            m_read = deployment.project;
            askTimeline();
        });
        connect(m_page, &HistoryPage::compareWithPreviousRequested, this, &HistoryWire::compareWithPrevious);
        connect(m_page, &HistoryPage::recordRequested, this,
                [this](const QString &project, const QString &environment) {
                    openRecordDeployment(m_wiring, m_page, project, environment);
                });
        connect(m_page, &HistoryPage::promoteRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openPromote(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &HistoryPage::rollbackRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openRollback(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &HistoryPage::copyRequested, this, [this](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            m_wiring.navigator.showNote(HistoryPage::tr("The deployment is on the clipboard."));
        });
        m_feed->keepFresh(m_page, [this] {
            m_line = {};
            askTimeline();
        });
        m_choices->ask();
    }

    HistoryPage *page() const { return m_page; }

private:
    void begin()
    {
        QHash<ProjectId, QString> projects;
        for (const Project &project : m_choices->allProjects())
            projects.insert(project.id, project.name);
        QHash<EnvironmentId, QString> environments;
        for (const Environment &environment : m_choices->allEnvironments())
            environments.insert(environment.id, environment.name);
        m_feed->model().setNames(projects, environments);
        m_feed->show(filter());
        askTimeline();
    }

    DeploymentFilter filter() const
    {
        const HistoryFilter wanted = m_page->filter();
        DeploymentFilter filter;
        if (!wanted.project.isEmpty())
            filter.project = m_choices->project(wanted.project).id;
        for (const Environment &environment : m_choices->allEnvironments()) {
            if (environment.name == wanted.environment)
                filter.environment = environment.id;
        }
        filter.state = wanted.state;
        filter.kind = wanted.kind;
        filter.search = wanted.search;
        filter.from = wanted.from;
        filter.to = wanted.to;
        return filter;
    }

    /// The time line is of one project: the one filtered for, else the one of the deployment being read, else
    /// the first.
    void askTimeline()
    {
        ProjectId project = m_choices->project(m_page->filter().project).id;
        if (!project.isValid())
            project = m_read;
        if (!project.isValid() && !m_choices->allProjects().isEmpty())
            project = m_choices->allProjects().constFirst().id;
        if (!project.isValid() || project == m_line)
            return;
        m_line = project;
        const quint64 ticket = m_newestLine.take();
        const QDateTime now = m_wiring.session.clock().now();
        const auto lanes = m_wiring.session.store().read(
            [project, now, environments = m_choices->allEnvironments()](Database &db) -> Result<Lanes> {
                const auto found = DeploymentStore(db).liveIntervals(
                    project, {}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), now.addDays(1), mostBars);
                if (!found)
                    return fail(found.error());
                return lanesOf(*found, environments); // here, where it delays nobody
            });
        whenDone(lanes, this, [this, ticket, project, now](const Result<Lanes> &found) {
            if (!m_newestLine.isNewest(ticket))
                return;
            if (found)
                m_page->showTimeline(m_feed->model().projectName(project), *found, now.toMSecsSinceEpoch());
            else
                m_wiring.navigator.showError(found.error());
        });
    }

    void askOne(DeploymentId id)
    {
        const auto one =
            m_wiring.session.store().read([id](Database &db) { return DeploymentStore(db).byId(id); });
        whenDone(one, this, [this](const Result<Deployment> &found) {
            if (found)
                m_page->showDeployment(*found);
            else
                m_wiring.navigator.showError(found.error());
        });
    }

    void compareWithPrevious(const Deployment &deployment)
    {
        const auto before = m_wiring.session.store().read([deployment](Database &db) {
            return DeploymentStore(db).liveAt(deployment.project, deployment.environment,
                                              timeOf(deployment).addMSecs(-1));
        });
        whenDone(before, this, [this, deployment](const Result<std::optional<Deployment>> &found) {
            if (!found)
                return m_wiring.navigator.showError(found.error());
            if (!*found || (*found)->commit.isNull())
                return m_wiring.navigator.showNote(
                    HistoryPage::tr("Nothing whose commit is known was live there before."));
            PageRequest request;
            request.project = m_feed->model().projectName(deployment.project);
            request.from = u"commit:"_s + (*found)->commit.hex();
            request.to = u"commit:"_s + deployment.commit.hex();
            m_wiring.navigator.open(PageKind::Compare, request);
        });
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    HistoryFeed *m_feed;
    HistoryPage *m_page;
    ProjectId m_read;
    ProjectId m_line;
    NewestWins m_newestLine;
};

} // namespace

Page *makeHistoryPage(const Wiring &wiring)
{
    return (new HistoryWire(wiring))->page(); // owned by its page
}

} // namespace slipway
