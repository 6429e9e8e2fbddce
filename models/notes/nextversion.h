#pragma once

#include "models/base/result.h"
#include "models/domain/version.h"
#include "models/notes/notescommit.h"

namespace slipway {

struct BumpPolicy
{
    /// While the major number is 0, a breaking change raises the minor and a feature the patch number.
    bool zeroMajorKeepsZero = false;
    QString firstVersion = QStringLiteral("0.1.0");
};

struct BumpReason
{
    CommitId sha;
    QString subject;
    BumpLevel level = BumpLevel::None;
};

struct NextVersion
{
    QString current; ///< empty: nothing was released yet
    QString next; ///< the same as `current` where nothing asks for a new one
    BumpLevel level = BumpLevel::None;
    QVector<BumpReason> because; ///< every commit that asks for something, the highest level first
};

/// What one commit asks for: breaking: major; feature: minor; fix, security, performance, revert: patch. What
/// a squashed commit lists further asks for itself.
BumpLevel levelOf(const CommitMessage &message);

/// The version that the commits since `current` ask for. What a revert in the range took back asks for
/// nothing. `current` may be partial ("1.2"); Error::Invalid where it is no version that can be raised (a
/// date, say).
Result<NextVersion> nextVersion(const QString &current, const QVector<NotesCommit> &commits,
                                const BumpPolicy &policy);

} // namespace slipway
