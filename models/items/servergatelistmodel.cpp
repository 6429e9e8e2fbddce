#include "models/items/servergatelistmodel.h"

#include "models/base/text.h"
#include "models/domain/gaterule.h"
#include "models/items/words.h"

namespace slipway {

QString titleOf(const ServerGate &gate)
{
    QString what = gate.remote.section(QLatin1Char('/'), -1);
    if (what.isEmpty())
        what = gate.job;
    QString version = gate.version.isEmpty() ? gate.reference : gate.version;
    if (version.isEmpty() && !gate.commit.isNull())
        version = gate.commit.shortHex();
    const QString where = gate.environmentName.isEmpty() ? gate.job : gate.environmentName;
    return version.isEmpty() ? ServerGateListModel::tr("%1 → %2", "a project, an environment")
                                   .arg(oneLine(what, 80), oneLine(where, 80))
                             : ServerGateListModel::tr("%1 %2 → %3", "a project, a version, an environment")
                                   .arg(oneLine(what, 80), oneLine(version, 80), oneLine(where, 80));
}

QString queuedText(const WaitingGate &waiting)
{
    if (!waiting.queued)
        return {};
    const QString who = oneLine(waiting.queued->by, 80);
    const QString where = oneLine(waiting.connectionName, 80);
    return waiting.queued->approve
        ? ServerGateListModel::tr("%1 approved it; waits to be said to %2").arg(who, where)
        : ServerGateListModel::tr("%1 refused it; waits to be said to %2").arg(who, where);
}

QString whyNotDecidable(const WaitingGate &waiting)
{
    if (waiting.queued)
        return queuedText(waiting);
    if (!waiting.notFromHere.isEmpty())
        return waiting.notFromHere;
    const auto may = mayDecideAtGate(waiting.gate, true, {});
    return may ? QString() : may.error().message;
}

void ServerGateListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

bool ServerGateListModel::same(const WaitingGate &a, const WaitingGate &b) const
{
    const ServerGate &one = a.gate;
    const ServerGate &other = b.gate;
    const auto idOf = [](const WaitingGate &gate) { return gate.queued ? gate.queued->id : 0; };
    const auto saidOf = [](const WaitingGate &gate) {
        return gate.queued ? gate.queued->message : QString();
    };
    return idOf(a) == idOf(b) && saidOf(a) == saidOf(b) && a.connectionName == b.connectionName
        && a.notFromHere == b.notFromHere && one.remote == other.remote
        && one.environmentName == other.environmentName && one.job == other.job && one.commit == other.commit
        && one.reference == other.reference && one.version == other.version
        && one.requestedBy == other.requestedBy && one.since == other.since && one.message == other.message
        && one.approvers == other.approvers && one.mayDecide == other.mayDecide && one.url == other.url
        && one.handle == other.handle;
}

QVariant ServerGateListModel::cell(const WaitingGate &waiting, int, int role) const
{
    const ServerGate &gate = waiting.gate;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return titleOf(gate);
    case SecondLineRole:
        if (waiting.queued)
            return queuedText(waiting);
        return gate.requestedBy.isEmpty()
            ? tr("waits at %1").arg(oneLine(waiting.connectionName, 80))
            : tr("waits at %1 · asked by %2")
                  .arg(oneLine(waiting.connectionName, 80), oneLine(gate.requestedBy, 80));
    case Qt::AccessibleTextRole:
        return tr("%1, waits at %2 for %3")
            .arg(titleOf(gate), oneLine(waiting.connectionName, 80), ageText(gate.since, m_now));
    case ToneRole:
        return int(whyNotDecidable(waiting).isEmpty() ? Tone::Waiting : Tone::Muted);
    case TimeRole:
        return gate.since;
    case AgeRole:
        return ageText(gate.since, m_now);
    case ConnectionRole:
        return QVariant::fromValue(waiting.connection);
    case ExternalIdRole:
        return gate.externalId;
    case MayDecideRole:
        return whyNotDecidable(waiting).isEmpty();
    }
    return {};
}

} // namespace slipway
