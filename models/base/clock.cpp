#include "models/base/clock.h"

namespace slipway {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace slipway
