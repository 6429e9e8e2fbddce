#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"
#include "models/domain/configurationrules.h"
#include "models/domain/project.h"
#include "models/queries/point.h"

#include <QFuture>
#include <QHash>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

struct ConfigurationRequest
{
    QString project;
    /// Two or more of `ENVIRONMENT`, `ENVIRONMENT@TIME` (what was live there then) and `ENVIRONMENT=POINT`
    /// (its files as they are at any point of the project).
    QStringList environments;
    QString at; ///< a point for all that do not name their own; empty: what is live
    std::optional<QVector<ConfigurationRule>> rules; ///< instead of the project's own, to try them
};

/// One column: an environment, where its files were read, and what became of it.
struct ConfigurationPlace
{
    QString environment;
    QString title; ///< as asked for: "prod", "prod@2026-11-01", "prod=v1.2.0"
    Point point;
    QString trouble; ///< why nothing could be read at all; empty: it was
    QStringList files;
    QVector<ConfigurationTrouble> troubles; ///< files that could not be read
    QHash<QString, CommitId> sources; ///< of other projects whose files were read: where

    /// The commit that a value's file was read from.
    CommitId commitOf(const QString &source) const
    {
        return source.isEmpty() ? point.commit : sources.value(source);
    }
};

struct ConfigurationAnswer
{
    Project project;
    QVector<ConfigurationPlace> places; ///< in the order asked for; the comparison's columns
    QVector<ConfigurationRule> rules;
    bool guessed = false; ///< nobody set rules: they were read from the repository's tree
    ConfigurationComparison comparison;

    /// Whether everything asked for was read.
    bool isWhole() const;
};

/// The configuration of environments, key by key, each from the commit that is live there. Error::Usage for
/// fewer than two environments; NotFound for names that are none, and where no rule catches any file.
QFuture<Result<ConfigurationAnswer>> askConfiguration(const QueryContext &context,
                                                      const ConfigurationRequest &request);

/// What rules catch in a project's repository.
struct ConfigurationMapping
{
    Project project;
    Point point; ///< where the files were looked for
    QVector<ConfigurationRule> rules;
    bool guessed = false;
    QVector<CaughtFile> files;
    int looked = 0; ///< how many files there are
};

/// What `rules` (absent: those kept, else a guess) catch on the main branch. `guess`: what a
/// guess would be, whatever is kept.
QFuture<Result<ConfigurationMapping>>
askConfigurationMapping(const QueryContext &context, const QString &project,
                        const std::optional<QVector<ConfigurationRule>> &rules, bool guess = false);

/// The text of one file of a project as it is at a commit, with every secret in it masked.
QFuture<Result<QString>> askConfigurationFile(const QueryContext &context, const QString &project,
                                              const CommitId &commit, const QString &path);

/// "3 keys differ and 1 is missing of 48; production and staging agree on the rest." — one translated
/// sentence.
QString sentenceOf(const ConfigurationAnswer &answer);

} // namespace slipway
