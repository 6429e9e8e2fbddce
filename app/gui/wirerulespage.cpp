#include "app/gui/guisettings.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/ruledialogs.h"
#include "app/gui/watchdialogs.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/commands/rulechangecommands.h"
#include "models/ledger/sshsignature.h"
#include "models/queries/standingquery.h"
#include "views/pages/rulespage.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int freezeAges = 60000; // milliseconds: freezes begin and end by themselves

/// Joins a RulesPage to the store and the dialogs. A child of the page.
class RulesWire final : public QObject
{
public:
    explicit RulesWire(const Wiring &wiring)
        : m_wiring(wiring), m_rules(new RuleListModel(this)), m_freezes(new FreezeListModel(this)),
          m_targets(new TargetListModel(this)), m_signers(new SignerListModel(this)),
          m_standing(new StandingListModel(this)), m_marks(new MarkListModel(this)),
          m_changes(new ChangeListModel(this)),
          m_page(new RulesPage(
              wiring.theme, {*m_rules, *m_freezes, *m_targets, *m_signers, *m_standing, *m_marks, *m_changes},
              wiring.parent))
    {
        setParent(m_page);
        connect(m_page, &Page::retryRequested, this, &RulesWire::ask);
        connect(m_page, &Page::emptyActionRequested, this,
                [this] { m_wiring.navigator.requestEnvironment(); });
        joinWishes();
        new KeepFresh(wiring.session.store(),
                      Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::ProjectsTopic, m_page,
                      [this] { ask(); });
        connect(&m_ages, &QTimer::timeout, this, [this] {
            if (m_page->isVisible())
                ask();
        });
        m_ages.start(freezeAges);
        ask();
    }

    RulesPage *page() const { return m_page; }

private:
    void joinWishes()
    {
        connect(m_page, &RulesPage::rulesWanted, this,
                [this](const QString &environment) { openGateRules(m_wiring, m_page, m_book, environment); });
        connect(m_page, &RulesPage::freezeWanted, this,
                [this](const QString &project, const QString &environment) {
                    openFreeze(m_wiring, m_page, project, environment);
                });
        connect(m_page, &RulesPage::freezeEndWanted, this, [this](qint64 id) {
            if (const int row = m_freezes->rowOf(id); row >= 0)
                confirmFreezeEnd(m_wiring, m_page, m_freezes->at(row).freeze);
        });
        connect(m_page, &RulesPage::monitorWanted, this, [this](const QString &environment) {
            openMonitors(m_wiring, m_page, environment, [this] { ask(); });
        });
        connect(m_page, &RulesPage::targetWanted, this,
                [this](const QString &project, const QString &environment) {
                    openTarget(m_wiring, m_page, m_book, project, environment);
                });
        connect(m_page, &RulesPage::targetRemovalWanted, this,
                [this](const QString &project, const QString &environment) {
                    confirmTargetRemoval(m_wiring, m_page, project, environment);
                });
        connect(m_page, &RulesPage::signerWanted, this, [this] { openAddSigner(m_wiring, m_page, m_book); });
        connect(m_page, &RulesPage::rolesWanted, this,
                [this](const QString &name) { openRoles(m_wiring, m_page, m_book, name); });
        connect(m_page, &RulesPage::revocationWanted, this,
                [this](const SignerKey &key) { openRevocation(m_wiring, m_page, m_book, key); });
        connect(m_page, &RulesPage::ownKeyWanted, this, &RulesWire::chooseOwnKey);
        connect(m_page, &RulesPage::standingWanted, this, [this] { openStanding(m_wiring, m_page, m_book); });
        connect(m_page, &RulesPage::standingEndWanted, this, [this](qint64 id) {
            if (const int row = m_standing->rowOf(id); row >= 0)
                openStandingEnd(m_wiring, m_page, m_standing->at(row));
        });
        const auto withChange =
            [this](void (*open)(const Wiring &, QWidget *, const RuleBook &, const ProposedChange &)) {
                return [this, open](qint64 id) {
                    if (const int row = m_changes->rowOf(id); row >= 0)
                        open(m_wiring, m_page, m_book, m_changes->at(row));
                };
            };
        connect(m_page, &RulesPage::confirmationWanted, this, withChange(&openConfirmation));
        connect(m_page, &RulesPage::changeWithdrawalWanted, this, withChange(&openChangeWithdrawal));
        connect(m_page, &RulesPage::twoPersonsWanted, this,
                [this] { openTwoPersons(m_wiring, m_page, m_book); });
        connect(m_page, &RulesPage::markWanted, this, [this](const QString &project, const QString &release) {
            const int row = m_marks->rowOf({project, release});
            openMark(m_wiring, m_page, project, release, row < 0 ? ReleaseMark() : m_marks->at(row).mark);
        });
    }

    void ask()
    {
        const quint64 ticket = m_newest.take();
        const QDateTime now = m_wiring.session.clock().now();
        m_page->showLoading();
        const auto read =
            m_wiring.session.store().read([now](Database &db) { return readRuleBook(db, now); });
        whenDone(read, this, [this, ticket](const Result<RuleBook> &book) {
            if (!m_newest.isNewest(ticket))
                return;
            if (!book)
                return m_page->showFailed(book.error());
            m_book = *book;
            m_page->setMonitors(m_book.monitors);
            show();
        });
        whenDone(askStanding(m_wiring.session.queryContext()), this,
                 [this, ticket, now](const Result<QVector<StandingApproval>> &standing) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!standing)
                         return m_page->showFailed(standing.error());
                     m_standing->setNow(now);
                     m_standing->setRows(*standing);
                     m_page->sayCounts();
                 });
        askChanges(ticket, now);
    }

    void askChanges(quint64 ticket, const QDateTime &now)
    {
        whenDone(askRuleChanges(m_wiring.session.commandContext()), this,
                 [this, ticket, now](const Result<RuleChanges> &changes) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!changes)
                         return m_page->showFailed(changes.error());
                     m_changes->setNow(now);
                     m_changes->setRows(changes->all);
                     m_page->setTwoPersons(changes->demand.everywhere, changes->demand.environments);
                 });
    }

    void show()
    {
        if (m_book.rules.isEmpty())
            return m_page->showEmpty(
                {u"scroll-text"_s, RulesPage::tr("No environment yet"),
                 RulesPage::tr("Rules are an environment’s: name the places that releases run in first."),
                 RulesPage::tr("Add environment…")});
        m_targets->setRows(m_book.targets);
        m_rules->setRows(m_book.rules);
        m_freezes->setRows(m_book.freezes);
        m_marks->setRows(m_book.marks);
        showSigners();
        m_page->showRules();
    }

    void showSigners()
    {
        OwnKey own;
        own.signersAreSetUp = !m_book.signers.isEmpty();
        const QString file = GuiSettings().signingKey();
        const auto key = file.isEmpty() ? Result<PublicKey>(PublicKey()) : publicKeyOfFile(file);
        if (key && !key->isNull()) {
            own.fingerprint = key->fingerprint();
            if (const auto holder = m_book.signers.holderOf(*key))
                own.name = holder->name;
        }
        QVector<SignerRow> rows;
        for (const SignerKey &one : m_book.signers.keys())
            rows.append({one, m_book.signers.rolesOf(one.name), one.key.fingerprint() == own.fingerprint,
                         m_book.signers.accountsOf(one.name)});
        for (const QString &name : m_book.signers.names()) {
            const bool hasKey = std::ranges::find(m_book.signers.keys(), name, &SignerKey::name)
                != m_book.signers.keys().cend();
            SignerKey none;
            none.name = name;
            if (!hasKey)
                rows.append({none, m_book.signers.rolesOf(name), false, m_book.signers.accountsOf(name)});
        }
        std::ranges::stable_sort(
            rows, [](const SignerRow &a, const SignerRow &b) { return a.key.name < b.key.name; });
        m_signers->setNow(m_wiring.session.clock().now());
        m_signers->setRows(rows);
        m_page->setOwnKey(own);
    }

    void chooseOwnKey()
    {
        const QString before = GuiSettings().signingKey();
        auto *files = new QFileDialog(m_page, RulesPage::tr("Your SSH key, or its .pub file"),
                                      before.isEmpty() ? QDir::homePath() + u"/.ssh"_s : before);
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        files->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden);
        connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
            if (const auto key = publicKeyOfFile(file); !key)
                return m_wiring.navigator.showError(key.error());
            GuiSettings().setSigningKey(file);
            showSigners();
        });
        files->open();
    }

    Wiring m_wiring;
    RuleListModel *m_rules;
    FreezeListModel *m_freezes;
    TargetListModel *m_targets;
    SignerListModel *m_signers;
    StandingListModel *m_standing;
    MarkListModel *m_marks;
    ChangeListModel *m_changes;
    RulesPage *m_page;
    RuleBook m_book;
    QTimer m_ages;
    NewestWins m_newest;
};

} // namespace

Page *makeRulesPage(const Wiring &wiring)
{
    return (new RulesWire(wiring))->page(); // owned by its page
}

} // namespace slipway
