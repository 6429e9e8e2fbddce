#include "models/ledger/strictjson.h"

#include "models/ledger/ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr qsizetype mostBytes = 64 * 1024;
static constexpr int mostLevels = 4;

static Unexpected refuseStatement(const char *text)
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("slipway::StrictJson", text));
}

static bool isPlain(const QString &text)
{
    return text == text.normalized(QString::NormalizationForm_C);
}

static bool isAllowed(const QJsonValue &value, int level)
{
    if (value.isString())
        return isPlain(value.toString());
    if (value.isDouble())
        return true; // the second writing shows whether it is whole and in range
    if (level > mostLevels)
        return false;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            if (!isAllowed(item, level + 1))
                return false;
        }
        return true;
    }
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isPlain(it.key()) || !isAllowed(it.value(), level + 1))
            return false;
    }
    return true;
}

Result<QJsonObject> readCanonicalJson(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return refuseStatement(
            QT_TRANSLATE_NOOP("slipway::StrictJson", "The statement is longer than 64 KiB."));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return refuseStatement(
            QT_TRANSLATE_NOOP("slipway::StrictJson", "The statement is not a JSON object."));
    const QJsonObject object = document.object();
    if (!isAllowed(object, 1))
        return refuseStatement(QT_TRANSLATE_NOOP(
            "slipway::StrictJson",
            "The statement holds something that a statement may not hold, or nests too deep."));
    if (canonicalJson(object) != bytes)
        return refuseStatement(QT_TRANSLATE_NOOP(
            "slipway::StrictJson",
            "The statement is not in its one canonical form: it was written by something else, or changed."));
    return object;
}

} // namespace slipway
