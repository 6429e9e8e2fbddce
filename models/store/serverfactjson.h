#pragma once

#include "models/domain/serverfacts.h"

#include <QJsonObject>

namespace slipway {

// Facts as they stand in the column `body`; what has a column of its own (external id, remote, commit) is not
// in it. Reading takes what is there and leaves the rest as it was made.

QJsonObject jsonOf(const ServerEnvironment &environment);
QJsonObject jsonOf(const ServerRelease &release);
QJsonObject jsonOf(const ServerCheck &check);
QJsonObject jsonOf(const ServerGate &gate);
QJsonObject jsonOf(const ServerFreeze &freeze);
QJsonObject jsonOf(const ServerMilestone &milestone);

void readJson(const QJsonObject &json, ServerEnvironment &environment);
void readJson(const QJsonObject &json, ServerRelease &release);
void readJson(const QJsonObject &json, ServerCheck &check);
void readJson(const QJsonObject &json, ServerGate &gate);
void readJson(const QJsonObject &json, ServerFreeze &freeze);
void readJson(const QJsonObject &json, ServerMilestone &milestone);

} // namespace slipway
