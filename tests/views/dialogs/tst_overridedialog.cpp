// A freeze that is overridden: who may is offered it, who may not is told why, and nothing goes without a
// reason.
#include "models/items/choicelistmodel.h"
#include "views/dialogs/overridedialog.h"
#include "views/dialogs/promotedialog.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

OverrideSubject weekend()
{
    OverrideSubject subject;
    subject.project = u"web"_s;
    subject.environment = u"prod"_s;
    subject.release = u"1.4.1"_s;
    subject.commit = *CommitId::parse(QString(40, u'a'));
    subject.freezes = {{u"<b>weekend</b>"_s, QDateTime(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC), {}}};
    return subject;
}

} // namespace

class tst_OverrideDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGoesWithoutAReason()
    {
        OverrideDialog dialog(theme, weekend(), nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &OverrideDialog::overrideRequested);
        auto *press = dialog.findChild<QPushButton *>(u"primary"_s);
        press->click();
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u" outage "_s);
        dialog.findChild<QComboBox *>(u"hours"_s)->setCurrentIndex(2);
        press->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0], (QVariantList{u"outage"_s, 24, QString()}));
    }

    void whereSignersAreKnownTheKeyIsAskedFor()
    {
        OverrideDialog dialog(theme, weekend(), nullptr);
        dialog.askForKey({});
        dialog.show();
        QSignalSpy wanted(&dialog, &OverrideDialog::overrideRequested);
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"outage"_s);
        auto *press = dialog.findChild<QPushButton *>(u"primary"_s);
        press->click();
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QLineEdit *>(u"signingKey"_s)->setText(u"/home/anna/.ssh/id"_s);
        press->click();
        QCOMPARE(wanted.value(0).value(2).toString(), u"/home/anna/.ssh/id"_s);
    }

    void aHostileFreezeStaysText()
    {
        OverrideDialog dialog(theme, weekend(), nullptr);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void promotingOffersItToThoseWhoMay_data()
    {
        QTest::addColumn<bool>("isFrozen");
        QTest::addColumn<QString>("mayNot");
        QTest::newRow("not offered where nothing is frozen") << false << QString();
        QTest::newRow("offered to whoever may") << true << QString();
        QTest::newRow("disabled with the reason for whoever may not") << true << u"Only ops may."_s;
    }
    void promotingOffersItToThoseWhoMay()
    {
        QFETCH(bool, isFrozen);
        QFETCH(QString, mayNot);
        PromoteDialog dialog(theme, PromoteDialog::Way::Forward, names, names, names, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &PromoteDialog::overrideRequested);
        PromotionPreview preview;
        preview.isKnown = true;
        preview.isFrozen = isFrozen;
        preview.mayNotOverride = mayNot;
        dialog.setPreview(preview);
        auto *button = dialog.findChild<QPushButton *>(u"overrideFreeze"_s);
        QCOMPARE(button->isVisible(), isFrozen);
        QCOMPARE(button->isEnabled(), mayNot.isEmpty());
        if (isFrozen)
            button->click();
        QCOMPARE(wanted.size(), isFrozen && mayNot.isEmpty() ? 1 : 0);
        const auto *why = dialog.findChild<QLabel *>(u"mayNotOverride"_s);
        QCOMPARE(why->isVisible(), !mayNot.isEmpty());
        QCOMPARE(why->text(), mayNot);
    }

private:
    Theme theme{*qApp};
    ChoiceListModel names;
};

QTEST_MAIN(tst_OverrideDialog)
#include "tst_overridedialog.moc"
