#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QString>

namespace slipway {

/// The report of a period (what `slipway-cli report` writes as JSON) for people: what was released where, the
/// delivery metrics with what they are computed from, incidents, what went in during a freeze, who agreed.
QString periodHtml(const QJsonObject &report);

/// As HTML or, where the file is called so, as PDF. A PDF needs a QGuiApplication.
Result<void> writePeriodReport(const QJsonObject &report, const QString &file);

} // namespace slipway
