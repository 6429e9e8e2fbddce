#pragma once

#include "models/domain/rail.h"
#include "models/items/commitlistmodel.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>

namespace slipway {

/// A project's main line as a table: a commit a row, newest first, in the columns of CommitListModel; after
/// them one column an environment, whose cells say where its bar goes. Each cell reads as a sentence of its
/// own. Lives on the GUI thread.
class RailModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int FirstEnvironmentColumn = CommitListModel::ColumnCount;
    /// What an environment's cell shows.
    enum class Bar {
        None, ///< newer than what runs there
        Head, ///< the newest commit of the main line that it has
        Body ///< below it
    };
    enum Role {
        BarRole = FirstOwnRole + 100, ///< a Bar as int
        LiveVersionRole, ///< QString: what runs there; of columns (headerData)
        AsideRole, ///< int: at a bar's head, how many commits branch off here
        DivergedRole, ///< bool: some of those never came back to the main line
        ReleaseRole, ///< QString: the version whose commit this is; of the first columns
        FoundRole ///< bool: what was looked for
    };
    Q_ENUM(Role)

    explicit RailModel(QObject *parent = nullptr);

    void setRail(const Rail &rail, const QDateTime &now);
    const Rail &rail() const { return m_rail; }
    /// Marks what was found; empty: nothing.
    void setFound(const QVector<CommitId> &commits);
    /// The first row of what was found; -1 where none of it is listed.
    int firstFound() const;
    /// Rows by a word of their author or subject.
    QVector<CommitId> commitsAbout(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant barCell(const RailMark &mark, int row, int role) const;
    QString barSentence(const RailMark &mark, int row) const;

    Rail m_rail;
    CommitListModel m_commits; ///< what the first columns show
    QSet<CommitId> m_found;
    QDateTime m_now;
};

/// "in dev for 3 h and qa for 2 d; not in staging, production. Next: staging." — where the commits of `row`
/// and below are, told of one commit.
QString railSentence(const Rail &rail, int row, const QDateTime &now);

} // namespace slipway
