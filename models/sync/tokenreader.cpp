#include "models/sync/tokenreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static Result<QString> tokenOfEnvironment(const Connection &connection)
{
    const QByteArray variable = connection.tokenVariable.toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        return fail(Error::Kind::Auth,
                    QCoreApplication::translate(
                        "slipway::TokenReader",
                        "The token of “%1” is expected in the environment variable %2, which is not "
                        "set. Set it and try again.")
                        .arg(connection.name, connection.tokenVariable));
    }
    return qEnvironmentVariable(variable.constData()).trimmed();
}

TokenReader tokenReader(std::function<QFuture<Result<QString>>(const QString &key)> keyring)
{
    return [keyring = std::move(keyring)](const Connection &connection) {
        switch (connection.tokenSource) {
        case TokenSource::Environment:
            return readyFuture(tokenOfEnvironment(connection));
        case TokenSource::Keyring:
            return keyring(tokenKey(connection));
        case TokenSource::None:
            break;
        }
        return readyFuture(Result<QString>(QString()));
    };
}

QString tokenKey(const Connection &connection)
{
    return u"%1 %2 %3"_s.arg(toString(connection.kind), connection.url, connection.user).trimmed();
}

} // namespace slipway
