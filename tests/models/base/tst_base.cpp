#include "models/base/async.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/text.h"
#include "models/base/times.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace slipway;

class BaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResultHasAValueOrAnError()
    {
        const Result<int> good = 3;
        QVERIFY(good);
        QCOMPARE(*good, 3);
        QCOMPARE(good.value_or(5), 3);
        const Result<int> bad = fail(Error::Kind::NotFound, u"no such thing"_s, u"x"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().message, u"no such thing"_s);
        QCOMPARE(bad.value_or(5), 5);
        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(fail(Error::Kind::Bug, {})));
    }

    void aResultOfAnErrorsOwnTypeStaysApart()
    {
        const Result<Error> found = Error{Error::Kind::Git, u"a"_s, {}};
        QVERIFY(found.has_value());
        QCOMPARE(found->message, u"a"_s);
    }

    void andThenPassesErrorsThrough()
    {
        int calls = 0;
        const auto half = [&](int n) -> Result<double> {
            ++calls;
            return n / 2.0;
        };
        QCOMPARE(*Result<int>(3).and_then(half), 1.5);
        const Result<int> bad = fail(Error::Kind::Auth, u"who?"_s);
        QCOMPARE(bad.and_then(half).error().kind, Error::Kind::Auth);
        QCOMPARE(calls, 1);
    }

    void everyKindHasItsName()
    {
        QStringList names;
        for (int kind = 0; kind <= int(Error::Kind::Bug); ++kind)
            names += Error{Error::Kind(kind), {}, {}}.kindName();
        QCOMPARE(names.join(u' '),
                 u"usage network auth not_found rate_limited invalid storage git refused cancelled bug"_s);
    }

    void workRunsElsewhereAndIsDeliveredHere()
    {
        QThreadPool pool;
        QThread *ranOn = nullptr;
        QObject receiver;
        int delivered = 0;
        whenDone(runOn(&pool,
                       [&]() -> Result<int> {
                           ranOn = QThread::currentThread();
                           return 7;
                       }),
                 &receiver, [&](const Result<int> &result) {
                     QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                     QCOMPARE(*result, 7);
                     ++delivered;
                 });
        QTRY_COMPARE(delivered, 1);
        QVERIFY(ranOn != QThread::currentThread());
        QCoreApplication::processEvents();
        QCOMPARE(delivered, 1);
        QVERIFY(receiver.children().isEmpty() || receiver.findChildren<QFutureWatcherBase *>().size() <= 1);
    }

    void whatIsReadyIsStillDeliveredLater()
    {
        QObject receiver;
        bool delivered = false;
        whenDone(readyFuture(Result<void>()), &receiver,
                 [&](const Result<void> &result) { delivered = result.has_value(); });
        QVERIFY(!delivered);
        QTRY_VERIFY(delivered);
    }

    void aDeadReceiverHearsNothing()
    {
        QThreadPool pool;
        QSemaphore mayEnd;
        int delivered = 0;
        auto receiver = std::make_unique<QObject>();
        const auto future = runOn(&pool, [&]() -> Result<int> {
            mayEnd.acquire();
            return 1;
        });
        whenDone(future, receiver.get(), [&](const Result<int> &) { ++delivered; });
        receiver.reset();
        mayEnd.release();
        QTRY_VERIFY(future.isFinished());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(delivered, 0);
    }

    void aCancelledFutureArrivesAsCancelled()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore mayEnd;
        std::atomic<bool> ran = false;
        pool.start([&] { mayEnd.acquire(); });
        auto future = runOn(&pool, [&]() -> Result<int> {
            ran = true;
            return 1;
        });
        std::optional<Error> error;
        QObject receiver;
        whenDone(future, &receiver, [&](const Result<int> &result) { error = result.error(); });
        future.cancel();
        mayEnd.release();
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Cancelled);
        QVERIFY(!error->message.isEmpty());
        QVERIFY(pool.waitForDone());
        QVERIFY(!ran);
    }

    void anExceptionEndsAsAnError()
    {
        QThreadPool pool;
        std::optional<Error> error;
        QObject receiver;
        whenDone(runOn(&pool, []() -> Result<int> { throw std::runtime_error("boom"); }), &receiver,
                 [&](const Result<int> &result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Bug);
        QCOMPARE(error->detail, u"boom"_s);
        error.reset();
        whenDone(runOn(&pool, []() -> Result<int> { throw 5; }), &receiver,
                 [&](const Result<int> &result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Bug);
    }

    void onlyTheNewestAnswerIsUsed()
    {
        NewestWins requests;
        const quint64 first = requests.take();
        const quint64 second = requests.take();
        QVERIFY(!requests.isNewest(first));
        QVERIFY(requests.isNewest(second));
    }

    void idsOfDifferentThingsDoNotMix()
    {
        static_assert(!std::is_convertible_v<ProjectId, EnvironmentId>);
        QVERIFY(!ProjectId().isValid());
        QVERIFY(ProjectId{1} < ProjectId{2});
        QCOMPARE(QSet<ProjectId>({ProjectId{1}, ProjectId{1}}).size(), 1);
    }

    void readsRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("UTC") << u"2026-11-20T14:30:05Z"_s << u"2026-11-20T14:30:05Z"_s;
        QTest::newRow("an offset east") << u"2026-11-20T01:30:00+02:00"_s << u"2026-11-19T23:30:00Z"_s;
        QTest::newRow("an offset west") << u"2026-11-20T23:30:00-05:30"_s << u"2026-11-21T05:00:00Z"_s;
        QTest::newRow("milliseconds") << u"2026-11-20T14:30:05.25Z"_s << u"2026-11-20T14:30:05.250Z"_s;
        QTest::newRow("nanoseconds are cut")
            << u"2026-11-20T14:30:05.123456789Z"_s << u"2026-11-20T14:30:05.123Z"_s;
        QTest::newRow("lower case and a space") << u"2026-11-20 14:30:05z"_s << u"2026-11-20T14:30:05Z"_s;
        QTest::newRow("a leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59Z"_s;
        QTest::newRow("29 February") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00Z"_s;
        for (const char *bad :
             {"", "2026-11-20", "2026-11-20T14:30Z", "2026-11-20T14:30:05", "2026-13-01T00:00:00Z",
              "2025-02-29T00:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T14:61:00Z", "2026-11-20T14:30:61Z",
              "2026-11-20T14:30:05+99:00", "2026-11-20T14:30:05+01:60", "1969-12-31T23:59:59Z",
              "2026-11-20T14:30:05Z ", "2026-11-20T14:30:05Z\n", "99999-11-20T14:30:05Z"})
            QTest::addRow("no time: “%s”", bad) << QString::fromUtf8(bad) << QString();
        QTest::newRow("Arabic digits are no digits here") << u"٢٠٢٦-11-20T14:30:05Z"_s << QString();
    }
    void readsRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QCOMPARE(toRfc3339(fromRfc3339(text)), utc);
    }

    void readsWhatAPersonWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC);
        QTest::newRow("now") << u" now "_s << now;
        QTest::newRow("three days ago") << u"-3d"_s << now.addDays(-3);
        QTest::newRow("two hours ago") << u"-2h"_s << now.addSecs(-7200);
        QTest::newRow("fifteen minutes ago") << u"-15m"_s << now.addSecs(-900);
        QTest::newRow("a week ago") << u"-1w"_s << now.addDays(-7);
        QTest::newRow("a day, in local time")
            << u"2026-11-01"_s << QDateTime(QDate(2026, 11, 1), QTime(0, 0)).toUTC();
        QTest::newRow("a minute, in local time")
            << u"2026-11-01 14:30"_s << QDateTime(QDate(2026, 11, 1), QTime(14, 30)).toUTC();
        QTest::newRow("RFC 3339") << u"2026-11-01T14:30:00Z"_s << QDateTime({2026, 11, 1}, {14, 30}, Qt::UTC);
        for (const char *bad : {"", "yesterday", "-3", "3d", "-3y", "--3d", "-9999999d", "2026-11-31",
                                "2026/11/01", "20261101", "-٣d"})
            QTest::addRow("no time: “%s”", bad) << QString::fromUtf8(bad) << QDateTime();
    }
    void readsWhatAPersonWrites()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        const auto read = parseTime(text, QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC));
        QCOMPARE(read.has_value(), time.isValid());
        if (read)
            QCOMPARE(*read, time);
        else
            QCOMPARE(read.error().kind, Error::Kind::Usage);
    }

    void millisecondsThereAndBack()
    {
        const QDateTime time({2026, 11, 20}, {12, 0, 1, 5}, Qt::UTC);
        QCOMPARE(fromMilliseconds(toMilliseconds(time)), time);
        QVERIFY(!fromMilliseconds(toMilliseconds({})).isValid());
        QVERIFY(toRfc3339({}).isEmpty());
    }

    void textFromOutside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        QTest::newRow("plain") << u"fix: a → b"_s << u"fix: a → b"_s << u"fix: a → b"_s;
        QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << u"a b c d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s << u"a\tb"_s;
        QTest::newRow("escape") << u"\u001b[31mred"_s << u"␛[31mred"_s << u"␛[31mred"_s;
        QTest::newRow("null and delete") << QString::fromUtf8("a\0b\x7f", 4) << u"a␀b␡"_s << u"a␀b␡"_s;
        QTest::newRow("bidi override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("isolates") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s
                                    << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s;
        QTest::newRow("C1 control") << u"a\u009Bb"_s << u"a⟨U+009B⟩b"_s << u"a⟨U+009B⟩b"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s << u"a⟨U+2028⟩b"_s;
        QTest::newRow("tag characters") << u"a\U000E0041"_s << u"a⟨U+E0041⟩"_s << u"a⟨U+E0041⟩"_s;
        QTest::newRow("emoji stay") << u"\U0001F680!"_s << u"\U0001F680!"_s << u"\U0001F680!"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s << u"a\uFFFDb"_s;
        QTest::newRow("right to left letters stay") << u"שלום"_s << u"שלום"_s << u"שלום"_s;
    }
    void textFromOutside()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, lines);
        QCOMPARE(oneLine(text), line);
        QCOMPARE(manyLines(text), lines);
    }

    void longTextIsCutWithAMark()
    {
        QCOMPARE(oneLine(u"abcdef", 3), u"abc…"_s);
        QCOMPARE(oneLine(u"abc", 3), u"abc"_s);
        // A pair is never cut in two.
        QCOMPARE(oneLine(u"ab\U0001F680c", 3), u"ab\U0001F680…"_s);
        QCOMPARE(oneLine(QString(5'000'000, u'x')).size(), 4097);
        const QString long1 = manyLines(QString(5000, u'a') + u"\nb"_s);
        QCOMPARE(long1.size(), 4096 + 1 + 2);
        QVERIFY(long1.endsWith(u"…\nb"));
    }

    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, const QString &text, const QStringList &gone,
                            const QStringList &kept) { QTest::newRow(name) << text << gone << kept; };
        row("user and password in an address", u"clone https://bob:s3cr3t@host.example/x failed"_s,
            {u"s3cr3t"_s, u"bob"_s}, {u"https://"_s, u"host.example/x failed"_s});
        row("a password with an at sign", u"https://bob:p@ss@host/x"_s, {u"p@ss"_s, u"ss@host"_s},
            {u"host/x"_s});
        row("a password with a slash escaped", u"postgresql://u:a%2Fb@db/x"_s, {u"a%2Fb"_s}, {u"db/x"_s});
        row("a query item", u"GET /x?private_token=abc123&page=2"_s, {u"abc123"_s}, {u"page=2"_s});
        row("an access token", u"?access_token=abc123"_s, {u"abc123"_s}, {});
        row("a header", u"Authorization: Bearer abc.def-123"_s, {u"abc.def-123"_s}, {});
        row("basic authorization", u"authorization: Basic dXNlcjpwYXNz"_s, {u"dXNlcjpwYXNz"_s}, {});
        row("a vendor's header", u"PRIVATE-TOKEN: glpat-xyz"_s, {u"glpat-xyz"_s}, {});
        row("JSON", u"{\"api_key\": \"abc123\", \"name\": \"x\"}"_s, {u"abc123"_s}, {u"\"name\": \"x\""_s});
        row("a cookie", u"Cookie: session=abc123; other=def456"_s, {u"abc123"_s, u"def456"_s}, {});
        row("a variable of the environment", u"PGPASSWORD=abc123 AWS_SECRET_ACCESS_KEY=def456 psql"_s,
            {u"abc123"_s, u"def456"_s}, {u"psql"_s});
        row("words of programs", u"--passphrase=abc123 pwd: def456"_s, {u"abc123"_s, u"def456"_s}, {});
        row("a token of Amazon's", u"key AKIAIOSFODNN7EXAMPLE refused"_s, {u"IOSFODNN7EXAMPLE"_s},
            {u"refused"_s});
        row("a signed token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl back"_s,
            {u"eyJzdWIiOiIxIn0"_s, u"c2lnbmF0dXJl"_s}, {u"back"_s});
        row("nothing secret", u"the tokens of a deployment, see https://host/x@y"_s, {},
            {u"the tokens of a deployment, see https://host/x@y"_s});
        row("a GitHub token anywhere", u"fatal: ghp_abcdefghijklmnopqrstuvwxyz0123456789 refused"_s,
            {u"ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s}, {u"fatal:"_s, u"refused"_s});
        row("a GitLab token anywhere", u"used glpat-abcdefghij0123456789 twice"_s,
            {u"glpat-abcdefghij0123456789"_s}, {u"twice"_s});
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, gone);
        QFETCH(QStringList, kept);
        const QString clean = redacted(text);
        for (const QString &secret : gone)
            QVERIFY2(!clean.contains(secret), qPrintable(clean));
        for (const QString &part : kept)
            QVERIFY2(clean.contains(part), qPrintable(clean));
        QCOMPARE(redacted(clean), clean);
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"
