#include "models/domain/approval.h"
#include "models/domain/board.h"
#include "models/domain/commit.h"
#include "models/domain/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static QDateTime minute(int number)
{
    return QDateTime({2026, 11, 20}, {8, 0}, Qt::UTC).addSecs(number * 60);
}

/// "running 10-" or "succeeded 10-15 rollback": state, minutes of start and finish, kind.
static Deployment deploymentFrom(int id, const QString &text)
{
    const QStringList words = text.split(u' ');
    Deployment deployment;
    deployment.id = DeploymentId{id};
    deployment.state = deploymentStateFromString(words[0]).value();
    const QStringList times = words.value(1).split(u'-');
    deployment.createdAt = minute(times[0].toInt());
    if (deployment.state != DeploymentState::Queued && deployment.state != DeploymentState::AwaitingApproval)
        deployment.startedAt = minute(times[0].toInt());
    if (!times.value(1).isEmpty())
        deployment.finishedAt = minute(times[1].toInt());
    deployment.kind = deploymentKindFromString(words.value(2)).value_or(DeploymentKind::Deploy);
    deployment.commit = CommitId::parse(QString(40, u'a')).value();
    return deployment;
}

static QVector<Deployment> deploymentsFrom(const QStringList &texts)
{
    QVector<Deployment> list;
    for (const QString &text : texts)
        list += deploymentFrom(int(list.size()) + 1, text);
    return list;
}

static QString idOf(const Boxed<Deployment> &deployment)
{
    return deployment ? QString::number(deployment->id.value) : u"-"_s;
}

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitIds()
    {
        const QString sha1 = u"0123456789abcdefABCDEF0123456789abcdef01"_s;
        const CommitId id = CommitId::parse(sha1).value();
        QCOMPARE(id.hex(), sha1.toLower());
        QCOMPARE(id.shortHex(), u"01234567"_s);
        QCOMPARE(CommitId::fromRaw(id.bytes()), id);
        QCOMPARE(CommitId::parse(QString(64, u'f'))->size(), 32);
        QVERIFY(CommitId().isNull() && CommitId().hex().isEmpty());
        for (const QString &bad : {QString(), u"abc"_s, QString(39, u'a'), QString(41, u'a'),
                                   QString(40, u'g'), QString(40, u'٣')})
            QVERIFY(!CommitId::parse(bad));
        QVERIFY(CommitId::parse(QString(40, u'a')) != CommitId::parse(QString(64, u'a')));
    }

    void tiers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tier");
        const QVector<std::pair<const char *, const char *>> rows{{"production", "production"},
                                                                  {"prod", "production"},
                                                                  {"PRD", "production"},
                                                                  {"live", "production"},
                                                                  {"prod-eu", "production"},
                                                                  {"staging", "staging"},
                                                                  {"stg", "staging"},
                                                                  {"preprod", "staging"},
                                                                  {"pre-production", "staging"},
                                                                  {"non-prod", "staging"},
                                                                  {"demo", "staging"},
                                                                  {"model", "staging"},
                                                                  {"qa", "testing"},
                                                                  {"QC", "testing"},
                                                                  {"integration", "testing"},
                                                                  {"acceptance", "testing"},
                                                                  {"acpt", "testing"},
                                                                  {"control", "testing"},
                                                                  {"prod-test", "testing"},
                                                                  {"dev", "development"},
                                                                  {"Development", "development"},
                                                                  {"review/feature-1", "development"},
                                                                  {"trunk", "development"},
                                                                  {"test-dev", "development"},
                                                                  {"alpha", "other"},
                                                                  {"", "other"},
                                                                  {"customer-7", "other"}};
        for (const auto &[name, tier] : rows)
            QTest::addRow("“%s” is %s", name, tier) << QString::fromUtf8(name) << QString::fromLatin1(tier);
    }
    void tiers()
    {
        QFETCH(QString, name);
        QTEST(toString(guessTier(name)), "tier");
    }

    void namesThereAndBack()
    {
        for (int i = 0; i <= int(DeploymentState::Unknown); ++i)
            QVERIFY(deploymentStateFromString(toString(DeploymentState(i))) == DeploymentState(i));
        for (int i = 0; i <= int(DeploymentKind::Hotfix); ++i)
            QVERIFY(deploymentKindFromString(toString(DeploymentKind(i))) == DeploymentKind(i));
        for (int i = 0; i <= int(Tier::Other); ++i)
            QVERIFY(tierFromString(toString(Tier(i))) == Tier(i));
        for (int i = 0; i <= int(ApprovalState::Void); ++i)
            QVERIFY(approvalStateFromString(toString(ApprovalState(i))) == ApprovalState(i));
        for (int i = 0; i <= int(DecisionKind::Delegate); ++i)
            QVERIFY(decisionKindFromString(toString(DecisionKind(i))) == DecisionKind(i));
        for (int i = 0; i <= int(ConnectionKind::Woodpecker); ++i)
            QVERIFY(connectionKindFromString(toString(ConnectionKind(i))) == ConnectionKind(i));
        for (int i = 0; i <= int(TokenSource::Keyring); ++i)
            QVERIFY(tokenSourceFromString(toString(TokenSource(i))) == TokenSource(i));
        QVERIFY(!deploymentStateFromString(u"Succeeded") && !deploymentStateFromString(u""));
        QVERIFY(suggestedOrder(Tier::Development) < suggestedOrder(Tier::Testing)
                && suggestedOrder(Tier::Testing) < suggestedOrder(Tier::Staging)
                && suggestedOrder(Tier::Staging) < suggestedOrder(Tier::Production));
    }

    void oldNews_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *from, const char *to, bool taken) {
            QTest::addRow("%s, then %s: %s", from, to, taken ? "taken" : "old news")
                << QString::fromLatin1(from) << QString::fromLatin1(to) << taken;
        };
        row("planned", "queued", true);
        row("queued", "running", true);
        row("queued", "awaiting_approval", true);
        row("awaiting_approval", "queued", true);
        row("running", "succeeded", true);
        row("queued", "failed", true);
        row("running", "queued", false);
        row("running", "awaiting_approval", true);
        row("awaiting_approval", "running", true);
        row("running", "planned", false);
        row("succeeded", "awaiting_approval", false);
        row("succeeded", "running", false);
        row("failed", "awaiting_approval", false);
        row("failed", "succeeded", true);
        row("succeeded", "succeeded", true);
        row("unknown", "planned", true);
        row("running", "unknown", false);
        row("succeeded", "unknown", false);
    }
    void oldNews()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(mayFollow(*deploymentStateFromString(from), *deploymentStateFromString(to)), "taken");
    }

    void liveIntervals()
    {
        // The second finished last although it began first; a failed one ends nothing; partial counts.
        auto list = deploymentsFrom({u"succeeded 0-5"_s, u"succeeded 6-40"_s, u"failed 10-20"_s,
                                     u"partial 12-30"_s, u"running 50-"_s});
        list[2].liveUntil = minute(99);
        assignLiveIntervals(list);
        QCOMPARE(list[0].liveUntil, minute(30));
        QCOMPARE(list[3].liveUntil, minute(40));
        QVERIFY(!list[1].liveUntil.isValid());
        QVERIFY(!list[2].liveUntil.isValid() && !list[4].liveUntil.isValid());
    }

    void cells_data()
    {
        QTest::addColumn<QStringList>("deployments");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("cell"); // live, running, last attempt
        QTest::addColumn<int>("attention");
        const auto row = [](const char *name, const QStringList &deployments, int at, const char *cell,
                            CellAttention attention) {
            QTest::newRow(name) << deployments << at << QString::fromLatin1(cell) << int(attention);
        };
        using A = CellAttention;
        row("nothing yet", {}, -1, "none", A::None);
        row("one that succeeded", {u"succeeded 0-5"_s}, -1, "1 - -", A::None);
        row("the one that finished last is live, not the newest", {u"succeeded 0-50"_s, u"succeeded 10-20"_s},
            -1, "1 - -", A::None);
        row("a failure after it", {u"succeeded 0-5"_s, u"failed 10-15"_s}, -1, "1 - 2", A::Failed);
        row("a failure before it is history", {u"failed 0-5"_s, u"succeeded 10-15"_s}, -1, "2 - -", A::None);
        row("a failure that is being tried again", {u"succeeded 0-5"_s, u"failed 10-15"_s, u"running 20-"_s},
            -1, "1 3 2", A::Running);
        row("one under way", {u"succeeded 0-5"_s, u"running 10-"_s}, -1, "1 2 -", A::Running);
        row("queued is under way, not live", {u"succeeded 0-5"_s, u"queued 10-"_s}, -1, "1 2 -", A::Running);
        row("one left running from before", {u"running 0-"_s, u"succeeded 10-15"_s}, -1, "2 - -", A::None);
        row("one that waits", {u"succeeded 0-5"_s, u"awaiting_approval 10-"_s}, -1, "1 - 2", A::Waiting);
        row("one that was refused", {u"succeeded 0-5"_s, u"rejected 10-15"_s}, -1, "1 - 2", A::None);
        row("a failure is not hidden by one called off",
            {u"succeeded 0-5"_s, u"failed 10-15"_s, u"cancelled 20-21"_s}, -1, "1 - 2", A::Failed);
        row("tried and never live", {u"failed 0-5"_s}, -1, "- - 1", A::Failed);
        row("rolled back", {u"succeeded 0-5"_s, u"succeeded 10-15 rollback"_s}, -1, "2 - -", A::RolledBack);
        row("as it was before anything", {u"succeeded 10-15"_s}, 5, "none", A::None);
        row("as it was while it ran", {u"succeeded 0-5"_s, u"succeeded 10-15"_s}, 12, "1 2 -", A::Running);
        row("as it was when it had just finished", {u"succeeded 0-5"_s, u"succeeded 10-15"_s}, 15, "2 - -",
            A::None);
        row("as it was before it failed", {u"succeeded 0-5"_s, u"failed 10-15"_s}, 12, "1 2 -", A::Running);
    }
    void cells()
    {
        QFETCH(QStringList, deployments);
        QFETCH(int, at);
        QFETCH(QString, cell);
        QFETCH(int, attention);
        const auto found =
            cellFrom(EnvironmentId{1}, deploymentsFrom(deployments), at < 0 ? QDateTime() : minute(at));
        QCOMPARE(found.has_value(), cell != u"none"_s);
        if (!found)
            return;
        QCOMPARE(idOf(found->live) + u' ' + idOf(found->running) + u' ' + idOf(found->lastAttempt), cell);
        QCOMPARE(int(attentionOf(*found)), attention);
    }

    void theBoardInOneSentence()
    {
        BoardCell fine = *cellFrom({}, deploymentsFrom({u"succeeded 0-5"_s}), {});
        BoardCell diverged = fine;
        diverged.missingFromPrevious = 2;
        BoardCell unknown = fine;
        unknown.live->commit = {};
        BoardCell waiting = fine;
        waiting.waitingApprovals = 1;
        const BoardCell broken = *cellFrom({}, deploymentsFrom({u"failed 0-5"_s}), {});
        Board board;
        board.rows = {{{}, {fine, diverged, std::nullopt}}, {{}, {unknown, waiting, broken}}};
        const BoardSummary summary = summaryOf(board);
        QCOMPARE(summary.fine, 1);
        QCOMPARE(summary.diverged, 1);
        QCOMPARE(summary.waiting, 1);
        QCOMPARE(summary.broken, 1);
        QCOMPARE(summary.running, 0);
        QVERIFY(attentionOf(unknown) == CellAttention::UnknownCommit);
    }

    void relations()
    {
        QCOMPARE(toString(relationOf(0, 0, true)), u"identical"_s);
        QCOMPARE(toString(relationOf(3, 0, true)), u"ahead"_s);
        QCOMPARE(toString(relationOf(0, 3, true)), u"behind"_s);
        QCOMPARE(toString(relationOf(1, 1, true)), u"diverged"_s);
        QCOMPARE(toString(relationOf(1, 1, false)), u"unrelated"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<bool>("isUrl");
        for (const char *url : {"https://host/x.git", "ssh://git@host/x", "git@host:group/x.git", "host:x",
                                "file:///srv/x.git"})
            QTest::addRow("%s is an address", url) << QString::fromLatin1(url) << true;
        for (const char *path : {"/srv/x.git", "./a:b", "x", "../x", "C:/x", "/srv/a:b", ""})
            QTest::addRow("“%s” is a path", path) << QString::fromLatin1(path) << false;
    }
    void addresses()
    {
        QFETCH(QString, repository);
        Project project;
        project.repository = repository;
        QTEST(project.isUrl(), "isUrl");
    }

    void mapping()
    {
        using Target = MappingRule::Target;
        const QVector<MappingRule> rules{{Target::Environment, u"deploy-(\\w+)"_s, u"\\1"_s},
                                         {Target::Project, u"(.+)/deploy.*"_s, u"svc-\\1"_s},
                                         {Target::Environment, u".*prod.*"_s, u"production"_s}};
        QCOMPARE(*mapName(rules, Target::Environment, u"deploy-qa"_s), u"qa"_s);
        QCOMPARE(*mapName(rules, Target::Environment, u"deploy-prod"_s), u"prod"_s);
        QCOMPARE(*mapName(rules, Target::Environment, u"xprody"_s), u"production"_s);
        QCOMPARE(*mapName(rules, Target::Environment, u"xdeploy-qa"_s), QString());
        QCOMPARE(*mapName(rules, Target::Environment, u"Deploy-qa"_s), QString());
        QCOMPARE(*mapName(rules, Target::Project, u"shop/deploy-1"_s), u"svc-shop"_s);
    }

    void rulesAreCheckedWhenWritten_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *name, const QString &pattern, const QString &target, bool fine) {
            QTest::newRow(name) << pattern << target << fine;
        };
        row("a plain one", u"deploy-(.*)"_s, u"\\1"_s, true);
        row("alternatives", u"prod|live"_s, u"production"_s, true);
        row("an open parenthesis", u"deploy-("_s, u"x"_s, false);
        row("a parenthesis that closes ours", u"a)|(b"_s, u"x"_s, false);
        row("nothing", QString(), u"x"_s, false);
        row("no target", u"x"_s, u" "_s, false);
        row("a group that is not there", u"deploy-.*"_s, u"\\1"_s, false);
        row("too long", QString(2000, u'a'), u"x"_s, false);
        row("a repetition inside a repetition", u"(a+)+b"_s, u"x"_s, false);
        row("another one", u"(x+x+)+y"_s, u"x"_s, false);
        row("overlapping alternatives", u"(?:a|a)*b"_s, u"x"_s, false);
    }
    void rulesAreCheckedWhenWritten()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, target);
        const auto checked = checkRule({MappingRule::Target::Environment, pattern, target});
        QTEST(checked.has_value(), "fine");
        if (!checked)
            QVERIFY(checked.error().kind == Error::Kind::Invalid
                    && !checked.error().message.contains(u"%1"_s));
    }

    void givingUpIsNotNo()
    {
        const QVector<MappingRule> rules{{MappingRule::Target::Environment, u"(a+)+b"_s, u"x"_s}};
        const auto mapped = mapName(rules, MappingRule::Target::Environment, QString(60, u'a') + u"!b"_s);
        QVERIFY(!mapped);
        QVERIFY(mapped.error().kind == Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
