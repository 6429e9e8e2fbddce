#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// Which files of a repository belong to which environment. Written as one line:
/// `PATTERN[=ENVIRONMENT][;format=F][;part=NAME][;source=PROJECT][;fact.NAME=VALUE]…`.
struct ConfigurationRule
{
    /// Over the whole path: `*` within a folder, `**` over any folders, `?` one letter, and `{environment}`,
    /// once, for the name of one.
    QString pattern;
    /// Empty: the one that `{environment}` stands for; `*`: every environment, below the rules that follow.
    QString environment;
    ConfigurationFormat format = ConfigurationFormat::Auto;
    QString part; ///< what the file is compared as; empty: its path without the environment
    QString source; ///< the project whose repository it is read from; empty: the project's own
    QMap<QString, QString> facts; ///< what Hiera's %{…} stand for, besides the environment

    bool operator==(const ConfigurationRule &) const = default;
};

Result<ConfigurationRule> parseConfigurationRule(const QString &line);
QString toString(const ConfigurationRule &rule);
/// Error::Invalid for a pattern that is empty, absolute, too long, or says the environment twice or never.
Result<void> checkConfigurationRule(const ConfigurationRule &rule);

/// The environment that a name in a path stands for: the very name, else the same in other case, else the
/// only one that is commonly called so too (`production` for `prod`). Empty where there is none.
QString environmentNamed(const QString &text, const QStringList &environments);

/// One file that a rule catches.
struct CaughtFile
{
    int rule = 0; ///< which one; a later rule lies over an earlier one
    QString path;
    QString environment; ///< empty: the rule names one that the workspace has not
    QString said; ///< what stands in the path where the environment should
    QString part;
    ConfigurationFormat format = ConfigurationFormat::Auto; ///< never Auto where it can be read

    bool operator==(const CaughtFile &) const = default;
};

/// What the rules catch among `paths` for these environments, in the rules' order, then the paths'. Rules of
/// another source are left out unless `source` names it.
Result<QVector<CaughtFile>> caughtFiles(const QVector<ConfigurationRule> &rules, const QStringList &paths,
                                        const QStringList &environments, const QString &source = {});

/// A sensible first set of rules, read from a repository's paths: what lies in folders or files named after
/// environments, and the files below them that all have in common. Empty where nothing looks like it.
QVector<ConfigurationRule> guessedConfigurationRules(const QStringList &paths,
                                                     const QStringList &environments);

/// A path without the environment that stands at `from` (`length` letters): the name under which the
/// environments' files are compared. `config/prod/app.yaml` gives `config/app.yaml`, `values-prod.yaml` gives
/// `values.yaml`.
QString partOfPath(const QString &path, qsizetype from, qsizetype length);

} // namespace slipway
