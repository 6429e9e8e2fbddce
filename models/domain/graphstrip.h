#pragma once

#include "models/domain/commitid.h"

#include <QString>
#include <QVector>

namespace slipway {

/// Where an environment stands between the two points of a comparison.
struct StripMark
{
    enum class Place {
        OnTo, ///< between the merge base and `to`: has all `to` has up to there
        OnFrom, ///< the same towards `from`
        Before, ///< behind the merge base
        Aside, ///< has commits that neither of the two points has
        Unknown ///< its commit is not in the repository
    };

    QString name;
    QString version; ///< or the commit's first digits
    Place place = Place::Unknown;
    int commits = 0; ///< away from the merge base; aside: that neither point has
    bool operator==(const StripMark &) const = default;
};

/// The history between two points as two roads from the merge base, with every other environment on them.
struct GraphStrip
{
    QString from;
    QString to;
    QString base; ///< the merge base's first digits; empty: they have no history in common
    int fromCommits = 0; ///< from the merge base to `from`
    int toCommits = 0;
    QVector<StripMark> others; ///< in promotion order
    bool isEmpty() const { return from.isEmpty() && to.isEmpty(); }
    bool operator==(const GraphStrip &) const = default;
};

} // namespace slipway
