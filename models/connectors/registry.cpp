#include "models/connectors/registry.h"

#include "models/connectors/buildbotci.h"
#include "models/connectors/giteaci.h"
#include "models/connectors/githubci.h"
#include "models/connectors/gitlabci.h"
#include "models/connectors/jenkinsci.h"
#include "models/connectors/woodpeckerci.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Vendor
{
    ConnectionKind kind;
    std::shared_ptr<const Connector> (*make)(const QUrl &base, const Connection &connection);
};

// One line a vendor.
const Vendor vendors[] = {
    {ConnectionKind::Buildbot, makeBuildbotCi}, {ConnectionKind::GitHub, makeGithubCi},
    {ConnectionKind::GitLab, makeGitLabCi},     {ConnectionKind::Gitea, makeGiteaCi},
    {ConnectionKind::Jenkins, makeJenkinsCi},   {ConnectionKind::Woodpecker, makeWoodpeckerCi},
};

} // namespace

QVector<ConnectionKind> supportedKinds()
{
    QVector<ConnectionKind> kinds;
    for (const Vendor &vendor : vendors)
        kinds << vendor.kind;
    return kinds;
}

Result<std::shared_ptr<const Connector>> makeConnector(const Connection &connection)
{
    const Result<QUrl> base = parseServiceAddress(connection.url);
    if (!base)
        return fail(base.error());
    for (const Vendor &vendor : vendors) {
        if (vendor.kind == connection.kind)
            return vendor.make(*base, connection);
    }
    return fail(Error::Kind::Usage,
                QCoreApplication::translate(
                    "slipway::Connectors",
                    "Slipway cannot talk to servers of the kind “%1” yet. Record their deployments "
                    "with “slipway-cli record deployment”, or import them.")
                    .arg(toString(connection.kind)));
}

} // namespace slipway
