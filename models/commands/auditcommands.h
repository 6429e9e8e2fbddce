#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/ledgerentry.h"

#include <QFuture>
#include <QString>

namespace slipway {

/// What a verification of the ledger found, and who could be asked.
struct LedgerReport
{
    LedgerVerdict verdict;
    QString log; ///< the ledger's UUID
    QString anchorRemote; ///< empty: the ledger is not anchored anywhere
    QString anchorTrouble; ///< why the anchor could not be asked or is not to be relied on; empty: it was
    bool anchorIsBroken =
        false; ///< the anchor itself was rewritten or deleted: the ledger cannot be relied on
    QString anchorSigner; ///< who signed the newest checkpoint; empty: nobody whose key is known
};

/// Reads the whole chain and compares it with the anchor's checkpoints and with what this machine remembers.
/// Whole, it is remembered from now on. Where the anchor cannot be reached, its copy from last time stands
/// in.
QFuture<Result<LedgerReport>> verifyLedger(const CommandContext &context);

/// Only compares the end of the ledger with what this machine remembers, and remembers it: quick, for after a
/// change. `isNew`: the workspace was made just now, whatever stood there before. Error::Refused where
/// entries are gone or were written anew.
QFuture<Result<void>> rememberLedger(const CommandContext &context, bool isNew);

/// What became of an anchoring.
struct AnchorOutcome
{
    KnownHead head; ///< that the anchor speaks for now
    bool isNew = false; ///< false: the newest entry was anchored already
    bool isSigned = false;
    QString remote;
    QString log; ///< the ledger's UUID, which its branch there is named after
};

/// Where checkpoints go from now on; the ledger has an entry of it. Refused where nothing answers there.
QFuture<Result<AnchorOutcome>> setAnchor(const CommandContext &context, const QString &remote,
                                         const QString &keyFile);
/// Adds a checkpoint of the newest entry, signed by `keyFile` where it is given. Nothing is written where the
/// ledger no longer has what the anchor saw. Error::NotFound where no anchor is set up.
QFuture<Result<AnchorOutcome>> anchorLedger(const CommandContext &context, const QString &keyFile);
/// The same after a decision on an environment of production, where an anchor is set up; else nothing. Gives
/// why it could not be done, which harms the decision no more; empty: it was, or there was nothing to do.
QFuture<Result<QString>> anchorDecision(const CommandContext &context, const QString &environment,
                                        const QString &keyFile);
/// Where checkpoints go; empty: nowhere.
QFuture<Result<QString>> askAnchorRemote(const CommandContext &context);

/// Takes an entry's text out; gives the new entry's sequence.
QFuture<Result<qint64>> redactEntry(const CommandContext &context, qint64 sequence, const QString &reason);

} // namespace slipway
