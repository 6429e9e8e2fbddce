#include "app/gui/historysettings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace slipway {

/// An address may hold what a key may not.
HistorySettings::HistorySettings(const QString &workspace)
    : m_key(u"history/filters_"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QVector<SavedFilter> HistorySettings::savedFilters() const
{
    QVector<SavedFilter> saved;
    const QVariantList entries = m_settings.value(m_key).toList();
    for (const QVariant &entry : entries) {
        const QVariantMap map = entry.toMap();
        const QString name = map.value(u"name"_s).toString();
        if (!name.isEmpty())
            saved.append({name, HistoryFilter::fromMap(map)});
    }
    return saved;
}

void HistorySettings::setSavedFilters(const QVector<SavedFilter> &saved)
{
    QVariantList entries;
    for (const SavedFilter &each : saved) {
        QVariantMap map = each.filter.toMap();
        map.insert(u"name"_s, each.name);
        entries.append(map);
    }
    m_settings.setValue(m_key, entries);
}

QStringList HistorySettings::hiddenColumns() const
{
    return m_settings.value(u"history/hiddenColumns"_s, QStringList{u"SourceColumn"_s, u"TookColumn"_s})
        .toStringList();
}

void HistorySettings::setHiddenColumns(const QStringList &names)
{
    m_settings.setValue(u"history/hiddenColumns"_s, names);
}

HistoryGrouping HistorySettings::grouping() const
{
    return historyGroupingFromString(m_settings.value(u"history/grouping"_s).toString())
        .value_or(HistoryGrouping::None);
}

void HistorySettings::setGrouping(HistoryGrouping grouping)
{
    m_settings.setValue(u"history/grouping"_s, toString(grouping));
}

DeploymentSort HistorySettings::sort() const
{
    const auto column = deploymentColumnFromString(m_settings.value(u"history/sort"_s).toString());
    return column ? DeploymentSort{*column, m_settings.value(u"history/sortAscending"_s).toBool()}
                  : DeploymentSort();
}

void HistorySettings::setSort(const DeploymentSort &sort)
{
    m_settings.setValue(u"history/sort"_s, toString(sort.column));
    m_settings.setValue(u"history/sortAscending"_s, sort.ascending);
}

} // namespace slipway
