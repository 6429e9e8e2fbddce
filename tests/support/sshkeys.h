#pragma once

#include "models/domain/publickey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway::tests {

/// SSH keys made by ssh-keygen in a folder of their own, and signatures made with them by hand.
class SshKeys
{
public:
    /// The private key's file; made when it is first asked for. The public one is beside it, as `.pub`.
    QString file(const QString &name,
                 const QStringList &options = {QStringLiteral("-t"), QStringLiteral("ed25519")},
                 const QString &passphrase = {});
    QByteArray publicText(const QString &name);
    PublicKey publicKey(const QString &name);
    /// As `ssh-keygen -Y sign -n NAMESPACE -f KEY` writes it; empty where it refused.
    QByteArray sign(const QByteArray &bytes, const QString &name, const QString &signatureNamespace);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and gives its path.
    QString write(const QString &name, const QByteArray &content);

private:
    QTemporaryDir m_folder;
};

/// Runs a program and gives what it printed; `code` gets the exit code.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                      int *code = nullptr);

} // namespace slipway::tests
