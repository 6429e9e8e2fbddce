#include "models/sync/liveline.h"

#include "models/sync/deploymentkind.h"

#include <algorithm>
#include <iterator>

namespace slipway {

namespace {

constexpr int rowsBehind = 3; // that one began before another ended is possible, but rare

bool isFinished(const Deployment &item)
{
    return isLive(item.state) && item.finishedAt.isValid();
}

/// The few stored rows that went live next after this moment.
Result<QVector<Deployment>> nextAfter(DeploymentStore &store, ProjectPlace place, const QDateTime &moment)
{
    QVector<Deployment> rows;
    auto row = store.liveAt(place.first, place.second, moment);
    for (int i = 0; row && *row && i < rowsBehind; ++i) {
        const DeploymentId id = (*row)->id;
        const QDateTime until = (*row)->liveUntil;
        if (!until.isValid())
            break;
        row = store.liveAt(place.first, place.second, until);
        if (!row || !*row || (*row)->id == id)
            break;
        rows.append(**row);
    }
    return row ? Result<QVector<Deployment>>(rows) : Result<QVector<Deployment>>(fail(row.error()));
}

/// What was live last of all where that was before a page began: mostly so where the oldest comes first, and
/// then there is no more to be read.
Result<std::optional<LiveMoment>> lastBefore(LiveNow &live, ProjectPlace place, const QDateTime &begin)
{
    const auto newest = live.of(place.first, place.second);
    if (!newest)
        return newest;
    if (!*newest)
        return std::optional(LiveMoment());
    if (!(*newest)->finishedAt.isValid() || (*newest)->finishedAt >= begin)
        return std::optional<LiveMoment>();
    return newest;
}

/// Of these moments those of others that follow closely on one of the page.
QStringList followersOf(const QVector<LiveMoment> &moments, const QSet<QString> &inPage,
                        const QString &source)
{
    QStringList ids;
    int since = rowsBehind;
    for (const LiveMoment &moment : moments) {
        const bool isOfPage = moment.source == source && inPage.contains(moment.externalId);
        since = isOfPage ? 0 : since + 1;
        if (!isOfPage && since <= rowsBehind && moment.source == source)
            ids << moment.externalId;
    }
    return ids;
}

} // namespace

void LiveLine::sort()
{
    const auto isEarlier = [](const LiveMoment &a, const LiveMoment &b) {
        return a.finishedAt < b.finishedAt;
    };
    if (!std::is_sorted(moments.cbegin(), moments.cend(), isEarlier))
        std::stable_sort(moments.begin(), moments.end(), isEarlier);
}

const LiveMoment *LiveLine::before(const QDateTime &when, const QString &externalId) const
{
    auto it = std::upper_bound(
        moments.cbegin(), moments.cend(), when,
        [](const QDateTime &time, const LiveMoment &moment) { return time < moment.finishedAt; });
    while (it != moments.cbegin()) {
        if ((--it)->externalId != externalId)
            return &*it;
    }
    return nullptr;
}

CommitId LiveLine::commitBefore(const QDateTime &when, const QString &externalId) const
{
    const LiveMoment *moment = before(when, externalId);
    return moment ? moment->commit : CommitId();
}

Result<LiveLine> liveLine(DeploymentStore &store, LiveNow &live, const Connection &connection,
                          ProjectPlace place, const QVector<const MappedDeployment *> &ofPage)
{
    LiveLine line;
    QDateTime from;
    QDateTime to;
    QDateTime firstEnd;
    for (const MappedDeployment *mapped : ofPage) {
        const QDateTime begin = beginOf(mapped->row.deployment);
        const QDateTime end = mapped->row.deployment.finishedAt;
        firstEnd = !firstEnd.isValid() || (end.isValid() && end < firstEnd) ? end : firstEnd;
        from = !from.isValid() || begin < from ? begin : from;
        to = !to.isValid() || begin > to ? begin : to;
    }
    if (!from.isValid())
        return line;
    const auto isOfPage = [&](const LiveMoment &moment) {
        return moment.source == connection.name
            && std::ranges::any_of(ofPage, [&moment](const MappedDeployment *mapped) {
                   return mapped->row.deployment.externalId == moment.externalId;
               });
    };
    const auto last = lastBefore(live, place, qMin(from, firstEnd.isValid() ? firstEnd : from));
    if (!last)
        return fail(last.error());
    line.isAtEnd = *last && !isOfPage(**last);
    if (line.isAtEnd) {
        if ((*last)->finishedAt.isValid())
            line.moments.append(**last);
    } else {
        const auto stored = store.liveMoments(place.first, place.second, from, to.addSecs(1));
        if (!stored)
            return fail(stored.error());
        QSet<QStringView> inPage;
        for (const MappedDeployment *mapped : ofPage)
            inPage.insert(mapped->row.deployment.externalId);
        std::ranges::copy_if(*stored, std::back_inserter(line.moments), [&](const LiveMoment &moment) {
            return moment.source != connection.name || !inPage.contains(moment.externalId);
        });
    }
    for (const MappedDeployment *mapped : ofPage) {
        const Deployment &item = mapped->row.deployment;
        if (isFinished(item))
            line.moments.append({item.finishedAt, item.commit, item.source, item.externalId});
    }
    line.sort();
    return line;
}

Result<QVector<IncomingDeployment>> seenAnew(DeploymentStore &store, const Connection &connection,
                                             ProjectPlace place,
                                             const QVector<const MappedDeployment *> &ofPage,
                                             const GitFactsPointer &git)
{
    QVector<IncomingDeployment> changed;
    QDateTime first;
    QDateTime last;
    QSet<QString> inPage;
    for (const MappedDeployment *mapped : ofPage) {
        const QDateTime at = mapped->row.deployment.finishedAt;
        if (!isFinished(mapped->row.deployment))
            continue;
        first = !first.isValid() || at < first ? at : first;
        last = !last.isValid() || at > last ? at : last;
        inPage.insert(mapped->row.deployment.externalId);
    }
    if (!first.isValid())
        return changed;
    LiveLine line;
    const auto moments = store.liveMoments(place.first, place.second, first, last.addMSecs(1));
    if (!moments)
        return fail(moments.error());
    line.moments = *moments;
    line.sort();
    const auto among = store.bySource(connection.name, followersOf(line.moments, inPage, connection.name));
    if (!among)
        return fail(among.error());
    const auto behind = nextAfter(store, place, last);
    if (!behind)
        return fail(behind.error());
    for (const Deployment &row : *behind)
        line.moments.append({row.finishedAt, row.commit, row.source, row.externalId});
    for (Deployment row : QVector<Deployment>(among->cbegin(), among->cend()) + *behind) {
        const LiveMoment *before = line.before(beginOf(row), row.externalId);
        if (row.source != connection.name || row.kind == DeploymentKind::Hotfix || !before
            || before->source != connection.name || !inPage.contains(before->externalId))
            continue;
        const DeploymentKind kind = kindOf(row.commit, before->commit, git ? git->history.get() : nullptr);
        if (std::exchange(row.kind, kind) != kind)
            changed.append({row, {}});
    }
    return changed;
}

} // namespace slipway
