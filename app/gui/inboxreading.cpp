#include "app/gui/inboxreading.h"

#include "models/base/text.h"
#include "models/connectors/registry.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "views/pages/approvalspage.h"

#include <QHash>

namespace slipway {

Result<std::optional<Deployment>> liveWhere(Database &db, const ApprovalSubject &subject)
{
    const auto project = ProjectStore(db).byName(subject.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(subject.environment);
    if (!environment)
        return fail(environment.error());
    return DeploymentStore(db).liveAt(project->id, environment->id, {});
}

static QString whyNotFromHere(const Connection &connection)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return connector.error().message;
    if ((*connector)->capabilities() & Connector::DecidesGates)
        return {};
    return ApprovalsPage::tr("“%1” takes no decisions from outside. Decide on its own page.")
        .arg(oneLine(connection.name, 80));
}

Result<Inbox> readInbox(Database &db, const JudgedApprovals &judged)
{
    Inbox inbox;
    inbox.requests = judged.requests;
    inbox.signers = judged.signers;
    const auto gates = ServerFactStore(db).gates();
    if (!gates)
        return fail(gates.error());
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    QHash<ConnectionId, WaitingGate> of;
    for (const Connection &connection : *connections)
        of.insert(connection.id, {connection.id, connection.name, {}, whyNotFromHere(connection)});
    for (const KnownFact<ServerGate> &one : *gates) {
        WaitingGate waiting = of.value(one.connection);
        waiting.gate = one.fact;
        if (waiting.connection.isValid())
            inbox.gates.append(waiting);
    }
    return inbox;
}

} // namespace slipway
