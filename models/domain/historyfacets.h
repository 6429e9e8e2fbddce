#pragma once

#include <QHash>
#include <QString>

namespace slipway {

/// What the history of deployments can be sliced by.
enum class HistoryFacet { Project, Environment, Tier, State, Kind, Person, Source, Freeze };

/// How many deployments there are of each value of each facet. A facet counts under what is chosen of the
/// others and not under what is chosen of itself, so that it says what choosing one more value would bring.
struct HistoryFacetCounts
{
    qint64 total = 0; ///< that fit everything chosen
    QHash<qint64, qint64> projects; ///< by id
    QHash<qint64, qint64> environments; ///< by id
    QHash<qint64, qint64> tiers; ///< by Tier
    QHash<qint64, qint64> states; ///< by DeploymentState
    QHash<qint64, qint64> kinds; ///< by DeploymentKind
    QHash<QString, qint64> people;
    QHash<QString, qint64> sources;
    qint64 inFreeze = 0;

    bool operator==(const HistoryFacetCounts &) const = default;
};

} // namespace slipway
