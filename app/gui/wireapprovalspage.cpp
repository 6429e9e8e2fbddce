#include "app/gui/askdialogs.h"
#include "app/gui/guisettings.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/gatecommands.h"
#include "models/connectors/registry.h"
#include "models/items/approvallistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/servergatelistmodel.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sshsignature.h"
#include "models/queries/approvalquery.h"
#include "models/queries/comparequery.h"
#include "models/queries/promotionplan.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "views/dialogs/decisiondialog.h"
#include "views/dialogs/gatedialog.h"
#include "views/pages/approvaldetail.h"
#include "views/pages/approvalspage.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What is live where a request wants to go.
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

/// What waits for anybody: requests, and servers' own gates.
struct Inbox
{
    QVector<ApprovalRequest> requests;
    SignerDirectory signers;
    QVector<WaitingGate> gates;
};

QString whyNotFromHere(const Connection &connection)
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

/// Joins an ApprovalsPage to the store, the queries and the command that decides. A child of the page.
class ApprovalsWire final : public QObject
{
public:
    explicit ApprovalsWire(const Wiring &wiring)
        : m_wiring(wiring), m_approvals(new ApprovalListModel(this)), m_commits(new CommitListModel(this)),
          m_files(new FileListModel(this)), m_gates(new ServerGateListModel(this)),
          m_page(new ApprovalsPage(wiring.theme, {*m_approvals, *m_commits, *m_files, *m_gates},
                                   wiring.session.operatorName(), wiring.parent))
    {
        setParent(m_page);
        m_approvals->setPerson(wiring.session.operatorName());
        connect(m_page, &Page::retryRequested, this, &ApprovalsWire::askList);
        connect(m_page, &ApprovalsPage::requestChosen, this, &ApprovalsWire::askContext);
        connect(m_page, &ApprovalsPage::decisionWanted, this, &ApprovalsWire::openDecision);
        connect(m_page, &ApprovalsPage::promoteWanted, this, &ApprovalsWire::openPromotion);
        connect(m_page, &ApprovalsPage::newRequestWanted, this,
                [this] { openRequestApproval(m_wiring, m_page, {}, {}, {}); });
        connect(m_page, &ApprovalsPage::gateDecisionWanted, this, &ApprovalsWire::openGate);
        connect(m_page, &ApprovalsPage::gatePageWanted, this,
                [](const QUrl &page) { QDesktopServices::openUrl(page); });
        // At once, not by KeepFresh: whoever asked for an approval or gave one is looking for it.
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if (topics & Store::ApprovalsTopic)
                askList();
        });
        new KeepFresh(wiring.session.store(), Store::ConnectionsTopic, m_page, [this] { askList(); });
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic, m_page,
                      [this] { askContext(m_page->shown()); });
        askList();
    }

    ApprovalsPage *page() const { return m_page; }

private:
    void askList()
    {
        const quint64 ticket = m_newestList.take();
        const auto read = andThen(askApprovals(m_wiring.session.queryContext()), this,
                                  [this](const JudgedApprovals &judged) {
                                      return m_wiring.session.store().read(
                                          [judged](Database &db) { return readInbox(db, judged); });
                                  });
        whenDone(read, this, [this, ticket](const Result<Inbox> &inbox) {
            if (!m_newestList.isNewest(ticket))
                return;
            if (!inbox) {
                m_page->showFailed(inbox.error());
                return;
            }
            m_approvals->setNow(m_wiring.session.clock().now());
            m_gates->setNow(m_wiring.session.clock().now());
            m_signers = inbox->signers;
            setPerson();
            m_approvals->setRows(inbox->requests);
            m_gates->setRows(inbox->gates);
            m_page->showApprovals();
            if (m_askAgain.isValid())
                askContext(std::exchange(m_askAgain, {}));
        });
    }

    /// Whoever sits here is the signer of the key that was used last; without one the system's user.
    void setPerson()
    {
        QString person = m_wiring.session.operatorName();
        const QString file = GuiSettings().signingKey();
        const auto key =
            m_signers.isEmpty() || file.isEmpty() ? Result<PublicKey>(PublicKey()) : publicKeyOfFile(file);
        if (const auto holder = key ? m_signers.holderOf(*key) : std::nullopt)
            person = holder->name;
        m_approvals->setPerson(person);
        m_page->setPerson(person);
    }

    void askContext(ApprovalId id)
    {
        const int row = m_approvals->rowOf(id);
        if (row < 0) {
            m_askAgain = id; // opened before the list is here
            return;
        }
        if (std::exchange(m_contextOf, id) != id) { // never one request's commits under another's name
            m_commits->setCommits({});
            m_files->setRows({});
        }
        const quint64 ticket = m_newestContext.take();
        const ApprovalSubject subject = m_approvals->at(row).subject;
        const auto live =
            m_wiring.session.store().read([subject](Database &db) { return liveWhere(db, subject); });
        whenDone(live, this, [this, ticket, id, subject](const Result<std::optional<Deployment>> &found) {
            if (!m_newestContext.isNewest(ticket))
                return;
            ApprovalContext context;
            context.ledger = m_ledger.value(id);
            context.signersAreSetUp = !m_signers.isEmpty();
            if (!found || !*found || (*found)->commit.isNull())
                return showContext(ticket, id, subject, context, found);
            context.liveVersion =
                (*found)->version.isEmpty() ? (*found)->commit.shortHex() : (*found)->version;
            context.liveSince = (*found)->finishedAt;
            compare(ticket, id, subject, (*found)->commit, context);
        });
    }

    void showContext(quint64 ticket, ApprovalId id, const ApprovalSubject &subject, ApprovalContext context,
                     const Result<std::optional<Deployment>> &found)
    {
        if (!found)
            m_wiring.navigator.showError(found.error());
        m_commits->setCommits({});
        m_files->setRows({});
        context.known = true;
        if (found && *found) {
            context.liveVersion =
                (*found)->version.isEmpty() ? ApprovalsPage::tr("an unknown commit") : (*found)->version;
            context.liveSince = (*found)->finishedAt;
            context.difference =
                ApprovalsPage::tr("It cannot be told: the commit that is live there is not known.");
        } else {
            context.difference = ApprovalsPage::tr("Everything: nothing is live there yet.");
        }
        m_page->showContext(id, context);
        askGates(ticket, id, subject, context);
    }

    /// The gates come after the difference: they need what was found out for it, and more.
    void askGates(quint64 ticket, ApprovalId id, const ApprovalSubject &subject,
                  const ApprovalContext &context)
    {
        const PromotionWish wish{
            .project = subject.project, .environment = subject.environment, .release = subject.release};
        whenDone(askPromotionPlan(m_wiring.session.queryContext(), wish), this,
                 [this, ticket, id,
                  context = ApprovalContext(context)](const Result<PromotionPlan> &plan) mutable {
                     if (!m_newestContext.isNewest(ticket) || !plan)
                         return;
                     context.gates = plan->findings;
                     context.risk = plan->risk;
                     m_page->showContext(id, context);
                 });
    }

    void openPromotion(ApprovalId id)
    {
        const int row = m_approvals->rowOf(id);
        if (row < 0)
            return;
        const ApprovalSubject subject = m_approvals->at(row).subject;
        openPromote(m_wiring, m_page, subject.project, subject.release, subject.environment);
    }

    void compare(quint64 ticket, ApprovalId id, const ApprovalSubject &subject, const CommitId &live,
                 ApprovalContext context)
    {
        const auto answer = askComparison(m_wiring.session.queryContext(), subject.project,
                                          u"commit:"_s + live.hex(), u"commit:"_s + subject.commit.hex());
        whenDone(answer, this,
                 [this, ticket, id, subject, context](const Result<ProjectComparison> &compared) mutable {
                     if (!m_newestContext.isNewest(ticket))
                         return;
                     context.known = true;
                     if (!compared) {
                         context.difference = compared.error().message;
                         m_commits->setCommits({});
                         m_files->setRows({});
                     } else {
                         fill(context, compared->comparison);
                     }
                     m_page->showContext(id, context);
                     askGates(ticket, id, subject, context);
                 });
    }

    void fill(ApprovalContext &context, const Comparison &found)
    {
        m_commits->setNow(m_wiring.session.clock().now());
        QVector<CommitGroup> groups;
        const bool both = !found.commits.isEmpty() && !found.commitsOnlyInFrom.isEmpty();
        const auto group = [&](const QVector<Commit> &commits, const QString &title) {
            if (!commits.isEmpty())
                groups.append({title, commits});
        };
        group(found.commits, both ? ApprovalsPage::tr("It would bring") : QString());
        group(found.commitsOnlyInFrom,
              ApprovalsPage::tr("It would take away (live now, not in this release)"));
        m_commits->setGroups(groups);
        m_files->setRows(found.files.files);
        context.commits = found.onlyInTo;
        context.breaking = int(std::count_if(found.commits.cbegin(), found.commits.cend(),
                                             [](const Commit &commit) { return commit.breaking; }));
        context.filesChanged = found.files.changed;
        context.insertions = found.files.insertions;
        context.deletions = found.files.deletions;
        QStringList parts;
        if (found.onlyInTo)
            parts.append(ApprovalsPage::tr("%n commit(s) more", nullptr, found.onlyInTo));
        if (found.onlyInFrom)
            parts.append(ApprovalsPage::tr("%n commit(s) taken away", nullptr, found.onlyInFrom));
        context.difference = parts.join(u", "_s);
    }

    void openDecision(ApprovalId id, DecisionKind kind)
    {
        const int row = m_approvals->rowOf(id);
        if (row < 0)
            return;
        auto *dialog =
            new DecisionDialog(m_wiring.theme, m_approvals->at(row), kind, m_wiring.session.operatorName(),
                               m_wiring.session.clock().now(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const auto prepared = std::make_shared<PreparedDecision>();
        connect(dialog, &DecisionDialog::keyWanted, this,
                [this, dialog, id, kind, prepared](const QString &file) {
                    prepareWithKey(dialog, id, kind, file, prepared);
                });
        connect(dialog, &DecisionDialog::decisionRequested, this,
                [this, dialog, prepared](ApprovalId which, DecisionKind how, const QString &comment,
                                         const QDateTime &until) {
                    Decision decision;
                    decision.kind = how;
                    decision.comment = comment;
                    decision.until = until;
                    decide(dialog, which, decision, *prepared);
                });
        const bool isSigned = kind != DecisionKind::Defer && kind != DecisionKind::Delegate;
        if (isSigned && !m_signers.isEmpty())
            dialog->askForKey(GuiSettings().signingKey());
        dialog->open();
    }

    /// Finds out whose key it is and what it would sign, for the dialog to show.
    void prepareWithKey(DecisionDialog *dialog, ApprovalId id, DecisionKind kind, const QString &file,
                        const std::shared_ptr<PreparedDecision> &prepared)
    {
        *prepared = {};
        if (file.isEmpty())
            return;
        Decision decision;
        decision.kind = kind;
        decision.comment = u"-"_s; // it is not part of what is signed, and asked for by the dialog
        decision.keyFile = file;
        whenDone(prepareDecision(m_wiring.session.commandContext(), id, decision), dialog,
                 [dialog, prepared, file](const Result<PreparedDecision> &ready) {
                     if (!ready)
                         return dialog->showKeyTrouble(ready.error());
                     *prepared = *ready;
                     GuiSettings().setSigningKey(file);
                     dialog->showStatement(ready->by, ready->statement);
                 });
    }

    void decide(DecisionDialog *dialog, ApprovalId id, const Decision &decision,
                const PreparedDecision &prepared)
    {
        const CommandContext context = m_wiring.session.commandContext();
        // Closing the dialog lets go of the key; what is signed by then is not recorded.
        auto *const signing = new QObject(dialog);
        const auto decided = prepared.statement.isEmpty()
            ? decideApproval(context, id, decision)
            : andThen(signDecision(context, prepared, signing), signing,
                      [context, prepared, decision](const DecisionProof &proof) {
                          return recordDecision(context, prepared, decision, proof);
                      });
        whenDone(decided, dialog, [this, dialog, prepared](const Result<ApprovalRequest> &request) {
            if (!request) {
                if (!prepared.statement.isEmpty())
                    dialog->showStatement(prepared.by, prepared.statement);
                return dialog->showFailed(request.error());
            }
            dialog->accept();
            tellLedger(request->id);
        });
    }

    void openGate(ConnectionId connection, const QString &gate, bool approve)
    {
        const int row = m_gates->rowOf({connection.value, gate});
        if (row < 0)
            return;
        auto *dialog = new GateDialog(m_wiring.theme, m_gates->at(row), approve,
                                      m_wiring.session.operatorName(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GateDialog::decided, this,
                [this, dialog, connection, gate, approve](const QString &comment) {
                    // Not the dialog's: closed meanwhile, the server has been told all the same.
                    const auto answer =
                        decideServerGate(m_wiring.session.commandContext(), m_wiring.session.tokens(), this,
                                         {connection, gate, approve, comment});
                    whenDone(answer, this, [this, dialog = QPointer(dialog)](const Result<QString> &words) {
                        if (words) {
                            m_wiring.navigator.showNote(ApprovalsPage::tr("The server says: %1").arg(*words));
                            if (dialog)
                                dialog->accept();
                        } else if (dialog) {
                            dialog->showFailed(words.error());
                        } else {
                            m_wiring.navigator.showError(words.error());
                        }
                    });
                });
        dialog->open();
    }

    /// Where the decision just made stands in the ledger, for whoever made it to see.
    void tellLedger(ApprovalId id)
    {
        const auto newest = m_wiring.session.store().read([](Database &db) { return Ledger(db).page(0, 1); });
        whenDone(newest, this, [this, id](const Result<QVector<LedgerEntry>> &entries) {
            if (!entries || entries->isEmpty())
                return;
            const LedgerEntry &entry = entries->constFirst();
            m_ledger[id] =
                ApprovalsPage::tr("It stands in the ledger as entry %1, hash %2.")
                    .arg(QLocale().toString(entry.sequence), QString::fromLatin1(entry.hash.toHex().left(8)));
            m_wiring.navigator.showNote(m_ledger[id]);
            if (id == m_page->shown())
                askContext(id);
        });
    }

    Wiring m_wiring;
    ApprovalListModel *m_approvals;
    CommitListModel *m_commits;
    FileListModel *m_files;
    ServerGateListModel *m_gates;
    ApprovalsPage *m_page;
    QHash<ApprovalId, QString> m_ledger;
    SignerDirectory m_signers;
    ApprovalId m_askAgain;
    ApprovalId m_contextOf; ///< whose commits the models hold, or will
    NewestWins m_newestList;
    NewestWins m_newestContext;
};

} // namespace

Page *makeApprovalsPage(const Wiring &wiring)
{
    return (new ApprovalsWire(wiring))->page(); // owned by its page
}

} // namespace slipway
