#include "models/store/promotionstore.h"

#include "models/base/times.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(PromotionState::Asking) == 0 && int(PromotionState::Unsure) == 1
              && int(PromotionState::Running) == 2 && int(PromotionState::Succeeded) == 3
              && int(PromotionState::Failed) == 4);

static QString parametersJson(const QHash<QString, QString> &parameters)
{
    QJsonObject object;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static DeployTarget targetFrom(const QSqlQuery &row)
{
    DeployTarget target;
    target.project = row.value(0).toString();
    target.environment = row.value(1).toString();
    target.connection = row.value(2).toString();
    target.job = row.value(3).toString();
    const QJsonObject parameters = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        target.parameters.insert(it.key(), it.value().toString());
    target.command = stringsFrom(row.value(5).toString());
    target.folder = row.value(6).toString();
    return target;
}

static Promotion promotionFrom(const QSqlQuery &row)
{
    Promotion promotion;
    promotion.id = row.value(0).toLongLong();
    promotion.project = row.value(1).toString();
    promotion.environment = row.value(2).toString();
    promotion.release = row.value(3).toString();
    promotion.commit = commitFrom(row.value(4).toByteArray());
    promotion.kind = DeploymentKind(qBound(0, row.value(5).toInt(), int(DeploymentKind::Hotfix)));
    promotion.state = PromotionState(qBound(0, row.value(6).toInt(), int(PromotionState::Failed)));
    if (!row.value(7).isNull())
        promotion.approval = ApprovalId{row.value(7).toLongLong()};
    promotion.connection = row.value(8).toString();
    promotion.externalId = row.value(9).toString();
    promotion.nonce = row.value(10).toString();
    promotion.by = row.value(11).toString();
    promotion.at = fromMilliseconds(row.value(12).toLongLong());
    promotion.endedAt = fromMilliseconds(row.value(13).toLongLong());
    promotion.message = row.value(14).toString();
    promotion.claim = row.value(15).toString();
    promotion.runner = row.value(16).toString();
    promotion.isApprovedBeforehand = row.value(17).toInt() != 0;
    return promotion;
}

static const QString targetColumns = u"project, environment, connection, job, parameters, command, folder"_s;

Result<std::optional<DeployTarget>> PromotionStore::target(const QString &project, const QString &environment)
{
    std::optional<DeployTarget> found;
    const auto read = m_db.select(u"SELECT "_s + targetColumns
                                      + u" FROM deploy_target WHERE environment = ? AND project IN (?, '') "
                                        "ORDER BY CASE WHEN project = '' THEN 1 ELSE 0 END"_s,
                                  {textValue(environment), textValue(project)}, [&](const QSqlQuery &row) {
                                      found = targetFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QVector<DeployTarget>> PromotionStore::targets()
{
    QVector<DeployTarget> targets;
    const auto read =
        m_db.select(u"SELECT "_s + targetColumns + u" FROM deploy_target ORDER BY environment, project"_s, {},
                    [&](const QSqlQuery &row) {
                        targets += targetFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return targets;
}

Result<void> PromotionStore::setTarget(const DeployTarget &target)
{
    const auto kept = m_db.execute(
        u"INSERT INTO deploy_target (project, environment, connection, job, parameters, command, folder) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project, environment) DO UPDATE SET connection = "
        "excluded.connection, job = excluded.job, parameters = excluded.parameters, command = "
        "excluded.command, "
        "folder = excluded.folder"_s,
        {textValue(target.project), textValue(target.environment), textValue(target.connection),
         textValue(target.job), parametersJson(target.parameters), jsonOf(target.command),
         textValue(target.folder)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<bool> PromotionStore::removeTarget(const QString &project, const QString &environment)
{
    const auto removed = m_db.execute(u"DELETE FROM deploy_target WHERE project = ? AND environment = ?"_s,
                                      {textValue(project), textValue(environment)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

Result<void> PromotionStore::renameConnection(const QString &from, const QString &to)
{
    for (const QString &table : {u"deploy_target"_s, u"promotion"_s}) {
        const auto renamed =
            m_db.execute(u"UPDATE "_s + table + u" SET connection = ? WHERE connection = ?"_s,
                         {textValue(to), textValue(from)});
        if (!renamed)
            return fail(renamed.error());
    }
    return {};
}

Result<void> PromotionStore::lockPlace(EnvironmentId environment)
{
    if (m_db.isSqlite())
        return {};
    return m_db.select(u"SELECT id FROM environment WHERE id = ? FOR UPDATE"_s, {environment.value},
                       [](const QSqlQuery &) { return false; });
}

Result<bool> PromotionStore::isClaimed(const QString &claim)
{
    bool isClaimed = false;
    const auto read = m_db.select(u"SELECT id FROM promotion WHERE claim = ? AND claim <> ''"_s,
                                  {textValue(claim)}, [&](const QSqlQuery &) {
                                      isClaimed = true;
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    return isClaimed;
}

Result<QSet<CommitId>> PromotionStore::triedCommits(const Project &project, const Environment &environment)
{
    QSet<CommitId> tried;
    const auto take = [&tried](const QSqlQuery &row) {
        tried.insert(commitFrom(row.value(0).toByteArray()));
        return true;
    };
    const auto promoted = m_db.select(
        u"SELECT commit_id FROM promotion WHERE project = ? AND environment = ? AND commit_id IS NOT NULL"_s,
        {textValue(project.name), textValue(environment.name)}, take);
    if (!promoted)
        return fail(promoted.error());
    const auto deployed = m_db.select(
        u"SELECT commit_id FROM deployment WHERE project = ? AND environment = ? AND commit_id IS NOT NULL"_s,
        {project.id.value, environment.id.value}, take);
    if (!deployed)
        return fail(deployed.error());
    return tried;
}

Result<qint64> PromotionStore::add(const Promotion &promotion)
{
    return m_db.insert(
        u"INSERT INTO promotion (project, environment, release, commit_id, kind, state, approval, "
        u"connection, "
        "external_id, nonce, by_whom, at, ended_at, message, claim, runner, beforehand) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textValue(promotion.project), textValue(promotion.environment), textValue(promotion.release),
         commitValue(promotion.commit), int(promotion.kind), int(promotion.state),
         promotion.approval ? QVariant(promotion.approval->value) : QVariant(QMetaType(QMetaType::LongLong)),
         textValue(promotion.connection), textValue(promotion.externalId), textValue(promotion.nonce),
         textValue(promotion.by), timeValue(promotion.at), timeValue(promotion.endedAt),
         textValue(promotion.message), textValue(promotion.claim), textValue(promotion.runner),
         int(promotion.isApprovedBeforehand)});
}

Result<void> PromotionStore::update(const Promotion &promotion)
{
    const auto changed = m_db.execute(
        u"UPDATE promotion SET state = ?, external_id = ?, ended_at = ?, message = ? WHERE id = ?"_s,
        {int(promotion.state), textValue(promotion.externalId), timeValue(promotion.endedAt),
         textValue(promotion.message), promotion.id});
    return changed ? Result<void>() : fail(changed.error());
}

Result<QVector<Promotion>> PromotionStore::where(const QString &condition, const QVariantList &values)
{
    QVector<Promotion> promotions;
    const auto read =
        m_db.select(u"SELECT id, project, environment, release, commit_id, kind, state, "
                    u"approval, connection, external_id, "
                    "nonce, by_whom, at, ended_at, message, claim, runner, beforehand FROM promotion "_s
                        + condition,
                    values, [&](const QSqlQuery &row) {
                        promotions += promotionFrom(row);
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return promotions;
}

Result<QVector<Promotion>> PromotionStore::approvedBeforehand()
{
    return where(u"WHERE beforehand = 1 AND state = 3"_s, {});
}

Result<QDateTime> PromotionStore::usedAt(ApprovalId approval)
{
    QDateTime at;
    const auto read = m_db.select(u"SELECT at FROM promotion WHERE approval = ? ORDER BY id"_s,
                                  {approval.value}, [&at](const QSqlQuery &row) {
                                      at = fromMilliseconds(row.value(0).toLongLong());
                                      return false;
                                  });
    return read ? Result<QDateTime>(at) : fail(read.error());
}

Result<Promotion> PromotionStore::byId(qint64 id)
{
    const auto found = where(u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::PromotionStore", "There is no promotion number %1.")
                        .arg(id));
    }
    return found->first();
}

Result<QStringList> PromotionStore::externalIdsOfOthers(const Promotion &promotion)
{
    QStringList ids;
    const auto read = m_db.select(
        u"SELECT external_id FROM promotion WHERE connection = ? AND id <> ? AND external_id <> ''"_s,
        {textValue(promotion.connection), promotion.id}, [&](const QSqlQuery &row) {
            ids += row.value(0).toString();
            return true;
        });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<QVector<Promotion>> PromotionStore::open()
{
    return where(u"WHERE state IN (0, 1, 2) ORDER BY id"_s, {});
}

Result<QVector<Promotion>> PromotionStore::newest(int limit)
{
    return where(u"ORDER BY id DESC LIMIT ?"_s, {limit});
}

} // namespace slipway
