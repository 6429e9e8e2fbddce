#include "tests/support/faultserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpSocket>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace slipway {

FaultServer::FaultServer(const QString &sources) : m_sources(sources) { }

FaultServer::~FaultServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

bool FaultServer::isInstalled()
{
    return QFileInfo(u"/usr/bin/python3"_s).isExecutable()
        && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

bool FaultServer::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"PYTHONWARNINGS"_s, u"ignore"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(u"/usr/bin/python3"_s,
                    {m_sources + u"/tests/support/faultd/faultd.py"_s, m_folder.path()});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30000)) {
            m_failure = u"the fault server did not start: "_s + m_process.errorString();
            return false;
        }
    }
    const QJsonObject ports = QJsonDocument::fromJson(m_process.readLine()).object();
    for (auto it = ports.begin(); it != ports.end(); ++it)
        m_ports.insert(it.key(), quint16(it.value().toInt()));
    return !m_ports.isEmpty();
}

QUrl FaultServer::url(const QString &listener, const QString &path) const
{
    const bool isPlain =
        QStringList{u"control"_s, u"main"_s, u"well"_s, u"other"_s, u"proxy"_s}.contains(listener);
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(isPlain ? u"http"_s : u"https"_s,
                                             QString::number(port(listener)), path));
}

/// By a socket of its own: the tested program's way of asking is not trusted here.
QByteArray FaultServer::control(const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port(u"control"_s));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: control\r\n\r\n");
    QByteArray data;
    qsizetype body = -1;
    qsizetype length = 0;
    while (body < 0 || data.size() < body + length) {
        if (!socket.waitForReadyRead(5000))
            return {};
        data += socket.readAll();
        if (body >= 0 || !data.contains("\r\n\r\n"))
            continue;
        body = data.indexOf("\r\n\r\n") + 4;
        const qsizetype at = data.indexOf("Content-Length: ") + 16;
        length = data.sliced(at, data.indexOf('\r', at) - at).toLongLong();
    }
    return data.sliced(body);
}

QVector<FaultArrival> FaultServer::ledger()
{
    QVector<FaultArrival> arrivals;
    const QJsonArray entries = QJsonDocument::fromJson(control("/ledger")).array();
    for (const QJsonValue &entry : entries)
        arrivals.append({entry[u"at"].toInteger(), entry[u"listener"].toString(), entry[u"method"].toString(),
                         entry[u"target"].toString(), entry[u"head"].toString().toLatin1(),
                         entry[u"body"].toString().toLatin1(), entry[u"refused"].toString()});
    return arrivals;
}

QVector<FaultArrival> FaultServer::ledger(const QString &listener)
{
    QVector<FaultArrival> arrivals = ledger();
    arrivals.removeIf([&](const FaultArrival &arrival) { return arrival.listener != listener; });
    return arrivals;
}

void FaultServer::forget()
{
    control("/forget");
}

QVector<QByteArray> formsOf(const QByteArray &secret)
{
    QVector<QByteArray> forms{secret, secret.toPercentEncoding()};
    for (int shift = 0; shift < 3; ++shift) {
        // Only the middle is the same whatever stands around it.
        const QByteArray coded = (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype from = shift == 0 ? 0 : 4;
        forms.append(coded.sliced(from, (coded.size() - from) / 4 * 4 - 4));
    }
    return forms;
}

bool holdsSecret(const QByteArray &text, const QByteArray &secret)
{
    const QVector<QByteArray> forms = formsOf(secret);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QByteArray &form) { return text.contains(form); });
}

} // namespace slipway
