#pragma once

#include "models/base/result.h"

#include <QDateTime>

namespace slipway {

/// RFC 3339 in UTC with `Z`, whole seconds unless there are milliseconds; empty for an unknown (null) time.
QString toRfc3339(const QDateTime &time);

/// Reads RFC 3339 with an offset; a null QDateTime where it is not one. Years 1970 to 9999 only.
QDateTime fromRfc3339(QStringView text);

/// What a person may write for a time: RFC 3339, `2026-11-20`, `2026-11-20 14:30` (local time), `-3d`, `-2h`,
/// `-15m`, `now`.
Result<QDateTime> parseTime(const QString &text, const QDateTime &now);

/// Milliseconds since 1970 for the store; 0 stands for unknown.
qint64 toMilliseconds(const QDateTime &time);
QDateTime fromMilliseconds(qint64 milliseconds);

} // namespace slipway
