#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// A deployment whose server has it no more, as it was when it was last in the history.
struct GoneDeployment
{
    Deployment deployment; ///< without project and environment: those may be gone too
    QString project;
    QString environment;
    QByteArray raw;
    QDateTime goneAt;
};

/// Takes out of the history what was deleted at its server, and puts back what is there again. Touches rows
/// of the named source only. Nothing is lost: what goes is kept apart, under the id it had.
class DeploymentSweep
{
public:
    explicit DeploymentSweep(Database &db) : m_db(db) { }

    /// The highest row there is: what is put in later was not there when a list was begun.
    Result<DeploymentId> newest();

    /// External ids of `source` that begin with `prefix`, are at most as new as `upTo`, and are not `listed`;
    /// newest first.
    Result<QStringList> unlisted(const QString &source, const QString &prefix, const QSet<QString> &listed,
                                 DeploymentId upTo);
    /// Takes these out; live intervals and the words index follow. The answer: how many.
    Result<int> remove(const QString &source, const QStringList &externalIds, const QDateTime &at);
    /// Puts back what was taken out and is listed, where its project and environment are still known by these
    /// names. The answer: how many.
    Result<int> bringBack(const QString &source, const QSet<QString> &listed);

    Result<QVector<GoneDeployment>> goneOf(const QString &source);
    /// For whoever holds the id of a row that is not in the history any more.
    Result<std::optional<GoneDeployment>> goneById(DeploymentId id);

private:
    Result<QVector<GoneDeployment>> goneWhere(const QString &condition, const QVariantList &values);

    Database &m_db;
};

} // namespace slipway
