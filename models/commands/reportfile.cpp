#include "models/commands/reportfile.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/csvreader.h"
#include "models/commands/writing.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum class ReportColumn {
    Project,
    Environment,
    Commit,
    Version,
    State,
    Kind,
    Created,
    Started,
    Finished,
    By,
    Url,
    ExternalId,
    Ignored
};

/// Both the names of `record deployment` and those of the history's export; the export's own `id` is ours,
/// not the source's.
std::optional<ReportColumn> columnNamed(const QString &name, bool exported)
{
    static const QHash<QString, ReportColumn> columns{{u"project"_s, ReportColumn::Project},
                                                      {u"environment"_s, ReportColumn::Environment},
                                                      {u"commit"_s, ReportColumn::Commit},
                                                      {u"version"_s, ReportColumn::Version},
                                                      {u"state"_s, ReportColumn::State},
                                                      {u"kind"_s, ReportColumn::Kind},
                                                      {u"created"_s, ReportColumn::Created},
                                                      {u"created_at"_s, ReportColumn::Created},
                                                      {u"started"_s, ReportColumn::Started},
                                                      {u"started_at"_s, ReportColumn::Started},
                                                      {u"finished"_s, ReportColumn::Finished},
                                                      {u"finished_at"_s, ReportColumn::Finished},
                                                      {u"by"_s, ReportColumn::By},
                                                      {u"url"_s, ReportColumn::Url},
                                                      {u"external_id"_s, ReportColumn::ExternalId},
                                                      {u"raw_state"_s, ReportColumn::Ignored},
                                                      {u"live_until"_s, ReportColumn::Ignored},
                                                      {u"source"_s, ReportColumn::Ignored}};
    if (name == "id"_L1)
        return exported ? ReportColumn::Ignored : ReportColumn::ExternalId;
    const auto column = columns.constFind(name);
    return column == columns.constEnd() ? std::nullopt : std::optional(*column);
}

Unexpected unknownColumn(const QString &name)
{
    return fail(
        Error::Kind::Invalid,
        CommandWords::tr(
            "“%1” is no column of a deployment. Known are project, environment, commit, version, state, "
            "kind, created, started, finished, by, url and id.")
            .arg(oneLine(name, 100)));
}

Result<void> setTime(QDateTime &time, const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return {};
    const auto parsed = parseTime(text, now);
    if (!parsed)
        return fail(parsed.error());
    time = *parsed;
    return {};
}

Result<void> setState(DeploymentReport &report, const QString &text)
{
    if (text.isEmpty())
        return {};
    report.state = deploymentStateFromString(text);
    if (!report.state)
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is no state of a deployment.").arg(oneLine(text, 100)));
    return {};
}

Result<void> setKind(DeploymentReport &report, const QString &text)
{
    if (text.isEmpty())
        return {};
    report.kind = deploymentKindFromString(text);
    if (!report.kind)
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is no kind of deployment.").arg(oneLine(text, 100)));
    return {};
}

Result<void> setColumn(DeploymentReport &report, ReportColumn column, const QString &text,
                       const QDateTime &now)
{
    switch (column) {
    case ReportColumn::Project:
        report.project = text;
        break;
    case ReportColumn::Environment:
        report.environment = text;
        break;
    case ReportColumn::Commit:
        report.commit = text;
        break;
    case ReportColumn::Version:
        report.version = text;
        break;
    case ReportColumn::State:
        return setState(report, text);
    case ReportColumn::Kind:
        return setKind(report, text);
    case ReportColumn::Created:
        return setTime(report.createdAt, text, now);
    case ReportColumn::Started:
        return setTime(report.startedAt, text, now);
    case ReportColumn::Finished:
        return setTime(report.finishedAt, text, now);
    case ReportColumn::By:
        report.by = text;
        break;
    case ReportColumn::Url:
        report.url = text;
        break;
    case ReportColumn::ExternalId:
        report.externalId = text;
        break;
    case ReportColumn::Ignored:
        break;
    }
    return {};
}

Result<void> checkComplete(const DeploymentReport &report)
{
    if (!report.project.isEmpty() && !report.environment.isEmpty())
        return {};
    return fail(Error::Kind::Invalid, CommandWords::tr("A deployment needs a project and an environment."));
}

/// An export puts an apostrophe before what a spreadsheet would run.
QString withoutGuard(const QString &text)
{
    const bool guarded = text.size() > 1 && text[0] == u'\'' && u"=+-@\t\r"_s.contains(text[1]);
    return guarded ? text.mid(1) : text;
}

Result<QVector<ReportColumn>> readHeader(const QStringList &names)
{
    const bool exported = names.contains(u"external_id"_s);
    QVector<ReportColumn> columns;
    for (const QString &name : names) {
        const auto column = columnNamed(name.trimmed().toLower(), exported);
        if (!column)
            return unknownColumn(name);
        columns.append(*column);
    }
    return columns;
}

Result<DeploymentReport> reportOfRecord(const QVector<ReportColumn> &columns, const QStringList &record,
                                        const QDateTime &now)
{
    if (record.size() != columns.size()) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("There are %1 fields where the header has %2.")
                        .arg(record.size())
                        .arg(columns.size()));
    }
    DeploymentReport report;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (const auto set = setColumn(report, columns[i], withoutGuard(record[i]), now); !set)
            return fail(set.error());
    }
    if (const auto complete = checkComplete(report); !complete)
        return fail(complete.error());
    return report;
}

Result<QVector<FileReport>> readCsv(const QByteArray &bytes, const QString &file, const QDateTime &now)
{
    CsvReader reader(bytes);
    QVector<FileReport> reports;
    std::optional<QVector<ReportColumn>> columns;
    while (true) {
        const auto record = reader.next();
        if (!record)
            return fail(atLine(record.error(), file, reader.line()));
        if (!*record)
            return reports;
        if (!columns) {
            const auto header = readHeader(**record);
            if (!header)
                return fail(atLine(header.error(), file, reader.line()));
            columns = *header;
            continue;
        }
        const auto report = reportOfRecord(*columns, **record, now);
        if (!report)
            return fail(atLine(report.error(), file, reader.line()));
        reports.append({*report, reader.line()});
    }
}

Result<DeploymentReport> reportOfObject(const QJsonObject &object, const QDateTime &now)
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
        if (!value.isString() && !value.isDouble())
            return fail(Error::Kind::Invalid,
                        CommandWords::tr("“%1” is neither a text nor a number.").arg(member.key()));
        const QString text = value.isString() ? value.toString() : QString::number(value.toInteger());
        if (const auto set = setColumn(report, *column, text, now); !set)
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

} // namespace

Error atLine(const Error &error, const QString &file, qint64 line)
{
    return Error{error.kind,
                 CommandWords::tr("%1, line %2: %3 Nothing was imported.")
                     .arg(oneLine(QFileInfo(file).fileName(), 200))
                     .arg(line)
                     .arg(error.message),
                 error.detail};
}

Result<QVector<FileReport>> readReportFile(const QString &file, const QDateTime &now)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool csv = ending == "csv"_L1;
    if (!csv && ending != "jsonl"_L1 && ending != "json"_L1) {
        return fail(Error::Kind::Usage,
                    CommandWords::tr("“%1” is neither a .csv nor a .jsonl file.").arg(oneLine(file, 400)));
    }
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        const bool missing = !in.exists();
        return fail(missing ? Error::Kind::NotFound : Error::Kind::Storage,
                    CommandWords::tr("“%1” cannot be read. Check that it exists and that you may read it.")
                        .arg(oneLine(file, 400)),
                    in.errorString());
    }
    const QByteArray bytes = in.readAll();
    return csv ? readCsv(bytes, file, now) : readJsonLines(bytes, file, now);
}

} // namespace slipway
