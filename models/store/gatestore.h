#pragma once

#include "models/domain/freeze.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/gates.h"
#include "models/store/database.h"

#include <QHash>
#include <QVector>

#include <optional>
#include <utility>

namespace slipway {

/// What must hold before a release may enter an environment: policies, freezes, marks. Facts only we hold.
class GateStore
{
public:
    explicit GateStore(Database &db) : m_db(db) { }

    /// Nothing where nobody wrote one. Error::Invalid where it cannot be read: that is not "none".
    Result<std::optional<GatePolicy>> policy(EnvironmentId environment);
    /// The policy in force: the one that was written, or else defaultPolicy.
    Result<GatePolicy> policyInForce(const Environment &environment);
    Result<void> setPolicy(EnvironmentId environment, const GatePolicy &policy);
    Result<void> removePolicy(EnvironmentId environment);

    Result<qint64> addFreeze(const Freeze &freeze);
    Result<Freeze> freeze(qint64 id); ///< Error::NotFound
    Result<void> removeFreeze(qint64 id);
    Result<QVector<Freeze>> freezes(); ///< by when they begin

    /// By the release's tag or version, as `setMark` had it; an empty mark where there is none.
    Result<ReleaseMark> mark(const QString &project, const QString &release);
    Result<void> setMark(const QString &project, const QString &release, const ReleaseMark &mark);
    Result<QHash<QString, ReleaseMark>> marks(const QString &project);
    /// Of every project, by (project, release).
    Result<QHash<std::pair<QString, QString>, ReleaseMark>> marks();

private:
    Database &m_db;
};

} // namespace slipway
