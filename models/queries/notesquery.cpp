#include "models/queries/notesquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/queries/notesreading.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

namespace {

struct NotesFacts
{
    PointFacts from; ///< its text is empty: since the release before
    PointFacts to;
};

Result<NotesFacts> readNotesFacts(Database &db, const QString &project, const QString &from,
                                  const QString &to, const QDateTime &now)
{
    const auto known = ProjectStore(db).byName(project);
    if (!known)
        return fail(known.error());
    NotesFacts facts;
    const auto toFacts = readPointFacts(db, *known, to, now);
    if (!toFacts)
        return fail(toFacts.error());
    facts.to = *toFacts;
    if (from.isEmpty())
        return facts;
    const auto fromFacts = readPointFacts(db, *known, from, now);
    if (!fromFacts)
        return fail(fromFacts.error());
    facts.from = *fromFacts;
    return facts;
}

/// The newest release in what `to` reaches, other than one on `to` itself.
Point releaseBefore(const History &history, const Project &project, const Point &to)
{
    const QVector<Release> releases = history.releases(project);
    for (const Release &release : releases) {
        if (release.commit != to.commit && history.contains(to.commit, release.commit).value_or(false))
            return {Point::Kind::Release, release.tag, {}, release.commit, release.version};
    }
    return {};
}

Result<ReleaseNotes> notesOfFacts(const NotesFacts &facts, const History &history)
{
    const Project &project = facts.to.project;
    const auto to = readPoint(facts.to, &history);
    if (!to)
        return fail(to.error());
    if (facts.from.text.isEmpty()) {
        const QVector<Release> releases = history.releases(project);
        for (const Release &release : releases) {
            if (to->kind == Point::Kind::Release && release.tag == to->name)
                return releaseNotesOf(notesOfRelease(history, project, release));
        }
        return releaseNotesOf(notesBetween(history, project, releaseBefore(history, project, *to), *to));
    }
    const auto from = readPoint(facts.from, &history);
    if (!from)
        return fail(from.error());
    return releaseNotesOf(notesBetween(history, project, *from, *to));
}

} // namespace

QFuture<Result<ReleaseNotes>> askNotes(const QueryContext &context, const QString &project,
                                       const QString &from, const QString &to)
{
    const QDateTime now = context.clock->now();
    const auto facts =
        context.store->read([=](Database &db) { return readNotesFacts(db, project, from, to, now); });
    return andThen(facts, receiverOf(context), [context](const NotesFacts &read) {
        return andThen(askHistory(context, read.to.project), receiverOf(context),
                       [read](const HistoryPtr &history) {
                           return calculate([read, history] { return notesOfFacts(read, *history); });
                       });
    });
}

} // namespace slipway
