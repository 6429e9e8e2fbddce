#pragma once

#include "models/domain/connection.h"

#include <QString>
#include <QUrl>

namespace slipway {

/// What a person is told when adding a server of one kind. An empty text: that kind wants no such thing.
struct ConnectionGuide
{
    QString address; ///< which address
    QString example;
    QString token; ///< which rights the token needs, and what for
    QString user; ///< what a name beside the token is for
    QString projects; ///< how a project is called there
    bool needsProjects = false; ///< nothing is asked for but the projects that are named
    QUrl tokenPage; ///< where a token is made; invalid: nowhere, or the address is not known yet
};

/// `server` is what is written so far.
ConnectionGuide guideFor(ConnectionKind kind, const QUrl &server);

/// What a repository's address says of its project's name at `host`: "acme/shop" for
/// "git@git.example.org:acme/shop.git"; empty where it is elsewhere.
QString nameThere(const QString &repository, const QString &host);

} // namespace slipway
