#include "views/dialogs/addconnectiondialog.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Changing a connection, on a screen where everything is twice as large: 400 by 400 is all there is.
class EditConnectionTest : public QObject
{
    Q_OBJECT

    static Connection forge()
    {
        Connection connection;
        connection.id = {3};
        connection.name = u"forge"_s;
        connection.kind = ConnectionKind::GitLab;
        connection.url = u"https://git.example.org"_s;
        connection.tokenSource = TokenSource::Keyring;
        connection.remotes = {{u"shop"_s, u"acme/shop"_s}};
        connection.rules = {{MappingRule::Target::Environment, u"x"_s, u"prod"_s}};
        return connection;
    }
    static void fill(AddConnectionDialog &dialog)
    {
        Project shop;
        shop.name = u"shop"_s;
        Project docs;
        docs.name = u"docs"_s;
        docs.repository = u"https://git.example.org/acme/docs.git"_s;
        dialog.edit(forge());
        dialog.setProjects({shop, docs});
        dialog.show();
    }

private Q_SLOTS:
    void everythingIsAsItWas()
    {
        AddConnectionDialog dialog(theme, {ConnectionKind::GitHub, ConnectionKind::GitLab}, nullptr);
        fill(dialog);
        QSignalSpy changed(&dialog, &AddConnectionDialog::changeRequested);
        QSignalSpy added(&dialog, &AddConnectionDialog::addRequested);
        QVERIFY(!dialog.findChild<QComboBox *>(u"kind"_s)->isEnabled());
        // What is not asked for is not asked for of itself either.
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"projects"_s)->toPlainText(),
                 u"shop = acme/shop\ndocs = "_s);
        dialog.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(added.count(), 0);
        QCOMPARE(changed.count(), 1);
        const auto connection = changed[0][0].value<Connection>();
        QVERIFY(connection.id == ConnectionId{3});
        QCOMPARE(connection.name, u"forge"_s);
        QVERIFY(connection.kind == ConnectionKind::GitLab);
        QCOMPARE(connection.rules, forge().rules);
        QCOMPARE(connection.remotes, forge().remotes);
        QCOMPARE(changed[0][1].toString(), QString()); // the token it has
    }

    void anotherServerWantsItsOwnToken_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("wantsToken");
        QTest::newRow("another path there") << u"https://git.example.org/gitlab"_s << false;
        QTest::newRow("another host") << u"https://git.example.com"_s << true;
        QTest::newRow("another port") << u"https://git.example.org:8443"_s << true;
        QTest::newRow("no longer encrypted") << u"http://git.example.org"_s << true;
    }

    void anotherServerWantsItsOwnToken()
    {
        QFETCH(QString, url);
        QFETCH(bool, wantsToken);
        AddConnectionDialog dialog(theme, {ConnectionKind::GitLab}, nullptr);
        fill(dialog);
        QSignalSpy changed(&dialog, &AddConnectionDialog::changeRequested);
        dialog.findChild<QLineEdit *>(u"url"_s)->setText(url);
        dialog.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(changed.count(), wantsToken ? 0 : 1);
        if (!wantsToken)
            return;
        dialog.findChild<QLineEdit *>(u"token"_s)->setText(u"new"_s);
        dialog.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][1].toString(), u"new"_s);
    }

    void itsButtonsAreOnTheScreenAndItsFieldsCanBeReached()
    {
        AddConnectionDialog dialog(theme, {ConnectionKind::GitLab}, nullptr);
        fill(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int room = dialog.screen()->availableGeometry().height();
        QVERIFY2(dialog.height() <= room, qPrintable(QString::number(dialog.height())));
        auto *primary = dialog.findChild<QPushButton *>(u"primary"_s);
        QVERIFY(dialog.rect().contains(primary->geometry()));
        auto *scroll = dialog.findChild<QScrollArea *>();
        for (const QString &name : {u"token"_s, u"name"_s}) {
            auto *line = dialog.findChild<QLineEdit *>(name);
            for (int i = 0; i < 40 && !line->hasFocus(); ++i)
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QVERIFY(line->hasFocus());
            const QRect seen(line->mapTo(scroll->viewport(), QPoint()), line->size());
            QVERIFY2(scroll->viewport()->rect().contains(seen.center()), qPrintable(name));
        }
    }

private:
    Theme theme{*qApp};
};

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    EditConnectionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editconnection.moc"
