#pragma once

#include "models/domain/approval.h"
#include "models/items/servergatelistmodel.h"
#include "views/pages/page.h"

class QListView;
class QPushButton;
class QTabBar;
class QUrl;

namespace slipway {

class ApprovalDetail;
class ApprovalInboxModel;
class ApprovalListModel;
class CommitListModel;
class FileListModel;
class GateDetail;
class MasterDetail;
struct ApprovalContext;

/// The models an ApprovalsPage shows; they outlive it.
struct ApprovalModels
{
    ApprovalListModel &approvals;
    CommitListModel &commits; ///< what the shown request would bring
    FileListModel &files;
    ServerGateListModel &gates; ///< what waits at servers' own gates
};

/// The inbox of requests and of what waits at servers' own gates, and for the chosen one everything a person
/// needs to decide on it.
class ApprovalsPage final : public Page
{
    Q_OBJECT
public:
    ApprovalsPage(Theme &theme, const ApprovalModels &models, QString person, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;

    /// The models of approvals and gates were filled: shows them, or that there is nothing.
    void showApprovals();
    /// What belongs to a request beyond itself; forgotten when another is shown meanwhile.
    void showContext(ApprovalId id, const ApprovalContext &context);
    ApprovalId shown() const { return m_shown; }
    Standing standing() const override;
    /// Whose decisions are made here: the signer of the person's key, where there is one.
    void setPerson(const QString &person);

Q_SIGNALS:
    void requestChosen(slipway::ApprovalId id);
    /// A decision is to be made; whoever listens asks for the comment.
    void decisionWanted(slipway::ApprovalId id, slipway::DecisionKind kind);
    /// All of them are to be approved, each by itself.
    void batchWanted(const QVector<slipway::ApprovalId> &ids);
    void promoteWanted(slipway::ApprovalId id);
    /// The checklist of the environment it waits for, to be worked through.
    void checklistWanted(slipway::ApprovalId id);
    void newRequestWanted();
    /// The same at a server's own gate.
    /// What waits to be said to a server is to be taken back.
    void gateWithdrawalWanted(qint64 queued);
    void gateDecisionWanted(slipway::ConnectionId connection, const QString &gate, bool approve);
    void gatePageWanted(const QUrl &page);

protected:
    void retranslate() override;

private:
    enum Tab { MineTab, RoleTab, AllTab, GatesTab };

    void chooseTab(int tab);
    void setListModel(QAbstractItemModel *model);
    void choose(const QModelIndex &index);
    void chooseGate(const QModelIndex &index);
    void showChosenGate();
    bool showsGates() const;
    void refreshDetail();
    void count();
    /// The chosen requests that wait for this person.
    QVector<ApprovalId> approvable() const;
    bool isOneContent() const;
    void sayBatch();
    void select(ApprovalId id);
    int rowShown() const;

    ApprovalModels m_models;
    QString m_person;
    ApprovalInboxModel *m_inbox;
    MasterDetail *m_parts;
    QTabBar *m_which;
    QPushButton *m_new;
    QPushButton *m_batch;
    ApprovalDetail *m_detail;
    GateDetail *m_gateDetail;
    ApprovalId m_shown;
    WaitingGateKey m_shownGate{0, {}};
    bool m_refreshing =
        false; ///< rows are being put elsewhere: what is read stays, whatever the list makes current
};

} // namespace slipway
