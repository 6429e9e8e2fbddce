#include "models/connectors/httpclient.h"

#include "models/base/logging.h"
#include "models/connectors/httpexchange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QQueue>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

/// One request on its way through the client.
struct HttpTask
{
    HttpRequest request;
    QPromise<Result<HttpReply>> promise;
    int attempt = 0;
    bool hasEnded = false;

    void end(Result<HttpReply> result)
    {
        if (std::exchange(hasEnded, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};
using HttpTaskPointer = std::shared_ptr<HttpTask>;

class HttpClient::Private
{
public:
    Private(HttpClient *client, HttpAccount accountToUse, HttpLimits limitsToKeep)
        : q(client), account(std::move(accountToUse)), limits(limitsToKeep)
    {
        retryTimer.setSingleShot(true);
        retryTimer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and "not before" is a promise
        QObject::connect(&retryTimer, &QTimer::timeout, q, [this] { tryNow(); });
    }

    Result<void> check(const HttpRequest &request) const;
    void startNext();
    void tryNow();
    void takeOutcome(const HttpOutcome &outcome);
    void noteRefusal(const HttpOutcome &outcome, const Error &error);
    bool planRetry(const HttpOutcome &outcome, const Error &error);
    void parse(const HttpOutcome &outcome);
    void endCurrent(Result<HttpReply> result);
    void forget(const HttpTaskPointer &task);
    void dropExchange();

    HttpClient *q;
    HttpAccount account;
    HttpLimits limits;
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
    HttpExchange::Cookies cookies;
    QQueue<HttpTaskPointer> queue;
    HttpTaskPointer current;
    HttpExchange *exchange = nullptr;
    QTimer retryTimer;
    std::optional<QDateTime> leaveAloneUntil;
    Error refusal; ///< what the server said then
    int requests = 0;
};

Result<void> HttpClient::Private::check(const HttpRequest &request) const
{
    const bool isKnown = request.method == "GET" || changesSomething(request)
        || (request.method == "POST" && request.isReadOnly);
    if (!isKnown)
        return fail(Error::Kind::Bug,
                    HttpClient::tr("Something went wrong inside Slipway. Please report it."),
                    u"HTTP method"_s);
    if (!sameOrigin(request.url, account.base) || !request.url.userInfo().isEmpty()) {
        return fail(
            Error::Kind::Refused,
            HttpClient::tr(
                "%1 names an address at %2 to continue with. Nothing is sent there: a token belongs to one "
                "server only.")
                .arg(serverName(account.base), serverName(request.url)));
    }
    if (!account.caFile.isEmpty() && QSslCertificate::fromPath(account.caFile).isEmpty()) {
        return fail(
            Error::Kind::Usage,
            HttpClient::tr(
                "The file of certificates “%1” holds none or cannot be read. Give a PEM file with --ca.")
                .arg(account.caFile));
    }
    return {};
}

void HttpClient::Private::startNext()
{
    if (current)
        return;
    while (!queue.isEmpty()) {
        current = queue.dequeue();
        if (!current->hasEnded) {
            tryNow();
            return;
        }
    }
    current.reset();
}

void HttpClient::Private::tryNow()
{
    if (current->attempt == 0 && leaveAloneUntil && *leaveAloneUntil > QDateTime::currentDateTimeUtc()) {
        endCurrent(fail(refusal));
        return;
    }
    ++current->attempt;
    exchange = new HttpExchange(*network, account, limits, cookies, q);
    QObject::connect(exchange, &HttpExchange::ended, q,
                     [this](const HttpOutcome &outcome) { takeOutcome(outcome); });
    QObject::connect(exchange, &HttpExchange::refused, q, [this](const Error &error) {
        dropExchange();
        endCurrent(fail(error));
    });
    exchange->start(current->request);
}

void HttpClient::Private::dropExchange()
{
    if (!exchange)
        return;
    requests += exchange->sent();
    exchange->disconnect(q);
    exchange->deleteLater();
    exchange = nullptr;
}

void HttpClient::Private::takeOutcome(const HttpOutcome &outcome)
{
    dropExchange();
    const Result<void> verdict = judge(outcome, current->request, account, limits);
    if (!verdict) {
        qCWarning(logNetwork).noquote() << verdict.error().kindName() << verdict.error().detail;
        noteRefusal(outcome, verdict.error());
        if (!planRetry(outcome, verdict.error()))
            endCurrent(fail(verdict.error()));
        return;
    }
    const bool isWithoutJson = current->request.expect == HttpRequest::Expect::Nothing
        || (current->request.expect == HttpRequest::Expect::JsonIfAny && outcome.body.isEmpty());
    if (isWithoutJson || outcome.reply.status >= 300) {
        HttpReply reply = outcome.reply;
        reply.notModified = reply.status == 304;
        endCurrent(std::move(reply));
        return;
    }
    parse(outcome);
}

void HttpClient::Private::noteRefusal(const HttpOutcome &outcome, const Error &error)
{
    if (outcome.end != HttpOutcome::End::Answered)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto asked = rateLimitWait(outcome.reply, now))
        leaveAloneUntil = now.addMSecs(asked->count());
    else if (error.kind == Error::Kind::RateLimited)
        leaveAloneUntil = now.addSecs(60); // the least, where no time is named
    refusal = error;
}

bool HttpClient::Private::planRetry(const HttpOutcome &outcome, const Error &error)
{
    const bool isLimited = error.kind == Error::Kind::RateLimited;
    if (changesSomething(current->request) || current->attempt >= limits.retry.attempts
        || !(isWorthRetrying(outcome) || isLimited))
        return false;
    std::chrono::milliseconds wait =
        limits.retry.backoff(current->attempt, QRandomGenerator::global()->generateDouble());
    if (const auto asked = rateLimitWait(outcome.reply, QDateTime::currentDateTimeUtc())) {
        if (*asked > limits.retry.longestWait)
            return false;
        // Not before the time that was asked for; the jitter on top is so that not everybody is back at once.
        wait = *asked + wait / 10;
    } else if (isLimited) {
        // Without a time to come back at, a minute is the least: that is the next sync's business.
        return false;
    }
    Q_EMIT q->waiting(int(wait.count()), error.message);
    retryTimer.start(wait);
    return true;
}

void HttpClient::Private::parse(const HttpOutcome &outcome)
{
    const HttpTaskPointer task = current;
    const auto parsed =
        runOn(QThreadPool::globalInstance(), [body = outcome.body, server = serverName(task->request.url)] {
            return parseJson(body, server);
        });
    whenDone(parsed, q, [this, task, reply = outcome.reply](const Result<QJsonDocument> &json) mutable {
        if (current != task)
            return;
        if (!json) {
            endCurrent(fail(json.error()));
            return;
        }
        reply.json = *json;
        endCurrent(std::move(reply));
    });
}

void HttpClient::Private::endCurrent(Result<HttpReply> result)
{
    const HttpTaskPointer task = std::exchange(current, nullptr);
    task->end(std::move(result));
    // Not from inside the answer of the one before: a long queue must not become a deep stack.
    QMetaObject::invokeMethod(
        q, [this] { startNext(); }, Qt::QueuedConnection);
}

void HttpClient::Private::forget(const HttpTaskPointer &task)
{
    task->end(fail(Error::Kind::Cancelled, HttpClient::tr("Cancelled.")));
    queue.removeOne(task);
    if (current != task)
        return;
    current.reset();
    retryTimer.stop();
    dropExchange();
    QMetaObject::invokeMethod(
        q, [this] { startNext(); }, Qt::QueuedConnection);
}

HttpClient::HttpClient(HttpAccount account, HttpLimits limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(account), limits))
{
}

HttpClient::~HttpClient()
{
    cancelAll();
    // They use what this class owns, which is gone before a QObject's children are.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(d->network->findChildren<QNetworkReply *>());
    // Its end waits for Qt's own network thread, five seconds where that one is deep in an endless header.
    d->network->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([network = d->network.release()] { delete network; });
}

QFuture<Result<HttpReply>> HttpClient::send(const HttpRequest &request)
{
    if (const Result<void> usable = d->check(request); !usable)
        return readyFuture<Result<HttpReply>>(fail(usable.error()));
    auto task = std::make_shared<HttpTask>();
    task->request = request;
    task->promise.start();
    const QFuture<Result<HttpReply>> future = task->promise.future();
    auto *watcher = new QFutureWatcher<Result<HttpReply>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, task] { d->forget(task); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    d->queue.enqueue(task);
    d->startNext();
    return future;
}

void HttpClient::cancelAll()
{
    const QQueue<HttpTaskPointer> waitingOnes = std::exchange(d->queue, {});
    for (const HttpTaskPointer &task : waitingOnes)
        d->forget(task);
    if (const HttpTaskPointer task = d->current)
        d->forget(task);
}

std::optional<QDateTime> HttpClient::leaveAloneUntil() const
{
    return d->leaveAloneUntil;
}

int HttpClient::requestCount() const
{
    return d->requests + (d->exchange ? d->exchange->sent() : 0);
}

} // namespace slipway
