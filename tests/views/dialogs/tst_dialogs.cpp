#include "models/items/choicelistmodel.h"
#include "views/dialogs/addconnectiondialog.h"
#include "views/dialogs/addenvironmentdialog.h"
#include "views/dialogs/addprojectdialog.h"
#include "views/dialogs/connectdatabasedialog.h"
#include "views/dialogs/connectionguide.h"
#include "views/dialogs/decisiondialog.h"
#include "views/dialogs/recorddeploymentdialog.h"
#include "views/dialogs/requestapprovaldialog.h"
#include "views/dialogs/rulechangedialog.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
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

static void write(QDialog &dialog, const QString &field, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(field);
    QVERIFY(line);
    line->clear();
    QTest::keyClicks(line, text);
}

class DialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRejectionNeedsAReason()
    {
        ApprovalRequest request;
        request.id = {5};
        request.subject.project = u"shop"_s;
        DecisionDialog dialog(theme, request, DecisionKind::Reject, u"ben"_s, QDateTime::currentDateTimeUtc(),
                              nullptr);
        dialog.show();
        QSignalSpy decided(&dialog, &DecisionDialog::decisionRequested);
        press(dialog);
        QCOMPARE(decided.count(), 0);
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"comment"_s)->accessibleDescription().isEmpty());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"comment"_s), u"the migration is missing"_s);
        press(dialog);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided[0][0].value<ApprovalId>(), ApprovalId{5});
        QCOMPARE(decided[0][2].toString(), u"the migration is missing"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"primary"_s)->isEnabled()); // once only
        dialog.showFailed({Error::Kind::Refused, u"Somebody was faster."_s, {}});
        QCOMPARE(dialog.findChild<QLabel *>(u"failure"_s)->text(), u"Somebody was faster."_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"primary"_s)->isEnabled());
    }

    void anApprovalNeedsNone()
    {
        ApprovalRequest request;
        request.id = {5};
        DecisionDialog dialog(theme, request, DecisionKind::Approve, u"ben"_s,
                              QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        QSignalSpy decided(&dialog, &DecisionDialog::decisionRequested);
        press(dialog);
        QCOMPARE(decided.count(), 1);
        QVERIFY(!decided[0][3].toDateTime().isValid());
    }

    void handingOnNeedsSomebodyAndAReason()
    {
        ApprovalRequest request;
        request.id = {5};
        DecisionDialog dialog(theme, request, DecisionKind::Delegate, u"ben"_s,
                              QDateTime::currentDateTimeUtc(), nullptr);
        dialog.offerPeople({u"cy"_s, u"dee"_s});
        dialog.show();
        QSignalSpy decided(&dialog, &DecisionDialog::decisionRequested);
        press(dialog);
        QCOMPARE(decided.count(), 0);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"comment"_s), u"on leave"_s);
        press(dialog);
        QCOMPARE(decided.count(), 1);
        QVERIFY(decided[0][1].value<DecisionKind>() == DecisionKind::Delegate);
        QVERIFY(!decided[0][3].toDateTime().isValid()); // it does not come back by itself
        QCOMPARE(decided[0][4].toString(), u"cy"_s);
    }

    void aChangeThatWantsTwoPersonsIsProposedWithAReasonAndAKey()
    {
        RuleChangeDialog dialog(theme, RuleChange{RuleChange::Kind::RolesSet, u"<b>ada</b>"_s, {}, {}},
                                {u"Roles: <img src='/dev/zero'>"_s}, {}, nullptr);
        dialog.show();
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QSignalSpy given(&dialog, &RuleChangeDialog::wordGiven);
        press(dialog);
        QCOMPARE(given.count(), 0);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"reason"_s), u"she tests"_s);
        press(dialog);
        QCOMPARE(given.count(), 0);
        write(dialog, u"signingKey"_s, u"/home/ben/.ssh/id_ed25519"_s);
        press(dialog);
        QCOMPARE(given.value(0), (QVariantList{u"she tests"_s, u"/home/ben/.ssh/id_ed25519"_s}));
    }

    void whereSignersAreSetUpAKeyIsNeeded()
    {
        ApprovalRequest request;
        request.id = {5};
        DecisionDialog dialog(theme, request, DecisionKind::Approve, u"ben"_s,
                              QDateTime::currentDateTimeUtc(), nullptr);
        QSignalSpy wanted(&dialog, &DecisionDialog::keyWanted);
        dialog.askForKey(u"/home/ben/.ssh/id_ed25519"_s);
        QCOMPARE(wanted.count(), 1);
        dialog.show();
        QSignalSpy decided(&dialog, &DecisionDialog::decisionRequested);
        press(dialog);
        QCOMPARE(decided.count(), 0);
        dialog.showKeyTrouble({Error::Kind::Refused, u"This key is nobody's."_s, {}});
        press(dialog);
        QCOMPARE(decided.count(), 0);
        QVERIFY(
            dialog.findChild<QLineEdit *>(u"signingKey"_s)->accessibleDescription().contains(u"nobody"_s));
        dialog.showStatement(u"ben@example.org"_s, "{\"decision\":\"approve\"}");
        press(dialog);
        QCOMPARE(decided.count(), 1);
    }

    void whatIsSignedIsShownAsWhatItIs_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a picture that never ends")
            << u"<img src='/dev/zero'>"_s << u"<img src='/dev/zero'>"_s;
        QTest::newRow("text turned round") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("nothing that can be seen") << u"a\u200Bb"_s << u"a⟨U+200B⟩b"_s;
        QTest::newRow("a terminal's commands") << u"a\u001B[31mb"_s << u"a\\u001b[31mb"_s;
        QTest::newRow("another field") << u"x\",\"decision\":\"reject"_s << uR"(x\",\"decision\":\"reject)"_s;
        QTest::newRow("another line") << u"x\ny"_s << uR"(x\ny)"_s;
        QTest::newRow("a place to fill") << u"%1 %2 {{x}}"_s << u"%1 %2 {{x}}"_s;
    }

    void whatIsSignedIsShownAsWhatItIs()
    {
        QFETCH(const QString, hostile);
        QFETCH(const QString, shown);
        for (const QString &field : {u"approver"_s, u"nonce"_s, u"requested_by"_s, u"type"_s}) {
            DecisionDialog dialog(theme, {}, DecisionKind::Approve, hostile, QDateTime::currentDateTimeUtc(),
                                  nullptr);
            dialog.askForKey({});
            const QByteArray statement =
                QJsonDocument(QJsonObject{{field, hostile}}).toJson(QJsonDocument::Compact);
            dialog.showStatement(hostile, statement);
            const QString text = dialog.findChild<QPlainTextEdit *>(u"statement"_s)->toPlainText();
            QVERIFY2(text.contains(shown), qPrintable(text));
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                QVERIFY(label->textFormat() == Qt::PlainText);
        }
    }

    void databaseAddressesHoldNoPassword_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("a server and a database") << u"postgresql://me@db.example.org/slipway"_s << true;
        QTest::newRow("with options")
            << u"postgresql://db.example.org:5433/slipway?sslmode=verify-full"_s << true;
        QTest::newRow("with a password") << u"postgresql://me:secret@db.example.org/slipway"_s << false;
        QTest::newRow("with a password behind") << u"postgresql://db/slipway?password=secret"_s << false;
        QTest::newRow("without a database") << u"postgresql://db.example.org"_s << false;
        QTest::newRow("a web address") << u"https://db.example.org/slipway"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void databaseAddressesHoldNoPassword()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, good);
        ConnectDatabaseDialog dialog(theme, nullptr);
        dialog.show();
        QSignalSpy wanted(&dialog, &ConnectDatabaseDialog::connectRequested);
        write(dialog, u"address"_s, address);
        press(dialog);
        QCOMPARE(wanted.count(), good ? 1 : 0);
    }

    void aProjectIsCalledAfterItsRepository_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << u"/home/me/shop"_s << u"shop"_s;
        QTest::newRow("a folder with a slash behind") << u"/home/me/shop/"_s << u"shop"_s;
        QTest::newRow("an address") << u"https://example.org/team/shop.git"_s << u"shop"_s;
        QTest::newRow("git's own short form") << u"git@example.org:shop.git"_s << u"shop"_s;
        QTest::newRow("a bare repository") << u"/srv/git/shop/.git"_s << u"shop"_s;
    }

    void aProjectIsCalledAfterItsRepository()
    {
        QFETCH(const QString, repository);
        AddProjectDialog dialog(theme, nullptr);
        dialog.show();
        QSignalSpy added(&dialog, &AddProjectDialog::addRequested);
        dialog.setRepository(repository);
        press(dialog);
        QCOMPARE(added.count(), 1);
        QTEST(added[0][0].value<Project>().name, "name");
        QCOMPARE(added[0][0].value<Project>().repository, repository);
    }

    void anEnvironmentsTierIsGuessedAndSaid()
    {
        AddEnvironmentDialog dialog(theme, nullptr);
        dialog.show();
        write(dialog, u"name"_s, u"staging-eu"_s);
        QVERIFY(dialog.findChild<QComboBox *>(u"tier"_s)->itemText(0).contains(u"staging"_s));
        QSignalSpy added(&dialog, &AddEnvironmentDialog::addRequested);
        press(dialog);
        QCOMPARE(added.count(), 1);
        QVERIFY(!added[0][1].value<std::optional<Tier>>().has_value());
    }

    void aConnectionsAddressTakesNoPasswordAndATokenGoesOutOnce()
    {
        AddConnectionDialog dialog(theme, {ConnectionKind::Buildbot}, nullptr);
        dialog.show();
        QSignalSpy added(&dialog, &AddConnectionDialog::addRequested);
        write(dialog, u"url"_s, u"https://me:pw@ci.example.org"_s);
        press(dialog);
        QCOMPARE(added.count(), 0);
        write(dialog, u"url"_s, u"https://ci.example.org"_s);
        auto *source = dialog.findChild<QComboBox *>(u"source"_s);
        source->setCurrentIndex(source->findData(int(TokenSource::Keyring)));
        press(dialog);
        QCOMPARE(added.count(), 0);
        write(dialog, u"token"_s, u"abc"_s);
        press(dialog);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added[0][0].value<Connection>().name, u"ci.example.org"_s);
        QCOMPARE(added[0][1].toString(), u"abc"_s);
    }

    void eachKindSaysWhatItNeeds_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("tokenPage");
        QTest::addColumn<bool>("wantsUser");
        QTest::newRow("GitHub") << ConnectionKind::GitHub << u"https://github.com"_s << u"Deployments"_s
                                << u"https://github.com/settings/personal-access-tokens/new"_s << false;
        QTest::newRow("GitHub on a server of one's own")
            << ConnectionKind::GitHub << u"https://git.corp.example/"_s << u"Deployments"_s
            << u"https://git.corp.example/settings/tokens"_s << false;
        QTest::newRow("GitLab under a path")
            << ConnectionKind::GitLab << u"https://corp.example/gitlab"_s << u"read_api"_s
            << u"https://corp.example/gitlab/-/user_settings/personal_access_tokens?name=Slipway&scopes=read_api"_s
            << false;
        QTest::newRow("Gitea") << ConnectionKind::Gitea << u"https://git.example.org"_s << u"repository"_s
                               << u"https://git.example.org/user/settings/applications"_s << false;
        QTest::newRow("Jenkins wants a name")
            << ConnectionKind::Jenkins << u"https://ci.example.org/jenkins/"_s << u"Job/Read"_s
            << u"https://ci.example.org/jenkins/me"_s << true;
        QTest::newRow("Buildbot makes no tokens")
            << ConnectionKind::Buildbot << u"https://ci.example.org"_s << u"password"_s << QString() << true;
    }

    void eachKindSaysWhatItNeeds()
    {
        QFETCH(const ConnectionKind, kind);
        QFETCH(const QString, address);
        QFETCH(const QString, scope);
        QFETCH(const QString, tokenPage);
        QFETCH(const bool, wantsUser);
        AddConnectionDialog dialog(theme, {kind}, nullptr);
        dialog.show();
        auto *source = dialog.findChild<QComboBox *>(u"source"_s);
        auto *page = dialog.findChild<QPushButton *>(u"tokenPage"_s);
        write(dialog, u"url"_s, address);
        QVERIFY(!page->isVisible()); // as long as no token is wanted
        source->setCurrentIndex(source->findData(int(TokenSource::Keyring)));
        QVERIFY2(source->accessibleDescription().contains(scope),
                 qPrintable(source->accessibleDescription()));
        QCOMPARE(page->isVisible(), !tokenPage.isEmpty());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"user"_s)->isVisible(), wantsUser);
        QSignalSpy wanted(&dialog, &AddConnectionDialog::tokenPageWanted);
        page->click();
        if (!tokenPage.isEmpty())
            QCOMPARE(wanted[0][0].toUrl().toString(), tokenPage);
    }

    void aForgeIsAskedForProjectsByTheirNamesThere()
    {
        AddConnectionDialog dialog(theme, {ConnectionKind::GitLab}, nullptr);
        dialog.show();
        Project shop;
        shop.name = u"shop"_s;
        shop.repository = u"git@git.example.org:acme/shop.git"_s;
        Project local;
        local.name = u"tools"_s;
        local.repository = u"/srv/tools"_s;
        dialog.setProjects({shop, local});
        auto *projects = dialog.findChild<QPlainTextEdit *>(u"projects"_s);
        QVERIFY(projects->isVisible());
        QSignalSpy added(&dialog, &AddConnectionDialog::addRequested);
        write(dialog, u"url"_s, u"https://elsewhere.example"_s);
        QCOMPARE(projects->toPlainText(), u"shop = \ntools = "_s);
        press(dialog);
        QCOMPARE(added.count(), 0); // a forge that is asked for nothing is of no use
        write(dialog, u"url"_s, u"https://git.example.org"_s);
        QCOMPARE(projects->toPlainText(), u"shop = acme/shop\ntools = "_s);
        projects->setPlainText(u"shop = acme/shop\nnobody = acme/x"_s);
        press(dialog);
        QCOMPARE(added.count(), 0);
        QVERIFY(projects->accessibleDescription().contains(u"nobody"_s));
        projects->setPlainText(u"shop = acme/shop\ntools=acme/infra/tools"_s);
        write(dialog, u"caFile"_s, u"/no/such/file.pem"_s);
        press(dialog);
        QCOMPARE(added.count(), 0);
        write(dialog, u"caFile"_s, QStringLiteral(SLIPWAY_SOURCE_DIR "/LICENSE"));
        press(dialog);
        QCOMPARE(added.count(), 1);
        const auto connection = added[0][0].value<Connection>();
        QCOMPARE(connection.remotes,
                 (QHash<QString, QString>{{u"shop"_s, u"acme/shop"_s}, {u"tools"_s, u"acme/infra/tools"_s}}));
        QCOMPARE(connection.caFile, QStringLiteral(SLIPWAY_SOURCE_DIR "/LICENSE"));
    }

    void aRepositorysAddressSaysItsNameThere_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("there");
        QTest::newRow("over HTTPS") << u"https://git.example.org/acme/shop.git"_s << u"acme/shop"_s;
        QTest::newRow("over SSH, short") << u"git@git.example.org:acme/sub/shop.git"_s << u"acme/sub/shop"_s;
        QTest::newRow("over SSH, whole") << u"ssh://git@git.example.org:2222/acme/shop/"_s << u"acme/shop"_s;
        QTest::newRow("at another host") << u"https://github.com/acme/shop"_s << QString();
        QTest::newRow("in a folder") << u"/srv/git/shop"_s << QString();
    }

    void aRepositorysAddressSaysItsNameThere()
    {
        QFETCH(const QString, repository);
        QTEST(nameThere(repository, u"Git.Example.org"_s), "there");
        QCOMPARE(nameThere(repository, {}), QString());
    }

    void aRequestNamesAProjectAReleaseAndAPlace()
    {
        ChoiceListModel projects;
        ChoiceListModel environments;
        ChoiceListModel releases;
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        environments.setRows({{1, u"staging"_s, {}}, {2, u"production"_s, {}}});
        RequestApprovalDialog dialog(theme, projects, environments, releases, nullptr);
        dialog.show();
        QSignalSpy asked(&dialog, &RequestApprovalDialog::requestRequested);
        press(dialog);
        QCOMPARE(asked.count(), 0);
        QSignalSpy project(&dialog, &RequestApprovalDialog::projectChosen);
        dialog.choose(u"search"_s, u"1.9.0"_s, u"production"_s);
        QVERIFY(project.count() >= 1);
        releases.setRows({{0, u"2.0.0"_s, {}}, {0, u"1.9.0"_s, {}}});
        press(dialog);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], (QVariantList{u"search"_s, u"1.9.0"_s, u"production"_s, QString()}));
    }

    void aRecordedDeploymentNeedsACommit()
    {
        ChoiceListModel projects;
        ChoiceListModel environments;
        projects.setRows({{1, u"shop"_s, {}}});
        environments.setRows({{1, u"production"_s, {}}});
        RecordDeploymentDialog dialog(theme, projects, environments, u"ben"_s,
                                      QDateTime::currentDateTimeUtc(), nullptr);
        dialog.show();
        QSignalSpy recorded(&dialog, &RecordDeploymentDialog::recordRequested);
        press(dialog);
        QCOMPARE(recorded.count(), 0);
        write(dialog, u"commit"_s, u"v1.4.0"_s);
        write(dialog, u"url"_s, u"javascript:alert(1)"_s);
        press(dialog);
        QCOMPARE(recorded.count(), 0);
        write(dialog, u"url"_s, u"https://ci.example.org/1"_s);
        press(dialog);
        QCOMPARE(recorded.count(), 1);
        QCOMPARE(recorded[0][0].value<RecordedByHand>().by, u"ben"_s);
        QVERIFY(recorded[0][0].value<RecordedByHand>().state == DeploymentState::Succeeded);
    }

private:
    Theme theme{*qApp};
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
