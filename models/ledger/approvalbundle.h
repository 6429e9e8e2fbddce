#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QVector>

namespace slipway {

/// A statement with its signature.
struct SignedStatement
{
    QByteArray statement;
    QByteArray signature;
};

/// Signed statements as one file that a shell script can read: a line that says what it is, then of each
/// statement its one line and its signature's lines. What verify.sh takes.
QByteArray approvalBundle(const QVector<SignedStatement> &statements);
/// The same of standing approvals.
QByteArray standingBundle(const QVector<SignedStatement> &statements);
/// Reads it back; Error::Invalid for anything else.
Result<QVector<SignedStatement>> readApprovalBundle(const QByteArray &text);
bool isApprovalBundle(const QByteArray &text);

} // namespace slipway
