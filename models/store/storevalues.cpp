#include "models/store/storevalues.h"

#include "models/base/times.h"
#include "models/domain/commitid.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

QVariant textValue(const QString &text)
{
    if (text.isNull())
        return u""_s;
    return text.contains(QChar(u'\0')) ? QString(text).remove(QChar(u'\0')) : text;
}

QVariant timeValue(const QDateTime &time)
{
    return toMilliseconds(time);
}

QVariant commitValue(const CommitId &commit)
{
    if (commit.isNull())
        return QVariant(QMetaType(QMetaType::QByteArray));
    return QByteArray(reinterpret_cast<const char *>(commit.bytes()), commit.size());
}

CommitId commitFrom(const QByteArray &bytes)
{
    if (bytes.size() != 20 && bytes.size() != 32)
        return {};
    return CommitId::fromRaw(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()));
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList stringsFrom(const QString &json)
{
    QStringList texts;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        texts += value.toString();
    return texts;
}

} // namespace slipway
