#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace slipway {

/// The time zone of an IANA name ("Europe/Berlin", "UTC"); nothing for anything else. QTimeZone alone takes
/// many a word ("Berlin") for a POSIX rule that means UTC.
std::optional<QTimeZone> timeZoneNamed(const QString &name);

} // namespace slipway
