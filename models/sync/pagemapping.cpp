#include "models/base/text.h"
#include "models/sync/pagewriter.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace slipway {

KnownNames SyncNames::known() const
{
    KnownNames known;
    for (const Project &project : projects)
        known.projects << project.name;
    for (const Environment &environment : environments)
        known.environments << environment.name;
    return known;
}

template <class Thing> static const Thing &thingNamed(const QVector<Thing> &things, const QString &name)
{
    return *std::find_if(things.begin(), things.end(),
                         [&](const Thing &thing) { return thing.name == name; });
}

namespace {

/// What the names of one item lead to.
struct Meaning
{
    MappedNames names;
    const Project *project = nullptr; ///< null unless both were found
    EnvironmentId environment;
};

/// Maps each combination of names once: a page has few of them and many items.
class Meanings
{
public:
    Meanings(const Connection &connection, const SyncNames &names)
        : m_connection(connection), m_names(names), m_known(names.known())
    {
    }

    Result<Meaning> of(const ServerDeployment &item)
    {
        const Key key(item.job, {item.environmentNames, item.projectNames});
        if (const auto known = m_meanings.find(key); known != m_meanings.end())
            return known->second;
        const Result<MappedNames> names =
            mapNames(m_connection, m_known, item.job, item.environmentNames, item.projectNames);
        if (!names)
            return fail(names.error());
        Meaning meaning{*names, nullptr, {}};
        if (names->isWhole()) {
            meaning.project = &thingNamed(m_names.projects, names->project);
            meaning.environment = thingNamed(m_names.environments, names->environment).id;
        }
        return m_meanings.emplace(key, meaning).first->second;
    }

private:
    using Key = std::pair<QString, std::pair<QStringList, QStringList>>;

    const Connection &m_connection;
    const SyncNames &m_names;
    const KnownNames m_known;
    std::map<Key, Meaning> m_meanings;
};

/// All that can be done before it is the writer's turn, which others wait for.
MappedDeployment readyRow(ServerDeployment item, const Meaning &meaning, const Connection &connection)
{
    Deployment deployment;
    deployment.project = meaning.project->id;
    deployment.environment = meaning.environment;
    deployment.commit = revisionOf(item, meaning.project->name, connection);
    deployment.version = oneLine(item.version, 200);
    deployment.state = item.state;
    deployment.rawState = oneLine(item.rawState, 100);
    deployment.createdAt = item.createdAt;
    deployment.startedAt = item.startedAt;
    deployment.finishedAt = item.finishedAt;
    deployment.by = oneLine(item.by, 200);
    deployment.url = std::move(item.url);
    deployment.source = connection.name;
    deployment.externalId = std::move(item.externalId);
    return {{std::move(deployment), std::move(item.raw)}, item.isAnnouncement, item.recurs};
}

} // namespace

Result<MappedPage> mapPage(ConnectorPage page, const Connection &connection, const SyncNames &names)
{
    Meanings meanings(connection, names);
    MappedPage mapped;
    std::set<ProjectId> projects;
    QVector<ServerDeployment> items = std::exchange(page.items, {});
    mapped.page = std::move(page);
    mapped.deployments.reserve(items.size());
    for (ServerDeployment &item : items) {
        const Result<Meaning> meaning = meanings.of(item);
        if (!meaning)
            return fail(meaning.error());
        for (const QString &target : meaning->names.unknownTargets) {
            if (!mapped.unknownTargets.contains(target))
                mapped.unknownTargets << target;
        }
        if (!meaning->project) {
            mapped.unmapped += item.isAnnouncement ? 0 : 1; // it is counted when it has happened
            continue;
        }
        if (projects.insert(meaning->project->id).second)
            mapped.projects.append(*meaning->project);
        mapped.deployments.append(readyRow(std::move(item), *meaning, connection));
    }
    return mapped;
}

} // namespace slipway
