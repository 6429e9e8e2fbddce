#include "app/cli/secretinput.h"

#include "app/cli/words.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace slipway {

/// Turns the terminal's echo off for as long as it lives.
class EchoOff
{
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_changed = false;
};

static Result<QString> readSecretLine()
{
    const EchoOff echoOff;
    QFile input;
    constexpr qint64 longest = 1 << 16;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(Error::Kind::Usage, Cli::tr("Standard input cannot be read."), input.errorString());
    const QString secret = QString::fromUtf8(input.readLine(longest)).trimmed();
    if (secret.isEmpty())
        return fail(Error::Kind::Usage,
                    Cli::tr("No token came on standard input. Pipe it in: … --token-stdin < token.txt"));
    return secret;
}

QFuture<Result<QString>> readSecret()
{
    return runOn(QThreadPool::globalInstance(), readSecretLine);
}

} // namespace slipway
