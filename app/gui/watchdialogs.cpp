#include "app/gui/watchdialogs.h"

#include "app/gui/navigator.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/alertcommands.h"
#include "models/commands/monitorcommands.h"
#include "models/store/alertstore.h"
#include "models/store/monitorstore.h"
#include "views/dialogs/alertsourcedialog.h"
#include "views/dialogs/monitordialog.h"

namespace slipway {

void openMonitors(const Wiring &wiring, QWidget *parent, const QString &environment,
                  std::function<void()> changed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    choices->setAllEntries(MonitorDialog::tr("every project"), {});
    auto *dialog = new MonitorDialog(wiring.theme, choices->projects(), environment, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    const auto fill = [session, dialog] {
        whenDone(session->store().read([](Database &db) { return MonitorStore(db).all(); }), dialog,
                 [dialog](const Result<QVector<Monitor>> &known) {
                     if (known)
                         dialog->setKnown(*known);
                     else
                         dialog->showFailed(known.error());
                 });
    };
    QObject::connect(choices, &WorkspaceChoices::filled, dialog, fill, Qt::SingleShotConnection);
    QObject::connect(dialog, &MonitorDialog::monitorRequested, dialog, [=](const Monitor &monitor) {
        whenDone(setMonitor(session->commandContext(), monitor), dialog,
                 [dialog, navigator, changed](const Result<Monitor> &kept) {
                     if (!kept)
                         return dialog->showFailed(kept.error());
                     dialog->accept();
                     navigator->showNote(MonitorDialog::tr("“%1” is watched by %2.")
                                             .arg(oneLine(kept->environment, 80), oneLine(kept->name, 80)));
                     if (changed)
                         changed();
                 });
    });
    QObject::connect(dialog, &MonitorDialog::removalRequested, dialog, [=](const Monitor &monitor) {
        whenDone(removeMonitor(session->commandContext(), monitor.name, monitor.project, monitor.environment),
                 dialog, [dialog, navigator, changed, name = monitor.name](const Result<void> &removed) {
                     if (!removed)
                         return dialog->showFailed(removed.error());
                     dialog->accept();
                     navigator->showNote(
                         MonitorDialog::tr("%1 is not asked any more.").arg(oneLine(name, 80)));
                     if (changed)
                         changed();
                 });
    });
    choices->ask();
    dialog->open();
}

void openAlertSources(const Wiring &wiring, QWidget *parent)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    choices->setAllEntries(AlertSourceDialog::tr("not taken"), AlertSourceDialog::tr("any of production"));
    auto *dialog = new AlertSourceDialog(wiring.theme, choices->projects(), choices->environments(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    const auto fill = [session, dialog] {
        whenDone(session->store().read([](Database &db) { return AlertStore(db).sources(); }), dialog,
                 [dialog](const Result<QVector<AlertSource>> &known) {
                     if (known)
                         dialog->setKnown(*known);
                     else
                         dialog->showFailed(known.error());
                 });
    };
    QObject::connect(choices, &WorkspaceChoices::filled, dialog, fill, Qt::SingleShotConnection);
    QObject::connect(dialog, &AlertSourceDialog::sourceRequested, dialog, [=](const AlertSource &source) {
        whenDone(setAlertSource(session->commandContext(), source), dialog,
                 [dialog, navigator](const Result<AlertSource> &kept) {
                     if (!kept)
                         return dialog->showFailed(kept.error());
                     dialog->accept();
                     navigator->showNote(AlertSourceDialog::tr("Alerts of %1 become incidents from now on.")
                                             .arg(oneLine(kept->name, 80)));
                 });
    });
    QObject::connect(dialog, &AlertSourceDialog::removalRequested, dialog, [=](const QString &name) {
        whenDone(removeAlertSource(session->commandContext(), name), dialog,
                 [dialog, navigator, name](const Result<void> &removed) {
                     if (!removed)
                         return dialog->showFailed(removed.error());
                     dialog->accept();
                     navigator->showNote(
                         AlertSourceDialog::tr("%1 is not asked any more. Its incidents stay.")
                             .arg(oneLine(name, 80)));
                 });
    });
    choices->ask();
    dialog->open();
}

} // namespace slipway
