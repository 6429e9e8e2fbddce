#pragma once

#include "models/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QTimeZone>
#include <QVector>

#include <optional>
#include <utility>

namespace slipway {

/// Under which headings a history is read.
enum class HistoryGrouping { None, Day, Release };
QString toString(HistoryGrouping grouping);
std::optional<HistoryGrouping> historyGroupingFromString(QStringView text);

/// One heading: a day on the person's clocks, or a release of a project.
struct HistoryGroup
{
    QDate day{}; ///< null: a release
    ProjectId project{};
    QString version{}; ///< empty: deployments without one
    DeploymentId oldest{}; ///< stays the group's when newer ones come
    qint64 count = 0;

    bool operator==(const HistoryGroup &) const = default;
};

/// A history in the order in which it is shown: of each group, the next `count` ids.
struct GroupedHistory
{
    QVector<DeploymentId> ids;
    QVector<HistoryGroup> groups; ///< none: one list without headings
};

/// Divides a history, row by row, newest first. Days follow each other; of releases that with the newest
/// deployment comes first, and in each the newest deployment.
class HistoryGrouper
{
public:
    explicit HistoryGrouper(const QTimeZone &zone) : m_zone(zone) { }

    void addToDay(DeploymentId id, qint64 milliseconds);
    void addToRelease(DeploymentId id, ProjectId project, const QString &version);
    GroupedHistory take();

private:
    QTimeZone m_zone;
    qint64 m_dayBegins = 0; ///< of the last row's day
    GroupedHistory m_days;
    QHash<std::pair<ProjectId, QString>, qsizetype> m_places;
    QVector<HistoryGroup> m_releases;
    QVector<QVector<DeploymentId>> m_ofRelease;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::HistoryGrouping)
