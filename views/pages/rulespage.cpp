#include "views/pages/rulespage.h"

#include "models/base/text.h"
#include "views/pages/environmentrules.h"
#include "views/pages/pageheader.h"
#include "views/pages/ruletable.h"
#include "views/theme/theme.h"

#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

RulesPage::RulesPage(Theme &dress, const RuleModels &models, QWidget *parent)
    : Page(PageKind::Rules, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_tabs(new QTabBar(this)), m_stack(new QStackedLayout),
      m_environments(new EnvironmentRulesView(dress, models.rules, models.targets, this)),
      m_freezes(new RuleTable(dress, models.freezes, u"freezes"_s,
                              {{FreezeListModel::StateColumn},
                               {FreezeListModel::ReasonColumn},
                               {},
                               FreezeListModel::ReasonColumn},
                              this)),
      m_targets(new RuleTable(dress, models.targets, u"targets"_s,
                              {{}, {TargetListModel::EnvironmentColumn}, {}, TargetListModel::CarrierColumn},
                              this)),
      m_signers(new RuleTable(dress, models.signers, u"signers"_s,
                              {{SignerListModel::StateColumn},
                               {SignerListModel::NameColumn},
                               {SignerListModel::KeyColumn},
                               SignerListModel::RolesColumn},
                              this)),
      m_standing(new RuleTable(dress, models.standing, u"standing"_s,
                               {{StandingListModel::StateColumn},
                                {StandingListModel::WhereColumn},
                                {},
                                StandingListModel::NoteColumn},
                               this)),
      m_marks(new RuleTable(
          dress, models.marks, u"marks"_s,
          {{MarkListModel::StateColumn}, {MarkListModel::ReleaseColumn}, {}, MarkListModel::ReasonColumn},
          this)),
      m_changes(new RuleTable(
          dress, models.changes, u"changes"_s,
          {{ChangeListModel::StateColumn}, {ChangeListModel::WhatColumn}, {}, ChangeListModel::WhyColumn},
          this))
{
    m_tabs->setObjectName(u"ruleTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_environments, m_freezes, m_targets, m_signers,
                                                          m_standing, m_marks, m_changes}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(part);
    }
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addLayout(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_environments, &EnvironmentRulesView::rulesWanted, this, &RulesPage::rulesWanted);
    connect(m_environments, &EnvironmentRulesView::targetWanted, this, &RulesPage::targetWanted);
    connect(m_environments, &EnvironmentRulesView::monitorWanted, this, &RulesPage::monitorWanted);
    connect(m_environments, &EnvironmentRulesView::freezeWanted, this,
            [this](const QString &environment) { Q_EMIT freezeWanted({}, environment); });
    makeFreezes();
    makeTargets();
    makeSigners();
    makeStanding();
    makeMarks();
    makeChanges();
    retranslate();
}

void RulesPage::makeFreezes()
{
    m_endFreeze = m_freezes->addRowButton(u"endFreeze"_s, ButtonLook::Plain);
    m_newFreeze = m_freezes->addButton(u"newFreeze"_s, ButtonLook::Primary);
    connect(m_newFreeze, &QPushButton::clicked, this, [this] { Q_EMIT freezeWanted({}, {}); });
    connect(m_endFreeze, &QPushButton::clicked, this,
            [this] { Q_EMIT freezeEndWanted(m_models.freezes.at(m_freezes->row()).freeze.id); });
}

void RulesPage::makeTargets()
{
    m_removeTarget = m_targets->addRowButton(u"removeTarget"_s, ButtonLook::Plain);
    m_changeTarget = m_targets->addRowButton(u"changeTarget"_s, ButtonLook::Plain);
    m_newTarget = m_targets->addButton(u"newTarget"_s, ButtonLook::Primary);
    const auto chosen = [this]() -> const DeployTarget & { return m_models.targets.at(m_targets->row()); };
    connect(m_newTarget, &QPushButton::clicked, this, [this] { Q_EMIT targetWanted({}, {}); });
    connect(m_changeTarget, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT targetWanted(chosen().project, chosen().environment); });
    connect(m_removeTarget, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT targetRemovalWanted(chosen().project, chosen().environment); });
    connect(m_targets, &RuleTable::opened, m_changeTarget, &QPushButton::click);
}

void RulesPage::makeSigners()
{
    m_ownKey = m_signers->addButton(u"ownKey"_s, ButtonLook::Plain);
    m_revoke = m_signers->addRowButton(u"revokeKey"_s, ButtonLook::Danger);
    m_roles = m_signers->addRowButton(u"roles"_s, ButtonLook::Plain);
    m_newSigner = m_signers->addButton(u"newSigner"_s, ButtonLook::Primary);
    connect(m_ownKey, &QPushButton::clicked, this, &RulesPage::ownKeyWanted);
    connect(m_newSigner, &QPushButton::clicked, this, &RulesPage::signerWanted);
    connect(m_roles, &QPushButton::clicked, this,
            [this] { Q_EMIT rolesWanted(m_models.signers.at(m_signers->row()).key.name); });
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { Q_EMIT revocationWanted(m_models.signers.at(m_signers->row()).key); });
    connect(m_signers, &RuleTable::opened, m_roles, &QPushButton::click);
    connect(m_signers, &RuleTable::rowChanged, this, [this] {
        const int row = m_signers->row();
        const bool isOpen = row >= 0 && !m_models.signers.at(row).key.compromised
            && !m_models.signers.at(row).key.key.isNull();
        m_revoke->setEnabled(isOpen);
    });
}

void RulesPage::makeStanding()
{
    m_endStanding = m_standing->addRowButton(u"endStanding"_s, ButtonLook::Plain);
    m_newStanding = m_standing->addButton(u"newStanding"_s, ButtonLook::Primary);
    connect(m_newStanding, &QPushButton::clicked, this, &RulesPage::standingWanted);
    connect(m_endStanding, &QPushButton::clicked, this,
            [this] { Q_EMIT standingEndWanted(m_models.standing.at(m_standing->row()).id); });
    connect(m_standing, &RuleTable::rowChanged, this, [this] {
        const int row = m_standing->row();
        m_endStanding->setEnabled(row >= 0 && !m_models.standing.at(row).revokedAt.isValid());
    });
}

void RulesPage::makeMarks()
{
    m_changeMark = m_marks->addRowButton(u"changeMark"_s, ButtonLook::Plain);
    m_newMark = m_marks->addButton(u"newMark"_s, ButtonLook::Primary);
    connect(m_newMark, &QPushButton::clicked, this, [this] { Q_EMIT markWanted({}, {}); });
    connect(m_changeMark, &QPushButton::clicked, this, [this] {
        const MarkedRelease &chosen = m_models.marks.at(m_marks->row());
        Q_EMIT markWanted(chosen.project, chosen.release);
    });
    connect(m_marks, &RuleTable::opened, m_changeMark, &QPushButton::click);
}

void RulesPage::makeChanges()
{
    m_twoPersons = m_changes->addButton(u"twoPersons"_s, ButtonLook::Plain);
    m_withdrawChange = m_changes->addRowButton(u"withdrawChange"_s, ButtonLook::Plain);
    m_confirmChange = m_changes->addRowButton(u"confirmChange"_s, ButtonLook::Primary);
    const auto chosen = [this] { return m_models.changes.at(m_changes->row()).id; };
    connect(m_twoPersons, &QPushButton::clicked, this, &RulesPage::twoPersonsWanted);
    connect(m_withdrawChange, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT changeWithdrawalWanted(chosen()); });
    connect(m_confirmChange, &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT confirmationWanted(chosen()); });
    connect(m_changes, &RuleTable::opened, m_confirmChange, &QPushButton::click);
    const auto allow = [this] {
        const int row = m_changes->row();
        const bool isOpen = row >= 0 && ChangeListModel::isWaiting(m_models.changes.at(row));
        m_withdrawChange->setEnabled(isOpen);
        m_confirmChange->setEnabled(isOpen && m_models.changes.at(row).setAside.isEmpty());
    };
    connect(m_changes, &RuleTable::rowChanged, this, allow);
    connect(&m_models.changes, &QAbstractItemModel::dataChanged, this, allow);
}

void RulesPage::setTwoPersons(bool everywhere, const QStringList &environments)
{
    m_twoEverywhere = everywhere;
    m_twoIn = environments;
    sayTwoPersons();
    count();
}

void RulesPage::sayTwoPersons()
{
    m_twoPersons->setText(m_twoEverywhere ? tr("One person is eno&ugh…") : tr("Ask for two ever&ywhere…"));
    if (m_twoEverywhere)
        return m_changes->setExplanation(
            tr("Every change of rules and signers is proposed by one person and confirmed by another, each "
               "with their own key."));
    if (m_twoIn.isEmpty())
        return m_changes->setExplanation(
            tr("One person’s word is enough here. The rules of an environment can ask for two; so can the "
               "workspace, once two people can sign."));
    QStringList names;
    for (const QString &name : std::as_const(m_twoIn))
        names += oneLine(name, 60);
    m_changes->setExplanation(
        tr("Changes of the rules of %1, and of signers, are proposed by one person and confirmed by another.")
            .arg(names.join(u", "_s)));
}

QWidget *RulesPage::firstFocus() const
{
    return m_tabs->currentIndex() == EnvironmentsTab ? m_environments->list() : m_tabs;
}

Standing RulesPage::standing() const
{
    const QString environment =
        m_tabs->currentIndex() == EnvironmentsTab ? m_environments->environment() : QString();
    return {{}, {}, environment, environment};
}

void RulesPage::openWith(const PageRequest &request)
{
    const QHash<QString, Tab> tabs{{u"freezes"_s, FreezesTab}, {u"carriers"_s, TargetsTab},
                                   {u"signers"_s, SignersTab}, {u"standing"_s, StandingTab},
                                   {u"marks"_s, MarksTab},     {u"changes"_s, ChangesTab}};
    m_tabs->setCurrentIndex(tabs.value(request.text, EnvironmentsTab));
    m_wanted = request.environment;
    m_environments->choose(m_wanted);
}

void RulesPage::showRules()
{
    showContent();
    m_environments->say();
    if (!m_wanted.isEmpty())
        m_environments->choose(std::exchange(m_wanted, {}));
    count();
    saySigners();
}

void RulesPage::setMonitors(const QVector<Monitor> &monitors)
{
    m_environments->setMonitors(monitors);
}

void RulesPage::setOwnKey(const OwnKey &own)
{
    m_own = own;
    saySigners();
}

void RulesPage::saySigners()
{
    if (!m_own.signersAreSetUp)
        return m_signers->setExplanation(tr(
            "Nobody is set up: decisions are recorded as self-attested, and no signature stands behind them. "
            "The first signer changes that for everybody."));
    if (m_own.fingerprint.isEmpty())
        return m_signers->setExplanation(
            tr("Decisions are signed. You have not chosen your key on this machine yet."));
    m_signers->setExplanation(
        m_own.name.isEmpty() ? tr("Decisions are signed. Your key (%1) belongs to no signer here: somebody "
                                  "has to add it.")
                                   .arg(m_own.fingerprint)
                             : tr("Decisions are signed. Yours as %1, with %2.")
                                   .arg(oneLine(m_own.name, 80), m_own.fingerprint));
}

void RulesPage::count()
{
    const auto counted = [](const QString &name, int rows) {
        return rows == 0 ? name : RulesPage::tr("%1 · %2", "a tab, how many").arg(name).arg(rows);
    };
    m_tabs->setTabText(EnvironmentsTab, tr("Environments"));
    m_tabs->setTabText(FreezesTab, counted(tr("Freezes"), m_models.freezes.rowCount()));
    m_tabs->setTabText(TargetsTab, counted(tr("Carriers"), m_models.targets.rowCount()));
    m_tabs->setTabText(SignersTab, counted(tr("Signers"), m_models.signers.rowCount()));
    m_tabs->setTabText(StandingTab, counted(tr("Approved beforehand"), m_models.standing.inForce()));
    m_tabs->setTabText(ChangesTab, counted(tr("Waiting changes"), m_models.changes.waiting()));
    m_tabs->setTabText(MarksTab, counted(tr("Held and bad"), m_models.marks.rowCount()));
}

void RulesPage::retranslate()
{
    m_header->setTitle(tr("Rules"));
    m_header->setSubtitle(
        tr("What must hold before a release may enter an environment, who carries it, and who may decide"));
    m_tabs->setAccessibleName(tr("Parts of the rules"));
    m_environments->retranslate();
    m_freezes->table()->setAccessibleName(tr("Freezes"));
    m_freezes->setExplanation(tr("While a freeze holds, nothing may enter but a roll-back."));
    m_freezes->setNothing(tr("No freeze. Before a holiday or a weekend, begin one: everybody sees why."));
    m_newFreeze->setText(tr("&New freeze…"));
    m_endFreeze->setText(tr("&End it…"));
    m_targets->table()->setAccessibleName(tr("Carriers"));
    m_targets->setExplanation(tr("A project’s own carrier goes before the one of every project."));
    m_targets->setNothing(tr("Nobody is named yet. A job of a CI server, or a command of your own such as "
                             "ansible-playbook, carries a release when it is promoted."));
    m_newTarget->setText(tr("Name a &carrier…"));
    m_changeTarget->setText(tr("Chan&ge…"));
    m_removeTarget->setText(tr("Re&move…"));
    m_signers->table()->setAccessibleName(tr("Signers"));
    m_signers->setNothing(tr("No signer yet. Add yourself first, with the .pub file of your SSH key."));
    m_newSigner->setText(tr("&Add signer…"));
    m_ownKey->setText(tr("My &key…"));
    m_roles->setText(tr("R&oles…"));
    m_revoke->setText(tr("&Revoke…"));
    m_standing->table()->setAccessibleName(tr("Approved beforehand"));
    m_standing->setExplanation(
        tr("Whoever gives one approves every release within its limits. It ends on its day, when it is taken "
           "back, or when the rules change."));
    m_standing->setNothing(tr("Nobody has approved anything beforehand. It serves releases that are always "
                              "approved anyway, such as patch releases of a small project."));
    m_newStanding->setText(tr("Approve &beforehand…"));
    m_endStanding->setText(tr("&Withdraw…"));
    m_marks->table()->setAccessibleName(tr("Held and bad releases"));
    m_marks->setExplanation(
        tr("A held release enters nowhere until it may go on; no roll-back goes to a bad one."));
    m_marks->setNothing(tr("No release is held or marked bad."));
    m_newMark->setText(tr("Hol&d or mark…"));
    m_changeMark->setText(tr("Chan&ge…"));
    m_changes->table()->setAccessibleName(tr("Changes that want two persons"));
    m_changes->setNothing(tr("No change waits for another person."));
    m_withdrawChange->setText(tr("&Withdraw…"));
    m_confirmChange->setText(tr("Confirm…"));
    sayTwoPersons();
    count();
    saySigners();
}

} // namespace slipway
