#include "models/domain/pathrisk.h"

#include <QString>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr QStringView lockFiles[] = {u"package-lock.json", u"npm-shrinkwrap.json", u"yarn.lock",
                                     u"pnpm-lock.yaml",    u"cargo.lock",          u"go.sum",
                                     u"poetry.lock",       u"pipfile.lock",        u"uv.lock",
                                     u"gemfile.lock",      u"composer.lock",       u"mix.lock",
                                     u"podfile.lock",      u"packages.lock.json"};
constexpr QStringView migrationFolders[] = {u"migrations", u"migrate", u"migration", u"liquibase", u"flyway"};
constexpr QStringView infrastructureFolders[] = {u"terraform",  u"helm",    u"charts",   u"k8s",
                                                 u"kubernetes", u"ansible", u"kustomize"};
constexpr QStringView infrastructureEnds[] = {u".tf", u".tfvars", u".hcl", u".bicep"};
constexpr QStringView pipelineFiles[] = {u"jenkinsfile", u".gitlab-ci.yml",          u"azure-pipelines.yml",
                                         u".travis.yml", u"bitbucket-pipelines.yml", u"master.cfg"};
constexpr QStringView pipelineFolders[] = {u".github/workflows/",  u".gitea/workflows/",
                                           u".forgejo/workflows/", u".woodpecker/",
                                           u".circleci/",          u".buildkite/"};
constexpr QStringView secretEnds[] = {u".pem", u".key", u".p12", u".pfx", u".jks", u".keystore", u".asc"};
constexpr QStringView generatedEnds[] = {u".min.js", u".min.css", u".map",    u".pb.go",       u".pb.h",
                                         u".pb.cc",  u"_pb2.py",  u".g.dart", u".designer.cs", u".snap"};
constexpr QStringView generatedFolders[] = {u"vendor", u"node_modules", u"third_party",
                                            u"dist",   u"generated",    u"__snapshots__"};

template <class List> bool isOneOf(QStringView text, const List &list)
{
    return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

template <class List> bool endsWithOneOf(QStringView text, const List &list)
{
    return std::any_of(std::begin(list), std::end(list), [&](QStringView end) { return text.endsWith(end); });
}

template <class List> bool liesInOneOf(QStringView path, const List &folders)
{
    QStringView rest = path;
    for (qsizetype slash = rest.indexOf(u'/'); slash >= 0; slash = rest.indexOf(u'/')) {
        if (isOneOf(rest.left(slash), folders))
            return true;
        rest = rest.mid(slash + 1);
    }
    return false;
}

QStringView nameOf(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

PathRisk riskOf(QStringView path)
{
    const QString lower = path.toString().toLower();
    const QStringView name = nameOf(lower);
    if (isOneOf(name, lockFiles))
        return PathRisk::Dependencies;
    if (liesInOneOf(lower, migrationFolders))
        return PathRisk::Migration;
    if (name == u".env" || name.startsWith(u".env.") || endsWithOneOf(name, secretEnds))
        return PathRisk::Secrets;
    if (isOneOf(name, pipelineFiles)
        || std::any_of(std::begin(pipelineFolders), std::end(pipelineFolders), [&](QStringView folder) {
               return lower.startsWith(folder) || lower.contains(u'/' + folder.toString());
           }))
        return PathRisk::Pipeline;
    if (endsWithOneOf(name, infrastructureEnds) || liesInOneOf(lower, infrastructureFolders)
        || name == u"dockerfile" || name.startsWith(u"dockerfile.") || name.startsWith(u"docker-compose")
        || name == u"chart.yaml")
        return PathRisk::Infrastructure;
    return PathRisk::None;
}

bool isGenerated(QStringView path)
{
    const QString lower = path.toString().toLower();
    const QStringView name = nameOf(lower);
    return isOneOf(name, lockFiles) || endsWithOneOf(name, generatedEnds)
        || liesInOneOf(lower, generatedFolders);
}

} // namespace slipway
