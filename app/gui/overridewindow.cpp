// Overriding a freeze: the dialog and its command.
#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/overridecommands.h"
#include "views/dialogs/overridedialog.h"

#include <QLocale>

namespace slipway {

void openOverride(const Wiring &wiring, QWidget *parent, const PromotionPlan &plan, bool isSigned)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new OverrideDialog(wiring.theme, plan.overridable, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isSigned)
        dialog->askForKey(GuiSettings().signingKey());
    QObject::connect(
        dialog, &OverrideDialog::overrideRequested, dialog,
        [dialog, session, navigator, shown = plan.overridable](const QString &reason, int hours,
                                                               const QString &keyFile) {
            dialog->setBusy(true);
            constexpr qint64 secondsAnHour = 3600;
            NewOverride wish;
            wish.wish = {
                .project = shown.project, .environment = shown.environment, .release = shown.release};
            wish.reason = reason;
            wish.notAfter = session->clock().now().addSecs(hours * secondsAnHour);
            wish.keyFile = keyFile;
            wish.shown = shown;
            // The dialog's: closing it lets go of the key, and what is not signed by then is not recorded.
            whenDone(overrideFreeze(session->commandContext(), wish, dialog), dialog,
                     [dialog, navigator, keyFile](const Result<FreezeOverride> &given) {
                         dialog->setBusy(false);
                         if (!given)
                             return dialog->showFailed(given.error());
                         if (!keyFile.isEmpty())
                             GuiSettings().setSigningKey(keyFile);
                         dialog->accept();
                         const QString until =
                             QLocale().toString(given->notAfter.toLocalTime(), QLocale::ShortFormat);
                         navigator->showNote(OverrideDialog::tr("The freeze is overridden for %1 until %2.")
                                                 .arg(oneLine(given->subject.release, 80), until));
                     });
        });
    dialog->open();
}

} // namespace slipway
