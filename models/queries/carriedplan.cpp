#include "models/queries/carriedplan.h"

#include "models/ledger/chain.h"
#include "models/ledger/ledger.h"
#include "models/store/connectionstore.h"
#include "models/store/promotionstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

QJsonObject serverOf(const QVector<Connection> &connections, const DeployTarget &target,
                     const QString &project)
{
    const auto known = std::ranges::find(connections, target.connection, &Connection::name);
    if (known == connections.cend())
        return {{u"name"_s, target.connection}};
    return {{u"kind"_s, toString(known->kind)},
            {u"url"_s, known->url},
            {u"remote"_s, known->remotes.value(project)}};
}

} // namespace

Result<QString> carriedPlanSha256(Database &db, const ApprovalSubject &subject)
{
    const auto target = PromotionStore(db).target(subject.project, subject.environment);
    if (!target)
        return fail(target.error());
    QJsonObject plan{{u"action"_s, u"deploy"_s},
                     {u"project"_s, subject.project},
                     {u"release"_s, subject.release},
                     {u"commit"_s, subject.commit.hex()},
                     {u"environment"_s, subject.environment}};
    if (*target) {
        QJsonObject parameters;
        // Values may be secrets: of them only the hash goes in.
        for (auto it = (*target)->parameters.begin(); it != (*target)->parameters.end(); ++it)
            parameters.insert(it.key(), hashed(it.value().toUtf8()));
        QJsonObject carrier{{u"job"_s, (*target)->job},
                            {u"parameters"_s, parameters},
                            {u"command"_s, QJsonArray::fromStringList((*target)->command)},
                            {u"folder"_s, (*target)->folder}};
        if (!(*target)->connection.isEmpty()) {
            const auto connections = ConnectionStore(db).all();
            if (!connections)
                return fail(connections.error());
            carrier.insert(u"server"_s, serverOf(*connections, **target, subject.project));
        }
        plan.insert(u"carrier"_s, carrier);
    }
    return hashed(canonicalJson(plan));
}

Result<bool> isCarriedOtherwise(Database &db, const ApprovalSubject &subject)
{
    if (subject.statement.isEmpty())
        return false;
    const auto now = carriedPlanSha256(db, subject);
    if (!now)
        return fail(now.error());
    return QJsonDocument::fromJson(subject.statement).object().value(u"plan_sha256"_s).toString() != *now;
}

} // namespace slipway
