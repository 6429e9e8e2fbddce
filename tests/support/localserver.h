#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace slipway {

/// What a LocalServer answers once.
struct LocalAnswer
{
    int status = 200;
    QVector<QPair<QByteArray, QByteArray>> headers{}; ///< besides Content-Type and Content-Length
    QByteArray body{};
    QByteArray type = "application/json";
    QByteArray length{}; ///< the Content-Length said; empty: the true one; "none": no such header
    QByteArray raw{}; ///< sent instead of everything above
    bool isSilent = false; ///< takes the request and says nothing
    int dripMs = 0; ///< one byte each so many milliseconds, after `dripFrom` bytes at once
    int dripFrom = 0;
    int cutAfter = -1; ///< closes the connection after so many bytes of the body
    bool isEndless = false; ///< repeats the body for as long as somebody reads
};

/// A request that arrived, as it was on the wire.
struct LocalRequest
{
    QByteArray method{};
    QByteArray target{}; ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body{};
};

/// A real server on a free port of the loopback that does what it is told, and remembers what arrived. Lives
/// on the thread of the test. `useTls` makes it HTTPS with the given certificate and key (PEM).
class LocalServer : public QObject
{
    Q_OBJECT
public:
    explicit LocalServer(QObject *parent = nullptr);
    LocalServer(const QByteArray &certificate, const QByteArray &key, QObject *parent = nullptr);
    ~LocalServer() override;

    /// `http://127.0.0.1:PORT` and the path.
    QUrl url(const QString &path = {}) const;
    quint16 port() const;

    /// Answers to requests of one path (without query), in order; the last one is given again and again.
    /// Others get 404.
    void answer(const QByteArray &path, const QVector<LocalAnswer> &answers);
    /// The same, made when asked; `count` is how often the path was asked before.
    void answer(const QByteArray &path, std::function<LocalAnswer(const LocalRequest &, int count)> make);
    /// What every path without answers of its own gets.
    void answerElse(std::function<LocalAnswer(const LocalRequest &)> make);

    const QVector<LocalRequest> &arrived() const { return m_arrived; }
    void forget() { m_arrived.clear(); }
    /// Stops listening and closes every connection.
    void stop();

private:
    void listen();
    void takeConnection();
    void takeBytes(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const LocalRequest &request);
    void send(QTcpSocket *socket, const LocalAnswer &answer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QByteArray, std::function<LocalAnswer(const LocalRequest &, int)>> m_answers;
    QHash<QByteArray, int> m_counts;
    std::function<LocalAnswer(const LocalRequest &)> m_else;
    QVector<LocalRequest> m_arrived;
};

} // namespace slipway
