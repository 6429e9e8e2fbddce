#pragma once

#include "models/domain/commitid.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// One of the places of a project in an environment that keeps more than one release at once: blue and green,
/// a canary. What is in it is deployed; people reach it where it is live, or by its share.
struct EnvironmentSlot
{
    QString name{};
    CommitId commit{};
    QString version{};
    QDateTime deployedAt{};
    QString by{};
    bool isLive = false;
    int percent = 0; ///< of people whom it serves besides the live one, 0 to 100
    bool operator==(const EnvironmentSlot &) const = default;
};

} // namespace slipway
