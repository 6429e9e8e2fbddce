#include "models/queries/projecthistory.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/git/gitservice.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

QObject *receiverOf(const QueryContext &context)
{
    return context.git;
}

static Error explainedHistoryError(const Error &error, const Project &project)
{
    if (!project.isUrl() || error.kind != Error::Kind::NotFound)
        return error;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate(
                     "slipway::queries",
                     "The repository of “%1” (%2) has not been fetched yet. Sync first (slipway-cli sync).")
                     .arg(oneLine(project.name, 200), redacted(oneLine(project.repository, 400))),
                 error.detail};
}

QFuture<Result<HistoryPtr>> askHistory(const QueryContext &context, const Project &project)
{
    auto promise = std::make_shared<QPromise<Result<HistoryPtr>>>();
    promise->start();
    const auto answer = promise->future();
    whenDone(context.git->history(project.repository), receiverOf(context),
             [promise, project](const Result<HistoryPtr> &history) {
                 promise->addResult(
                     history ? history
                             : Result<HistoryPtr>(fail(explainedHistoryError(history.error(), project))));
                 promise->finish();
             });
    return answer;
}

QFuture<Result<ProjectHistory>> askProjectHistory(const QueryContext &context, const QString &project)
{
    const auto found =
        context.store->read([project](Database &db) { return ProjectStore(db).byName(project); });
    return andThen(found, receiverOf(context), [context](const Project &known) {
        return andThenValue(askHistory(context, known), receiverOf(context),
                            [known](const HistoryPtr &history) -> Result<ProjectHistory> {
                                return ProjectHistory{known, history};
                            });
    });
}

} // namespace slipway
