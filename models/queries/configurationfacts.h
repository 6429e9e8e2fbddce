#pragma once

#include "models/domain/configurationrules.h"
#include "models/queries/configurationquery.h"
#include "models/queries/pointreading.h"
#include "models/queries/projecthistory.h"

#include <QHash>

#include <optional>

namespace slipway {

/// What the workspace knows about the configuration of one project, read before any repository is asked.
struct ConfigurationFacts
{
    struct Side
    {
        QString title;
        Environment environment;
        PointFacts point; ///< in the project
        QVector<PointFacts> sources; ///< in each source, in the order of ConfigurationFacts::sources
    };

    Project project;
    QStringList environments; ///< all there are
    QVector<Side> sides;
    std::optional<QVector<ConfigurationRule>> rules; ///< absent: none were kept
    QVector<Project> sources; ///< other projects that rules read from
};

/// Runs on the store's thread.
Result<ConfigurationFacts> readConfigurationFacts(Database &db, const ConfigurationRequest &request,
                                                  const QDateTime &now);

/// The snapshots of the project's repository and of each source's, with the folders they are in.
struct ConfigurationRepositories
{
    QVector<HistoryPtr> histories; ///< the project's first
};

/// Reads what is live, and compares; blocks.
Result<ConfigurationAnswer> comparedConfiguration(const ConfigurationFacts &facts,
                                                  const ConfigurationRepositories &repositories);
Result<ConfigurationMapping> mappedConfiguration(const ConfigurationFacts &facts,
                                                 const ConfigurationRepositories &repositories, bool guess);
/// A file at a commit with its secrets masked; blocks.
Result<QString> shownConfigurationFile(const QString &repository, const CommitId &commit,
                                       const QString &path);

} // namespace slipway
