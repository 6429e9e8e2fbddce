#pragma once

#include "models/configuration/layerreading.h"

namespace slipway {

/// Puppet's data as a `hiera.yaml` of version 5 orders it: what `puppet lookup` would find for each key, with
/// `%{…}` filled in from `facts`. Layers whose path needs a fact that is not given do not exist, as for
/// Puppet.
class HieraLookup
{
public:
    HieraLookup(ConfigurationFiles &files, const QString &path, const QMap<QString, QString> &facts);

    QStringList keys() const;
    /// The value as merged by the key's `lookup_options`; null where no layer has it.
    ConfigurationNode lookup(const QString &key, int depth = 0) const;
    LayerReading reading; ///< troubles and files

private:
    void readLevel(const ConfigurationNode &level, const ConfigurationNode &defaults, const QString &folder);
    QStringList pathsOf(const ConfigurationNode &level, const QString &folder) const;
    QString strategyOf(const QString &key) const;
    QString filled(const QString &text, int depth) const;
    void fillIn(ConfigurationNode &node, int depth) const;

    ConfigurationFiles &m_files;
    QMap<QString, QString> m_facts;
    std::vector<ConfigurationNode> m_layers; ///< the strongest first
    ConfigurationNode m_options = ConfigurationNode::map(0);
};

} // namespace slipway
