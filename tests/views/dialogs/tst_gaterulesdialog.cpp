// The rules of an environment as fields and as sentences.
#include "models/items/choicelistmodel.h"
#include "models/items/policywords.h"
#include "views/dialogs/gaterulesdialog.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static GatePolicy strictPolicy()
{
    GatePolicy policy;
    policy.approvals = {{u"qa"_s, 1}, {QString(), 2}, {u"release-manager"_s, 1}};
    policy.isOrdered = true;
    policy.checks = {u"build"_s, u"scan*"_s};
    policy.needsNotes = true;
    policy.soakMinutes = 90;
    policy.soakEnvironment = u"qa"_s;
    policy.needsPrevious = true;
    policy.waitMinutes = 3 * 24 * 60;
    policy.tagPattern = u"v[0-9]*"_s;
    policy.branch = u"main"_s;
    policy.refusesDivergence = true;
    policy.needsArtifacts = true;
    WorkingHours hours;
    hours.days = {1, 2, 4};
    hours.fromMinute = 8 * 60 + 30;
    hours.untilMinute = 24 * 60;
    hours.timeZone = u"Europe/Berlin"_s;
    policy.hours = hours;
    policy.maximumRisk = 60;
    policy.approvalHours = 48;
    policy.isAutomatic = true;
    policy.isVerifiedThere = true;
    return policy;
}

class GateRulesDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        places.setRows({{1, u"qa"_s, {}}, {2, u"staging"_s, {}}, {3, u"production"_s, {}}});
    }

    void whatIsShownIsWhatIsSaved_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("every rule at once") << strictPolicy().canonicalJson();
        QTest::newRow("no rule at all") << GatePolicy().canonicalJson();
        QTest::newRow("what holds where nobody wrote rules") << defaultPolicy(true).canonicalJson();
    }

    void whatIsShownIsWhatIsSaved()
    {
        QFETCH(const QByteArray, json);
        const GatePolicy policy = *policyFromJson(json);
        GateRulesDialog dialog(theme, {u"production"_s, u"staging"_s, policy, {u"qa"_s}, 0}, places, nullptr);
        dialog.show();
        QCOMPARE(QString::fromUtf8(dialog.policy().canonicalJson()), QString::fromUtf8(json));
        QSignalSpy saved(&dialog, &GateRulesDialog::rulesRequested);
        dialog.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(saved.size(), 1);
        QVERIFY(saved[0][0].value<GatePolicy>() == policy);
    }

    void eachFieldChangesItsOwnRule()
    {
        GateRulesDialog dialog(theme, {u"production"_s, u"staging"_s, {}, {u"qa"_s}, 0}, places, nullptr);
        dialog.show();
        GatePolicy wanted;
        const auto tick = [&dialog](const QString &name) { dialog.findChild<QCheckBox *>(name)->click(); };
        tick(u"notes"_s);
        wanted.needsNotes = true;
        QVERIFY(dialog.policy() == wanted);
        tick(u"noDivergence"_s);
        wanted.refusesDivergence = true;
        QVERIFY(dialog.policy() == wanted);
        dialog.findChild<QSpinBox *>(u"soakNumber"_s)->setValue(24);
        wanted.soakMinutes = 24 * 60;
        QVERIFY(dialog.policy() == wanted);
        dialog.findChild<QPlainTextEdit *>(u"checks"_s)->setPlainText(u"  build \n\n lint*\n"_s);
        wanted.checks = {u"build"_s, u"lint*"_s};
        QVERIFY(dialog.policy() == wanted);
        dialog.findChild<QPushButton *>(u"addApproval"_s)->click();
        wanted.approvals = {ApprovalRule{}};
        QVERIFY(dialog.policy() == wanted);
        auto *role = dialog.findChild<QComboBox *>(u"role"_s);
        role->setEditText(u"qa"_s);
        wanted.approvals = {{u"qa"_s, 1}};
        QVERIFY(dialog.policy() == wanted);
        dialog.findChild<QPushButton *>(u"removeApproval"_s)->click();
        wanted.approvals.clear();
        QVERIFY(dialog.policy() == wanted);
    }

    void whatCannotHoldIsSaidAtItsField()
    {
        GatePolicy policy;
        policy.hours = WorkingHours();
        GateRulesDialog dialog(theme, {u"production"_s, {}, policy, {}, 0}, places, nullptr);
        dialog.show();
        QSignalSpy saved(&dialog, &GateRulesDialog::rulesRequested);
        dialog.findChild<QComboBox *>(u"hoursZone"_s)->setEditText(u"Mars/Olympus"_s);
        auto *save = dialog.findChild<QPushButton *>(u"primary"_s);
        save->click();
        QCOMPARE(saved.size(), 0);
        QVERIFY(dialog.findChild<QWidget *>(u"hours"_s)->accessibleDescription().contains(u"Mars/Olympus"_s));
        dialog.findChild<QComboBox *>(u"hoursZone"_s)->setEditText(u"Berlin"_s); // Qt alone reads it as UTC
        save->click();
        QCOMPARE(saved.size(), 0);
        dialog.findChild<QCheckBox *>(u"byHours"_s)->click(); // without hours there is nothing wrong
        save->click();
        QCOMPARE(saved.size(), 1);
    }

    void whoSavesIsToldWhatBecomesVoid()
    {
        GateRulesDialog dialog(theme, {u"production"_s, {}, {}, {}, 3}, places, nullptr);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().contains(u'3'); }));
    }

    void theSentencesSayEveryRule()
    {
        QString all;
        for (const PolicySentence &sentence : sentencesOf(strictPolicy(), u"staging"_s))
            all += sentence.text + u'\n';
        for (const QString &words :
             {u"1 of qa"_s, u"2 of anybody"_s, u"one after the other"_s, u"may not be among them"_s,
              u"48 hour"_s, u"“build” and “scan*”"_s, u"notes"_s, u"digest"_s, u"“staging” before"_s,
              u"90 minute"_s, u"“qa” without a break"_s, u"3 day"_s, u"“v[0-9]*”"_s, u"“main”"_s,
              u"gets lost"_s, u"60 of 100"_s, u"Europe/Berlin"_s, u"24:00"_s, u"by itself"_s})
            QVERIFY2(all.contains(words), qPrintable(words + u" is not in\n"_s + all));
    }

    void aHostileRuleStaysText()
    {
        GatePolicy policy;
        policy.branch = u"<img src='file:///etc/passwd'>\u202e"_s;
        GateRulesDialog dialog(theme, {u"<b>prod</b>"_s, {}, policy, {}, 0}, places, nullptr);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }

private:
    Theme theme{*qApp};
    ChoiceListModel places;
};

QTEST_MAIN(GateRulesDialogTest)
#include "tst_gaterulesdialog.moc"
