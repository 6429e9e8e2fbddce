#pragma once

#include "models/connectors/httpfailure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

namespace slipway {

/// One try at one request over the wire: its three deadlines, its caps, the redirects it follows. Used by
/// HttpClient only.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Cookies = QVector<QPair<QByteArray, QByteArray>>;

    HttpExchange(QNetworkAccessManager &network, const HttpAccount &account, const HttpLimits &limits,
                 Cookies &cookies, QObject *parent);
    ~HttpExchange() override;

    void start(const HttpRequest &request);
    void abort(HttpOutcome::End end);
    /// Requests put on the wire, redirects included.
    int sent() const { return m_sent; }

Q_SIGNALS:
    void ended(const slipway::HttpOutcome &outcome);
    /// A redirect that is not followed, with the reason.
    void refused(const slipway::Error &error);

private:
    void sendTo(const QUrl &url);
    QNetworkRequest wireRequest(const QUrl &url) const;
    void takeHead();
    void takeBytes();
    void takeEnd();
    void keepCookies();
    bool followRedirect(int status);
    void finish(HttpOutcome::End end);
    void dropReply();

    QNetworkAccessManager &m_network;
    const HttpAccount &m_account;
    const HttpLimits &m_limits;
    Cookies &m_cookies;
    HttpRequest m_request;
    HttpOutcome m_outcome;
    QNetworkReply *m_reply = nullptr;
    QTimer m_stepTimer; ///< connecting, then waiting for the first byte
    QTimer m_wholeTimer;
    bool m_isSent = false;
    bool m_hasHead = false;
    bool m_hasEnded = false;
    int m_hops = 0;
    int m_sent = 0;
};

} // namespace slipway
