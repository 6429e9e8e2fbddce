#include "app/gui/connectionreading.h"

#include "models/base/text.h"
#include "models/domain/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ConnectionReadingText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConnectionReading)
};

struct ResourceAbility
{
    ServerResource resource;
    Connector::Capability ability;
};

constexpr ResourceAbility resourceAbilities[] = {
    {ServerResource::Deployments, Connector::ReadsDeployments},
    {ServerResource::Environments, Connector::ReadsEnvironments},
    {ServerResource::Releases, Connector::ReadsReleases},
    {ServerResource::Checks, Connector::ReadsChecks},
    {ServerResource::Gates, Connector::ReadsGates},
    {ServerResource::Freezes, Connector::ReadsFreezes},
    {ServerResource::Milestones, Connector::ReadsMilestones},
};

/// Why a kind of server never has one thing.
QString lackOf(ServerResource resource, const QString &vendor)
{
    if (resource == ServerResource::Environments)
        return ConnectionReadingText::tr("%1 has none of its own; the rules below make them").arg(vendor);
    return ConnectionReadingText::tr("%1 has none").arg(vendor);
}

void noteCatch(QVector<RuleCatch> &catches, const QString &target, const QString &job, bool isKnown)
{
    for (RuleCatch &known : catches) {
        if (known.target == target && known.isKnown == isKnown) {
            known.names.append(job);
            return;
        }
    }
    catches.append({target, {job}, isKnown});
}

QString noticeOf(const ResourceNotice &notice)
{
    const QString what = notice.remote.isEmpty()
        ? wordFor(notice.resource)
        : ConnectionReadingText::tr("%1 of %2", "a kind of thing, a project")
              .arg(wordFor(notice.resource), oneLine(notice.remote, 80));
    return notice.error.kind == Error::Kind::Auth
        ? ConnectionReadingText::tr("%1: no access. %2").arg(what, notice.error.message)
        : ConnectionReadingText::tr("%1: %2", "a kind of thing, what is wrong")
              .arg(what, notice.error.message);
}

} // namespace

ConnectionProbe probeOf(const Connection &connection, const ServerProfile &profile,
                        Connector::Capabilities abilities)
{
    ConnectionProbe probe;
    const QString vendor = wordFor(connection.kind);
    probe.server = QStringList{profile.product.isEmpty() ? vendor : profile.product, profile.version}
                       .join(u' ')
                       .trimmed();
    probe.account = profile.account;
    probe.scopes = profile.scopes;
    for (const ResourceAbility &one : resourceAbilities) {
        const QString absent = profile.absent.value(one.resource);
        const bool isAble = abilities.testFlag(one.ability);
        probe.reads.append({wordFor(one.resource), isAble && absent.isEmpty(),
                            absent.isEmpty() ? lackOf(one.resource, vendor) : absent});
    }
    const QString cannot = ConnectionReadingText::tr("not at %1, from here").arg(vendor);
    const auto act = [&](const QString &what, Connector::Capability ability) {
        probe.acts.append({what, abilities.testFlag(ability), cannot});
    };
    act(ConnectionReadingText::tr("Decide at its gates"), Connector::DecidesGates);
    act(ConnectionReadingText::tr("Publish releases"), Connector::Publishes);
    act(ConnectionReadingText::tr("Start deployments"), Connector::Triggers);
    act(ConnectionReadingText::tr("Stop deployments"), Connector::Cancels);
    return probe;
}

ConnectionNews newsOf(const SourceReport &report)
{
    ConnectionNews news;
    QString asked = ConnectionReadingText::tr("%n request(s)", nullptr, report.requests);
    if (report.unchangedAnswers > 0)
        asked = ConnectionReadingText::tr("%1, %n of them answered “nothing new”", nullptr,
                                          report.unchangedAnswers)
                    .arg(asked);
    news.remarks.append(asked);
    if (report.removed > 0)
        news.remarks.append(ConnectionReadingText::tr(
            "%n deployment(s) had been deleted there, and are out of the history.", nullptr, report.removed));
    if (report.notBefore)
        news.notices.append(
            ConnectionReadingText::tr("The server wants to be left alone until %1.")
                .arg(QLocale().toString(report.notBefore->toLocalTime(), QLocale::ShortFormat)));
    for (const ResourceNotice &notice : report.notices)
        news.notices.append(noticeOf(notice));
    if (!report.unknownTargets.isEmpty())
        news.notices.append(
            ConnectionReadingText::tr("Rules lead to names that the workspace does not have: %1")
                .arg(report.unknownTargets.join(u", "_s)));
    if (report.unmapped > 0)
        news.remarks.append(ConnectionReadingText::tr(
            "%n build(s) there mean no project or no environment here; rules can say what they are.", nullptr,
            report.unmapped));
    if (report.rate) {
        news.rateLimit = report.rate->limit;
        news.rateRemaining = report.rate->remaining;
        news.rateResetAt = report.rate->resetAt;
    }
    return news;
}

QVector<OfferedEnvironment> offeredOf(const QVector<MissingEnvironment> &missing)
{
    QVector<OfferedEnvironment> offered;
    for (const MissingEnvironment &one : missing) {
        const QString whose = one.remotes.isEmpty() ? ConnectionReadingText::tr("by a rule")
                                                    : one.remotes.mid(0, 3).join(u", "_s);
        offered.append({one.name,
                        ConnectionReadingText::tr("%1  ·  %2", "a tier, where it comes from")
                            .arg(wordFor(one.tier), whose)});
    }
    return offered;
}

RulePreview previewOf(const QVector<MappingPreviewRow> &rows)
{
    RulePreview preview;
    for (const MappingPreviewRow &row : rows) {
        if (!row.names.environment.isEmpty())
            noteCatch(preview.environments, row.names.environment, row.job, true);
        else if (row.names.unknownTargets.isEmpty())
            preview.missed.append(row.job);
        for (const QString &target : row.names.unknownTargets)
            noteCatch(preview.environments, target, row.job, false);
        if (!row.names.project.isEmpty())
            noteCatch(preview.projects, row.names.project, row.job, true);
    }
    return preview;
}

} // namespace slipway
