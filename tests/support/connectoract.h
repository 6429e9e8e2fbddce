#pragma once

#include "models/connectors/connector.h"

#include <functional>

namespace slipway {

/// Follows an act from question to question until it has an answer. `told` gets "METHOD path body" of each;
/// an answer of status 400 or more to a question that does not read refusals ends as Error::NotFound.
template <class T, class Read>
Result<T> followAct(const Result<ConnectorRequest> &first, Read read,
                    const std::function<HttpReply(const ConnectorRequest &)> &answer,
                    QStringList *told = nullptr)
{
    if (!first)
        return fail(first.error());
    ConnectorRequest request = *first;
    std::optional<T> otherwise;
    for (int i = 0; i < 20; ++i) {
        if (told) {
            *told << QString::fromUtf8(request.http.method) + u' ' + request.http.url.path(QUrl::FullyEncoded)
                    + (request.http.url.hasQuery() ? u'?' + request.http.url.query() : QString())
                    + (request.http.body.isEmpty() ? QString() : u' ' + QString::fromUtf8(request.http.body));
        }
        const HttpReply reply = answer(request);
        if (!request.reads(reply.status))
            return otherwise ? Result<T>(*otherwise)
                             : Result<T>(fail(Error::Kind::NotFound, QStringLiteral("refused")));
        const Result<ConnectorStep<T>> step = read(request, reply);
        if (!step)
            return otherwise && step.error().kind != Error::Kind::Refused ? Result<T>(*otherwise)
                                                                          : Result<T>(fail(step.error()));
        if (step->answer)
            return *step->answer;
        otherwise = step->otherwise;
        request = *step->next;
    }
    return fail(Error::Kind::Bug, QStringLiteral("endless"));
}

} // namespace slipway
