#pragma once

#include "app/cli/output.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/domain/deployment.h"

#include <CLI/CLI.hpp>

#include <QFuture>

#include <functional>

namespace slipway {

/// What a command is run with.
struct Invocation
{
    Session &session;
    Output &output;
    const GlobalOptions &options;

    bool isJson() const { return options.json; }
    QDateTime now() const { return session.clock().now(); }
};

/// A command at work: gives the exit code, or the error that the exit code follows from. Never blocks.
using CommandAction = std::function<QFuture<Result<int>>(Invocation &)>;

/// The command that the arguments chose.
struct ChosenCommand
{
    enum class Needs { Nothing, WorkspaceAddress, OpenWorkspace };
    CommandAction action;
    Needs needs = Needs::OpenWorkspace;
};

/// What adding commands to the command line needs: where the chosen one is put.
struct CommandLine
{
    CLI::App &app;
    ChosenCommand &chosen;
};

/// Takes the workspace that the options name as the session's.
Result<void> chooseWorkspace(Invocation &invocation);
/// The same, and opens it.
QFuture<Result<void>> openChosenWorkspace(Invocation &invocation);

/// Adds a command with what it does and an example.
CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description, const QString &example);

/// Options whose values are texts as a person writes them.
CLI::Option *addText(CLI::App *command, const std::string &name, QString &value, const QString &description);
CLI::Option *addTexts(CLI::App *command, const std::string &name, QStringList &values,
                      const QString &description);
CLI::Option *addFlag(CLI::App *command, const std::string &name, bool &value, const QString &description);

/// When `future` ends well, `print(value)` writes the answer and gives the exit code.
template <class R, class Print>
QFuture<Result<int>> printing(Invocation &invocation, const QFuture<R> &future, Print print)
{
    return andThenValue(
        future, &invocation.session,
        [print = std::move(print)](const auto &...value) mutable -> Result<int> { return print(value...); });
}

inline QFuture<Result<int>> failed(const Error &error)
{
    return readyFuture(Result<int>(fail(error)));
}

/// An optional time of an option: null where it was not given.
Result<QDateTime> timeOption(const QString &text, const QDateTime &now);

/// A time for a person: local, to the minute; a dash where it is unknown.
QString shownTime(const QDateTime &time);
/// A text for a person: a dash where it is unknown.
QString shownText(const QString &text);
QString shownCommit(const CommitId &commit);
TextCell shownState(DeploymentState state);

} // namespace slipway
