#pragma once

#include "models/configuration/layerreading.h"

#include <QMap>
#include <QSet>

namespace slipway {

/// An Ansible inventory, INI or YAML, with the group_vars and host_vars beside it, as `ansible-inventory`
/// reads it. Nothing is run: a script is no inventory here, and Jinja stays as it is written.
class AnsibleInventory
{
public:
    struct Group
    {
        ConfigurationNode vars = ConfigurationNode::map(0); ///< with those of group_vars over them
        ConfigurationNode ownVars = ConfigurationNode::map(0); ///< of the inventory itself
        QStringList hosts; ///< as written, in order
        QSet<QString> children;
        int priority = 1; ///< of groups equally deep the one with the larger wins
    };

    AnsibleInventory(ConfigurationFiles &files, const QString &path);

    const QMap<QString, Group> &groups() const { return m_groups; }
    QStringList hosts() const { return m_hosts.keys(); }
    /// What the inventory and host_vars say of the host alone.
    ConfigurationNode ownVarsOf(const QString &host) const;
    /// What holds for the host: its groups' values, nearer groups over farther ones, its own over all.
    ConfigurationNode varsOf(const QString &host) const;
    LayerReading reading; ///< troubles and files

private:
    friend class AnsibleIni;
    void readYamlGroups(const std::vector<ConfigurationNode> &documents);
    void readYamlGroup(const QString &name, const ConfigurationNode &node, int depth);
    void addHost(const QString &group, const QString &host, const ConfigurationNode &vars);
    Group &group(const QString &name);
    void joinToAll();
    void readBeside(const QString &folder);
    ConfigurationNode readVars(const QString &folder, const QString &name, const QString &prefix);
    QStringList groupsOf(const QString &host) const;
    int depthOf(const QString &group) const;

    ConfigurationFiles &m_files;
    QMap<QString, Group> m_groups;
    struct Host
    {
        ConfigurationNode vars = ConfigurationNode::map(0);
        ConfigurationNode fileVars = ConfigurationNode::map(0);
    };
    QMap<QString, Host> m_hosts;
    QMap<QString, int> m_depths;
};

/// `web[01:03].example.org` in full; the text itself where it is no range. At most 10,000.
QStringList expandedHosts(const QString &pattern);

/// Reads the INI form into `inventory`; false with line and reason where it cannot be read.
bool readAnsibleIni(AnsibleInventory &inventory, const QByteArray &text, int &line, QString &why);

} // namespace slipway
