#include "models/git/mirrorupdate.h"

#include "models/base/logging.h"
#include "models/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr int kTimeToEndMs = 400;
static constexpr int kProgressEveryMs = 100;
static constexpr qsizetype kKeptWords = 8192;

/// Settings that nobody's configuration may take back: one for this very address is the most particular there
/// is. Told by the environment, since an address may hold what the command line would split at.
static void demandTrustedServers(QProcessEnvironment &environment, const QString &url)
{
    const std::pair<QString, QString> settings[] = {{u"http.sslVerify"_s, u"true"_s},
                                                    {u"http.%1.sslVerify"_s.arg(url), u"true"_s},
                                                    {u"http.sslVersion"_s, u"tlsv1.2"_s},
                                                    {u"http.%1.sslVersion"_s.arg(url), u"tlsv1.2"_s}};
    int number = 0;
    for (const auto &[key, value] : settings) {
        environment.insert(u"GIT_CONFIG_KEY_%1"_s.arg(number), key);
        environment.insert(u"GIT_CONFIG_VALUE_%1"_s.arg(number), value);
        ++number;
    }
    environment.insert(u"GIT_CONFIG_COUNT"_s, QString::number(number));
}

static QProcessEnvironment mirrorEnvironment(const QString &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"GIT_"_s))
            environment.remove(name);
    }
    // Nobody sits before the child: what would ask has to fail, and say so in the language that is read here.
    environment.remove(u"SSH_ASKPASS"_s);
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    if (QUrl(url).scheme().compare("https"_L1, Qt::CaseInsensitive) == 0)
        demandTrustedServers(environment, QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    return environment;
}

static QStringList safeSettings()
{
    QStringList arguments;
    for (const QString &setting :
         {u"core.hooksPath=/dev/null"_s, u"core.fsmonitor=false"_s, u"core.askPass="_s,
          u"protocol.allow=never"_s, u"protocol.https.allow=always"_s, u"protocol.http.allow=always"_s,
          u"protocol.ssh.allow=always"_s, u"protocol.file.allow=user"_s, u"submodule.recurse=false"_s,
          u"fetch.recurseSubmodules=false"_s, u"gc.autoDetach=false"_s, u"maintenance.autoDetach=false"_s})
        arguments += {u"-c"_s, setting};
    return arguments;
}

MirrorUpdate::MirrorUpdate(QString url, QString folder, Limits limits, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_folder(std::move(folder)), m_limits(limits)
{
    m_git.setProcessEnvironment(mirrorEnvironment(m_url));
    m_git.setStandardInputFile(QProcess::nullDevice());
    m_git.setStandardOutputFile(QProcess::nullDevice());
    // An own session: no terminal to ask on, and one group to end.
    m_git.setChildProcessModifier([] { ::setsid(); });
    for (QTimer *timer : {&m_stall, &m_total, &m_insist})
        timer->setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] { end(Ending::Stalled); });
    connect(&m_total, &QTimer::timeout, this, [this] { end(Ending::TooLong); });
    connect(&m_insist, &QTimer::timeout, this, [this] { killGroup(SIGKILL); });
    connect(&m_git, &QProcess::readyReadStandardError, this, &MirrorUpdate::readErrors);
    connect(&m_git, &QProcess::finished, this, [this] { conclude(true); });
    connect(&m_git, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(false);
    });
}

MirrorUpdate::MirrorUpdate(QString url, QString folder, QObject *parent)
    : MirrorUpdate(std::move(url), std::move(folder), Limits(), parent)
{
}

MirrorUpdate::~MirrorUpdate()
{
    m_git.disconnect(this);
    killGroup(SIGKILL);
    if (!m_temporary.isEmpty() && !m_concluded)
        QDir(m_temporary).removeRecursively();
}

void MirrorUpdate::start()
{
    QStringList arguments = safeSettings();
    if (QFileInfo::exists(m_folder + u"/HEAD"_s)) {
        m_git.setWorkingDirectory(m_folder);
        arguments += {u"--git-dir=."_s, u"fetch"_s,   u"--progress"_s,
                      u"--prune"_s,     u"--force"_s, u"--no-recurse-submodules"_s,
                      u"--"_s,          u"origin"_s};
    } else {
        const QString place = QFileInfo(m_folder).path();
        QDir().mkpath(place);
        m_temporary = m_folder + u".clone-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
        m_git.setWorkingDirectory(place);
        arguments += {u"clone"_s, u"--mirror"_s, u"--progress"_s, u"--"_s, m_url, m_temporary};
    }
    m_sinceProgress.start();
    m_stall.start(m_limits.stallMs);
    m_total.start(m_limits.totalMs);
    m_git.start(u"git"_s, arguments);
}

void MirrorUpdate::cancel()
{
    end(Ending::Cancelled);
}

void MirrorUpdate::end(Ending why)
{
    if (m_concluded || m_ending != Ending::None)
        return;
    m_ending = why;
    killGroup(SIGTERM);
    m_insist.start(kTimeToEndMs);
}

void MirrorUpdate::killGroup(int signal)
{
    const qint64 id = m_git.processId();
    if (id > 0 && m_git.state() != QProcess::NotRunning)
        ::kill(static_cast<pid_t>(-id), signal);
}

void MirrorUpdate::readErrors()
{
    m_stall.start(m_limits.stallMs);
    m_line += m_git.readAllStandardError();
    static const QRegularExpression progress(
        u"^(?:remote: )?[A-Z][a-z]+ [a-z]+: +\\d+% \\((\\d+)/(\\d+)\\)"_s);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        if (m_line[i] != '\r' && m_line[i] != '\n')
            continue;
        const QByteArray line = m_line.mid(begin, i - begin);
        begin = i + 1;
        const auto match = progress.match(QString::fromUtf8(line.left(200)));
        if (!match.hasMatch()) {
            m_words = (m_words + line + '\n').right(kKeptWords);
        } else if (m_sinceProgress.elapsed() >= kProgressEveryMs) {
            m_sinceProgress.restart();
            Q_EMIT progressed(match.captured(1).toLongLong(), match.captured(2).toLongLong());
        }
    }
    m_line = m_line.mid(begin).right(kKeptWords);
}

void MirrorUpdate::conclude(bool started)
{
    if (m_concluded)
        return;
    m_stall.stop();
    m_total.stop();
    m_insist.stop();
    if (started)
        readErrors();
    const Result<void> result = outcome(started);
    m_concluded = true;
    if (!m_temporary.isEmpty())
        QDir(m_temporary).removeRecursively();
    Q_EMIT finished(result);
}

Result<void> MirrorUpdate::outcome(bool started)
{
    const QString url = redacted(m_url);
    const QString words = redacted(QString::fromUtf8(m_words + m_line));
    if (!started)
        return fail(Error::Kind::Git,
                    tr("The program “git” could not be started. Install git, or put it on the search path."),
                    m_git.errorString());
    if (m_ending == Ending::Cancelled)
        return fail(Error::Kind::Cancelled, tr("Cancelled."));
    if (m_ending == Ending::Stalled)
        return fail(
            Error::Kind::Network,
            tr("“%1” stopped answering. Check the connection and the server, then try again.").arg(url),
            words);
    if (m_ending == Ending::TooLong)
        return fail(
            Error::Kind::Network,
            tr("Fetching “%1” took too long and was ended. Try again; what arrived is kept.").arg(url),
            words);
    if (m_git.exitStatus() != QProcess::NormalExit || m_git.exitCode() != 0)
        return fail(failureOf(words));
    if (m_temporary.isEmpty() || QDir().rename(m_temporary, m_folder))
        return {};
    // Another process may have been faster with the same clone.
    if (QFileInfo::exists(m_folder + u"/HEAD"_s))
        return {};
    return fail(Error::Kind::Storage,
                tr("The clone of “%1” cannot be put into “%2”. Check that the folder can be written.")
                    .arg(url, m_folder));
}

Error MirrorUpdate::failureOf(const QString &words) const
{
    const QString url = redacted(m_url);
    const auto says = [&](std::initializer_list<const char *> texts) {
        return std::any_of(texts.begin(), texts.end(), [&](const char *text) {
            return words.contains(QLatin1String(text), Qt::CaseInsensitive);
        });
    };
    if (says({"certificate", "gnutls_handshake", "SSL_ERROR", "SSL routines", "TLS handshake"}))
        return {
            Error::Kind::Network,
            tr("“%1” could not prove that it is the server you mean, and nothing was sent to it. If it is "
               "yours, have the authority of its certificate added to this machine, or named by git's "
               "http.sslCAInfo.")
                .arg(url),
            words};
    if (says({"Authentication failed", "could not read Username", "could not read Password",
              "Permission denied", "error: 401", "error: 403", "Host key verification failed"}))
        return {Error::Kind::Auth,
                tr("“%1” did not let git in. Set up a credential helper or an SSH key that git can use "
                   "without asking.")
                    .arg(url),
                words};
    if (says({"Could not resolve", "Connection refused", "Connection timed out", "Failed to connect",
              "unable to access", "Network is unreachable", "early EOF", "hung up unexpectedly"})
        && !says({"error: 404"}))
        return {Error::Kind::Network,
                tr("“%1” cannot be reached. Check the address and the connection, then try again.").arg(url),
                words};
    if (says({"not found", "does not exist", "does not appear to be a git repository", "error: 404"}))
        return {Error::Kind::NotFound,
                tr("There is no repository at “%1”, or git may not see it. Check the address and the access "
                   "rights.")
                    .arg(url),
                words};
    if (says({"not allowed"}))
        return {Error::Kind::Refused,
                tr("“%1” uses a way of transport that Slipway does not allow. Use https or ssh.").arg(url),
                words};
    return {Error::Kind::Git, tr("git could not fetch “%1”. The details say why.").arg(url), words};
}

} // namespace slipway
