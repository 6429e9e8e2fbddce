#include "app/gui/askdialogs.h"
#include "app/gui/deciding.h"
#include "app/gui/inboxreading.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/chain.h"
#include "models/domain/handingon.h"
#include "models/items/approvallistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/filelistmodel.h"
#include "models/ledger/ledger.h"
#include "models/queries/comparequery.h"
#include "models/queries/promotionplan.h"
#include "views/pages/approvaldetail.h"
#include "views/pages/approvalspage.h"

#include <QDesktopServices>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
        connect(m_page, &ApprovalsPage::batchWanted, this, [this](const QVector<ApprovalId> &ids) {
            QVector<ApprovalRequest> requests;
            for (const ApprovalId id : ids) {
                if (const int row = m_approvals->rowOf(id); row >= 0)
                    requests += m_approvals->at(row);
            }
            openBatch(m_wiring, m_page, requests, !m_signers.isEmpty());
        });
        connect(m_page, &ApprovalsPage::checklistWanted, this, [this](ApprovalId id) {
            if (const int row = m_approvals->rowOf(id); row >= 0) {
                const ApprovalSubject subject = m_approvals->at(row).subject;
                openChecklist(m_wiring, m_page, subject.project, subject.release, subject.environment);
            }
        });
        connect(m_page, &ApprovalsPage::newRequestWanted, this,
                [this] { openRequestApproval(m_wiring, m_page, {}, {}, {}); });
        connect(m_page, &ApprovalsPage::gateDecisionWanted, this, &ApprovalsWire::openGate);
        connect(m_page, &ApprovalsPage::gateWithdrawalWanted, this,
                [this](qint64 queued) { openGateWithdrawal(m_wiring, m_page, queued); });
        connect(m_page, &ApprovalsPage::gatePageWanted, this,
                [](const QUrl &page) { QDesktopServices::openUrl(page); });
        // At once, not by KeepFresh: whoever asked for an approval or gave one is looking for it.
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if (topics & Store::ApprovalsTopic)
                askList();
        });
        new KeepFresh(wiring.session.store(), Store::ConnectionsTopic, m_page, [this] { askList(); });
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic | Store::ApprovalsTopic, m_page,
                      [this] { askContext(m_page->shown()); });
        askList();
    }

    ApprovalsPage *page() const { return m_page; }

private:
    void askList()
    {
        const quint64 ticket = m_newestList.take();
        whenDone(askInbox(m_wiring.session, this), this, [this, ticket](const Result<Inbox> &inbox) {
            if (!m_newestList.isNewest(ticket))
                return;
            if (!inbox) {
                m_page->showFailed(inbox.error());
                return;
            }
            m_approvals->setNow(m_wiring.session.clock().now());
            m_gates->setNow(m_wiring.session.clock().now());
            m_signers = inbox->signers;
            m_turns = inbox->turns;
            m_approvals->setTurns(m_turns);
            setPerson();
            m_approvals->setRows(inbox->requests);
            m_gates->setRows(inbox->gates);
            m_page->showApprovals();
            if (m_askAgain.isValid())
                askContext(std::exchange(m_askAgain, {}));
        });
    }

    void setPerson()
    {
        const QString person = personAt(m_wiring.session, m_signers);
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
        const ApprovalRequest &request = m_approvals->at(row);
        DecisionWish wish{request, kind, !m_signers.isEmpty(), personAt(m_wiring.session, m_signers)};
        const GatePolicy policy = m_turns.policies.value(request.subject.environment);
        const QStringList people = m_signers.names();
        for (const QString &name : people) {
            if (mayHandOn(policy, request, wish.person, name, m_signers))
                wish.others += name;
        }
        slipway::openDecision(m_wiring, m_page, wish, this,
                              [this](ApprovalId decided) { tellLedger(decided); });
    }

    void openGate(ConnectionId connection, const QString &gate, bool approve)
    {
        if (const int row = m_gates->rowOf({connection.value, gate}); row >= 0)
            openGateDecision(m_wiring, m_page, m_gates->at(row), approve);
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
    ApprovalTurns m_turns;
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
