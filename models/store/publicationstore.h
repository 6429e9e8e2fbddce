#pragma once

#include "models/base/ids.h"
#include "models/store/database.h"

#include <QDateTime>

#include <optional>

namespace slipway {

/// What of a release's notes was published at a forge by us, last.
struct NotesPublication
{
    QString externalId{};
    QString notes{}; ///< as the server had them then
    QString state{}; ///< "draft", "prerelease", "final"
    QString url{};
    QDateTime at{};
    QString by{};
};

/// Publications of notes: facts only we hold.
class PublicationStore
{
public:
    explicit PublicationStore(Database &db) : m_db(db) { }

    Result<std::optional<NotesPublication>> find(ProjectId project, ConnectionId connection,
                                                 const QString &tag);
    /// In the place of the one before.
    Result<void> set(ProjectId project, ConnectionId connection, const QString &tag,
                     const NotesPublication &publication);

private:
    Database &m_db;
};

} // namespace slipway
