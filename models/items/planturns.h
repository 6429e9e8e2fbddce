#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace slipway {

/// Whose gates are looked at next, where looking at all of them would take too long: of the projects in view
/// the one that was looked at longest ago, and none twice before something changed.
class PlanTurns
{
public:
    /// Something changed: what is known is to be looked at again.
    void change() { ++m_changes; }
    /// Nothing is known of any project any more.
    void clear() { m_looked.clear(); }
    /// Nothing is known of `project` any more.
    void forget(const QString &project) { m_looked.remove(project); }

    /// Empty: everything in view was looked at since the last change.
    QString next(const QStringList &inView) const;
    /// How often something had changed; to be kept while a project is looked at.
    quint64 changes() const { return m_changes; }
    /// `project` was looked at, beginning when something had changed `changes` times.
    void look(const QString &project, quint64 changes) { m_looked.insert(project, changes); }

private:
    quint64 m_changes = 1;
    QHash<QString, quint64> m_looked;
};

} // namespace slipway
