#pragma once

#include <QString>

namespace slipway {

/// This process, so that another one can tell later whether it is still there: the machine, the process and
/// when it began.
QString thisRunner();

/// Whether that process is over. False where that cannot be known from here: another machine, another
/// container.
bool hasEnded(const QString &runner);

} // namespace slipway
