#include "models/commands/jsonreports.h"

#include "models/base/text.h"
#include "models/commands/reportcolumns.h"
#include "models/commands/writing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

/// A number with a fraction is no text that can be trusted: 1.10 would come back as 1.1.
static Result<QString> textOfMember(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const qint64 whole = value.toInteger(-1);
    if (value.isDouble() && (whole != -1 || value.toDouble() == -1.0))
        return QString::number(whole);
    return fail(Error::Kind::Invalid,
                CommandWords::tr("“%1” is neither a text nor a whole number.").arg(oneLine(name, 100)));
}

static Result<DeploymentReport> reportOfObject(const QJsonObject &object, const QDateTime &now)
{
    const bool exported = object.contains("external_id"_L1);
    DeploymentReport report;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const auto column = columnNamed(member.key(), exported);
        if (!column)
            return unknownColumn(member.key());
        const QJsonValue value = member.value();
        if (value.isNull() || *column == ReportColumn::Ignored)
            continue;
        const auto text = textOfMember(member.key(), value);
        if (!text)
            return fail(text.error());
        if (const auto set = setColumn(report, *column, *text, now); !set)
            return fail(set.error());
    }
    if (const auto complete = checkComplete(report); !complete)
        return fail(complete.error());
    return report;
}

Result<QVector<FileReport>> readJsonLines(const QByteArray &bytes, const QString &file, const QDateTime &now)
{
    QVector<FileReport> reports;
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.mid(at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError trouble;
        const QJsonDocument document = QJsonDocument::fromJson(line, &trouble);
        if (!document.isObject()) {
            const Error error{Error::Kind::Invalid, CommandWords::tr("This is no JSON object."),
                              trouble.errorString()};
            return fail(atLine(error, file, number));
        }
        const auto report = reportOfObject(document.object(), now);
        if (!report)
            return fail(atLine(report.error(), file, number));
        reports.append({*report, number});
    }
    return reports;
}

/// The lines that the objects at this depth of brackets begin on, in their order.
static QVector<qint64> linesOfObjects(const QByteArray &bytes, int wantedDepth)
{
    QVector<qint64> found;
    qint64 line = 1;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n')
            ++line;
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '[')) {
            if (c == '{' && depth == wantedDepth)
                found.append(line);
            ++depth;
        } else if (!inText && (c == '}' || c == ']')) {
            --depth;
        }
    }
    return found;
}

Result<QVector<FileReport>> readJsonReports(const QByteArray &bytes, const QString &file,
                                            const QDateTime &now)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const bool wrapped = document.isObject() && document[u"deployments"_s].isArray();
    if (!document.isArray() && !wrapped)
        return readJsonLines(bytes, file, now);
    const QJsonArray array = wrapped ? document[u"deployments"_s].toArray() : document.array();
    const QVector<qint64> lines = linesOfObjects(bytes, wrapped ? 2 : 1);
    QVector<FileReport> reports;
    for (const QJsonValue &entry : array) {
        const qint64 line = lines.value(reports.size(), 1);
        if (!entry.isObject()) {
            const Error error{Error::Kind::Invalid, CommandWords::tr("This is no JSON object."), {}};
            return fail(atLine(error, file, line));
        }
        const auto report = reportOfObject(entry.toObject(), now);
        if (!report)
            return fail(atLine(report.error(), file, line));
        reports.append({*report, line});
    }
    return reports;
}

} // namespace slipway
