// One decision: the dialog, the person's key, and the command.
#include "app/gui/deciding.h"

#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/gatecommands.h"
#include "models/commands/queuedcommands.h"
#include "models/store/store.h"
#include "views/dialogs/decisiondialog.h"
#include "views/dialogs/gatedialog.h"
#include "views/dialogs/reasondialog.h"
#include "views/pages/approvalspage.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Joins one DecisionDialog to the key and the command. A child of the dialog.
class DecisionWire final : public QObject
{
public:
    DecisionWire(const Wiring &wiring, DecisionDialog *dialog, const DecisionWish &wish, QObject *receiver,
                 std::function<void(ApprovalId)> decided)
        : QObject(dialog), m_wiring(wiring), m_dialog(dialog), m_id(wish.request.id), m_kind(wish.kind),
          m_receiver(receiver), m_decided(std::move(decided))
    {
        connect(dialog, &DecisionDialog::keyWanted, this, &DecisionWire::prepare);
        connect(dialog, &DecisionDialog::decisionRequested, this,
                [this, isSigned = wish.isSigned](ApprovalId, DecisionKind kind, const QString &comment,
                                                 const QDateTime &until, const QString &to) {
                    Decision decision;
                    decision.kind = kind;
                    decision.comment = comment;
                    decision.until = until;
                    decision.to = to;
                    // Nothing is signed of these, but whose key it is says who it is.
                    if (isSigned && (kind == DecisionKind::Delegate || kind == DecisionKind::Defer))
                        decision.keyFile = GuiSettings().signingKey();
                    decide(decision);
                });
    }

private:
    /// Finds out whose key it is and what it would sign, for the dialog to show.
    void prepare(const QString &file)
    {
        m_prepared = {};
        const quint64 ticket = m_newestKey.take();
        if (file.isEmpty())
            return;
        Decision decision;
        decision.kind = m_kind;
        decision.comment = u"-"_s; // it is not part of what is signed, and asked for by the dialog
        decision.keyFile = file;
        whenDone(prepareDecision(m_wiring.session.commandContext(), m_id, decision), this,
                 [this, ticket, file](const Result<PreparedDecision> &ready) {
                     if (!m_newestKey.isNewest(ticket))
                         return;
                     if (!ready)
                         return m_dialog->showKeyTrouble(ready.error());
                     m_prepared = *ready;
                     GuiSettings().setSigningKey(file);
                     m_dialog->showStatement(ready->by, ready->statement);
                 });
    }

    void decide(const Decision &decision)
    {
        const CommandContext context = m_wiring.session.commandContext();
        // Closing the dialog lets go of the key; what is signed by then is not recorded.
        const auto decided = m_prepared.statement.isEmpty()
            ? decideApproval(context, m_id, decision)
            : andThen(signDecision(context, m_prepared, this), this,
                      [context, prepared = m_prepared, decision](const DecisionProof &proof) {
                          return recordDecision(context, prepared, decision, proof);
                      });
        whenDone(decided, this, [this](const Result<ApprovalRequest> &request) {
            if (!request) {
                if (!m_prepared.statement.isEmpty())
                    m_dialog->showStatement(m_prepared.by, m_prepared.statement);
                return m_dialog->showFailed(request.error());
            }
            m_dialog->accept();
            if (m_receiver)
                m_decided(request->id);
        });
    }

    Wiring m_wiring;
    DecisionDialog *m_dialog;
    ApprovalId m_id;
    DecisionKind m_kind;
    QPointer<QObject> m_receiver;
    std::function<void(ApprovalId)> m_decided;
    PreparedDecision m_prepared;
    NewestWins m_newestKey;
};

} // namespace

void openDecision(const Wiring &wiring, QWidget *parent, const DecisionWish &wish, QObject *receiver,
                  std::function<void(ApprovalId)> decided)
{
    auto *dialog = new DecisionDialog(wiring.theme, wish.request, wish.kind,
                                      wish.person.isEmpty() ? wiring.session.operatorName() : wish.person,
                                      wiring.session.clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerPeople(wish.others);
    new DecisionWire(wiring, dialog, wish, receiver, std::move(decided));
    const bool mayBeSigned = wish.kind != DecisionKind::Defer && wish.kind != DecisionKind::Delegate;
    if (mayBeSigned && wish.isSigned)
        dialog->askForKey(GuiSettings().signingKey());
    dialog->open();
}

void openGateDecision(const Wiring &wiring, QWidget *parent, const WaitingGate &gate, bool approve)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new GateDialog(wiring.theme, gate, approve, session->operatorName(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &GateDialog::decided, &session->store(),
                     [session, navigator, approve, dialog = QPointer(dialog), connection = gate.connection,
                      id = gate.gate.externalId](const QString &comment) {
                         // Not the dialog's: closed meanwhile, the server has been told all the same.
                         Store *store = &session->store();
                         const auto answer = decideServerGate(session->commandContext(), session->tokens(),
                                                              store, {connection, id, approve, comment});
                         whenDone(answer, store, [navigator, dialog](const Result<GateAnswer> &answered) {
                             if (answered) {
                                 navigator->showNote(
                                     answered->isQueued
                                         ? answered->words
                                         : ApprovalsPage::tr("The server says: %1").arg(answered->words));
                                 if (dialog)
                                     dialog->accept();
                             } else if (dialog) {
                                 dialog->showFailed(answered.error());
                             } else {
                                 navigator->showError(answered.error());
                             }
                         });
                     });
    dialog->open();
}

void openGateWithdrawal(const Wiring &wiring, QWidget *parent, qint64 queued)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ReasonDialog::Words words{
        ApprovalsPage::tr("Take the decision back?"),
        ApprovalsPage::tr(
            "It was not said to the server yet, and will not be. Then it waits there as before."),
        ApprovalsPage::tr("Take back")};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator, queued](const QString &reason) {
                         whenDone(withdrawQueuedVerdict(session->commandContext(), queued, reason), dialog,
                                  [dialog, navigator](const Result<QueuedVerdict> &gone) {
                                      if (!gone)
                                          return dialog->showFailed(gone.error());
                                      dialog->accept();
                                      navigator->showNote(
                                          ApprovalsPage::tr("It is taken back; nothing will be said."));
                                  });
                     });
    dialog->open();
}

} // namespace slipway
