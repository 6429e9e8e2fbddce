#include "models/commands/reportreading.h"

#include "models/base/text.h"
#include "models/commands/writing.h"

using namespace Qt::StringLiterals;

namespace slipway {

CommitNames::CommitNames(const Project &project, const Result<std::shared_ptr<const History>> &history)
    : m_project(project.name)
{
    if (!history) {
        m_trouble = history.error();
        return;
    }
    m_history = *history;
    for (const GitRef &ref : m_history->refs()) {
        if (ref.kind == GitRef::Kind::Tag)
            m_tags.insert(ref.name, ref.commit);
    }
    // Newest first: where a commit has several releases the newest names it.
    const QVector<Release> releases = m_history->releases(project);
    for (const Release &release : releases) {
        if (!m_versions.contains(release.commit))
            m_versions.insert(release.commit, release.version);
    }
}

Result<CommitId> CommitNames::commitOf(const QString &text) const
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return CommitId();
    if (const auto full = CommitId::parse(name))
        return *full;
    if (m_trouble)
        return fail(*m_trouble);
    if (const auto tag = m_tags.constFind(name); tag != m_tags.constEnd())
        return *tag;
    const QVector<CommitId> ids = m_history->withPrefix(name.toLower());
    if (ids.size() == 1)
        return ids.first();
    if (ids.size() > 1) {
        return fail(Error::Kind::Usage,
                    CommandWords::tr("“%1” may be several commits of “%2”. Write more of its digits.")
                        .arg(oneLine(name, 100), m_project));
    }
    return fail(Error::Kind::NotFound,
                CommandWords::tr(
                    "“%1” is no tag and no commit of “%2”. Sync if it is new, or give the full commit id.")
                    .arg(oneLine(name, 100), m_project));
}

QString CommitNames::versionOf(const CommitId &commit) const
{
    return m_versions.value(commit);
}

static void fillTimes(Deployment &deployment, const QDateTime &now)
{
    if (isTerminal(deployment.state) && !deployment.finishedAt.isValid())
        deployment.finishedAt = now;
    if (deployment.state == DeploymentState::Running && !deployment.startedAt.isValid())
        deployment.startedAt = now;
    // It existed at the latest when something was first known of it.
    if (!deployment.createdAt.isValid()) {
        deployment.createdAt = now;
        for (const QDateTime &time : {deployment.startedAt, deployment.finishedAt}) {
            if (time.isValid() && time < deployment.createdAt)
                deployment.createdAt = time;
        }
    }
}

Result<Deployment> deploymentFrom(const DeploymentReport &report, ProjectId project,
                                  EnvironmentId environment, const CommitNames &names, const QDateTime &now)
{
    Deployment deployment;
    deployment.project = project;
    deployment.environment = environment;
    const auto commit = names.commitOf(report.commit);
    if (!commit)
        return fail(commit.error());
    deployment.commit = *commit;
    deployment.version = report.version.trimmed();
    if (deployment.version.isEmpty() && !commit->isNull())
        deployment.version = names.versionOf(*commit);
    deployment.state = report.state.value_or(DeploymentState::Succeeded);
    deployment.kind = report.kind.value_or(DeploymentKind::Deploy);
    deployment.createdAt = report.createdAt;
    deployment.startedAt = report.startedAt;
    deployment.finishedAt = report.finishedAt;
    if (report.startedAt.isValid() && report.finishedAt.isValid() && report.finishedAt < report.startedAt) {
        return fail(
            Error::Kind::Invalid,
            CommandWords::tr("The deployment would have finished before it started. Check both times."));
    }
    deployment.by = report.by;
    deployment.url = report.url;
    deployment.externalId = report.externalId.trimmed();
    fillTimes(deployment, now);
    return deployment;
}

} // namespace slipway
