#include "models/items/commitlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

namespace slipway {

size_t qHash(const CommitLineKey &key, size_t seed)
{
    return qHash(key.commit, seed ^ size_t(key.group));
}

/// A conventional subject is "type(scope)!: description"; any other is all description.
/// The pull request at its end has its own place too.
static QString descriptionOf(const Commit &commit)
{
    const auto colon = commit.type.isEmpty() ? -1 : commit.subject.indexOf(u": ");
    QString description = colon < 0 ? commit.subject : commit.subject.mid(colon + 2).trimmed();
    const QString pull = QStringLiteral("(#%1)").arg(commit.pullRequest);
    if (!commit.pullRequest.isEmpty() && description.endsWith(pull))
        description = description.chopped(pull.size()).trimmed();
    return description;
}

void CommitListModel::setGroups(const QVector<CommitGroup> &groups)
{
    QVector<CommitLine> lines;
    for (int group = 0; group < groups.size(); ++group) {
        if (!groups[group].title.isEmpty())
            lines.append({group, groups[group].title, {}});
        for (const Commit &commit : groups[group].commits)
            lines.append({group, {}, commit});
    }
    setRows(std::move(lines));
}

void CommitListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

QVariant CommitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShaColumn:
        return tr("Commit");
    case TypeColumn:
        return tr("Type");
    case SubjectColumn:
        return tr("Change");
    case AuthorColumn:
        return tr("Author");
    case AgeColumn:
        return tr("Age");
    }
    return {};
}

Qt::ItemFlags CommitListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = KeyedTable::flags(index);
    return index.isValid() && !at(index.row()).heading.isEmpty() ? plain & ~Qt::ItemIsSelectable : plain;
}

CommitLineKey CommitListModel::keyOf(const CommitLine &line) const
{
    return {line.group, line.heading.isEmpty() ? line.commit.id : CommitId()};
}

bool CommitListModel::same(const CommitLine &a, const CommitLine &b) const
{
    return a.heading == b.heading && a.commit.equivalent == b.commit.equivalent
        && a.commit.subject == b.commit.subject;
}

QString CommitListModel::shown(const Commit &commit, int column) const
{
    switch (column) {
    case ShaColumn:
        return commit.id.shortHex();
    case TypeColumn:
        return oneLine(commit.type, 24);
    case SubjectColumn:
        return oneLine(commit.subject, 400);
    case AuthorColumn:
        return oneLine(commit.author, 120);
    case AgeColumn:
        return ageText(commit.committedAt, m_now);
    }
    return {};
}

QString CommitListModel::sentence(const Commit &commit) const
{
    const QString who = oneLine(commit.author, 120);
    const QString what = oneLine(commit.subject, 400);
    return commit.breaking ? tr("Breaking change: %1, by %2, commit %3").arg(what, who, commit.id.shortHex())
                           : tr("%1, by %2, commit %3").arg(what, who, commit.id.shortHex());
}

QVariant CommitListModel::cell(const CommitLine &line, int column, int role) const
{
    if (!line.heading.isEmpty()) {
        if (role == HeadingRole)
            return true;
        return role == Qt::DisplayRole && column == 0 ? line.heading : QVariant();
    }
    const Commit &commit = line.commit;
    switch (role) {
    case Qt::DisplayRole:
        return shown(commit, column);
    case Qt::AccessibleTextRole:
        return column == SubjectColumn ? sentence(commit) : shown(commit, column);
    case Qt::ToolTipRole:
        if (column == ShaColumn)
            return commit.id.hex();
        return column == AgeColumn ? exactTime(commit.committedAt) : QVariant();
    case Qt::TextAlignmentRole:
        return column == AgeColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case TimeRole:
        return commit.committedAt;
    case SortRole:
        return column == AgeColumn ? QVariant(commit.committedAt) : QVariant(shown(commit, column));
    case HeadingRole:
        return false;
    case CommitRole:
        return QVariant::fromValue(commit.id);
    case TypeRole:
        return oneLine(commit.type, 24);
    case ScopeRole:
        return oneLine(commit.scope, 60);
    case BreakingRole:
        return commit.breaking;
    case PullRequestRole:
        return oneLine(commit.pullRequest, 20);
    case TicketsRole:
        return commit.tickets;
    case DescriptionRole:
        return oneLine(descriptionOf(commit), 400);
    case EquivalentRole:
        return QVariant::fromValue(commit.equivalent);
    case ToneRole:
        return int(commit.equivalent.isNull() ? Tone::Plain : Tone::Muted);
    }
    return {};
}

} // namespace slipway
