#include "models/commands/reportreading.h"

#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/domain/words.h"

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
        if (QVector<CommitId> &known = m_byVersion[release.version]; !known.contains(release.commit))
            known.append(release.commit);
    }
}

/// Null where no release, or more than one commit, has this version.
CommitId CommitNames::releaseNamed(const QString &name) const
{
    const QVector<CommitId> found = m_byVersion.value(name);
    return found.size() == 1 ? found.first() : CommitId();
}

/// Null where no commit begins so.
Result<CommitId> CommitNames::commitWithDigits(const QString &name) const
{
    const QVector<CommitId> ids = m_history->withPrefix(name.toLower());
    if (ids.size() > 1) {
        return fail(Error::Kind::Usage,
                    CommandWords::tr("“%1” may be several commits of “%2”. Write more of its digits.")
                        .arg(oneLine(name, 100), m_project));
    }
    return ids.isEmpty() ? CommitId() : ids.first();
}

Result<CommitId> CommitNames::commitOf(const QString &text) const
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return CommitId();
    const QString kind = written.section(u':', 0, 0);
    const bool says =
        written.contains(u':') && (kind == u"commit"_s || kind == u"tag"_s || kind == u"release"_s);
    const QString name = says ? written.section(u':', 1) : written;
    const auto may = [&](const QString &what) { return !says || kind == what; };
    if (const auto full = CommitId::parse(name); full && may(u"commit"_s))
        return *full;
    if (m_trouble)
        return fail(*m_trouble);
    if (const auto tag = m_tags.constFind(name); tag != m_tags.constEnd() && may(u"tag"_s))
        return *tag;
    if (may(u"commit"_s)) {
        const auto digits = commitWithDigits(name);
        if (!digits || !digits->isNull())
            return digits;
    }
    if (const CommitId release = releaseNamed(name); !release.isNull() && may(u"release"_s))
        return release;
    return fail(
        Error::Kind::NotFound,
        CommandWords::tr(
            "“%1” is no tag, release or commit of “%2”. Sync if it is new, or give the full commit id.")
            .arg(oneLine(written, 100), m_project));
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

/// Servers' clocks are never quite the same.
static constexpr qint64 toleratedSkewSeconds = 300;

static Result<void> checkTimes(const Deployment &deployment, const QDateTime &now)
{
    const QDateTime latest = now.addSecs(toleratedSkewSeconds);
    const bool hasStarted = deployment.state == DeploymentState::Running || isTerminal(deployment.state);
    if (deployment.createdAt > latest || deployment.finishedAt > latest
        || (hasStarted && deployment.startedAt > latest)) {
        return fail(
            Error::Kind::Invalid,
            CommandWords::tr("The deployment would lie in the future. Check its times and their zone."));
    }
    if (deployment.startedAt.isValid() && deployment.finishedAt.isValid()
        && deployment.finishedAt < deployment.startedAt) {
        return fail(
            Error::Kind::Invalid,
            CommandWords::tr("The deployment would have finished before it started. Check both times."));
    }
    if (deployment.finishedAt.isValid() && !isTerminal(deployment.state)
        && deployment.state != DeploymentState::Unknown) {
        return fail(Error::Kind::Invalid,
                    CommandWords::tr(
                        "What is %1 has not finished yet. Leave out when it finished, or give another state.")
                        .arg(wordFor(deployment.state)));
    }
    return {};
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
    if (const auto fine = checkTimes(deployment, now); !fine)
        return fail(fine.error());
    deployment.by = report.by;
    deployment.url = report.url;
    deployment.externalId = report.externalId.trimmed();
    fillTimes(deployment, now);
    return deployment;
}

QString reportedSource()
{
    return u"recorded"_s;
}

Result<Deployment> broughtUpToDate(const Deployment &before, Deployment after, const DeploymentReport &report)
{
    if (before.project != after.project || before.environment != after.environment) {
        return fail(Error::Kind::Refused,
                    CommandWords::tr("“%1” names a deployment of another project or environment already. "
                                     "Give this one another id.")
                        .arg(oneLine(report.externalId, 200)));
    }
    after.id = before.id;
    // Without a word about it, one that had ended has not ended otherwise.
    if (!report.state && isTerminal(before.state))
        after.state = before.state;
    after.createdAt = report.createdAt.isValid() ? report.createdAt : qMin(before.createdAt, after.createdAt);
    if (!report.startedAt.isValid() && before.startedAt.isValid())
        after.startedAt = before.startedAt;
    if (!report.finishedAt.isValid() && before.finishedAt.isValid() && isTerminal(after.state))
        after.finishedAt = before.finishedAt;
    if (!report.kind)
        after.kind = before.kind;
    if (report.commit.isEmpty())
        after.commit = before.commit;
    if (report.version.isEmpty() && (after.version.isEmpty() || after.commit == before.commit))
        after.version = before.version;
    if (report.by.isEmpty())
        after.by = before.by;
    if (report.url.isEmpty())
        after.url = before.url;
    return after;
}

} // namespace slipway
