#include "models/configuration/configurationnode.h"

#include <QLocale>

#include <toml++/toml.h>

#include <exception>
#include <sstream>
#include <string_view>

using namespace Qt::StringLiterals;

namespace slipway {

static int tomlLine(const toml::node &node)
{
    return int(node.source().begin.line);
}

template <class Value> static QString tomlWritten(const Value &value)
{
    std::ostringstream stream;
    stream << value;
    return QString::fromStdString(stream.str());
}

static ConfigurationNode takeToml(const toml::node &node)
{
    const int line = tomlLine(node);
    if (const toml::table *table = node.as_table()) {
        ConfigurationNode map = ConfigurationNode::map(line);
        for (const auto &[key, value] : *table) {
            const std::string_view name = key.str();
            ConfigurationNode member = takeToml(value);
            if (!member.isScalar() && member.line == 0)
                member.line = line;
            map.members.emplace_back(QString::fromUtf8(name.data(), qsizetype(name.size())),
                                     std::move(member));
        }
        return map;
    }
    if (const toml::array *array = node.as_array()) {
        ConfigurationNode list = ConfigurationNode::list(line);
        for (const toml::node &item : *array)
            list.items.push_back(takeToml(item));
        return list;
    }
    if (const auto text = node.as_string())
        return ConfigurationNode::scalar(ConfigurationType::Text, QString::fromStdString(text->get()), line);
    if (const auto number = node.as_integer())
        return ConfigurationNode::scalar(ConfigurationType::Number, QString::number(number->get()), line);
    if (const auto number = node.as_floating_point()) {
        return ConfigurationNode::scalar(ConfigurationType::Number,
                                         QString::number(number->get(), 'g', QLocale::FloatingPointShortest),
                                         line);
    }
    if (const auto truth = node.as_boolean())
        return ConfigurationNode::scalar(ConfigurationType::Boolean, truth->get() ? u"true"_s : u"false"_s,
                                         line);
    QString time;
    if (const auto date = node.as_date())
        time = tomlWritten(date->get());
    else if (const auto clock = node.as_time())
        time = tomlWritten(clock->get());
    else if (const auto both = node.as_date_time())
        time = tomlWritten(both->get());
    return ConfigurationNode::scalar(ConfigurationType::Time, time, line);
}

ConfigurationReading readToml(const QByteArray &text)
{
    const auto unreadable = [](int line, std::string_view why) {
        return ConfigurationReading::failed(
            line,
            ConfigurationWords::tr("it is no TOML (%1); correct the line, or leave the file out of the rules")
                .arg(QString::fromUtf8(why.data(), qsizetype(why.size()))));
    };
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        return ConfigurationReading::of(takeToml(table));
    } catch (const toml::parse_error &trouble) {
        // What it saw there may be a secret.
        const std::string_view why = trouble.description();
        return unreadable(int(trouble.source().begin.line), why.substr(0, why.find("; saw")));
    } catch (const std::exception &trouble) {
        return unreadable(0, trouble.what());
    }
}

} // namespace slipway
