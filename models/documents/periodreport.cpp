#include "models/documents/periodreport.h"

#include "models/base/text.h"
#include "models/documents/documentparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PeriodReport)
};

QString said(const QJsonObject &object, const QString &key)
{
    return safe(object.value(key).toString());
}

QString countText(const QJsonValue &count)
{
    return QLocale().toString(count.toInteger());
}

/// What a list leaves out is said under it.
QString restText(const QJsonObject &report, const QString &list, const QString &total)
{
    const qint64 left = report.value(total).toInteger() - report.value(list).toArray().size();
    if (left <= 0)
        return {};
    return u"<p class='quiet'>"_s
        + PeriodWords::tr("and %Ln more, in the workspace", nullptr, int(left)).toHtmlEscaped() + u"</p>"_s;
}

QString metricsHtml(const QJsonArray &metrics)
{
    HtmlTable table({PeriodWords::tr("Metric"), PeriodWords::tr("Value"), PeriodWords::tr("n"),
                     PeriodWords::tr("How it is computed")});
    for (const QJsonValue one : metrics) {
        const QJsonObject metric = one.toObject();
        table.add({said(metric, u"name"_s), u"<b>"_s + said(metric, u"value"_s) + u"</b>"_s,
                   countText(metric.value(u"n"_s)), said(metric, u"formula"_s)});
    }
    return table.html(PeriodWords::tr("No metric could be computed."));
}

QString placesHtml(const QJsonArray &environments)
{
    HtmlTable table(
        {PeriodWords::tr("Environment"), PeriodWords::tr("Deployments"), PeriodWords::tr("Failed")});
    for (const QJsonValue one : environments) {
        const QJsonObject environment = one.toObject();
        table.add({said(environment, u"environment"_s), countText(environment.value(u"deployments"_s)),
                   countText(environment.value(u"failed"_s))});
    }
    return table.html(PeriodWords::tr("Nothing was deployed."));
}

QString deploymentsTable(const QJsonArray &deployments, const QString &whenEmpty)
{
    HtmlTable table({PeriodWords::tr("When"), PeriodWords::tr("Project"), PeriodWords::tr("Version"),
                     PeriodWords::tr("Environment"), PeriodWords::tr("State"), PeriodWords::tr("By")});
    for (const QJsonValue one : deployments) {
        const QJsonObject row = one.toObject();
        table.add({whenText(row.value(u"at"_s)), said(row, u"project"_s), said(row, u"version"_s),
                   said(row, u"environment"_s), said(row, u"state"_s), said(row, u"by"_s)});
    }
    return table.html(whenEmpty);
}

QString incidentsHtml(const QJsonArray &incidents)
{
    HtmlTable table({PeriodWords::tr("Opened"), PeriodWords::tr("Resolved"), PeriodWords::tr("Project"),
                     PeriodWords::tr("Incident"), PeriodWords::tr("Severity")});
    for (const QJsonValue one : incidents) {
        const QJsonObject incident = one.toObject();
        table.add({whenText(incident.value(u"opened_at"_s)), whenText(incident.value(u"resolved_at"_s)),
                   said(incident, u"project"_s), said(incident, u"title"_s), said(incident, u"severity"_s)});
    }
    return table.html(PeriodWords::tr("No incident was told of."));
}

QString decisionsHtml(const QJsonArray &decisions)
{
    HtmlTable table({PeriodWords::tr("When"), PeriodWords::tr("Who"), PeriodWords::tr("Decision"),
                     PeriodWords::tr("Release"), PeriodWords::tr("Environment"), PeriodWords::tr("Comment")});
    for (const QJsonValue one : decisions) {
        const QJsonObject decision = one.toObject();
        table.add({whenText(decision.value(u"at"_s)), said(decision, u"by"_s), said(decision, u"decision"_s),
                   said(decision, u"project"_s) + u' ' + said(decision, u"release"_s),
                   said(decision, u"environment"_s), said(decision, u"comment"_s)});
    }
    return table.html(PeriodWords::tr("Nobody decided anything."));
}

QString periodTitle(const QJsonObject &report)
{
    const QString project = oneLine(report.value(u"project"_s).toString(), 120);
    return project.isEmpty() ? PeriodWords::tr("Report: all projects")
                             : PeriodWords::tr("Report: %1").arg(project);
}

} // namespace

QString periodHtml(const QJsonObject &report)
{
    const QString span = PeriodWords::tr("%1 to %2, written %3")
                             .arg(whenText(report.value(u"from"_s)), whenText(report.value(u"to"_s)),
                                  whenText(report.value(u"made_at"_s)));
    const QString demo = report.value(u"demo"_s).toBool() ? u"<p><b>"_s
            + PeriodWords::tr("A demo: everything in it is made up.").toHtmlEscaped() + u"</b></p>"_s
                                                          : QString();
    return u"<!DOCTYPE html><html><head><meta charset='utf-8'><title>"_s + periodTitle(report).toHtmlEscaped()
        + u"</title><style>"_s + styleSheet() + u"</style></head><body><h1>"_s
        + periodTitle(report).toHtmlEscaped() + u"</h1><p class='quiet'>"_s + span + u"</p>"_s + demo
        + heading(PeriodWords::tr("Delivery metrics")) + metricsHtml(report.value(u"metrics"_s).toArray())
        + heading(PeriodWords::tr("How much went where"))
        + placesHtml(report.value(u"environments"_s).toArray())
        + heading(PeriodWords::tr("Released to production"))
        + deploymentsTable(report.value(u"released"_s).toArray(),
                           PeriodWords::tr("Nothing went live in production."))
        + restText(report, u"released"_s, u"released_in_all"_s) + heading(PeriodWords::tr("During a freeze"))
        + deploymentsTable(report.value(u"during_freeze"_s).toArray(),
                           PeriodWords::tr("Nothing went in while a freeze held."))
        + restText(report, u"during_freeze"_s, u"during_freeze_in_all"_s)
        + heading(PeriodWords::tr("Incidents")) + incidentsHtml(report.value(u"incidents"_s).toArray())
        + heading(PeriodWords::tr("Who agreed")) + decisionsHtml(report.value(u"decisions"_s).toArray())
        + u"</body></html>"_s;
}

Result<void> writePeriodReport(const QJsonObject &report, const QString &file)
{
    const QString html = periodHtml(report);
    return file.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? writePdf(html, periodTitle(report), file)
                                                         : writeHtml(html, file);
}

} // namespace slipway
