#include "models/connectors/textfetcher.h"

#include "models/base/async.h"
#include "models/base/chain.h"
#include "models/base/text.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr qsizetype mostWords = 300;

HttpLimits fetchLimits()
{
    HttpLimits limits;
    limits.connect = std::chrono::milliseconds(5000);
    limits.firstByte = std::chrono::milliseconds(10000);
    limits.whole = std::chrono::milliseconds(15000);
    limits.body = 4 << 20;
    return limits;
}

/// A query that cannot be read is answered with why.
Result<QByteArray> withServersWords(const Result<QByteArray> &answer)
{
    if (answer || answer.error().kind != Error::Kind::Invalid || answer.error().detail.isEmpty())
        return answer;
    Error error = answer.error();
    error.message = QCoreApplication::translate("slipway::HttpClient", "%1 It says: %2")
                        .arg(error.message, oneLine(error.detail, mostWords));
    return fail(error);
}

} // namespace

TextFetcher::TextFetcher(QObject *parent) : QObject(parent) { }

TextFetcher::~TextFetcher() = default;

QFuture<Result<QByteArray>> TextFetcher::fetch(const QUrl &url)
{
    const QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    std::unique_ptr<TextAsker> &asker = m_askers[origin.toString()];
    if (!asker)
        asker = std::make_unique<TextAsker>(origin, fetchLimits());
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const QFuture<Result<QByteArray>> future = promise->future();
    whenDone(asker->ask(url), asker.get(), [promise](const Result<QByteArray> &answer) {
        promise->addResult(withServersWords(answer));
        promise->finish();
    });
    return future;
}

} // namespace slipway
