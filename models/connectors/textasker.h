#pragma once

#include "models/base/async.h"
#include "models/connectors/httpclient.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace slipway {

/// Asks an address of one server for whatever it answers, without an account: HttpClient's own exchange, with
/// its deadlines, caps, redirects and refusals, but one try and a body that is not read as JSON. Each
/// question goes on its own. Lives on the thread that made it.
class TextAsker final : public QObject
{
    Q_OBJECT
public:
    /// `origin` as parseServiceAddress gives it.
    TextAsker(const QUrl &origin, const HttpLimits &limits, QObject *parent = nullptr);
    /// Questions that have not ended end as Cancelled.
    ~TextAsker() override;

    /// The body of a success; the errors are HttpClient's.
    QFuture<Result<QByteArray>> ask(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
