#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// A file's text as a person may see it: every secret in it masked, line by line, comments included; lines
/// keep their numbers. Where in doubt more is masked than need be. Error::Invalid for a file that cannot be
/// read: what is secret in it is not known then.
Result<QString> maskedFile(const QByteArray &content, ConfigurationFormat format);

} // namespace slipway
