#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace slipway {

/// What a history can be ordered by.
enum class DeploymentColumn { When, Project, Environment, Version, State, Kind, By, Source, Took };
QString toString(DeploymentColumn column);
std::optional<DeploymentColumn> deploymentColumnFromString(QStringView text);

/// The order of a history. Projects, environments, people and sources go by name, versions as
/// versionSortKey has it, states and kinds from the beginning of a deployment's life to its end. What has no
/// value (no version, nobody, not finished) comes last in either direction, and the newest of equals first.
struct DeploymentSort
{
    DeploymentColumn column = DeploymentColumn::When;
    bool ascending = false;

    bool operator==(const DeploymentSort &) const = default;
};

/// Names as a person looks them up: whatever their letters' case; where that is all they differ in, by code
/// unit.
std::strong_ordering compareNames(const QString &a, const QString &b);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::DeploymentSort)
