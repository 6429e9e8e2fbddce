#include "app/gui/inboxreading.h"

#include "app/gui/guisettings.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/rulechangecommands.h"
#include "models/connectors/registry.h"
#include "models/items/approvallistmodel.h"
#include "models/ledger/sshsignature.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/queuedverdictstore.h"
#include "models/store/serverfactstore.h"
#include "views/pages/approvalspage.h"

#include <QHash>

using namespace Qt::StringLiterals;

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

static Result<Inbox> readInbox(Database &db, const JudgedApprovals &judged)
{
    Inbox inbox;
    inbox.requests = judged.requests;
    inbox.signers = judged.signers;
    inbox.turns = {judged.policies, judged.signers.roles(), judged.signers};
    const auto gates = ServerFactStore(db).gates();
    if (!gates)
        return fail(gates.error());
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    QHash<ConnectionId, WaitingGate> of;
    for (const Connection &connection : *connections)
        of.insert(connection.id, {connection.id, connection.name, {}, whyNotFromHere(connection)});
    const auto queued = QueuedVerdictStore(db).open();
    if (!queued)
        return fail(queued.error());
    for (const KnownFact<ServerGate> &one : *gates) {
        WaitingGate waiting = of.value(one.connection);
        waiting.gate = one.fact;
        for (const QueuedVerdict &said : *queued) {
            if (said.connection == one.connection && said.gate.externalId == one.fact.externalId)
                waiting.queued = said;
        }
        if (waiting.connection.isValid())
            inbox.gates.append(waiting);
    }
    return inbox;
}

QFuture<Result<Inbox>> askInbox(Session &session, QObject *receiver)
{
    const auto read =
        andThen(askApprovals(session.queryContext()), receiver,
                [store = &session.store()](const JudgedApprovals &judged) {
                    return store->read([judged](Database &db) { return readInbox(db, judged); });
                });
    return andThen(read, receiver, [&session, receiver](const Inbox &inbox) {
        return andThenValue(askRuleChanges(session.commandContext()), receiver,
                            [inbox](const RuleChanges &changes) -> Result<Inbox> {
                                Inbox whole = inbox;
                                whole.changes = changes.all;
                                return whole;
                            });
    });
}

QString personAt(const Session &session, const SignerDirectory &signers)
{
    const QString file = GuiSettings().signingKey();
    const auto key = signers.isEmpty() || file.isEmpty() ? Result<PublicKey>(fail(Error::Kind::NotFound, {}))
                                                         : publicKeyOfFile(file);
    if (const auto holder = key ? signers.holderOf(*key) : std::nullopt)
        return holder->name;
    // Whoever has a name here is called by it, whatever account they sit at.
    const QString owner = signers.ownerOf(session.operatorName());
    return owner.isEmpty() ? session.operatorName() : owner;
}

QVector<WaitingThing> waitingFor(const Inbox &inbox, const QString &person)
{
    QVector<WaitingThing> waiting;
    for (const ApprovalRequest &request : inbox.requests) {
        if (inbox.turns.isTurnOf(request, person))
            waiting.append({u"approval:%1"_s.arg(request.id.value), titleOf(request.subject)});
    }
    for (const WaitingGate &gate : inbox.gates) {
        if (gate.gate.mayDecide.value_or(true) && !gate.queued)
            waiting.append(
                {u"gate:%1:%2"_s.arg(gate.connection.value).arg(gate.gate.externalId), titleOf(gate.gate)});
    }
    return waiting;
}

} // namespace slipway
