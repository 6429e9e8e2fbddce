// Publishing notes: the dialog, what the forge says, and the command.
#include "app/gui/publishing.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/queries/point.h"
#include "models/queries/projecthistory.h"
#include "models/store/connectionstore.h"
#include "models/store/store.h"
#include "views/dialogs/publishdialog.h"
#include "views/pages/notespage.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

PublishState publishStateFor(PublishDialog::Standing standing)
{
    switch (standing) {
    case PublishDialog::Standing::Draft:
        return PublishState::Draft;
    case PublishDialog::Standing::Prerelease:
        return PublishState::Prerelease;
    case PublishDialog::Standing::Final:
        break;
    }
    return PublishState::Final;
}

PublishOutlook outlookOf(const PublishPlan &plan, const QVector<TextDifferenceLine> &difference)
{
    PublishOutlook outlook;
    outlook.difference = difference;
    outlook.isForeign = plan.isForeign();
    // What is there already, but is not written down, may be published again: then it is.
    outlook.changesNothing = plan.changesNothing() && !plan.isUnrecorded;
    if (outlook.isForeign)
        outlook.sentence = NotesPage::tr("Somebody else wrote the text that is there now.");
    else if (!plan.there)
        outlook.sentence = NotesPage::tr("There is no release of %1 there yet: it is made.")
                               .arg(oneLine(plan.order.tag, 100));
    else if (plan.changesNothing())
        outlook.sentence = NotesPage::tr("It stands there like this already.");
    else
        outlook.sentence = plan.there->isDraft ? NotesPage::tr("A draft is there, and is changed.")
                                               : NotesPage::tr("The public release is changed.");
    return outlook;
}

/// Joins one PublishDialog to the forge and the command. A child of the dialog.
class PublishWire final : public QObject
{
public:
    PublishWire(const Wiring &wiring, PublishDialog *dialog, PublishOrder order)
        : QObject(dialog), m_wiring(wiring), m_dialog(dialog), m_order(std::move(order))
    {
        connect(dialog, &PublishDialog::outlookWanted, this, &PublishWire::look);
        connect(dialog, &PublishDialog::publishRequested, this, &PublishWire::publish);
    }

private:
    void look(const QString &connection, PublishDialog::Standing standing)
    {
        m_order.connection = connection;
        m_order.state = publishStateFor(standing);
        m_order.over.reset();
        const quint64 ticket = m_newest.take();
        const auto plan =
            planPublication(m_wiring.session.commandContext(), m_wiring.session.tokens(), this, m_order);
        whenDone(plan, this, [this, ticket](const Result<PublishPlan> &known) {
            if (!m_newest.isNewest(ticket))
                return;
            if (!known)
                return m_dialog->showTrouble(known.error());
            compare(*known, ticket);
        });
    }

    /// Long texts take their time, which is not the window's.
    void compare(const PublishPlan &plan, quint64 ticket)
    {
        const auto difference = calculate(
            [there = plan.textThere(), notes = plan.order.notes]() -> Result<QVector<TextDifferenceLine>> {
                return differenceOf(there, notes);
            });
        whenDone(difference, this, [this, plan, ticket](const Result<QVector<TextDifferenceLine>> &lines) {
            if (!m_newest.isNewest(ticket))
                return;
            if (!lines)
                return m_dialog->showTrouble(lines.error());
            m_textThere = plan.textThere();
            m_dialog->showOutlook(outlookOf(plan, *lines));
        });
    }

    void publish(const QString &connection, PublishDialog::Standing standing, bool over)
    {
        m_order.connection = connection;
        m_order.state = publishStateFor(standing);
        if (over)
            m_order.over = m_textThere;
        m_dialog->setBusy(true);
        // Not the dialog's: closed meanwhile, the forge has been told all the same.
        Session *session = &m_wiring.session;
        Navigator *navigator = &m_wiring.navigator;
        Store *store = &session->store();
        const auto done = publishNotes(session->commandContext(), session->tokens(), store, m_order);
        whenDone(done, store,
                 [navigator, connection, dialog = QPointer(m_dialog)](const Result<ServerRelease> &release) {
                     if (dialog)
                         dialog->setBusy(false);
                     if (release) {
                         const QString words = release->isDraft
                             ? NotesPage::tr("“%1” has the notes as a draft.")
                             : NotesPage::tr("The notes are published at “%1”.");
                         navigator->showNote(words.arg(oneLine(connection, 80)));
                         if (dialog)
                             dialog->accept();
                     } else if (dialog) {
                         dialog->showFailed(release.error());
                     } else {
                         navigator->showError(release.error());
                     }
                 });
    }

    Wiring m_wiring;
    PublishDialog *m_dialog;
    PublishOrder m_order;
    QString m_textThere;
    NewestWins m_newest;
};

/// The connections that know the project at a forge.
Result<QStringList> readForges(Database &db, const QString &project)
{
    const auto all = ConnectionStore(db).all();
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const Connection &connection : *all) {
        const bool isForge = connection.kind == ConnectionKind::GitHub
            || connection.kind == ConnectionKind::GitLab || connection.kind == ConnectionKind::Gitea;
        if (isForge && !connection.remotes.value(project).isEmpty())
            names += connection.name;
    }
    return names;
}

} // namespace

void openPublish(const Wiring &wiring, QWidget *parent, const PublishOrder &order)
{
    Session *session = &wiring.session;
    const auto forges =
        session->store().read([project = order.project](Database &db) { return readForges(db, project); });
    whenDone(forges, parent, [wiring, parent, order, session](const Result<QStringList> &names) {
        if (!names)
            return wiring.navigator.showError(names.error());
        if (names->isEmpty()) {
            return wiring.navigator.showError(
                {Error::Kind::NotFound,
                 NotesPage::tr("No connection to a GitHub, GitLab or Gitea knows “%1”. Add one under "
                               "Connections, with the project’s name there.")
                     .arg(oneLine(order.project, 80)),
                 {}});
        }
        const auto point = askPoint(session->queryContext(), order.project, u"tag:"_s + order.tag);
        whenDone(point, parent, [wiring, parent, order, names = *names](const Result<Point> &tag) {
            if (!tag)
                return wiring.navigator.showError(tag.error());
            PublishOrder known = order;
            known.commit = tag->commit;
            auto *dialog = new PublishDialog(wiring.theme, order.project + u' ' + order.tag, names, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            new PublishWire(wiring, dialog, known);
            dialog->open();
            dialog->begin();
        });
    });
}

} // namespace slipway
