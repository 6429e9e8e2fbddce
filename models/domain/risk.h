#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// What the risk of putting a release into an environment is judged by; nothing where it is not known.
struct RiskFacts
{
    std::optional<int> commits{}; ///< that would become live
    std::optional<int> files{};
    std::optional<int> lines{}; ///< inserted and deleted
    QStringList delicatePaths{}; ///< changed files that are migrations, infrastructure or configuration
    std::optional<int> firstTimeAuthors{};
    QDateTime liveSince{}; ///< of what is live there now
    int recentDeployments = 0; ///< of the newest ten of this project into this environment
    int recentFailures = 0; ///< among them
    QDateTime localTime{}; ///< there where the people are
    bool isBackward = false; ///< something that is live would be lost
};

/// One reason for a part of the score.
struct RiskPart
{
    QString name; ///< for scripts: size, files, paths, authors, age, failures, hour, direction
    int points = 0;
    QString reason;
};

/// From 0 to 100; the parts always add up to it.
struct RiskScore
{
    int score = 0;
    QVector<RiskPart> parts{}; ///< those with points, the heaviest first
    QStringList unknown{}; ///< names of the parts that could not be judged
};

/// Each part has a most of its own, so that the score is their plain sum: size 20 (by the logarithm of the
/// lines, and of the commits), files 10, delicate paths 20, first-time authors 10, age of what is live 10,
/// recent failures 15, the hour 5, direction 10. Change size, spread and developer experience are the
/// predictors of Kamei et al., "A large-scale empirical study of just-in-time quality assurance", 2013; the
/// weights are Slipway's own, and shown.
RiskScore riskOf(const RiskFacts &facts);

/// Whether a changed file is one that breaks more than itself: a database migration, infrastructure,
/// configuration, a lock file, a pipeline.
bool isDelicatePath(const QString &path);

} // namespace slipway
