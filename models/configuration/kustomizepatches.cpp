#include "models/configuration/kustomizepatches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

/// What the things of both lists are told apart by; empty where they are not.
static QString mergeKeyOf(const ConfigurationNode &a, const ConfigurationNode &b)
{
    for (const QString &key : {u"name"_s, u"mountPath"_s, u"containerPort"_s, u"port"_s}) {
        const auto named = [&key](const ConfigurationNode &item) {
            return item.isMap() && (!item.textOf(key).isEmpty() || item.find(u"$patch"));
        };
        if (!b.items.empty() && std::all_of(a.items.cbegin(), a.items.cend(), named)
            && std::all_of(b.items.cbegin(), b.items.cend(), named))
            return key;
    }
    return {};
}

static void mergeLists(ConfigurationNode &under, const ConfigurationNode &over, int depth)
{
    const QString key = mergeKeyOf(under, over);
    if (key.isEmpty()) {
        under = over;
        return;
    }
    std::vector<ConfigurationNode> added;
    for (const ConfigurationNode &item : over.items) {
        const QString name = item.textOf(key);
        const auto known =
            std::find_if(under.items.begin(), under.items.end(),
                         [&](const ConfigurationNode &one) { return one.textOf(key) == name; });
        if (known == under.items.end()) {
            if (item.textOf(u"$patch").isEmpty())
                added.push_back(item);
        } else if (item.textOf(u"$patch") == "delete"_L1) {
            under.items.erase(known);
        } else {
            mergeStrategically(*known, item, depth + 1);
        }
    }
    under.items.insert(under.items.end(), added.begin(), added.end());
}

void mergeStrategically(ConfigurationNode &resource, const ConfigurationNode &patch, int depth)
{
    if (!resource.isMap() || !patch.isMap() || depth > deepestNesting) {
        resource = patch;
        return;
    }
    if (patch.textOf(u"$patch") == "replace"_L1) {
        resource = patch;
        resource.remove(u"$patch");
        return;
    }
    for (const auto &[name, value] : patch.members) {
        ConfigurationNode *known = resource.find(name);
        const bool nothing = value.isScalar() && value.type == ConfigurationType::Null;
        if (nothing || value.textOf(u"$patch") == "delete"_L1)
            resource.remove(name);
        else if (name == "$patch"_L1 || name.startsWith("$setElementOrder"_L1))
            continue;
        else if (known && known->isList() && value.isList())
            mergeLists(*known, value, depth);
        else if (known)
            mergeStrategically(*known, value, depth + 1);
        else
            resource.members.emplace_back(name, value);
    }
}

namespace {

/// Where a JSON pointer leads: the thing that holds, and the last step.
struct Target
{
    ConfigurationNode *holder = nullptr;
    QString step;
};

Target targetOf(ConfigurationNode &root, const QString &pointer)
{
    QStringList steps = pointer.split(u'/');
    steps.removeFirst();
    for (QString &step : steps)
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    Target target{&root, {}};
    while (target.holder && steps.size() > 1) {
        const QString step = steps.takeFirst();
        if (target.holder->isList()) {
            bool good = false;
            const size_t at = step.toUInt(&good);
            target.holder = good && at < target.holder->items.size() ? &target.holder->items[at] : nullptr;
        } else {
            target.holder = target.holder->find(step);
        }
    }
    target.step = steps.value(0);
    return target;
}

bool operate(ConfigurationNode &root, const ConfigurationNode &operation)
{
    const QString what = operation.textOf(u"op");
    const QString path = operation.textOf(u"path");
    if (!path.startsWith(u'/'))
        return false;
    const Target target = targetOf(root, path);
    const ConfigurationNode *value = operation.find(u"value");
    if (!target.holder || (what != "remove"_L1 && !value))
        return false;
    if (target.holder->isMap()) {
        if (what == "remove"_L1)
            target.holder->remove(target.step);
        else
            target.holder->set(target.step, *value);
        return what == "remove"_L1 || what == "add"_L1 || what == "replace"_L1;
    }
    auto &items = target.holder->items;
    bool good = false;
    const size_t at = target.step == "-"_L1 ? items.size() : target.step.toUInt(&good);
    if (!target.holder->isList() || at > items.size() || (!good && target.step != "-"_L1))
        return false;
    const auto place = items.begin() + qsizetype(at);
    if (what == "add"_L1)
        items.insert(place, *value);
    else if (place == items.end())
        return false;
    else if (what == "replace"_L1)
        *place = *value;
    else if (what == "remove"_L1)
        items.erase(place);
    else
        return false;
    return true;
}

} // namespace

QString patchByOperations(ConfigurationNode &resource, const ConfigurationNode &operations)
{
    for (const ConfigurationNode &operation : operations.items) {
        if (!operate(resource, operation))
            return operation.textOf(u"op") + u' ' + operation.textOf(u"path");
    }
    return {};
}

} // namespace slipway
