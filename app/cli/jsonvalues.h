#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"
#include "models/domain/commitid.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace slipway {

// Single values as the contract wants them: null for what is unknown, never a made-up value.

inline QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue known(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue();
}

inline QJsonValue known(const CommitId &commit)
{
    return commit.isNull() ? QJsonValue() : QJsonValue(commit.hex());
}

inline QJsonValue known(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <class Tag> QJsonValue known(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

inline QJsonArray jsonTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

inline QJsonArray jsonIds(const QVector<CommitId> &ids)
{
    QJsonArray array;
    for (const CommitId &id : ids)
        array.append(id.hex());
    return array;
}

} // namespace slipway
