#pragma once

#include "models/domain/commit.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QDateTime>

namespace slipway {

/// Commits under one heading, such as "31 only in staging"; without a title no heading is shown.
struct CommitGroup
{
    QString title;
    QVector<Commit> commits;
};

/// One line of the list: a heading or a commit.
struct CommitLine
{
    int group = 0;
    QString heading; ///< not empty: this is a heading
    Commit commit;
};

struct CommitLineKey
{
    int group = 0;
    CommitId commit; ///< null for the heading
    bool operator==(const CommitLineKey &) const = default;
};
size_t qHash(const CommitLineKey &key, size_t seed = 0);

/// Commits of a comparison, a release or a decision, in the order they are handed in. Text is made safe to
/// show here.
class CommitListModel final : public KeyedTable<CommitLine, CommitLineKey>
{
    Q_OBJECT
public:
    enum Column { ShaColumn, TypeColumn, SubjectColumn, AuthorColumn, AgeColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        HeadingRole = FirstOwnRole, ///< bool
        CommitRole, ///< CommitId
        TypeRole, ///< "feat", "fix"…; empty where the message is not conventional
        ScopeRole,
        BreakingRole, ///< bool
        PullRequestRole, ///< "812"
        TicketsRole, ///< QStringList
        DescriptionRole, ///< the subject without type and scope, which have their own place
        EquivalentRole ///< CommitId of the same change on the other side; null: there is none
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setGroups(const QVector<CommitGroup> &groups);
    void setCommits(const QVector<Commit> &commits) { setGroups({{QString(), commits}}); }
    /// The moment that ages are counted from.
    void setNow(const QDateTime &now);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    CommitLineKey keyOf(const CommitLine &line) const override;
    bool same(const CommitLine &a, const CommitLine &b) const override;
    QVariant cell(const CommitLine &line, int column, int role) const override;

private:
    QString shown(const Commit &commit, int column) const;
    QString sentence(const Commit &commit) const;

    QDateTime m_now;
};

} // namespace slipway
