#pragma once

#include "models/domain/historyfacets.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <QVector>

namespace slipway {

/// What of the history a person wants to see; empty members do not filter, and of several values of one
/// facet any will do. A period such as the last seven days is kept as such, so that a saved filter means the
/// last seven days of whatever day it is used on.
struct HistoryFilter
{
    enum class Period { Any, Today, Week, Month, Own };

    QString search{};
    QMap<HistoryFacet, QStringList> chosen{}; ///< by FacetValue::key; never an empty list
    Period period = Period::Any;
    QDate firstDay{}; ///< of Period::Own, on the person's clocks
    QDate lastDay{};

    /// The one value chosen of a facet; empty where none or more are.
    QString only(HistoryFacet facet) const;
    void choose(HistoryFacet facet, const QStringList &keys);
    QDateTime from(const QDate &today) const;
    QDateTime to() const;

    bool isEmpty() const { return *this == HistoryFilter(); }
    bool operator==(const HistoryFilter &) const = default;

    /// For settings; what cannot be read of a map is left out.
    QVariantMap toMap() const;
    static HistoryFilter fromMap(const QVariantMap &map);
};

/// A filter that a person gave a name.
struct SavedFilter
{
    QString name{};
    HistoryFilter filter{};

    bool operator==(const SavedFilter &) const = default;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::HistoryFilter)
