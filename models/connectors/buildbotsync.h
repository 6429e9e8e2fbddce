#pragma once

#include "models/connectors/connector.h"

#include <QJsonArray>

namespace slipway {

using BuildbotParameters = QVector<QPair<QString, QString>>;

/// A GET of one of the master's resources.
ConnectorRequest askBuildbot(const QUrl &base, const QString &path, const BuildbotParameters &query,
                             const QString &purpose, const QJsonObject &context = {});

/// The one list a Buildbot is read by.
QString buildbotCursorKey();

struct BuildbotPlace;

/// The order in which a Buildbot is asked what is new: its newest request, and if that is not known or
/// something was open, its builders, the requests not complete, the builds that were open, the builds not
/// read yet, and last the requests that were cancelled before they had a build. Builds are read oldest first,
/// so that their ids are the cursor.
class BuildbotSync
{
public:
    explicit BuildbotSync(QUrl base) : m_base(std::move(base)) { }

    QVector<ConnectorRequest> first(const QString &cursor) const;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest askOpen(const BuildbotPlace &place, qint64 after) const;
    ConnectorRequest askCancelled(const BuildbotPlace &place, qint64 after) const;
    ConnectorRequest askBuilds(const BuildbotPlace &place) const;
    ConnectorRequest askAgainOrBuilds(const BuildbotPlace &place) const;

    Result<ConnectorPage> readNewest(BuildbotPlace place, const QJsonArray &requests) const;
    Result<ConnectorPage> readRequests(BuildbotPlace place, const QJsonArray &requests,
                                       const QString &purpose) const;
    Result<ConnectorPage> readSets(BuildbotPlace place, const QJsonArray &sets, const QString &purpose) const;
    ConnectorPage afterRequests(const BuildbotPlace &place, qint64 last, bool isLast,
                                const QString &purpose) const;
    Result<ConnectorPage> readAgain(BuildbotPlace place, const QJsonArray &builds) const;
    Result<ConnectorPage> readBuilds(BuildbotPlace place, const QJsonArray &builds) const;
    Result<void> addBuilds(ConnectorPage &page, const QJsonArray &builds, QJsonArray &openOnes,
                           const BuildbotPlace &place) const;

    QUrl m_base;
};

} // namespace slipway
