#include "models/commands/reportfile.h"

#include "models/base/text.h"
#include "models/commands/csvreader.h"
#include "models/commands/jsonreports.h"
#include "models/commands/reportcolumns.h"
#include "models/commands/writing.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Result<QVector<ReportColumn>> readHeader(const QStringList &names)
{
    const bool exported = names.contains(u"external_id"_s);
    QVector<ReportColumn> columns;
    for (const QString &name : names) {
        const auto column = columnNamed(name.trimmed().toLower(), exported);
        if (!column)
            return unknownColumn(name);
        if (*column != ReportColumn::Ignored && columns.contains(*column))
            return fail(Error::Kind::Invalid,
                        CommandWords::tr("“%1” says the same as an earlier column. Leave one of them out.")
                            .arg(oneLine(name, 100)));
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
        if (const auto set = setColumn(report, columns[i], withoutCsvGuard(record[i]), now); !set)
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
        if (!*record && !columns)
            return fail(atLine(Error{Error::Kind::Invalid,
                                     CommandWords::tr("There is no header line that names the columns."),
                                     {}},
                               file, 1));
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
    // A pipe or a device might never end.
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile()) {
        return fail(
            Error::Kind::Storage,
            CommandWords::tr("“%1” is no ordinary file. Give a file to read.").arg(oneLine(file, 400)));
    }
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        const bool missing = !in.exists();
        return fail(missing ? Error::Kind::NotFound : Error::Kind::Storage,
                    CommandWords::tr("“%1” cannot be read. Check that it exists and that you may read it.")
                        .arg(oneLine(file, 400)),
                    in.errorString());
    }
    constexpr qint64 mostBytes = qint64(1) << 30;
    if (in.size() > mostBytes) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is larger than 1 GiB. Take it in in several files.")
                        .arg(oneLine(file, 400)));
    }
    const QByteArray bytes = in.readAll();
    if (csv)
        return readCsv(bytes, file, now);
    return ending == "json"_L1 ? readJsonReports(bytes, file, now) : readJsonLines(bytes, file, now);
}

} // namespace slipway
