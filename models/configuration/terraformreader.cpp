#include "models/configuration/configurationnode.h"

using namespace Qt::StringLiterals;

namespace slipway {

/// Terraform says in a second tree of the same shape which values are sensitive.
static void markSensitive(ConfigurationNode &node, const ConfigurationNode &mask)
{
    if (mask.isScalar()) {
        if (mask.type != ConfigurationType::Boolean || mask.text != "true"_L1)
            return;
        node.sensitive = true;
        for (auto &member : node.members)
            markSensitive(member.second, mask);
        for (ConfigurationNode &item : node.items)
            markSensitive(item, mask);
        return;
    }
    for (const auto &[name, below] : mask.members) {
        if (ConfigurationNode *member = node.find(name))
            markSensitive(*member, below);
    }
    for (size_t i = 0; i < mask.items.size() && i < node.items.size(); ++i)
        markSensitive(node.items[i], mask.items[i]);
}

static void takeOutputs(ConfigurationNode &root, const ConfigurationNode &outputs)
{
    for (const auto &[name, output] : outputs.members) {
        const ConfigurationNode *value = output.find(u"value");
        ConfigurationNode taken = value ? *value : ConfigurationNode::scalar({}, {}, output.line);
        if (const ConfigurationNode *sensitive = output.find(u"sensitive"))
            markSensitive(taken, *sensitive);
        root.members.emplace_back(keyStep(u"output"_s, name), std::move(taken));
    }
}

static void takeModule(ConfigurationNode &root, const ConfigurationNode &module)
{
    if (const ConfigurationNode *resources = module.find(u"resources")) {
        for (const ConfigurationNode &resource : resources->items) {
            const ConfigurationNode *values = resource.find(u"values");
            if (!values || resource.textOf(u"address").isEmpty())
                continue;
            ConfigurationNode taken = *values;
            if (const ConfigurationNode *mask = resource.find(u"sensitive_values"))
                markSensitive(taken, *mask);
            // An address is a key as Terraform spells it.
            root.members.emplace_back(resource.textOf(u"address"), std::move(taken));
        }
    }
    if (const ConfigurationNode *children = module.find(u"child_modules")) {
        for (const ConfigurationNode &child : children->items)
            takeModule(root, child);
    }
}

ConfigurationReading readTerraform(const QByteArray &text)
{
    ConfigurationReading reading = readJson(text);
    if (!reading.isRead())
        return reading;
    const ConfigurationNode &shown = reading.documents.front();
    const ConfigurationNode *values = shown.find(u"values");
    if (!values)
        values = shown.find(u"planned_values");
    if (!values || shown.textOf(u"format_version").isEmpty())
        return ConfigurationReading::failed(
            1,
            ConfigurationWords::tr(
                "it is not what “terraform show -json” prints; write it with that command"));
    ConfigurationNode root = ConfigurationNode::map(1);
    root.flatKeys = true;
    if (const ConfigurationNode *outputs = values->find(u"outputs"))
        takeOutputs(root, *outputs);
    if (const ConfigurationNode *module = values->find(u"root_module"))
        takeModule(root, *module);
    return ConfigurationReading::of(std::move(root));
}

} // namespace slipway
