#pragma once

#include "models/base/result.h"
#include "models/domain/approval.h"
#include "models/queries/metricsquery.h"
#include "models/store/deploymentdays.h"

#include <QFuture>

namespace slipway {

/// What a report of a period tells; `metrics` names its window and its project.
struct PeriodAnswer
{
    MetricsReading metrics;
    QVector<Deployment> released; ///< live in production, newest first, the newest mostInReport of them
    qint64 releasedInAll = 0;
    QVector<Deployment> inFreeze; ///< into whatever environment, newest first, the newest mostInReport
    qint64 inFreezeInAll = 0;
    QVector<std::pair<QString, DayCount>> environments; ///< in their order, those with any
    QVector<Incident> incidents; ///< open at some time of the period, newest first
    QVector<std::pair<ApprovalSubject, ApprovalDecision>> decisions; ///< of the period, oldest first
    bool isDemo = false;
};
constexpr int mostInReport = 500;

/// Error::NotFound for a project that does not exist.
QFuture<Result<PeriodAnswer>> askPeriod(const QueryContext &context, const MetricsQuestion &question);

} // namespace slipway
