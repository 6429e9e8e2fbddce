#include "tests/support/faultserver.h"
#include "tests/support/postgresserver.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// A workspace on a server over the network is opened only where the server proves who it is: a real
/// PostgreSQL, with certificates of every kind that must not do.
class TestPostgresTls : public QObject
{
    Q_OBJECT

    FaultServer m_certificates{QStringLiteral(SLIPWAY_SOURCE_DIR)};
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    quint16 m_port = 0;

    bool restart(const QString &certificate, const QStringList &more = {})
    {
        m_server->stop();
        QFile::remove(m_server->folder() + u"/log"_s);
        QStringList settings{u"listen_addresses=127.0.0.1"_s, u"port=%1"_s.arg(m_port),
                             u"log_connections=on"_s,
                             u"ssl=%1"_s.arg(certificate.isEmpty() ? u"off"_s : u"on"_s)};
        if (!certificate.isEmpty()) {
            settings << u"ssl_cert_file=%1"_s.arg(
                m_server->hand(m_certificates.file(certificate + u".crt"_s)));
            settings << u"ssl_key_file=%1"_s.arg(
                m_server->hand(m_certificates.file(certificate + u".key"_s)));
        }
        return m_server->startAgain(settings + more);
    }
    Result<void> open()
    {
        Store store(*StoreAddress::parse(
            u"postgresql://postgres@127.0.0.1:%1/%2?sslmode=verify-full&sslrootcert=%3"_s.arg(m_port).arg(
                m_database, m_certificates.file(u"ca.crt"_s))));
        store.setPassword(u"s3cret"_s);
        return waitFor(store.open(Store::Mode::OpenOrCreate));
    }
    QByteArray log() const
    {
        QFile file(m_server->folder() + u"/log"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PostgresServer::start(why);
        if (!m_server || !FaultServer::isInstalled()) {
            QVERIFY2(!PostgresServer::isRequired(), qPrintable(why));
            QSKIP("no PostgreSQL, or no openssl");
        }
        QVERIFY2(m_certificates.start(), qPrintable(m_certificates.failure()));
        m_database = m_server->freshDatabase().section(u'/', 3).section(u'?', 0, 0);
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
    }

    void aServerThatProvesItselfIsOpened()
    {
        QVERIFY(restart(u"good"_s));
        SLIPWAY_VERIFY(open());
        QVERIFY2(log().contains("connection authorized"), log().constData());
    }

    void noOtherHearsWhoAsks_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("self-signed") << u"selfsigned"_s << QStringList();
        QTest::newRow("expired") << u"expired"_s << QStringList();
        QTest::newRow("not valid yet") << u"future"_s << QStringList();
        QTest::newRow("another host") << u"wronghost"_s << QStringList();
        QTest::newRow("an unknown authority") << u"untrusted"_s << QStringList();
        QTest::newRow("made by a certificate that is no authority") << u"noauthority"_s << QStringList();
        QTest::newRow("TLS 1.1") << u"good"_s
                                 << QStringList{u"ssl_min_protocol_version=TLSv1.1"_s,
                                                u"ssl_max_protocol_version=TLSv1.1"_s};
        QTest::newRow("no TLS at all") << QString() << QStringList();
    }

    void noOtherHearsWhoAsks()
    {
        QFETCH(QString, certificate);
        QFETCH(QStringList, settings);
        QVERIFY(restart(certificate, settings));
        const Result<void> opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Network);
        QVERIFY2(opened.error().message.contains("could not prove"_L1),
                 qPrintable(opened.error().message + opened.error().detail));
        const QByteArray said = log();
        QVERIFY2(said.contains("connection received"), said.constData()); // it was this server
        QVERIFY2(!said.contains("authorized") && !said.contains("user="), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestPostgresTls)
#include "tst_postgrestls.moc"
