#include "models/commands/reportcolumns.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/writing.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

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

static Result<void> setTime(QDateTime &time, const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return {};
    const auto parsed = parseTime(text, now);
    if (!parsed)
        return fail(parsed.error());
    time = *parsed;
    return {};
}

static Result<void> setState(DeploymentReport &report, const QString &text)
{
    if (text.isEmpty())
        return {};
    report.state = deploymentStateFromString(text);
    if (!report.state)
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("“%1” is no state of a deployment.").arg(oneLine(text, 100)));
    return {};
}

static Result<void> setKind(DeploymentReport &report, const QString &text)
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

} // namespace slipway
