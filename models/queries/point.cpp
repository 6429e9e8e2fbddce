#include "models/queries/point.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/git/gitservice.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

namespace slipway {

QFuture<Result<Point>> askPoint(const QueryContext &context, const QString &project, const QString &text)
{
    const QDateTime now = context.clock->now();
    const auto facts = context.store->read([project, text, now](Database &db) -> Result<PointFacts> {
        const auto known = ProjectStore(db).byName(project);
        if (!known)
            return fail(known.error());
        return readPointFacts(db, *known, text, now);
    });
    return andThen(facts, receiverOf(context), [context](const PointFacts &known) {
        const auto histories = allOf(QList{askHistory(context, known.project)}, receiverOf(context));
        return andThen(histories, receiverOf(context), [known](const QVector<Result<HistoryPtr>> &asked) {
            return calculate([known, history = asked.first()]() -> Result<Point> {
                // An environment's point is known from the store alone, whatever became of the repository.
                if (!history && !known.environment)
                    return fail(history.error());
                return readPoint(known, history ? history->get() : nullptr);
            });
        });
    });
}

} // namespace slipway
