#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/ruledialogs.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/domain/releaseasof.h"
#include "models/items/approvallistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/deploymentlistmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/releaselistmodel.h"
#include "models/items/words.h"
#include "models/ledger/signerledger.h"
#include "models/notes/renderhtml.h"
#include "models/queries/approvalquery.h"
#include "models/queries/releasequery.h"
#include "models/store/gatestore.h"
#include "models/store/promotionstore.h"
#include "views/pages/releasespage.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct MarkedDetail
{
    ReleaseDetail detail;
    ReleaseMark mark;
    QHash<QString, GatePolicy> policies; ///< in force, by environment; none where they cannot be read
    QHash<QString, QStringList> roles;
    QHash<ApprovalId, QDateTime> usedAt; ///< when a promotion used an approval
};

/// What tells how the release's requests stood at another moment.
Result<void> readPast(Database &db, MarkedDetail &marked)
{
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    marked.roles = signers->roles();
    for (const ApprovalRequest &request : std::as_const(marked.detail.approvals)) {
        const QString &environment = request.subject.environment;
        if (const auto policy = policyOf(db, environment))
            marked.policies.insert(environment, *policy);
        const auto used = PromotionStore(db).usedAt(request.id);
        if (!used)
            return fail(used.error());
        marked.usedAt.insert(request.id, *used);
    }
    return {};
}

/// What people said of the release, as the gate of holds will ask it.
Result<MarkedDetail> markedRelease(Database &db, const QString &project, const ReleaseDetail &detail,
                                   bool wantsPast)
{
    const Release &release = detail.release;
    const auto mark = GateStore(db).mark(project, release.version.isEmpty() ? release.tag : release.version);
    if (!mark)
        return fail(mark.error());
    MarkedDetail marked{detail, *mark, {}, {}, {}};
    const auto past = wantsPast ? readPast(db, marked) : Result<void>();
    return past ? Result<MarkedDetail>(marked) : fail(past.error());
}

/// Joins a ReleasesPage to the queries. A child of the page.
class ReleasesWire final : public QObject
{
public:
    explicit ReleasesWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_releases(new ReleaseListModel(this)), m_commits(new CommitListModel(this)),
          m_files(new FileListModel(this)),
          m_page(new ReleasesPage(wiring.theme, {m_choices->projects(), *m_releases, *m_commits, *m_files},
                                  wiring.parent))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, [this] {
            if (m_choices->allProjects().isEmpty())
                m_page->showReleases();
            else
                askList(m_page->project());
        });
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &ReleasesPage::projectChosen, this, &ReleasesWire::askList);
        connect(m_page, &ReleasesPage::releaseChosen, this, &ReleasesWire::askDetail);
        connect(m_page, &ReleasesPage::addProjectRequested, this,
                [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &ReleasesPage::approvalRequested, this,
                [this](const QString &project, const QString &version) {
                    openRequestApproval(m_wiring, m_page, project, version, {});
                });
        connect(m_page, &ReleasesPage::promoteRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openPromote(m_wiring, m_page, project, release, environment);
                });
        connect(m_page, &ReleasesPage::markRequested, this,
                [this](const QString &project, const QString &release) {
                    openMark(m_wiring, m_page, project, release, m_mark);
                });
        connect(m_page, &ReleasesPage::compareRequested, this, &ReleasesWire::open<PageKind::Compare>);
        connect(m_page, &ReleasesPage::notesRequested, this, &ReleasesWire::open<PageKind::Notes>);
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, [this] {
            m_page->setMoment(m_wiring.navigator.moment());
            askList(m_page->project());
        });
        m_page->setMoment(wiring.navigator.moment());
        new KeepFresh(wiring.session.store(),
                      Store::DeploymentsTopic | Store::ApprovalsTopic | Store::ConnectionsTopic, m_page,
                      [this] { askDetail(m_page->project(), m_page->tag()); });
        m_choices->ask();
    }

    ReleasesPage *page() const { return m_page; }

private:
    template <PageKind kind> void open(const QString &project, const QString &from, const QString &to)
    {
        PageRequest request;
        request.project = project;
        request.from = from;
        request.to = to;
        m_wiring.navigator.open(kind, request);
    }

    void askList(const QString &project)
    {
        if (project.isEmpty())
            return;
        const quint64 ticket = m_newestList.take();
        m_page->showLoading();
        whenDone(askReleases(m_wiring.session.queryContext(), project), this,
                 [this, ticket](const Result<QVector<Release>> &releases) {
                     if (!m_newestList.isNewest(ticket))
                         return;
                     if (!releases) {
                         m_releases->setRows({});
                         m_page->showReleases();
                         m_page->showFailed(releases.error());
                         return;
                     }
                     m_releases->setNow(shownMoment());
                     m_releases->setRows(madeByThen(*releases));
                     m_page->showReleases();
                 });
    }

    QDateTime shownMoment() const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        return moment.isValid() ? moment : m_wiring.session.clock().now();
    }

    /// Those that were there at the moment that is shown.
    QVector<Release> madeByThen(const QVector<Release> &releases) const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        if (!moment.isValid())
            return releases;
        QVector<Release> then;
        std::copy_if(releases.cbegin(), releases.cend(), std::back_inserter(then),
                     [&moment](const Release &release) { return release.createdAt <= moment; });
        return then;
    }

    /// As it all stood at the moment that is shown. What has no time of its own is not told of the past.
    void goBack(MarkedDetail &marked) const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        if (!moment.isValid())
            return;
        ReleaseDetail &detail = marked.detail;
        QVector<Deployment> deployments;
        for (const Deployment &one : std::as_const(detail.deployments)) {
            if (const auto then = deploymentAsOf(one, moment))
                deployments.append(*then);
        }
        detail.deployments = deployments;
        QVector<ApprovalRequest> approvals;
        for (const ApprovalRequest &one : std::as_const(detail.approvals)) {
            const GatePolicy policy = marked.policies.value(one.subject.environment);
            if (const auto then = requestAsOf(one, moment, marked.usedAt.value(one.id), policy, marked.roles))
                approvals.append(*then);
        }
        detail.approvals = approvals;
        const auto isLater = [&moment](const QDateTime &time) { return !time.isValid() || time > moment; };
        detail.checks.removeIf([&](const ServerCheck &one) { return isLater(one.finishedAt); });
        detail.published.removeIf([&](const ServerRelease &one) { return isLater(one.publishedAt); });
        if (isLater(marked.mark.at))
            marked.mark = {};
    }

    void askDetail(const QString &project, const QString &tag)
    {
        if (tag.isEmpty())
            return;
        const quint64 ticket = m_newestDetail.take();
        const auto asked = askRelease(m_wiring.session.queryContext(), project, u"tag:"_s + tag);
        const auto marked = andThen(asked, this, [this, project](const ReleaseDetail &detail) {
            const bool wantsPast = m_wiring.navigator.moment().isValid();
            return m_wiring.session.store().read([project, detail, wantsPast](Database &db) {
                return markedRelease(db, project, detail, wantsPast);
            });
        });
        whenDone(marked, this, [this, ticket](const Result<MarkedDetail> &read) {
            if (!m_newestDetail.isNewest(ticket))
                return;
            if (!read)
                return m_wiring.navigator.showError(read.error());
            m_mark = read->mark;
            show(*read);
        });
    }

    static QString sentenceOf(const ReleaseMark &mark)
    {
        if (!mark.isHeld && !mark.isBad)
            return {};
        const QString what = mark.isBad ? ReleasesPage::tr("Marked bad") : ReleasesPage::tr("Held");
        return ReleasesPage::tr("%1 by %2: %3", "a mark, by whom, why")
            .arg(what, oneLine(mark.by, 80), oneLine(mark.reason, 300));
    }

    /// Whose text the notes are, above them; nothing where the commits give them.
    static QString writersOf(const ReleaseDetail &detail)
    {
        if (detail.notesBy.isEmpty())
            return {};
        const QString by = oneLine(detail.notesBy, 80);
        const QString at = exactTime(detail.notesAt);
        QString words;
        switch (detail.notesAudience) {
        case NotesAudience::Internal:
            words = ReleasesPage::tr("As %1 wrote them, %2").arg(by, at);
            break;
        case NotesAudience::Customer:
            words = ReleasesPage::tr("For customers, as %1 wrote them, %2").arg(by, at);
            break;
        case NotesAudience::Operations:
            words = ReleasesPage::tr("For operations, as %1 wrote them, %2").arg(by, at);
        }
        return u"<p><i>%1</i></p>"_s.arg(words.toHtmlEscaped());
    }

    void show(const MarkedDetail &read)
    {
        const QDateTime now = shownMoment();
        MarkedDetail then = read;
        goBack(then);
        const ReleaseDetail &detail = then.detail;
        m_commits->setNow(now);
        m_commits->setCommits(detail.commits);
        ReleaseFacts facts;
        facts.release = detail.release;
        facts.notesHtml = writersOf(detail) + markdownToHtml(detail.notes);
        facts.mark = sentenceOf(then.mark);
        facts.nextPlace = nextPlace(read.detail); // what is to be done is done now
        QSet<EnvironmentId> seen;
        for (const Deployment &deployment :
             detail.deployments) { // newest first: the first of an environment is its last word
            if (seen.contains(deployment.environment))
                continue;
            seen.insert(deployment.environment);
            facts.runs.append(runFact(deployment, now));
        }
        for (const ApprovalRequest &request : detail.approvals)
            facts.approvals.append({toneOf(request.state),
                                    ReleasesPage::tr("for %1").arg(oneLine(request.subject.environment, 80)),
                                    wordFor(request.state), exactTime(request.requestedAt)});
        addServerFacts(detail, facts);
        m_page->showRelease(facts);
    }

    /// The first environment in the order where this release is not live; the last one where it is
    /// everywhere.
    QString nextPlace(const ReleaseDetail &detail) const
    {
        QString place;
        for (const Environment &environment : m_choices->allEnvironments()) {
            place = environment.name;
            const bool isLiveThere =
                std::ranges::any_of(detail.deployments, [&environment](const Deployment &deployment) {
                    return deployment.environment == environment.id && isLive(deployment.state)
                        && !deployment.liveUntil.isValid();
                });
            if (!isLiveThere)
                break;
        }
        return place;
    }

    static void addServerFacts(const ReleaseDetail &detail, ReleaseFacts &facts)
    {
        constexpr int mostChecks = 6;
        constexpr int mostArtifacts = 4;
        for (const ServerCheck &check : detail.checks.mid(0, mostChecks)) {
            facts.checks.append({toneOf(check.state), oneLine(check.name, 80), wordFor(check.state),
                                 exactTime(check.finishedAt)});
        }
        if (const int more = int(detail.checks.size()) - mostChecks; more > 0)
            facts.checks.append({Tone::Muted, ReleasesPage::tr("and %n more", nullptr, more), {}, {}});
        for (const ServerRelease &release : detail.published) {
            facts.published.append(
                {release.isDraft ? Tone::Waiting : Tone::Succeeded, oneLine(release.remote, 80),
                 release.isDraft ? ReleasesPage::tr("draft")
                                 : ReleasesPage::tr("since %1").arg(exactTime(release.publishedAt)),
                 oneLine(release.url, 400)});
            for (const ServerAsset &asset : release.assets.mid(0, mostArtifacts)) {
                facts.published.append({Tone::Plain, oneLine(asset.name, 80),
                                        oneLine(asset.digest.left(19), 80), oneLine(asset.digest, 200)});
            }
            if (const int more = int(release.assets.size()) - mostArtifacts; more > 0)
                facts.published.append({Tone::Muted, ReleasesPage::tr("and %n more", nullptr, more), {}, {}});
        }
    }

    Fact runFact(const Deployment &deployment, const QDateTime &now) const
    {
        QString name;
        for (const Environment &environment : m_choices->allEnvironments()) {
            if (environment.id == deployment.environment)
                name = oneLine(environment.name, 80);
        }
        const bool liveNow = isLive(deployment.state) && !deployment.liveUntil.isValid();
        const QString age = ageText(timeOf(deployment), now);
        if (liveNow)
            return {Tone::Succeeded, name, ReleasesPage::tr("live for %1").arg(age),
                    exactTime(deployment.finishedAt)};
        if (isLive(deployment.state))
            return {Tone::Muted,
                    name,
                    ReleasesPage::tr("was live until %1").arg(exactTime(deployment.liveUntil)),
                    {}};
        return {toneOf(deployment.state),
                name,
                ReleasesPage::tr("%1, %2 ago").arg(wordFor(deployment.state), age),
                {}};
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    ReleaseListModel *m_releases;
    CommitListModel *m_commits;
    FileListModel *m_files;
    ReleasesPage *m_page;
    ReleaseMark m_mark; ///< of the shown release
    NewestWins m_newestList;
    NewestWins m_newestDetail;
};

} // namespace

Page *makeReleasesPage(const Wiring &wiring)
{
    return (new ReleasesWire(wiring))->page(); // owned by its page
}

} // namespace slipway
