#include "models/store/publicationstore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<std::optional<NotesPublication>> PublicationStore::find(ProjectId project, ConnectionId connection,
                                                               const QString &tag)
{
    std::optional<NotesPublication> found;
    const auto read =
        m_db.select(u"SELECT external_id, notes, state, url, published_at, by_whom FROM notes_publication "
                    u"WHERE project = ? "
                    "AND connection = ? AND tag = ?"_s,
                    {project.value, connection.value, textValue(tag)}, [&found](const QSqlQuery &row) {
                        found = NotesPublication{row.value(0).toString(),
                                                 row.value(1).toString(),
                                                 row.value(2).toString(),
                                                 row.value(3).toString(),
                                                 fromMilliseconds(row.value(4).toLongLong()),
                                                 row.value(5).toString()};
                        return false;
                    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> PublicationStore::set(ProjectId project, ConnectionId connection, const QString &tag,
                                   const NotesPublication &publication)
{
    const auto kept = m_db.execute(
        u"INSERT INTO notes_publication (project, connection, tag, external_id, notes, state, url, "
        u"published_at, "
        "by_whom) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project, connection, tag) DO UPDATE SET "
        "external_id = excluded.external_id, notes = excluded.notes, state = excluded.state, url = "
        "excluded.url, published_at = excluded.published_at, by_whom = excluded.by_whom"_s,
        {project.value, connection.value, textValue(tag), textValue(publication.externalId),
         textValue(publication.notes), textValue(publication.state), textValue(publication.url),
         timeValue(publication.at), textValue(publication.by)});
    return kept ? Result<void>() : fail(kept.error());
}

} // namespace slipway
