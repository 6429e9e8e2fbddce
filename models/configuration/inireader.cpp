#include "models/configuration/configurationnode.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Reads [sections] of `key = value` or `key: value`, as Python's configparser and most others do: values as
/// they are written, an indented line goes on with the value before it, a key alone has none.
class IniRead
{
public:
    ConfigurationReading all(const QString &text)
    {
        m_root = ConfigurationNode::map(1);
        int number = 0;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (!take(line, ++number))
                return ConfigurationReading::failed(number, m_failure);
        }
        return ConfigurationReading::of(std::move(m_root));
    }

private:
    bool take(QStringView line, int number)
    {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.front() == u';' || trimmed.front() == u'#') {
            m_hasLast = false;
            return true;
        }
        if (line.front().isSpace() && m_hasLast) {
            ConfigurationNode &value = valueOf(m_last);
            value.text += (value.text.isEmpty() ? QString() : u"\n"_s) + trimmed.toString();
            value.type = ConfigurationType::Text;
            return true;
        }
        if (trimmed.front() == u'[')
            return takeSection(trimmed, number);
        return takeValue(trimmed, number);
    }

    bool takeSection(QStringView line, int number)
    {
        const qsizetype end = line.lastIndexOf(u']');
        const QStringView rest = end < 0 ? QStringView() : line.mid(end + 1).trimmed();
        if (end < 2 || (!rest.isEmpty() && rest.front() != u';' && rest.front() != u'#')) {
            m_failure = ConfigurationWords::tr("a section is written [name]; correct the line");
            return false;
        }
        const QString name = line.mid(1, end - 1).trimmed().toString();
        const auto known = m_sections.constFind(name);
        if (known != m_sections.cend()) {
            m_section = *known;
        } else {
            m_section = int(m_root.members.size());
            m_sections.insert(name, m_section);
            m_root.members.emplace_back(name, ConfigurationNode::map(number));
        }
        m_hasLast = false;
        return true;
    }

    bool takeValue(QStringView line, int number)
    {
        qsizetype at = 0;
        while (at < line.size() && line[at] != u'=' && line[at] != u':')
            ++at;
        const QString name = line.left(at).trimmed().toString();
        if (name.isEmpty()) {
            m_failure = ConfigurationWords::tr("the line has a value and no key; give it one");
            return false;
        }
        if (++m_count > mostNodesOfFile) {
            m_failure = ConfigurationWords::tr("it holds too many values; split it");
            return false;
        }
        const bool alone = at >= line.size();
        const QString text = alone ? QString() : line.mid(at + 1).trimmed().toString();
        ConfigurationNode value = ConfigurationNode::scalar(
            alone ? ConfigurationType::Null : ConfigurationType::Text, text, number);
        ConfigurationNode &section = m_section < 0 ? m_root : m_root.members[size_t(m_section)].second;
        const Place place{m_section, name};
        const auto known = m_places.constFind(place);
        if (known != m_places.cend()) {
            section.members[*known].second = std::move(value);
            m_last = {m_section, *known};
        } else {
            m_last = {m_section, section.members.size()};
            m_places.insert(place, section.members.size());
            section.members.emplace_back(name, std::move(value));
        }
        m_hasLast = true;
        return true;
    }

    using Place = std::pair<int, QString>;
    struct Last
    {
        int section = -1;
        size_t member = 0;
    };
    ConfigurationNode &valueOf(const Last &last)
    {
        ConfigurationNode &section = last.section < 0 ? m_root : m_root.members[size_t(last.section)].second;
        return section.members[last.member].second;
    }

    ConfigurationNode m_root;
    QHash<QString, int> m_sections;
    QHash<Place, size_t> m_places;
    int m_section = -1;
    int m_count = 0;
    Last m_last;
    bool m_hasLast = false;
    QString m_failure;
};

} // namespace

ConfigurationReading readIni(const QByteArray &content)
{
    return IniRead().all(QString::fromUtf8(content));
}

} // namespace slipway
