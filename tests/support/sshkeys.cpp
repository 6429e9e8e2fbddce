#include "tests/support/sshkeys.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace slipway::tests {

QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
                      int *code)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SSH_AUTH_SOCK"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    if (code)
        *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QString SshKeys::file(const QString &name, const QStringList &options, const QString &passphrase)
{
    const QString file = m_folder.filePath(name);
    if (!QFile::exists(file))
        runProgram(u"ssh-keygen"_s,
                   QStringList{u"-q"_s, u"-N"_s, passphrase, u"-C"_s, name, u"-f"_s, file} + options);
    return file;
}

QByteArray SshKeys::publicText(const QString &name)
{
    QFile source(file(name) + u".pub"_s);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

PublicKey SshKeys::publicKey(const QString &name)
{
    const auto key = readPublicKey(publicText(name));
    return key ? *key : PublicKey();
}

QByteArray SshKeys::sign(const QByteArray &bytes, const QString &name, const QString &signatureNamespace)
{
    return runProgram(u"ssh-keygen"_s, {u"-Y"_s, u"sign"_s, u"-n"_s, signatureNamespace, u"-f"_s, file(name)},
                      bytes);
}

QString SshKeys::write(const QString &name, const QByteArray &content)
{
    QFile target(m_folder.filePath(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size() ? target.fileName()
                                                                                        : QString();
}

} // namespace slipway::tests
