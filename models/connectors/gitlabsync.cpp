#include "models/connectors/gitlabsync.h"

#include "models/base/times.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int firstCheckDays = 30; ///< pipelines are many, and old ones tell nobody anything
constexpr qsizetype openAtOnce = 20;

/// A list that is read whole: what its facts are, and where.
struct GitLabListKind
{
    QLatin1StringView purpose;
    ServerResource resource;
    QLatin1StringView path;
    QLatin1StringView filter; ///< name=value
};

constexpr GitLabListKind gitLabLists[] = {
    {"protection"_L1, ServerResource::Gates, "/protected_environments"_L1, {}},
    {"environments"_L1, ServerResource::Environments, "/environments"_L1, "states=available"_L1},
    {"gates"_L1, ServerResource::Gates, "/deployments"_L1, "status=blocked"_L1},
    {"releases"_L1, ServerResource::Releases, "/releases"_L1, {}},
    {"freezes"_L1, ServerResource::Freezes, "/freeze_periods"_L1, {}},
    {"milestones"_L1, ServerResource::Milestones, "/milestones"_L1, {}},
};

QJsonObject gitLabKept(const QString &cursor)
{
    return QJsonDocument::fromJson(cursor.toUtf8()).object();
}

} // namespace

QUrl gitLabAddress(const QUrl &api, const QString &project, const QString &path,
                   const QuestionParameters &parameters)
{
    return questionAddress(api, u"/projects/"_s + encodedSegment(project) + path, parameters);
}

std::optional<GitLabProject> GitLabSync::knownProject(const QString &remote, const SyncPlace &place)
{
    const QJsonObject known = gitLabKept(place.cursors.value(u"project/"_s + remote));
    const qint64 id = known[u"id"_s].toInteger();
    if (id <= 0)
        return std::nullopt;
    return GitLabProject{.remote = remote, .id = id, .page = known[u"page"_s].toString()};
}

QVector<ConnectorRequest> GitLabSync::first(const SyncPlace &place) const
{
    QVector<ConnectorRequest> questions;
    for (const QString &remote : place.remotes) {
        if (const auto project = knownProject(remote, place)) {
            questions << questionsOf(*project, place);
            continue;
        }
        questions << ConnectorRequest{.http = {.url = gitLabAddress(m_api, remote, {})},
                                      .purpose = u"project"_s,
                                      .context = {{u"now"_s, toRfc3339(place.now)}},
                                      .remote = remote,
                                      .isOptional = true};
    }
    return questions;
}

ConnectorRequest GitLabSync::ask(const GitLabProject &project, const QString &purpose,
                                 QJsonObject context) const
{
    const auto *kind =
        std::ranges::find(gitLabLists, purpose, [](const GitLabListKind &k) { return QString(k.purpose); });
    QuestionParameters parameters;
    if (!kind->filter.isEmpty()) {
        const QStringList filter = QString(kind->filter).split(u'=');
        parameters.append({filter[0], filter[1]});
    }
    parameters.append({u"per_page"_s, u"100"_s});
    context.insert(u"project"_s, project.toJson());
    const QJsonArray further = context.take(u"further"_s).toArray();
    const bool isWhole = context[u"whole"_s].toBool();
    ConnectorRequest first{
        .http = {.url = gitLabAddress(m_api, QString::number(project.id), kind->path, parameters)},
        .purpose = purpose,
        .context = context,
        .resource = kind->resource,
        .remote = project.remote,
        .isOptional = true,
        .isConditional = !isWhole,
        .isRemembered = isWhole,
        .readsRefusal = purpose == "protection"_L1};
    // "Unchanged" about a first page says nothing of those behind it: each is asked.
    for (qsizetype i = further.size() - 1; i >= 0; --i) {
        ConnectorRequest page = first;
        page.http.url = QUrl(further[i].toString());
        page.context.insert(u"behind"_s, true);
        first.ifUnchanged = {page};
    }
    return first;
}

QVector<ConnectorRequest> GitLabSync::askOpen(const GitLabProject &project, const SyncPlace &place,
                                              const QJsonArray &open) const
{
    QVector<ConnectorRequest> questions;
    for (qsizetype i = open.size() - 1; i >= 0 && questions.size() < openAtOnce; --i) {
        const QString id = QString::number(open[i].toInteger());
        if (!place.openDeployments.contains(project.idOf(id)))
            continue;
        questions << ConnectorRequest{
            .http = {.url = gitLabAddress(m_api, QString::number(project.id), u"/deployments/"_s + id)},
            .purpose = u"open"_s,
            .context = {{u"project"_s, project.toJson()}},
            .resource = ServerResource::Deployments,
            .remote = project.remote,
            .isConditional = true,
            .readsRefusal = true};
    }
    return questions;
}

QVector<ConnectorRequest> GitLabSync::questionsOf(const GitLabProject &project, const SyncPlace &place) const
{
    const auto kept = [&](const QString &what) {
        return gitLabKept(place.cursors.value(what + u'/' + project.remote));
    };
    const QJsonObject deployments = kept(u"deployments"_s);
    const QJsonArray open = deployments[u"open"_s].toArray();
    QVector<ConnectorRequest> questions;
    questions << askChanged(project, u"deployments"_s,
                            gitLabEarlier(deployments[u"top"_s].toString(), gitLabOverlapSeconds),
                            {{u"top"_s, deployments[u"top"_s]}, {u"open"_s, open}});
    questions.last().isConditional = true;
    questions << askOpen(project, place, open);
    const QJsonObject protection = kept(u"protection"_s);
    for (const GitLabListKind &kind : gitLabLists) {
        questions << ask(
            project, kind.purpose,
            {{u"protection"_s, protection}, {u"further"_s, kept(u"pages-"_s + kind.purpose)[u"further"_s]}});
    }
    const QJsonObject checks = kept(u"checks"_s);
    const QString newest = checks[u"top"_s].toString();
    // Whole days, so that it is the same question the next time.
    const QDateTime today(place.now.toUTC().date(), QTime(0, 0), Qt::UTC);
    questions << askChanged(
        project, u"checks"_s,
        newest.isEmpty() ? toRfc3339(today.addDays(-firstCheckDays))
                         : gitLabEarlier(newest, gitLabOverlapSeconds),
        {{u"top"_s, newest}, {u"taken"_s, checks[u"taken"_s]}, {u"asksTests"_s, !newest.isEmpty()}});
    questions.last().isConditional = true;
    return questions;
}

Result<ConnectorPage> GitLabSync::read(const ConnectorRequest &request, const HttpReply &reply) const
{
    if (reply.status >= 400) // deleted since, or a plan that lacks it
        return ConnectorPage{};
    if (request.purpose == "project"_L1)
        return readProject(request, reply);
    if (request.purpose == "deployments"_L1)
        return readDeployments(request, reply);
    if (request.purpose == "checks"_L1)
        return readPipelines(request, reply);
    if (request.purpose == "tests"_L1)
        return readTests(request, reply);
    if (request.purpose == "open"_L1) {
        const Result<ServerDeployment> item =
            readGitLabDeployment(reply.json.object(), GitLabProject::ofJson(request.context[u"project"_s]));
        return item ? Result<ConnectorPage>(ConnectorPage{.items = {*item}}) : fail(item.error());
    }
    return readList(request, reply);
}

Result<ConnectorPage> GitLabSync::readProject(const ConnectorRequest &request, const HttpReply &reply) const
{
    const GitLabProject project{.remote = request.remote,
                                .id = reply.json[u"id"].toInteger(),
                                .page = answeredAddress(reply.json[u"web_url"])};
    if (project.id <= 0)
        return strangeGitLabAnswer(u"a project without a number"_s);
    ConnectorPage page;
    page.cursors = {{u"project/"_s + project.remote,
                     compactJsonText({{u"id"_s, project.id}, {u"page"_s, project.page}})}};
    page.next = questionsOf(project, {.now = fromRfc3339(request.context[u"now"_s].toString())});
    return page;
}

/// A list that is read again since who must agree has changed. That counts as known once all of them are
/// read.
ConnectorRequest GitLabSync::askUnderProtection(const GitLabProject &project, const QString &purpose,
                                                const QJsonObject &protection) const
{
    return ask(project, purpose,
               {{u"protection"_s, protection}, {u"whole"_s, true}, {u"isNewProtection"_s, true}});
}

/// Who must agree is known to environments and gates from the last time; when it changed they are read again.
Result<ConnectorPage> GitLabSync::readProtection(const ConnectorRequest &request,
                                                 const QJsonArray &list) const
{
    ConnectorPage page;
    const GitLabProject project = GitLabProject::ofJson(request.context[u"project"_s]);
    const QJsonObject before = request.context[u"protection"_s].toObject();
    const QJsonObject now = readGitLabProtection(list);
    if (now == before)
        return page;
    page.next = {askUnderProtection(project, u"environments"_s, now)};
    return page;
}

/// Puts what `one` reads of each object into `facts`.
template <class Fact, class Read>
static Result<void> readEachGitLab(const QJsonArray &list, QVector<Fact> &facts, Read one)
{
    for (const QJsonValue &object : list) {
        Result<Fact> fact = one(object.toObject());
        if (!fact)
            return fail(fact.error());
        facts.append(std::move(*fact));
    }
    return {};
}

static Result<void> readGitLabFacts(const QString &purpose, const QJsonArray &list, ConnectorPage &page,
                                    const GitLabProject &project, const QJsonObject &protection)
{
    const auto with = [&](auto read) {
        return [&project, read](const QJsonObject &object) { return read(object, project); };
    };
    const auto withProtection = [&](auto read) {
        return [&, read](const QJsonObject &object) { return read(object, project, protection); };
    };
    if (purpose == "environments"_L1)
        return readEachGitLab(list, page.environments, withProtection(readGitLabEnvironment));
    if (purpose == "gates"_L1)
        return readEachGitLab(list, page.gates, withProtection(readGitLabGate));
    if (purpose == "releases"_L1)
        return readEachGitLab(list, page.releases, with(readGitLabRelease));
    if (purpose == "freezes"_L1)
        return readEachGitLab(list, page.freezes, with(readGitLabFreeze));
    return readEachGitLab(list, page.milestones, with(readGitLabMilestone));
}

Result<ConnectorPage> GitLabSync::readList(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = gitLabList(reply);
    if (!list)
        return fail(list.error());
    if (isSameGitLabPage(request, *list))
        return endlessAnswer();
    if (request.purpose == "protection"_L1)
        return readProtection(request, *list);
    const GitLabProject project = GitLabProject::ofJson(request.context[u"project"_s]);
    const QJsonValue protection = request.context[u"protection"_s];
    if (request.context[u"behind"_s].toBool()) { // one page changed: the list is read from its beginning
        return ConnectorPage{
            .next = {ask(project, request.purpose, {{u"protection"_s, protection}, {u"whole"_s, true}})}};
    }
    ConnectorPage page;
    if (const auto read = readGitLabFacts(request.purpose, *list, page, project, protection.toObject());
        !read)
        return fail(read.error());
    QJsonArray further = request.context[u"further"_s].toArray();
    if (const auto next = pageAfter(request.http.url, reply); next && !list->isEmpty()) {
        further << next->toString(QUrl::FullyEncoded);
        ConnectorRequest more = request;
        more.http.url = *next;
        more.isConditional = false;
        more.isRemembered = true;
        more.ifUnchanged.clear();
        more.context.insert(u"further"_s, further);
        more.context.insert(u"first"_s, list->first());
        page.next = {more};
        return page;
    }
    page.complete = {{request.resource, project.remote}};
    page.cursors = {
        {u"pages-"_s + request.purpose + u'/' + project.remote, compactJsonText({{u"further"_s, further}})}};
    if (request.context[u"isNewProtection"_s].toBool()) {
        const QJsonObject known = request.context[u"protection"_s].toObject();
        if (request.purpose == "environments"_L1)
            page.next = {askUnderProtection(project, u"gates"_s, known)};
        else
            page.cursors << ConnectorCursor{u"protection/"_s + project.remote, compactJsonText(known)};
    }
    return page;
}

} // namespace slipway
