#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/promotecommands.h"
#include "models/sync/syncservice.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject jsonOfSource(const SourceReport &source)
{
    const bool git = source.kind == SourceReport::Kind::Git;
    return {{u"kind"_s, git ? u"git"_s : u"server"_s},
            {u"name"_s, source.name},
            {u"ok"_s, source.ok},
            {u"error"_s, source.error ? QJsonValue(jsonOf(*source.error)) : QJsonValue()},
            {u"requests"_s, source.requests},
            {u"inserted"_s, source.inserted},
            {u"updated"_s, source.updated},
            {u"unchanged"_s, source.unchanged},
            {u"removed"_s, source.removed},
            {u"unmapped"_s, source.unmapped},
            {u"unknown_targets"_s, QJsonArray::fromStringList(source.unknownTargets)}};
}

QString sentenceOfSource(const SourceReport &source)
{
    if (source.error)
        return Cli::tr("%1: %2").arg(source.name, source.error->message);
    if (source.kind == SourceReport::Kind::Git)
        return Cli::tr("%1: the repository is up to date.").arg(source.name);
    return Cli::tr("%1: %2 new, %3 updated, %4 unchanged, %5 without a meaning here.")
        .arg(source.name)
        .arg(source.inserted)
        .arg(source.updated)
        .arg(source.unchanged)
        .arg(source.unmapped);
}

/// All fine: 0; some: 4; none: 1.
int outcomeOf(const SyncReport &report)
{
    if (report.isWhole())
        return 0;
    const auto fine = std::count_if(report.sources.begin(), report.sources.end(),
                                    [](const SourceReport &source) { return source.ok; });
    return fine > 0 ? 4 : 1;
}

QJsonValue firstErrorOf(const SyncReport &report)
{
    for (const SourceReport &source : report.sources) {
        if (source.error)
            return jsonOf(*source.error);
    }
    return {};
}

int printReport(Invocation &invocation, const SyncReport &report)
{
    invocation.output.endProgress();
    if (invocation.isJson()) {
        QJsonArray sources;
        for (const SourceReport &source : report.sources)
            sources.append(jsonOfSource(source));
        QJsonObject answer{{u"sources"_s, sources}, {u"ok"_s, report.isWhole()}};
        if (outcomeOf(report) == 1)
            answer.insert(u"error"_s, firstErrorOf(report));
        invocation.output.json(answer);
    } else {
        for (const SourceReport &source : report.sources) {
            if (source.ok)
                invocation.output.line(sentenceOfSource(source));
        }
    }
    for (const SourceReport &source : report.sources) {
        if (!source.ok)
            invocation.output.warning(sentenceOfSource(source));
        else if (!source.unknownTargets.isEmpty())
            invocation.output.warning(Cli::tr("%1: rules lead to what is not in the workspace: %2")
                                          .arg(source.name, source.unknownTargets.join(u", "_s)));
    }
    return outcomeOf(report);
}

QFuture<Result<int>> runSync(Invocation &invocation, const SyncOptions &options)
{
    SyncService &sync = invocation.session.sync();
    QObject::connect(&sync, &SyncService::progressed, &invocation.session,
                     [&invocation](const QString &source, const QString &what, qint64 done, qint64 total) {
                         invocation.output.progress(source + u' ' + what, done, total);
                     });
    const auto synced =
        andThen(sync.sync(options), &invocation.session, [&invocation](const SyncReport &report) {
            // The session settles what is on its way as each server ends; the answer waits until that is
            // done.
            return andThenValue(
                settlePromotions(invocation.session.commandContext()), &invocation.session,
                [report](const QVector<Promotion> &) -> Result<SyncReport> { return report; });
        });
    return printing(invocation, synced,
                    [&invocation](const SyncReport &report) { return printReport(invocation, report); });
}

} // namespace

void addSyncCommand(CommandLine &line)
{
    auto options = std::make_shared<SyncOptions>();
    CLI::App *command = addCommand(
        line.app, "sync", Cli::tr("Bring repositories and servers up to date; continues where it stopped"),
        u"slipway-cli sync --project web"_s);
    addTexts(command, "--project", options->projects,
             Cli::tr("Only this project's repository; may be given again"));
    addTexts(command, "--connection", options->connections,
             Cli::tr("Only this connection; may be given again"));
    addFlag(command, "--full", options->full, Cli::tr("Servers from the beginning"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runSync(invocation, *options); };
    });
}

} // namespace slipway
