#include "models/domain/historygroups.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr std::array groupings{std::pair{HistoryGrouping::None, "none"},
                                      std::pair{HistoryGrouping::Day, "day"},
                                      std::pair{HistoryGrouping::Release, "release"}};

QString toString(HistoryGrouping grouping)
{
    for (const auto &[value, word] : groupings) {
        if (value == grouping)
            return QLatin1String(word);
    }
    return {};
}

std::optional<HistoryGrouping> historyGroupingFromString(QStringView text)
{
    for (const auto &[value, word] : groupings) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

void HistoryGrouper::addToDay(DeploymentId id, qint64 milliseconds)
{
    // What a day is costs something: it is worked out where one ends, not for each row.
    if (m_days.groups.isEmpty() || milliseconds < m_dayBegins) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(milliseconds, m_zone).date();
        m_dayBegins = day.startOfDay(m_zone).toMSecsSinceEpoch();
        m_days.groups.append({day, {}, {}, {}, 0});
    }
    HistoryGroup &group = m_days.groups.last();
    group.oldest = id;
    ++group.count;
    m_days.ids.append(id);
}

void HistoryGrouper::addToRelease(DeploymentId id, ProjectId project, const QString &version)
{
    const auto key = std::pair(project, version);
    auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        place = m_places.insert(key, m_releases.size());
        m_releases.append({{}, project, version, {}, 0});
        m_ofRelease.append(QVector<DeploymentId>());
    }
    HistoryGroup &group = m_releases[*place];
    group.oldest = id;
    ++group.count;
    m_ofRelease[*place].append(id);
}

GroupedHistory HistoryGrouper::take()
{
    if (m_releases.isEmpty())
        return std::exchange(m_days, {});
    GroupedHistory grouped{{}, std::exchange(m_releases, {})};
    for (const QVector<DeploymentId> &ids : std::as_const(m_ofRelease))
        grouped.ids += ids;
    m_ofRelease.clear();
    m_places.clear();
    return grouped;
}

} // namespace slipway
