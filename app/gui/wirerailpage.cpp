#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/items/railmodel.h"
#include "models/items/words.h"
#include "models/queries/railquery.h"
#include "models/queries/wherequery.h"
#include "views/pages/railpage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString railTimeOf(const QDateTime &since, const QDateTime &now)
{
    const QDateTime local = since.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : exactTime(since);
}

/// "in dev since 09:12, qa since 11:40; not in staging, production; next: staging".
QString railSentenceOf(const WhereMatch &match, const QDateTime &now)
{
    QStringList there;
    QStringList missing;
    for (const WhereEnvironment &place : match.environments) {
        const QString name = oneLine(place.environment.name, 80);
        if (place.contains == false)
            missing += name;
        if (place.contains != true)
            continue;
        missing.clear();
        there += place.since.isValid() ? RailPage::tr("%1 since %2").arg(name, railTimeOf(place.since, now))
                                       : name;
    }
    // What stands before an environment that has it was passed by: it is not what comes next.
    QStringList absent;
    for (const WhereEnvironment &place : match.environments) {
        if (place.contains == false)
            absent += oneLine(place.environment.name, 80);
    }
    const QString comma = RailPage::tr(", ");
    QStringList clauses{there.isEmpty() ? RailPage::tr("not deployed anywhere yet")
                                        : RailPage::tr("in %1").arg(there.join(comma))};
    if (!absent.isEmpty() && !there.isEmpty())
        clauses += RailPage::tr("not in %1").arg(absent.join(comma));
    if (!missing.isEmpty())
        clauses += RailPage::tr("next: %1").arg(missing.first());
    return RailPage::tr("%1 “%2”: %3")
        .arg(match.commit.id.shortHex(), oneLine(match.commit.subject, 120),
             clauses.join(RailPage::tr("; ")));
}

/// Joins a RailPage to the queries. A child of the page.
class RailWire final : public QObject
{
public:
    explicit RailWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_model(new RailModel(this)),
          m_page(new RailPage(wiring.theme, m_choices->projects(), *m_model, wiring.parent))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, &RailWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &Page::emptyActionRequested, this, [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &RailPage::projectChosen, this, &RailWire::ask);
        connect(m_page, &RailPage::searchRequested, this, &RailWire::search);
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, [this] {
            m_page->setMoment(m_wiring.navigator.moment());
            ask(m_page->project());
        });
        m_page->setMoment(wiring.navigator.moment());
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic | Store::EnvironmentsTopic, m_page,
                      [this] { ask(m_page->project()); });
        m_choices->ask();
    }

    RailPage *page() const { return m_page; }

private:
    void begin()
    {
        if (m_choices->allProjects().isEmpty()) {
            m_page->showEmpty(
                {u"git-commit-horizontal"_s, RailPage::tr("No project yet"),
                 RailPage::tr("The rail shows a project’s commits, and how far each environment "
                              "has come along them."),
                 RailPage::tr("Add a project…")});
            return;
        }
        ask(m_page->project());
    }

    void ask(const QString &project)
    {
        if (project.isEmpty())
            return;
        const quint64 ticket = m_newest.take();
        m_page->showLoading(RailPage::tr("Reading the main line…"));
        whenDone(askRail(m_wiring.session.queryContext(), project, m_wiring.navigator.moment()), this,
                 [this, ticket](const Result<Rail> &rail) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!rail)
                         return m_page->showFailed(rail.error());
                     m_model->setRail(*rail, shownMoment());
                     m_page->showRail();
                     if (!m_page->searched().isEmpty())
                         search(m_page->searched());
                 });
    }

    /// What ages are counted to.
    QDateTime shownMoment() const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        return moment.isValid() ? moment : m_wiring.session.clock().now();
    }

    void search(const QString &text)
    {
        const quint64 ticket = m_newestSearch.take();
        if (text.isEmpty()) {
            m_model->setFound({});
            return m_page->showFound({}, false);
        }
        whenDone(askWhere(m_wiring.session.queryContext(), m_page->project(), text), this,
                 [this, ticket, text](const Result<QVector<WhereMatch>> &found) {
                     if (!m_newestSearch.isNewest(ticket))
                         return;
                     if (found && !found->isEmpty())
                         showMatches(*found);
                     else
                         showPeople(text, found ? QString() : found.error().message);
                 });
    }

    void showMatches(const QVector<WhereMatch> &found)
    {
        QVector<CommitId> commits;
        for (const WhereMatch &match : found)
            commits.append(match.commit.id);
        m_model->setFound(commits);
        QString sentence = railSentenceOf(found.first(), m_wiring.session.clock().now());
        if (found.size() > 1)
            sentence =
                RailPage::tr("%1 (and %n more commit(s))", nullptr, int(found.size()) - 1).arg(sentence);
        if (m_model->firstFound() < 0)
            sentence = RailPage::tr("%1 It lies beside the main line.").arg(sentence + u'.');
        m_page->showFound(sentence, true);
    }

    /// No commit, pull request or ticket: a person, perhaps, or a word of a subject.
    void showPeople(const QString &text, const QString &whyNot)
    {
        const QVector<CommitId> commits = m_model->commitsAbout(text);
        m_model->setFound(commits);
        if (commits.isEmpty())
            return m_page->showFound(whyNot, false);
        m_page->showFound(
            RailPage::tr("%n commit(s) by or about “%1”; the newest: %2", nullptr, int(commits.size()))
                .arg(oneLine(text, 80),
                     railSentence(m_model->rail(), m_model->firstFound(), m_wiring.session.clock().now())),
            true);
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    RailModel *m_model;
    RailPage *m_page;
    NewestWins m_newest;
    NewestWins m_newestSearch;
};

} // namespace

Page *makeRailPage(const Wiring &wiring)
{
    return (new RailWire(wiring))->page(); // owned by its page
}

} // namespace slipway
