#include "models/items/planturns.h"

namespace slipway {

QString PlanTurns::next(const QStringList &inView) const
{
    QString oldest;
    quint64 oldestLook = m_changes;
    for (const QString &project : inView) {
        const quint64 look = m_looked.value(project, 0);
        if (look < oldestLook) {
            oldest = project;
            oldestLook = look;
        }
    }
    return oldest;
}

} // namespace slipway
