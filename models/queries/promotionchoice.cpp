// Which release a wish means.
#include "models/base/text.h"
#include "models/queries/promotionplan_p.h"
#include "models/queries/releasenamed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString nameOf(const PlanState &state, const Deployment &stay)
{
    if (state.history) {
        const QVector<Release> releases = state.history->releases(state.project);
        const auto known = std::ranges::find(releases, stay.commit, &Release::commit);
        if (known != releases.cend())
            return known->version.isEmpty() ? known->tag : known->version;
    }
    return stay.version.isEmpty() ? stay.commit.hex() : stay.version;
}

namespace {

/// Whether it is what is live now or has all of it: no roll-back leads there. False where that is not known.
bool isLiveOrAhead(const PlanState &state, const CommitId &commit)
{
    const CommitId live = liveCommit(state);
    return !live.isNull()
        && (commit == live || (state.history && state.history->contains(commit, live).value_or(false)));
}

/// The newest stay with another commit than the live one, and not ahead of it, that nobody marked bad.
Result<void> chooseLastGood(PlanState &state)
{
    for (const Deployment &stay : std::as_const(state.stored.stays)) {
        if (stay.commit.isNull() || isLiveOrAhead(state, stay.commit))
            continue;
        const QString name = nameOf(state, stay);
        if (state.stored.marks.value(name).isBad)
            continue;
        state.commit = stay.commit;
        state.release = name;
        return {};
    }
    return fail(
        Error::Kind::NotFound,
        PlanWords::tr("There is nothing to go back to: “%1” had no other good release of “%2” before.")
            .arg(oneLine(state.wish.environment, 200), oneLine(state.wish.project, 200)));
}

/// What was live here under that name, for going back to something that no tag names any more.
bool chooseFormer(PlanState &state, const QString &name)
{
    for (const Deployment &stay : std::as_const(state.stored.stays)) {
        const bool isNamed =
            stay.version == name || (name.size() >= 7 && stay.commit.hex().startsWith(name.toLower()));
        if (stay.commit.isNull() || !isNamed)
            continue;
        state.commit = stay.commit;
        state.release = nameOf(state, stay);
        return true;
    }
    return false;
}

} // namespace

CommitId liveCommit(const PlanState &state)
{
    const auto &live = state.stored.live;
    if (!live || !live->commit.isNull() || live->version.isEmpty() || !state.history)
        return live ? live->commit : CommitId();
    const auto named = releaseNamed(state.history->releases(state.project), state.project, live->version);
    return named ? named->commit : CommitId();
}

Result<void> chooseRelease(PlanState &state)
{
    if (state.wish.isRollback && state.wish.release.isEmpty()) {
        if (const auto chosen = chooseLastGood(state); !chosen)
            return chosen;
    }
    const QString name = state.wish.release.isEmpty() ? state.release : state.wish.release;
    if (!state.history) {
        if (!state.commit.isNull() || (state.wish.isRollback && chooseFormer(state, name)))
            return {};
        return fail(
            Error::Kind::Git,
            PlanWords::tr("The repository of “%1” cannot be read here, so its releases are not known.")
                .arg(oneLine(state.project.name, 200)));
    }
    const auto found = releaseNamed(state.history->releases(state.project), state.project, name);
    if (found && (state.commit.isNull() || state.commit == found->commit)) {
        state.commit = found->commit;
        state.tag = found->tag;
        state.release = found->version.isEmpty() ? found->tag : found->version;
        return {};
    }
    if (!state.commit.isNull() || (state.wish.isRollback && chooseFormer(state, name)))
        return {};
    return fail(found.error());
}

} // namespace slipway
