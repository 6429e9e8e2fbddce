#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/promotion.h"
#include "models/queries/promotionplan.h"
#include "models/sync/tokenreader.h"

#include <QFuture>
#include <QVector>

#include <functional>

namespace slipway {

class SyncService;

class Database;

/// What became of letting a release in, as far as it is known when the server has answered.
struct PromotionOutcome
{
    PromotionPlan plan;
    Promotion promotion;
};

/// Lets a release into an environment: checks every gate, writes the decision down (the approval is used up
/// with it, both or neither), and only then asks the server or runs the team's command, once. Error::Refused
/// with every reason where a gate does not pass, where something else is on its way there, or where what the
/// plan saw has changed meanwhile. An answer that never came leaves it `Unsure`; settlePromotions finds out.
/// A plain refusal of the server ends it as failed and gives the approval back. A command of the team's own
/// is waited for. It is carried out on the store and ends with it: whoever closes one asks first whether
/// arePromotionsUnderWay.
QFuture<Result<PromotionOutcome>> promote(const CommandContext &context, const TokenReader &tokens,
                                          const PromotionWish &wish, const QString &reason = {});

/// What belongs to letting something in besides the plan.
struct PromotionOrder
{
    QString reason; ///< kept in the ledger
    QString claim; ///< only one promotion may ever bear it: Error::Refused for a second; empty: none
    QString wishedBy{}; ///< whose wish one with a claim is; empty: nobody's, it goes in by itself
    /// Written in one unit of work with the decision; an error of it stops all.
    std::function<Result<void>(Database &, const Promotion &)> alongWith;
};
/// `promote` of a plan that was made already.
QFuture<Result<PromotionOutcome>> promotePlanned(const CommandContext &context, const TokenReader &tokens,
                                                 const PromotionPlan &plan, const PromotionOrder &order);

/// A person says what became of a promotion that nobody can find out about otherwise: its command was cut
/// off, or its server does not tell. Refused for one that is over, and for one whose command is still being
/// followed.
QFuture<Result<Promotion>> settleByHand(const CommandContext &context, qint64 promotion, bool succeeded,
                                        const QString &reason);

/// Looks what became of promotions that have not ended, by the deployments that syncing has brought since:
/// follows those that run, finds those that are unsure, and ends those that a server that was read since
/// does not have, unless something without a commit began there that may be it. A command of the team's own
/// whose Slipway is over is unsure: it may have gone on to its end, which a person looks up (settleByHand).
/// Gives those that changed.
QFuture<Result<QVector<Promotion>>> settlePromotions(const CommandContext &context);

/// Does so by itself whenever a server was read by this service, in a sync or a poll. The store and all else
/// in `context` outlive the service.
void settlePromotionsAfter(SyncService &service, const CommandContext &context);

} // namespace slipway
