#include "models/queries/comparequery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/git/gitservice.h"
#include "models/queries/equivalents.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Compare)
};

struct ComparisonFacts
{
    PointFacts from;
    PointFacts to;
};

Result<ComparisonFacts> readComparisonFacts(Database &db, const Project &project, const QString &from,
                                            const QString &to, const QDateTime &now)
{
    const auto fromFacts = readPointFacts(db, project, from, now);
    if (!fromFacts)
        return fail(fromFacts.error());
    const auto toFacts = readPointFacts(db, project, to, now);
    if (!toFacts)
        return fail(toFacts.error());
    return ComparisonFacts{*fromFacts, *toFacts};
}

enum class WithFiles { No, Yes };

Result<ProjectComparison> compared(const ComparisonFacts &facts, const HistoryPtr &known, int commitLimit,
                                   WithFiles withFiles = WithFiles::Yes)
{
    const auto from = readPoint(facts.from, known.get());
    if (!from)
        return fail(from.error());
    const auto to = readPoint(facts.to, known.get());
    if (!to)
        return fail(to.error());
    // What is deployed may lie outside all branches and tags.
    const HistoryPtr kept = History::knowing(known, {from->commit, to->commit});
    const History &history = *kept;
    ProjectComparison answer{facts.from.project, *from, *to, {}};
    answer.comparison.from = from->commit;
    answer.comparison.to = to->commit;
    if (from->commit.isNull() || to->commit.isNull() || !history.has(from->commit)
        || !history.has(to->commit))
        return answer;
    answer.comparison = history.compare(from->commit, to->commit, answer.project.paths, commitLimit);
    markEquivalents(answer.comparison, history);
    if (withFiles == WithFiles::No)
        return answer;
    if (const auto files = history.files(from->commit, to->commit, answer.project.paths))
        answer.comparison.files = *files;
    return answer;
}

/// A project that one of the points is unknown in: its row says so, instead of ending the others.
ProjectComparison incomparable(const ComparisonFacts &facts, const History *history)
{
    const auto named = [history](const PointFacts &point) {
        const auto read = readPoint(point, history);
        return read ? *read : Point{Point::Kind::Environment, point.text, {}, {}, {}};
    };
    ProjectComparison answer{facts.from.project, named(facts.from), named(facts.to), {}};
    answer.comparison.from = answer.from.commit;
    answer.comparison.to = answer.to.commit;
    return answer;
}

} // namespace

static QFuture<Result<ProjectComparison>> askOne(const QueryContext &context, const QString &project,
                                                 const QString &from, const QString &to, int commitLimit,
                                                 WithFiles withFiles)
{
    const QDateTime now = context.clock->now();
    const auto facts = context.store->read([project, from, to, now](Database &db) -> Result<ComparisonFacts> {
        const auto known = ProjectStore(db).byName(project);
        if (!known)
            return fail(known.error());
        return readComparisonFacts(db, *known, from, to, now);
    });
    return andThen(facts, receiverOf(context),
                   [context, commitLimit, withFiles](const ComparisonFacts &read) {
                       return andThen(askHistory(context, read.from.project), receiverOf(context),
                                      [read, commitLimit, withFiles](const HistoryPtr &history) {
                                          return calculate([read, history, commitLimit, withFiles] {
                                              return compared(read, history, commitLimit, withFiles);
                                          });
                                      });
                   });
}

QFuture<Result<ProjectComparison>> askComparison(const QueryContext &context, const QString &project,
                                                 const QString &from, const QString &to, int commitLimit)
{
    return askOne(context, project, from, to, commitLimit, WithFiles::Yes);
}

QFuture<Result<ProjectComparison>> askCommitDifference(const QueryContext &context, const QString &project,
                                                       const QString &from, const QString &to,
                                                       int commitLimit)
{
    return askOne(context, project, from, to, commitLimit, WithFiles::No);
}

QFuture<Result<FileChanges>> askChangedFiles(const QueryContext &context, const ProjectComparison &comparison)
{
    const Project project = comparison.project;
    const CommitId from = comparison.from.commit;
    const CommitId to = comparison.to.commit;
    return andThen(askHistory(context, project), receiverOf(context), [=](const HistoryPtr &known) {
        return calculate([=] { return History::knowing(known, {from, to})->files(from, to, project.paths); });
    });
}

QFuture<Result<FileDiff>> askFileDiff(const QueryContext &context, const ProjectComparison &comparison,
                                      const FileChange &file, const FileDiffLimits &limits)
{
    const QString folder = context.git->folderOf(comparison.project.repository);
    return calculate([=, from = comparison.from.commit, to = comparison.to.commit] {
        return readFileDiff(folder, from, to, file.path, file.oldPath, limits);
    });
}

static Result<QVector<ProjectComparison>> comparedAll(const QVector<ComparisonFacts> &facts,
                                                      const QVector<Result<HistoryPtr>> &histories)
{
    constexpr int listedOfEach = 10000;
    QVector<ProjectComparison> rows;
    std::optional<Error> trouble;
    bool anyFound = facts.isEmpty();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const HistoryPtr history = histories[i].value_or(HistoryPtr());
        const auto row = history ? compared(facts[i], history, listedOfEach)
                                 : Result<ProjectComparison>(fail(histories[i].error()));
        // An ambiguous name is the asker's to settle; a point that this project lacks is not.
        if (!row && row.error().kind == Error::Kind::Usage)
            return fail(row.error());
        if (row || row.error().kind != Error::Kind::NotFound)
            anyFound = true;
        else if (!trouble)
            trouble = row.error();
        rows.append(row ? *row : incomparable(facts[i], history.get()));
    }
    if (!anyFound && trouble)
        return fail(*trouble);
    return rows;
}

QFuture<Result<QVector<ProjectComparison>>> askComparisonOfAll(const QueryContext &context,
                                                               const QString &from, const QString &to)
{
    const QDateTime now = context.clock->now();
    const auto facts = context.store->read([from, to, now](Database &db) -> Result<QVector<ComparisonFacts>> {
        const auto projects = ProjectStore(db).all();
        if (!projects)
            return fail(projects.error());
        QVector<ComparisonFacts> all;
        for (const Project &project : *projects) {
            const auto read = readComparisonFacts(db, project, from, to, now);
            if (!read)
                return fail(read.error());
            all.append(*read);
        }
        return all;
    });
    return andThen(facts, receiverOf(context), [context](const QVector<ComparisonFacts> &read) {
        QVector<QFuture<Result<HistoryPtr>>> asked;
        for (const ComparisonFacts &row : read)
            asked.append(askHistory(context, row.from.project));
        return andThen(allOf(asked, receiverOf(context)), receiverOf(context),
                       [read](const QVector<Result<HistoryPtr>> &histories) {
                           return calculate([read, histories] { return comparedAll(read, histories); });
                       });
    });
}

QString sentenceOf(const ProjectComparison &row)
{
    const QString from = oneLine(row.from.name, 200);
    const QString to = oneLine(row.to.name, 200);
    const int ahead = row.comparison.onlyInTo;
    const int behind = row.comparison.onlyInFrom;
    switch (row.comparison.relation) {
    case Relation::Identical:
        return CompareWords::tr("%1 and %2 are the same commit.").arg(to, from);
    case Relation::Ahead:
        return CompareWords::tr("%1 is %n commit(s) ahead of %2.", nullptr, ahead).arg(to, from);
    case Relation::Behind:
        return CompareWords::tr("%1 is %n commit(s) behind %2.", nullptr, behind).arg(to, from);
    case Relation::Diverged:
        return CompareWords::tr("%1 and %2 have diverged: %3; %4.")
            .arg(to, from, CompareWords::tr("%n commit(s) only in %1", nullptr, ahead).arg(to),
                 CompareWords::tr("%n commit(s) only in %1", nullptr, behind).arg(from));
    case Relation::Unrelated:
        return CompareWords::tr("%1 and %2 have no history in common.").arg(to, from);
    case Relation::Unknown:
        break;
    }
    if (row.from.commit.isNull() && row.to.commit.isNull())
        return CompareWords::tr("Neither %1 nor %2 has a known commit.").arg(from, to);
    if (row.from.commit.isNull())
        return CompareWords::tr("%1 has no known commit to compare with.").arg(from);
    if (row.to.commit.isNull())
        return CompareWords::tr("%1 has no known commit to compare with.").arg(to);
    return CompareWords::tr("%1 and %2 cannot be compared: the repository lacks one of their commits.")
        .arg(to, from);
}

} // namespace slipway
