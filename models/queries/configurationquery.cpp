#include "models/queries/configurationquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/git/gitservice.h"
#include "models/git/history.h"
#include "models/queries/configurationfacts.h"
#include "models/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ConfigurationSentences
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConfigurationQuery)
};

/// The snapshots of all repositories that are read; the first that fails ends it.
QFuture<Result<ConfigurationRepositories>> askRepositories(const QueryContext &context,
                                                           const ConfigurationFacts &facts)
{
    QVector<QFuture<Result<HistoryPtr>>> asked{askHistory(context, facts.project)};
    for (const Project &source : facts.sources)
        asked.append(askHistory(context, source));
    return andThenValue(
        allOf(asked, receiverOf(context)), receiverOf(context),
        [](const QVector<Result<HistoryPtr>> &histories) -> Result<ConfigurationRepositories> {
            ConfigurationRepositories repositories;
            for (const Result<HistoryPtr> &history : histories) {
                if (!history)
                    return fail(history.error());
                repositories.histories.append(*history);
            }
            return repositories;
        });
}

/// Reads the facts, asks the repositories, and calculates away from the asking thread.
template <class Work> auto worked(const QueryContext &context, const ConfigurationRequest &request, Work work)
{
    const QDateTime now = context.clock->now();
    const auto facts = context.store->read(
        [request, now](Database &db) { return readConfigurationFacts(db, request, now); });
    return andThen(facts, receiverOf(context), [context, work](const ConfigurationFacts &read) {
        return andThen(askRepositories(context, read), receiverOf(context),
                       [read, work](const ConfigurationRepositories &repositories) {
                           return calculate([read, repositories, work] { return work(read, repositories); });
                       });
    });
}

} // namespace

QFuture<Result<ConfigurationAnswer>> askConfiguration(const QueryContext &context,
                                                      const ConfigurationRequest &request)
{
    if (request.environments.size() < 2)
        return readyFuture(Result<ConfigurationAnswer>(fail(
            Error::Kind::Usage, ConfigurationSentences::tr("Name two environments or more to compare."))));
    return worked(context, request,
                  [](const ConfigurationFacts &facts, const ConfigurationRepositories &repositories) {
                      return comparedConfiguration(facts, repositories);
                  });
}

QFuture<Result<ConfigurationMapping>>
askConfigurationMapping(const QueryContext &context, const QString &project,
                        const std::optional<QVector<ConfigurationRule>> &rules, bool guess)
{
    ConfigurationRequest request;
    request.project = project;
    request.rules = rules;
    return worked(context, request,
                  [guess](const ConfigurationFacts &facts, const ConfigurationRepositories &repositories) {
                      return mappedConfiguration(facts, repositories, guess);
                  });
}

QFuture<Result<QString>> askConfigurationFile(const QueryContext &context, const QString &project,
                                              const CommitId &commit, const QString &path)
{
    return andThen(askProjectHistory(context, project), receiverOf(context),
                   [commit, path](const ProjectHistory &known) {
                       return calculate([folder = known.history->repository(), commit, path] {
                           return shownConfigurationFile(folder, commit, path);
                       });
                   });
}

QString sentenceOf(const ConfigurationAnswer &answer)
{
    const ConfigurationCounts &counts = answer.comparison.counts;
    QStringList names;
    for (const ConfigurationPlace &place : answer.places)
        names.append(oneLine(place.title, 60));
    const QString all = names.join(u", "_s);
    const int known = counts.all() - counts.unknown;
    if (counts.differing + counts.missing + counts.encrypted == 0)
        return ConfigurationSentences::tr("%1 agree on all of %n key(s).", nullptr, known).arg(all);
    QStringList parts;
    if (counts.differing)
        parts.append(ConfigurationSentences::tr("%n differ(s)", nullptr, counts.differing));
    if (counts.missing)
        parts.append(ConfigurationSentences::tr("%n not everywhere", nullptr, counts.missing));
    if (counts.encrypted)
        parts.append(ConfigurationSentences::tr("%n encrypted differently", nullptr, counts.encrypted));
    return ConfigurationSentences::tr("Of %n key(s) of %1: %2.", nullptr, known)
        .arg(all, parts.join(u", "_s));
}

} // namespace slipway
