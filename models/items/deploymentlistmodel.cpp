#include "models/items/deploymentlistmodel.h"

#include "models/base/text.h"
#include "models/domain/metricwords.h"
#include "models/items/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

QDateTime timeOf(const Deployment &deployment)
{
    if (deployment.finishedAt.isValid())
        return deployment.finishedAt;
    return deployment.startedAt.isValid() ? deployment.startedAt : deployment.createdAt;
}

DeploymentListModel::DeploymentListModel(QObject *parent)
    : QAbstractTableModel(parent), m_rows(64 * pageSize), m_wanted(new QTimer(this))
{
    m_wanted->setSingleShot(true);
    m_wanted->setInterval(0);
    connect(m_wanted, &QTimer::timeout, this, &DeploymentListModel::askWanted);
}

void DeploymentListModel::setNames(QHash<ProjectId, QString> projects,
                                   QHash<EnvironmentId, QString> environments)
{
    m_projects = std::move(projects);
    m_environments = std::move(environments);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeploymentListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, WhenColumn), index(rowCount() - 1, WhenColumn));
}

void DeploymentListModel::setIds(QVector<DeploymentId> ids, const QVector<Deployment> &first)
{
    showIds(std::move(ids), first);
    m_groups.clear();
}

/// A heading is named after what stays when newer rows come: its day, or its oldest deployment.
static qint64 headingName(const HistoryGroup &group)
{
    return group.day.isValid() ? -group.day.toJulianDay() : -group.oldest.value;
}

void DeploymentListModel::setGroups(const GroupedHistory &history, const QVector<Deployment> &first)
{
    QVector<DeploymentId> ids;
    ids.reserve(history.ids.size() + history.groups.size());
    QHash<qint64, HistoryGroup> groups;
    qsizetype next = 0;
    for (const HistoryGroup &group : history.groups) {
        groups.insert(headingName(group), group);
        ids.append(DeploymentId{headingName(group)});
        ids += history.ids.mid(next, group.count);
        next += group.count;
    }
    m_groups.insert(groups); // what goes away is still drawn until it is gone
    showIds(std::move(ids), first);
    m_groups = std::move(groups);
}

void DeploymentListModel::showIds(QVector<DeploymentId> ids, const QVector<Deployment> &first)
{
    m_fresh.clear();
    m_asked.clear();
    m_gone.clear();
    for (const Deployment &row : first)
        keep(row);
    replaceMiddle(std::move(ids));
    // What stayed may show other values now; views ask again for the rows they look at.
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeploymentListModel::startOver(QVector<DeploymentId> ids, const QVector<Deployment> &first)
{
    beginResetModel();
    m_ids.clear();
    m_groups.clear();
    m_fresh.clear();
    m_asked.clear();
    m_gone.clear();
    m_wantedPages.clear();
    for (const Deployment &row : first)
        keep(row);
    m_ids = std::move(ids);
    endResetModel();
}

/// A few rows that came, went or moved, wherever they stand: the others stay, and who reads one is not
/// disturbed. Gives up where the lists are too different.
void DeploymentListModel::follow(const QVector<DeploymentId> &ids)
{
    constexpr qsizetype farthest = 64;
    constexpr int mostChanges = 200;
    const auto distance = [](const QVector<DeploymentId> &among, qsizetype from, DeploymentId wanted) {
        const auto end = among.cbegin() + qMin(among.size(), from + farthest);
        const auto found = std::find(among.cbegin() + from, end, wanted);
        return found == end ? -1 : found - (among.cbegin() + from);
    };
    qsizetype at = 0;
    for (int change = 0; change < mostChanges; ++change) {
        const auto common = qMin(m_ids.size(), ids.size());
        at = std::mismatch(m_ids.cbegin() + at, m_ids.cbegin() + common, ids.cbegin() + at).first
            - m_ids.cbegin();
        if (at == common)
            return;
        const auto out = distance(m_ids, at, ids[at]);
        const auto in = distance(ids, at, m_ids[at]);
        if (out < 0 && in < 0)
            return;
        if (in < 0 || (out >= 0 && out < in)) {
            beginRemoveRows({}, int(at), int(at + out - 1));
            m_ids.remove(at, out);
            endRemoveRows();
        } else {
            beginInsertRows({}, int(at), int(at + in - 1));
            m_ids.insert(at, in, DeploymentId());
            std::copy_n(ids.cbegin() + at, in, m_ids.begin() + at);
            endInsertRows();
        }
    }
}

/// What both lists begin and end with stays; only what lies between is taken out and put in.
void DeploymentListModel::replaceMiddle(QVector<DeploymentId> ids)
{
    follow(ids);
    const auto common = qMin(m_ids.size(), ids.size());
    const auto head =
        std::mismatch(m_ids.cbegin(), m_ids.cbegin() + common, ids.cbegin()).first - m_ids.cbegin();
    qsizetype tail = 0;
    while (tail < common - head && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    if (const auto out = m_ids.size() - head - tail; out > 0) {
        beginRemoveRows({}, int(head), int(head + out - 1));
        m_ids.remove(head, out);
        endRemoveRows();
    }
    if (const auto in = ids.size() - head - tail; in > 0) {
        beginInsertRows({}, int(head), int(head + in - 1));
        m_ids = std::move(ids);
        endInsertRows();
    }
}

void DeploymentListModel::keep(const Deployment &row)
{
    m_rows.insert(row.id.value, new Deployment(row)); // owned by the cache
    m_fresh.insert(row.id.value);
    if (m_fresh.size() > 4 * m_rows.maxCost()) // values that left the cache need not be remembered as new
        m_fresh.removeIf([this](qint64 id) { return !m_rows.contains(id); });
}

void DeploymentListModel::takeRows(const QVector<DeploymentId> &asked, const QVector<Deployment> &rows)
{
    for (const Deployment &row : rows)
        keep(row);
    for (const DeploymentId id : asked) {
        m_asked.remove(id.value);
        if (!m_fresh.contains(id.value))
            m_gone.insert(id.value);
    }
    if (asked.isEmpty())
        return;
    // Headings may stand between them.
    const int first = rowOf(asked.first());
    const int last = first < 0 ? -1 : int(m_ids.mid(first, 2 * pageSize).indexOf(asked.last())) + first;
    if (first < 0 || last < first) {
        if (!m_ids.isEmpty()) // the list moved on meanwhile
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void DeploymentListModel::takeFreezeNotes(const QVector<DeploymentId> &asked,
                                          const QHash<qint64, FreezeNote> &notes)
{
    bool isOther = false;
    for (const DeploymentId id : asked) {
        const auto note = notes.constFind(id.value);
        if (note == notes.cend()) {
            isOther = m_freezes.remove(id.value) || isOther;
        } else if (freezeNote(id) != std::optional(*note)) {
            m_freezes.insert(id.value, *note);
            isOther = true;
        }
    }
    if (isOther && !m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, KindColumn), index(rowCount() - 1, KindColumn));
}

std::optional<FreezeNote> DeploymentListModel::freezeNote(DeploymentId id) const
{
    const auto note = m_freezes.constFind(id.value);
    return note == m_freezes.cend() ? std::nullopt : std::optional(*note);
}

QString freezeText(const FreezeNote &note)
{
    return note.by.isEmpty()
        ? DeploymentListModel::tr("during a freeze")
        : DeploymentListModel::tr("during a freeze, overridden by %1").arg(oneLine(note.by, 60));
}

void DeploymentListModel::takeFailure(const QVector<DeploymentId> &asked)
{
    for (const DeploymentId id : asked)
        m_asked.remove(id.value);
}

void DeploymentListModel::want(int row) const
{
    m_wantedPages.insert(row / pageSize);
    if (!m_wanted->isActive())
        m_wanted->start();
}

void DeploymentListModel::askWanted()
{
    const QSet<int> pages = std::exchange(m_wantedPages, {});
    for (const int page : pages) {
        QVector<DeploymentId> ids;
        const int end = qMin((page + 1) * pageSize, rowCount());
        for (int row = page * pageSize; row < end; ++row) {
            const qint64 id = m_ids[row].value;
            if (id < 0)
                continue;
            const bool here = m_fresh.contains(id) && m_rows.contains(id);
            if (!here && !m_asked.contains(id) && !m_gone.contains(id)) {
                m_asked.insert(id);
                ids.append(m_ids[row]);
            }
        }
        if (!ids.isEmpty())
            Q_EMIT pageWanted(ids);
    }
}

std::optional<Deployment> DeploymentListModel::at(int row) const
{
    const Deployment *const known = m_rows.object(idAt(row).value);
    return known ? std::optional(*known) : std::nullopt;
}

QVariant DeploymentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const DeploymentId id = m_ids[index.row()];
    if (role == IdRole)
        return QVariant::fromValue(id);
    if (role == HeadingRole)
        return id.value < 0;
    if (id.value < 0)
        return heading(m_groups.value(id.value), index.column(), role);
    const Deployment *const row = m_rows.object(id.value);
    if ((!row || !m_fresh.contains(id.value)) && role == Qt::DisplayRole && !m_gone.contains(id.value))
        want(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row)
        return cell(*row, index.column(), role);
    return role == Qt::DisplayRole && index.column() == WhenColumn ? QVariant(QStringLiteral("…"))
                                                                   : QVariant();
}

QVariant DeploymentListModel::heading(const HistoryGroup &group, int column, int role) const
{
    // Said once, for the whole row.
    if (column != WhenColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString many = tr("%Ln deployment(s)", nullptr, int(group.count));
    if (!group.day.isValid()) {
        const QString project = oneLine(m_projects.value(group.project), 120);
        return group.version.isEmpty()
            ? tr("%1 without a version: %2", "a project, so many deployments").arg(project, many)
            : tr("%1 %2: %3", "a project, its version, so many deployments")
                  .arg(project, oneLine(group.version, 120), many);
    }
    if (group.day <= QDate(1970, 1, 1))
        return tr("At an unknown time: %1", "so many deployments").arg(many);
    const QDate today = m_now.toLocalTime().date();
    const QString day = QLocale().toString(group.day, QLocale::LongFormat);
    if (group.day == today)
        return tr("Today, %1: %2", "a day, so many deployments").arg(day, many);
    if (group.day == today.addDays(-1))
        return tr("Yesterday, %1: %2", "a day, so many deployments").arg(day, many);
    return tr("%1: %2", "a day, so many deployments").arg(day, many);
}

Qt::ItemFlags DeploymentListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

QString DeploymentListModel::shown(const Deployment &row, int column) const
{
    switch (column) {
    case WhenColumn:
        return exactTime(timeOf(row));
    case ProjectColumn:
        return oneLine(m_projects.value(row.project), 120);
    case EnvironmentColumn:
        return oneLine(m_environments.value(row.environment), 120);
    case VersionColumn:
        return oneLine(row.version, 120);
    case StateColumn:
        return wordFor(row.state);
    case KindColumn: {
        // Most are: what is special stands out.
        QStringList words;
        if (row.kind != DeploymentKind::Deploy)
            words += wordFor(row.kind);
        if (const auto note = freezeNote(row.id))
            words += freezeText(*note);
        return words.join(u", "_s);
    }
    case ByColumn:
        return oneLine(row.by, 120);
    case CommitColumn:
        return row.commit.isNull() ? tr("unknown") : row.commit.shortHex();
    case SourceColumn:
        return oneLine(row.source, 120);
    case TookColumn:
        return row.startedAt.isValid() && row.finishedAt.isValid()
            ? spanText(double(row.startedAt.msecsTo(row.finishedAt)) / 1000)
            : QString();
    }
    return {};
}

QVariant DeploymentListModel::cell(const Deployment &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        if (column == CommitColumn)
            return row.commit.hex();
        if (column == KindColumn)
            return freezeNote(row.id).value_or(FreezeNote()).reason.toHtmlEscaped();
        return column == WhenColumn ? ageText(timeOf(row), m_now) : QVariant();
    case TimeRole:
        return timeOf(row);
    case SortRole:
        return column == WhenColumn ? QVariant(timeOf(row)) : QVariant(shown(row, column));
    case ToneRole:
        if (column == StateColumn)
            return int(toneOf(row.state));
        if (column == KindColumn && row.kind != DeploymentKind::Rollback && freezeNote(row.id))
            return int(Tone::Frozen);
        if (column == KindColumn)
            return int(row.kind == DeploymentKind::Rollback ? Tone::RolledBack : Tone::Muted);
        return int(column == CommitColumn || column == ByColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant DeploymentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return section == CommitColumn
            ? tr("Commits have no order that tells anything. Search for one, or sort by time or version.")
            : tr("Click to sort by this column");
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
    case StateColumn:
        return tr("State");
    case KindColumn:
        return tr("Kind");
    case ByColumn:
        return tr("Who");
    case CommitColumn:
        return tr("Commit");
    case SourceColumn:
        return tr("Source");
    case TookColumn:
        return tr("Took");
    }
    return {};
}

} // namespace slipway
