#include "models/items/railmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

namespace slipway {

namespace {

constexpr qsizetype longestRailText = 120;

QString versionOf(const RailMark &mark)
{
    const Deployment &live = *mark.live;
    return oneLine(live.version.isEmpty() ? live.commit.shortHex() : live.version, longestRailText);
}

QString nameOf(const RailMark &mark)
{
    return oneLine(mark.environment.name, longestRailText);
}

} // namespace

RailModel::RailModel(QObject *parent) : QAbstractTableModel(parent) { }

void RailModel::setRail(const Rail &rail, const QDateTime &now)
{
    beginResetModel();
    m_rail = rail;
    m_now = now;
    m_commits.setNow(now);
    m_commits.setCommits(rail.commits);
    endResetModel();
}

void RailModel::setFound(const QVector<CommitId> &commits)
{
    m_found = QSet<CommitId>(commits.cbegin(), commits.cend());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {FoundRole});
}

int RailModel::firstFound() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_found.contains(m_rail.commits.at(row).id))
            return row;
    }
    return -1;
}

QVector<CommitId> RailModel::commitsAbout(const QString &text) const
{
    QVector<CommitId> found;
    for (const Commit &commit : m_rail.commits) {
        if (commit.author.contains(text, Qt::CaseInsensitive)
            || commit.authorEmail.contains(text, Qt::CaseInsensitive)
            || commit.subject.contains(text, Qt::CaseInsensitive))
            found.append(commit.id);
    }
    return found;
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_commits.rowCount();
}

int RailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEnvironmentColumn + int(m_rail.marks.size());
}

QVariant RailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < FirstEnvironmentColumn || section >= columnCount())
        return m_commits.headerData(section, orientation, role);
    const RailMark &mark = m_rail.marks.at(section - FirstEnvironmentColumn);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(mark);
    case LiveVersionRole:
        return versionOf(mark);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!mark.isKnown)
            return tr("%1: its commit is not in the repository").arg(nameOf(mark));
        if (mark.row < 0)
            return tr("%1: %2, older than all that is listed here").arg(nameOf(mark), versionOf(mark));
        return barSentence(mark, mark.row);
    default:
        return {};
    }
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommitId &commit = m_rail.commits.at(index.row()).id;
    if (role == FoundRole)
        return m_found.contains(commit);
    if (index.column() >= FirstEnvironmentColumn)
        return barCell(m_rail.marks.at(index.column() - FirstEnvironmentColumn), index.row(), role);
    if (role == ReleaseRole)
        return oneLine(m_rail.releases.value(commit), longestRailText);
    if (role == Qt::AccessibleDescriptionRole)
        return railSentence(m_rail, index.row(), m_now);
    return m_commits.data(m_commits.index(index.row(), index.column()), role);
}

QVariant RailModel::barCell(const RailMark &mark, int row, int role) const
{
    const bool isHead = row == mark.row;
    switch (role) {
    case BarRole:
        if (mark.row < 0 || row < mark.row)
            return int(Bar::None);
        return int(isHead ? Bar::Head : Bar::Body);
    case LiveVersionRole:
        return isHead ? QVariant(versionOf(mark)) : QVariant();
    case AsideRole:
        return isHead ? mark.aside : 0;
    case DivergedRole:
        return isHead && mark.notMerged > 0;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return barSentence(mark, row);
    default:
        return {};
    }
}

QString RailModel::barSentence(const RailMark &mark, int row) const
{
    if (mark.row < 0 || row < mark.row)
        return tr("not in %1").arg(nameOf(mark));
    if (row > mark.row)
        return tr("in %1").arg(nameOf(mark));
    QStringList lines{tr("%1 is here: %2, for %3")
                          .arg(nameOf(mark), versionOf(mark), ageText(mark.live->finishedAt, m_now))};
    if (mark.notMerged > 0)
        lines += tr("and %n commit(s) that never came back to the main line", nullptr, mark.notMerged);
    else if (mark.aside > 0)
        lines += tr("and %n commit(s) from beside the main line", nullptr, mark.aside);
    for (const Commit &commit : mark.asideCommits)
        lines += oneLine(commit.id.shortHex() + u' ' + commit.subject, 160);
    return lines.join(u'\n');
}

QString railSentence(const Rail &rail, int row, const QDateTime &now)
{
    QStringList there;
    QStringList missing;
    QString next;
    for (const RailMark &mark : rail.marks) {
        if (mark.row >= 0 && row >= mark.row) {
            const QString since = ageText(mark.live->finishedAt, now);
            there += row == mark.row && !since.isEmpty()
                ? RailModel::tr("%1 for %2", "environment, how long").arg(nameOf(mark), since)
                : nameOf(mark);
            next.clear();
        } else {
            if (next.isEmpty())
                next = nameOf(mark);
            missing += nameOf(mark);
        }
    }
    if (rail.marks.isEmpty())
        return RailModel::tr("Nothing of this project is deployed anywhere yet.");
    const QString comma = RailModel::tr(", ");
    if (there.isEmpty())
        return RailModel::tr("Not deployed anywhere yet. Next: %1.").arg(next);
    if (missing.isEmpty())
        return RailModel::tr("In %1: everywhere.").arg(there.join(comma));
    const QString where = RailModel::tr("In %1; not in %2.").arg(there.join(comma), missing.join(comma));
    return next.isEmpty() ? where : RailModel::tr("%1 Next: %2.").arg(where, next);
}

} // namespace slipway
