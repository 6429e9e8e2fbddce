#include "app/cli/commands.h"
#include "app/cli/documentprogram.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/commandrun.h"
#include "models/commands/evidencecommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/domain/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReleaseShowOptions
{
    QString project;
    QString version;
};

struct ShownRelease
{
    ReleaseDetail detail;
    WorkspaceNames names;
};

void printReleaseText(Output &output, const QString &project, const ShownRelease &shown)
{
    const Release &release = shown.detail.release;
    output.line(output.toned(Cli::tr("%1 %2 (%3)").arg(project, shownText(release.version), release.tag),
                             Tone::Strong));
    output.line(
        Cli::tr("%1, commit %2, %n commit(s) since %3", nullptr, release.commits)
            .arg(shownTime(release.createdAt), shownCommit(release.commit), shownText(release.previousTag)));
    output.line({});
    output.raw(manyLines(shown.detail.notes).toUtf8());
    if (!shown.detail.notesBy.isEmpty())
        output.line(Cli::tr("Notes as %1 wrote them, for %2, %3")
                        .arg(oneLine(shown.detail.notesBy, 80), toString(shown.detail.notesAudience),
                             shownTime(shown.detail.notesAt)));
    for (const Deployment &deployment : shown.detail.deployments) {
        output.line(Cli::tr("%1: %2 at %3")
                        .arg(shown.names.environments.value(deployment.environment),
                             wordFor(deployment.state), shownTime(effectiveTime(deployment))));
    }
    for (const ServerCheck &check : shown.detail.checks)
        output.line(Cli::tr("Check %1: %2").arg(shownText(check.name), wordFor(check.state)));
    for (const ServerRelease &page : shown.detail.published) {
        for (const ServerAsset &asset : page.assets)
            output.line(Cli::tr("Artifact %1 %2").arg(shownText(asset.name), shownText(asset.digest)));
    }
    for (const ApprovalRequest &request : shown.detail.approvals) {
        output.line(Cli::tr("Approval %1 for %2: %3")
                        .arg(request.id.value)
                        .arg(request.subject.environment, wordFor(request.state)));
    }
}

QFuture<Result<int>> runReleaseShow(Invocation &invocation, const ReleaseShowOptions &options)
{
    const auto detail = askRelease(invocation.session.queryContext(), options.project, options.version);
    const auto shown = andThen(detail, &invocation.session, [&invocation](const ReleaseDetail &release) {
        return invocation.session.store().read([release](Database &db) -> Result<ShownRelease> {
            const auto names = readWorkspaceNames(db);
            if (!names)
                return fail(names.error());
            return ShownRelease{release, *names};
        });
    });
    return printing(invocation, shown, [&invocation, project = options.project](const ShownRelease &release) {
        if (invocation.isJson())
            invocation.output.json(jsonOf(release.detail, project, release.names));
        else
            printReleaseText(invocation.output, project, release);
        return 0;
    });
}

struct MarkOptions
{
    QString project;
    QString version;
    QString reason;
};

QFuture<Result<int>> runMark(Invocation &invocation, const MarkOptions &options, MarkChange change)
{
    const auto mark = markRelease(invocation.session.commandContext(), options.project, options.version,
                                  change, options.reason);
    return printing(invocation, mark, [&invocation, options](const ReleaseMark &now) {
        if (invocation.isJson()) {
            invocation.output.json({{u"project"_s, options.project},
                                    {u"release"_s, options.version},
                                    {u"held"_s, now.isHeld},
                                    {u"bad"_s, now.isBad},
                                    {u"reason"_s, now.reason},
                                    {u"by"_s, now.by}});
            return 0;
        }
        QStringList said;
        if (now.isHeld)
            said += Cli::tr("held");
        if (now.isBad)
            said += Cli::tr("marked bad");
        if (said.isEmpty())
            said += Cli::tr("free to go on");
        invocation.output.line(
            Cli::tr("%1 of %2 is %3.").arg(options.version, options.project, said.join(u", "_s)));
        return 0;
    });
}

struct EvidenceOptions
{
    EvidenceWish wish;
    QString output;
    QString pdf;
};

QFuture<Result<int>> makePdf(Invocation &invocation, const EvidenceOptions &options)
{
    return andThenValue(runDocumentProgram({u"evidence"_s, options.output, options.pdf}, &invocation.session),
                        &invocation.session,
                        [&invocation, pdf = options.pdf](const CommandEnd &end) -> Result<int> {
                            if (end.exitCode != 0)
                                return fail(Error::Kind::Storage,
                                            Cli::tr("“%1” could not be made; the evidence file itself is "
                                                    "written.")
                                                .arg(pdf),
                                            end.log);
                            if (!invocation.isJson())
                                invocation.output.line(Cli::tr("Wrote %1.").arg(pdf));
                            return 0;
                        });
}

Result<void> writeEvidence(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(path),
                file.errorString());
}

QFuture<Result<int>> runEvidence(Invocation &invocation, const EvidenceOptions &options)
{
    Session &session = invocation.session;
    const auto made = andThenValue(
        makeEvidence(session.commandContext(), options.wish, &session), &session,
        [&invocation, path = options.output](const EvidencePack &pack) -> Result<int> {
            if (const auto written = writeEvidence(path, pack.json); !written)
                return fail(written.error());
            const bool isSigned = !pack.signature.isEmpty();
            if (isSigned) {
                if (const auto written = writeEvidence(path + u".sig"_s, pack.signature); !written)
                    return fail(written.error());
            }
            if (invocation.isJson())
                invocation.output.json(
                    {{u"file"_s, path},
                     {u"signature"_s, isSigned ? QJsonValue(path + u".sig"_s) : QJsonValue()},
                     {u"sha256"_s, pack.sha256}});
            else
                invocation.output.line(isSigned ? Cli::tr("Wrote %1 and its signature %1.sig.").arg(path)
                                                : Cli::tr("Wrote %1, unsigned.").arg(path));
            return 0;
        });
    if (options.pdf.isEmpty())
        return made;
    return andThen(made, &session, [&invocation, options](int) { return makePdf(invocation, options); });
}

void addEvidence(CLI::App &release, ChosenCommand &chosen)
{
    auto options = std::make_shared<EvidenceOptions>();
    CLI::App *command = addCommand(
        release, "evidence",
        Cli::tr(
            "Write one file that proves what became of a release: commits, checks, approvals, deployments"),
        u"slipway-cli release evidence web 1.2.3 --output web-1.2.3.json --key ~/.ssh/id_ed25519"_s);
    addText(command, "project", options->wish.project, Cli::tr("The project"))->required();
    addText(command, "version", options->wish.release, Cli::tr("Its version, or tag:NAME"))->required();
    addText(command, "--output", options->output, Cli::tr("The file; its signature is beside it, as .sig"))
        ->required();
    addText(command, "--pdf", options->pdf, Cli::tr("Write it as a PDF too, for reading"));
    addText(command, "--key", options->wish.keyFile,
            Cli::tr("Your SSH key; without it the file is unsigned"));
    command->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runEvidence(invocation, *options); };
    });
}

void addMark(CLI::App &release, ChosenCommand &chosen, const char *name, const QString &description,
             MarkChange change)
{
    auto options = std::make_shared<MarkOptions>();
    CLI::App *command = addCommand(
        release, name, description,
        u"slipway-cli release %1 web 1.2.3 --reason 'payment fails'"_s.arg(QLatin1StringView(name)));
    addText(command, "project", options->project, Cli::tr("The project"))->required();
    addText(command, "version", options->version, Cli::tr("Its version, or tag:NAME"))->required();
    addText(command, "--reason", options->reason, Cli::tr("Why; kept in the ledger"))->required();
    command->callback([options, change, &chosen] {
        chosen.action = [options, change](Invocation &invocation) {
            return runMark(invocation, *options, change);
        };
    });
}

} // namespace

void addReleaseCommand(CommandLine &line)
{
    CLI::App *release =
        addCommand(line.app, "release", Cli::tr("One release"), u"slipway-cli release show web 1.2.3"_s);
    release->require_subcommand(1);
    auto options = std::make_shared<ReleaseShowOptions>();
    CLI::App *show =
        addCommand(*release, "show", Cli::tr("Show a release: commits, notes, approvals, deployments"),
                   u"slipway-cli release show web 1.2.3"_s);
    addText(show, "project", options->project, Cli::tr("The project"))->required();
    addText(show, "version", options->version, Cli::tr("Its version, or tag:NAME"))->required();
    show->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runReleaseShow(invocation, *options); };
    });
    addEvidence(*release, line.chosen);
    addMark(*release, line.chosen, "hold", Cli::tr("Stop its way onward"), MarkChange::Hold);
    addMark(*release, line.chosen, "resume", Cli::tr("Let it go on"), MarkChange::Resume);
    addMark(*release, line.chosen, "mark-bad", Cli::tr("Nobody shall get it any more"), MarkChange::MarkBad);
    addMark(*release, line.chosen, "mark-good", Cli::tr("It was not bad after all"), MarkChange::MarkGood);
}

} // namespace slipway
