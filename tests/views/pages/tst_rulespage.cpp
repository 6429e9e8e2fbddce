// Rules, freezes, carriers, signers and marks: rows in, a click, the wish out.
#include "views/delegates/facts.h"
#include "views/pages/rulespage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class RulesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        page = std::make_unique<RulesPage>(
            theme, RuleModels{rules, freezes, targets, signers, standing, marks, changes});
        page->resize(1200, 800);
        page->show();
        EnvironmentRules staging;
        staging.environment = {{1}, u"staging"_s, Tier::Staging, 1, {}};
        EnvironmentRules production;
        production.environment = {{2}, u"production"_s, Tier::Production, 2, {}};
        production.before = u"staging"_s;
        production.policy.approvals = {{u"qa"_s, 2}};
        production.policy.soakMinutes = 24 * 60;
        production.isWritten = true;
        production.freezes = {{u"<b>Holidays</b>\u202e"_s, QDateTime({2027, 1, 2}, {8, 0}, Qt::UTC), {}}};
        rules.setRows({staging, production});
        Freeze freeze;
        freeze.id = 7;
        freeze.reason = u"Holidays"_s;
        freeze.startsAt = QDateTime({2026, 12, 20}, {8, 0}, Qt::UTC);
        freezes.setRows({{freeze, true, {}, {}}});
        DeployTarget target;
        target.environment = u"production"_s;
        target.connection = u"ci"_s;
        target.job = u"deploy"_s;
        targets.setRows({target});
        marks.setRows({{u"shop"_s, u"1.4.0"_s, {true, false, u"loses carts"_s, u"ada"_s, {}}}});
        signers.setRows({});
        page->showRules();
    }
    void cleanup() { page.reset(); }

    void whatIsApprovedBeforehandSaysWhetherItCounts()
    {
        const QDateTime now({2026, 11, 21}, {12, 0}, Qt::UTC);
        StandingApproval good;
        good.id = 5;
        good.by = u"ada\u202e"_s;
        good.selfAttested = false;
        good.limits = {u"shop"_s, u"production"_s, BumpLevel::Patch, {}, 20, 100, now.addDays(9), {}};
        StandingApproval over = good;
        over.id = 6;
        over.limits.notAfter = now.addDays(-1);
        StandingApproval forged = good;
        forged.id = 7;
        forged.setAside = u"its signature is not good"_s;
        StandingApproval back = good;
        back.id = 8;
        back.revokedBy = u"grace"_s;
        back.revokedAt = now.addDays(-1);
        standing.setNow(now);
        standing.setRows({good, over, forged, back});
        page->sayCounts();
        QCOMPARE(standing.inForce(), 1);
        QStringList states;
        QVector<Tone> tones;
        for (int row = 0; row < standing.rowCount(); ++row) {
            const QModelIndex cell = standing.index(row, StandingListModel::StateColumn);
            states += cell.data().toString();
            tones += Tone(cell.data(ToneRole).toInt());
        }
        QCOMPARE(states,
                 (QStringList{u"in force"_s, u"ended"_s, u"does not count"_s, u"taken back by grace"_s}));
        QCOMPARE(tones, (QVector<Tone>{Tone::Succeeded, Tone::Muted, Tone::Failed, Tone::Muted}));
        const QString why = standing.index(2, StandingListModel::NoteColumn).data().toString();
        QCOMPARE(why, u"its signature is not good"_s);
        QVERIFY(!standing.index(0, StandingListModel::ByColumn).data().toString().contains(QChar(0x202e)));
        auto *tabs = page->findChild<QTabBar *>(u"ruleTabs"_s);
        page->openWith(wants(u"standing"_s));
        QVERIFY2(tabs->tabText(tabs->currentIndex()).endsWith(u"· 1"_s),
                 qPrintable(tabs->tabText(tabs->currentIndex())));
        QSignalSpy given(page.get(), &RulesPage::standingWanted);
        QSignalSpy ended(page.get(), &RulesPage::standingEndWanted);
        auto *table = page->findChild<QTableView *>(u"standing"_s);
        auto *takeBack = page->findChild<QPushButton *>(u"endStanding"_s);
        table->setCurrentIndex(standing.index(3, 0));
        QVERIFY(!takeBack->isEnabled()); // it is taken back already
        table->setCurrentIndex(standing.index(0, 0));
        takeBack->click();
        QCOMPARE(ended.value(0), QVariantList{qint64(5)});
        page->findChild<QPushButton *>(u"newStanding"_s)->click();
        QCOMPARE(given.size(), 1);
    }

    void changesThatWaitForAnotherPerson()
    {
        const QDateTime now({2026, 11, 21}, {12, 0}, Qt::UTC);
        GatePolicy strict;
        strict.approvals = {{{}, 2}};
        GatePolicy loose;
        ProposedChange waiting;
        waiting.id = 12;
        waiting.change = {RuleChange::Kind::Policy, u"production"_s, loose.canonicalJson(),
                          strict.canonicalJson()};
        waiting.by = u"ada\u202e"_s;
        waiting.at = now.addSecs(-3600);
        waiting.reason = u"<img src='/dev/zero'>"_s;
        ProposedChange made = waiting;
        made.id = 11;
        made.state = ProposedChange::State::Made;
        made.endedBy = u"grace"_s;
        ProposedChange forged = waiting;
        forged.id = 13;
        forged.setAside = u"Its signature is not good."_s;
        changes.setNow(now);
        changes.setRows({waiting, made, forged});
        page->setTwoPersons(false, {u"production"_s});
        QCOMPARE(changes.waiting(), 2);
        QVERIFY(!changes.index(0, ChangeListModel::ByColumn).data().toString().contains(QChar(0x202e)));
        QVERIFY(
            !changes.index(0, ChangeListModel::WhyColumn).data(Qt::ToolTipRole).toString().contains(u'<'));
        QCOMPARE(changes.index(1, 0).data().toString(), u"made with grace"_s);
        QCOMPARE(changes.index(2, 0).data().toString(), u"does not count"_s);
        const QStringList lines = ChangeListModel::linesOf(waiting.change, {});
        QVERIFY(lines.contains(u"No more: 2 different people approve."_s)
                || lines.contains(u"No more: 2 different person(s) approve."_s));
        QVERIFY(lines.contains(u"From now on: Nobody has to approve."_s));
        page->openWith(wants(u"changes"_s));
        QSignalSpy confirmed(page.get(), &RulesPage::confirmationWanted);
        QSignalSpy withdrawn(page.get(), &RulesPage::changeWithdrawalWanted);
        auto *table = page->findChild<QTableView *>(u"changes"_s);
        auto *confirm = page->findChild<QPushButton *>(u"confirmChange"_s);
        auto *withdraw = page->findChild<QPushButton *>(u"withdrawChange"_s);
        table->setCurrentIndex(changes.index(1, 0));
        QVERIFY(!confirm->isEnabled() && !withdraw->isEnabled()); // it is made
        table->setCurrentIndex(changes.index(2, 0));
        QVERIFY(!confirm->isEnabled() && withdraw->isEnabled()); // nobody can confirm a forged one
        table->setCurrentIndex(changes.index(0, 0));
        confirm->click();
        withdraw->click();
        QCOMPARE(confirmed.value(0), QVariantList{qint64(12)});
        QCOMPARE(withdrawn.value(0), QVariantList{qint64(12)});
    }

    void whoHasAccountsOnlyIsListedAndHasNoKeyToRevoke()
    {
        SignerRow person;
        person.key.name = u"grace"_s;
        person.accounts = {u"ghopper"_s};
        SignerRow other = person;
        other.key.name = u"ada"_s;
        signers.setRows({person, other});
        QCOMPARE(signers.rowCount(), 2);
        QCOMPARE(signers.index(0, SignerListModel::AccountsColumn).data().toString(), u"ghopper"_s);
        page->findChild<QTableView *>(u"signers"_s)->setCurrentIndex(signers.index(0, 0));
        QVERIFY(!page->findChild<QPushButton *>(u"revokeKey"_s)->isEnabled());
        QVERIFY(page->findChild<QPushButton *>(u"roles"_s)->isEnabled());
    }

    void theLastEnvironmentIsReadFirstInSentences()
    {
        QTRY_VERIFY(says(u"2 of qa"_s)); // seen from the next turn on
        QVERIFY(says(u"“staging” without a break"_s));
        QVERIFY(says(u"deploy at ci"_s));
        QVERIFY(says(u"<b>Holidays</b>"_s)); // as what it is
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
        QSignalSpy edit(page.get(), &RulesPage::rulesWanted);
        page->findChild<QPushButton *>(u"editRules"_s)->click();
        QCOMPARE(edit.first().first().toString(), u"production"_s);
        QCOMPARE(page->standing().environment, u"production"_s);
    }

    void rulesThatCannotBeReadSayWhyAndNothingElse()
    {
        QTRY_VERIFY(says(u"2 of qa"_s));
        EnvironmentRules production = rules.at(1);
        production.takeWritten(fail(Error::Kind::Invalid, u"“moon” is not known to this Slipway."_s));
        rules.setRows({rules.at(0), production});
        QTRY_VERIFY(says(u"“moon” is not known"_s));
        QVERIFY(!says(u"2 of qa"_s));
        QVERIFY(!says(u"approves"_s)); // what usually holds does not
    }

    void returnOnAnEnvironmentEditsItsRules()
    {
        QApplication::setActiveWindow(page.get());
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QSignalSpy edit(page.get(), &RulesPage::rulesWanted);
        auto *list = page->findChild<QListView *>(u"environmentRules"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(says(u"nobody wrote rules"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit.first().first().toString(), u"staging"_s);
    }

    void aFreezeIsBegunAndEnded()
    {
        openTab(1);
        QSignalSpy begin(page.get(), &RulesPage::freezeWanted);
        QSignalSpy end(page.get(), &RulesPage::freezeEndWanted);
        page->findChild<QPushButton *>(u"newFreeze"_s)->click();
        page->findChild<QPushButton *>(u"endFreeze"_s)->click();
        QCOMPARE(begin.size(), 1);
        QCOMPARE(end.first().first().toLongLong(), 7);
        freezes.setRows({});
        QVERIFY(!page->findChild<QPushButton *>(u"endFreeze"_s)->isEnabled());
        QVERIFY(!page->findChild<QTableView *>(u"freezes"_s)->isVisible()); // a sentence is there instead
    }

    void aCarrierIsChangedByReturn()
    {
        openTab(2);
        QSignalSpy wanted(page.get(), &RulesPage::targetWanted);
        QSignalSpy gone(page.get(), &RulesPage::targetRemovalWanted);
        auto *table = page->findChild<QTableView *>(u"targets"_s);
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(wanted.first(), (QVariantList{QString(), u"production"_s}));
        page->findChild<QPushButton *>(u"removeTarget"_s)->click();
        QCOMPARE(gone.first(), (QVariantList{QString(), u"production"_s}));
    }

    void withoutSignersThePageSaysWhatThatMeans()
    {
        openTab(3);
        page->setOwnKey({});
        QVERIFY(says(u"self-attested"_s));
        page->setOwnKey({{}, u"SHA256:abc"_s, true});
        QVERIFY(says(u"belongs to no signer"_s));
        page->setOwnKey({u"ada"_s, u"SHA256:abc"_s, true});
        QVERIFY(says(u"Yours as ada"_s));
        QVERIFY(!page->findChild<QPushButton *>(u"revokeKey"_s)->isEnabled());
        SignerRow row;
        row.key.name = u"ada"_s;
        row.key.key = {u"ssh-ed25519"_s, "x"};
        row.roles = {u"qa"_s};
        signers.setRows({row});
        QSignalSpy revoke(page.get(), &RulesPage::revocationWanted);
        page->findChild<QPushButton *>(u"revokeKey"_s)->click();
        QCOMPARE(revoke.first().first().value<SignerKey>().name, u"ada"_s);
    }

    void aHeldReleaseIsLetGoOnFromItsRow()
    {
        openTab(5);
        QSignalSpy wanted(page.get(), &RulesPage::markWanted);
        page->findChild<QPushButton *>(u"changeMark"_s)->click();
        QCOMPARE(wanted.first(), (QVariantList{u"shop"_s, u"1.4.0"_s}));
    }

    void itOpensAtWhatWasAskedFor()
    {
        PageRequest request;
        request.text = u"signers"_s;
        page->openWith(request);
        QCOMPARE(page->findChild<QTabBar *>(u"ruleTabs"_s)->currentIndex(), 3);
        request.text.clear();
        request.environment = u"staging"_s;
        page->openWith(request);
        QCOMPARE(page->findChild<QTabBar *>(u"ruleTabs"_s)->currentIndex(), 0);
        QCOMPARE(page->standing().environment, u"staging"_s);
    }

private:
    static PageRequest wants(const QString &part)
    {
        PageRequest request;
        request.text = part;
        return request;
    }

    void openTab(int tab) { page->findChild<QTabBar *>(u"ruleTabs"_s)->setCurrentIndex(tab); }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Theme theme{*qApp};
    RuleListModel rules;
    FreezeListModel freezes;
    TargetListModel targets;
    SignerListModel signers;
    StandingListModel standing;
    MarkListModel marks;
    ChangeListModel changes;
    std::unique_ptr<RulesPage> page;
};

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
