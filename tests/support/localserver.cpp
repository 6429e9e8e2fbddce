#include "tests/support/localserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

LocalServer::LocalServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    listen();
}

LocalServer::LocalServer(const QByteArray &certificate, const QByteArray &key, QObject *parent)
    : QObject(parent), m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

LocalServer::~LocalServer()
{
    stop();
}

void LocalServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on: %s", qPrintable(m_server->errorString()));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LocalServer::takeConnection);
}

void LocalServer::stop()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    m_buffers.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

QUrl LocalServer::url(const QString &path) const
{
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(m_isTls ? u"https"_s : u"http"_s, QString::number(port()), path));
}

quint16 LocalServer::port() const
{
    return m_server->serverPort();
}

void LocalServer::answer(const QByteArray &path, const QVector<LocalAnswer> &answers)
{
    answer(path, [answers](const LocalRequest &, int count) {
        return answers.at(std::min<qsizetype>(count, answers.size() - 1));
    });
}

void LocalServer::answer(const QByteArray &path, std::function<LocalAnswer(const LocalRequest &, int)> make)
{
    m_answers[path] = std::move(make);
    m_counts.remove(path);
}

void LocalServer::answerElse(std::function<LocalAnswer(const LocalRequest &)> make)
{
    m_else = std::move(make);
}

void LocalServer::takeConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            takeBytes(socket);
    }
}

void LocalServer::takeBytes(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    LocalRequest request;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_arrived.append(request);
    reply(socket, request);
}

void LocalServer::reply(QTcpSocket *socket, const LocalRequest &request)
{
    const QByteArray path = request.target.split('?').value(0);
    if (m_answers.contains(path))
        send(socket, m_answers[path](request, m_counts[path]++));
    else if (m_else)
        send(socket, m_else(request));
    else
        send(socket, {.status = 404, .body = "{\"error\":\"no such path\"}"});
}

static QByteArray wireBytes(const LocalAnswer &answer)
{
    if (!answer.raw.isEmpty())
        return answer.raw;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    if (!answer.type.isEmpty())
        bytes += "Content-Type: " + answer.type + "\r\n";
    if (answer.length != "none")
        bytes += "Content-Length: "
            + (answer.length.isEmpty() ? QByteArray::number(answer.body.size()) : answer.length) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + (answer.cutAfter < 0 ? answer.body : answer.body.first(answer.cutAfter));
}

void LocalServer::send(QTcpSocket *socket, const LocalAnswer &answer)
{
    if (answer.isSilent)
        return;
    const QByteArray bytes = wireBytes(answer);
    if (answer.dripMs > 0) {
        socket->write(bytes.first(answer.dripFrom));
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, bytes, at = qsizetype(answer.dripFrom)]() mutable {
            if (at < bytes.size() && socket->state() == QAbstractSocket::ConnectedState)
                socket->write(bytes.sliced(at++, 1));
        });
        timer->start(answer.dripMs);
        return;
    }
    socket->write(bytes);
    if (answer.isEndless) {
        const QByteArray more = answer.body.repeated(64);
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, more] {
            if (socket->bytesToWrite() < (1 << 20))
                socket->write(more);
        });
    } else if (answer.cutAfter >= 0 || !answer.raw.isEmpty() || answer.length == "none") {
        socket->disconnectFromHost();
    }
}

} // namespace slipway
