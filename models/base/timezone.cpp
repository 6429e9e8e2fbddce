#include "models/base/timezone.h"

#include <QSet>

namespace slipway {

std::optional<QTimeZone> timeZoneNamed(const QString &name)
{
    static const QSet<QByteArray> known = [] {
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.cbegin(), ids.cend());
    }();
    const QByteArray id = name.toUtf8();
    const QTimeZone zone = known.contains(id) ? QTimeZone(id) : QTimeZone();
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace slipway
