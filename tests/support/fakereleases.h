#pragma once

#include "models/domain/connection.h"
#include "tests/support/localserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

/// The releases of one repository at a forge in memory: a GitHub, a Gitea or a GitLab that makes, changes and
/// shows them as those do (drafts by their list only; GitLab has none). To be given as
/// LocalServer::answerElse.
class FakeReleases
{
public:
    explicit FakeReleases(ConnectionKind kind) : m_kind(kind) { }

    QVector<QJsonObject> releases{};
    int changes = 0; ///< how often something was made or changed

    /// The text of a release as it is there; somebody who writes there writes into it.
    QString textField() const
    {
        return m_kind == ConnectionKind::GitLab ? QStringLiteral("description") : QStringLiteral("body");
    }

    LocalAnswer answer(const LocalRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        const qsizetype at = path.indexOf("/releases");
        if (path.contains("/git/ref/tags"))
            return found({{QStringLiteral("object"),
                           QJsonObject{{QStringLiteral("type"), QStringLiteral("commit")},
                                       {QStringLiteral("sha"), QString::fromLatin1(tagAt)}}}});
        if (at < 0) // who somebody is, what a repository is
            return found({{QStringLiteral("id"), 42},
                          {QStringLiteral("login"), QStringLiteral("alice")},
                          {QStringLiteral("username"), QStringLiteral("alice")}});
        const QByteArray rest = path.mid(at + 9);
        if (request.method == "POST")
            return make(request.body);
        if (rest.isEmpty())
            return LocalAnswer{.body = QJsonDocument(list()).toJson()};
        const bool isByTag = rest.startsWith("/tags/") || m_kind == ConnectionKind::GitLab;
        const QString name = QString::fromLatin1(rest.mid(rest.lastIndexOf('/') + 1));
        for (QJsonObject &release : releases) {
            const bool isIt = isByTag ? release[u"tag_name"].toString() == name && !release[u"draft"].toBool()
                                      : QString::number(release[u"id"].toInt()) == name;
            if (!isIt)
                continue;
            if (request.method != "GET")
                change(release, request.body);
            return found(release);
        }
        return LocalAnswer{.status = 404, .body = "{}"};
    }

    QByteArray tagAt; ///< the commit that the tag is at

private:
    static LocalAnswer found(const QJsonObject &object)
    {
        return LocalAnswer{.body = QJsonDocument(object).toJson()};
    }
    QJsonArray list() const
    {
        QJsonArray all;
        for (const QJsonObject &release : releases)
            all.append(release);
        return all;
    }
    LocalAnswer make(const QByteArray &body)
    {
        QJsonObject release{{QStringLiteral("id"), int(releases.size()) + 7}};
        change(release, body);
        releases.append(release);
        return LocalAnswer{.status = 201, .body = QJsonDocument(release).toJson()};
    }
    void change(QJsonObject &release, const QByteArray &body)
    {
        const QJsonObject wished = QJsonDocument::fromJson(body).object();
        for (auto it = wished.begin(); it != wished.end(); ++it)
            release.insert(it.key(), it.value());
        ++changes;
    }

    ConnectionKind m_kind;
};

} // namespace slipway
