#pragma once

// How statements write texts and times; for the files that make them alone.
#include "models/base/times.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// In Unicode's composed form, and through UTF-8, so that half a character is the same mark to every reader.
inline QString composedText(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

inline QString toTheSecond(const QDateTime &time)
{
    return toRfc3339(QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC));
}

} // namespace slipway
