#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// What orders versions when it is compared byte by byte: numbers by value (1.9.0 before 1.10.0), a
/// pre-release before its release, a fix of a release after it, and what begins with a word by that word
/// first. SemVer's precedence wherever both are SemVer; what differs in its build alone goes by that. A `v`
/// before the numbers does not count. Never holds a zero byte, and is empty for an empty version only.
QByteArray versionSortKey(const QString &version);

} // namespace slipway
