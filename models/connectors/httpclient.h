#pragma once

#include "models/base/async.h"
#include "models/connectors/httpmessage.h"
#include "models/connectors/httprules.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace slipway {

/// Whose requests a client sends, and where. The secrets stay in memory and leave for `base`'s origin only.
struct HttpAccount
{
    QUrl base{}; ///< as parseServiceAddress gives it
    HttpHeaders headers{}; ///< credentials: sent with every request
    QStringList secrets{}; ///< taken out of every text the client says
    QString caFile{}; ///< PEM file of further authorities to trust; empty: none
    bool keepsCookies =
        false; ///< for servers that know a person by a session; the last cookie of a name wins
};

struct HttpLimits
{
    std::chrono::milliseconds connect{10000};
    std::chrono::milliseconds firstByte{15000}; ///< from when the request was sent
    std::chrono::milliseconds whole{60000}; ///< of one try, redirects included
    qint64 body = 16 << 20; ///< bytes, unpacked
    int redirects = 5;
    RetryPolicy retry;
};

/// The only way to an outside service. One request at a time, in the order asked for; each try ends by its
/// deadline however slowly the server drips. A GET is tried again after 408, 425, 429, 5xx and a broken
/// connection; what changes something never. A success is no error and status and content type and body, all
/// of them. Error kinds: Auth (401, 403, a refused certificate of the client), RateLimited (429, or 403 with
/// a limit's headers), NotFound (404, 410), Network (transport, deadline, TLS, 5xx), Invalid (not JSON, cut,
/// empty, too long), Refused (another origin), Usage (an address or file that cannot be used), Cancelled.
/// Lives on the thread that made it; parsing happens on the global thread pool.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HttpAccount account, HttpLimits limits = {}, QObject *parent = nullptr);
    /// Requests that have not ended end as Cancelled.
    ~HttpClient() override;

    /// Cancel the future to give up; what is under way is aborted at once.
    QFuture<Result<HttpReply>> send(const HttpRequest &request);

    /// Ends everything under way and waiting as Cancelled.
    void cancelAll();

    /// When the server wants to be asked again, as its last refusal said; a minute on where it named no time.
    /// Nothing is sent before: what is asked for meanwhile ends with that refusal.
    std::optional<QDateTime> leaveAloneUntil() const;

    /// Tries sent so far, redirects and repetitions counted.
    int requestCount() const;

Q_SIGNALS:
    /// A try failed and another follows after `milliseconds`; for progress, already redacted.
    void waiting(int milliseconds, const QString &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
