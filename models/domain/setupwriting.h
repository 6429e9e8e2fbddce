#pragma once

#include "models/domain/setup.h"

#include <QJsonObject>

namespace slipway {

// The members of a set-up's things, as they stand in its file; for setupfile and setupchanges.

QJsonObject setupJson(const EnvironmentSetup &setup); ///< without its gate
QJsonObject setupJson(const GatePolicy &policy);
QJsonObject setupJson(const ProjectSetup &setup); ///< without its configuration
QJsonArray configurationLines(const ProjectSetup &setup);
QJsonObject setupJson(const Connection &connection);
QJsonObject setupJson(const DeployTarget &carrier);
QJsonObject setupJson(const VersionProbe &probe);
QJsonObject setupJson(const Freeze &freeze);
QJsonObject setupJson(const Monitor &monitor);
QJsonObject setupJson(const AlertSource &source); ///< without how asking it went

QString toString(Versioning versioning);
std::optional<Versioning> versioningFromString(QStringView text);

} // namespace slipway
