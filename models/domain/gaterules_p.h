#pragma once

// What the files of the gate rules share; for them alone.
#include "models/domain/gates.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

struct GateWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Gates)
};

inline GateFinding passes(const QString &gate, const QString &reason)
{
    return {gate, GateOutcome::Passes, reason};
}
inline GateFinding waits(const QString &gate, const QString &reason, const QDateTime &until = {})
{
    return {gate, GateOutcome::Waits, reason, until};
}
inline GateFinding blocks(const QString &gate, const QString &reason)
{
    return {gate, GateOutcome::Blocks, reason};
}

/// On the clocks of whoever reads it.
inline QString shortTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// In freezegate.cpp.
void judgeFreezes(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings);
/// In monitorgate.cpp.
void judgeMonitors(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings);
void judgeApproval(const GatePolicy &policy, const GateFacts &facts, QVector<GateFinding> &findings);

} // namespace slipway
