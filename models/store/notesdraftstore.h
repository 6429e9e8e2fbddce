#pragma once

#include "models/base/ids.h"
#include "models/domain/notesdraft.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QVector>

#include <optional>

namespace slipway {

/// Which notes: of a project's release (by its tag) or range, for an audience (its name).
struct DraftPlace
{
    ProjectId project{};
    QString subject{};
    QString audience{};
    bool operator==(const DraftPlace &) const = default;
};

/// A draft as it was kept. Revisions count from 1; 0: it was never kept; below 0: beside another.
struct StoredDraft
{
    NotesDraft draft{};
    int revision = 0;
    QDateTime savedAt{};
    QString by{};
};

/// One that was kept before the newest.
struct DraftVersion
{
    int revision = 0;
    QDateTime savedAt{};
    QString by{};
};

/// Notes that people work on: facts only we hold. What is taken the place of is kept as a version.
class NotesDraftStore
{
public:
    explicit NotesDraftStore(Database &db) : m_db(db) { }

    /// Nothing where none was kept.
    Result<std::optional<StoredDraft>> find(const DraftPlace &place);
    /// Of a project for an audience, by their subjects.
    Result<QHash<QString, StoredDraft>> all(ProjectId project, const QString &audience);
    /// Error::Refused, naming who was faster, where the newest is not `seen` (0: none) any more. What it
    /// takes the place of stays as a version, but for one by the same person less than `together` ago: what
    /// is typed in one go is one. Gives the new revision.
    Result<int> save(const DraftPlace &place, const StoredDraft &next, int seen, int togetherSeconds);
    /// Keeps a text beside the newest, as a version that can be brought back. Gives its revision, which is
    /// below 0; the newest keeps its own.
    Result<int> keepBeside(const DraftPlace &place, const StoredDraft &draft);
    /// Newest first, without the newest itself.
    Result<QVector<DraftVersion>> versions(const DraftPlace &place);
    Result<StoredDraft> version(const DraftPlace &place, int revision);

private:
    struct Row;
    Result<std::optional<Row>> row(const DraftPlace &place);
    Result<void> keepVersion(const Row &row);

    Database &m_db;
};

} // namespace slipway
