#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QPair>
#include <QUrl>
#include <QVector>

namespace slipway {

using HttpHeaders = QVector<QPair<QByteArray, QByteArray>>;

/// One request to an outside service. Holds no secret: the client adds the account's own headers, for its own
/// origin only.
struct HttpRequest
{
    enum class Expect {
        Json, ///< a whole JSON document, said to be one by its content type
        JsonIfAny, ///< the same, but an answer without a body is one too
        Nothing ///< whatever the body is, it is not read as anything
    };

    QByteArray method = "GET"; ///< GET, POST, PUT, PATCH or DELETE
    QUrl url{};
    HttpHeaders headers{};
    QByteArray body{};
    QByteArray etag{}; ///< sent as If-None-Match; the answer may then be `notModified`
    Expect expect = Expect::Json;
    bool followRedirects = true; ///< false: a 3xx is the answer
    bool isReadOnly = false; ///< a question, although it is a POST (GraphQL)
};

/// Whether a request changes something there: it is sent once, whatever becomes of it.
bool changesSomething(const HttpRequest &request);

/// An answer that arrived whole and is what was asked for.
struct HttpReply
{
    int status = 0;
    QUrl url{}; ///< where it came from in the end
    HttpHeaders headers{};
    QJsonDocument json{};
    bool notModified = false;

    /// The first header of that name, whatever its case; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    QByteArray etag() const { return header("ETag"); }
};

} // namespace slipway
