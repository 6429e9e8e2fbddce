#include "models/items/approvallistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/filelistmodel.h"
#include "views/pages/approvaldetail.h"
#include "views/pages/approvalspage.h"
#include "views/pages/gatedetail.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

static ApprovalRequest requestNumber(qint64 number, ApprovalState state = ApprovalState::Pending)
{
    ApprovalRequest request;
    request.id = {number};
    request.subject.project = u"identity"_s;
    request.subject.release = u"7.%1.0"_s.arg(number);
    request.subject.environment = u"production"_s;
    request.subject.commit = *CommitId::parse(u"c41d9e07c41d9e07c41d9e07c41d9e07c41d9e07"_s);
    request.requestedBy = u"ana"_s;
    request.requestedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    request.state = state;
    return request;
}

static WaitingGate gateNumber(int number, std::optional<bool> mayDecide = true)
{
    WaitingGate waiting;
    waiting.connection = {3};
    waiting.connectionName = u"git.example.org"_s;
    waiting.gate.externalId = QString::number(number);
    waiting.gate.remote = u"acme/shop"_s;
    waiting.gate.environmentName = u"production"_s;
    waiting.gate.version = u"1.%1.0"_s.arg(number);
    waiting.gate.requestedBy = u"alice"_s;
    waiting.gate.approvers = {u"carol"_s};
    waiting.gate.url = u"https://git.example.org/acme/shop/-/jobs/1"_s;
    waiting.gate.mayDecide = mayDecide;
    return waiting;
}

class ApprovalsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        approvals = std::make_unique<ApprovalListModel>();
        approvals->setPerson(u"ben"_s);
        gates = std::make_unique<ServerGateListModel>();
        page = std::make_unique<ApprovalsPage>(theme, ApprovalModels{*approvals, commits, files, *gates},
                                               u"ben"_s);
        page->resize(1200, 800);
        page->show();
    }
    void cleanup()
    {
        page.reset();
        approvals.reset();
        gates.reset();
    }

    void withNothingToApproveItSaysWhatWouldWaitHere()
    {
        page->showApprovals();
        QCOMPARE(page->state(), Page::State::Empty);
        QSignalSpy wanted(page.get(), &ApprovalsPage::newRequestWanted);
        page->findChild<QPushButton *>(u"pageStateAction"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void theFirstRequestThatWaitsIsOpenAtOnce()
    {
        QSignalSpy chosen(page.get(), &ApprovalsPage::requestChosen);
        approvals->setRows({requestNumber(2), requestNumber(1)});
        page->showApprovals();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ApprovalId>(), ApprovalId{2});
        QCOMPARE(detail()->findChild<QLabel *>(u"pageTitle"_s)->text(), u"identity 7.2.0 → production"_s);
        QVERIFY(detail()->findChild<QLabel *>(u"attestation"_s)->text().contains(u"self-attested"_s));
    }

    void whoeverHandedItOnIsNamedAndWhoeverCannotJudgeSaysWhy()
    {
        ApprovalRequest handed = requestNumber(2);
        ApprovalDecision said;
        said.by = u"ben"_s;
        said.decision = DecisionKind::Delegate;
        said.to = u"cy"_s;
        said.comment = u"on leave"_s;
        handed.decisions = {said};
        ApprovalRequest unread = requestNumber(1);
        unread.trouble = u"The rules of this environment cannot be read."_s;
        approvals->setRows({handed, unread});
        page->showApprovals();
        QCOMPARE(approvals->index(0, 0).data(SecondLineRole).toString(), u"handed on to cy"_s);
        QVERIFY(approvals->index(1, 0).data(SecondLineRole).toString().contains(u"cannot be judged"_s));
        PageRequest asked;
        asked.id = 1;
        page->openWith(asked);
        page->showApprovals();
        QVERIFY(!button(u"approve"_s)->isEnabled() && !button(u"handOn"_s)->isEnabled());
        asked.id = 2;
        page->openWith(asked);
        page->showApprovals();
        QSignalSpy wanted(page.get(), &ApprovalsPage::decisionWanted);
        button(u"handOn"_s)->click();
        QVERIFY(wanted.value(0).value(1).value<DecisionKind>() == DecisionKind::Delegate);
    }

    /// A label that took it for what it looks like would hang, or fetch it.
    void hostileTextIsText()
    {
        const QString hostile = u"<img src='/dev/zero'><a href='file:///etc/passwd'>x</a>\u202e"_s;
        ApprovalRequest request = requestNumber(1);
        request.subject.project = request.subject.release = request.subject.environment = hostile;
        request.requestedBy = request.note = hostile;
        ApprovalDecision said;
        said.by = said.comment = said.key = said.setAside = said.to = hostile;
        request.decisions = {said};
        request.trouble = hostile;
        approvals->setRows({request});
        page->showApprovals();
        ApprovalContext context;
        context.known = context.signersAreSetUp = true;
        context.liveVersion = context.difference = context.ledger = hostile;
        context.gates = {{u"checks"_s, GateOutcome::Blocks, hostile}};
        page->showContext(ApprovalId{1}, context);
        int shown = 0;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->text()));
            QVERIFY2(!label->toolTip().contains(u"<img"_s), qPrintable(label->toolTip()));
            shown += label->text().contains(u"<img src='/dev/zero'>"_s);
        }
        QVERIFY(shown >= 4);
        const auto buttons = page->findChildren<QPushButton *>();
        for (const QPushButton *one : buttons)
            QVERIFY2(!one->toolTip().contains(u"<img"_s), qPrintable(one->toolTip()));
    }

    void approvingIsTwoActionsFromTheInbox()
    {
        approvals->setRows({requestNumber(2), requestNumber(1)});
        page->showApprovals();
        QSignalSpy wanted(page.get(), &ApprovalsPage::decisionWanted);
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        QTest::keyClick(list, Qt::Key_Down);
        button(u"approve"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ApprovalId>(), ApprovalId{1});
        QVERIFY(wanted[0][1].value<DecisionKind>() == DecisionKind::Approve);
    }

    void whatWaitsForMyRoleHasATabOfItsOwn()
    {
        GatePolicy policy;
        policy.approvals = {{u"qa"_s, 1}, {u"release-manager"_s, 1}};
        ApprovalTurns turns;
        turns.policies = {{u"production"_s, policy}};
        turns.roles = {{u"ben"_s, {u"qa"_s}}, {u"cleo"_s, {u"qa"_s}}};
        ApprovalRequest half = requestNumber(2);
        ApprovalDecision given;
        given.by = u"cleo"_s; // qa has its number: nothing of ben's is missing any more
        half.decisions.append(given);
        QVERIFY(!tabs()->isTabVisible(1)); // nobody has a role yet
        approvals->setTurns(turns);
        approvals->setRows({half, requestNumber(1)});
        page->showApprovals();
        QVERIFY(tabs()->isTabVisible(1));
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        tabs()->setCurrentIndex(1);
        QCOMPARE(approvals->waitingForMyRoles(), 1);
        QCOMPARE(approvals->waitingForMe(), 1);
        QCOMPARE(list->model()->index(0, 0).data(ApprovalListModel::IdRole).value<ApprovalId>(),
                 ApprovalId{1});
        QVERIFY(approvals->index(0, 0).data(SecondLineRole).toString().contains(u"qa 1/1"_s));
    }

    void whatMayBePressedIsWhatTheRuleAllows_data()
    {
        QTest::addColumn<ApprovalState>("state");
        QTest::addColumn<bool>("decidedByMe");
        QTest::addColumn<bool>("approve");
        QTest::addColumn<bool>("reject");
        QTest::newRow("a request that waits may be approved and rejected")
            << ApprovalState::Pending << false << true << true;
        QTest::newRow("who approved cannot approve again")
            << ApprovalState::Approved << true << false << true;
        QTest::newRow("what was used is past deciding") << ApprovalState::Used << false << false << false;
        QTest::newRow("what is void is past deciding") << ApprovalState::Void << false << false << false;
    }

    void whatMayBePressedIsWhatTheRuleAllows()
    {
        QFETCH(const ApprovalState, state);
        QFETCH(const bool, decidedByMe);
        ApprovalRequest request = requestNumber(1, state);
        if (decidedByMe) {
            ApprovalDecision decision;
            decision.by = u"ben"_s;
            request.decisions.append(decision);
        }
        approvals->setRows({request});
        page->showApprovals();
        QTEST(button(u"approve"_s)->isEnabled(), "approve");
        QTEST(button(u"reject"_s)->isEnabled(), "reject");
        QCOMPARE(button(u"revoke"_s)->isVisibleTo(page.get()), decidedByMe);
    }

    void theRequestJustDecidedStaysUntilAnotherIsRead()
    {
        approvals->setRows({requestNumber(2), requestNumber(1)});
        page->showApprovals();
        QCoreApplication::processEvents(); // what was opened is kept from the next turn on
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        ApprovalRequest decided = requestNumber(2, ApprovalState::Approved);
        ApprovalDecision decision;
        decision.by = u"ben"_s;
        decided.decisions.append(decision);
        // Those that wait come first, so that the decided one moves down.
        approvals->setRows({requestNumber(1), decided});
        page->showApprovals();
        QCOMPARE(page->shown(), ApprovalId{2});
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(page->shown(), ApprovalId{1});
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void theInboxShowsMineOrAll()
    {
        approvals->setRows({requestNumber(2), requestNumber(1, ApprovalState::Rejected)});
        page->showApprovals();
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        page->findChild<QTabBar *>(u"inboxTabs"_s)->setCurrentIndex(2);
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void gatesAloneAreOpenAtOnce()
    {
        gates->setRows({gateNumber(4), gateNumber(5)});
        page->showApprovals();
        QCOMPARE(page->state(), Page::State::Content);
        QCOMPARE(tabs()->currentIndex(), 3);
        QVERIFY(tabs()->tabText(3).contains(u"2"_s));
        QVERIFY(gateDetail()->isVisible() && !detail()->isVisible());
        QCOMPARE(gateDetail()->findChild<QLabel *>(u"pageTitle"_s)->text(), u"shop 1.4.0 → production"_s);
    }

    void aGateIsDecidedTwoActionsFromTheInbox()
    {
        gates->setRows({gateNumber(4), gateNumber(5)});
        page->showApprovals();
        QSignalSpy wanted(page.get(), &ApprovalsPage::gateDecisionWanted);
        QTest::keyClick(page->findChild<QListView *>(u"inbox"_s), Qt::Key_Down);
        button(u"refuseGate"_s)->click();
        button(u"approveGate"_s)->click();
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0], (QVariantList{QVariant::fromValue(ConnectionId{3}), u"5"_s, false}));
        QCOMPARE(wanted[1], (QVariantList{QVariant::fromValue(ConnectionId{3}), u"5"_s, true}));
        QSignalSpy opened(page.get(), &ApprovalsPage::gatePageWanted);
        button(u"openGate"_s)->click();
        QCOMPARE(opened[0][0].toUrl().host(), u"git.example.org"_s);
    }

    void whoMayNotDecideAtAGateReadsWhy()
    {
        gates->setRows({gateNumber(4, false)});
        page->showApprovals();
        for (const QString &name : {u"approveGate"_s, u"refuseGate"_s}) {
            QVERIFY(!button(name)->isEnabled());
            QVERIFY(!button(name)->toolTip().isEmpty());
            QVERIFY(!button(name)->accessibleDescription().isEmpty());
        }
        QCOMPARE(page->findChild<QLabel *>(u"gateRemark"_s)->text(), whyNotDecidable(gates->at(0)));
        gates->setRows({gateNumber(4, {})}); // the server does not say: asked, it will
        QVERIFY(button(u"approveGate"_s)->isEnabled());
    }

    void aPageThatIsNoWebPageIsNotOpened()
    {
        WaitingGate waiting = gateNumber(4);
        waiting.gate.url = u"file:///etc/passwd"_s;
        gates->setRows({waiting});
        page->showApprovals();
        QVERIFY(!button(u"openGate"_s)->isVisible());
    }

    void whenAGateIsDecidedTheNextOneIsRead()
    {
        gates->setRows({gateNumber(4), gateNumber(5)});
        page->showApprovals();
        gates->setRows({gateNumber(5)});
        page->showApprovals();
        QCOMPARE(gateDetail()->findChild<QLabel *>(u"pageTitle"_s)->text(), u"shop 1.5.0 → production"_s);
        QSignalSpy wanted(page.get(), &ApprovalsPage::gateDecisionWanted);
        button(u"approveGate"_s)->click();
        QCOMPARE(wanted[0][1].toString(), u"5"_s);
        gates->setRows({});
        page->showApprovals();
        QCOMPARE(page->state(), Page::State::Empty);
    }

    void requestsAndGatesKeepTheirPlaces()
    {
        approvals->setRows({requestNumber(2), requestNumber(1)});
        gates->setRows({gateNumber(4), gateNumber(5)});
        page->showApprovals();
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page->shown(), ApprovalId{1});
        const QString name = list->accessibleName();
        tabs()->setCurrentIndex(3);
        QVERIFY(list->accessibleName() != name);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        tabs()->setCurrentIndex(2);
        QCOMPARE(page->shown(), ApprovalId{1});
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(detail()->isVisible() && !gateDetail()->isVisible());
        tabs()->setCurrentIndex(3);
        QCOMPARE(list->currentIndex().row(), 1);
    }

    void severalAreApprovedTogether()
    {
        ApprovalRequest own = requestNumber(3);
        own.decisions.emplaceBack().by = u"ben"_s; // approved by him, it waits for others
        ApprovalRequest elsewhere = requestNumber(1);
        elsewhere.id = {2};
        elsewhere.subject.environment = u"production-eu"_s;
        approvals->setRows({requestNumber(1), elsewhere, own, requestNumber(4, ApprovalState::Approved)});
        page->showApprovals();
        tabs()->setCurrentIndex(2);
        auto *list = page->findChild<QListView *>(u"inbox"_s);
        auto *together = page->findChild<QPushButton *>(u"approveBatch"_s);
        QSignalSpy wanted(page.get(), &ApprovalsPage::batchWanted);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!together->isVisible()); // one is approved at the right
        list->selectAll();
        QVERIFY(together->isVisible());
        QVERIFY2(together->text().contains(u'2'), qPrintable(together->text()));
        together->click();
        QCOMPARE(wanted.size(), 1);
        auto ids = wanted[0][0].value<QVector<ApprovalId>>();
        std::ranges::sort(ids, {}, &ApprovalId::value);
        QVERIFY(ids == (QVector<ApprovalId>{{1}, {2}}));
        list->clearSelection();
        QVERIFY(!together->isVisible());
    }

    void whatDiffersIsNotApprovedTogether()
    {
        approvals->setRows({requestNumber(1), requestNumber(2)});
        page->showApprovals();
        tabs()->setCurrentIndex(2);
        page->findChild<QListView *>(u"inbox"_s)->selectAll();
        auto *together = page->findChild<QPushButton *>(u"approveBatch"_s);
        QVERIFY(together->isVisible());
        QVERIFY(!together->isEnabled());
        QVERIFY(!together->toolTip().isEmpty());
    }

private:
    ApprovalDetail *detail() const { return page->findChild<ApprovalDetail *>(); }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    GateDetail *gateDetail() const { return page->findChild<GateDetail *>(); }
    QTabBar *tabs() const { return page->findChild<QTabBar *>(u"inboxTabs"_s); }

    Theme theme{*qApp};
    CommitListModel commits;
    FileListModel files;
    std::unique_ptr<ApprovalListModel> approvals;
    std::unique_ptr<ServerGateListModel> gates;
    std::unique_ptr<ApprovalsPage> page;
};

QTEST_MAIN(ApprovalsPageTest)
#include "tst_approvalspage.moc"
