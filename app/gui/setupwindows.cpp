#include "app/gui/setupwindows.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/setupcommands.h"
#include "models/commands/setupsecrets.h"
#include "views/dialogs/setupdialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct SetupWindowWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::SetupWindows)
};

constexpr qint64 longestSetup = 16 * 1024 * 1024;

QFileDialog *chooseSetupFile(const Wiring &wiring, const QString &title)
{
    auto *const dialog = new QFileDialog(wiring.parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({SetupWindowWords::tr("Set-up (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    return dialog;
}

/// What the file does not hold is said: a team that takes it over elsewhere would miss it.
QString exportedText(const QString &path, const QStringList &leftOut)
{
    const QString said = SetupWindowWords::tr("The set-up is in %1. Not in it: tokens, signers, roles, and "
                                              "whether changes of rules need two persons everywhere.")
                             .arg(oneLine(path, 300));
    if (leftOut.isEmpty())
        return said;
    return said + u' '
        + SetupWindowWords::tr("Left out, since it looks like a secret: %1")
              .arg(oneLine(leftOut.join(u", "_s), 300));
}

void writeSetup(const Wiring &wiring, const QString &path, const WorkspaceSetup &setup)
{
    QSaveFile file(path);
    const QByteArray text = setupToJson(setup);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        wiring.navigator.showError(
            {Error::Kind::Storage,
             SetupWindowWords::tr("%1 cannot be written. Choose another place.").arg(oneLine(path, 300)),
             file.errorString()});
        return;
    }
    wiring.navigator.showNote(exportedText(path, leftOutOf(setup)));
}

Result<WorkspaceSetup> readSetup(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, SetupWindowWords::tr("%1 cannot be read.").arg(oneLine(path, 300)),
                    file.errorString());
    return setupFromJson(file.read(longestSetup + 1));
}

void sayTaken(const Wiring &wiring, const SetupOutcome &outcome)
{
    if (outcome.tokensWanted.isEmpty())
        return wiring.navigator.showNote(
            SetupWindowWords::tr("%n change(s) taken over.", nullptr, int(outcome.done.size())));
    wiring.navigator.showNote(SetupWindowWords::tr("%n change(s) taken over. Give the token of: %1", nullptr,
                                                   int(outcome.done.size()))
                                  .arg(oneLine(outcome.tokensWanted.join(u", "_s), 300)));
}

void offer(const Wiring &wiring, const QString &path, const WorkspaceSetup &wanted,
           const QVector<SetupChange> &changes)
{
    if (changes.isEmpty())
        return wiring.navigator.showNote(
            SetupWindowWords::tr("The workspace is set up as %1 says already.").arg(oneLine(path, 300)));
    auto *const dialog = new SetupDialog(wiring.theme, QFileInfo(path).fileName(), changes, wiring.parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was done before it stopped differs no more, and is not in the next outcome.
    const auto before = std::make_shared<qsizetype>(0);
    const auto agreed = std::make_shared<QVector<SetupChange>>(changes);
    QObject::connect(dialog, &SetupDialog::takeRequested, dialog, [wiring, dialog, wanted, before, agreed] {
        dialog->setBusy(true);
        const QPointer<SetupDialog> open(dialog);
        whenDone(takeSetup(wiring.session.commandContext(), wanted, *agreed), &wiring.session,
                 [wiring, open, before, agreed](const Result<SetupOutcome> &outcome) {
                     if (!outcome)
                         return open ? open->showFailed(outcome.error())
                                     : wiring.navigator.showError(outcome.error());
                     *before += outcome->done.size();
                     *agreed = outcome->left;
                     if (outcome->trouble)
                         return open ? open->showStopped(*before, *outcome->trouble)
                                     : wiring.navigator.showError(*outcome->trouble);
                     if (open)
                         open->accept();
                     sayTaken(wiring, *outcome);
                 });
    });
    dialog->open();
}

} // namespace

void exportSetup(const Wiring &wiring)
{
    QFileDialog *const dialog = chooseSetupFile(wiring, SetupWindowWords::tr("Export the set-up"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, &wiring.session, [wiring](const QString &path) {
        whenDone(askSetup(wiring.session.commandContext()), &wiring.session,
                 [wiring, path](const Result<WorkspaceSetup> &setup) {
                     if (!setup)
                         return wiring.navigator.showError(setup.error());
                     writeSetup(wiring, path, *setup);
                 });
    });
    dialog->open();
}

void importSetup(const Wiring &wiring)
{
    QFileDialog *const dialog = chooseSetupFile(wiring, SetupWindowWords::tr("Import a set-up"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &wiring.session, [wiring](const QString &path) {
        const auto wanted = readSetup(path);
        if (!wanted)
            return wiring.navigator.showError(wanted.error());
        whenDone(askSetupChanges(wiring.session.commandContext(), *wanted), &wiring.session,
                 [wiring, path, wanted = *wanted](const Result<QVector<SetupChange>> &changes) {
                     if (!changes)
                         return wiring.navigator.showError(changes.error());
                     offer(wiring, path, wanted, *changes);
                 });
    });
    dialog->open();
}

} // namespace slipway
