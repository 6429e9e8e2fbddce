#include "app/gui/askdialogs.h"
#include "app/gui/facetfeed.h"
#include "app/gui/historyfeed.h"
#include "app/gui/historysettings.h"
#include "app/gui/impactwindow.h"
#include "app/gui/navigator.h"
#include "app/gui/picturefile.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/domain/asof.h"
#include "models/items/deploymentlistmodel.h"
#include "models/queries/frozenspans.h"
#include "models/store/deploymentstore.h"
#include "models/store/incidentstore.h"
#include "views/pages/historypage.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

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

template <class Value>
void addWords(QVector<Value> &values, const QStringList &words, std::optional<Value> (*read)(QStringView))
{
    for (const QString &word : words) {
        if (const auto value = read(word))
            values += *value;
    }
}

/// What was live of one project, and what stood beside it.
struct ProjectLine
{
    Lanes lanes;
    QVector<TimelineMark> marks;
};

Result<QVector<TimelineMark>> marksOf(Database &db, const Project &project,
                                      const QVector<Environment> &environments, const QDateTime &now)
{
    const auto laneOf = [&environments](const auto &isIt) {
        const auto found = std::ranges::find_if(environments, isIt);
        return found == environments.cend() ? QString() : found->name;
    };
    const auto milliseconds = [](const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : 0; };
    QVector<TimelineMark> marks;
    const auto freezes = readFrozenSpans(db, now);
    if (!freezes)
        return fail(freezes.error());
    for (const FrozenSpan &span : *freezes) {
        if (span.project.isValid() && span.project != project.id)
            continue;
        marks.append({TimelineMark::Kind::Freeze, milliseconds(span.from), milliseconds(span.until),
                      laneOf([&span](const Environment &each) { return each.id == span.environment; }),
                      HistoryPage::tr("nothing was to go in")});
    }
    IncidentFilter ofProject;
    ofProject.project = project.name;
    const auto incidents = IncidentStore(db).all(ofProject);
    if (!incidents)
        return fail(incidents.error());
    for (const Incident &incident : *incidents)
        marks.append({TimelineMark::Kind::Incident, milliseconds(incident.openedAt),
                      milliseconds(incident.resolvedAt), incident.environment, incident.title});
    return marks;
}

QVector<Deployment> asKnown(QVector<Deployment> deployments, const QDateTime &moment)
{
    for (Deployment &one : deployments)
        one = asOf(one, moment);
    return deployments;
}

/// What began after the moment is not there yet, what ended after it still goes on. Null: now.
void hideLater(QVector<TimelineMark> &marks, const QDateTime &moment)
{
    if (!moment.isValid())
        return;
    const qint64 then = moment.toMSecsSinceEpoch();
    marks.removeIf([then](const TimelineMark &mark) { return mark.from > then; });
    for (TimelineMark &mark : marks) {
        if (mark.to > then)
            mark.to = 0;
    }
}

/// Joins a HistoryPage to the store. A child of the page.
class HistoryWire final : public QObject
{
public:
    explicit HistoryWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_feed(new HistoryFeed(wiring.session, this)), m_facets(new FacetFeed(wiring.session, this)),
          m_page(new HistoryPage(wiring.theme, {m_feed->model()}, wiring.parent))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, &HistoryWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &HistoryPage::filterChanged, this, &HistoryWire::showFilter);
        connect(m_facets, &FacetFeed::counted, this,
                [this](const HistoryFacetCounts &counts) { m_page->showFacets(counts, names()); });
        connect(m_facets, &FacetFeed::failed, &m_wiring.navigator, &Navigator::showError);
        keepSettings();
        connect(m_page, &HistoryPage::filterChanged, this, &HistoryWire::askTimeline);
        connect(m_feed, &HistoryFeed::shown, m_page, &HistoryPage::showDeployments);
        connect(m_feed, &HistoryFeed::failed, m_page, &Page::showFailed);
        connect(m_page, &HistoryPage::deploymentWanted, this, &HistoryWire::askOne);
        connect(m_page, &HistoryPage::deploymentShown, this, [this](const Deployment &deployment) {
            m_read = deployment.project;
            askTimeline();
        });
        connect(m_page, &HistoryPage::compareWithPreviousRequested, this, &HistoryWire::compareWithPrevious);
        connect(m_page, &HistoryPage::impactRequested, this,
                [this](DeploymentId id, const QString &title) { openImpact(m_wiring, m_page, id, title); });
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
        connect(m_page, &HistoryPage::pictureRequested, this, [this](QWidget *chart, const QString &name) {
            openSavePicture(m_wiring, m_page, chart, name);
        });
        connect(m_page, &HistoryPage::copyRequested, this, [this](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            m_wiring.navigator.showNote(HistoryPage::tr("The deployment is on the clipboard."));
        });
        connect(m_page, &HistoryPage::copyTableRequested, this, [this](const QString &markdown, int rows) {
            QGuiApplication::clipboard()->setText(markdown);
            m_wiring.navigator.showNote(HistoryPage::tr(
                "%Ln deployment(s) are on the clipboard as a Markdown table.", nullptr, rows));
        });
        m_feed->keepFresh(m_page, [this] {
            m_facets->again();
            m_line = {};
            askTimeline();
        });
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, &HistoryWire::travel);
        m_page->setMoment(wiring.navigator.moment());
        m_choices->ask();
    }

    HistoryPage *page() const { return m_page; }

private:
    /// How a person reads is theirs: it is kept in their own settings, not in the workspace, where it would
    /// need the right to write and stand in everybody's way.
    void keepSettings()
    {
        const QString workspace = m_wiring.session.store().address().display();
        m_page->hideColumns(HistorySettings(workspace).hiddenColumns());
        m_page->showSavedFilters(HistorySettings(workspace).savedFilters());
        m_feed->setGrouping(HistorySettings(workspace).grouping());
        m_page->showGrouping(HistorySettings(workspace).grouping());
        connect(m_page, &HistoryPage::groupingChosen, this, [this, workspace](HistoryGrouping grouping) {
            HistorySettings(workspace).setGrouping(grouping);
            m_feed->setGrouping(grouping);
            showFilter();
        });
        connect(m_page, &HistoryPage::hiddenColumnsChanged, this, [workspace](const QStringList &names) {
            HistorySettings(workspace).setHiddenColumns(names);
        });
        m_page->showSort(HistorySettings(workspace).sort());
        connect(m_page, &HistoryPage::sortChanged, this, [this, workspace](const DeploymentSort &sort) {
            HistorySettings(workspace).setSort(sort);
            m_feed->setSort(sort);
            m_feed->show(filter(), m_wiring.navigator.moment());
        });
        connect(m_page, &HistoryPage::savedFiltersChanged, this,
                [workspace](const QVector<SavedFilter> &saved) {
                    HistorySettings(workspace).setSavedFilters(saved);
                });
    }

    void begin()
    {
        const FacetNames known = names();
        m_feed->model().setNames(known.projects, known.environments);
        showFilter();
        askTimeline();
    }

    DeploymentFilter filter() const
    {
        const HistoryFilter wanted = m_page->filter();
        DeploymentFilter filter;
        for (const QString &name : wanted.chosen.value(HistoryFacet::Project))
            filter.projects += m_choices->project(name).id;
        for (const Environment &environment : m_choices->allEnvironments()) {
            if (wanted.chosen.value(HistoryFacet::Environment).contains(environment.name))
                filter.environments += environment.id;
        }
        addWords(filter.tiers, wanted.chosen.value(HistoryFacet::Tier), tierFromString);
        addWords(filter.states, wanted.chosen.value(HistoryFacet::State), deploymentStateFromString);
        addWords(filter.kinds, wanted.chosen.value(HistoryFacet::Kind), deploymentKindFromString);
        filter.people = wanted.chosen.value(HistoryFacet::Person);
        filter.sources = wanted.chosen.value(HistoryFacet::Source);
        filter.isInFreeze = wanted.chosen.contains(HistoryFacet::Freeze);
        filter.search = wanted.search;
        filter.from = wanted.from(now().toLocalTime().date());
        filter.to = wanted.to();
        const QDateTime end = endAsOf(m_wiring.navigator.moment());
        if (end.isValid() && (!filter.to.isValid() || end < filter.to))
            filter.to = end;
        // An environment that is gone is still asked for: nothing fits, instead of everything.
        if (filter.environments.isEmpty() && wanted.chosen.contains(HistoryFacet::Environment))
            filter.environments += EnvironmentId();
        return filter;
    }

    /// Of the moment that is shown.
    QDateTime now() const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        return moment.isValid() ? moment : m_wiring.session.clock().now();
    }

    void travel()
    {
        m_page->setMoment(m_wiring.navigator.moment());
        if (m_choices->allProjects().isEmpty())
            return;
        showFilter();
        m_line = {};
        askTimeline();
    }

    FacetNames names() const
    {
        FacetNames names;
        for (const Project &project : m_choices->allProjects())
            names.projects.insert(project.id, project.name);
        for (const Environment &environment : m_choices->allEnvironments())
            names.environments.insert(environment.id, environment.name);
        return names;
    }

    void showFilter()
    {
        const DeploymentFilter wanted = filter();
        m_feed->setSort(m_page->sort());
        m_feed->show(wanted, m_wiring.navigator.moment());
        m_facets->show(wanted);
        m_page->showCounting();
    }

    /// The time line is of one project: the one filtered for, else the one of the deployment being read, else
    /// the first.
    void askTimeline()
    {
        ProjectId project = m_choices->project(m_page->filter().only(HistoryFacet::Project)).id;
        if (!project.isValid())
            project = m_read;
        if (!project.isValid() && !m_choices->allProjects().isEmpty())
            project = m_choices->allProjects().constFirst().id;
        if (!project.isValid() || project == m_line)
            return;
        m_line = project;
        const quint64 ticket = m_newestLine.take();
        const QDateTime moment = m_wiring.navigator.moment();
        const QDateTime now = this->now();
        const QDateTime end = moment.isValid() ? endAsOf(moment) : now.addDays(1);
        const auto line = m_wiring.session.store().read(
            [known = m_choices->project(m_feed->model().projectName(project)), now, end, moment,
             environments = m_choices->allEnvironments()](Database &db) -> Result<ProjectLine> {
                const auto found = DeploymentStore(db).liveIntervals(
                    known.id, {}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), end, mostBars);
                if (!found)
                    return fail(found.error());
                auto marks = marksOf(db, known, environments, now);
                if (!marks)
                    return fail(marks.error());
                hideLater(*marks, moment);
                // Here, where it delays nobody.
                return ProjectLine{lanesOf(asKnown(*found, moment), environments), *marks};
            });
        whenDone(line, this, [this, ticket, project, now](const Result<ProjectLine> &found) {
            if (!m_newestLine.isNewest(ticket))
                return;
            if (found)
                m_page->showTimeline(m_feed->model().projectName(project), found->lanes, found->marks,
                                     now.toMSecsSinceEpoch());
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
                m_page->showDeployment(asOf(*found, m_wiring.navigator.moment()));
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
    FacetFeed *m_facets;
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
