// What a set-up file would change is listed before it is done, and what was done afterwards.
#include "views/dialogs/setupdialog.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

class SetupDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsListedBeforeItIsDone()
    {
        SetupDialog dialog(theme, u"<b>team</b>.json"_s, changes, nullptr);
        dialog.show();
        QVERIFY(says(dialog, u"Environment: qa"_s));
        QVERIFY(says(dialog, u"Rules: <b>prod</b>"_s));
        QVERIFY(says(dialog, u"changes: checks, notes"_s));
        QVERIFY(says(dialog, u"checks: [\"ci/*\"] → []"_s));
        QVERIFY(says(dialog, u"url: https://qa.example.org"_s));
        QVERIFY(says(dialog, u"<b>team</b>.json"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QSignalSpy wanted(&dialog, &SetupDialog::takeRequested);
        button(dialog)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void whereItStoppedIsSaidAndItCanGoOn()
    {
        SetupDialog dialog(theme, u"team.json"_s, changes, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &SetupDialog::takeRequested);
        button(dialog)->click();
        dialog.setBusy(true);
        dialog.showStopped(1, {Error::Kind::Git, u"The repository cannot be read."_s, {}});
        QTRY_VERIFY(says(dialog, u"done"_s)); // new lines are shown a moment later
        QVERIFY(says(dialog, u"The repository cannot be read."_s));
        QVERIFY(says(dialog, u"changes: checks, notes"_s));
        QVERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QCOMPARE(wanted.count(), 2);
    }

private:
    static bool says(const SetupDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    static QPushButton *button(const SetupDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Take over"_s))
                return button;
        }
        return nullptr;
    }

    Theme theme{*qApp};
    const QVector<SetupChange> changes{
        {SetupKind::Environment, u"qa"_s, true, {}, 0, {{u"url"_s, {}, u"https://qa.example.org"_s}}},
        {SetupKind::Project, u"web"_s, true, {}, 0},
        {SetupKind::Gate,
         u"<b>prod</b>"_s,
         false,
         {u"checks"_s, u"notes"_s},
         0,
         {{u"checks"_s, u"[\"ci/*\"]"_s, u"[]"_s}, {u"notes"_s, u"true"_s, u"false"_s}}}};
};

QTEST_MAIN(SetupDialogTest)
#include "tst_setupdialog.moc"
