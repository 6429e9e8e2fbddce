#pragma once

#include "tests/support/localserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

#include <algorithm>

namespace slipway {

/// A GitLab in memory: projects with their deployments, which it gives in the order of their change, with its
/// paging and entity tags; every other list is empty.
class FakeGitLab
{
public:
    struct Project
    {
        qint64 id = 0;
        QJsonArray deployments{};
    };
    QMap<QString, Project> projects{}; ///< by path
    int pageSize = 100; ///< at most so many entries a page, whatever is asked for
    QByteArray base; ///< for Link headers

    LocalAnswer answer(const LocalRequest &request) const
    {
        const QUrl url = QUrl::fromEncoded("http://x" + request.target);
        const QStringList path = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
        if (path.value(2) != QStringLiteral("projects"))
            return found(request, R"({"id":1,"username":"alice","version":"17.5.1"})");
        const QString name = QUrl::fromPercentEncoding(path.value(3).toLatin1());
        for (auto it = projects.cbegin(); it != projects.cend(); ++it) {
            if (it.key() == name || QString::number(it->id) == name)
                return answerProject(*it, path.sliced(4), request, url);
        }
        return {.status = 404, .body = R"({"message":"404 Project Not Found"})"};
    }

    /// A deployment as GitLab writes it.
    static QJsonObject deployment(qint64 id, const QString &environment, const QString &sha,
                                  const QString &updated)
    {
        const auto text = [](const char *literal) { return QString::fromLatin1(literal); };
        return {{text("id"), id},
                {text("iid"), id},
                {text("ref"), text("main")},
                {text("sha"), sha},
                {text("status"), text("success")},
                {text("created_at"), updated},
                {text("updated_at"), updated},
                {text("environment"), QJsonObject{{text("id"), 1}, {text("name"), environment}}},
                {text("deployable"), QJsonObject{{text("finished_at"), updated}}}};
    }

private:
    static LocalAnswer found(const LocalRequest &request, const QByteArray &body)
    {
        const QByteArray tag =
            "W/\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().first(32) + '"';
        if (request.headers.value("if-none-match") == tag)
            return {.status = 304, .headers = {{"ETag", tag}}};
        return {.headers = {{"ETag", tag}}, .body = body};
    }

    LocalAnswer answerProject(const Project &project, const QStringList &path, const LocalRequest &request,
                              const QUrl &url) const
    {
        if (path.isEmpty())
            return found(request, "{\"id\":" + QByteArray::number(project.id) + ",\"web_url\":\"http://x\"}");
        if (path[0] != QStringLiteral("deployments"))
            return found(request, "[]");
        if (path.size() > 1) {
            for (const QJsonValue &one : project.deployments) {
                if (QString::number(one[u"id"].toInteger()) == path[1])
                    return found(request, QJsonDocument(one.toObject()).toJson());
            }
            return {.status = 404, .body = R"({"message":"404 Not found"})"};
        }
        return list(project, request, url);
    }

    LocalAnswer list(const Project &project, const LocalRequest &request, QUrl url) const
    {
        QUrlQuery query(url);
        const QString after = query.queryItemValue(QStringLiteral("updated_after"), QUrl::FullyDecoded);
        const QString status = query.queryItemValue(QStringLiteral("status"));
        QVector<QJsonObject> entries;
        for (const QJsonValue &one : project.deployments) {
            if (one[u"updated_at"].toString() >= after
                && (status.isEmpty() || one[u"status"].toString() == status))
                entries << one.toObject();
        }
        std::sort(entries.begin(), entries.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a[QStringLiteral("updated_at")].toString() < b[QStringLiteral("updated_at")].toString();
        });
        const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
        QJsonArray some;
        for (qsizetype i = qsizetype(page - 1) * pageSize;
             i < std::min<qsizetype>(entries.size(), qsizetype(page) * pageSize); ++i)
            some << entries[i];
        LocalAnswer answer = found(request, QJsonDocument(some).toJson(QJsonDocument::Compact));
        if (qsizetype(page) * pageSize < entries.size()) {
            query.removeAllQueryItems(QStringLiteral("page"));
            query.addQueryItem(QStringLiteral("page"), QString::number(page + 1));
            url.setQuery(query);
            answer.headers.append({"Link", "<" + base + url.toEncoded().sliced(8) + ">; rel=\"next\""});
        }
        return answer;
    }
};

} // namespace slipway
