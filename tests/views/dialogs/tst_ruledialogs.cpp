// Freezes, carriers, signers and marks: what a person fills in, and the value that comes of it.
#include "models/items/choicelistmodel.h"
#include "views/dialogs/freezedialog.h"
#include "views/dialogs/markdialog.h"
#include "views/dialogs/signerdialogs.h"
#include "views/dialogs/targetdialog.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static void press(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"primary"_s)->click();
}

static bool says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->text().contains(words); });
}

class RuleDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        projects.setRows({{0, u"every project"_s, {}}, {1, u"shop"_s, {}}});
        environments.setRows({{0, u"everywhere"_s, {}}, {1, u"production"_s, {}}});
        places.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}});
        connections.setRows({{0, u"ci"_s, {}}});
    }

    void aFreezeIsOnTheClocksThatAreChosen()
    {
        FreezeDialog dialog(theme, projects, environments, QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC),
                            nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &FreezeDialog::freezeRequested);
        QSignalSpy preview(&dialog, &FreezeDialog::previewWanted);
        press(dialog);
        QCOMPARE(wanted.size(), 0); // no reason
        dialog.choose(u"shop"_s, u"production"_s);
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"Weekend"_s);
        dialog.findChild<QComboBox *>(u"timeZone"_s)->setEditText(u"Europe/Berlin"_s);
        const auto set = [&dialog](const QString &name, const QDateTime &moment) {
            dialog.findChild<QDateTimeEdit *>(name)->setDateTime(moment);
        };
        set(u"start"_s, QDateTime({2026, 11, 27}, {18, 0}, Qt::UTC));
        set(u"end"_s, QDateTime({2026, 11, 30}, {8, 0}, Qt::UTC));
        auto *again = dialog.findChild<QComboBox *>(u"again"_s);
        again->setCurrentIndex(again->findData(u"FREQ=WEEKLY"_s));
        QCOMPARE(preview.size(), 0); // nobody has stopped writing yet
        QTRY_COMPARE(preview.size(), 1);
        QCOMPARE(preview[0][0].value<Freeze>().rule, u"FREQ=WEEKLY"_s);
        dialog.findChild<QComboBox *>(u"timeZone"_s)->setEditText(u"Berlin"_s); // Qt alone reads it as UTC
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!dialog.freeze().startsAt.isValid());
        dialog.findChild<QComboBox *>(u"timeZone"_s)->setEditText(u"Europe/Berlin"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        const auto freeze = wanted[0][0].value<Freeze>();
        QCOMPARE(freeze.startsAt, QDateTime({2026, 11, 27}, {17, 0}, Qt::UTC));
        QCOMPARE(freeze.endsAt, QDateTime({2026, 11, 30}, {7, 0}, Qt::UTC));
        QCOMPARE(freeze.rule, u"FREQ=WEEKLY"_s);
        QCOMPARE(freeze.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(freeze.project, u"shop"_s);
        QCOMPARE(freeze.environment, u"production"_s);
    }

    void aFreezeWithoutAnEndDoesNotComeBack()
    {
        FreezeDialog dialog(theme, projects, environments, QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        auto *again = dialog.findChild<QComboBox *>(u"again"_s);
        again->setCurrentIndex(again->findData(u"FREQ=DAILY"_s));
        dialog.findChild<QCheckBox *>(u"open"_s)->click();
        const Freeze freeze = dialog.freeze();
        QVERIFY(!freeze.endsAt.isValid());
        QCOMPARE(freeze.rule, QString());
        QCOMPARE(freeze.project, QString()); // the first entry stands for all
    }

    void aRuleThatCannotBeReadStopsIt()
    {
        FreezeDialog dialog(theme, projects, environments, QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &FreezeDialog::freezeRequested);
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"<b>x</b>"_s);
        auto *again = dialog.findChild<QComboBox *>(u"again"_s);
        again->setCurrentIndex(again->count() - 1);
        auto *rule = dialog.findChild<QLineEdit *>(u"rule"_s);
        QVERIFY(rule->isVisible());
        rule->setText(u"RRULE:FREQ=SOMETIMES"_s);
        QCOMPARE(dialog.freeze().rule, u"FREQ=SOMETIMES"_s);
        dialog.setPreviewTrouble(u"“FREQ=SOMETIMES” is not a recurring rule."_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(rule->accessibleDescription().contains(u"SOMETIMES"_s));
        rule->setText(u"FREQ=WEEKLY;BYDAY=FR"_s);
        dialog.setPreview({u"Fri 27 Nov"_s});
        QVERIFY(says(dialog, u"Fri 27 Nov"_s));
        press(dialog);
        QCOMPARE(wanted.size(), 1);
    }

    void aCommandIsWordsAndNoShellsLine()
    {
        TargetDialog dialog(theme, projects, places, connections, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &TargetDialog::targetRequested);
        dialog.choose({}, u"production"_s);
        dialog.findChild<QComboBox *>(u"way"_s)->setCurrentIndex(1);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QPlainTextEdit *>(u"command"_s)
            ->setPlainText(
                u"ansible-playbook\n-e\nversion={version} note=two words; rm -rf /\n\nsite.yml\n"_s);
        QVERIFY(says(dialog, u"“version=1.4.0 note=two words; rm -rf /”"_s));
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        const auto target = wanted[0][0].value<DeployTarget>();
        QCOMPARE(target.command,
                 (QStringList{u"ansible-playbook"_s, u"-e"_s, u"version={version} note=two words; rm -rf /"_s,
                              QString(), u"site.yml"_s}));
        QCOMPARE(target.connection, QString());
        QCOMPARE(target.environment, u"production"_s);
        QCOMPARE(target.project, QString());
    }

    void aJobKeepsItsParametersWhenItIsChanged()
    {
        DeployTarget before;
        before.project = u"shop"_s;
        before.environment = u"production"_s;
        before.connection = u"ci"_s;
        before.job = u"deploy"_s;
        before.parameters = {{u"ref"_s, u"{tag}"_s}, {u"opts"_s, u"a=b"_s}};
        TargetDialog dialog(theme, projects, places, connections, nullptr);
        dialog.show();
        dialog.edit(before);
        QCOMPARE(dialog.target(), before);
        QVERIFY(!dialog.findChild<QComboBox *>(u"environment"_s)->isEnabled()); // it would be another one
        dialog.findChild<QPlainTextEdit *>(u"parameters"_s)->setPlainText(u"nothing"_s);
        QSignalSpy wanted(&dialog, &TargetDialog::targetRequested);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
    }

    void whatIsNoLineStaysAsItWas_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("value");
        QTest::newRow("an argument of two lines")
            << QStringList{u"sh"_s, u"-c"_s, u"set -e\n./deploy.sh"_s} << QString();
        QTest::newRow("an empty last argument") << QStringList{u"deploy"_s, QString()} << QString();
        QTest::newRow("a last argument of blanks") << QStringList{u"deploy"_s, u" "_s} << QString();
        QTest::newRow("a parameter of two lines") << QStringList() << u"a\nb=c"_s;
        QTest::newRow("words that are lines") << QStringList{u"deploy"_s, QString(), u"{tag}"_s} << QString();
    }
    void whatIsNoLineStaysAsItWas()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, value);
        DeployTarget before;
        before.project = u"shop"_s;
        before.environment = u"production"_s;
        before.command = command;
        if (command.isEmpty()) {
            before.connection = u"ci"_s;
            before.job = u"deploy"_s;
            before.parameters = {{u"notes"_s, value}};
        } else {
            before.folder = u"/srv"_s;
        }
        TargetDialog dialog(theme, projects, places, connections, nullptr);
        dialog.show();
        dialog.edit(before);
        QCOMPARE(dialog.target(), before);
        QSignalSpy wanted(&dialog, &TargetDialog::targetRequested);
        if (!command.isEmpty()) {
            before.folder = u"/srv/deploy"_s;
            dialog.findChild<QLineEdit *>(u"folder"_s)->setText(before.folder);
        }
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<DeployTarget>(), before);
    }

    void aSignerNeedsANameAndAKeyThatMaySign()
    {
        AddSignerDialog dialog(theme, QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &AddSignerDialog::signerRequested);
        auto *key = dialog.findChild<QPlainTextEdit *>(u"key"_s);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"*"_s); // nobody may be everybody
        dialog.setKeyText(u"-----BEGIN OPENSSH PRIVATE KEY-----"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"ada@example.org"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!key->accessibleDescription().isEmpty());
        const QString good =
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ4uJ2p2kSoKJkNMvHnhGAxFYqP6UyT2b8sO3xJ8m1Qw ada"_s;
        dialog.setKeyText(good);
        QVERIFY(key->accessibleDescription().startsWith(u"SHA256:"_s));
        dialog.findChild<QLineEdit *>(u"roles"_s)->setText(u"qa, release-manager"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toStringList(), (QStringList{u"qa"_s, u"release-manager"_s}));
        QVERIFY(!wanted[0][3].toDateTime().isValid());
    }

    void aPersonMayHaveAccountsAndNoKey()
    {
        AddSignerDialog dialog(theme, QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &AddSignerDialog::signerRequested);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"ada@example.org"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0); // neither
        auto *accounts = dialog.findChild<QLineEdit *>(u"accounts"_s);
        accounts->setText(u"ada, al\u202eove"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(accounts->accessibleDescription().contains(u"account"_s));
        accounts->setText(u" ada,ada lovelace , "_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), QString());
        QCOMPARE(wanted[0][4].toStringList(), (QStringList{u"ada"_s, u"ada lovelace"_s}));
    }

    void aKeyIsRevokedWithAReasonOnly()
    {
        SignerKey key;
        key.name = u"ada"_s;
        RevokeKeyDialog dialog(theme, key, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &RevokeKeyDialog::revokeRequested);
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"left the team"_s);
        dialog.findChild<QCheckBox *>(u"compromised"_s)->click();
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0], (QVariantList{u"left the team"_s, true}));
    }

    void aReleaseIsHeldWithAReason()
    {
        ChoiceListModel all;
        ChoiceListModel releases;
        all.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        MarkDialog dialog(theme, all, releases, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &MarkDialog::markRequested);
        dialog.choose(u"search"_s, u"1.4.0"_s, MarkDialog::Say::Bad);
        releases.setRows({{0, u"2.0.0"_s, {}}}); // arrives later, and takes no place
        press(dialog);
        QCOMPARE(wanted.size(), 0);
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"loses carts"_s);
        press(dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"search"_s);
        QCOMPARE(wanted[0][1].toString(), u"1.4.0"_s);
        QCOMPARE(wanted[0][2].value<MarkDialog::Say>(), MarkDialog::Say::Bad);
    }

    void everyFieldHasANameAndALetterOfItsOwn()
    {
        FreezeDialog freeze(theme, projects, environments, QDateTime::currentDateTimeUtc(), nullptr);
        TargetDialog target(theme, projects, places, connections, nullptr);
        AddSignerDialog signer(theme, QDateTime::currentDateTimeUtc(), nullptr);
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&freeze, &target, &signer}) {
            QStringList letters;
            const auto labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->buddy())
                    continue;
                QVERIFY(!label->buddy()->accessibleName().isEmpty());
                QVERIFY(!label->buddy()->objectName().isEmpty());
                const qsizetype at = label->text().indexOf(u'&');
                if (at >= 0)
                    letters += label->text().mid(at + 1, 1).toLower();
            }
            QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
        }
    }

private:
    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel environments;
    ChoiceListModel places;
    ChoiceListModel connections;
};

QTEST_MAIN(RuleDialogsTest)
#include "tst_ruledialogs.moc"
