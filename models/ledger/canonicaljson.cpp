#include "models/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

static void writeCanonical(QByteArray &out, const QJsonValue &value);

/// RFC 8785, 3.2.2.2: only what JSON cannot carry is escaped, and always in the same way.
static void writeCanonical(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (quint8(byte) < 0x20)
                out.append("\\u00").append(hex[quint8(byte) >> 4]).append(hex[byte & 15]);
            else
                out += byte;
        }
    }
    out += '"';
}

static void writeCanonical(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys); // by code unit, which is QString's own order
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i)
            out += ',';
        writeCanonical(out, keys[i]);
        out += ':';
        writeCanonical(out, object.value(keys[i]));
    }
    out += '}';
}

static void writeCanonical(QByteArray &out, double number)
{
    constexpr double most = 9007199254740992.0; // 2^53: beyond it a JSON reader may round
    // A fraction or a number out of range has no canonical form here; its text does.
    if (std::trunc(number) == number && std::abs(number) <= most)
        out += QByteArray::number(qint64(number));
    else
        writeCanonical(out, QString::number(number, 'g', 17));
}

static void writeCanonical(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeCanonical(out, value.toDouble());
        break;
    case QJsonValue::String:
        writeCanonical(out, value.toString());
        break;
    case QJsonValue::Object:
        writeCanonical(out, value.toObject());
        break;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i)
                out += ',';
            writeCanonical(out, array[i]);
        }
        out += ']';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "\"\"";
        break; // there is no null: unknown is the empty text
    }
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    writeCanonical(out, object);
    return out;
}

} // namespace slipway
