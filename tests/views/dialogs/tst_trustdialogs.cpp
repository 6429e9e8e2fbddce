// What is approved beforehand, goes in at a time or as a train, and is ticked: the value that comes of a
// form.
#include "models/items/choicelistmodel.h"
#include "views/dialogs/batchdialog.h"
#include "views/dialogs/checklistdialog.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/standingdialog.h"
#include "views/dialogs/timeddialog.h"
#include "views/dialogs/traindialogs.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

static void press(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"primary"_s)->click();
}

static bool says(const QDialog &dialog, const QString &words)
{
    return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->text().contains(words) && !label->isHidden();
    });
}

class TrustDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        environments.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}});
        releases.setRows({});
    }

    void whatIsApprovedBeforehandIsSaidInASentence()
    {
        StandingDialog dialog(theme, projects, environments, now, nullptr);
        dialog.show();
        QSignalSpy given(&dialog, &StandingDialog::standingRequested);
        dialog.findChild<QComboBox *>(u"project"_s)->setCurrentText(u"search"_s);
        dialog.findChild<QComboBox *>(u"environment"_s)->setCurrentText(u"production"_s);
        dialog.findChild<QSpinBox *>(u"commits"_s)->setValue(20);
        dialog.findChild<QSpinBox *>(u"risk"_s)->setValue(40);
        dialog.findChild<QDateEdit *>(u"until"_s)->setDate({2026, 12, 24});
        dialog.findChild<QLineEdit *>(u"paths"_s)->setText(u"docs/*, src/web/* ,"_s);
        dialog.findChild<QLineEdit *>(u"note"_s)->setText(u"always approved anyway"_s);
        QVERIFY(says(dialog, limitsText(dialog.limits())));
        press(dialog);
        QCOMPARE(given.size(), 1);
        const auto limits = given[0][0].value<StandingLimits>();
        QCOMPARE(limits.project, u"search"_s);
        QCOMPARE(limits.environment, u"production"_s);
        QVERIFY(limits.level == BumpLevel::Patch);
        QCOMPARE(limits.paths, (QStringList{u"docs/*"_s, u"src/web/*"_s}));
        QCOMPARE(limits.maximumCommits, 20);
        QCOMPARE(limits.maximumRisk, 40);
        QCOMPARE(limits.notAfter.toLocalTime().date(), QDate(2026, 12, 24));
        QCOMPARE(given[0][1].toString(), u"always approved anyway"_s);
        QCOMPARE(given[0][2].toString(), QString());
    }

    void whereSignersAreSetUpItIsNotGivenWithoutAKey()
    {
        StandingDialog dialog(theme, projects, environments, now, nullptr);
        dialog.askForKey({});
        dialog.show();
        QSignalSpy given(&dialog, &StandingDialog::standingRequested);
        press(dialog);
        QCOMPARE(given.size(), 0);
        auto *key = dialog.findChild<QLineEdit *>(u"signingKey"_s);
        QVERIFY(!key->accessibleDescription().isEmpty());
        key->setText(u" /home/ada/.ssh/id "_s);
        press(dialog);
        QCOMPARE(given.value(0).value(2).toString(), u"/home/ada/.ssh/id"_s);
    }

    void limitsThatCannotHoldAreSaid()
    {
        StandingDialog dialog(theme, projects, environments, now, nullptr);
        dialog.show();
        QSignalSpy given(&dialog, &StandingDialog::standingRequested);
        auto *until = dialog.findChild<QDateEdit *>(u"until"_s);
        until->clearMaximumDate();
        until->setDate({2028, 12, 24});
        press(dialog);
        QCOMPARE(given.size(), 0);
        QVERIFY(!until->accessibleDescription().isEmpty());
    }

    void aTimeThatIsOverIsNone()
    {
        TimedDialog dialog(theme, projects, environments, releases, now, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &TimedDialog::timeRequested);
        QSignalSpy project(&dialog, &TimedDialog::projectChosen);
        dialog.choose(u"search"_s, {}, u"production"_s);
        QCOMPARE(project.last().first().toString(), u"search"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0); // no release
        releases.setRows({{0, u"1.4.0"_s, {}}, {0, u"1.3.0"_s, {}}}); // the newest is meant
        auto *at = dialog.findChild<QDateTimeEdit *>(u"dueAt"_s);
        QVERIFY(at->dateTime() > now);
        at->setDateTime(now.addSecs(-60).toLocalTime());
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        at->setDateTime(now.addSecs(3600).toLocalTime());
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"at night"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0].mid(0, 3), (QVariantList{u"search"_s, u"1.4.0"_s, u"production"_s}));
        QCOMPARE(wanted[0][3].toDateTime().toSecsSinceEpoch(), now.addSecs(3600).toSecsSinceEpoch());
        QCOMPARE(wanted[0][4].toString(), u"at night"_s);
    }

    void onlyWhatChangedIsTicked()
    {
        ChecklistDialog dialog(theme, u"shop 1.4.0"_s, u"production"_s, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &ChecklistDialog::ticksRequested);
        press(dialog);
        QCOMPARE(wanted.size(), 0); // it is not known yet
        const QStringList items{u"told the support"_s, u"looked at the dashboards"_s,
                                u"b&b <img src=/dev/zero>"_s};
        ChecklistTick tick;
        tick.item = items[1];
        tick.by = u"grace"_s;
        tick.note = u"all green"_s;
        dialog.showItems(items, {tick});
        QVERIFY(says(dialog, u"all green"_s));
        QVERIFY(says(dialog, u"grace"_s));
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        QVERIFY(boxes[2]->text().contains(u"b&&b"_s)); // no letter of the keyboard
        press(dialog);
        QCOMPARE(wanted.size(), 0); // nothing changed
        boxes[0]->click();
        boxes[1]->click();
        // Somebody else ticks meanwhile: what is marked here stays marked.
        ChecklistTick other;
        other.item = items[2];
        other.by = u"alan"_s;
        dialog.showItems(items, {tick, other});
        QVERIFY(boxes[0]->isChecked() && !boxes[1]->isChecked() && boxes[2]->isChecked());
        dialog.findChild<QLineEdit *>(u"note"_s)->setText(u"by phone"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toStringList(), QStringList{items[0]});
        QCOMPARE(wanted[0][1].toStringList(), QStringList{items[1]});
        QCOMPARE(wanted[0][2].toString(), u"by phone"_s);
    }

    void aTrainNeedsAName()
    {
        NewTrainDialog dialog(theme, environments, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &NewTrainDialog::trainRequested);
        dialog.choose(u"production"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u" november "_s);
        press(dialog);
        QCOMPARE(wanted.value(0), (QVariantList{u"november"_s, u"production"_s}));
    }

    void aCarIsAReleaseOfAProject()
    {
        CoupleDialog dialog(theme, u"november"_s, projects, releases, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &CoupleDialog::carRequested);
        dialog.begin();
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        releases.setRows({{0, u"1.4.0"_s, {}}});
        press(dialog);
        QCOMPARE(wanted.value(0), (QVariantList{u"shop"_s, u"1.4.0"_s}));
    }

    void whatWasRefusedInABatchIsAskedForAgain()
    {
        QVector<ApprovalRequest> requests(3);
        for (int i = 0; i < 3; ++i) {
            requests[i].id = {i + 1};
            requests[i].subject.project = u"shop%1"_s.arg(i + 1);
            requests[i].requestedBy = u"ana"_s;
        }
        BatchDialog dialog(theme, requests, u"ben"_s, nullptr);
        dialog.open();
        QVERIFY(dialog.isVisible()); // as the page opens it
        QSignalSpy wanted(&dialog, &BatchDialog::approvalsRequested);
        QVERIFY(says(dialog, u"shop1"_s) && says(dialog, u"shop3"_s)); // all are listed first
        press(dialog);
        QCOMPARE(wanted.value(0).value(0).value<QVector<ApprovalId>>().size(), 3);
        dialog.setOutcome({1}, {});
        dialog.setOutcome({2}, u"the tag was moved"_s);
        dialog.setOutcome({3}, {});
        QVERIFY(says(dialog, u"the tag was moved"_s));
        dialog.setBusy(false);
        press(dialog);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted[1][0].value<QVector<ApprovalId>>() == QVector<ApprovalId>{{2}});
        dialog.setOutcome({2}, {});
        dialog.setBusy(false);
        press(dialog);
        QCOMPARE(wanted.size(), 2); // nothing is left
    }

    void aBatchIsNotSignedWithoutAKey()
    {
        BatchDialog dialog(theme, QVector<ApprovalRequest>(2), u"ben"_s, nullptr);
        dialog.askForKey({});
        dialog.show();
        QSignalSpy wanted(&dialog, &BatchDialog::approvalsRequested);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QLineEdit *>(u"signingKey"_s)->setText(u"/home/ben/.ssh/id"_s);
        press(dialog);
        QCOMPARE(wanted.value(0).value(2).toString(), u"/home/ben/.ssh/id"_s);
    }

    void nothingIsTakenBackWithoutAReason()
    {
        ReasonDialog dialog(theme, {u"Cancel it?"_s, u"It does not go."_s, u"Cancel it"_s}, nullptr);
        dialog.show();
        QSignalSpy given(&dialog, &ReasonDialog::reasonGiven);
        press(dialog);
        QCOMPARE(given.size(), 0);
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u" not ready "_s);
        press(dialog);
        QCOMPARE(given.value(0), QVariantList{u"not ready"_s});
    }

    void everyFieldHasANameAndALetterOfItsOwn()
    {
        StandingDialog standing(theme, projects, environments, now, nullptr);
        standing.askForKey({});
        TimedDialog timed(theme, projects, environments, releases, now, nullptr);
        NewTrainDialog train(theme, environments, nullptr);
        CoupleDialog couple(theme, u"november"_s, projects, releases, nullptr);
        for (const QDialog *dialog :
             std::initializer_list<const QDialog *>{&standing, &timed, &train, &couple}) {
            QStringList letters;
            const auto note = [&letters](const QString &text) {
                if (const qsizetype at = text.indexOf(u'&'); at >= 0)
                    letters += text.mid(at + 1, 1).toLower();
            };
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (!label->buddy())
                    continue;
                QVERIFY(!label->buddy()->accessibleName().isEmpty());
                QVERIFY(!label->buddy()->objectName().isEmpty());
                note(label->text());
            }
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                note(button->text());
            letters.sort();
            QVERIFY2(QSet<QString>(letters.cbegin(), letters.cend()).size() == letters.size(),
                     qPrintable(letters.join(u' ')));
        }
    }

private:
    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel environments;
    ChoiceListModel releases;
    QDateTime now{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
};

QTEST_MAIN(TrustDialogsTest)
#include "tst_trustdialogs.moc"
