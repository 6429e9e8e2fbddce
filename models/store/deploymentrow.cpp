#include "models/store/deploymentrow.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed, and the indices of the migrations speak of them.
static_assert(int(DeploymentState::Planned) == 0 && int(DeploymentState::AwaitingApproval) == 1
              && int(DeploymentState::Queued) == 2 && int(DeploymentState::Running) == 3
              && int(DeploymentState::Succeeded) == 4 && int(DeploymentState::Partial) == 5
              && int(DeploymentState::Failed) == 6 && int(DeploymentState::Cancelled) == 7
              && int(DeploymentState::Rejected) == 8 && int(DeploymentState::Skipped) == 9
              && int(DeploymentState::TimedOut) == 10 && int(DeploymentState::Unknown) == 11);
static_assert(int(DeploymentKind::Deploy) == 0 && int(DeploymentKind::Redeploy) == 1
              && int(DeploymentKind::Rollback) == 2 && int(DeploymentKind::Hotfix) == 3);

qint64 firstPlaceOf(qint64 milliseconds)
{
    constexpr qint64 latest = (qint64(1) << (63 - placeBits)) - 1;
    return qBound(qint64(0), milliseconds, latest) << placeBits;
}

qint64 placeOf(const Deployment &deployment)
{
    return placeOf(deployment, deployment.id);
}

qint64 placeOf(const Deployment &deployment, DeploymentId id)
{
    return firstPlaceOf(toMilliseconds(effectiveTime(deployment)))
        | (id.value & ((qint64(1) << placeBits) - 1));
}

QString deploymentColumns()
{
    return u"d.id, d.project, d.environment, d.state, d.kind, d.live_until, d.created_at, d.started_at, "
           u"d.finished_at, "
           "d.commit_id, d.version, d.raw_state, d.by_whom, d.url, d.source, d.external_id, d.place"_s;
}

Deployment deploymentFrom(const QSqlQuery &row)
{
    Deployment deployment;
    deployment.id = {row.value(0).toLongLong()};
    deployment.project = {row.value(1).toLongLong()};
    deployment.environment = {row.value(2).toLongLong()};
    deployment.state = DeploymentState(qBound(0, row.value(3).toInt(), int(DeploymentState::Unknown)));
    deployment.kind = DeploymentKind(qBound(0, row.value(4).toInt(), int(DeploymentKind::Hotfix)));
    const qint64 liveUntil = row.value(5).toLongLong();
    deployment.liveUntil = liveUntil == liveForever ? QDateTime() : fromMilliseconds(liveUntil);
    deployment.createdAt = fromMilliseconds(row.value(6).toLongLong());
    deployment.startedAt = fromMilliseconds(row.value(7).toLongLong());
    deployment.finishedAt = fromMilliseconds(row.value(8).toLongLong());
    deployment.commit = commitFrom(row.value(9).toByteArray());
    deployment.version = row.value(10).toString();
    deployment.rawState = row.value(11).toString();
    deployment.by = row.value(12).toString();
    deployment.url = row.value(13).toString();
    deployment.source = row.value(14).toString();
    deployment.externalId = row.value(15).toString();
    return deployment;
}

qint64 placeFrom(const QSqlQuery &row)
{
    return row.value(16).toLongLong();
}

static QString cappedText(const QString &text, qsizetype most)
{
    QString clean = text.left(most);
    clean.remove(QChar(u'\0'));
    return clean;
}

static constexpr qsizetype mostOfWord = 1024;
static constexpr qsizetype mostOfUrl = 4096;

bool isTidy(const Deployment &deployment)
{
    const auto isFine = [](const QString &text, qsizetype most) {
        return text.size() <= most && !text.contains(QChar(u'\0'));
    };
    const auto isKnownOrNone = [](const QDateTime &time) { return toMilliseconds(time) >= 0; };
    return isFine(deployment.version, mostOfWord) && isFine(deployment.rawState, mostOfWord)
        && isFine(deployment.by, mostOfWord) && isFine(deployment.source, mostOfWord)
        && isFine(deployment.url, mostOfUrl) && !deployment.externalId.contains(QChar(u'\0'))
        && isKnownOrNone(deployment.createdAt) && isKnownOrNone(deployment.startedAt)
        && isKnownOrNone(deployment.finishedAt);
}

Deployment tidied(Deployment deployment)
{
    for (QString *text : {&deployment.version, &deployment.rawState, &deployment.by, &deployment.source})
        *text = cappedText(*text, mostOfWord);
    deployment.url = cappedText(deployment.url, mostOfUrl);
    deployment.externalId.remove(QChar(u'\0'));
    for (QDateTime *time : {&deployment.createdAt, &deployment.startedAt, &deployment.finishedAt})
        *time = fromMilliseconds(qMax(qint64(0), toMilliseconds(*time)));
    return deployment;
}

QVariantList deploymentValues(const Deployment &deployment, qint64 place, const QVariant &liveUntil)
{
    const QVariant external = deployment.externalId.isEmpty() ? QVariant(QMetaType(QMetaType::QString))
                                                              : QVariant(deployment.externalId);
    return {deployment.id.value,
            deployment.project.value,
            deployment.environment.value,
            int(deployment.state),
            int(deployment.kind),
            place,
            liveUntil,
            timeValue(deployment.createdAt),
            timeValue(deployment.startedAt),
            timeValue(deployment.finishedAt),
            commitValue(deployment.commit),
            textValue(deployment.version),
            textValue(deployment.rawState),
            textValue(deployment.by),
            textValue(deployment.url),
            textValue(deployment.source),
            external};
}

QString deploymentInsert()
{
    return u"INSERT INTO deployment (id, project, environment, state, kind, place, live_until, created_at, "
           u"started_at, "
           "finished_at, commit_id, version, raw_state, by_whom, url, source, external_id) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

bool saysTheSame(const Deployment &a, const Deployment &b)
{
    Deployment same = a;
    same.id = b.id;
    same.liveUntil = b.liveUntil;
    return same == b;
}

} // namespace slipway
