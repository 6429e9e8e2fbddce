#include "models/git/mirrorupdate.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// A mirror over https is fetched from a server that proves who it is, or not at all: whatever the person's
/// own settings say, and before a name or a password has left.
class TestMirrorTls : public QObject
{
    Q_OBJECT

    FaultServer m_server{QStringLiteral(SLIPWAY_SOURCE_DIR)};
    QTemporaryDir m_home;

    std::optional<Result<void>> fetch(const QString &listener)
    {
        QUrl url = m_server.url(listener, u"/acme/shop.git"_s);
        url.setUserName(u"alice"_s);
        url.setPassword(u"s3cret"_s);
        MirrorUpdate update(url.toString(QUrl::FullyEncoded), m_home.filePath(u"mirror-"_s + listener));
        std::optional<Result<void>> result;
        connect(&update, &MirrorUpdate::finished, this, [&](const Result<void> &ended) { result = ended; });
        update.start();
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 60000);
        return result;
    }
    /// Requests that reached a listener; a handshake that ended is none.
    int requestsTo(const QString &listener)
    {
        int count = 0;
        const auto arrived = m_server.ledger(listener);
        for (const FaultArrival &arrival : arrived)
            count += arrival.head.isEmpty() ? 0 : 1;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!FaultServer::isInstalled())
            QSKIP("python3 and openssl are not installed");
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
        // Somebody has waved every error through, in general and for this server.
        QFile settings(m_home.filePath(u".gitconfig"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[http]\nsslVerify = false\nsslCAInfo = " + m_server.file(u"ca.crt"_s).toUtf8()
                       + "\n");
        for (const QString &listener : {u"selfsigned"_s, u"expired"_s, u"wronghost"_s})
            settings.write("[http \"" + m_server.url(listener, u"/"_s).toEncoded()
                           + "\"]\nsslVerify = false\n");
        settings.close();
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qunsetenv("XDG_CONFIG_HOME");
        qputenv("GIT_SSL_NO_VERIFY", "1");
    }

    void aServerThatProvesItselfIsAsked()
    {
        m_server.forget();
        const auto result = fetch(u"good"_s);
        QVERIFY(result);
        QVERIFY2(*result || !result->error().message.contains("prove"_L1),
                 qPrintable(result->error().detail));
        QVERIFY(requestsTo(u"good"_s) > 0);
    }

    void nothingIsSentToAnyOther_data()
    {
        QTest::addColumn<QString>("listener");
        QTest::newRow("self-signed") << u"selfsigned"_s;
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("not valid yet") << u"future"_s;
        QTest::newRow("another host") << u"wronghost"_s;
        QTest::newRow("an unknown authority") << u"untrusted"_s;
        QTest::newRow("made by a certificate that is no authority") << u"noauthority"_s;
        QTest::newRow("TLS 1.0") << u"tls10"_s;
        QTest::newRow("TLS 1.1") << u"tls11"_s;
    }

    void nothingIsSentToAnyOther()
    {
        QFETCH(QString, listener);
        m_server.forget();
        const auto result = fetch(listener);
        QVERIFY(result && !*result);
        const Error &error = result->error();
        QCOMPARE(error.kind, Error::Kind::Network);
        QVERIFY2(error.message.contains("could not prove"_L1), qPrintable(error.message + error.detail));
        QVERIFY2(!(error.message + error.detail).contains("s3cret"_L1), qPrintable(error.detail));
        QCOMPARE(requestsTo(listener), 0);
    }
};

QTEST_GUILESS_MAIN(TestMirrorTls)
#include "tst_mirrortls.moc"
