#include "models/connectors/mapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestMapping : public QObject
{
    Q_OBJECT

    static Connection connection()
    {
        Connection made;
        made.rules = {{MappingRule::Target::Environment, u"shop-deploy-(dev|qa)"_s, u"\\1"_s},
                      {MappingRule::Target::Environment, u"live"_s, u"prod"_s},
                      {MappingRule::Target::Environment, u".*-canary"_s, u"canary"_s},
                      {MappingRule::Target::Project, u"shop-.*"_s, u"shop"_s}};
        made.remotes = {{u"billing"_s, u"acme/billing"_s}};
        return made;
    }
    const KnownNames known{.projects = {u"shop"_s, u"billing"_s},
                           .environments = {u"dev"_s, u"qa"_s, u"prod"_s}};

private Q_SLOTS:
    void namesFindTheirMeaning_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QStringList>("environmentNames");
        QTest::addColumn<QStringList>("projectNames");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("project");
        const QStringList none;
        QTest::newRow("rules over the job's name")
            << u"shop-deploy-qa"_s << none << none << u"qa"_s << u"shop"_s;
        QTest::newRow("a rule on the job beats the server's own word")
            << u"shop-deploy-qa"_s << QStringList{u"prod"_s} << none << u"qa"_s << u"shop"_s;
        QTest::newRow("a rule on the server's own word")
            << u"shop-release"_s << QStringList{u"live"_s} << none << u"prod"_s << u"shop"_s;
        QTest::newRow("the server's own word as it is")
            << u"shop-release"_s << QStringList{u"prod"_s} << none << u"prod"_s << u"shop"_s;
        QTest::newRow("in other capitals")
            << u"shop-release"_s << QStringList{u"PROD"_s} << none << u"prod"_s << u"shop"_s;
        QTest::newRow("the surer word first")
            << u"shop-release"_s << QStringList{u"dev"_s, u"prod"_s} << none << u"dev"_s << u"shop"_s;
        QTest::newRow("an unknown word, then a known one")
            << u"shop-release"_s << QStringList{u"moon"_s, u"prod"_s} << none << u"prod"_s << u"shop"_s;
        QTest::newRow("a remote's name") << u"deploy"_s << QStringList{u"prod"_s}
                                         << QStringList{u"acme/billing"_s} << u"prod"_s << u"billing"_s;
        QTest::newRow("the project's own name") << u"deploy"_s << QStringList{u"prod"_s}
                                                << QStringList{u"billing"_s} << u"prod"_s << u"billing"_s;
        QTest::newRow("a rule on the job beats the project it says")
            << u"shop-x"_s << none << QStringList{u"billing"_s} << QString() << u"shop"_s;
        QTest::newRow("a job's name alone means no environment")
            << u"prod"_s << none << none << QString() << QString();
        QTest::newRow("but does where the server calls its environment so too")
            << u"prod"_s << QStringList{u"prod"_s} << none << u"prod"_s << QString();
        QTest::newRow("a rule covers the whole name")
            << u"my-shop-deploy-qa-2"_s << none << none << QString() << QString();
        QTest::newRow("a target that is not there")
            << u"shop-canary"_s << none << none << QString() << u"shop"_s;
    }

    void namesFindTheirMeaning()
    {
        QFETCH(QString, job);
        QFETCH(QStringList, environmentNames);
        QFETCH(QStringList, projectNames);
        const auto mapped = mapNames(connection(), known, job, environmentNames, projectNames);
        QVERIFY(mapped);
        QTEST(mapped->environment, "environment");
        QTEST(mapped->project, "project");
        QCOMPARE(mapped->unknownTargets, job == u"shop-canary"_s ? QStringList{u"canary"_s} : QStringList());
    }

    void partsOfOneRepositoryAreToldApartByRulesOnly()
    {
        Connection several = connection();
        for (int i = 0; i < 20; ++i)
            several.remotes.insert(u"part-%1"_s.arg(i), u"acme/whole"_s);
        several.rules << MappingRule{MappingRule::Target::Project, u"acme/whole/web"_s, u"part-7"_s};
        KnownNames names = known;
        names.projects << u"part-3"_s;
        const QStringList remote{u"acme/whole"_s, u"whole"_s};
        // Only one of them is a project here.
        QCOMPARE(mapNames(several, names, u"acme/whole/x"_s, {}, remote)->project, u"part-3"_s);
        names.projects << u"part-7"_s << u"whole"_s;
        QCOMPARE(mapNames(several, names, u"acme/whole/x"_s, {}, remote)->project, QString());
        QCOMPARE(mapNames(several, names, u"acme/whole/web"_s, {}, remote)->project, u"part-7"_s);
    }

    void commitsAreChosenByCodebase()
    {
        const CommitId one = *CommitId::parse(QString(40, u'1'));
        const CommitId two = *CommitId::parse(QString(40, u'2'));
        ServerDeployment item;
        item.revisions = {{QString(), one}};
        QCOMPARE(revisionOf(item, u"billing"_s, connection()), one);
        item.revisions = {{u"shop"_s, one}, {u"acme/billing"_s, two}};
        QCOMPARE(revisionOf(item, u"billing"_s, connection()), two);
        QCOMPARE(revisionOf(item, u"shop"_s, connection()), one);
        QVERIFY(revisionOf(item, u"other"_s, connection()).isNull());
    }

    void aPreviewTellsWhatRulesWouldCatch()
    {
        const auto rows =
            previewMapping(connection(), known, {{u"shop-deploy-dev"_s, {}}, {u"tools"_s, {u"prod"_s}}});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).names.environment, u"dev"_s);
        QCOMPARE(rows->at(0).names.project, u"shop"_s);
        QCOMPARE(rows->at(1).names.environment, u"prod"_s);
        QVERIFY(rows->at(1).names.project.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
