#include "models/commands/commandrun.h"

#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/writing.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype mostLog = 256 * 1024;
constexpr int politeMs = 5000;

/// One program under way. A child of its receiver.
class CommandProcess final : public QObject
{
    Q_OBJECT
public:
    CommandProcess(const CommandLineRun &run, QObject *parent, std::function<void(const QString &)> said)
        : QObject(parent), m_said(std::move(said))
    {
        m_promise.start();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setWorkingDirectory(run.folder.isEmpty() ? QDir::homePath() : run.folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = run.environment.begin(); it != run.environment.end(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(run.command.first());
        m_process.setArguments(run.command.sliced(1));
        // A session of its own: no terminal to ask on, and one group to end with all that it started.
        m_process.setChildProcessModifier([] { ::setsid(); });
        connect(&m_process, &QProcess::readyRead, this, &CommandProcess::takeOutput);
        connect(&m_process, &QProcess::finished, this, &CommandProcess::ended);
        connect(&m_process, &QProcess::errorOccurred, this, &CommandProcess::failedToStart);
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &CommandProcess::endIt);
        m_watcher.setFuture(m_promise.future());
        m_process.start();
    }
    ~CommandProcess() override
    {
        // Nobody is left to be told, and what would be told to is about to go.
        m_process.disconnect(this);
        signalGroup(SIGKILL);
    }
    QFuture<Result<CommandEnd>> future() const { return m_promise.future(); }
    void endIt()
    {
        signalGroup(SIGTERM);
        QTimer::singleShot(politeMs, this, [this] { signalGroup(SIGKILL); });
    }

private:
    void signalGroup(int number)
    {
        const qint64 id = m_process.processId();
        if (id > 0 && m_process.state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(-id), number);
    }
    void takeOutput()
    {
        const QByteArray bytes = m_process.readAll();
        m_log += bytes;
        if (m_log.size() > mostLog)
            m_log = m_log.last(mostLog);
        if (m_said)
            m_said(QString::fromUtf8(bytes));
    }
    void ended(int exitCode, QProcess::ExitStatus status)
    {
        takeOutput();
        CommandEnd end;
        end.exitCode = status == QProcess::NormalExit ? exitCode : -1;
        end.log = QString::fromUtf8(m_log);
        finish(end);
    }
    void failedToStart(QProcess::ProcessError error)
    {
        if (error != QProcess::FailedToStart)
            return;
        finish(fail(
            Error::Kind::NotFound,
            CommandWords::tr("“%1” could not be started: there is no such program here, or it may not be "
                             "run. Write its whole path.")
                .arg(oneLine(m_process.program(), 200)),
            m_process.errorString()));
    }
    void finish(Result<CommandEnd> end)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_promise.addResult(std::move(end));
        m_promise.finish();
        deleteLater();
    }

    QProcess m_process{this};
    QPromise<Result<CommandEnd>> m_promise;
    QFutureWatcher<Result<CommandEnd>> m_watcher;
    std::function<void(const QString &)> m_said;
    QByteArray m_log;
    bool m_isFinished = false;
};

} // namespace

QString tellingLine(const CommandEnd &end)
{
    const QStringList lines = end.log.trimmed().split(u'\n');
    if (end.exitCode == 0)
        return lines.last();
    static const QRegularExpression begins(u"^\\W*(?:fatal|error)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression holds(u"\\b(?:fatal|error|failed|failure|unreachable)\\b(?!=0)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString last = lines.last();
    bool isFound = false;
    for (const QString &line : lines) {
        // A line may be a megabyte of one word; what it begins with is enough.
        const QString head = line.trimmed().left(400);
        if (begins.match(head).hasMatch())
            return head;
        if (holds.match(head).hasMatch()) {
            last = head;
            isFound = true;
        }
    }
    return isFound ? last : lines.last();
}

QFuture<Result<CommandEnd>> runCommandLine(const CommandLineRun &run, QObject *receiver,
                                           std::function<void(const QString &)> said)
{
    return (new CommandProcess(run, receiver, std::move(said)))->future();
}

void endCommandLines(QObject *receiver)
{
    const auto running = receiver->findChildren<CommandProcess *>(Qt::FindDirectChildrenOnly);
    for (CommandProcess *process : running)
        process->endIt();
}

} // namespace slipway

#include "commandrun.moc"
