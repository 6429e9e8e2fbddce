#include "views/dialogs/connectionguide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConnectionGuide)
};

/// `path` under the address that is written; nothing while that is none.
QUrl pageAt(const QUrl &server, const QString &path, const QString &query = {})
{
    if (server.host().isEmpty() || (server.scheme() != "https"_L1 && server.scheme() != "http"_L1))
        return {};
    QUrl page = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                | QUrl::StripTrailingSlash);
    QString folder = page.path();
    if (folder.endsWith(u'/'))
        folder.chop(1);
    page.setPath(folder + path);
    page.setQuery(query);
    return page;
}

ConnectionGuide guideForGitHub(const QUrl &server)
{
    // A server of one's own may be too old for fine-grained tokens.
    const bool isPublic =
        server.host().isEmpty() || server.host() == "github.com"_L1 || server.host() == "api.github.com"_L1;
    return {
        GuideText::tr("https://github.com, or your GitHub Enterprise Server"),
        u"https://github.com"_s,
        GuideText::tr("A fine-grained token for the repositories, to read: Actions (pipelines and gates), "
                      "Contents (releases), Deployments, Environments, Issues (milestones). To approve or "
                      "publish from here as well: Actions, Contents and Deployments to read and write."),
        {},
        GuideText::tr("One a line: the project here = owner/repository there"),
        true,
        isPublic ? QUrl(u"https://github.com/settings/personal-access-tokens/new"_s)
                 : pageAt(server, u"/settings/tokens"_s)};
}

ConnectionGuide guideForGitLab(const QUrl &server)
{
    return {
        GuideText::tr("https://gitlab.com, or your own GitLab"),
        u"https://gitlab.com"_s,
        GuideText::tr("A personal, group or project token with the scope read_api, which reads and changes "
                      "nothing. To approve, start or publish from here it needs api: GitLab has nothing "
                      "smaller for that."),
        {},
        GuideText::tr("One a line: the project here = group/project there"),
        true,
        pageAt(server, u"/-/user_settings/personal_access_tokens"_s, u"name=Slipway&scopes=read_api"_s)};
}

ConnectionGuide guideForGitea(const QUrl &server)
{
    return {
        GuideText::tr("The first page of your Gitea or Forgejo"),
        u"https://git.example.org"_s,
        GuideText::tr("A token that may read repository (releases, builds), issue (milestones) and user (who "
                      "you are there). To publish from here: repository to read and write."),
        {},
        GuideText::tr("One a line: the project here = owner/repository there"),
        true,
        pageAt(server, u"/user/settings/applications"_s)};
}

ConnectionGuide guideForJenkins(const QUrl &server)
{
    return {GuideText::tr("The first page of your Jenkins"),
            u"https://jenkins.example.org"_s,
            GuideText::tr("An API token of a user who may read: Overall/Read and Job/Read. To start, stop or "
                          "approve from here: Job/Build and Job/Cancel."),
            GuideText::tr("Whose token it is: Jenkins wants both"),
            GuideText::tr("One a line: the project here = folder or job there"),
            false,
            pageAt(server, u"/me"_s)};
}

ConnectionGuide guideForBuildbot()
{
    return {GuideText::tr("The first page of your Buildbot's web view; /api/v2 is added by Slipway"),
            u"https://ci.example.org"_s,
            GuideText::tr("Most Buildbots can be read without; if yours asks for a login, give user and "
                          "password"),
            GuideText::tr("The name that belongs to the password"),
            {},
            false,
            {}};
}

ConnectionGuide guideForWoodpecker(const QUrl &server)
{
    return {GuideText::tr("The first page of your Woodpecker"),
            u"https://ci.example.org"_s,
            GuideText::tr("The personal access token that your user's page there shows"),
            {},
            GuideText::tr("One a line: the project here = owner/repository there"),
            true,
            pageAt(server, u"/user/cli-and-api"_s)};
}

} // namespace

ConnectionGuide guideFor(ConnectionKind kind, const QUrl &server)
{
    switch (kind) {
    case ConnectionKind::GitHub:
        return guideForGitHub(server);
    case ConnectionKind::GitLab:
        return guideForGitLab(server);
    case ConnectionKind::Gitea:
        return guideForGitea(server);
    case ConnectionKind::Jenkins:
        return guideForJenkins(server);
    case ConnectionKind::Woodpecker:
        return guideForWoodpecker(server);
    case ConnectionKind::Buildbot:
        break;
    }
    return guideForBuildbot();
}

QString nameThere(const QString &repository, const QString &host)
{
    if (host.isEmpty())
        return {};
    QString there = repository.trimmed();
    QString path;
    if (const QUrl url(there); !url.host().isEmpty()) {
        there = url.host();
        path = url.path();
    } else {
        const qsizetype colon = there.indexOf(u':'); // git@host:path
        if (colon < 0)
            return {};
        path = there.sliced(colon + 1);
        there = there.left(colon).section(u'@', -1);
    }
    if (there.compare(host, Qt::CaseInsensitive) != 0)
        return {};
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    return path;
}

} // namespace slipway
