#pragma once

#include "models/base/result.h"
#include "models/connectors/httpclient.h"

#include <QNetworkReply>
#include <QStringList>

namespace slipway {

/// How one try at a request ended, before anything is made of it.
struct HttpOutcome
{
    enum class End {
        Answered,
        Broken,
        ConnectTimeout,
        FirstByteTimeout,
        WholeTimeout,
        TooLong,
        BadLength,
        Cancelled
    };
    End end = End::Broken;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString errorText;
    QStringList tlsErrors;
    bool wasSent = false; ///< the request left whole
    HttpReply reply;
    QByteArray body;
};

/// Whether the server may answer better when asked again at once or soon.
bool isWorthRetrying(const HttpOutcome &outcome);

/// The outcome's error, if it is one; the reply's status, length and type are judged here, the JSON itself
/// not yet. `account` names the server in messages and what must not appear in them.
Result<void> judge(const HttpOutcome &outcome, const HttpRequest &request, const HttpAccount &account,
                   const HttpLimits &limits);

/// Parses a body that `judge` let through. Runs on any thread.
Result<QJsonDocument> parseJson(const QByteArray &body, const QString &server);

/// The server's name for a person: host and port.
QString serverName(const QUrl &url);

/// Takes the account's secrets, as they are and percent- or base64-encoded, and what smells of one out of a
/// text; one line.
QString withoutSecrets(const QString &text, const HttpAccount &account);

} // namespace slipway
