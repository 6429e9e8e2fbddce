#include "models/commands/demo.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/times.h"
#include "models/commands/demoapprovals.h"
#include "models/commands/demogates.h"
#include "models/commands/demorepository.h"
#include "models/commands/writing.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway {

static Result<void> checkDemo(const StoreAddress &address, const DemoOptions &options)
{
    if (address.engine != StoreAddress::Engine::Sqlite)
        return fail(Error::Kind::Usage,
                    CommandWords::tr("A demo is made in a file; give a file’s name instead of a server."));
    if (options.projects < 1 || options.projects > 20'000 || options.environments < 1
        || options.environments > 200 || options.deployments < 0 || options.deployments > 50'000'000) {
        return fail(
            Error::Kind::Usage,
            CommandWords::tr("A demo has 1 to 20,000 projects, 1 to 200 environments and up to 50,000,000 "
                             "deployments; choose numbers inside these."));
    }
    const QString folder = address.file + u".repositories"_s;
    if (QFileInfo::exists(folder)) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("The folder “%1” exists already; move it away or choose another file.")
                        .arg(folder));
    }
    return {};
}

/// Rows of projects and environments, with the ids they were given.
static Result<void> writeDemoPlaces(Database &db, const QVector<Project> &projects, DemoPlaces &places)
{
    for (const Project &project : projects) {
        const auto id = ProjectStore(db).add(project);
        if (!id)
            return fail(id.error());
        places.projects += *id;
    }
    for (Environment &environment : places.environments) {
        const auto id = EnvironmentStore(db).add(environment);
        if (!id)
            return fail(id.error());
        environment.id = *id;
    }
    return {};
}

static Result<void> writeDemo(Database &db, const Signature &signature, const DemoOptions &options,
                              const QVector<Project> &projects, DemoPlaces places)
{
    if (const auto written = writeDemoPlaces(db, projects, places); !written)
        return written;
    if (const auto marked = WorkspaceStore(db).setDemo(true); !marked)
        return marked;
    // A demo began before what is in it.
    const Signature beginning{signature.actor, signature.at.addDays(-120)};
    if (const auto entered = enter(db, beginning, u"workspace.created"_s, {{u"demo"_s, true}}); !entered)
        return entered;
    if (const auto written = writeDemoGates(db, beginning, places); !written)
        return written;
    DemoDeployments deployments(places, options.deployments, options.seed);
    if (const auto loaded =
            DeploymentStore(db).bulkLoad([&](Deployment &row) { return deployments.next(row); });
        !loaded)
        return loaded;
    return writeDemoApprovals(db, places, projects);
}

/// The repositories, one after the other in few processes at a time; gives their histories in order.
static QFuture<Result<QVector<DemoHistory>>> makeDemoRepositories(const QStringList &folders, quint64 seed,
                                                                  qint64 now, QObject *owner)
{
    QVector<QFuture<Result<DemoHistory>>> making;
    for (qsizetype i = 0; i < folders.size(); ++i)
        making += makeDemoRepository(
            folders[i], makeDemoHistory(demoProfiles()[i], seed * 1000 + quint64(i), now), owner);
    return andThenValue(allOf(making, owner), owner,
                        [](const QVector<Result<DemoHistory>> &made) -> Result<QVector<DemoHistory>> {
                            QVector<DemoHistory> histories;
                            for (const Result<DemoHistory> &one : made) {
                                if (!one)
                                    return fail(one.error());
                                histories += *one;
                            }
                            return histories;
                        });
}

QFuture<Result<void>> makeDemo(const CommandContext &context, const DemoOptions &options)
{
    Store *store = context.ask.store;
    const StoreAddress address = store->address();
    if (const auto checked = checkDemo(address, options); !checked)
        return readyFuture(checked);
    const Signature signature = signatureOf(context);
    const qint64 now = toMilliseconds(signature.at);
    QStringList folders;
    for (qsizetype i = 0; i < qMin<qsizetype>(demoProfiles().size(), options.projects); ++i)
        folders += u"%1.repositories/%2.git"_s.arg(address.file, demoProfiles()[i].name);
    const auto opened = store->open(Store::Mode::Create);
    const auto made =
        andThen(opened, store, [=] { return makeDemoRepositories(folders, options.seed, now, store); });
    return andThen(made, store, [=](const QVector<DemoHistory> &histories) {
        DemoPlaces places;
        places.environments = demoEnvironments(options.environments);
        places.histories = std::make_shared<const QVector<DemoHistory>>(histories);
        places.now = now;
        return store->write(Store::AllTopics,
                            [=, projects = demoProjects(options.projects, folders)](Database &db) {
                                return writeDemo(db, signature, options, projects, places);
                            });
    });
}

} // namespace slipway
