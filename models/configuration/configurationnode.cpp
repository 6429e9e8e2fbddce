#include "models/configuration/configurationnode.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

ConfigurationNode::ConfigurationNode() = default;
ConfigurationNode::ConfigurationNode(const ConfigurationNode &other) = default;
ConfigurationNode::ConfigurationNode(ConfigurationNode &&other) noexcept = default;
ConfigurationNode &ConfigurationNode::operator=(const ConfigurationNode &other) = default;
ConfigurationNode &ConfigurationNode::operator=(ConfigurationNode &&other) noexcept = default;
ConfigurationNode::~ConfigurationNode() = default;

ConfigurationNode ConfigurationNode::scalar(ConfigurationType type, const QString &text, int line)
{
    ConfigurationNode node;
    node.type = type;
    node.text = text;
    node.line = line;
    return node;
}

ConfigurationNode ConfigurationNode::map(int line)
{
    ConfigurationNode node;
    node.kind = Kind::Map;
    node.type = ConfigurationType::EmptyMap;
    node.line = line;
    return node;
}

ConfigurationNode ConfigurationNode::list(int line)
{
    ConfigurationNode node;
    node.kind = Kind::List;
    node.type = ConfigurationType::EmptyList;
    node.line = line;
    return node;
}

const ConfigurationNode *ConfigurationNode::find(QStringView name) const
{
    for (const Member &member : members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

ConfigurationNode *ConfigurationNode::find(QStringView name)
{
    return const_cast<ConfigurationNode *>(std::as_const(*this).find(name));
}

QString ConfigurationNode::textOf(QStringView name) const
{
    const ConfigurationNode *found = find(name);
    return found && found->isScalar() ? found->text : QString();
}

void ConfigurationNode::set(const QString &name, ConfigurationNode value)
{
    if (ConfigurationNode *known = find(name))
        *known = std::move(value);
    else
        members.emplace_back(name, std::move(value));
}

void ConfigurationNode::remove(QStringView name)
{
    std::erase_if(members, [name](const Member &member) { return member.first == name; });
}

void ConfigurationNode::setFile(const QString &name)
{
    file = name;
    for (Member &member : members)
        member.second.setFile(name);
    for (ConfigurationNode &item : items)
        item.setFile(name);
}

static bool isPlainStep(const QString &name)
{
    if (name.isEmpty() || name.front().isSpace() || name.back().isSpace())
        return false;
    return std::none_of(name.cbegin(), name.cend(), [](QChar letter) {
        return QStringView(u".[]\"\\").contains(letter) || letter.unicode() < 0x20;
    });
}

QString keyStep(const QString &prefix, const QString &name)
{
    if (isPlainStep(name))
        return prefix.isEmpty() ? name : prefix + u'.' + name;
    QString quoted = prefix + u"[\""_s;
    for (const QChar letter : name) {
        if (letter == u'"' || letter == u'\\')
            quoted += u'\\';
        if (letter.unicode() < 0x20)
            quoted += u"\\u%1"_s.arg(int(letter.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += letter;
    }
    return quoted + u"\"]"_s;
}

/// The names of a list's items, where each is a map with its own plain name; else nothing.
static QStringList namesOf(const ConfigurationNode &list)
{
    QStringList names;
    for (const ConfigurationNode &item : list.items) {
        const QString name = item.textOf(u"name");
        if (name.isEmpty() || names.contains(name) || names.size() > 1000)
            return {};
        names.append(name);
    }
    return names;
}

static void flattenInto(QVector<FlatValue> &values, const ConfigurationNode &node, const QString &prefix,
                        ListKeys lists)
{
    if (node.isMap() && !node.members.empty()) {
        for (const auto &[name, member] : node.members) {
            const bool asIs = node.flatKeys && prefix.isEmpty();
            flattenInto(values, member, asIs ? name : keyStep(prefix, name), lists);
        }
        return;
    }
    if (node.isList() && !node.items.empty()) {
        const QStringList names = lists == ListKeys::ByName ? namesOf(node) : QStringList();
        for (size_t i = 0; i < node.items.size(); ++i) {
            const QString name = names.value(qsizetype(i));
            const QString step = name.isEmpty() ? prefix + u'[' + QString::number(i) + u']'
                : isPlainStep(name)             ? prefix + u'[' + name + u']'
                                                : keyStep(prefix, name);
            flattenInto(values, node.items[i], step, lists);
        }
        return;
    }
    values.append({prefix, node});
}

QVector<FlatValue> flatten(const ConfigurationNode &node, const QString &prefix, ListKeys lists)
{
    QVector<FlatValue> values;
    flattenInto(values, node, prefix, lists);
    if (values.size() == 1 && values.first().key.isEmpty()) {
        if (!node.isScalar())
            return {}; // an empty file holds no key
        values.first().key = u"$"_s; // a file that is one value
    }
    return values;
}

static bool isManifest(const ConfigurationNode &document)
{
    return document.isMap() && !document.textOf(u"apiVersion").isEmpty()
        && !document.textOf(u"kind").isEmpty();
}

QVector<FlatValue> flattenDocuments(const std::vector<ConfigurationNode> &documents)
{
    QVector<FlatValue> values;
    QSet<QString> names;
    for (size_t i = 0; i < documents.size(); ++i) {
        const ConfigurationNode &document = documents[i];
        const bool manifest = isManifest(document);
        QString prefix;
        if (documents.size() > 1) {
            prefix = u"$["_s + QString::number(i) + u']';
            const ConfigurationNode *metadata = manifest ? document.find(u"metadata") : nullptr;
            if (metadata && !metadata->textOf(u"name").isEmpty()) {
                const QString name = keyStep({}, document.textOf(u"kind") + u'/' + metadata->textOf(u"name"));
                if (!names.contains(name))
                    prefix = name;
                names.insert(name);
            }
        }
        if (document.isScalar() && document.type == ConfigurationType::Null)
            continue; // nothing between two marks
        values += flatten(document, prefix, manifest ? ListKeys::ByName : ListKeys::ByPlace);
    }
    return values;
}

/// Every key that `key` lies in, from the outermost: `a.b[0].c` has `a`, `a.b`, `a.b[0]`.
static QStringList keysAround(const QString &key)
{
    QStringList around;
    bool quoted = false;
    for (qsizetype at = 1; at < key.size(); ++at) {
        if (key[at] == u'"' && key[at - 1] != u'\\')
            quoted = !quoted;
        if (!quoted && (key[at] == u'.' || key[at] == u'['))
            around.append(key.left(at));
    }
    return around;
}

static void removeBelow(QMap<QString, FlatValue> &values, const QString &key)
{
    for (const QChar step : {u'.', u'['}) {
        const QString begin = key + step;
        auto it = values.lowerBound(begin);
        while (it != values.end() && it.key().startsWith(begin))
            it = values.erase(it);
    }
}

static bool hasBelow(const QMap<QString, FlatValue> &values, const QString &key)
{
    for (const QChar step : {u'.', u'['}) {
        const auto it = values.lowerBound(key + step);
        if (it != values.cend() && it.key().startsWith(key + step))
            return true;
    }
    return false;
}

QVector<FlatValue> layered(const QVector<FlatValue> &under, const QVector<FlatValue> &over, bool nullRemoves)
{
    QMap<QString, FlatValue> values;
    for (const FlatValue &value : under)
        values.insert(value.key, value);
    // What the upper layer says of a list is the whole list.
    QSet<QString> cleared;
    for (const FlatValue &value : over) {
        for (const QString &outer : keysAround(value.key)) {
            if (cleared.contains(outer))
                continue;
            cleared.insert(outer);
            const bool list = value.key.mid(outer.size()).startsWith(u'[')
                && !value.key.mid(outer.size()).startsWith(u"[\"");
            if (list)
                removeBelow(values, outer);
            values.remove(outer);
        }
    }
    for (const FlatValue &value : over) {
        const bool emptyMap = value.value.isMap();
        if (emptyMap && hasBelow(values, value.key))
            continue; // merging nothing changes nothing
        removeBelow(values, value.key);
        if (nullRemoves && value.value.isScalar() && value.value.type == ConfigurationType::Null)
            values.remove(value.key);
        else
            values.insert(value.key, value);
    }
    return values.values();
}

} // namespace slipway
