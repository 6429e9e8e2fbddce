#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace slipway {

class CommitId;

// How values stand in columns, the same on both engines.

/// Text without NUL, which PostgreSQL does not take; empty text is empty, never NULL.
QVariant textValue(const QString &text);
/// Milliseconds since 1970; 0 is unknown.
QVariant timeValue(const QDateTime &time);
/// The raw 20 or 32 bytes; NULL is unknown.
QVariant commitValue(const CommitId &commit);
CommitId commitFrom(const QByteArray &bytes);

QString jsonOf(const QStringList &texts);
QStringList stringsFrom(const QString &json);

} // namespace slipway
