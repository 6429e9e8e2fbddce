#include "views/pages/historyfilter.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int daysBackAWeek = 7;
constexpr int daysBackAMonth = 30;

/// The words of settings files; in the order of the enumerations.
constexpr QStringView facetKeys[] = {u"project", u"environment", u"tier",   u"state",
                                     u"kind",    u"person",      u"source", u"freeze"};
constexpr QStringView periodKeys[] = {u"any", u"today", u"week", u"month", u"own"};

} // namespace

QString HistoryFilter::only(HistoryFacet facet) const
{
    const QStringList keys = chosen.value(facet);
    return keys.size() == 1 ? keys.constFirst() : QString();
}

void HistoryFilter::choose(HistoryFacet facet, const QStringList &keys)
{
    if (keys.isEmpty())
        chosen.remove(facet);
    else
        chosen.insert(facet, keys);
}

QDateTime HistoryFilter::from(const QDate &today) const
{
    switch (period) {
    case Period::Today:
        return today.startOfDay().toUTC();
    case Period::Week:
        return today.addDays(-daysBackAWeek).startOfDay().toUTC();
    case Period::Month:
        return today.addDays(-daysBackAMonth).startOfDay().toUTC();
    case Period::Own:
        return firstDay.isValid() ? firstDay.startOfDay().toUTC() : QDateTime();
    case Period::Any:
        break;
    }
    return {};
}

QDateTime HistoryFilter::to() const
{
    return period == Period::Own && lastDay.isValid() ? lastDay.addDays(1).startOfDay().toUTC() : QDateTime();
}

QVariantMap HistoryFilter::toMap() const
{
    QVariantMap map{{u"search"_s, search}, {u"period"_s, periodKeys[int(period)].toString()}};
    for (auto facet = chosen.cbegin(); facet != chosen.cend(); ++facet)
        map.insert(facetKeys[int(facet.key())].toString(), *facet);
    if (period == Period::Own) {
        map.insert(u"from"_s, firstDay.toString(Qt::ISODate));
        map.insert(u"to"_s, lastDay.toString(Qt::ISODate));
    }
    return map;
}

HistoryFilter HistoryFilter::fromMap(const QVariantMap &map)
{
    HistoryFilter filter;
    filter.search = map.value(u"search"_s).toString();
    for (int i = 0; i < int(std::size(facetKeys)); ++i)
        filter.choose(HistoryFacet(i), map.value(facetKeys[i].toString()).toStringList());
    for (int i = 0; i < int(std::size(periodKeys)); ++i) {
        if (map.value(u"period"_s).toString() == periodKeys[i])
            filter.period = Period(i);
    }
    if (filter.period == Period::Own) {
        filter.firstDay = QDate::fromString(map.value(u"from"_s).toString(), Qt::ISODate);
        filter.lastDay = QDate::fromString(map.value(u"to"_s).toString(), Qt::ISODate);
    }
    return filter;
}

} // namespace slipway
