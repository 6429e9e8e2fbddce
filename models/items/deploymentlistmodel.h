#pragma once

#include "models/domain/deployment.h"
#include "models/domain/freezeoverride.h"
#include "models/domain/historygroups.h"
#include "models/items/tone.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QVector>

namespace slipway {

/// The history of deployments, a million rows of it: it keeps the ids of all rows and the values of some
/// thousand. It never asks anybody; it says `pageWanted` when a view looks at rows it has no values for, and
/// is handed them. The number of rows is the number of ids, so the scroll bar tells the truth. Lives on the
/// GUI thread.
class DeploymentListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        ProjectColumn,
        EnvironmentColumn,
        VersionColumn,
        StateColumn,
        KindColumn,
        ByColumn,
        CommitColumn,
        SourceColumn,
        TookColumn, ///< how long it ran
        ColumnCount
    };
    Q_ENUM(Column)
    /// DeploymentId, bool, bool: a row that is the heading of those below it
    enum Role { IdRole = FirstOwnRole, LoadedRole, HeadingRole };
    Q_ENUM(Role)

    static constexpr int pageSize = 128;

    explicit DeploymentListModel(QObject *parent = nullptr);

    /// Names for the ids that rows carry.
    void setNames(QHash<ProjectId, QString> projects, QHash<EnvironmentId, QString> environments);
    void setNow(const QDateTime &now);

    /// A new answer: its first rows, to be seen at once. `ids` may hold more than `first`; values known
    /// before stay on the screen until newer ones arrive.
    void setIds(QVector<DeploymentId> ids, const QVector<Deployment> &first);
    /// The same under headings, each a row of its own.
    void setGroups(const GroupedHistory &history, const QVector<Deployment> &first);
    /// The same in another order: whoever looks begins anew.
    void startOver(QVector<DeploymentId> ids, const QVector<Deployment> &first);
    /// The values of `asked`; an id that has no row any more is shown empty and not asked for again.
    void takeRows(const QVector<DeploymentId> &asked, const QVector<Deployment> &rows);
    /// What is known of rows that went in during a freeze; those of `asked` that it does not name did not.
    void takeFreezeNotes(const QVector<DeploymentId> &asked, const QHash<qint64, FreezeNote> &notes);
    std::optional<FreezeNote> freezeNote(DeploymentId id) const;
    /// They could not be read; they are asked for again when they are looked at again.
    void takeFailure(const QVector<DeploymentId> &asked);

    const QDateTime &now() const { return m_now; }
    /// Nothing where the row's values are not here yet.
    std::optional<Deployment> at(int row) const;
    DeploymentId idAt(int row) const { return m_ids.value(row); }
    int rowOf(DeploymentId id) const { return int(m_ids.indexOf(id)); }
    bool isHeading(int row) const { return idAt(row).value < 0; }
    QString projectName(ProjectId id) const { return m_projects.value(id); }
    QString environmentName(EnvironmentId id) const { return m_environments.value(id); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A view looks at rows whose values are not here; said once a page until it is answered.
    void pageWanted(const QVector<slipway::DeploymentId> &ids);

private:
    QString shown(const Deployment &row, int column) const;
    QVariant cell(const Deployment &row, int column, int role) const;
    QVariant heading(const HistoryGroup &group, int column, int role) const;
    void showIds(QVector<DeploymentId> ids, const QVector<Deployment> &first);
    void want(int row) const;
    void askWanted();
    void keep(const Deployment &row);
    void replaceMiddle(QVector<DeploymentId> ids);
    void follow(const QVector<DeploymentId> &ids);

    QVector<DeploymentId> m_ids; ///< negative: a heading, see m_groups
    QHash<qint64, HistoryGroup> m_groups;
    QCache<qint64, Deployment> m_rows;
    QSet<qint64> m_fresh; ///< values of the newest answer; others are shown, and asked for again
    QSet<qint64> m_asked; ///< on their way
    QSet<qint64> m_gone;
    QHash<qint64, FreezeNote> m_freezes; ///< by deployment
    mutable QSet<int> m_wantedPages;
    QTimer *m_wanted;
    QHash<ProjectId, QString> m_projects;
    QHash<EnvironmentId, QString> m_environments;
    QDateTime m_now;
};

/// "during a freeze, overridden by anna".
QString freezeText(const FreezeNote &note);

/// When it finished, or else started, or else was created: the time that history is ordered by.
QDateTime timeOf(const Deployment &deployment);

} // namespace slipway
