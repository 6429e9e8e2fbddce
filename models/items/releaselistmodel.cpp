#include "models/items/releaselistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QLocale>

namespace slipway {

void ReleaseListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

QVariant ReleaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case CommitsColumn:
        return tr("Commits");
    case AgeColumn:
        return tr("Age");
    }
    return {};
}

bool ReleaseListModel::same(const Release &a, const Release &b) const
{
    return a.version == b.version && a.commit == b.commit && a.createdAt == b.createdAt
        && a.prerelease == b.prerelease && a.commits == b.commits && a.previousTag == b.previousTag;
}

QString ReleaseListModel::shown(const Release &release, int column) const
{
    switch (column) {
    case VersionColumn:
        return oneLine(release.version.isEmpty() ? release.tag : release.version, 120);
    case CommitsColumn:
        return QLocale().toString(release.commits);
    case AgeColumn:
        return ageText(release.createdAt, m_now);
    }
    return {};
}

QVariant ReleaseListModel::cell(const Release &release, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(release, column);
    case Qt::AccessibleTextRole:
        if (column != VersionColumn)
            return shown(release, column);
        return release.prerelease ? tr("%1, pre-release").arg(shown(release, column))
                                  : shown(release, column);
    case Qt::ToolTipRole:
        return column == AgeColumn ? exactTime(release.createdAt) : QVariant();
    case Qt::TextAlignmentRole:
        return column == VersionColumn ? QVariant() : int(Qt::AlignRight | Qt::AlignVCenter);
    case SecondLineRole:
        return tr("%n commit(s)", nullptr, release.commits);
    case TimeRole:
        return release.createdAt;
    case SortRole:
        return column == CommitsColumn ? QVariant(release.commits) : QVariant(release.createdAt);
    case VersionRole:
        return release.version;
    case TagRole:
        return release.tag;
    case PrereleaseRole:
        return release.prerelease;
    case CommitsRole:
        return release.commits;
    case AgeRole:
        return ageText(release.createdAt, m_now);
    case ToneRole:
        return int(release.prerelease ? Tone::Muted : Tone::Plain);
    }
    return {};
}

} // namespace slipway
