#include "models/secrets/keyring.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace slipway {

static Unexpected keyringFailure(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("%1: %2").arg(int(job.error())).arg(job.errorString());
    if (job.error() == QKeychain::EntryNotFound) {
        return fail(
            Error::Kind::NotFound,
            Keyring::tr(
                "The system's keyring holds no token for this. Add the connection again with --token-stdin."),
            detail);
    }
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser) {
        return fail(Error::Kind::Storage,
                    Keyring::tr("The system's keyring did not open. Unlock it and try again, or keep the "
                                "token in an environment "
                                "variable (--token-env)."),
                    detail);
    }
    return fail(Error::Kind::Storage,
                Keyring::tr("There is no keyring to keep the token in, and Slipway keeps it nowhere else. "
                            "Start one (for example "
                            "gnome-keyring or KWallet), or name an environment variable that holds the token "
                            "(--token-env), or "
                            "use no token (--no-token)."),
                detail);
}

/// Runs a job that deletes itself; `take` turns it into the answer.
template <class R, class Take>
static QFuture<R> runKeyringJob(QKeychain::Job *job, QObject *context, const QString &key, Take take)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [promise, take](QKeychain::Job *ended) {
        promise->addResult(take(ended));
        promise->finish();
    });
    const QFuture<R> future = promise->future();
    job->start();
    return future;
}

Keyring::Keyring(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) { }

QFuture<Result<QString>> Keyring::read(const QString &key)
{
    return runKeyringJob<Result<QString>>(
        new QKeychain::ReadPasswordJob(m_service), this, key, [](QKeychain::Job *job) -> Result<QString> {
            if (job->error() != QKeychain::NoError)
                return keyringFailure(*job);
            return static_cast<QKeychain::ReadPasswordJob *>(job)->textData();
        });
}

QFuture<Result<void>> Keyring::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    return runKeyringJob<Result<void>>(job, this, key, [](QKeychain::Job *ended) -> Result<void> {
        if (ended->error() != QKeychain::NoError)
            return keyringFailure(*ended);
        return {};
    });
}

QFuture<Result<void>> Keyring::remove(const QString &key)
{
    return runKeyringJob<Result<void>>(
        new QKeychain::DeletePasswordJob(m_service), this, key, [](QKeychain::Job *job) -> Result<void> {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                return keyringFailure(*job);
            return {};
        });
}

} // namespace slipway
