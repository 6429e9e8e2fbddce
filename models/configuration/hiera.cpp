#include "models/configuration/hiera.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr int deepestLookup = 20;

/// Globs of a hierarchy: `*` stays in its folder, `**` does not.
static QRegularExpression globExpression(const QString &glob)
{
    QString expression = QRegularExpression::escape(glob);
    expression.replace(u"\\*\\*\\/"_s, u"(?:[^/]+/)*"_s)
        .replace(u"\\*"_s, u"[^/]*"_s)
        .replace(u"\\?"_s, u"[^/]"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

static void mergeDeep(ConfigurationNode &strong, const ConfigurationNode &weak, bool deep, int depth = 0)
{
    if (depth > deepestNesting)
        return;
    if (strong.isMap() && weak.isMap()) {
        for (const auto &[name, value] : weak.members) {
            if (ConfigurationNode *known = strong.find(name)) {
                if (deep)
                    mergeDeep(*known, value, true, depth + 1);
            } else {
                strong.members.emplace_back(name, value);
            }
        }
    } else if (deep && strong.isList() && weak.isList()) {
        for (const ConfigurationNode &item : weak.items) {
            const bool known =
                std::any_of(strong.items.cbegin(), strong.items.cend(), [&](const ConfigurationNode &one) {
                    return item.isScalar() && one.isScalar() && one.text == item.text;
                });
            if (!known)
                strong.items.push_back(item);
        }
    }
}

static void addUnique(ConfigurationNode &list, const ConfigurationNode &value)
{
    if (value.isList()) {
        for (const ConfigurationNode &item : value.items)
            addUnique(list, item);
        return;
    }
    const bool known = std::any_of(list.items.cbegin(), list.items.cend(), [&](const ConfigurationNode &one) {
        return value.isScalar() && one.isScalar() && one.text == value.text;
    });
    if (!known)
        list.items.push_back(value);
}

HieraLookup::HieraLookup(ConfigurationFiles &files, const QString &path, const QMap<QString, QString> &facts)
    : m_files(files), m_facts(facts)
{
    const auto documents = documentsOf(reading, m_files, path, ConfigurationFormat::Yaml);
    if (documents.empty())
        return;
    const ConfigurationNode &hiera = documents.front();
    if (hiera.textOf(u"version") != "5"_L1) {
        reading.fail(path, 1,
                     ConfigurationWords::tr(
                         "only version 5 of hiera.yaml is read; write “version: 5” and its hierarchy"));
        return;
    }
    static const ConfigurationNode none = ConfigurationNode::map(0);
    const ConfigurationNode *defaults = hiera.find(u"defaults");
    for (const QStringView name : {QStringView(u"hierarchy"), QStringView(u"default_hierarchy")}) {
        if (const ConfigurationNode *hierarchy = hiera.find(name)) {
            for (const ConfigurationNode &level : hierarchy->items)
                readLevel(level, defaults ? *defaults : none, folderOf(path));
        }
    }
    // Options are merged over the layers, the stronger one's first.
    for (const ConfigurationNode &layer : m_layers) {
        if (const ConfigurationNode *options = layer.find(u"lookup_options"))
            mergeDeep(m_options, *options, false);
    }
}

void HieraLookup::readLevel(const ConfigurationNode &level, const ConfigurationNode &defaults,
                            const QString &folder)
{
    const auto option = [&](QStringView name) {
        return level.find(name) ? level.textOf(name) : defaults.textOf(name);
    };
    const QString backend = option(u"data_hash");
    const bool json = backend == "json_data"_L1;
    if (level.find(u"lookup_key") && level.textOf(u"lookup_key") != "eyaml_lookup_key"_L1)
        return; // asked of a program, for example a vault
    if (!backend.isEmpty() && backend != "yaml_data"_L1 && !json)
        return;
    const QString datadir = filled(option(u"datadir").isEmpty() ? u"data"_s : option(u"datadir"), 0);
    for (const QString &path : pathsOf(level, joinedPath(folder, datadir) + u'/')) {
        if (!std::binary_search(m_files.paths().cbegin(), m_files.paths().cend(), path))
            continue;
        for (ConfigurationNode &layer : documentsOf(
                 reading, m_files, path, json ? ConfigurationFormat::Json : ConfigurationFormat::Yaml)) {
            if (layer.isMap())
                m_layers.push_back(std::move(layer));
        }
    }
}

QStringList HieraLookup::pathsOf(const ConfigurationNode &level, const QString &folder) const
{
    QStringList paths;
    const auto all = [&](QStringView one, QStringView many, auto take) {
        if (const ConfigurationNode *single = level.find(one))
            take(filled(single->text, 0));
        if (const ConfigurationNode *list = level.find(many)) {
            for (const ConfigurationNode &item : list->items)
                take(filled(item.text, 0));
        }
    };
    all(u"path", u"paths", [&](const QString &path) { paths.append(joinedPath(folder, path)); });
    all(u"glob", u"globs", [&](const QString &glob) {
        const QRegularExpression expression = globExpression(folder + glob);
        for (const QString &path : m_files.paths()) {
            if (path.startsWith(folder) && expression.match(path).hasMatch())
                paths.append(path);
        }
    });
    return paths;
}

QStringList HieraLookup::keys() const
{
    QStringList keys;
    for (const ConfigurationNode &layer : m_layers) {
        for (const auto &member : layer.members) {
            if (member.first != "lookup_options"_L1)
                keys.append(member.first);
        }
    }
    keys.removeDuplicates();
    return keys;
}

QString HieraLookup::strategyOf(const QString &key) const
{
    const ConfigurationNode *options = m_options.find(key);
    for (const auto &[pattern, value] : m_options.members) {
        if (!options && pattern.startsWith(u'^')
            && QRegularExpression(pattern.left(200)).match(key).hasMatch())
            options = &value;
    }
    const ConfigurationNode *merge = options ? options->find(u"merge") : nullptr;
    if (!merge)
        return u"first"_s;
    return merge->isMap() ? merge->textOf(u"strategy") : merge->text;
}

ConfigurationNode HieraLookup::lookup(const QString &key, int depth) const
{
    const QString strategy = strategyOf(key);
    ConfigurationNode found = ConfigurationNode::scalar(ConfigurationType::Null, {}, 0);
    bool any = false;
    for (const ConfigurationNode &layer : m_layers) {
        const ConfigurationNode *value = layer.find(key);
        if (!value)
            continue;
        if (!any) {
            found = *value;
            if (strategy == "unique"_L1) {
                ConfigurationNode list = ConfigurationNode::list(value->line);
                list.file = value->file;
                addUnique(list, *value);
                found = std::move(list);
            }
        } else if (strategy == "unique"_L1) {
            addUnique(found, *value);
        } else {
            mergeDeep(found, *value, strategy == "deep"_L1);
        }
        any = true;
        if (strategy == "first"_L1 || strategy.isEmpty())
            break;
    }
    fillIn(found, depth);
    return found;
}

void HieraLookup::fillIn(ConfigurationNode &node, int depth) const
{
    static const QRegularExpression alias(u"^%\\{alias\\(['\"]([^'\"]+)['\"]\\)\\}$"_s);
    if (node.isScalar() && node.type == ConfigurationType::Text && node.text.contains(u"%{"_s)) {
        if (const auto match = alias.match(node.text); match.hasMatch() && depth < deepestLookup) {
            const int line = node.line;
            const QString file = node.file;
            node = lookup(match.captured(1), depth + 1);
            node.line = line;
            node.file = file;
        } else {
            node.text = filled(node.text, depth);
        }
    }
    for (auto &member : node.members)
        fillIn(member.second, depth);
    for (ConfigurationNode &item : node.items)
        fillIn(item, depth);
}

QString HieraLookup::filled(const QString &text, int depth) const
{
    static const QRegularExpression gap(u"%\\{([^}]*)\\}"_s);
    static const QRegularExpression call(u"^(lookup|hiera|literal|scope)\\(['\"]([^'\"]*)['\"]\\)$"_s);
    QString whole;
    qsizetype end = 0;
    for (auto all = gap.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        whole += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        QString name = match.captured(1).trimmed();
        if (const auto function = call.match(name); function.hasMatch()) {
            name = function.captured(2);
            if (function.captured(1) == "literal"_L1) {
                whole += name;
                continue;
            }
            if (function.captured(1) != "scope"_L1) {
                whole += depth < deepestLookup ? lookup(name, depth + 1).text : QString();
                continue;
            }
        }
        if (name.startsWith("::"_L1))
            name.remove(0, 2);
        for (const QString &scope : {u"facts."_s, u"server_facts."_s}) {
            if (name.startsWith(scope))
                name.remove(0, scope.size());
        }
        whole += m_facts.value(name);
    }
    return whole + QStringView(text).mid(end).toString();
}

LayerReading readHiera(const ConfigurationLayer &layer)
{
    QMap<QString, QString> facts = layer.facts;
    if (!facts.contains(u"environment"_s))
        facts.insert(u"environment"_s, layer.file.environment);
    const HieraLookup hiera(*layer.from, layer.file.path, facts);
    LayerReading reading = hiera.reading;
    for (const QString &key : hiera.keys()) {
        ConfigurationNode holder = ConfigurationNode::map(0);
        holder.flatKeys = true; // `profile::web::port` is a key, not a path
        holder.members.emplace_back(keyStep({}, key), hiera.lookup(key));
        reading.values += flatten(holder);
    }
    return reading;
}

} // namespace slipway
