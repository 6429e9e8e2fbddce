#include "models/connectors/gitlabsync.h"

// Which deployments a GitLab has at all.

using namespace Qt::StringLiterals;

namespace slipway {

QVector<ConnectorRequest> GitLabSync::sweep(const SyncPlace &place) const
{
    QVector<ConnectorRequest> questions;
    for (const QString &remote : place.remotes) {
        if (const auto project = knownProject(remote, place))
            questions << askChanged(*project, u"sweep"_s, {}, {});
    }
    return questions;
}

Result<SweepPage> GitLabSync::readSweep(const ConnectorRequest &request, const HttpReply &reply) const
{
    const Result<QJsonArray> list = gitLabList(reply);
    if (!list)
        return fail(list.error());
    if (list->size() > 1 && isSameGitLabPage(request, *list))
        return endlessAnswer();
    const GitLabProject project = GitLabProject::ofJson(request.context[u"project"_s]);
    SweepPage page;
    for (const QJsonValue &object : *list) {
        const qint64 id = object[u"id"].toInteger();
        if (id <= 0)
            return strangeGitLabAnswer(u"a deployment without an id"_s);
        page.listed << project.idOf(QString::number(id));
    }
    page.next = nextChanged(request, reply, *list, request.context);
    if (page.next.isEmpty())
        page.wholeOf = project.idOf({});
    return page;
}

std::optional<ConnectorRequest> GitLabSync::look(const QString &externalId) const
{
    const qsizetype slash = externalId.indexOf(u'/');
    bool isProject = false;
    bool isNumber = false;
    const qint64 project = QStringView(externalId).left(qMax<qsizetype>(slash, 0)).toLongLong(&isProject);
    const qint64 number = QStringView(externalId).sliced(slash + 1).toLongLong(&isNumber);
    if (!isProject || !isNumber || project <= 0 || number <= 0)
        return std::nullopt;
    return ConnectorRequest{
        .http = {.url = gitLabAddress(m_api, QString::number(project), u"/deployments/%1"_s.arg(number))},
        .purpose = u"sweep-look"_s};
}

} // namespace slipway
