#include "models/queries/stripquery.h"

#include "models/base/chain.h"
#include "models/queries/projecthistory.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/store.h"

namespace slipway {

namespace {

struct StripPlace
{
    QString name;
    Deployment live;
};

Result<QVector<StripPlace>> readStripPlaces(Database &db, ProjectId project, const QDateTime &at)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto live = DeploymentStore(db).live(at, {project});
    if (!live)
        return fail(live.error());
    QVector<StripPlace> places;
    for (const Environment &environment : *environments) {
        for (const Deployment &deployment : *live) {
            if (deployment.environment == environment.id)
                places.append({environment.name, deployment});
        }
    }
    return places;
}

StripMark markOf(const StripPlace &place, const Comparison &comparison, const History &history)
{
    const CommitId head = place.live.commit;
    StripMark mark{place.name, place.live.version.isEmpty() ? head.shortHex() : place.live.version};
    if (!history.has(head))
        return mark;
    const bool isInTo = history.contains(comparison.to, head).value_or(false);
    const bool isInFrom = history.contains(comparison.from, head).value_or(false);
    const auto away = history.counts(comparison.mergeBase, head).value_or(History::Counts{});
    using Place = StripMark::Place;
    if (isInTo && isInFrom) {
        mark.place = Place::Before;
        mark.commits = away.onlyInFrom;
    } else if (isInTo || isInFrom) {
        mark.place = isInTo ? Place::OnTo : Place::OnFrom;
        mark.commits = away.onlyInTo;
    } else {
        mark.place = Place::Aside;
        mark.commits = away.onlyInTo;
    }
    return mark;
}

GraphStrip stripOf(const ProjectComparison &row, const QVector<StripPlace> &places, const HistoryPtr &known)
{
    QVector<CommitId> heads{row.from.commit, row.to.commit};
    for (const StripPlace &place : places)
        heads.append(place.live.commit);
    const HistoryPtr kept = History::knowing(known, heads);
    const Comparison &comparison = row.comparison;
    GraphStrip strip;
    strip.from = row.from.name;
    strip.to = row.to.name;
    if (comparison.mergeBase.isNull())
        return strip;
    strip.base = comparison.mergeBase.shortHex();
    strip.fromCommits = comparison.onlyInFrom;
    strip.toCommits = comparison.onlyInTo;
    for (const StripPlace &place : places) {
        const bool isPoint = place.name == row.from.name || place.name == row.to.name;
        if (!isPoint)
            strip.others.append(markOf(place, comparison, *kept));
    }
    return strip;
}

} // namespace

QFuture<Result<GraphStrip>> askGraphStrip(const QueryContext &context, const ProjectComparison &comparison,
                                          const QDateTime &at)
{
    const auto places = context.store->read(
        [project = comparison.project.id, at](Database &db) { return readStripPlaces(db, project, at); });
    return andThen(places, receiverOf(context), [context, comparison](const QVector<StripPlace> &read) {
        return andThen(askHistory(context, comparison.project), receiverOf(context),
                       [read, comparison](const HistoryPtr &history) {
                           return calculate([read, comparison, history]() -> Result<GraphStrip> {
                               return stripOf(comparison, read, history);
                           });
                       });
    });
}

} // namespace slipway
