#include "app/cli/commands.h"
#include "app/cli/documentprogram.h"
#include "app/cli/jsonvalues.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/domain/metricwords.h"
#include "models/queries/periodquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReportOptions
{
    QString project;
    QString from;
    QString to;
    QString output;
};

constexpr int reportedDays = 30;

Result<MetricsQuestion> periodOf(const ReportOptions &options, const QDateTime &now)
{
    const auto to = timeOption(options.to, now);
    if (!to)
        return fail(to.error());
    const auto from = timeOption(options.from, now);
    if (!from)
        return fail(from.error());
    MetricsQuestion question;
    question.project = options.project;
    question.window.to = to->isValid() ? *to : now;
    question.window.from = from->isValid() ? *from : question.window.to.addDays(-reportedDays);
    if (question.window.from >= question.window.to)
        return fail(Error::Kind::Usage,
                    Cli::tr("The period ends before it begins: --from is not before --to."));
    const QString file = options.output.toLower();
    if (!file.endsWith(u".pdf"_s) && !file.endsWith(u".html"_s) && !file.endsWith(u".json"_s))
        return fail(Error::Kind::Usage, Cli::tr("A report is a .html, a .pdf or a .json file."));
    return question;
}

QJsonArray rowsJson(const QVector<Deployment> &rows, const WorkspaceNames &names)
{
    QJsonArray array;
    for (const Deployment &row : rows) {
        array.append(QJsonObject{{u"id"_s, known(row.id)},
                                 {u"at"_s, known(effectiveTime(row))},
                                 {u"project"_s, known(names.projects.value(row.project))},
                                 {u"environment"_s, known(names.environments.value(row.environment))},
                                 {u"version"_s, row.version.isEmpty() ? row.commit.shortHex() : row.version},
                                 {u"commit"_s, known(row.commit)},
                                 {u"state"_s, toString(row.state)},
                                 {u"by"_s, known(row.by)}});
    }
    return array;
}

QJsonArray metricsRows(const MetricsReading &reading)
{
    const MetricsRules rules;
    const DeliveryMetrics metrics = deliveryMetrics(reading.facts, reading.window, rules);
    QJsonArray array;
    for (const MetricKind kind : metricKinds) {
        array.append(QJsonObject{{u"metric"_s, toString(kind)},
                                 {u"name"_s, wordFor(kind)},
                                 {u"value"_s, valueText(metrics, kind)},
                                 {u"n"_s, metricOf(metrics, kind).n},
                                 {u"formula"_s, formulaOf(kind, rules.definition)}});
    }
    return array;
}

QJsonArray incidentRows(const QVector<Incident> &incidents)
{
    QJsonArray array;
    for (const Incident &incident : incidents) {
        array.append(QJsonObject{{u"id"_s, incident.id},
                                 {u"title"_s, incident.title},
                                 {u"project"_s, known(incident.project)},
                                 {u"opened_at"_s, known(incident.openedAt)},
                                 {u"resolved_at"_s, known(incident.resolvedAt)},
                                 {u"severity"_s, known(incident.severity)}});
    }
    return array;
}

QJsonObject reportJson(const PeriodAnswer &answer, const ReportOptions &options, const QDateTime &now)
{
    QJsonArray environments;
    for (const auto &[name, count] : answer.environments)
        environments.append(QJsonObject{
            {u"environment"_s, name}, {u"deployments"_s, count.deployments}, {u"failed"_s, count.failed}});
    QJsonArray decisions;
    for (const auto &[subject, decision] : answer.decisions)
        decisions.append(QJsonObject{{u"at"_s, known(decision.at)},
                                     {u"by"_s, known(decision.by)},
                                     {u"decision"_s, toString(decision.decision)},
                                     {u"comment"_s, known(decision.comment)},
                                     {u"project"_s, known(subject.project)},
                                     {u"release"_s, known(subject.release)},
                                     {u"environment"_s, known(subject.environment)}});
    const MetricsWindow &window = answer.metrics.window;
    return {{u"from"_s, known(window.from)},
            {u"to"_s, known(window.to)},
            {u"made_at"_s, known(now)},
            {u"project"_s, known(options.project)},
            {u"demo"_s, answer.isDemo},
            {u"metrics"_s, metricsRows(answer.metrics)},
            {u"environments"_s, environments},
            {u"released"_s, rowsJson(answer.released, answer.metrics.names)},
            {u"released_in_all"_s, answer.releasedInAll},
            {u"during_freeze"_s, rowsJson(answer.inFreeze, answer.metrics.names)},
            {u"during_freeze_in_all"_s, answer.inFreezeInAll},
            {u"incidents"_s, incidentRows(answer.incidents)},
            {u"decisions"_s, decisions}};
}

Unexpected unwritable(const QString &file, const QString &why)
{
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file), why);
}

/// PDF and HTML are made by the program for documents, of a file that is gone afterwards.
QFuture<Result<void>> writeReport(Invocation &invocation, const QJsonObject &report, const QString &file)
{
    const QByteArray bytes = QJsonDocument(report).toJson();
    if (file.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            return readyFuture(Result<void>());
        return readyFuture(Result<void>(unwritable(file, out.errorString())));
    }
    auto between = std::make_shared<QTemporaryFile>();
    if (!between->open() || between->write(bytes) != bytes.size() || !between->flush())
        return readyFuture(Result<void>(unwritable(file, between->errorString())));
    return andThenValue(runDocumentProgram({u"period"_s, between->fileName(), file}, &invocation.session),
                        &invocation.session, [between, file](const CommandEnd &end) -> Result<void> {
                            return end.exitCode == 0 ? Result<void>() : unwritable(file, end.log);
                        });
}

QFuture<Result<int>> runReport(Invocation &invocation, const ReportOptions &options)
{
    const auto question = periodOf(options, invocation.now());
    if (!question)
        return failed(question.error());
    const auto written = andThen(
        askPeriod(invocation.session.queryContext(), *question), &invocation.session,
        [&invocation, options](const PeriodAnswer &answer) {
            for (const QString &project : answer.metrics.unreadable)
                invocation.output.warning(
                    Cli::tr("The repository of “%1” could not be read; its lead times are "
                            "missing.")
                        .arg(oneLine(project, 200)));
            return writeReport(invocation, reportJson(answer, options, invocation.now()), options.output);
        });
    return andThenValue(written, &invocation.session, [&invocation, file = options.output]() -> Result<int> {
        if (invocation.isJson())
            invocation.output.json({{u"file"_s, file}});
        else
            invocation.output.line(Cli::tr("Wrote %1.").arg(file));
        return 0;
    });
}

} // namespace

void addReportCommand(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *command = addCommand(
        line.app, "report",
        Cli::tr("What was released where in a period, with metrics, incidents, freezes and decisions"),
        u"slipway-cli report --from 2026-11-01 --to 2026-12-01 --output november.pdf"_s);
    addText(command, "--project", options->project, Cli::tr("Only of this project"));
    addText(command, "--from", options->from,
            Cli::tr("Not before this time; 30 days before the end when not given"));
    addText(command, "--to", options->to, Cli::tr("Before this time; now when not given"));
    addText(command, "--output", options->output, Cli::tr("The file to write: .html, .pdf or .json"))
        ->required();
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runReport(invocation, *options); };
    });
}

} // namespace slipway
