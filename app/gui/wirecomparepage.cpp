#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/pointchoices.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/times.h"
#include "models/domain/pathrisk.h"
#include "models/items/commitgroups.h"
#include "models/items/commitlistmodel.h"
#include "models/items/comparisonlistmodel.h"
#include "models/items/comparisonmarkdown.h"
#include "models/items/dependencylistmodel.h"
#include "models/items/filediffmodel.h"
#include "models/items/filelistmodel.h"
#include "models/queries/comparequery.h"
#include "models/queries/dependencyquery.h"
#include "models/queries/stripquery.h"
#include "views/pages/comparepage.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

int breakingIn(const QVector<Commit> &commits)
{
    return int(std::count_if(commits.cbegin(), commits.cend(),
                             [](const Commit &commit) { return commit.breaking; }));
}

QString placeOf(const Point &point)
{
    return point.version.isEmpty() ? point.commit.shortHex() : point.version;
}

/// Joins a ComparePage to the queries. A child of the page.
class CompareWire final : public QObject
{
public:
    explicit CompareWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_points(new PointChoices(wiring.session, *m_choices, this)), m_commits(new CommitListModel(this)),
          m_files(new FileListModel(this)), m_dependencies(new DependencyListModel(this)),
          m_fileDiff(new FileDiffModel(this)), m_summaries(new ComparisonListModel(this)),
          m_page(new ComparePage(wiring.theme,
                                 {m_choices->projects(), m_points->points(), *m_commits, *m_files,
                                  *m_dependencies, *m_fileDiff, *m_summaries},
                                 wiring.parent))
    {
        setParent(m_page);
        m_choices->setAllEntries(ComparePage::tr("All projects"), {});
        connect(m_choices, &WorkspaceChoices::filled, this, &CompareWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &Page::emptyActionRequested, this, [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &ComparePage::projectChosen, m_points, &PointChoices::setProject);
        connect(m_page, &ComparePage::compareRequested, this, &CompareWire::compare);
        connect(m_page, &ComparePage::copyRequested, this, &CompareWire::copy);
        connect(m_page, &ComparePage::fileDiffRequested, this, &CompareWire::readFile);
        connect(m_page, &ComparePage::groupingChosen, this, [this](CommitGrouping grouping) {
            m_grouping = grouping;
            regroup();
        });
        connect(m_page, &ComparePage::notesRequested, this,
                [this](const QString &project, const QString &from, const QString &to) {
                    PageRequest request;
                    request.project = project;
                    request.from = from;
                    request.to = to;
                    m_wiring.navigator.open(PageKind::Notes, request);
                });
        connect(m_page, &ComparePage::promoteRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openPromote(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &ComparePage::approvalRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openRequestApproval(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, [this] {
            m_page->setMoment(m_wiring.navigator.moment());
            compare(m_page->project(), m_page->from(), m_page->to());
        });
        m_page->setMoment(wiring.navigator.moment());
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic, m_page,
                      [this] { compare(m_page->project(), m_page->from(), m_page->to()); });
        m_choices->ask();
    }

    ComparePage *page() const { return m_page; }

private:
    /// The pickers can be used from now on. What waits for production is what most people come for, so it
    /// stands there first.
    void begin()
    {
        if (m_choices->allProjects().isEmpty()) {
            m_page->showEmpty(
                {u"git-compare"_s, ComparePage::tr("No project yet"),
                 ComparePage::tr("What differs between two environments is read from a project’s "
                                 "repository."),
                 ComparePage::tr("Add a project…")});
            return;
        }
        m_page->showContent();
        const QVector<Environment> &environments = m_choices->allEnvironments();
        if (environments.size() < 2 || !m_page->from().isEmpty() || !m_page->to().isEmpty())
            return;
        m_page->setPoints(environments.last().name, environments[environments.size() - 2].name);
        compare(m_page->project(), m_page->from(), m_page->to());
    }

    /// An environment, as of the moment that is shown; anything else stands still.
    QString then(const QString &point) const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        const QVector<Environment> &environments = m_choices->allEnvironments();
        const bool isEnvironment =
            std::any_of(environments.cbegin(), environments.cend(), [&point](const Environment &environment) {
                return point == environment.name || point == u"env:"_s + environment.name;
            });
        return moment.isValid() && isEnvironment ? point + u'@' + toRfc3339(moment) : point;
    }

    void compare(const QString &project, const QString &chosenFrom, const QString &chosenTo)
    {
        if (chosenFrom.isEmpty() || chosenTo.isEmpty())
            return;
        const QString from = then(chosenFrom);
        const QString to = then(chosenTo);
        const quint64 ticket = m_newest.take();
        m_page->setWorking(false);
        const QueryContext context = m_wiring.session.queryContext();
        if (project.isEmpty()) {
            whenDone(askComparisonOfAll(context, from, to), this,
                     [this, ticket, from, to](const Result<QVector<ProjectComparison>> &all) {
                         if (m_newest.isNewest(ticket))
                             showAll(all, from, to);
                     });
            return;
        }
        whenDone(askCommitDifference(context, project, from, to), this,
                 [this, ticket](const Result<ProjectComparison> &one) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     showOne(one);
                     askStrip(ticket);
                     if (one && one->comparison.relation != Relation::Unknown)
                         askFiles(ticket);
                 });
    }

    void showAll(const Result<QVector<ProjectComparison>> &all, const QString &from, const QString &to)
    {
        if (!all) {
            m_wiring.navigator.showError(all.error());
            return;
        }
        QVector<ComparisonSummary> rows;
        for (const ProjectComparison &one : *all) {
            const Comparison &found = one.comparison;
            rows.append({one.project.name, placeOf(one.from), placeOf(one.to), found.relation, found.onlyInTo,
                         found.onlyInFrom, breakingIn(found.commits), found.files.changed});
        }
        m_summaries->setPoints(from, to);
        m_summaries->setRows(rows);
        m_page->showSummaries();
    }

    void showOne(const Result<ProjectComparison> &one)
    {
        if (!one) {
            m_wiring.navigator.showError(one.error());
            return;
        }
        m_shown = *one;
        const Comparison &found = one->comparison;
        m_commits->setNow(m_wiring.session.clock().now());
        regroup();
        m_files->setRows(found.files.files);
        m_dependencies->setRows({});
        m_page->showDependencies({}, {});
        ComparisonVerdict verdict = verdictOf(*one);
        verdict.filesChanged = found.relation == Relation::Unknown ? 0 : -1;
        m_page->showVerdict(verdict);
    }

    void regroup()
    {
        m_commits->setGroups(
            groupedCommits(m_shown.comparison, m_shown.from.name, m_shown.to.name, m_grouping));
    }

    /// The files come after the commits: reading what changed in them can take longer than all the rest.
    void askFiles(quint64 ticket)
    {
        m_page->setWorking(true);
        whenDone(askChangedFiles(m_wiring.session.queryContext(), m_shown), this,
                 [this, ticket](const Result<FileChanges> &files) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!files) {
                         // What changed is unknown, which is not nothing.
                         m_page->showDependencies({}, {files.error().message});
                         m_page->setWorking(false);
                         return;
                     }
                     m_shown.comparison.files = *files;
                     m_files->setRows(m_shown.comparison.files.files);
                     m_page->showVerdict(verdictOf(m_shown));
                     askDependencies(ticket);
                 });
    }

    void askDependencies(quint64 ticket)
    {
        whenDone(askDependencyChanges(m_wiring.session.queryContext(), m_shown), this,
                 [this, ticket](const Result<DependencyDelta> &delta) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     const DependencyDelta found = shownOf(delta);
                     m_dependencies->setRows(found.changes);
                     m_page->showDependencies(dependencyWords(found.changes), found.unread);
                     m_page->setWorking(false);
                 });
    }

    void askStrip(quint64 ticket)
    {
        m_page->showStrip({});
        if (m_shown.comparison.relation == Relation::Unknown)
            return;
        whenDone(askGraphStrip(m_wiring.session.queryContext(), m_shown, m_wiring.navigator.moment()), this,
                 [this, ticket](const Result<GraphStrip> &strip) {
                     if (strip && m_newest.isNewest(ticket))
                         m_page->showStrip(*strip);
                 });
    }

    void readFile(const FileChange &file, bool whole)
    {
        FileDiffLimits limits;
        if (whole)
            limits = {64 << 20, 200000};
        else if (isGenerated(file.path))
            limits.mostBytes = 0; // said, and shown on wish
        const quint64 ticket = m_newestFile.take();
        m_page->showFileMessage(file.path, ComparePage::tr("Reading…"));
        whenDone(askFileDiff(m_wiring.session.queryContext(), m_shown, file, limits), this,
                 [this, ticket, file](const Result<FileDiff> &diff) {
                     if (!m_newestFile.isNewest(ticket))
                         return;
                     if (!diff)
                         return m_page->showFileMessage(file.path, diff.error().message);
                     m_fileDiff->setDiff(*diff);
                     m_page->showFileDiff();
                 });
    }

    static ComparisonVerdict verdictOf(const ProjectComparison &one)
    {
        const Comparison &found = one.comparison;
        ComparisonVerdict verdict;
        verdict.sentence = sentenceOf(one);
        verdict.relation = found.relation;
        verdict.onlyInTo = found.onlyInTo;
        verdict.onlyInFrom = found.onlyInFrom;
        verdict.breaking = breakingIn(found.commits);
        verdict.filesChanged = found.files.changed;
        verdict.insertions = found.files.insertions;
        verdict.deletions = found.files.deletions;
        verdict.risks = riskWords(found.files.files);
        verdict.release = one.to.version;
        if (one.from.kind == Point::Kind::Environment)
            verdict.environment = one.from.name;
        return verdict;
    }

    void copy()
    {
        const QString title =
            ComparePage::tr("%1: %2 → %3").arg(m_shown.project.name, m_shown.from.name, m_shown.to.name);
        QGuiApplication::clipboard()->setText(
            comparisonMarkdown(title, sentenceOf(m_shown), m_shown.comparison));
        m_wiring.navigator.showNote(ComparePage::tr("The comparison is on the clipboard."));
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    PointChoices *m_points;
    CommitListModel *m_commits;
    FileListModel *m_files;
    DependencyListModel *m_dependencies;
    FileDiffModel *m_fileDiff;
    ComparisonListModel *m_summaries;
    ComparePage *m_page;
    ProjectComparison m_shown;
    CommitGrouping m_grouping = CommitGrouping::Side;
    NewestWins m_newest;
    NewestWins m_newestFile;
};

} // namespace

Page *makeComparePage(const Wiring &wiring)
{
    return (new CompareWire(wiring))->page(); // owned by its page
}

} // namespace slipway
