// Several decisions at once: the dialog, the person's key, and the command for each.
#include "app/gui/deciding.h"
#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/commands/approvalcommands.h"
#include "views/dialogs/batchdialog.h"
#include "views/pages/approvalspage.h"

#include <QQueue>

namespace slipway {

namespace {

/// Approves one request after the other. A child of its dialog: closing that lets go of the key, and what is
/// not signed by then is not recorded.
class BatchWire final : public QObject
{
public:
    BatchWire(const Wiring &wiring, BatchDialog *dialog) : QObject(dialog), m_wiring(wiring), m_dialog(dialog)
    {
        connect(dialog, &BatchDialog::approvalsRequested, this,
                [this](const QVector<ApprovalId> &ids, const QString &comment, const QString &keyFile) {
                    m_left.clear();
                    for (const ApprovalId id : ids)
                        m_left.enqueue(id);
                    m_decision.kind = DecisionKind::Approve;
                    m_decision.comment = comment;
                    m_decision.keyFile = keyFile;
                    m_dialog->setBusy(true);
                    next();
                });
    }

private:
    void next()
    {
        if (m_left.isEmpty())
            return end();
        const ApprovalId id = m_left.dequeue();
        whenDone(decided(id), this, [this, id](const Result<ApprovalRequest> &request) {
            m_dialog->setOutcome(id, request ? QString() : request.error().message);
            m_approved += request ? 1 : 0;
            next();
        });
    }

    QFuture<Result<ApprovalRequest>> decided(ApprovalId id)
    {
        const CommandContext context = m_wiring.session.commandContext();
        if (m_decision.keyFile.isEmpty())
            return decideApproval(context, id, m_decision);
        return andThen(prepareDecision(context, id, m_decision), this,
                       [this, context](const PreparedDecision &prepared) {
                           return andThen(
                               signDecision(context, prepared, this), this,
                               [context, prepared, decision = m_decision](const DecisionProof &proof) {
                                   return recordDecision(context, prepared, decision, proof);
                               });
                       });
    }

    void end()
    {
        m_dialog->setBusy(false);
        if (!m_decision.keyFile.isEmpty() && m_approved > 0)
            GuiSettings().setSigningKey(m_decision.keyFile);
        if (!m_dialog->stillWaiting().isEmpty())
            return; // what was refused is read in the list
        m_dialog->accept();
        m_wiring.navigator.showNote(ApprovalsPage::tr("%n request(s) are approved.", nullptr, m_approved));
    }

    Wiring m_wiring;
    BatchDialog *m_dialog;
    Decision m_decision;
    QQueue<ApprovalId> m_left;
    int m_approved = 0;
};

} // namespace

void openBatch(const Wiring &wiring, QWidget *parent, const QVector<ApprovalRequest> &requests, bool isSigned)
{
    auto *dialog = new BatchDialog(wiring.theme, requests, wiring.session.operatorName(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new BatchWire(wiring, dialog);
    if (isSigned)
        dialog->askForKey(GuiSettings().signingKey());
    dialog->open();
}

} // namespace slipway
