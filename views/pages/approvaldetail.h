#pragma once

#include "models/domain/approval.h"
#include "models/domain/gates.h"

#include <QWidget>

class QPushButton;

namespace slipway {

class CommitListModel;
class DifferenceView;
class FactList;
struct Fact;
class FileListModel;
class Label;
class PageHeader;
class Theme;

/// What surrounds a request: what is live where it wants to go, and what it would change.
struct ApprovalContext
{
    bool known = false; ///< the rest has been found out
    QString liveVersion; ///< of what is live there now; empty: nothing is
    QDateTime liveSince;
    QString difference; ///< the comparison's sentence
    int commits = 0;
    int breaking = 0;
    int filesChanged = 0;
    int insertions = 0;
    int deletions = 0;
    QVector<GateFinding> gates; ///< of its environment, as of now; empty: not found out
    std::optional<RiskScore> risk;
    bool signersAreSetUp = false; ///< decisions are signed here
    QString ledger; ///< where the last decision stands in the ledger; empty: none yet
};

/// One request in full: what it is about, what must hold, who decided, what would change, and the buttons.
/// What may be pressed is what the domain's rule allows.
class ApprovalDetail final : public QWidget
{
    Q_OBJECT
public:
    ApprovalDetail(Theme &theme, CommitListModel &commits, FileListModel &files, QWidget *parent = nullptr);

    void show(const ApprovalRequest &request, const QString &person, const QDateTime &now);
    void setContext(const ApprovalContext &context);
    void retranslate();
    using QWidget::show;

Q_SIGNALS:
    void decisionWanted(slipway::DecisionKind kind);
    void promoteWanted();
    void checklistWanted();

private:
    QPushButton *makeDecision(DecisionKind kind, int look, const char *objectName);
    void say();
    void sayMustHold();
    void sayApprovals(QVector<Fact> &facts) const;
    void sayDecisions();
    void sayChange();
    void allow(QPushButton *button, DecisionKind kind);

    PageHeader *m_header;
    FactList *m_mustHold;
    FactList *m_decisions;
    FactList *m_change;
    Label *m_note;
    Label *m_attested;
    DifferenceView *m_difference;
    QPushButton *m_revoke;
    QPushButton *m_defer;
    QPushButton *m_handOn;
    QPushButton *m_reject;
    QPushButton *m_approve;
    QPushButton *m_promote;
    QPushButton *m_checklist;
    ApprovalRequest m_request;
    ApprovalContext m_context;
    QString m_person;
    QDateTime m_now;
};

} // namespace slipway
