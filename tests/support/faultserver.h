#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QVector>

namespace slipway {

/// Something that reached a FaultServer.
struct FaultArrival
{
    qint64 at = 0; ///< milliseconds, of a clock that only goes forward
    QString listener{};
    QString method{};
    QString target{};
    QByteArray head{}; ///< request line and headers, as on the wire
    QByteArray body{}; ///< its beginning
    QString refused{}; ///< instead of all this: why a TLS handshake ended
};

/// Servers that go wrong, in a process of their own, so that neither their memory nor their work counts as
/// the tested program's (tests/support/faultd says which). Ends with its owner. Needs /usr/bin/python3 and
/// openssl.
class FaultServer
{
public:
    /// `sources` is the project's folder.
    explicit FaultServer(const QString &sources);
    ~FaultServer();

    static bool isInstalled();

    /// False says why in `failure`.
    bool start();
    const QString &failure() const { return m_failure; }

    /// The address of a listener: main, well, other, proxy, or the name of a certificate (then it is HTTPS).
    QUrl url(const QString &listener, const QString &path = {}) const;
    quint16 port(const QString &listener) const { return m_ports.value(listener); }
    /// A file of the certificates' folder: ca.crt.
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QVector<FaultArrival> ledger();
    /// What reached one listener.
    QVector<FaultArrival> ledger(const QString &listener);
    /// Empties the ledger; once-only faults strike anew.
    void forget();

private:
    QByteArray control(const QByteArray &path);

    QString m_sources;
    QString m_failure;
    QTemporaryDir m_folder;
    QProcess m_process;
    QHash<QString, quint16> m_ports;
};

/// The names under which a text could give `secret` away, in any of the ways it may be written: as it is,
/// percent-encoded, base64 at any of three places in a longer text.
QVector<QByteArray> formsOf(const QByteArray &secret);
bool holdsSecret(const QByteArray &text, const QByteArray &secret);

} // namespace slipway
