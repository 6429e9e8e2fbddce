// Trains: the dialogs and their commands.
#include "app/gui/askdialogs.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/traincommands.h"
#include "views/dialogs/traindialogs.h"
#include "views/pages/promotionspage.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Ends a dialog by what became of its wish.
auto trainEndOf(FormDialog *dialog, Navigator *navigator, const QString &note)
{
    return [dialog, navigator, note](const Result<Train> &done) {
        if (!done)
            return dialog->showFailed(done.error());
        dialog->accept();
        navigator->showNote(note);
    };
}

QString trainText(const Train &train)
{
    const QString name = oneLine(train.name, 120);
    switch (stateOf(train)) {
    case TrainState::Arrived:
        return PromotionsPage::tr("The train %1 has arrived: every car is live.").arg(name);
    case TrainState::Stopped:
        return PromotionsPage::tr("The train %1 has stopped. %2").arg(name, oneLine(train.message, 300));
    case TrainState::UnderWay:
        return PromotionsPage::tr(
                   "The train %1 is under way. Send it on when the car that is on its way is live.")
            .arg(name);
    case TrainState::Ready:
        break;
    }
    return {};
}

void depart(Session *session, Navigator *navigator, const QString &name, bool isResumed)
{
    // Nobody's dialog: what was asked goes on all the same, as long as its workspace is open.
    Store *store = &session->store();
    whenDone(runTrain(session->commandContext(), session->tokens(), store, name, isResumed), store,
             [navigator](const Result<Train> &train) {
                 if (!train)
                     return navigator->showError(train.error());
                 navigator->showNote(trainText(*train));
             });
}

} // namespace

void openNewTrain(const Wiring &wiring, QWidget *parent, const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *dialog = new NewTrainDialog(wiring.theme, choices->environments(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(
        choices, &WorkspaceChoices::filled, dialog, [=] { dialog->choose(environment); },
        Qt::SingleShotConnection);
    QObject::connect(dialog, &NewTrainDialog::trainRequested, dialog,
                     [dialog, session, navigator](const QString &name, const QString &where) {
                         whenDone(createTrain(session->commandContext(), name, where), dialog,
                                  trainEndOf(dialog, navigator,
                                             PromotionsPage::tr("The train %1 is ready. Couple on what goes.")
                                                 .arg(oneLine(name, 120))));
                     });
    choices->ask();
    dialog->open();
}

void openCouple(const Wiring &wiring, QWidget *parent, const QString &train)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *releases = new ChoiceListModel(choices);
    auto *dialog = new CoupleDialog(wiring.theme, train, choices->projects(), *releases, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(
        dialog, &CoupleDialog::projectChosen, releases,
        [session, releases](const QString &chosen) { offerReleases(*session, releases, chosen); });
    QObject::connect(choices, &WorkspaceChoices::filled, dialog, &CoupleDialog::begin,
                     Qt::SingleShotConnection);
    QObject::connect(dialog, &CoupleDialog::carRequested, dialog,
                     [dialog, session, navigator, train](const QString &project, const QString &release) {
                         whenDone(coupleCar(session->commandContext(), train, project, release), dialog,
                                  trainEndOf(dialog, navigator,
                                             PromotionsPage::tr("%1 %2 is coupled on.")
                                                 .arg(oneLine(project, 80), oneLine(release, 80))));
                     });
    choices->ask();
    dialog->open();
}

void uncoupleNow(const Wiring &wiring, const QString &train, const QString &project)
{
    Navigator *navigator = &wiring.navigator;
    whenDone(uncoupleCar(wiring.session.commandContext(), train, project), &wiring.session,
             [navigator, project](const Result<Train> &left) {
                 if (!left)
                     return navigator->showError(left.error());
                 navigator->showNote(PromotionsPage::tr("%1 is off the train.").arg(oneLine(project, 80)));
             });
}

void confirmDeparture(const Wiring &wiring, QWidget *parent, const Train &train, bool isResumed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const TrainStep next = nextStep(train, isResumed);
    if (next.car < 0)
        return;
    const TrainCar &first = train.cars.at(next.car);
    const QString question =
        isResumed ? PromotionsPage::tr("Send the train on?") : PromotionsPage::tr("Let the train depart?");
    const QString explanation =
        PromotionsPage::tr(
            "%1 %2 goes into %3 next. Every gate is asked again for each car; one that is stopped "
            "or fails stops those behind it.")
            .arg(oneLine(first.project, 80), oneLine(first.release, 80), oneLine(train.environment, 80));
    auto *box = new QMessageBox(QMessageBox::Question, question, explanation, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *const yes = box->addButton(
        isResumed ? PromotionsPage::tr("Send &on") : PromotionsPage::tr("&Depart"), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirm"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QAbstractButton::clicked, box, [session, navigator, name = train.name, isResumed] {
        depart(session, navigator, name, isResumed);
    });
    box->open();
}

} // namespace slipway
