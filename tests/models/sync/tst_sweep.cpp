#include "models/connectors/registry.h"
#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/deploymentsweep.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/sync/sourcesweep.h"
#include "models/sync/syncservice.h"
#include "tests/models/sync/syncbench.h"
#include "tests/support/fakegithub.h"
#include "tests/support/fakegitlab.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::waitFor;

namespace {

const QDateTime begin(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);

QString at(int hours)
{
    return begin.addSecs(hours * 3600).toString(Qt::ISODate);
}

QString shaOf(int number)
{
    return QString(40, QLatin1Char("0123456789abcdef"[number % 16]));
}

/// One kind of server with seven deployments of a project, of which some can be deleted there, and whose
/// answers can be spoilt.
class Vendor
{
public:
    explicit Vendor(ConnectionKind kind) : m_kind(kind)
    {
        m_gitLab.base = m_server.url().toEncoded();
        m_gitLab.pageSize = 3;
        m_gitHub.base = m_gitLab.base;
        m_gitHub.pageSize = 3;
        restore();
        m_server.answerElse([this](const LocalRequest &request) {
            const LocalAnswer true_ =
                m_kind == ConnectionKind::GitHub ? m_gitHub.answer(request) : m_gitLab.answer(request);
            return spoil ? spoil(request, true_) : true_;
        });
    }

    /// All seven, as at the beginning.
    void restore()
    {
        FakeRepository shop;
        FakeGitLab::Project project{.id = 7};
        for (int number = 7; number >= 1; --number) {
            shop.deployments << QJsonObject{{u"id"_s, number},
                                            {u"sha"_s, shaOf(number)},
                                            {u"environment"_s, u"prod"_s},
                                            {u"created_at"_s, at(number)},
                                            {u"updated_at"_s, at(number)}};
            shop.statuses.insert(
                number,
                {QJsonObject{{u"id"_s, number}, {u"state"_s, u"success"_s}, {u"created_at"_s, at(number)}}});
            project.deployments << FakeGitLab::deployment(number, u"prod"_s, shaOf(number), at(number));
        }
        m_gitHub.repositories.insert(u"acme/shop"_s, shop);
        m_gitLab.projects.insert(u"acme/shop"_s, project);
    }

    void remove(int number)
    {
        const auto without = [number](QJsonArray &list) {
            for (qsizetype i = list.size() - 1; i >= 0; --i) {
                if (list[i][u"id"].toInteger() == number)
                    list.removeAt(i);
            }
        };
        without(m_gitHub.repositories[u"acme/shop"_s].deployments);
        without(m_gitLab.projects[u"acme/shop"_s].deployments);
    }

    QString idOf(int number) const
    {
        return m_kind == ConnectionKind::GitHub ? u"acme/shop/deployments/%1"_s.arg(number)
                                                : u"7/%1"_s.arg(number);
    }
    static bool asksList(const LocalRequest &request)
    {
        return request.target.contains("/deployments?") && !request.target.contains("status=");
    }
    static bool asksLaterPage(const LocalRequest &request)
    {
        return asksList(request) && (request.target.contains("&page=") || request.target.contains("after="));
    }

    LocalServer &server() { return m_server; }
    std::function<LocalAnswer(const LocalRequest &, const LocalAnswer &)> spoil;

private:
    ConnectionKind m_kind;
    FakeGithub m_gitHub;
    FakeGitLab m_gitLab;
    LocalServer m_server;
};

/// A workspace that is connected to it.
class Workspace
{
public:
    Workspace(ConnectionKind kind, const QUrl &url)
    {
        m_isUsable = bool(waitFor(m_kept.store().open(Store::Mode::Create)));
        m_git = std::make_unique<GitService>(m_kept.folder() + u"/cache"_s, m_kept.folder() + u"/mirrors"_s);
        m_sync = std::make_unique<SyncService>(
            m_kept.store(), *m_git,
            [](const Connection &) { return readyFuture(Result<QString>(u"s3cret"_s)); }, m_clock);
        m_sync->setLimits(SyncBench::quickLimits());
        const auto made = m_kept.write([kind, url](Database &db) -> Result<void> {
            Project project;
            project.name = u"shop"_s;
            project.repository = u"/nowhere/shop"_s;
            const auto shop = ProjectStore(db).add(project);
            Environment environment;
            environment.name = u"prod"_s;
            const auto prod = EnvironmentStore(db).add(environment);
            Connection connection;
            connection.name = u"ci"_s;
            connection.kind = kind;
            connection.url = url.toString();
            connection.tokenSource = TokenSource::Keyring;
            connection.remotes = {{u"shop"_s, u"acme/shop"_s}};
            if (const auto id = ConnectionStore(db).add(connection); !shop || !prod || !id)
                return fail(Error::Kind::Bug, u"no workspace"_s);
            // Of other origins, under the very ids: recorded by hand, and by another connection.
            QVector<Deployment> others;
            for (const QString &source : {u"recorded"_s, u"other"_s}) {
                for (const QString &id : {u"acme/shop/deployments/99"_s, u"7/99"_s}) {
                    Deployment &one = others.emplaceBack();
                    one.project = *shop;
                    one.environment = *prod;
                    one.state = DeploymentState::Failed;
                    one.createdAt = one.startedAt = one.finishedAt = begin;
                    one.source = source;
                    one.externalId = id;
                }
            }
            const auto put = DeploymentStore(db).upsert(others);
            return put ? Result<void>() : Result<void>(fail(put.error()));
        });
        m_isUsable = m_isUsable && made;
    }

    bool isUsable() const { return m_isUsable; }
    ShiftedClock &clock() { return m_clock; }
    tests::TestStore &kept() { return m_kept; }

    SourceReport sync(bool full = false)
    {
        const auto report = waitFor(m_sync->sync({.connections = {u"ci"_s}, .full = full}));
        return report && report->sources.size() == 1 ? report->sources.first() : SourceReport();
    }

    /// External ids with the commits that the next of their pair took over from, oldest first.
    QStringList rows(const QString &search = {})
    {
        const auto page = m_kept.read([search](Database &db) {
            DeploymentFilter filter;
            filter.search = search;
            return DeploymentStore(db).page(filter, {}, 100);
        });
        QStringList rows;
        for (const Deployment &row : page->rows)
            rows.prepend(row.source + u' ' + row.externalId + u" until "_s
                         + row.liveUntil.toString(Qt::ISODate));
        return rows;
    }
    QHash<QString, qint64> ids()
    {
        const auto page = m_kept.read([](Database &db) { return DeploymentStore(db).page({}, {}, 100); });
        QHash<QString, qint64> ids;
        for (const Deployment &row : page->rows)
            ids.insert(row.externalId, row.id.value);
        return ids;
    }
    QVector<GoneDeployment> gone()
    {
        return *m_kept.read([](Database &db) { return DeploymentSweep(db).goneOf(u"ci"_s); });
    }

private:
    tests::TestStore m_kept{StoreAddress::Engine::Sqlite};
    ShiftedClock m_clock;
    std::unique_ptr<GitService> m_git;
    std::unique_ptr<SyncService> m_sync;
    bool m_isUsable = false;
};

} // namespace

/// What somebody deletes at a server goes from the history too, once it is sure; nothing else ever does.
class TestSweep : public QObject
{
    Q_OBJECT

    static QVector<ConnectionKind> sweptKinds()
    {
        QVector<ConnectionKind> kinds;
        for (const ConnectionKind kind : supportedKinds()) {
            Connection connection;
            connection.kind = kind;
            connection.url = u"https://ci.example.org"_s;
            if ((*makeConnector(connection))->capabilities().testFlag(Connector::Sweeps))
                kinds << kind;
        }
        return kinds;
    }
    static void addKinds()
    {
        QTest::addColumn<ConnectionKind>("kind");
        for (const ConnectionKind kind : sweptKinds())
            QTest::newRow(qPrintable(toString(kind))) << kind;
    }

private Q_SLOTS:
    /// A new connector that sweeps has to come here with a server that it is tried on.
    void thoseThatSweepAreTriedHere()
    {
        QVERIFY(sweptKinds() == (QVector<ConnectionKind>{ConnectionKind::GitHub, ConnectionKind::GitLab}));
    }

    void aSweepAsksWithoutAFilterAndLooksForOwnIdsOnly()
    {
        for (const ConnectionKind kind : supportedKinds()) {
            Connection connection;
            connection.kind = kind;
            connection.url = u"https://ci.example.org"_s;
            const auto connector = *makeConnector(connection);
            const SyncPlace place{
                .cursors = {{u"project/acme/shop"_s, u"{\"id\":7,\"page\":\"https://ci.example.org/x\"}"_s}},
                .remotes = {u"acme/shop"_s}};
            const QVector<ConnectorRequest> questions = connector->sweep(place);
            QCOMPARE(!questions.isEmpty(), connector->capabilities().testFlag(Connector::Sweeps));
            for (const ConnectorRequest &question : questions) {
                QVERIFY(!question.isConditional);
                for (const auto &[name, value] : QUrlQuery(question.http.url).queryItems())
                    QVERIFY2((QStringList{u"per_page"_s, u"order_by"_s, u"sort"_s}.contains(name)),
                             qPrintable(name));
            }
            for (const QString &strange : {QString(), u"x"_s, u"../.."_s, u"7/pipelines"_s,
                                           u"acme/shop/runs/7"_s, u"request-7"_s, u"task-7"_s})
                QVERIFY2(!connector->look(strange), qPrintable(strange));
        }
    }

    void whatWasDeletedThereGoes_data() { addKinds(); }
    void whatWasDeletedThereGoes()
    {
        QFETCH(ConnectionKind, kind);
        Vendor vendor(kind);
        Workspace workspace(kind, vendor.server().url());
        QVERIFY(workspace.isUsable());
        const SourceReport first = workspace.sync();
        QVERIFY2(first.ok, qPrintable(first.error ? first.error->message + first.error->detail : QString()));
        const QStringList before = workspace.rows();
        QCOMPARE(before.size(), 7 + 4);
        const auto ids = workspace.ids();

        vendor.remove(3);
        vendor.remove(7);
        QCOMPARE(workspace.sync().removed, 0); // not on every sync
        QCOMPARE(workspace.rows(), before);
        workspace.clock().advance(std::chrono::hours(25));
        const SourceReport swept = workspace.sync();
        QVERIFY(swept.ok);
        QCOMPARE(swept.removed, 2);
        QStringList expected;
        for (const QString &row : before) {
            if (!row.startsWith(u"ci "_s + vendor.idOf(3) + u' ')
                && !row.startsWith(u"ci "_s + vendor.idOf(7) + u' '))
                expected << row;
        }
        // The ones before them are live until the next one there is.
        expected.replaceInStrings(at(3), at(4));
        expected.replaceInStrings(at(7), QString());
        QCOMPARE(workspace.rows(), expected);
        QCOMPARE(workspace.rows(shaOf(3).left(12)).size(), 0);
        QCOMPARE(workspace.rows(shaOf(4).left(12)).size(), 1);

        // It stays readable for whoever speaks of it, and its number is nobody else's.
        const QVector<GoneDeployment> gone = workspace.gone();
        QCOMPARE(gone.size(), 2);
        const auto kept = workspace.kept().read(
            [&](Database &db) { return DeploymentSweep(db).goneById({ids.value(vendor.idOf(7))}); });
        QVERIFY(*kept);
        QCOMPARE((**kept).deployment.commit.hex(), shaOf(7));
        QCOMPARE((**kept).project, u"shop"_s);
        QVERIFY(!(**kept).raw.isEmpty());
        QCOMPARE(workspace.sync().requests > 0, true);
        workspace.clock().advance(std::chrono::hours(25));
        QCOMPARE(workspace.sync().removed, 0);

        // Should it be there again, it is what it was.
        vendor.restore();
        workspace.clock().advance(std::chrono::hours(25));
        QVERIFY(workspace.sync().ok);
        QCOMPARE(workspace.rows(), before);
        QCOMPARE(workspace.ids(), ids);
        QCOMPARE(workspace.gone().size(), 0);
    }

    void nothingGoesWhereAnythingIsMissing_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QString>("fault");
        for (const ConnectionKind kind : sweptKinds()) {
            for (const char *fault :
                 {"the list ends too early", "the list is empty", "a later page is refused",
                  "a later page is not there", "a later page fails", "a later page is cut",
                  "the list is unchanged", "the whole list is refused", "the list is of another shape",
                  "one item is no deployment", "looking is refused", "looking fails", "the token is gone",
                  "the limit is near"})
                QTest::addRow("%s, %s", qPrintable(toString(kind)), fault)
                    << kind << QString::fromLatin1(fault);
        }
    }

    void nothingGoesWhereAnythingIsMissing()
    {
        QFETCH(ConnectionKind, kind);
        QFETCH(QString, fault);
        Vendor vendor(kind);
        Workspace workspace(kind, vendor.server().url());
        QVERIFY(workspace.isUsable());
        QVERIFY(workspace.sync().ok);
        const QStringList before = workspace.rows();
        // Where the list itself lies, everything is there; where the proof fails, one is truly gone.
        if (fault.startsWith("looking"_L1) || fault.startsWith("the limit"_L1))
            vendor.remove(3);
        vendor.spoil = [&](const LocalRequest &request, const LocalAnswer &answer) -> LocalAnswer {
            const bool isFirst = Vendor::asksList(request) && !Vendor::asksLaterPage(request);
            const bool isLater = Vendor::asksLaterPage(request);
            const bool isLook = request.target.endsWith("/deployments/3");
            LocalAnswer other = answer;
            if (fault == "the list ends too early"_L1 && isFirst)
                other.headers.removeIf([](const auto &header) { return header.first == "Link"; });
            else if (fault == "the list is empty"_L1 && Vendor::asksList(request))
                return {.body = "[]"};
            else if (fault == "a later page is refused"_L1 && isLater)
                return {.status = 403, .body = "{}"};
            else if (fault == "a later page is not there"_L1 && isLater)
                return {.status = 404, .body = "{}"};
            else if (fault == "a later page fails"_L1 && isLater)
                return {.status = 500, .body = "{}"};
            else if (fault == "a later page is cut"_L1 && isLater)
                return {.body = answer.body, .cutAfter = 5};
            else if (fault == "the list is unchanged"_L1 && Vendor::asksList(request))
                return {.status = 304};
            else if (fault == "the whole list is refused"_L1 && Vendor::asksList(request))
                return {.status = 403, .body = "{}"};
            else if (fault == "the list is of another shape"_L1 && Vendor::asksList(request))
                return {.body = "{}"};
            else if (fault == "one item is no deployment"_L1 && isLater)
                return {.body = R"([{"no":"id"}])"};
            else if (fault == "looking is refused"_L1 && isLook)
                return {.status = 403, .body = "{}"};
            else if (fault == "looking fails"_L1 && isLook)
                return {.status = 502, .body = "{}"};
            else if (fault == "the token is gone"_L1)
                return {.status = 401, .body = "{}"};
            else if (fault == "the limit is near"_L1) {
                const QByteArray reset = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 100 * 3600);
                other.headers.removeIf(
                    [](const auto &header) { return header.first.startsWith("X-RateLimit"); });
                for (const QByteArray &prefix : {QByteArray("X-RateLimit-"), QByteArray("RateLimit-")})
                    other.headers += {{prefix + "Limit", "1000"},
                                      {prefix + "Remaining", isLook || isLater ? "100" : "900"},
                                      {prefix + "Reset", reset}};
            }
            return other;
        };
        for (int day = 0; day < 2; ++day) {
            workspace.clock().advance(std::chrono::hours(25));
            QCOMPARE(workspace.sync(day == 1).removed, 0);
            QCOMPARE(workspace.rows(), before);
        }
        // And once all is well again, what is gone goes.
        vendor.spoil = {};
        vendor.remove(3);
        workspace.clock().advance(std::chrono::hours(72));
        const SourceReport well = workspace.sync();
        QVERIFY2(well.ok, qPrintable(well.error ? well.error->message : QString()));
        QCOMPARE(well.removed, 1);
    }

    /// Another program may sync the same workspace meanwhile.
    void whatComesInMeanwhileStays()
    {
        Vendor vendor(ConnectionKind::GitHub);
        Workspace workspace(ConnectionKind::GitHub, vendor.server().url());
        QVERIFY(workspace.sync().ok);
        bool isPut = false;
        vendor.spoil = [&](const LocalRequest &request, const LocalAnswer &answer) -> LocalAnswer {
            if (Vendor::asksLaterPage(request) && !std::exchange(isPut, true)) {
                const auto put = workspace.kept().write([](Database &db) -> Result<UpsertOutcome> {
                    Deployment late = *DeploymentStore(db).byId({5});
                    late.id = {};
                    late.externalId = u"acme/shop/deployments/8"_s;
                    return DeploymentStore(db).upsert(QVector<Deployment>{late});
                });
                if (!put)
                    qWarning("not put");
            }
            return answer;
        };
        workspace.clock().advance(std::chrono::hours(25));
        QVERIFY(workspace.sync().ok);
        QVERIFY(isPut);
        QVERIFY(workspace.ids().contains(u"acme/shop/deployments/8"_s));
    }

    void aSweepComesOnceADayAndSeldomerWhereItIsLong()
    {
        const QDateTime now = begin;
        QVERIFY(SweepMark().isDue(now));
        QVERIFY(!(SweepMark{now.addSecs(-23 * 3600), 5}).isDue(now));
        QVERIFY((SweepMark{now.addSecs(-24 * 3600), 5}).isDue(now));
        QVERIFY(!(SweepMark{now.addDays(-6), 1000}).isDue(now));
        QVERIFY((SweepMark{now.addDays(-7), 1000}).isDue(now));
        const SweepMark mark{now, 12};
        QCOMPARE(SweepMark::ofText(mark.toText()).at, mark.at);
        QCOMPARE(SweepMark::ofText(mark.toText()).requests, 12);
        QVERIFY(!SweepMark::ofText(u"rubbish"_s).at.isValid());
    }

    /// A refused follow-up must be asked again: the answer it followed from may not be "unchanged" then.
    void anAnswerIsRecognisedOnlyWhenAllBehindItWasRead()
    {
        Vendor vendor(ConnectionKind::GitHub);
        Workspace workspace(ConnectionKind::GitHub, vendor.server().url());
        bool isRefused = true;
        vendor.spoil = [&](const LocalRequest &request, const LocalAnswer &answer) -> LocalAnswer {
            if (isRefused && request.target == "/api/graphql")
                return {.status = 404, .body = "{}"}; // so that REST's list is gone through
            if (isRefused && request.target.contains("/deployments?") && request.target.contains("page=2"))
                return {.status = 403, .body = "{}"};
            return answer;
        };
        const SourceReport refused = workspace.sync();
        QVERIFY(refused.ok);
        QCOMPARE(refused.notices.size(), 1);
        QVERIFY(workspace.rows().size() < 11);
        isRefused = false;
        const SourceReport mended = workspace.sync();
        QVERIFY(mended.ok);
        QCOMPARE(mended.notices.size(), 0);
        QCOMPARE(workspace.rows().size(), 11);
        const SourceReport quiet = workspace.sync();
        QCOMPARE(quiet.unchangedAnswers, quiet.requests);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
