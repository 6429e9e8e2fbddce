#include "models/configuration/flagreading.h"

#include "models/configuration/secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype longestSwitch = 24;

bool maySayAll(const ConfigurationNode &node)
{
    if (node.encrypted || node.sensitive || (node.isScalar() && node.text.size() > longestSwitch))
        return false;
    return std::all_of(node.items.begin(), node.items.end(), maySayAll)
        && std::all_of(node.members.begin(), node.members.end(),
                       [](const ConfigurationNode::Member &member) { return maySayAll(member.second); });
}

bool isFlag(const ConfigurationNode &node)
{
    const ConfigurationNode *variants = node.find(u"variants");
    return node.isMap() && variants && variants->isMap() && node.find(u"state") && maySayAll(*variants);
}

/// A piece of a file in one line, as JSON would have it.
QString inOneLine(const ConfigurationNode &node)
{
    QStringList parts;
    if (node.isScalar())
        return node.type == ConfigurationType::Text ? u'"' + node.text + u'"'
            : node.type == ConfigurationType::Null  ? u"null"_s
                                                    : node.text;
    if (node.isList()) {
        for (const ConfigurationNode &item : node.items)
            parts += inOneLine(item);
        return u'[' + parts.join(u", "_s) + u']';
    }
    for (const auto &[name, value] : node.members)
        parts += u'"' + name + u"\": "_s + inOneLine(value);
    return u'{' + parts.join(u", "_s) + u'}';
}

/// Whether any value in it would be masked where it stands on its own.
bool holdsSecret(const ConfigurationNode &node, const QString &key)
{
    if (node.isScalar())
        return node.encrypted || node.sensitive || isEncryptedText(node.text) || valueLooksSecret(node.text)
            || (!node.text.isEmpty() && node.type != ConfigurationType::Null
                && node.type != ConfigurationType::Boolean && nameSaysSecret(key));
    return std::any_of(node.items.begin(), node.items.end(),
                       [&key](const ConfigurationNode &item) { return holdsSecret(item, key); })
        || std::any_of(node.members.begin(), node.members.end(),
                       [&key](const ConfigurationNode::Member &member) {
                           return holdsSecret(member.second, key + u'.' + member.first);
                       });
}

/// A value that says the whole of `node`. With a secret in it, it is one: masked, and still compared by its
/// fingerprint.
ConfigurationNode folded(const QString &text, const ConfigurationNode &node, const QString &key)
{
    ConfigurationNode value = ConfigurationNode::scalar(ConfigurationType::Text, text, node.line);
    value.sensitive = holdsSecret(node, key);
    return value;
}

ConfigurationNode served(const ConfigurationNode &flag)
{
    const QString variant = flag.textOf(u"defaultVariant");
    QString text = variant.isEmpty() ? u"–"_s : variant;
    const ConfigurationNode *value = flag.find(u"variants")->find(variant);
    if (flag.textOf(u"state").compare("DISABLED"_L1, Qt::CaseInsensitive) == 0)
        text = u"disabled"_s;
    else if (value && !(value->isScalar() && value->text == variant))
        return folded(text + u" = "_s + inOneLine(*value), *value, u"variants."_s + variant);
    return ConfigurationNode::scalar(ConfigurationType::Text, text, flag.line);
}

void foldFlag(ConfigurationNode &flag)
{
    ConfigurationNode shown = ConfigurationNode::map(flag.line);
    shown.set(u"serves"_s, served(flag));
    const ConfigurationNode *rules = flag.find(u"targeting");
    const bool hasRules = rules
        && (rules->isScalar() ? !rules->text.isEmpty() && rules->type != ConfigurationType::Null
                              : !rules->members.empty() || !rules->items.empty());
    if (hasRules)
        shown.set(u"rules"_s, folded(inOneLine(*rules), *rules, u"targeting"_s));
    shown.file = flag.file;
    flag = std::move(shown);
}

} // namespace

void foldFlags(std::vector<ConfigurationNode> &documents)
{
    for (ConfigurationNode &document : documents) {
        ConfigurationNode *flags = document.isMap() ? document.find(u"flags") : nullptr;
        const bool areFlags = flags && flags->isMap() && !flags->members.empty()
            && std::all_of(flags->members.begin(), flags->members.end(),
                           [](const ConfigurationNode::Member &member) { return isFlag(member.second); });
        if (!areFlags)
            continue;
        for (auto &member : flags->members)
            foldFlag(member.second);
        document.remove(u"$schema");
        document.remove(u"$evaluators");
    }
}

} // namespace slipway
