#pragma once

#include "models/base/ids.h"

#include <QString>

#include <optional>

namespace slipway {

enum class Tier { Production, Staging, Testing, Development, Other };
QString toString(Tier tier);
std::optional<Tier> tierFromString(QStringView text);

/// The tier that a name suggests: GitLab's rules in GitLab's order, the first match wins, case folded.
/// Source: https://docs.gitlab.com/ci/environments/#deployment-tier-of-environments
Tier guessTier(QStringView environmentName);

/// A place that releases run in. `order` is its place in the promotion order, lowest first.
struct Environment
{
    EnvironmentId id;
    QString name;
    Tier tier = Tier::Other;
    int order = 0;
    QString url;

    bool operator==(const Environment &) const = default;
};

/// Where a new environment goes when nobody says: after those of lower tiers (development, testing, staging,
/// production).
int suggestedOrder(Tier tier);

} // namespace slipway
