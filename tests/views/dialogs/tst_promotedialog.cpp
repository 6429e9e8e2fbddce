// What a person sees before anything moves, and what can be pressed then.
#include "models/items/choicelistmodel.h"
#include "views/delegates/facts.h"
#include "views/dialogs/promotedialog.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class PromoteDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        environments.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}});
        releases.setRows({{0, u"2.0.0"_s, {}}, {0, u"1.9.0"_s, {}}});
    }

    void nothingMovesBeforeTheGatesWereLookedAt()
    {
        PromoteDialog dialog(theme, PromoteDialog::Way::Forward, projects, environments, releases, nullptr);
        QSignalSpy plan(&dialog, &PromoteDialog::planWanted);
        QSignalSpy wanted(&dialog, &PromoteDialog::promoteRequested);
        dialog.show();
        dialog.choose(u"search"_s, u"1.9.0"_s, u"production"_s);
        QVERIFY(plan.size() >= 1);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        PromotionPreview preview;
        preview.isKnown = true;
        preview.sentence = u"1.8.0 → 1.9.0, 4 commits become live"_s;
        preview.findings = {{u"approvals"_s, GateOutcome::Blocks, u"1 more from qa is needed."_s, {}}};
        preview.lacksApproval = true;
        dialog.setPreview(preview);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(says(dialog, u"1 more from qa is needed."_s));
        QSignalSpy ask(&dialog, &PromoteDialog::approvalRequested);
        auto *button = dialog.findChild<QPushButton *>(u"askApproval"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(ask.first(), (QVariantList{u"search"_s, u"1.9.0"_s, u"production"_s}));
        preview.lacksCarrier = true;
        dialog.setPreview(preview);
        QSignalSpy carrier(&dialog, &PromoteDialog::carrierRequested);
        dialog.findChild<QPushButton *>(u"nameCarrier"_s)->click();
        QCOMPARE(carrier.first().first().toString(), u"production"_s);
        preview.findings[0].outcome = GateOutcome::Passes;
        preview.lacksCarrier = false;
        preview.lacksApproval = false;
        preview.mayMove = true;
        dialog.setPreview(preview);
        QVERIFY(!button->isVisible());
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"sprint 12"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"search"_s, u"1.9.0"_s, u"production"_s, u"sprint 12"_s}));
    }

    void aRollBackSaysWhatIsTakenBack()
    {
        PromoteDialog dialog(theme, PromoteDialog::Way::Back, projects, environments, releases, nullptr);
        dialog.show();
        dialog.choose(u"shop"_s, {}, u"production"_s);
        QCOMPARE(dialog.release(), QString());
        auto *changes = dialog.findChild<FactList *>(u"changes"_s);
        QVERIFY(changes && !changes->isVisible());
        PromotionPreview preview;
        preview.isKnown = true;
        preview.mayMove = true;
        dialog.setPreview(preview);
        dialog.setChanges({{}, 0, {u"feat: gift cards"_s, u"fix: <img src='/dev/zero'>"_s}, 9});
        QVERIFY(changes->isVisible());
        QVERIFY(says(dialog, u"feat: gift cards"_s));
        QVERIFY(says(dialog, u"fix: <img src='/dev/zero'>"_s));
        QVERIFY(says(dialog, u"7"_s)); // and so many more
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        // Its button is of another look than most, and has the same key.
        QSignalSpy wanted(&dialog, &PromoteDialog::promoteRequested);
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        dialog.setBusy(false);
        // Another choice, and what was said of the one before is gone.
        dialog.choose(u"shop"_s, u"1.9.0"_s, u"staging"_s);
        QVERIFY(!changes->isVisible());
    }

private:
    static void press(QDialog &dialog) { dialog.findChild<QPushButton *>(u"primary"_s)->click(); }
    static bool says(const QDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel environments;
    ChoiceListModel releases;
};

QTEST_MAIN(PromoteDialogTest)
#include "tst_promotedialog.moc"
