#include "models/configuration/ansible.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr qsizetype mostExpandedHosts = 10000;
static constexpr int mostHosts = 50000;

static void setAll(ConfigurationNode &under, const ConfigurationNode &over)
{
    for (const auto &[name, value] : over.members)
        under.set(name, value);
}

static QString letterAfter(const QString &text, int step)
{
    return QString(QChar(text.front().unicode() + step));
}

QStringList expandedHosts(const QString &pattern)
{
    static const QRegularExpression range(
        u"^(.*?)\\[(?:([0-9]+):([0-9]+)|([a-z]):([a-z])|([A-Z]):([A-Z]))(?::([0-9]+))?\\](.*)$"_s);
    const auto match = range.match(pattern);
    if (!match.hasMatch())
        return {pattern};
    QStringList middle;
    const int step = std::max(1, match.captured(8).toInt());
    if (!match.captured(2).isEmpty()) {
        const int width = int(match.captured(2).size());
        const bool padded = width > 1 && match.captured(2).startsWith(u'0');
        for (qint64 i = match.captured(2).toLongLong();
             i <= match.captured(3).toLongLong() && middle.size() < mostExpandedHosts; i += step)
            middle.append(padded ? QString::number(i).rightJustified(width, u'0') : QString::number(i));
    } else {
        const int first = match.captured(4).isEmpty() ? 6 : 4;
        for (QString letter = match.captured(first); letter <= match.captured(first + 1);
             letter = letterAfter(letter, step))
            middle.append(letter);
    }
    const QStringList rests = expandedHosts(match.captured(9));
    QStringList hosts;
    for (const QString &one : std::as_const(middle)) {
        for (const QString &rest : rests) {
            if (hosts.size() < mostExpandedHosts)
                hosts.append(match.captured(1) + one + rest);
        }
    }
    return hosts;
}

AnsibleInventory::AnsibleInventory(ConfigurationFiles &files, const QString &path) : m_files(files)
{
    group(u"all"_s);
    group(u"ungrouped"_s);
    const QString name = path.section(u'/', -1);
    const bool yaml = name.endsWith(".yml"_L1) || name.endsWith(".yaml"_L1) || name.endsWith(".json"_L1);
    if (yaml) {
        const auto format = name.endsWith(".json"_L1) ? ConfigurationFormat::Json : ConfigurationFormat::Yaml;
        readYamlGroups(documentsOf(reading, m_files, path, format));
    } else {
        const Result<QByteArray> content = m_files.read(path);
        int line = 0;
        QString why;
        if (!content)
            reading.fail(path, 0, content.error().message);
        else if (content->startsWith("#!"))
            reading.fail(path, 1,
                         ConfigurationWords::tr("it is a program, and nothing of a repository is run; keep "
                                                "what it prints beside it and name that"));
        else if (content->size() > mostBytesOfFile || content->contains('\0'))
            reading.fail(path, 0,
                         ConfigurationWords::tr("it is no text, or too large; leave it out of the rules"));
        else if (!readAnsibleIni(*this, *content, line, why))
            reading.fail(path, line, why);
        else
            reading.files.append(path);
    }
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        // Said in the inventory it is the group's own, and no variable of its hosts.
        if (const ConfigurationNode *priority = it->ownVars.find(u"ansible_group_priority"))
            it->priority = priority->text.toInt();
        it->ownVars.remove(u"ansible_group_priority");
        it->ownVars.setFile(path);
        it->vars = it->ownVars;
    }
    for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it)
        it->vars.setFile(path);
    joinToAll();
    readBeside(folderOf(path));
}

AnsibleInventory::Group &AnsibleInventory::group(const QString &name)
{
    return m_groups[name];
}

void AnsibleInventory::addHost(const QString &groupName, const QString &host, const ConfigurationNode &vars)
{
    for (const QString &one : expandedHosts(host)) {
        if (m_hosts.size() >= mostHosts)
            return;
        setAll(m_hosts[one].vars, vars);
        QStringList &hosts = m_groups[groupName].hosts;
        if (hosts.isEmpty() || hosts.last() != one)
            hosts.append(one);
    }
}

void AnsibleInventory::readYamlGroups(const std::vector<ConfigurationNode> &documents)
{
    for (const ConfigurationNode &document : documents) {
        for (const auto &[name, node] : document.members)
            readYamlGroup(name, node, 0);
    }
}

void AnsibleInventory::readYamlGroup(const QString &name, const ConfigurationNode &node, int depth)
{
    Group &known = group(name);
    if (depth > deepestNesting)
        return;
    if (const ConfigurationNode *vars = node.find(u"vars"))
        setAll(known.ownVars, *vars);
    if (const ConfigurationNode *hosts = node.find(u"hosts")) {
        for (const auto &[host, vars] : hosts->members)
            addHost(name, host, vars);
    }
    if (const ConfigurationNode *children = node.find(u"children")) {
        for (const auto &[child, below] : children->members) {
            group(name).children.insert(child);
            readYamlGroup(child, below, depth + 1);
        }
    }
}

/// Every group without a parent is in `all`.
void AnsibleInventory::joinToAll()
{
    QSet<QString> below;
    for (const Group &one : std::as_const(m_groups))
        below += one.children;
    for (const QString &name : m_groups.keys()) {
        if (name != "all"_L1 && !below.contains(name))
            m_groups[u"all"_s].children.insert(name);
    }
    // The longest way down from `all`; a circle ends it.
    m_depths[u"all"_s] = 0;
    for (int round = 0; round < 64; ++round) {
        bool changed = false;
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
            for (const QString &child : it->children) {
                if (m_depths.value(child, -1) < m_depths.value(it.key(), 0) + 1) {
                    m_depths[child] = m_depths.value(it.key(), 0) + 1;
                    changed = true;
                }
            }
        }
        if (!changed)
            break;
    }
}

void AnsibleInventory::readBeside(const QString &folder)
{
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it)
        setAll(it->vars, readVars(folder + u"group_vars/"_s, it.key(), keyStep({}, it.key())));
    for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it)
        it->fileVars = readVars(folder + u"host_vars/"_s, it.key(), keyStep(u"host"_s, it.key()));
}

ConfigurationNode AnsibleInventory::readVars(const QString &folder, const QString &name,
                                             const QString &prefix)
{
    const QStringList &paths = m_files.paths();
    QStringList found;
    for (const QString &ending : {u""_s, u".yml"_s, u".yaml"_s, u".json"_s}) {
        const QString path = folder + name + ending;
        const QString inside = path + u'/';
        for (auto it = std::lower_bound(paths.cbegin(), paths.cend(), inside);
             it != paths.cend() && it->startsWith(inside); ++it) {
            static const QRegularExpression known(
                u"(?:^|/)[^./]+[^/]*(?:\\.ya?ml|\\.json)$|(?:^|/)[^./~]+$"_s);
            if (known.match(it->mid(inside.size())).hasMatch() && !it->contains(u"/."_s))
                found.append(*it);
        }
        if (std::binary_search(paths.cbegin(), paths.cend(), path))
            found.append(path);
        if (!found.isEmpty())
            break;
    }
    ConfigurationNode vars = ConfigurationNode::map(0);
    for (const QString &path : std::as_const(found)) {
        const auto format = path.endsWith(".json"_L1) ? ConfigurationFormat::Json : ConfigurationFormat::Yaml;
        for (const ConfigurationNode &document : documentsOf(reading, m_files, path, format, prefix)) {
            if (document.isMap())
                setAll(vars, document);
            else if (document.encrypted)
                vars.set(path.section(u'/', -1), document);
            else if (document.type != ConfigurationType::Null)
                reading.fail(path, 1, ConfigurationWords::tr("variables are written NAME: VALUE"), prefix);
        }
    }
    return vars;
}

QStringList AnsibleInventory::groupsOf(const QString &host) const
{
    QSet<QString> found{u"all"_s};
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        if (it->hosts.contains(host))
            found.insert(it.key());
    }
    for (bool grown = true; grown;) {
        grown = false;
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
            if (!found.contains(it.key()) && it->children.intersects(found) && it.key() != "all"_L1) {
                found.insert(it.key());
                grown = true;
            }
        }
    }
    QStringList groups(found.cbegin(), found.cend());
    const auto place = [this](const QString &name) {
        return std::tuple(m_depths.value(name), m_groups[name].priority, name);
    };
    std::sort(groups.begin(), groups.end(),
              [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return groups;
}

ConfigurationNode AnsibleInventory::ownVarsOf(const QString &host) const
{
    const Host known = m_hosts.value(host);
    ConfigurationNode vars = known.vars;
    setAll(vars, known.fileVars);
    return vars;
}

ConfigurationNode AnsibleInventory::varsOf(const QString &host) const
{
    // What the inventory says of all groups comes first, then what group_vars say of all of them.
    ConfigurationNode vars = ConfigurationNode::map(0);
    const QStringList groups = groupsOf(host);
    for (const QString &name : groups)
        setAll(vars, m_groups[name].ownVars);
    for (const QString &name : groups) {
        const Group &known = m_groups[name];
        for (const auto &[key, value] : known.vars.members) {
            const ConfigurationNode *own = known.ownVars.find(key);
            if (!own || own->file != value.file)
                vars.set(key, value);
        }
    }
    setAll(vars, ownVarsOf(host));
    return vars;
}

LayerReading readAnsible(const ConfigurationLayer &layer)
{
    AnsibleInventory inventory(*layer.from, layer.file.path);
    LayerReading reading = inventory.reading;
    for (auto it = inventory.groups().cbegin(); it != inventory.groups().cend(); ++it) {
        if (!it->vars.members.empty())
            reading.values += flatten(it->vars, keyStep({}, it.key()));
        if (!it->hosts.isEmpty()) {
            ConfigurationNode hosts =
                ConfigurationNode::scalar(ConfigurationType::Text, it->hosts.join(u", "_s), 0);
            hosts.file = layer.file.path;
            reading.values.append({keyStep(u"group"_s, it.key()), hosts});
        }
    }
    for (const QString &host : inventory.hosts()) {
        const ConfigurationNode vars = inventory.ownVarsOf(host);
        if (!vars.members.empty())
            reading.values += flatten(vars, keyStep(u"host"_s, host));
    }
    return reading;
}

} // namespace slipway
