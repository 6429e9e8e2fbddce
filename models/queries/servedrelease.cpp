#include "models/queries/servedrelease.h"

#include "models/store/connectionstore.h"
#include "models/store/serverfactstore.h"

#include <QSet>

namespace slipway {

Result<QVector<ServerCheck>> newestChecksOf(Database &db, const CommitId &commit)
{
    const auto known = ServerFactStore(db).checks(commit);
    if (!known)
        return fail(known.error());
    QVector<ServerCheck> checks;
    QSet<QPair<QString, QString>> seen;
    for (const KnownFact<ServerCheck> &check : *known) {
        const QPair<QString, QString> name(check.fact.remote, check.fact.name);
        if (!seen.contains(name))
            checks.append(check.fact);
        seen.insert(name);
    }
    return checks;
}

Result<QVector<ServerRelease>> publishedReleases(Database &db, const Project &project, const QString &tag)
{
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    QVector<ServerRelease> published;
    for (const Connection &connection : *connections) {
        const QString remote = connection.remotes.value(project.name);
        if (remote.isEmpty())
            continue;
        const auto releases = ServerFactStore(db).releases(remote);
        if (!releases)
            return fail(releases.error());
        for (const KnownFact<ServerRelease> &release : *releases) {
            if (release.connection == connection.id && release.fact.tag == tag)
                published.append(release.fact);
        }
    }
    return published;
}

} // namespace slipway
