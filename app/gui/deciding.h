#pragma once

#include "app/gui/wiring.h"
#include "models/domain/approval.h"
#include "models/items/servergatelistmodel.h"

#include <QVector>

#include <functional>

namespace slipway {

/// What is to be decided on, and how.
struct DecisionWish
{
    ApprovalRequest request;
    DecisionKind kind = DecisionKind::Approve;
    bool isSigned = false; ///< signers are set up: the person's own key is asked for
    QString person{}; ///< who decides
    QStringList others{}; ///< whom it can be handed on to
};

/// Lets the person look once more, sign, and decide; `decided` hears of it when it stands in the ledger, for
/// as long as `receiver` lives. The dialog deletes itself; a failure is said in it.
void openDecision(const Wiring &wiring, QWidget *parent, const DecisionWish &wish, QObject *receiver,
                  std::function<void(ApprovalId)> decided);

/// Approves several, each by itself, after one list of them was shown.
void openBatch(const Wiring &wiring, QWidget *parent, const QVector<ApprovalRequest> &requests,
               bool isSigned);

/// The same at a server's own gate: what the server answers is shown.
/// What was decided there and not said yet is taken back, with a reason.
void openGateWithdrawal(const Wiring &wiring, QWidget *parent, qint64 queued);
void openGateDecision(const Wiring &wiring, QWidget *parent, const WaitingGate &gate, bool approve);

} // namespace slipway
