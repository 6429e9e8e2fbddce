#include "models/commands/demorepository.h"

#include "models/base/chain.h"
#include "models/commands/writing.h"

#include <QHash>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace slipway {

/// Runs git once with `input` and gives what it printed.
static QFuture<Result<QByteArray>> runDemoGit(const QStringList &arguments, const QByteArray &input,
                                              QObject *owner)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto *process = new QProcess(owner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"GIT_"_s))
            environment.remove(name);
    }
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    const auto end = [promise, process](Result<QByteArray> result) {
        promise->addResult(std::move(result));
        promise->finish();
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::errorOccurred, process, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(Error::Kind::Git,
                     CommandWords::tr(
                         "The demo needs the git program, which could not be started; install git.")));
    });
    QObject::connect(
        process, &QProcess::finished, process, [end, process](int code, QProcess::ExitStatus status) {
            if (status == QProcess::NormalExit && code == 0)
                end(process->readAllStandardOutput());
            else
                end(fail(
                    Error::Kind::Git,
                    CommandWords::tr("A repository of the demo could not be made: git ended with an error."),
                    QString::fromLocal8Bit(process->readAllStandardError().left(4096))));
        });
    process->start(u"git"_s, arguments);
    process->write(input);
    process->closeWriteChannel();
    return promise->future();
}

static Result<DemoHistory> withIds(DemoHistory history, const QByteArray &marks)
{
    for (const QByteArray &line : marks.split('\n')) {
        if (const auto id = CommitId::parse(QString::fromLatin1(line)))
            history.ids += *id;
    }
    if (history.ids.size() != history.commitCount)
        return fail(Error::Kind::Git,
                    CommandWords::tr("A repository of the demo could not be made: git lost commits."));
    history.script.clear();
    return history;
}

static Result<DemoHistory> withTrees(DemoHistory history, const QByteArray &lines)
{
    QHash<CommitId, QString> trees;
    for (const QByteArray &line : lines.split('\n')) {
        const QString text = QString::fromLatin1(line);
        if (const auto id = CommitId::parse(text.section(u' ', 0, 0)))
            trees.insert(*id, text.section(u' ', 1, 1));
    }
    for (const CommitId &id : std::as_const(history.ids))
        history.trees += trees.value(id);
    return history;
}

QFuture<Result<DemoHistory>> makeDemoRepository(const QString &folder, DemoHistory history, QObject *owner)
{
    const auto made =
        runDemoGit({u"init"_s, u"--quiet"_s, u"--bare"_s, u"--initial-branch=main"_s, folder}, {}, owner);
    const auto filled = andThen(made, owner, [folder, owner, script = history.script](const QByteArray &) {
        return runDemoGit({u"-C"_s, folder, u"-c"_s, u"fastimport.unpackLimit=1"_s, u"fast-import"_s,
                           u"--quiet"_s, u"--done"_s},
                          script, owner);
    });
    const auto known = andThenValue(filled, owner, [history = std::move(history)](const QByteArray &marks) {
        return withIds(history, marks);
    });
    return andThen(known, owner, [folder, owner](const DemoHistory &half) {
        const auto listed =
            runDemoGit({u"-C"_s, folder, u"log"_s, u"--all"_s, u"--format=%H %T"_s}, {}, owner);
        return andThenValue(listed, owner,
                            [half](const QByteArray &lines) { return withTrees(half, lines); });
    });
}

} // namespace slipway
