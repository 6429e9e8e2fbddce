// What a person reads about a server: tested or not, wrong or not, and what can be done about it.
#include "models/items/connectionlistmodel.h"
#include "views/delegates/facts.h"
#include "views/pages/connectionspage.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static Connection connectionNumber(qint64 number)
{
    Connection connection;
    connection.id = {number};
    connection.name = u"build-0%1"_s.arg(number);
    connection.url = u"https://ci%1.example.org"_s.arg(number);
    return connection;
}

class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        connections = std::make_unique<ConnectionListModel>();
        page = std::make_unique<ConnectionsPage>(theme, *connections);
        page->resize(1200, 800);
        page->show();
    }
    void cleanup()
    {
        page.reset();
        connections.reset();
    }

    void withoutAConnectionItOffersToAddOne()
    {
        page->showConnections();
        QCOMPARE(page->state(), Page::State::Empty);
        QSignalSpy wanted(page.get(), &ConnectionsPage::addRequested);
        button(u"pageStateAction"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void aConnectionThatFailsSaysWhy()
    {
        Connection broken = connectionNumber(1);
        broken.lastError = u"The certificate has expired."_s;
        show({broken});
        QCOMPARE(text(u"outcome"_s), broken.lastError);
        QSignalSpy test(page.get(), &ConnectionsPage::testRequested);
        button(u"testConnection"_s)->click();
        QCOMPARE(test[0][0].toString(), u"build-01"_s);
    }

    void aTestUnderWayCannotBeAskedForAgain()
    {
        show({connectionNumber(1)});
        QVERIFY(label(u"untested"_s)->isVisible());
        page->showTesting(u"build-01"_s);
        QVERIFY(!button(u"testConnection"_s)->isEnabled());
        QVERIFY(label(u"outcome"_s)->isVisible());
        page->showTestResult(u"build-01"_s, u"It does not answer."_s, false);
        QVERIFY(button(u"testConnection"_s)->isEnabled());
        QCOMPARE(text(u"outcome"_s), u"It does not answer."_s);
    }

    void aTestSaysWhoWeAreAndWhatWorks()
    {
        show({connectionNumber(1), connectionNumber(2)});
        ConnectionProbe probe;
        probe.server = u"Forgejo 11.0.3"_s;
        probe.account = u"release-bot"_s;
        probe.scopes = {u"read:repository"_s, u"read:issue"_s};
        probe.reads = {{u"Deployments"_s, true, {}}, {u"Freezes"_s, false, u"this plan has none"_s}};
        probe.acts = {{u"Publish releases"_s, true, {}}};
        page->setProbe({2}, probe); // of one that is not shown
        QVERIFY(label(u"untested"_s)->isVisible());
        page->setProbe({1}, probe);
        QVERIFY(!label(u"untested"_s)->isVisible());
        for (const QString &said :
             {probe.server, probe.account, u"read:repository, read:issue"_s, u"Deployments"_s,
              u"Freezes: this plan has none"_s, u"Publish releases"_s})
            QTRY_VERIFY2(allTexts().contains(said), qPrintable(said));
        page->findChild<QListView *>(u"connections"_s)->setCurrentIndex(connections->index(1, 0));
        QVERIFY(label(u"untested"_s)->isVisible());
    }

    void theLastSyncSaysWhatItCouldNotHaveAndHowMuchIsLeft()
    {
        show({connectionNumber(1)});
        QVERIFY(!gauge()->isVisible());
        ConnectionNews news;
        news.remarks = {u"12 requests"_s};
        for (int i = 0; i < 11; ++i)
            news.notices.append(u"Environments of acme/%1: no access."_s.arg(i));
        page->setNews({1}, news);
        QVERIFY(!gauge()->isVisible()); // a server without limits has no gauge
        QTRY_VERIFY(allTexts().contains(u"Environments of acme/7: no access."_s));
        QVERIFY(!allTexts().contains(u"Environments of acme/8: no access."_s));
        news.rateLimit = 5000;
        news.rateRemaining = 4213;
        news.rateResetAt = QDateTime({2026, 11, 20}, {14, 5}, Qt::UTC);
        page->setNews({1}, news);
        QVERIFY(gauge()->isVisible());
        QCOMPARE(gauge()->value(), 4213);
        QCOMPARE(gauge()->maximum(), 5000);
        const QLocale locale;
        QVERIFY(text(u"rateText"_s).contains(locale.toString(4213)));
        QVERIFY(text(u"rateText"_s).contains(locale.toString(5000)));
        QVERIFY(!gauge()->accessibleName().isEmpty());
    }

    void anEnvironmentThatIsMissingCanBeAdded()
    {
        show({connectionNumber(1)});
        QVector<OfferedEnvironment> offered{{u"production"_s, u"production  ·  acme/shop"_s}};
        for (int i = 0; i < 9; ++i)
            offered.append({u"review/%1"_s.arg(i), u"development"_s});
        page->setOffered({1}, offered);
        const auto buttons = page->findChildren<QPushButton *>(u"addEnvironment"_s);
        QCOMPARE(buttons.size(), 6);
        QCOMPARE(buttons[0]->accessibleName(), u"Add production to the workspace"_s);
        QVERIFY(label(u"moreEnvironments"_s)->isVisible());
        QSignalSpy wanted(page.get(), &ConnectionsPage::environmentWanted);
        buttons[0]->click();
        QCOMPARE(wanted[0][0].toString(), u"production"_s);
        page->setOffered({1}, {});
        QVERIFY(page->findChildren<QPushButton *>(u"addEnvironment"_s).isEmpty());
    }

    void rulesAreTriedWhileTheyAreWritten()
    {
        Connection connection = connectionNumber(1);
        connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s}};
        show({connection});
        QSignalSpy wanted(page.get(), &ConnectionsPage::previewWanted);
        auto *rules = page->findChild<QTableWidget *>(u"rules"_s);
        rules->item(0, 1)->setText(u"ship-(.*)"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][1].value<QVector<MappingRule>>().constFirst().pattern, u"ship-(.*)"_s);
        RulePreview preview;
        QStringList jobs;
        for (int i = 0; i < 14; ++i)
            jobs.append(u"ship-%1"_s.arg(i));
        preview.environments = {{u"prod"_s, jobs, true}, {u"qa2"_s, {u"qa2-deploy"_s}, false}};
        preview.missed = {u"docs"_s};
        page->setPreview({1}, preview);
        const QStringList lines = text(u"rulePreview"_s).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(u"14 job"_s) && lines[0].contains(u"→ prod: ship-0, ship-1, ship-2"_s),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"qa2"_s) && lines[1].contains(u"workspace"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u"docs"_s), qPrintable(lines[2]));
        page->setPreview({1}, std::nullopt);
        QVERIFY(text(u"rulePreview"_s).contains(u"Test"_s));
    }

    void aRuleThatCannotBeReadCannotBeSaved()
    {
        Connection connection = connectionNumber(1);
        connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s}};
        show({connection});
        auto *rules = page->findChild<QTableWidget *>(u"rules"_s);
        auto *save = button(u"saveRules"_s);
        QVERIFY(!save->isEnabled());
        QSignalSpy wanted(page.get(), &ConnectionsPage::previewWanted);
        rules->item(0, 1)->setText(u"deploy-(("_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(wanted.count(), 0);
        QVERIFY(!text(u"ruleProblem"_s).isEmpty());
        rules->item(0, 1)->setText(u"ship-(.*)"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy changed(page.get(), &ConnectionsPage::rulesChanged);
        save->click();
        QCOMPARE(changed[0][1].value<QVector<MappingRule>>().constFirst().pattern, u"ship-(.*)"_s);
    }

    void aSyncThatChangesNothingLeavesTheTableAlone()
    {
        Connection connection = connectionNumber(1);
        connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s}};
        show({connection});
        auto *rules = page->findChild<QTableWidget *>(u"rules"_s);
        const QTableWidgetItem *const before = rules->item(0, 1);
        rules->setCurrentCell(0, 2);
        connection.lastSyncAt = QDateTime({2026, 11, 20}, {14, 5}, Qt::UTC);
        show({connection});
        QCOMPARE(rules->item(0, 1), before);
        QCOMPARE(rules->currentColumn(), 2);
    }

    void everythingToPressIsNamedAndReached()
    {
        show({connectionNumber(1)});
        page->setOffered({1}, {{u"production"_s, {}}, {u"staging"_s, {}}});
        QStringList names;
        for (const QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
            if (!one->isVisible())
                continue;
            const QString name = one->accessibleName().isEmpty() ? one->text() : one->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(!names.contains(name), qPrintable(name));
            QVERIFY2(one->focusPolicy() & Qt::TabFocus, qPrintable(name));
            names.append(name);
        }
        QVERIFY(names.size() >= 8);
    }

private:
    void show(const QVector<Connection> &rows)
    {
        connections->setRows(rows);
        page->showConnections();
    }
    QPushButton *button(const QString &name) { return page->findChild<QPushButton *>(name); }
    QLabel *label(const QString &name) { return page->findChild<QLabel *>(name); }
    QString text(const QString &name) { return label(name)->text(); }
    QProgressBar *gauge() { return page->findChild<QProgressBar *>(u"rateGauge"_s); }
    QStringList allTexts() const
    {
        QStringList texts;
        for (const QLabel *one : page->findChildren<QLabel *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts;
    }

    Theme theme{*qApp};
    std::unique_ptr<ConnectionListModel> connections;
    std::unique_ptr<ConnectionsPage> page;
};

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
