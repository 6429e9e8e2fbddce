// Publishing notes: what is there is shown, and somebody else's text is only let go by who says so.
#include "views/dialogs/publishdialog.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace slipway;

class PublishDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        dialog = std::make_unique<PublishDialog>(theme, u"shop v1.0"_s, QStringList{u"gitea"_s, u"github"_s},
                                                 nullptr);
        dialog->show();
        publish = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Publish"_s)
                publish = button;
        }
        QVERIFY(publish);
    }
    void cleanup() { dialog.reset(); }

    void eachChoiceIsLookedAtAnew()
    {
        QSignalSpy wanted(dialog.get(), &PublishDialog::outlookWanted);
        dialog->begin();
        QCOMPARE(wanted.value(0).value(0).toString(), u"gitea"_s);
        dialog->findChild<QComboBox *>(u"publishConnection"_s)->setCurrentIndex(1);
        dialog->findChild<QComboBox *>(u"publishStanding"_s)->setCurrentIndex(2);
        QCOMPARE(wanted.count(), 3);
        QCOMPARE(wanted[2][0].toString(), u"github"_s);
        QCOMPARE(dialog->standing(), PublishDialog::Standing::Final);
    }

    void whatIsNotKnownYetIsNotPublished()
    {
        dialog->begin();
        QSignalSpy asked(dialog.get(), &PublishDialog::publishRequested);
        publish->click();
        dialog->showTrouble({Error::Kind::Network, u"No answer."_s, {}});
        publish->click();
        QCOMPARE(asked.count(), 0);
    }

    void theDifferenceIsShownAndPublished()
    {
        using Kind = TextDifferenceLine::Kind;
        dialog->begin();
        dialog->showOutlook({u"It is changed."_s,
                             {{Kind::Same, u"a"_s}, {Kind::Removed, u"b"_s}, {Kind::Added, u"c"_s}},
                             false,
                             false});
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"publishDifference"_s)->toPlainText(),
                 u"  a\n− b\n+ c"_s);
        QSignalSpy asked(dialog.get(), &PublishDialog::publishRequested);
        publish->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][2].toBool(), false);
    }

    void aLongDifferenceIsCutAndLaidOutOnce()
    {
        auto *shown = dialog->findChild<QPlainTextEdit *>(u"publishDifference"_s);
        const auto lines = [](qsizetype count) {
            return QVector<TextDifferenceLine>(count, {TextDifferenceLine::Kind::Added, u"new"_s});
        };
        dialog->begin();
        QSignalSpy changes(shown->document(), &QTextDocument::contentsChanged);
        dialog->showOutlook({u"It is made."_s, lines(2000), false, false});
        QCOMPARE(shown->blockCount(), 2000);
        QCOMPARE(shown->document()->lastBlock().text(), u"+ new"_s);
        QVERIFY2(changes.count() < 5, qPrintable(QString::number(changes.count())));
        dialog->showOutlook({u"It is made."_s, lines(2345), false, false});
        QCOMPARE(shown->blockCount(), 2001);
        QVERIFY(shown->document()->lastBlock().text().contains(u"345"_s));
    }

    void somebodyElsesTextNeedsAWord()
    {
        auto *over = dialog->findChild<QCheckBox *>(u"publishOver"_s);
        dialog->begin();
        QVERIFY(!over->isVisible());
        dialog->showOutlook({u"Somebody else wrote it."_s, {}, true, false});
        QVERIFY(over->isVisible());
        QSignalSpy asked(dialog.get(), &PublishDialog::publishRequested);
        publish->click();
        QCOMPARE(asked.count(), 0);
        over->setChecked(true);
        publish->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][2].toBool(), true);
        // Another forge has another text: the word was about this one.
        dialog->findChild<QComboBox *>(u"publishConnection"_s)->setCurrentIndex(1);
        QVERIFY(!over->isChecked());
    }

private:
    Theme theme{*qApp};
    std::unique_ptr<PublishDialog> dialog;
    QPushButton *publish = nullptr;
};

QTEST_MAIN(PublishDialogTest)
#include "tst_publishdialog.moc"
