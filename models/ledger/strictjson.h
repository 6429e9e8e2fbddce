#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace slipway {

/// Reads what somebody signed. QJsonDocument forgives too much (twice the same key, a BOM, numbers that are
/// rounded), so the answer is an object only where writing it again gives the very same bytes. Refused
/// besides: more than 64 KiB, more than four levels, anything but texts, whole numbers up to 2^53, lists and
/// objects, and text that is not in Unicode's composed form.
Result<QJsonObject> readCanonicalJson(const QByteArray &bytes);

} // namespace slipway
