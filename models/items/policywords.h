#pragma once

#include "models/domain/gatepolicy.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// One rule of an environment as a person reads it.
struct PolicySentence
{
    QString text;
    bool asks = true; ///< false: it only says what is not asked for
};

/// Every rule in one sentence each, in the order a person asks: who, what was proved, when, how. `before` is
/// the environment before it in the promotion order; empty: it is the first.
QVector<PolicySentence> sentencesOf(const GatePolicy &policy, const QString &before);

/// The same in one short line: "2 approvals · checks · soak 24 h".
QString summaryOf(const GatePolicy &policy);

/// "45 min", "24 h", "3 days": whole units only.
QString spanText(int minutes);
/// "Mon, Tue and Fri, 09:00–17:00 (Europe/Berlin)".
QString hoursText(const WorkingHours &hours);

} // namespace slipway
