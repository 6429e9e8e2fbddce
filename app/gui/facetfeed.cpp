#include "app/gui/facetfeed.h"

#include "app/session/session.h"
#include "models/queries/frozenspans.h"
#include "models/store/historyfacetcounts.h"

namespace slipway {

/// The rows of a keystroke come first, their counts when the person pauses.
constexpr int pauseBeforeCounting = 200;

FacetFeed::FacetFeed(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCounting);
    connect(&m_pause, &QTimer::timeout, this, &FacetFeed::ask);
}

FacetFeed::~FacetFeed()
{
    giveUp();
}

void FacetFeed::giveUp()
{
    if (m_isGivenUp)
        *m_isGivenUp = true;
}

void FacetFeed::show(const DeploymentFilter &filter)
{
    m_filter = filter;
    again();
}

void FacetFeed::again()
{
    giveUp();
    m_newest.take();
    m_pause.start();
}

void FacetFeed::ask()
{
    m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    const quint64 ticket = m_newest.take();
    const auto counts =
        m_session.store().read([filter = m_filter, now = m_session.clock().now(),
                                isGivenUp = m_isGivenUp](Database &db) -> Result<HistoryFacetCounts> {
            auto frozen = readFrozenSpans(db, now);
            if (!frozen)
                return fail(frozen.error());
            DeploymentFilter asked = filter;
            asked.freezes = *frozen;
            return countHistoryFacets(db, asked, *isGivenUp);
        });
    whenDone(counts, this, [this, ticket](const Result<HistoryFacetCounts> &found) {
        if (!m_newest.isNewest(ticket))
            return;
        if (found)
            Q_EMIT counted(*found);
        else if (found.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(found.error());
    });
}

} // namespace slipway
