#include "models/items/metricrowmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace slipway {

QVector<MetricLine> newestLines(const QVector<MetricRow> &rows, const MetricsFacts &facts,
                                const QHash<ProjectId, QString> &projects,
                                const QHash<EnvironmentId, QString> &environments)
{
    QHash<DeploymentId, const Deployment *> deployments;
    for (const ProductionDeployment &each : facts.deployments)
        deployments.insert(each.deployment.id, &each.deployment);
    QHash<qint64, const Incident *> incidents;
    for (const LinkedIncident &each : facts.incidents)
        incidents.insert(each.incident.id, &each.incident);
    QVector<std::pair<qint64, const MetricRow *>> byMoment;
    for (const MetricRow &row : rows) {
        const Deployment *deployment = deployments.value(row.deployment);
        const Incident *incident = incidents.value(row.incident);
        const QDateTime moment = deployment ? deployment->finishedAt
            : incident                      ? incident->openedAt
                                            : QDateTime();
        byMoment.append({moment.isValid() ? moment.toMSecsSinceEpoch() : 0, &row});
    }
    std::ranges::stable_sort(byMoment, std::ranges::greater(), &std::pair<qint64, const MetricRow *>::first);
    QVector<MetricLine> lines;
    for (const auto &[moment, row] : std::as_const(byMoment)) {
        if (lines.size() == mostMetricLines)
            break;
        const Deployment *deployment = deployments.value(row->deployment);
        const Incident *incident = incidents.value(row->incident);
        const Deployment known = deployment ? *deployment : Deployment();
        lines.append({*row, known, projects.value(known.project), environments.value(known.environment),
                      incident ? incident->title : QString()});
    }
    return lines;
}

void MetricRowModel::setKind(MetricKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT headerDataChanged(Qt::Horizontal, ValueColumn, ValueColumn);
    cellsChanged();
}

QString MetricRowModel::keyOf(const MetricLine &line) const
{
    return u"%1/%2"_s.arg(line.row.deployment.value).arg(line.row.incident);
}

bool MetricRowModel::same(const MetricLine &a, const MetricLine &b) const
{
    return a.row.value == b.row.value && a.row.changes == b.row.changes && a.deployment == b.deployment
        && a.project == b.project && a.environment == b.environment && a.incident == b.incident;
}

QString MetricRowModel::valueOf(const MetricLine &line) const
{
    switch (m_kind) {
    case MetricKind::ChangeLeadTime:
        return line.row.value
            ? tr("%1, %n change(s)", nullptr, line.row.changes).arg(spanText(*line.row.value))
            : QString();
    case MetricKind::RecoveryTime:
        return line.row.value ? spanText(*line.row.value) : tr("still going on");
    case MetricKind::ChangeFailRate:
        return line.incident.isEmpty() ? tr("taken back or marked bad") : oneLine(line.incident, 200);
    case MetricKind::DeploymentFrequency:
    case MetricKind::ReworkRate:
        break;
    }
    return wordFor(line.deployment.kind);
}

QString MetricRowModel::shown(const MetricLine &line, int column) const
{
    switch (column) {
    case WhenColumn:
        return exactTime(line.deployment.finishedAt);
    case ProjectColumn:
        return oneLine(line.project, 200);
    case EnvironmentColumn:
        return oneLine(line.environment, 200);
    case VersionColumn:
        return line.deployment.version.isEmpty() ? line.deployment.commit.shortHex()
                                                 : oneLine(line.deployment.version, 100);
    case ValueColumn:
        return valueOf(line);
    }
    return {};
}

QVariant MetricRowModel::cell(const MetricLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column, its value")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), shown(line, column));
    case ToneRole:
        return int(column == ValueColumn && m_kind == MetricKind::RecoveryTime && !line.row.value
                       ? Tone::Failed
                       : Tone::Plain);
    case DeploymentRole:
        return QVariant::fromValue(line.row.deployment);
    }
    return {};
}

QVariant MetricRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ProjectColumn:
        return tr("Project");
    case EnvironmentColumn:
        return tr("Environment");
    case VersionColumn:
        return tr("Version");
    case ValueColumn:
        break;
    default:
        return {};
    }
    switch (m_kind) {
    case MetricKind::ChangeLeadTime:
        return tr("Lead time");
    case MetricKind::RecoveryTime:
        return tr("Recovered after");
    case MetricKind::ChangeFailRate:
        return tr("What went wrong");
    case MetricKind::DeploymentFrequency:
    case MetricKind::ReworkRate:
        break;
    }
    return tr("Kind");
}

} // namespace slipway
