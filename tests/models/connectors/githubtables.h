#pragma once

#include "tests/models/connectors/githubshop.h"

namespace slipway::githubtest {

/// The tables that syncs fill, and a sync as the engine does it: in order, page by page, entity tags kept
/// when all went well.
struct Tables
{
    QMap<QString, QString> rows{}; ///< "kind id" → everything that is stored of it
    QHash<QString, QString> cursors{};
    QHash<QString, QByteArray> tags{};
    QStringList open{};
    QMap<QString, ServerDeployment> deployments{};
    QVector<ServerGate> gates{};

    // Of the last sync.
    int asked = 0;
    int conditional = 0;
    int unchanged = 0;
    int changes = 0;
    QStringList targets{};
    QVector<ServerResource> refused{};
    std::optional<Error> error{};

    bool sync(const Connector &connector, const FakeGithub &server, int answers = 1 << 20,
              const QStringList &remotes = {shop})
    {
        *this =
            Tables{.rows = rows, .cursors = cursors, .tags = tags, .open = {}, .deployments = deployments};
        for (const ServerDeployment &item : std::as_const(deployments)) {
            if (!isTerminal(item.state))
                open << item.externalId;
        }
        QHash<QString, QByteArray> newTags;
        QHash<QString, QSet<QString>> seen;
        const QVector<ConnectorRequest> first =
            connector.sync({.cursors = cursors,
                            .remotes = remotes,
                            .now = QDateTime::fromString(u"2026-11-06T12:00:00Z"_s, Qt::ISODate),
                            .openDeployments = open});
        QList<ConnectorRequest> questions(first.begin(), first.end());
        while (!questions.isEmpty()) {
            ConnectorRequest request = questions.takeFirst();
            const QString address = request.http.url.toString(QUrl::FullyEncoded);
            if (answers-- == 0)
                return false;
            ++asked;
            conditional += request.isConditional;
            if (request.isConditional)
                request.http.etag = tags.value(address);
            targets << QString::fromLatin1(wire(request).target);
            const LocalAnswer answer = server.answer(wire(request));
            Result<HttpReply> reply = replyOf(request, answer);
            if (!reply && request.reads(answer.status))
                reply = HttpReply{.status = answer.status, .url = request.http.url};
            if (!reply && request.isOptional) {
                refused << request.resource;
                continue;
            }
            if (!reply) {
                error = reply.error();
                return false;
            }
            if (reply->notModified) {
                ++unchanged;
                questions += QList<ConnectorRequest>(request.ifUnchanged.begin(), request.ifUnchanged.end());
                continue;
            }
            if (request.isConditional || request.isRemembered)
                newTags.insert(address, reply->etag());
            const Result<ConnectorPage> page = connector.read(request, *reply);
            if (!page) {
                error = page.error();
                return false;
            }
            take(*page, seen);
            questions += QList<ConnectorRequest>(page->next.begin(), page->next.end());
        }
        tags.insert(newTags);
        return true;
    }

private:
    void put(const QString &key, const QString &text)
    {
        if (rows.value(key) == text)
            return;
        rows.insert(key, text);
        ++changes;
    }

    template <class Facts, class Text>
    void putFacts(ServerResource resource, const Facts &facts, QHash<QString, QSet<QString>> &seen, Text text)
    {
        for (const auto &fact : facts) {
            const QString key = toString(resource) + u' ' + fact.remote + u' ' + fact.externalId;
            seen[toString(resource) + u' ' + fact.remote].insert(key);
            put(key, text(fact));
        }
    }

    void take(const ConnectorPage &page, QHash<QString, QSet<QString>> &seen)
    {
        for (const ServerDeployment &item : page.items) {
            const ServerDeployment before = deployments.value(item.externalId);
            if (!before.externalId.isEmpty() && !mayFollow(before.state, item.state))
                continue;
            deployments.insert(item.externalId, item);
            put(u"deployment "_s + item.externalId,
                u"%1 %2 %3 %4 %5 %6 %7"_s.arg(item.job, toString(item.state), item.rawState,
                                              item.revisions.value(QString()).hex(),
                                              toRfc3339(item.finishedAt), item.by, item.url));
        }
        putFacts(ServerResource::Environments, page.environments, seen,
                 [](const ServerEnvironment &e) { return e.name + QString::fromUtf8(e.raw); });
        putFacts(ServerResource::Releases, page.releases, seen,
                 [](const ServerRelease &r) { return r.tag + QString::fromUtf8(r.raw); });
        putFacts(ServerResource::Milestones, page.milestones, seen,
                 [](const ServerMilestone &m) { return m.title + QString::fromUtf8(m.raw); });
        putFacts(ServerResource::Checks, page.checks, seen,
                 [](const ServerCheck &c) { return c.commit.hex() + toString(c.state) + c.name; });
        putFacts(ServerResource::Gates, page.gates, seen,
                 [](const ServerGate &g) { return g.environmentName + QString::fromUtf8(g.raw); });
        gates << page.gates;
        for (const CompleteList &list : page.complete) {
            const QString prefix = toString(list.resource) + u' ' + list.remote;
            for (const QString &key : rows.keys()) {
                if (key.startsWith(prefix + u' ') && !seen[prefix].contains(key)) {
                    rows.remove(key);
                    ++changes;
                }
            }
        }
        for (const ConnectorCursor &cursor : page.cursors)
            cursors.insert(cursor.key, cursor.value);
    }
};

} // namespace slipway::githubtest
