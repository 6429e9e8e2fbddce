#include "app/gui/askdialogs.h"
#include "app/gui/navigator.h"
#include "app/gui/notesdesk.h"
#include "app/gui/notesoutlets.h"
#include "app/gui/pointchoices.h"
#include "app/gui/publishing.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/items/draftlistmodel.h"
#include "models/notes/notestemplate.h"
#include "models/notes/renderhtml.h"
#include "models/notes/rendermarkdown.h"
#include "models/queries/notesdraftquery.h"
#include "models/queries/projecthistory.h"
#include "models/store/store.h"
#include "views/pages/notespage.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Notes in both forms.
struct RenderedNotes
{
    QString markdown;
    QString html;
    int items = 0;
};

/// By a template where one is chosen; what cannot be rendered is an error, never half of it.
Result<RenderedNotes> rendered(const ReleaseNotes &notes, const QString &form, const QString &project)
{
    RenderedNotes both;
    for (const NotesSection &section : notes.sections)
        both.items += int(section.items.size());
    if (form.isEmpty()) {
        both.markdown = renderNotesMarkdown({notes});
        both.html = markdownToHtml(both.markdown);
        return both;
    }
    const auto pattern = shippedTemplate(form);
    if (!pattern)
        return fail(pattern.error());
    const auto text = pattern->rendered(notes, project);
    if (!text)
        return fail(text.error());
    both.markdown = QString::fromUtf8(*text);
    both.html = pattern->form() == NotesForm::Markdown
        ? markdownToHtml(both.markdown)
        : u"<pre>"_s + both.markdown.toHtmlEscaped() + u"</pre>"_s;
    return both;
}

/// Joins a NotesPage to the queries. A child of the page.
class NotesWire final : public QObject
{
public:
    explicit NotesWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_points(new PointChoices(wiring.session, *m_choices, this)), m_lines(new DraftListModel(this)),
          m_page(new NotesPage(wiring.theme, {m_choices->projects(), m_points->points(), *m_lines},
                               wiring.parent)),
          m_desk(new NotesDesk(wiring, *m_page, *m_lines))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, &NotesWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &NotesPage::projectChosen, this, [this](const QString &project) {
            m_points->setProject(project);
            ask(project, {}, {});
        });
        connect(m_page, &NotesPage::notesRequested, this, &NotesWire::ask);
        connect(m_page, &NotesPage::addProjectRequested, this, [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &NotesPage::copyRequested, this, [this](const QString &markdown) {
            QGuiApplication::clipboard()->setText(markdown);
            m_wiring.navigator.showNote(NotesPage::tr("The notes are on the clipboard."));
        });
        connect(m_page, &NotesPage::outletRequested, this, &NotesWire::takeOut);
        connect(m_page, &NotesPage::mannerChanged, this, &NotesWire::followManner);
        connect(m_desk, &NotesDesk::changed, this, &NotesWire::show);
        connect(m_desk, &NotesDesk::readAgainWished, this,
                [this] { ask(m_page->project(), m_page->from(), m_page->to()); });
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if (topics.testFlag(Store::ProjectsTopic) && m_desk->hasWork())
                followCommits();
        });
        connect(m_page, &NotesPage::publishRequested, this, &NotesWire::publish);
        m_page->setForms(shippedTemplates());
        m_choices->ask();
    }

    NotesPage *page() const { return m_page; }

private:
    void begin()
    {
        if (m_choices->allProjects().isEmpty()) {
            m_page->showEmpty({u"notebook-pen"_s, NotesPage::tr("No project yet"),
                               NotesPage::tr("Notes are written from the commits of a project’s repository."),
                               NotesPage::tr("Add a project…")});
            return;
        }
        if (m_asked)
            return;
        m_points->setProject(m_page->project());
        ask(m_page->project(), m_page->from(), m_page->to());
    }

    void ask(const QString &project, const QString &from, const QString &to)
    {
        if (project.isEmpty())
            return;
        m_asked = true;
        const quint64 ticket = m_newest.take();
        m_newestCommits.take();
        m_isCurrent = false;
        m_page->setPublishable(false); // what is shown is not what is chosen any more
        m_page->showLoading();
        whenDone(askWork(project, from, to), this, [this, ticket](const Result<NotesWork> &work) {
            if (!m_newest.isNewest(ticket))
                return;
            if (!work) {
                m_page->showContent(); // the pickers stay, so that the person can name something else
                m_wiring.navigator.showError(work.error());
                return;
            }
            if (!m_desk->take(*work))
                return; // it is read again
            m_isCurrent = true;
            show();
            if (std::exchange(m_isBehind, false))
                followCommits();
        });
    }

    QFuture<Result<NotesWork>> askWork(const QString &project, const QString &from, const QString &to) const
    {
        return askNotesWork(m_wiring.session.queryContext(), project, from,
                            to.isEmpty() ? mainOf(project) : to,
                            notesAudienceFromString(m_page->audience()).value_or(NotesAudience::Internal));
    }

    /// Another form is the same notes; others read a draft of their own.
    void followManner()
    {
        if (m_isCurrent && toString(m_desk->work().audience) == m_page->audience())
            show();
        else
            ask(m_page->project(), m_page->from(), m_page->to());
    }

    /// The repository has news: whoever writes goes on writing, and is told.
    void followCommits()
    {
        if (!m_isCurrent) {
            m_isBehind = true; // what is on its way may have been read before
            return;
        }
        const quint64 ticket = m_newestCommits.take();
        whenDone(askWork(m_page->project(), m_page->from(), m_page->to()), this,
                 [this, ticket](const Result<NotesWork> &work) {
                     if (m_newestCommits.isNewest(ticket) && m_isCurrent && work
                         && work->place == m_desk->work().place)
                         m_desk->takeCommits(work->all);
                 });
    }

    /// What the preview shows, without the heading that the release's page has anyway.
    void publish()
    {
        if (!m_isCurrent)
            return;
        PublishOrder order;
        order.project = m_desk->work().project;
        order.tag = m_desk->work().all.tag;
        order.version = m_desk->work().all.version;
        order.notes = m_page->form().isEmpty() ? withoutNotesHeading(m_page->markdown()) : m_page->markdown();
        openPublish(m_wiring, m_page, order);
    }

    /// In the form and for the audience that are chosen.
    void show()
    {
        if (!m_desk->hasWork())
            return;
        const quint64 ticket = m_newestText.take();
        const auto text = calculate([notes = m_desk->notes(), form = m_page->form(),
                                     project = m_page->project()] { return rendered(notes, form, project); });
        const bool isOfRelease = m_desk->work().place.subject.startsWith("tag:"_L1);
        whenDone(text, this, [this, ticket, isOfRelease](const Result<RenderedNotes> &both) {
            if (!m_newestText.isNewest(ticket))
                return;
            if (!both)
                return m_wiring.navigator.showError(both.error());
            // Only now, since what is published is what is shown.
            m_page->setPublishable(m_isCurrent && isOfRelease);
            m_page->showNotes(both->markdown, both->html, both->items);
        });
    }

    /// Where a project's unreleased work is.
    QString mainOf(const QString &project) const
    {
        const QString main = m_choices->project(project).mainBranch;
        return main.isEmpty() ? u"HEAD"_s : u"branch:"_s + main;
    }

    void takeOut(NotesOutlet outlet, const QString &file)
    {
        if (!m_desk->hasWork())
            return;
        const NotesWork &work = m_desk->work();
        takeNotesOut(m_wiring, m_page,
                     {m_desk->notes(), notesFor(work.audience, work.all), m_page->form(), work.project,
                      m_page->markdown()},
                     outlet, file);
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    PointChoices *m_points;
    DraftListModel *m_lines;
    NotesPage *m_page;
    NotesDesk *m_desk;
    NewestWins m_newest;
    NewestWins m_newestCommits;
    NewestWins m_newestText;
    bool m_asked = false;
    bool m_isCurrent = false; ///< the desk has what is chosen
    bool m_isBehind = false; ///< the commits are to be read once more
};

} // namespace

Page *makeNotesPage(const Wiring &wiring)
{
    return (new NotesWire(wiring))->page(); // owned by its page
}

} // namespace slipway
