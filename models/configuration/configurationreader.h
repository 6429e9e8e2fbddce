#pragma once

#include "models/base/result.h"
#include "models/domain/configuration.h"
#include "models/domain/configurationrules.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVector>

namespace slipway {

/// A file larger than this is not read.
constexpr qsizetype mostBytesOfConfiguration = 4 << 20;

/// Where files are read from: a repository as it is at one commit. Used by one thread.
class ConfigurationFiles
{
public:
    virtual ~ConfigurationFiles() = default;
    /// A file's bytes. Error::NotFound where there is none of that path; others say what is wrong with it.
    virtual Result<QByteArray> read(const QString &path) = 0;
    /// Every file there is, in order.
    virtual const QStringList &paths() const = 0;
};

/// A file of an environment, and what it is read with.
struct ConfigurationLayer
{
    CaughtFile file;
    ConfigurationFiles *from = nullptr; ///< outlives the reading
    QMap<QString, QString> facts;
    QString source{}; ///< the project whose repository it is in; empty: the compared one's
};

/// The files of one environment, each over the ones before it where they are of one part.
struct EnvironmentFiles
{
    QString environment;
    QVector<ConfigurationLayer> layers;
    bool known = true; ///< see ConfigurationSide
};

/// Reads and flattens the files of environments that are to be compared. What cannot be read becomes a
/// trouble of its environment, and the keys in it unknown; the rest is read. A value that is a secret in one
/// environment is masked in all. Reads much and calculates: not for the GUI thread. Never throws.
QVector<ConfigurationSide> readConfigurations(const QVector<EnvironmentFiles> &environments);

} // namespace slipway
