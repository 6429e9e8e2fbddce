#include "app/gui/historyfeed.h"

#include "app/gui/keepfresh.h"
#include "app/session/session.h"
#include "models/domain/asof.h"
#include "models/queries/frozenspans.h"
#include "models/queries/overridequery.h"

namespace slipway {

namespace {

constexpr int firstRows = 200;
/// Somebody who still types does not need the ids of every filter on the way.
constexpr int pauseBeforeIds = 120;

QVector<DeploymentId> idsOf(const QVector<Deployment> &rows)
{
    QVector<DeploymentId> ids;
    ids.reserve(rows.size());
    for (const Deployment &row : rows)
        ids.append(row.id);
    return ids;
}

/// Freezes are followed only where they are asked for.
Result<DeploymentFilter> withFreezes(Database &db, DeploymentFilter filter, const QDateTime &now)
{
    if (!filter.isInFreeze)
        return filter;
    const auto frozen = readFrozenSpans(db, now);
    if (!frozen)
        return fail(frozen.error());
    filter.freezes = *frozen;
    return filter;
}

} // namespace

HistoryFeed::HistoryFeed(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_model(new DeploymentListModel(this))
{
    m_beforeIds.setSingleShot(true);
    m_beforeIds.setInterval(pauseBeforeIds);
    connect(&m_beforeIds, &QTimer::timeout, this, &HistoryFeed::askIds);
    connect(m_model, &DeploymentListModel::pageWanted, this, &HistoryFeed::askRows);
}

void HistoryFeed::keepFresh(QWidget *page, std::function<void()> also)
{
    new KeepFresh(m_session.store(), Store::DeploymentsTopic, page, [this, also = std::move(also)] {
        askFirst(true);
        also();
    });
}

QDateTime HistoryFeed::now() const
{
    return m_moment.isValid() ? m_moment : m_session.clock().now();
}

QVector<Deployment> HistoryFeed::asKnown(QVector<Deployment> rows) const
{
    if (m_moment.isValid()) {
        for (Deployment &row : rows)
            row = asOf(row, m_moment);
    }
    return rows;
}

void HistoryFeed::setSort(const DeploymentSort &sort)
{
    m_isReordered = m_isReordered || sort != m_sort;
    m_sort = sort;
}

/// Headings tell when or of which release: in another order they would tear apart what they head.
HistoryGrouping HistoryFeed::grouping() const
{
    return m_sort == DeploymentSort() ? m_grouping : HistoryGrouping::None;
}

void HistoryFeed::show(const DeploymentFilter &filter, const QDateTime &moment)
{
    m_moment = moment;
    m_filter = filter;
    askFirst(false);
}

/// `again`: the same filter; what is seen stays until everything is there.
void HistoryFeed::askFirst(bool again)
{
    m_beforeIds.stop();
    m_ticket = m_newest.take();
    const auto page = m_session.store().read(
        [filter = m_filter, sort = m_sort, now = now()](Database &db) -> Result<OrderedRows> {
            const auto asked = withFreezes(db, filter, now);
            return asked ? DeploymentOrder(db).first(*asked, sort, firstRows) : fail(asked.error());
        });
    whenDone(page, this, [this, again, ticket = m_ticket](const Result<OrderedRows> &read) {
        if (!m_newest.isNewest(ticket))
            return;
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_model->setNow(now());
        m_first = asKnown(read->rows);
        const bool whole = read->isWhole;
        if (std::exchange(m_isReordered, false))
            m_model->startOver({}, {});
        // A part of the rows says little of what the releases are.
        if (whole || (!again && grouping() != HistoryGrouping::Release))
            showFirst();
        askFreezeNotes(m_first);
        if (whole)
            Q_EMIT shown(m_first.size());
        else
            m_beforeIds.start();
    });
}

/// What is known of the answer so far, under its headings.
void HistoryFeed::showFirst()
{
    if (grouping() == HistoryGrouping::None)
        return m_model->setIds(idsOf(m_first), m_first);
    HistoryGrouper grouper(QTimeZone::systemTimeZone());
    for (const Deployment &row : std::as_const(m_first)) {
        if (grouping() == HistoryGrouping::Day)
            grouper.addToDay(row.id, timeOf(row).toMSecsSinceEpoch());
        else
            grouper.addToRelease(row.id, row.project, row.version);
    }
    m_model->setGroups(grouper.take(), m_first);
}

void HistoryFeed::askIds()
{
    const auto ids = m_session.store().read([filter = m_filter, grouping = grouping(), sort = m_sort,
                                             now = now()](Database &db) -> Result<GroupedHistory> {
        const auto asked = withFreezes(db, filter, now);
        if (!asked)
            return fail(asked.error());
        if (sort == DeploymentSort())
            return groupedHistoryIds(db, *asked, grouping, QTimeZone::systemTimeZone());
        auto ordered = DeploymentOrder(db).ids(*asked, sort);
        return ordered ? Result<GroupedHistory>(GroupedHistory{std::move(*ordered), {}})
                       : fail(ordered.error());
    });
    whenDone(ids, this, [this, ticket = m_ticket](const Result<GroupedHistory> &read) {
        if (!m_newest.isNewest(ticket))
            return;
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        if (read->groups.isEmpty())
            m_model->setIds(read->ids, m_first);
        else
            m_model->setGroups(*read, m_first);
        Q_EMIT shown(read->ids.size());
    });
}

/// After the rows are on the screen: who types is not to wait for it.
void HistoryFeed::askFreezeNotes(const QVector<Deployment> &rows)
{
    const auto notes = m_session.store().read(
        [rows, now = m_session.clock().now()](Database &db) { return readFreezeNotes(db, rows, now); });
    whenDone(notes, this, [this, ids = idsOf(rows)](const Result<QHash<qint64, FreezeNote>> &read) {
        if (read)
            m_model->takeFreezeNotes(ids, *read);
    });
}

void HistoryFeed::askRows(const QVector<DeploymentId> &ids)
{
    const auto rows = m_session.store().read([ids](Database &db) { return DeploymentStore(db).byIds(ids); });
    whenDone(rows, this, [this, ids, moment = m_moment](const Result<QVector<Deployment>> &read) {
        if (moment != m_moment)
            return;
        if (read) {
            m_model->takeRows(ids, asKnown(*read));
            askFreezeNotes(*read);
        } else {
            m_model->takeFailure(ids);
            Q_EMIT failed(read.error());
        }
    });
}

} // namespace slipway
