#pragma once

#include "models/connectors/connector.h"

#include <QFile>
#include <QJsonDocument>

#include <functional>

namespace slipway {

/// All that a sync with scripted answers came to.
struct ConnectorRun
{
    ConnectorPage page; ///< what all pages held, together
    QHash<QString, QString> cursors;
    QStringList asked; ///< path and query of each question, in order
    QVector<ConnectorRequest> questions;
    QStringList refused; ///< purposes of optional questions that were refused
    std::optional<Error> error;

    /// The last thing of that id.
    template <class Fact> static Fact find(const QVector<Fact> &facts, const QString &id)
    {
        for (auto it = facts.crbegin(); it != facts.crend(); ++it) {
            if (it->externalId == id)
                return *it;
        }
        return {};
    }
};

using ScriptedAnswers = std::function<HttpReply(const ConnectorRequest &)>;

/// Asks as a sync does, up to `most` questions; an answer of status 400 or more is a refusal,
/// one of 401 the end.
inline ConnectorRun runConnector(const Connector &connector, const SyncPlace &place,
                                 const ScriptedAnswers &answer, int most = 200)
{
    ConnectorRun run;
    QVector<ConnectorRequest> questions = connector.sync(place);
    while (!questions.isEmpty() && run.asked.size() < most) {
        const ConnectorRequest request = questions.takeFirst();
        run.asked << request.http.url.path(QUrl::FullyEncoded)
                + (request.http.url.hasQuery() ? u'?' + request.http.url.query(QUrl::FullyEncoded)
                                               : QString());
        run.questions << request;
        const HttpReply reply = answer(request);
        if (reply.notModified) {
            questions << request.ifUnchanged;
            continue;
        }
        if (!request.reads(reply.status)) {
            run.refused << request.purpose;
            if (request.isOptional && reply.status != 401)
                continue;
            run.error = Error{Error::Kind::NotFound, QStringLiteral("refused"), {}};
            return run;
        }
        const Result<ConnectorPage> page = connector.read(request, reply);
        if (!page) {
            run.error = page.error();
            return run;
        }
        run.page.items << page->items;
        run.page.environments << page->environments;
        run.page.releases << page->releases;
        run.page.checks << page->checks;
        run.page.gates << page->gates;
        run.page.freezes << page->freezes;
        run.page.milestones << page->milestones;
        run.page.complete << page->complete;
        for (const ConnectorCursor &reached : page->cursors)
            run.cursors.insert(reached.key, reached.value);
        questions << page->next;
    }
    return run;
}

/// What a file of recorded or documented answers holds.
inline QJsonDocument goldenJson(const QString &vendor, const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/models/connectors/golden/") + vendor + u'/' + name
               + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (json.isNull())
        qFatal("no JSON in %s", qPrintable(file.fileName()));
    return json;
}

} // namespace slipway
