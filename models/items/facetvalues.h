#pragma once

#include "models/base/ids.h"
#include "models/domain/historyfacets.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// One value that the history can be sliced by. `key` is what a filter keeps of it: the name of a project,
/// an environment, a person or a source, and the script's word of the others.
struct FacetValue
{
    QString key{};
    QString name{}; ///< as a person reads it
    qint64 count = 0;

    bool operator==(const FacetValue &) const = default;
};

/// "Project", "Environment"… as a heading.
QString wordFor(HistoryFacet facet);

/// The names that ids stand for.
struct FacetNames
{
    QHash<ProjectId, QString> projects;
    QHash<EnvironmentId, QString> environments;
};

/// The values of a facet, the commonest first; those of `chosen` that nothing has are in it too, with 0.
/// HistoryFacet::Freeze has the one value "yes".
QVector<FacetValue> facetValues(HistoryFacet facet, const HistoryFacetCounts &counts, const FacetNames &names,
                                const QStringList &chosen);

} // namespace slipway
