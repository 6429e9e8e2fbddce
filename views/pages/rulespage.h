#pragma once

#include "models/items/changelistmodel.h"
#include "models/items/freezelistmodel.h"
#include "models/items/marklistmodel.h"
#include "models/items/rulelistmodel.h"
#include "models/items/signerlistmodel.h"
#include "models/items/standinglistmodel.h"
#include "models/items/targetlistmodel.h"
#include "views/pages/page.h"

class QPushButton;
class QStackedLayout;
class QTabBar;

namespace slipway {

class EnvironmentRulesView;
class PageHeader;
class RuleTable;

/// The models a RulesPage shows; they outlive it.
struct RuleModels
{
    RuleListModel &rules;
    FreezeListModel &freezes;
    TargetListModel &targets;
    SignerListModel &signers;
    StandingListModel &standing;
    MarkListModel &marks;
    ChangeListModel &changes;
};

/// What is known of the key that the person at the screen signs with.
struct OwnKey
{
    QString name; ///< the signer it belongs to; empty: it belongs to nobody here
    QString fingerprint; ///< empty: no key was used yet
    bool signersAreSetUp = false;
};

/// What must hold before a release may enter an environment, who carries it there, who may sign, and what is
/// held: read in sentences, changed in dialogs.
class RulesPage final : public Page
{
    Q_OBJECT
public:
    RulesPage(Theme &theme, const RuleModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    Standing standing() const override;

    /// The models hold what the workspace has.
    void showRules();
    void setOwnKey(const OwnKey &own);
    /// What is asked about each environment.
    void setMonitors(const QVector<Monitor> &monitors);
    /// Whether changes want two persons: everywhere, or in these environments.
    void setTwoPersons(bool everywhere, const QStringList &environments);
    /// A model was filled by itself.
    void sayCounts() { count(); }

Q_SIGNALS:
    /// The rules of an environment are to be written anew.
    void rulesWanted(const QString &environment);
    /// Names are a first proposal and may be empty.
    void freezeWanted(const QString &project, const QString &environment);
    void freezeEndWanted(qint64 id);
    void monitorWanted(const QString &environment);
    void targetWanted(const QString &project, const QString &environment);
    void targetRemovalWanted(const QString &project, const QString &environment);
    void signerWanted();
    void rolesWanted(const QString &name);
    void revocationWanted(const slipway::SignerKey &key);
    void ownKeyWanted();
    void standingWanted();
    void standingEndWanted(qint64 id);
    /// A release is to be held or marked; empty names are left to the person.
    void markWanted(const QString &project, const QString &release);
    void confirmationWanted(qint64 id);
    void changeWithdrawalWanted(qint64 id);
    /// Two persons are to be asked for everywhere, or no more.
    void twoPersonsWanted();

protected:
    void retranslate() override;

private:
    enum Tab { EnvironmentsTab, FreezesTab, TargetsTab, SignersTab, StandingTab, MarksTab, ChangesTab };

    void makeFreezes();
    void makeTargets();
    void makeSigners();
    void makeStanding();
    void makeMarks();
    void makeChanges();
    void sayTwoPersons();
    void count();
    void saySigners();

    RuleModels m_models;
    OwnKey m_own;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    EnvironmentRulesView *m_environments;
    RuleTable *m_freezes;
    QPushButton *m_newFreeze = nullptr;
    QPushButton *m_endFreeze = nullptr;
    RuleTable *m_targets;
    QPushButton *m_newTarget = nullptr;
    QPushButton *m_changeTarget = nullptr;
    QPushButton *m_removeTarget = nullptr;
    RuleTable *m_signers;
    QPushButton *m_ownKey = nullptr;
    QPushButton *m_newSigner = nullptr;
    QPushButton *m_roles = nullptr;
    QPushButton *m_revoke = nullptr;
    RuleTable *m_standing;
    QPushButton *m_newStanding = nullptr;
    QPushButton *m_endStanding = nullptr;
    RuleTable *m_marks;
    QPushButton *m_newMark = nullptr;
    QPushButton *m_changeMark = nullptr;
    RuleTable *m_changes;
    QPushButton *m_twoPersons = nullptr;
    QPushButton *m_withdrawChange = nullptr;
    QPushButton *m_confirmChange = nullptr;
    bool m_twoEverywhere = false;
    QStringList m_twoIn;
    QString m_wanted; ///< environment to choose as soon as it is there
};

} // namespace slipway
