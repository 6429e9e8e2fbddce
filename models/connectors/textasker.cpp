#include "models/connectors/textasker.h"

#include "models/connectors/httpexchange.h"
#include "models/connectors/httprules.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QPromise>

#include <set>

namespace slipway {

class TextAsker::Private
{
public:
    struct Question
    {
        HttpRequest request;
        QPromise<Result<QByteArray>> promise;
        HttpExchange *exchange = nullptr;
    };
    using QuestionPointer = std::shared_ptr<Question>;

    void end(const QuestionPointer &question, Result<QByteArray> answer)
    {
        if (open.erase(question) == 0)
            return;
        if (question->exchange) {
            question->exchange->disconnect();
            question->exchange->deleteLater();
        }
        question->promise.addResult(std::move(answer));
        question->promise.finish();
    }

    HttpAccount account;
    HttpLimits limits;
    QNetworkAccessManager network;
    HttpExchange::Cookies cookies; ///< none are kept: the account does not ask for it
    std::set<QuestionPointer> open;
};

TextAsker::TextAsker(const QUrl &origin, const HttpLimits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->account.base = origin;
    d->limits = limits;
}

TextAsker::~TextAsker()
{
    const std::set<Private::QuestionPointer> left = d->open;
    for (const Private::QuestionPointer &question : left)
        d->end(question, fail(Error::Kind::Cancelled, HttpClient::tr("Cancelled.")));
    // They use what this class owns, which is gone before a QObject's children are.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<QByteArray>> TextAsker::ask(const QUrl &url)
{
    if (!sameOrigin(url, d->account.base) || !url.userInfo().isEmpty())
        return readyFuture<Result<QByteArray>>(
            fail(Error::Kind::Refused,
                 HttpClient::tr(
                     "%1 names an address at %2 to continue with. Nothing is sent there: a token belongs to "
                     "one server only.")
                     .arg(serverName(d->account.base), serverName(url))));
    auto question = std::make_shared<Private::Question>();
    question->request.url = url;
    question->request.expect = HttpRequest::Expect::Nothing;
    question->promise.start();
    const QFuture<Result<QByteArray>> future = question->promise.future();
    d->open.insert(question);
    question->exchange = new HttpExchange(d->network, d->account, d->limits, d->cookies, this);
    connect(question->exchange, &HttpExchange::ended, this, [this, question](const HttpOutcome &outcome) {
        const auto verdict = judge(outcome, question->request, d->account, d->limits);
        d->end(question,
               verdict ? Result<QByteArray>(outcome.body) : Result<QByteArray>(fail(verdict.error())));
    });
    connect(question->exchange, &HttpExchange::refused, this,
            [this, question](const Error &error) { d->end(question, fail(error)); });
    question->exchange->start(question->request);
    return future;
}

} // namespace slipway
