#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace slipway {

/// A row's number in the workspace, typed by what it numbers so that a project never passes for an
/// environment.
template <class Tag> struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ProjectId = Id<struct ProjectTag>;
using EnvironmentId = Id<struct EnvironmentTag>;
using ConnectionId = Id<struct ConnectionTag>;
using DeploymentId = Id<struct DeploymentTag>;
using ApprovalId = Id<struct ApprovalTag>;

} // namespace slipway

Q_DECLARE_METATYPE(slipway::ProjectId)
Q_DECLARE_METATYPE(slipway::EnvironmentId)
Q_DECLARE_METATYPE(slipway::ConnectionId)
Q_DECLARE_METATYPE(slipway::DeploymentId)
Q_DECLARE_METATYPE(slipway::ApprovalId)
