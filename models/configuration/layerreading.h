#pragma once

#include "models/configuration/configurationnode.h"

namespace slipway {

/// What one layer gave. The room's own, as everything in the clear.
struct LayerReading
{
    QVector<FlatValue> values;
    QVector<ConfigurationTrouble> troubles;
    QStringList unknownPrefixes; ///< of keys of which nothing is known; empty text: all
    QStringList files; ///< what was read

    void fail(const QString &file, int line, const QString &why, const QString &prefix = {});
};

/// Reads a file and says in `reading` what went wrong with it; its documents carry its name. None where it
/// could not be read.
std::vector<ConfigurationNode> documentsOf(LayerReading &reading, ConfigurationFiles &files,
                                           const QString &path, ConfigurationFormat format,
                                           const QString &prefix = {});

LayerReading readKustomize(const ConfigurationLayer &layer);
LayerReading readAnsible(const ConfigurationLayer &layer);
LayerReading readHiera(const ConfigurationLayer &layer);

/// `folder` + `path` with `.` and `..` taken away; empty where that leaves the repository.
QString joinedPath(const QString &folder, const QString &path);
QString folderOf(const QString &path);

} // namespace slipway
