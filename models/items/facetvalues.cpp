#include "models/items/facetvalues.h"

#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString facetTr(const char *text)
{
    return QCoreApplication::translate("slipway::HistoryFacet", text);
}

/// The keys of an enumeration's values, and the words for them.
template <class Value> void addWords(QVector<FacetValue> &values, const QHash<qint64, qint64> &counts)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto value = Value(count.key());
        values.append({toString(value), wordFor(value), *count});
    }
}

template <class Id>
void addNamed(QVector<FacetValue> &values, const QHash<qint64, qint64> &counts,
              const QHash<Id, QString> &names)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const QString name = names.value(Id{count.key()});
        if (!name.isEmpty())
            values.append({name, name, *count});
    }
}

void addTexts(QVector<FacetValue> &values, const QHash<QString, qint64> &counts)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (!count.key().isEmpty()) // a filter has no word for "nobody"
            values.append({count.key(), count.key(), *count});
    }
}

template <class Value> QString wordOr(std::optional<Value> value, const QString &key)
{
    return value ? wordFor(*value) : key;
}

QString nameOf(HistoryFacet facet, const QString &key)
{
    switch (facet) {
    case HistoryFacet::Tier:
        return wordOr(tierFromString(key), key);
    case HistoryFacet::State:
        return wordOr(deploymentStateFromString(key), key);
    case HistoryFacet::Kind:
        return wordOr(deploymentKindFromString(key), key);
    default:
        return key;
    }
}

QVector<FacetValue> countedValues(HistoryFacet facet, const HistoryFacetCounts &counts,
                                  const FacetNames &names)
{
    QVector<FacetValue> values;
    switch (facet) {
    case HistoryFacet::Project:
        addNamed(values, counts.projects, names.projects);
        break;
    case HistoryFacet::Environment:
        addNamed(values, counts.environments, names.environments);
        break;
    case HistoryFacet::Tier:
        addWords<Tier>(values, counts.tiers);
        break;
    case HistoryFacet::State:
        addWords<DeploymentState>(values, counts.states);
        break;
    case HistoryFacet::Kind:
        addWords<DeploymentKind>(values, counts.kinds);
        break;
    case HistoryFacet::Person:
        addTexts(values, counts.people);
        break;
    case HistoryFacet::Source:
        addTexts(values, counts.sources);
        break;
    case HistoryFacet::Freeze:
        values.append({u"yes"_s, facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "During a freeze")),
                       counts.inFreeze});
        break;
    }
    return values;
}

} // namespace

QString wordFor(HistoryFacet facet)
{
    switch (facet) {
    case HistoryFacet::Project:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Project"));
    case HistoryFacet::Environment:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Environment"));
    case HistoryFacet::Tier:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Tier"));
    case HistoryFacet::State:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "State"));
    case HistoryFacet::Kind:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Kind"));
    case HistoryFacet::Person:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Person"));
    case HistoryFacet::Source:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "Source"));
    case HistoryFacet::Freeze:
        return facetTr(QT_TRANSLATE_NOOP("slipway::HistoryFacet", "During a freeze"));
    }
    return {};
}

QVector<FacetValue> facetValues(HistoryFacet facet, const HistoryFacetCounts &counts, const FacetNames &names,
                                const QStringList &chosen)
{
    QVector<FacetValue> values = countedValues(facet, counts, names);
    for (const QString &key : chosen) {
        if (std::ranges::find(values, key, &FacetValue::key) == values.cend())
            values.append({key, nameOf(facet, key), 0});
    }
    std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
        return a.count == b.count ? a.name.localeAwareCompare(b.name) < 0 : a.count > b.count;
    });
    return values;
}

} // namespace slipway
