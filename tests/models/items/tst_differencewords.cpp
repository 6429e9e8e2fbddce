#include "models/domain/pathrisk.h"
#include "models/items/commitgroups.h"
#include "models/items/filediffmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/railmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Commit commitOf(int number, const QString &type, const QString &scope, const QString &pullRequest)
{
    Commit commit;
    const QString digits = QString::number(number, 16).rightJustified(40, u'0');
    commit.id = *CommitId::parse(digits);
    commit.type = type;
    commit.scope = scope;
    commit.pullRequest = pullRequest;
    commit.subject = u"change %1"_s.arg(number);
    commit.author = number % 2 ? u"Ada Lovelace"_s : u"Grace Hopper"_s;
    return commit;
}

QStringList titlesOf(const QVector<CommitGroup> &groups)
{
    QStringList titles;
    for (const CommitGroup &group : groups)
        titles += group.title;
    return titles;
}

RailMark markOf(const QString &name, int row, const QDateTime &since)
{
    RailMark mark;
    mark.environment.name = name;
    Deployment live;
    live.version = u"1.%1.0"_s.arg(row);
    live.finishedAt = since;
    mark.live = live;
    mark.isKnown = true;
    mark.row = row;
    return mark;
}

} // namespace

/// How a comparison and a rail are told: groups, what to look at, sentences.
class tst_DifferenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsAreGrouped_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("by side") << int(CommitGrouping::Side)
                                 << QStringList{u"Only in staging: 5"_s, u"Only in prod: 1"_s};
        QTest::newRow("by type") << int(CommitGrouping::Type)
                                 << QStringList{u"Only in staging, features: 1"_s,
                                                u"Only in staging, fixes: 2"_s, u"Only in staging, docs: 1"_s,
                                                u"Only in staging, without a type: 1"_s,
                                                u"Only in prod, fixes: 1"_s};
        QTest::newRow("by scope") << int(CommitGrouping::Scope)
                                  << QStringList{u"Only in staging, cart: 3"_s,
                                                 u"Only in staging, without a scope: 2"_s,
                                                 u"Only in prod, cart: 1"_s};
        QTest::newRow("by pull request")
            << int(CommitGrouping::PullRequest)
            << QStringList{u"Only in staging, pull request #7: 2"_s, u"Only in staging, pull request #8: 1"_s,
                           u"Only in staging, without a pull request: 2"_s,
                           u"Only in prod, without a pull request: 1"_s};
    }

    void commitsAreGrouped()
    {
        QFETCH(const int, grouping);
        Comparison comparison;
        comparison.commits = {
            commitOf(1, u"docs"_s, {}, {}), commitOf(2, {}, {}, {}), commitOf(3, u"fix"_s, u"cart"_s, u"7"_s),
            commitOf(4, u"feat"_s, u"cart"_s, u"7"_s), commitOf(5, u"fix"_s, u"cart"_s, u"8"_s)};
        comparison.commitsOnlyInFrom = {commitOf(6, u"fix"_s, u"cart"_s, {})};
        const auto groups = groupedCommits(comparison, u"prod"_s, u"staging"_s, CommitGrouping(grouping));
        QTEST(titlesOf(groups), "titles");
        qsizetype commits = 0;
        for (const CommitGroup &group : groups)
            commits += group.commits.size();
        QCOMPARE(commits, 6);
    }

    void pathsSayWhatToLookAt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("risk");
        const auto row = [](const char *path, PathRisk risk) {
            QTest::newRow(path) << QString::fromUtf8(path) << int(risk);
        };
        row("db/migrate/20260101_add.rb", PathRisk::Migration);
        row("src/main/resources/db/Migrations/V2__x.sql", PathRisk::Migration);
        row("infra/main.tf", PathRisk::Infrastructure);
        row("deploy/helm/web/values.yaml", PathRisk::Infrastructure);
        row("Dockerfile", PathRisk::Infrastructure);
        row(".github/workflows/release.yml", PathRisk::Pipeline);
        row("services/web/.github/workflows/ci.yml", PathRisk::Pipeline);
        row("Jenkinsfile", PathRisk::Pipeline);
        row("config/.env.production", PathRisk::Secrets);
        row("tls/server.key", PathRisk::Secrets);
        row("web/package-lock.json", PathRisk::Dependencies);
        row("go.sum", PathRisk::Dependencies);
        row("src/migration.cpp", PathRisk::None);
        row("src/immigrate/a.cpp", PathRisk::None);
        row("keyboard.md", PathRisk::None);
    }

    void pathsSayWhatToLookAt()
    {
        QFETCH(const QString, path);
        QTEST(int(riskOf(path)), "risk");
    }

    void theFilesSayHowMuchThereIsToLookAt()
    {
        const auto file = [](const QString &path) {
            FileChange change;
            change.path = path;
            return change;
        };
        QCOMPARE(riskWords({file(u"db/migrate/1.rb"_s), file(u"a.tf"_s), file(u"b.tf"_s), file(u"x.cpp"_s)}),
                 (QStringList{u"1 database migration(s)"_s, u"2 file(s) of the infrastructure"_s}));
        QVERIFY(riskWords({file(u"x.cpp"_s)}).isEmpty());
    }

    void removedLinesStandBesideThoseThatTookTheirPlace()
    {
        using Kind = DiffLine::Kind;
        FileDiff diff;
        diff.lines = {{Kind::Gap, 1, 1, u"void f()"_s}, {Kind::Same, 1, 1, u"a"_s},
                      {Kind::Removed, 2, 0, u"b"_s},    {Kind::Removed, 3, 0, u"c"_s},
                      {Kind::Added, 0, 2, u"B"_s},      {Kind::Same, 4, 3, u"d"_s},
                      {Kind::Added, 0, 4, u"E"_s},      {Kind::Added, 0, 5, u"F"_s}};
        QStringList rows;
        for (const DiffPair &pair : sideBySide(diff)) {
            const auto text = [&](int at) { return at < 0 ? u"."_s : diff.lines.at(at).text; };
            rows += text(pair.oldLine) + u'|' + text(pair.newLine);
        }
        QCOMPARE(rows,
                 (QStringList{u"void f()|void f()"_s, u"a|a"_s, u"b|B"_s, u"c|."_s, u"d|d"_s, u".|E"_s,
                              u".|F"_s}));
        FileDiffModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiff(diff);
        QCOMPARE(model.index(2, FileDiffModel::NewColumn).data(Qt::AccessibleTextRole).toString(),
                 u"added, line 2: B"_s);
        QCOMPARE(model.index(3, FileDiffModel::NewColumn).data(FileDiffModel::LineKindRole).toInt(), -1);
    }

    void aRailReadsAsSentences()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        Rail rail;
        for (int i = 0; i < 5; ++i)
            rail.commits.append(commitOf(i + 1, {}, {}, {}));
        rail.marks = {markOf(u"dev"_s, 0, now.addSecs(-3600)), markOf(u"qa"_s, 2, now.addDays(-3)),
                      markOf(u"prod"_s, 4, now.addDays(-9))};
        rail.marks.last().aside = 2;
        rail.marks.last().notMerged = 2;
        RailModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRail(rail, now);
        QCOMPARE(model.columnCount(), RailModel::FirstEnvironmentColumn + 3);
        QCOMPARE(railSentence(rail, 0, now), u"In dev for 1 h; not in qa, prod. Next: qa."_s);
        QCOMPARE(railSentence(rail, 3, now), u"In dev, qa; not in prod. Next: prod."_s);
        QCOMPARE(railSentence(rail, 4, now), u"In dev, qa, prod for 9 d: everywhere."_s);
        const int qa = RailModel::FirstEnvironmentColumn + 1;
        QCOMPARE(model.index(1, qa).data(Qt::AccessibleTextRole).toString(), u"not in qa"_s);
        QCOMPARE(model.index(3, qa).data(Qt::AccessibleTextRole).toString(), u"in qa"_s);
        QCOMPARE(model.index(2, qa).data(RailModel::BarRole).toInt(), int(RailModel::Bar::Head));
        QVERIFY(model.index(4, qa + 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"2 commit(s) that never came back to the main line"_s));
        model.setFound(model.commitsAbout(u"hopper"_s));
        QCOMPARE(model.firstFound(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_DifferenceWords)
#include "tst_differencewords.moc"
