#include "app/gui/askdialogs.h"

#include "app/gui/navigator.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/incidentcommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/recorddeployment.h"
#include "models/items/approvallistmodel.h"
#include "models/queries/releasequery.h"
#include "views/dialogs/addprojectdialog.h"
#include "views/dialogs/incidentdialog.h"
#include "views/dialogs/recorddeploymentdialog.h"
#include "views/dialogs/requestapprovaldialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static QString askDialogsText(const char *text)
{
    return QCoreApplication::translate("slipway::askDialogs", text);
}

void offerReleases(Session &session, ChoiceListModel *releases, const QString &project)
{
    whenDone(askReleases(session.queryContext(), project), releases,
             [releases](const Result<QVector<Release>> &read) {
                 QVector<Choice> choices;
                 for (const Release &release : read.value_or(QVector<Release>{}).mid(0, 300))
                     choices.append({0, release.version.isEmpty() ? release.tag : release.version, {}});
                 releases->setRows(choices);
             });
}

void openRequestApproval(const Wiring &wiring, QWidget *parent, const QString &project,
                         const QString &release, const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *releases = new ChoiceListModel(choices);
    auto *dialog = new RequestApprovalDialog(wiring.theme, choices->projects(), choices->environments(),
                                             *releases, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(
        dialog, &RequestApprovalDialog::projectChosen, releases,
        [session, releases](const QString &chosen) { offerReleases(*session, releases, chosen); });
    QObject::connect(choices, &WorkspaceChoices::filled, dialog,
                     [=] { dialog->choose(project, release, environment); });
    QObject::connect(dialog, &RequestApprovalDialog::requestRequested, dialog,
                     [session, navigator, dialog](const QString &what, const QString &version,
                                                  const QString &where, const QString &note) {
                         whenDone(requestApproval(session->commandContext(), what, version, where, note),
                                  dialog, [navigator, dialog](const Result<ApprovalRequest> &asked) {
                                      if (!asked)
                                          return dialog->showFailed(asked.error());
                                      dialog->accept();
                                      navigator->showNote(
                                          askDialogsText(QT_TRANSLATE_NOOP("slipway::askDialogs",
                                                                           "Approval requested: %1"))
                                              .arg(titleOf(asked->subject)));
                                      PageRequest open;
                                      open.id = asked->id.value;
                                      navigator->open(PageKind::Approvals, open);
                                  });
                     });
    choices->ask();
    dialog->open();
}

void openRecordDeployment(const Wiring &wiring, QWidget *parent, const QString &project,
                          const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *dialog = new RecordDeploymentDialog(wiring.theme, choices->projects(), choices->environments(),
                                              session->operatorName(), session->clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(choices, &WorkspaceChoices::filled, dialog,
                     [=] { dialog->choose(project, environment); });
    QObject::connect(
        dialog, &RecordDeploymentDialog::recordRequested, dialog,
        [session, navigator, dialog](const RecordedByHand &told) {
            DeploymentReport report;
            report.project = told.project;
            report.environment = told.environment;
            report.commit = told.commit;
            report.version = told.version;
            report.state = told.state;
            report.kind = told.kind;
            report.finishedAt = told.finishedAt;
            report.by = told.by;
            report.url = told.url;
            whenDone(recordDeployment(session->commandContext(), report), dialog,
                     [navigator, dialog, told](const Result<RecordedDeployment> &recorded) {
                         if (!recorded)
                             return dialog->showFailed(recorded.error());
                         dialog->accept();
                         navigator->showNote(
                             askDialogsText(QT_TRANSLATE_NOOP("slipway::askDialogs", "Recorded: %1 %2 in %3"))
                                 .arg(oneLine(told.project, 80), oneLine(recorded->deployment.version, 80),
                                      oneLine(told.environment, 80)));
                     });
        });
    choices->ask();
    dialog->open();
}

void openAddIncident(const Wiring &wiring, QWidget *parent, const QString &project)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    choices->setAllEntries({}, IncidentDialog::tr("Any of production"));
    auto *dialog = new IncidentDialog(wiring.theme, choices->projects(), choices->environments(),
                                      session->clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(choices, &WorkspaceChoices::filled, dialog, [=] { dialog->choose(project); });
    QObject::connect(dialog, &IncidentDialog::incidentTold, dialog,
                     [session, navigator, dialog](const Incident &told) {
                         whenDone(addIncident(session->commandContext(), told), dialog,
                                  [navigator, dialog](const Result<Incident> &kept) {
                                      if (!kept)
                                          return dialog->showFailed(kept.error());
                                      dialog->accept();
                                      navigator->showNote(
                                          IncidentDialog::tr("Recorded: %1").arg(oneLine(kept->title, 120)));
                                  });
                     });
    choices->ask();
    dialog->open();
}

void openAddProject(const Wiring &wiring, QWidget *parent)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new AddProjectDialog(wiring.theme, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AddProjectDialog::addRequested, dialog,
                     [session, navigator, dialog](const Project &project) {
                         whenDone(
                             addProject(session->commandContext(), project), dialog,
                             [navigator, dialog, isUrl = project.isUrl()](const Result<ProjectId> &added) {
                                 if (!added)
                                     return dialog->showFailed(added.error());
                                 dialog->accept();
                                 if (isUrl)
                                     navigator->requestSync();
                             });
                     });
    dialog->open();
}

} // namespace slipway
