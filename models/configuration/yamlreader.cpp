#include "models/configuration/configurationnode.h"

#include <QSet>

#include <yaml-cpp/emitterstyle.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <sstream>
#include <string>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Why a file was given up, on its way out of the recursion; never leaves this file.
struct YamlTrouble
{
    int line = 0;
    QString why;
};

[[noreturn]] void giveUp(int line, const QString &why)
{
    throw YamlTrouble{line, why};
}

/// How much a node holds, itself counted.
struct Extent
{
    int nodes = 1;
    qsizetype letters = 0;
};

Extent extentOf(const ConfigurationNode &node)
{
    Extent extent{1, node.text.size()};
    const auto add = [&extent](const ConfigurationNode &below) {
        const Extent inside = extentOf(below);
        extent.nodes += inside.nodes;
        extent.letters += inside.letters;
    };
    for (const auto &member : node.members)
        add(member.second);
    for (const ConfigurationNode &item : node.items)
        add(item);
    return extent;
}

/// Builds our nodes from what yaml-cpp says it has seen, and watches over how much that becomes: an alias is
/// a copy of what it stands for.
class YamlBuild final : public YAML::EventHandler
{
public:
    explicit YamlBuild(int lines) : m_lines(lines) { }

    std::vector<ConfigurationNode> documents;

    /// The line of a mark; what stands in the end that was added belongs to the last one.
    int lineOf(const YAML::Mark &mark) const { return mark.is_null() ? 0 : std::min(mark.line + 1, m_lines); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        // yaml-cpp 0.7 stands still before a sign that no document can begin with, and says so for ever.
        if (mark.pos == m_documentAt || documents.size() >= mostDocuments)
            giveUp(lineOf(mark), ConfigurationWords::tr("something stands after the end of what it holds"));
        m_documentAt = mark.pos;
        m_anchors.clear();
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        put(ConfigurationNode::scalar(ConfigurationType::Null, {}, lineOf(mark)), lineOf(mark), anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end())
            giveUp(lineOf(mark), ConfigurationWords::tr("an alias holds itself; write out what is meant"));
        count(known->second.second, lineOf(mark));
        m_plain = false;
        put(known->second.first, lineOf(mark), YAML::NullAnchor);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        count({1, text.size()}, lineOf(mark));
        m_plain = tag == "?";
        put(scalarOf(text, tag, lineOf(mark)), lineOf(mark), anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(ConfigurationNode::list(lineOf(mark)), anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(ConfigurationNode::map(lineOf(mark)), anchor);
    }
    void OnMapEnd() override { close(); }

private:
    /// A map or list that is not ended yet.
    struct Open
    {
        ConfigurationNode node;
        YAML::anchor_t anchor = YAML::NullAnchor;
        bool hasKey = false;
        bool merges = false; ///< the key is a plain `<<`
        QString key;
        int keyLine = 0;
        QSet<QString> names;
        std::vector<ConfigurationNode> merged;
    };

    static ConfigurationNode scalarOf(const QString &text, const std::string &tag, int line)
    {
        static const std::set<std::string> plain{"?",
                                                 "",
                                                 "tag:yaml.org,2002:int",
                                                 "tag:yaml.org,2002:float",
                                                 "tag:yaml.org,2002:bool",
                                                 "tag:yaml.org,2002:null"};
        if (plain.contains(tag))
            return plainScalar(text, line);
        ConfigurationNode scalar = ConfigurationNode::scalar(ConfigurationType::Text, text, line);
        if (tag == "!vault" || tag == "!vault-encrypted")
            scalar.encrypted = true;
        else if (tag.size() > 1 && tag.front() == '!' && tag != "!unsafe")
            scalar.text = QString::fromStdString(tag) + u' ' + text;
        return scalar;
    }

    void count(const Extent &extent, int line)
    {
        m_nodes += extent.nodes;
        m_letters += extent.letters;
        if (m_nodes > mostNodesOfFile || m_letters > 4 * mostBytesOfFile)
            giveUp(line,
                   ConfigurationWords::tr(
                       "its aliases unfold to more than %1 values, or it has as many itself; write "
                       "out what is meant, or split the file")
                       .arg(mostNodesOfFile));
    }

    void open(ConfigurationNode node, YAML::anchor_t anchor)
    {
        count({}, node.line);
        if (m_open.size() >= size_t(deepestNesting))
            giveUp(node.line,
                   ConfigurationWords::tr("it is nested more than %1 levels deep; write it flatter")
                       .arg(deepestNesting));
        if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().hasKey)
            giveUp(node.line, ConfigurationWords::tr("a key is a list or a map; keys must be plain words"));
        Open begun;
        begun.node = std::move(node);
        begun.anchor = anchor;
        m_open.push_back(std::move(begun));
    }

    void close()
    {
        Open ended = std::move(m_open.back());
        m_open.pop_back();
        for (const ConfigurationNode &one : ended.merged)
            merge(ended, one);
        const int line = ended.node.line;
        put(std::move(ended.node), line, ended.anchor);
    }

    /// What `<<` brings: keys that the map does not have itself.
    static void merge(Open &map, const ConfigurationNode &from)
    {
        if (from.isScalar())
            giveUp(from.line, ConfigurationWords::tr("“<<” takes a map, or a list of maps"));
        for (const ConfigurationNode &one : from.items)
            merge(map, one);
        for (const auto &[name, value] : from.members) {
            if (!map.names.contains(name))
                map.node.members.emplace_back(name, value);
            map.names.insert(name);
        }
    }

    void put(ConfigurationNode node, int line, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            m_anchors[anchor] = {node, extentOf(node)};
        if (m_open.empty()) {
            documents.push_back(std::move(node));
        } else if (Open &top = m_open.back(); top.node.isList()) {
            top.node.items.push_back(std::move(node));
        } else if (!top.hasKey) {
            takeKey(top, node, line);
        } else {
            top.hasKey = false;
            // A null, a map or a list has no place of its own: it is where its key is.
            if (node.type == ConfigurationType::Null || !node.isScalar())
                node.line = top.keyLine;
            if (top.merges)
                top.merged.push_back(std::move(node));
            else
                top.node.members.emplace_back(top.key, std::move(node));
        }
    }

    void takeKey(Open &map, const ConfigurationNode &key, int line)
    {
        if (!key.isScalar())
            giveUp(line, ConfigurationWords::tr("a key is a list or a map; keys must be plain words"));
        map.key = key.type == ConfigurationType::Null ? u"null"_s : key.text;
        map.keyLine = line;
        map.hasKey = true;
        map.merges = m_plain && map.key == "<<"_L1;
        if (!map.merges && map.names.contains(map.key))
            giveUp(line,
                   ConfigurationWords::tr("the key “%1” stands there twice; take one away")
                       .arg(map.key.left(80)));
        if (!map.merges)
            map.names.insert(map.key);
    }

    static constexpr size_t mostDocuments = 5000;

    std::vector<Open> m_open;
    std::map<YAML::anchor_t, std::pair<ConfigurationNode, Extent>> m_anchors;
    int m_lines;
    int m_documentAt = -1;
    bool m_plain = false;
    int m_nodes = 0;
    qsizetype m_letters = 0;
};

bool isTemplate(const QByteArray &text)
{
    return text.contains("{{ .") || text.contains("{{-") || text.contains("{%");
}

QString hintFor(const QByteArray &text)
{
    if (isTemplate(text))
        return ConfigurationWords::tr("this looks like a template: only what is made of it can be read");
    return ConfigurationWords::tr("correct the line, or leave the file out of the rules");
}

} // namespace

ConfigurationReading readYaml(const QByteArray &text)
{
    const int lines = std::max(1, int(text.count('\n')) + !text.endsWith('\n'));
    YamlBuild build(lines);
    try {
        // yaml-cpp takes the end of a file for the end of a quote; before the end of a document it complains.
        std::istringstream stream(text.toStdString() + "\n...\n");
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(build)) { }
        ConfigurationReading reading;
        reading.documents = std::move(build.documents);
        return reading;
    } catch (const YamlTrouble &trouble) {
        return ConfigurationReading::failed(
            trouble.line, isTemplate(text) ? trouble.why + u"; "_s + hintFor(text) : trouble.why);
    } catch (const YAML::Exception &trouble) {
        return ConfigurationReading::failed(build.lineOf(trouble.mark),
                                            ConfigurationWords::tr("it is no YAML (%1); %2")
                                                .arg(QString::fromStdString(trouble.msg), hintFor(text)));
    } catch (const std::exception &trouble) {
        return ConfigurationReading::failed(0,
                                            ConfigurationWords::tr("it is no YAML (%1); %2")
                                                .arg(QString::fromLocal8Bit(trouble.what()), hintFor(text)));
    }
}

} // namespace slipway
