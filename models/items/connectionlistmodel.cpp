#include "models/items/connectionlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

namespace slipway {

void ConnectionListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

void ConnectionListModel::setBusy(ConnectionId id, bool busy)
{
    if (busy == m_busy.contains(id))
        return;
    if (busy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

QString ConnectionListModel::freshness(const Connection &connection) const
{
    if (m_busy.contains(connection.id))
        return tr("syncing…");
    if (!connection.lastError.isEmpty())
        return connection.lastSyncAt.isValid()
            ? tr("failing, last good %1 ago").arg(ageText(connection.lastSyncAt, m_now))
            : tr("failing, never synced");
    if (!connection.lastSyncAt.isValid())
        return tr("never synced");
    return connection.lastSyncAt.secsTo(m_now) < 60
        ? tr("synced just now")
        : tr("synced %1 ago").arg(ageText(connection.lastSyncAt, m_now));
}

void ConnectionListModel::setOutlook(ConnectionId id, const ConnectionOutlook &outlook)
{
    if (m_outlooks.value(id) == outlook)
        return;
    m_outlooks.insert(id, outlook);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

QString ConnectionListModel::outlook(ConnectionId id) const
{
    const ConnectionOutlook next = m_outlooks.value(id);
    const qint64 seconds = m_now.secsTo(next.at);
    switch (next.next) {
    case ConnectionOutlook::Next::Nothing:
        return {};
    case ConnectionOutlook::Next::Asking:
        return tr("looking now");
    case ConnectionOutlook::Next::Person:
        return tr("needs you: %1").arg(next.why);
    case ConnectionOutlook::Next::At:
        break;
    }
    if (seconds <= 0)
        return tr("next look now");
    const QString wait = seconds < 60 ? tr("%n s", "seconds, short", int(seconds))
                                      : tr("%n min", "minutes, short", int((seconds + 59) / 60));
    return next.failures > 0 ? tr("tried again in %1").arg(wait) : tr("next look in %1").arg(wait);
}

bool ConnectionListModel::same(const Connection &a, const Connection &b) const
{
    return a.name == b.name && a.kind == b.kind && a.url == b.url && a.user == b.user
        && a.tokenSource == b.tokenSource && a.tokenVariable == b.tokenVariable && a.rules == b.rules
        && a.remotes == b.remotes && a.lastSyncAt == b.lastSyncAt && a.lastError == b.lastError;
}

QVariant ConnectionListModel::cell(const Connection &connection, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(connection.name, 120);
    case Qt::AccessibleTextRole: {
        const QString all =
            tr("%1, %2, %3")
                .arg(oneLine(connection.name, 120), wordFor(connection.kind), freshness(connection));
        const QString next = outlook(connection.id);
        return next.isEmpty() ? all : tr("%1, %2", "a connection, what comes next").arg(all, next);
    }
    case SecondLineRole: {
        const QString next = outlook(connection.id);
        if (next.isEmpty())
            return tr("%1 · %2").arg(wordFor(connection.kind), freshness(connection));
        if (m_outlooks.value(connection.id).next == ConnectionOutlook::Next::Person)
            return next; // that is all there is to know
        return tr("%1 · %2", "how fresh, what comes next").arg(freshness(connection), next);
    }
    case OutlookRole:
        return outlook(connection.id);
    case TimeRole:
        return connection.lastSyncAt;
    case SortRole:
    case NameRole:
        return connection.name;
    case IdRole:
        return QVariant::fromValue(connection.id);
    case BusyRole:
        return m_busy.contains(connection.id);
    case ToneRole:
        if (m_busy.contains(connection.id))
            return int(Tone::Running);
        if (!connection.lastError.isEmpty()
            || m_outlooks.value(connection.id).next == ConnectionOutlook::Next::Person)
            return int(Tone::Failed);
        return int(connection.lastSyncAt.isValid() ? Tone::Succeeded : Tone::Unknown);
    }
    return {};
}

} // namespace slipway
