#include "app/cli/commands.h"
#include "app/cli/notessource.h"
#include "app/cli/words.h"
#include "models/queries/changelogquery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct BumpOptions
{
    NotesSource source;
    bool zeroKeepsZero = false;
};

int printNext(Invocation &invocation, const NextVersion &next)
{
    if (!invocation.isJson()) {
        if (next.level == BumpLevel::None)
            invocation.output.line(
                Cli::tr("%1: nothing asks for a new version.").arg(shownText(next.current)));
        else
            invocation.output.line(
                Cli::tr("%1 → %2 (%3)").arg(shownText(next.current), next.next, toString(next.level)));
        TextTable table{{Cli::tr("Commit"), Cli::tr("Asks for"), Cli::tr("Subject")}, {}};
        for (const BumpReason &reason : next.because)
            table.rows.append({shownCommit(reason.sha), toString(reason.level), reason.subject});
        if (!table.rows.isEmpty())
            invocation.output.table(table);
        return 0;
    }
    QJsonArray because;
    for (const BumpReason &reason : next.because) {
        because.append(QJsonObject{{u"sha"_s, reason.sha.hex()},
                                   {u"subject"_s, reason.subject},
                                   {u"level"_s, toString(reason.level)}});
    }
    invocation.output.json({{u"current"_s, next.current.isEmpty() ? QJsonValue() : QJsonValue(next.current)},
                            {u"next"_s, next.next.isEmpty() ? QJsonValue() : QJsonValue(next.next)},
                            {u"level"_s, toString(next.level)},
                            {u"because"_s, because}});
    return 0;
}

QFuture<Result<int>> runBump(Invocation &invocation, const BumpOptions &options)
{
    BumpPolicy policy;
    policy.zeroMajorKeepsZero = options.zeroKeepsZero;
    const auto next = andThen(projectOf(invocation, options.source), &invocation.session,
                              [&invocation, policy](const Project &project) {
                                  return askNextVersion(invocation.session.queryContext(), project, policy);
                              });
    return printing(invocation, next,
                    [&invocation](const NextVersion &version) { return printNext(invocation, version); });
}

} // namespace

void addBumpCommand(CommandLine &line)
{
    auto options = std::make_shared<BumpOptions>();
    CLI::App *command =
        addCommand(line.app, "bump", Cli::tr("The next version that the commits ask for, and why"),
                   u"slipway-cli bump --repo ."_s);
    addNotesSource(command, options->source);
    addFlag(command, "--zero-major-keeps-zero", options->zeroKeepsZero,
            Cli::tr("While the major number is 0, a breaking change raises the minor number"));
    command->callback([options, &chosen = line.chosen] {
        chosen = {[options](Invocation &invocation) { return runBump(invocation, *options); },
                  ChosenCommand::Needs::Nothing};
    });
}

} // namespace slipway
