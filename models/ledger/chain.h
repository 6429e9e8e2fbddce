#pragma once

#include <QByteArray>

namespace slipway {

QByteArray sha256(const QByteArray &bytes);

/// The formula of Ledger: every field as the bytes that are stored, separated by a zero byte.
QByteArray chainHash(qint64 sequence, const QByteArray &time, const QByteArray &actor, const QByteArray &kind,
                     const QByteArray &bodyHash, const QByteArray &previous);

} // namespace slipway
