#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/freezeoverride.h"
#include "models/queries/promotionplan.h"

#include <QFuture>
#include <QObject>

namespace slipway {

/// A freeze to be overridden for one release.
struct NewOverride
{
    PromotionWish wish;
    QString reason{};
    QDateTime notAfter{}; ///< null: for a day
    QString keyFile{}; ///< whose signature stands behind it; empty: self-attested
    OverrideSubject shown{}; ///< what the person saw; another by now is refused. Empty: whatever it is.
};

/// Overrides the freezes that hold now, for exactly this release as it is planned now, signed by the person's
/// own key; without one as the operating system's user, which is refused where signers are set up.
/// Error::Refused where no freeze stands in the way, where the rules do not let the person, and where what is
/// overridden changed meanwhile; Error::Usage without a reason or an end that can hold. Deleting `receiver`
/// gives up.
QFuture<Result<FreezeOverride>> overrideFreeze(const CommandContext &context, const NewOverride &wish,
                                               QObject *receiver);
/// Anybody may take one back: it only makes the rules stricter.
QFuture<Result<FreezeOverride>> endOverride(const CommandContext &context, qint64 id, const QString &reason);

} // namespace slipway
