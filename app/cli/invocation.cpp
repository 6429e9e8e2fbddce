#include "app/cli/invocation.h"

#include "app/cli/words.h"
#include "models/base/times.h"
#include "models/domain/words.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<void> chooseWorkspace(Invocation &invocation)
{
    const QString &asked = invocation.options.workspace;
    const auto address = StoreAddress::parse(asked.isEmpty() ? invocation.session.places().workspace : asked);
    if (!address)
        return fail(address.error());
    invocation.session.setWorkspace(*address);
    return {};
}

static Result<void> noWorkspaceAt(const QString &place, const Error &error)
{
    return fail(Error::Kind::NotFound,
                Cli::tr("There is no workspace at %1. Make it first: slipway-cli init").arg(place),
                error.message);
}

QFuture<Result<void>> openChosenWorkspace(Invocation &invocation)
{
    if (const auto chosen = chooseWorkspace(invocation); !chosen)
        return readyFuture(chosen);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = promise->future();
    whenDone(invocation.session.openWorkspace(Store::Mode::OpenExisting), &invocation.session,
             [promise, place = invocation.session.store().address().display()](Result<void> opened) {
                 if (!opened && opened.error().kind == Error::Kind::NotFound)
                     opened = noWorkspaceAt(place, opened.error());
                 promise->addResult(opened);
                 promise->finish();
             });
    return answer;
}

/// Apart from what returns a CLI::App: a foreign namespace there misleads lupdate about the context.
static QString exampleText(const QString &example)
{
    return Cli::tr("Example:\n  %1").arg(example);
}

CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description, const QString &example)
{
    CLI::App *command = parent.add_subcommand(name, description.toStdString());
    if (!example.isEmpty())
        command->footer(exampleText(example).toStdString());
    return command;
}

CLI::Option *addText(CLI::App *command, const std::string &name, QString &value, const QString &description)
{
    return command
        ->add_option_function<std::string>(
            name, [&value](const std::string &text) { value = QString::fromStdString(text); },
            description.toStdString())
        ->type_name("");
}

CLI::Option *addTexts(CLI::App *command, const std::string &name, QStringList &values,
                      const QString &description)
{
    return command
        ->add_option_function<std::vector<std::string>>(
            name,
            [&values](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    values.append(QString::fromStdString(text));
            },
            description.toStdString())
        ->type_name("")
        ->allow_extra_args(false);
}

CLI::Option *addFlag(CLI::App *command, const std::string &name, bool &value, const QString &description)
{
    return command->add_flag(name, value, description.toStdString());
}

Result<QDateTime> timeOption(const QString &text, const QDateTime &now)
{
    return text.isEmpty() ? Result<QDateTime>(QDateTime()) : parseTime(text, now);
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
}

QString shownText(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString shownCommit(const CommitId &commit)
{
    return commit.isNull() ? u"–"_s : commit.shortHex();
}

static Tone toneOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Succeeded:
        return Tone::Good;
    case DeploymentState::Failed:
    case DeploymentState::TimedOut:
    case DeploymentState::Rejected:
        return Tone::Bad;
    case DeploymentState::Partial:
    case DeploymentState::AwaitingApproval:
    case DeploymentState::Queued:
    case DeploymentState::Running:
        return Tone::Busy;
    case DeploymentState::Planned:
    case DeploymentState::Cancelled:
    case DeploymentState::Skipped:
    case DeploymentState::Unknown:
        break;
    }
    return Tone::Dim;
}

TextCell shownState(DeploymentState state)
{
    return {wordFor(state), toneOf(state)};
}

} // namespace slipway
