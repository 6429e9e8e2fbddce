#include "models/store/notesdraftstore.h"

#include "models/base/times.h"
#include "models/store/notesdraftjson.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct NotesDraftText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::NotesDraftStore)
};
} // namespace

struct NotesDraftStore::Row
{
    qint64 id = 0;
    int revision = 0;
    QString body;
    qint64 savedAt = 0;
    QString by;

    StoredDraft stored() const
    {
        return {notesDraftFrom(body.toUtf8()), revision, fromMilliseconds(savedAt), by};
    }
};

Result<std::optional<NotesDraftStore::Row>> NotesDraftStore::row(const DraftPlace &place)
{
    std::optional<Row> found;
    const auto read =
        m_db.select(u"SELECT id, revision, body, saved_at, by_whom FROM notes_draft WHERE project = ? AND "
                    u"subject = ? AND "
                    "audience = ?"_s,
                    {place.project.value, textValue(place.subject), textValue(place.audience)},
                    [&found](const QSqlQuery &row) {
                        found = Row{row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(),
                                    row.value(3).toLongLong(), row.value(4).toString()};
                        return false;
                    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<StoredDraft>> NotesDraftStore::find(const DraftPlace &place)
{
    const auto known = row(place);
    if (!known)
        return fail(known.error());
    return *known ? std::optional<StoredDraft>((*known)->stored()) : std::optional<StoredDraft>();
}

Result<QHash<QString, StoredDraft>> NotesDraftStore::all(ProjectId project, const QString &audience)
{
    QHash<QString, StoredDraft> drafts;
    const auto read = m_db.select(
        u"SELECT subject, id, revision, body, saved_at, by_whom FROM notes_draft WHERE project = ? "
        "AND audience = ?"_s,
        {project.value, textValue(audience)}, [&drafts](const QSqlQuery &row) {
            const Row one{row.value(1).toLongLong(), row.value(2).toInt(), row.value(3).toString(),
                          row.value(4).toLongLong(), row.value(5).toString()};
            drafts.insert(row.value(0).toString(), one.stored());
            return true;
        });
    if (!read)
        return fail(read.error());
    return drafts;
}

Result<void> NotesDraftStore::keepVersion(const Row &row)
{
    const auto kept = m_db.execute(
        u"INSERT INTO notes_draft_version (draft, revision, body, saved_at, by_whom) VALUES (?, ?, "
        "?, ?, ?) ON CONFLICT (draft, revision) DO NOTHING"_s,
        {row.id, row.revision, row.body, row.savedAt, textValue(row.by)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<int> NotesDraftStore::save(const DraftPlace &place, const StoredDraft &next, int seen,
                                  int togetherSeconds)
{
    const auto known = row(place);
    if (!known)
        return fail(known.error());
    const int newest = *known ? (*known)->revision : 0;
    if (newest != seen)
        return fail(Error::Kind::Refused,
                    *known ? NotesDraftText::tr("%1 has changed these notes meanwhile.").arg((*known)->by)
                           : NotesDraftText::tr("These notes are not in the workspace any more."));
    const QString body = QString::fromUtf8(jsonOf(next.draft));
    if (!*known) {
        const auto made =
            m_db.insert(u"INSERT INTO notes_draft (project, subject, audience, revision, body, "
                        "saved_at, by_whom) VALUES (?, ?, ?, 1, ?, ?, ?)"_s,
                        {place.project.value, textValue(place.subject), textValue(place.audience),
                         textValue(body), timeValue(next.savedAt), textValue(next.by)});
        return made ? Result<int>(1) : fail(made.error());
    }
    const Row &before = **known;
    const bool isOneGo = before.by == next.by
        && toMilliseconds(next.savedAt) - before.savedAt < qint64(togetherSeconds) * 1000;
    if (!isOneGo) {
        if (const auto kept = keepVersion(before); !kept)
            return fail(kept.error());
    }
    const int revision = newest + 1;
    // Typing in one go keeps the time it began at, or it would never be older than a moment.
    const QVariant at = isOneGo ? QVariant(before.savedAt) : timeValue(next.savedAt);
    const auto saved = m_db.execute(
        u"UPDATE notes_draft SET revision = ?, body = ?, saved_at = ?, by_whom = ? WHERE id = ? AND revision = ?"_s,
        {revision, textValue(body), at, textValue(next.by), before.id, newest});
    if (!saved)
        return fail(saved.error());
    if (*saved != 1)
        return fail(Error::Kind::Refused,
                    NotesDraftText::tr("%1 has changed these notes meanwhile.").arg(before.by));
    return revision;
}

Result<int> NotesDraftStore::keepBeside(const DraftPlace &place, const StoredDraft &draft)
{
    const auto known = row(place);
    if (!known)
        return fail(known.error());
    if (!*known)
        return save(place, draft, 0, 0);
    // Texts kept beside are counted downwards from -1: the newest stays what everybody has seen, so that
    // nobody's next save is refused for one.
    qint64 lowest = 0;
    const auto read =
        m_db.select(u"SELECT coalesce(min(revision), 0) FROM notes_draft_version WHERE draft = ?"_s,
                    {(*known)->id}, [&lowest](const QSqlQuery &row) {
                        lowest = row.value(0).toLongLong();
                        return false;
                    });
    if (!read)
        return fail(read.error());
    Row beside = **known;
    beside.revision = int(std::min<qint64>(lowest, 0)) - 1;
    beside.body = QString::fromUtf8(jsonOf(draft.draft));
    beside.savedAt = toMilliseconds(draft.savedAt);
    beside.by = draft.by;
    if (const auto kept = keepVersion(beside); !kept)
        return fail(kept.error());
    return beside.revision;
}

Result<QVector<DraftVersion>> NotesDraftStore::versions(const DraftPlace &place)
{
    QVector<DraftVersion> versions;
    const auto read = m_db.select(
        u"SELECT v.revision, v.saved_at, v.by_whom FROM notes_draft_version v JOIN notes_draft d ON d.id = "
        "v.draft WHERE d.project = ? AND d.subject = ? AND d.audience = ? ORDER BY v.saved_at DESC, v.revision DESC"_s,
        {place.project.value, textValue(place.subject), textValue(place.audience)},
        [&versions](const QSqlQuery &row) {
            versions.append(
                {row.value(0).toInt(), fromMilliseconds(row.value(1).toLongLong()), row.value(2).toString()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return versions;
}

Result<StoredDraft> NotesDraftStore::version(const DraftPlace &place, int revision)
{
    std::optional<Row> found;
    const auto read = m_db.select(
        u"SELECT d.id, v.revision, v.body, v.saved_at, v.by_whom FROM notes_draft_version v JOIN notes_draft "
        u"d "
        "ON d.id = v.draft WHERE d.project = ? AND d.subject = ? AND d.audience = ? AND v.revision = ?"_s,
        {place.project.value, textValue(place.subject), textValue(place.audience), revision},
        [&found](const QSqlQuery &row) {
            found = Row{row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(),
                        row.value(3).toLongLong(), row.value(4).toString()};
            return false;
        });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(Error::Kind::NotFound, NotesDraftText::tr("There is no such version of these notes."));
    return found->stored();
}

} // namespace slipway
