#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace slipway::tests {

/// What a program said.
struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    std::string all() const { return (out + err).toStdString(); }
};

/// A user of the command line with a home of their own and one workspace, `team.slipway` in it. Only for
/// tests that have SLIPWAY_BINARY_DIR and SLIPWAY_SOURCE_DIR.
class CliUser
{
public:
    Ran run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("SLIPWAY_WORKSPACE"), workspace());
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
#ifdef SLIPWAY_BINARY_DIR
    Ran cli(const QStringList &arguments) const
    {
        return run(QStringLiteral(SLIPWAY_BINARY_DIR "/app/cli/slipway-cli"), arguments);
    }
    /// verify.sh, which knows nothing of Slipway.
    Ran script(const QStringList &arguments) const
    {
        return run(QStringLiteral(SLIPWAY_SOURCE_DIR "/installer/verify.sh"), arguments);
    }
#endif
    QString workspace() const
    {
        return path(QStringLiteral("team.slipway"));
    }
    QString path(const QString &name) const
    {
        return m_home.filePath(name);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_home;
};

} // namespace slipway::tests
