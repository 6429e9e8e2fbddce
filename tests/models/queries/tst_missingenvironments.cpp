// Which of a server's environments the workspace lacks.
#include "models/queries/missingenvironments.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/serverfactstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class MissingEnvironmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheWorkspaceLacksIsOffered_data()
    {
        QTest::addColumn<QVector<MappingRule>>("rules");
        QTest::addColumn<QStringList>("jobs");
        QTest::addColumn<QVector<MissingEnvironment>>("missing");
        const MissingEnvironment live{u"live"_s, Tier::Production, {u"acme/api"_s, u"acme/shop"_s}};
        const MissingEnvironment review{u"review/7"_s, Tier::Development, {u"acme/shop"_s}};
        const auto rule = [](const QString &pattern, const QString &target) {
            return MappingRule{MappingRule::Target::Environment, pattern, target};
        };
        QTest::newRow("production first, case is no difference, what is closed is not offered")
            << QVector<MappingRule>{} << QStringList{} << QVector<MissingEnvironment>{live, review};
        QTest::newRow("one that a rule leads to an environment of ours is not missing")
            << QVector<MappingRule>{rule(u"live"_s, u"qa"_s)} << QStringList{}
            << QVector<MissingEnvironment>{review};
        QTest::newRow("one that a rule renames is missing under that name")
            << QVector<MappingRule>{rule(u"review/.*"_s, u"preview"_s)} << QStringList{}
            << QVector<MissingEnvironment>{live, {u"preview"_s, guessTier(u"preview"), {u"acme/shop"_s}}};
        QTest::newRow("so is what rules make of jobs")
            << QVector<MappingRule>{rule(u"deploy-(.*)"_s, u"\\1"_s)}
            << QStringList{u"deploy-staging"_s, u"docs"_s, u"deploy-qa"_s}
            << QVector<MissingEnvironment>{live, {u"staging"_s, Tier::Staging, {}}, review};
    }

    void whatTheWorkspaceLacksIsOffered()
    {
        QFETCH(const QVector<MappingRule>, rules);
        QFETCH(const QStringList, jobs);
        TestStore workspace(StoreAddress::Engine::Sqlite);
        SLIPWAY_VERIFY(waitFor(workspace.store().open(Store::Mode::Create)));
        Connection forge;
        forge.name = u"forge"_s;
        forge.kind = ConnectionKind::GitLab;
        forge.url = u"https://git.example.org"_s;
        const auto filled = workspace.write([forge](Database &db) -> Result<ConnectionId> {
            const auto id = ConnectionStore(db).add(forge);
            if (!id)
                return id;
            Environment qa;
            qa.name = u"QA"_s;
            if (const auto added = EnvironmentStore(db).add(qa); !added)
                return fail(added.error());
            QVector<ServerEnvironment> there;
            const auto add = [&there](const QString &remote, const QString &name, bool isOpen = true) {
                ServerEnvironment one;
                one.externalId = QString::number(there.size());
                one.remote = remote;
                one.name = name;
                one.isOpen = isOpen;
                there.append(one);
            };
            add(u"acme/shop"_s, u"review/7"_s);
            add(u"acme/shop"_s, u"review/6"_s, false);
            add(u"acme/shop"_s, u"live"_s);
            add(u"acme/api"_s, u"live"_s);
            add(u"acme/shop"_s, u"qa"_s);
            if (const auto put = ServerFactStore(db).put(*id, there); !put)
                return fail(put.error());
            return id;
        });
        SLIPWAY_VERIFY(filled);
        forge.id = *filled;
        forge.rules = rules;
        const auto missing =
            waitFor(askMissingEnvironments({&workspace.store(), nullptr, nullptr}, forge, jobs));
        SLIPWAY_VERIFY(missing);
        QTEST(*missing, "missing");
        Connection other = forge;
        other.id.value += 1;
        other.rules.clear();
        const auto none = waitFor(askMissingEnvironments({&workspace.store(), nullptr, nullptr}, other));
        SLIPWAY_VERIFY(none);
        QVERIFY(none->isEmpty());
    }
};

QTEST_GUILESS_MAIN(MissingEnvironmentsTest)
#include "tst_missingenvironments.moc"
