#pragma once

#include "models/base/async.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace slipway {

/// The system's keyring (Secret Service, KWallet). Nothing is ever kept anywhere else: without a keyring
/// every call is an Error::Storage that says which other ways there are. Lives on a thread with an event
/// loop; functions return at once.
class Keyring : public QObject
{
    Q_OBJECT
public:
    /// `service` is the folder-like name that all keys are under.
    explicit Keyring(QString service = QStringLiteral("slipway"), QObject *parent = nullptr);

    /// Error::NotFound where there is no such key; also said by a keyring whose collection cannot be reached.
    QFuture<Result<QString>> read(const QString &key);
    QFuture<Result<void>> write(const QString &key, const QString &secret);
    /// Fine where there is no such key.
    QFuture<Result<void>> remove(const QString &key);

private:
    QString m_service;
};

} // namespace slipway
