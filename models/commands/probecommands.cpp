#include "models/commands/probecommands.h"

#include "models/commands/writing.h"
#include "models/store/environmentstore.h"
#include "models/store/probestore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Result<VersionProbe> writeProbe(Database &db, const Signature &signature, const VersionProbe &probe)
{
    if (const auto good = checkProbe(probe); !good)
        return fail(good.error());
    if (!probe.project.isEmpty()) {
        if (const auto known = ProjectStore(db).byName(probe.project); !known)
            return fail(known.error());
    }
    if (const auto known = EnvironmentStore(db).byName(probe.environment); !known)
        return fail(known.error());
    if (const auto kept = ProbeStore(db).setProbe(probe); !kept)
        return fail(kept.error());
    const auto entered = enter(db, signature, u"probe.set"_s,
                               {{u"project"_s, probe.project},
                                {u"environment"_s, probe.environment},
                                {u"url"_s, probe.url},
                                {u"pointer"_s, probe.pointer},
                                {u"pattern"_s, probe.pattern}});
    return entered ? Result<VersionProbe>(probe) : Result<VersionProbe>(fail(entered.error()));
}

Result<void> dropProbe(Database &db, const Signature &signature, const QString &project,
                       const QString &environment)
{
    const auto removed = ProbeStore(db).removeProbe(project, environment);
    if (!removed)
        return fail(removed.error());
    if (!*removed)
        return fail(Error::Kind::NotFound,
                    CommandWords::tr("No address is named for this; there is nothing to remove."));
    return enter(db, signature, u"probe.removed"_s,
                 {{u"project"_s, project}, {u"environment"_s, environment}});
}

} // namespace

QFuture<Result<VersionProbe>> setVersionProbe(const CommandContext &context, const VersionProbe &probe)
{
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), probe](Database &db) { return writeProbe(db, signature, probe); });
}

QFuture<Result<void>> removeVersionProbe(const CommandContext &context, const QString &project,
                                         const QString &environment)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), project, environment](Database &db) {
                                        return dropProbe(db, signature, project, environment);
                                    });
}

} // namespace slipway
