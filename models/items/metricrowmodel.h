#pragma once

#include "models/domain/deployment.h"
#include "models/domain/metricwords.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QHash>

namespace slipway {

/// One row behind a metric, with what it is the row of.
struct MetricLine
{
    MetricRow row;
    Deployment deployment; ///< an invalid id: of an incident that belongs to none
    QString project;
    QString environment;
    QString incident; ///< its title; empty: none
};

/// More than anybody reads; beyond it a table would only take time.
constexpr int mostMetricLines = 5000;

/// The newest rows of a metric, at most mostMetricLines of them, newest first, each with what `facts` know of
/// it.
QVector<MetricLine> newestLines(const QVector<MetricRow> &rows, const MetricsFacts &facts,
                                const QHash<ProjectId, QString> &projects,
                                const QHash<EnvironmentId, QString> &environments);

/// The rows behind one metric, newest first. Lives on the GUI thread.
class MetricRowModel final : public KeyedTable<MetricLine, QString>
{
    Q_OBJECT
public:
    enum Column { WhenColumn, ProjectColumn, EnvironmentColumn, VersionColumn, ValueColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { DeploymentRole = FirstOwnRole }; ///< DeploymentId
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    /// Whose rows these are: what the last column says.
    void setKind(MetricKind kind);
    MetricKind kind() const { return m_kind; }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const MetricLine &line) const override;
    bool same(const MetricLine &a, const MetricLine &b) const override;
    QVariant cell(const MetricLine &line, int column, int role) const override;

private:
    QString shown(const MetricLine &line, int column) const;
    QString valueOf(const MetricLine &line) const;
    MetricKind m_kind = MetricKind::DeploymentFrequency;
};

} // namespace slipway
