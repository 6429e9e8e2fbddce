// What every dialog with fields does, whatever it asks.
#include "models/items/choicelistmodel.h"
#include "views/dialogs/addenvironmentdialog.h"
#include "views/dialogs/decisiondialog.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/momentdialog.h"
#include "views/dialogs/recorddeploymentdialog.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class FormDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialogBeginsInItsFirstField()
    {
        AddEnvironmentDialog dialog(theme, nullptr);
        bring(dialog);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"name"_s)->hasFocus());
    }

    void aDialogThatChoseAnotherFieldBeginsThere()
    {
        ChoiceListModel projects;
        ChoiceListModel environments;
        projects.setRows({{1, u"shop"_s, {}}});
        environments.setRows({{1, u"production"_s, {}}});
        RecordDeploymentDialog dialog(theme, projects, environments, u"ben"_s, now, nullptr);
        dialog.choose(u"shop"_s, u"production"_s);
        bring(dialog);
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"commit"_s)->hasFocus());
    }

    void controlReturnDecidesFromABoxOfSeveralLines()
    {
        ApprovalRequest request;
        request.id = {5};
        DecisionDialog dialog(theme, request, DecisionKind::Approve, u"ben"_s, now, nullptr);
        bring(dialog);
        QSignalSpy decided(&dialog, &DecisionDialog::decisionRequested);
        auto *comment = dialog.findChild<QPlainTextEdit *>(u"comment"_s);
        QTRY_VERIFY(comment->hasFocus());
        QTest::keyClicks(comment, u"one"_s);
        QTest::keyClick(comment, Qt::Key_Return);
        QCOMPARE(decided.count(), 0);
        QCOMPARE(comment->toPlainText(), u"one\n"_s);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.count(), 1);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier); // on its way already
        QCOMPARE(decided.count(), 1);
    }

    void aChoiceIsMadeWhenTheLateListBringsIt()
    {
        ChoiceListModel names;
        const std::unique_ptr<QComboBox> box(makePicker(names, u"project"_s, nullptr));
        pick(*box, u"search"_s);
        names.setRows({{1, u"shop"_s, {}}});
        QCOMPARE(box->currentText(), u"shop"_s);
        names.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        QCOMPARE(box->currentText(), u"search"_s);
    }

    void aChoiceMadeByHandMeanwhileStands()
    {
        ChoiceListModel names;
        names.setRows({{1, u"shop"_s, {}}, {2, u"mailer"_s, {}}});
        const std::unique_ptr<QComboBox> box(makePicker(names, u"project"_s, nullptr));
        bring(*box);
        pick(*box, u"search"_s);
        QTest::keyClick(box.get(), Qt::Key_Down);
        QCOMPARE(box->currentText(), u"mailer"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        names.setRows({{1, u"shop"_s, {}}, {2, u"mailer"_s, {}}, {3, u"search"_s, {}}});
        QCOMPARE(box->currentText(), u"mailer"_s);
    }

    void aNewerChoiceTakesTheWaitingOnesPlace()
    {
        ChoiceListModel names;
        names.setRows({{1, u"shop"_s, {}}});
        const std::unique_ptr<QComboBox> box(makePicker(names, u"project"_s, nullptr));
        pick(*box, u"search"_s);
        pick(*box, u"shop"_s);
        names.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        QCOMPARE(box->currentText(), u"shop"_s);
    }

    void aMomentToComeIsNoPast()
    {
        MomentDialog dialog(theme, now.addDays(-1), now, nullptr);
        bring(dialog);
        QSignalSpy chosen(&dialog, &MomentDialog::momentChosen);
        auto *moment = dialog.findChild<QDateTimeEdit *>(u"moment"_s);
        QTRY_VERIFY(moment->hasFocus());
        moment->setDateTime(now.addDays(1));
        QTest::keyClick(moment, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(dialog.isVisible());
        moment->setDateTime(now.addDays(-2).toLocalTime());
        QTest::keyClick(moment, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toDateTime(), now.addDays(-2));
        QVERIFY(!dialog.isVisible());
    }

private:
    static void bring(QWidget &window)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    const QDateTime now{{2026, 11, 20}, {12, 0}, Qt::UTC};
    Theme theme{*qApp};
};

QTEST_MAIN(FormDialogTest)
#include "tst_formdialog.moc"
