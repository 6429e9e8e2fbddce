#include "models/configuration/ansible.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

/// What Python's literals mean: Ansible takes values that are one for what they say, and the rest as text.
static ConfigurationNode ansibleValue(const QString &text, int line)
{
    static const QRegularExpression integer(
        u"^[-+]?(?:0+|[1-9][0-9_]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$"_s);
    static const QRegularExpression floating(
        u"^[-+]?(?:[0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?$"_s);
    ConfigurationNode node = ConfigurationNode::scalar(ConfigurationType::Text, text, line);
    if (text == "True"_L1 || text == "False"_L1) {
        node.type = ConfigurationType::Boolean;
        node.canonical = text.toLower();
    } else if (text == "None"_L1) {
        return ConfigurationNode::scalar(ConfigurationType::Null, {}, line);
    } else if (integer.match(text).hasMatch() || floating.match(text).hasMatch()) {
        takeNumber(node);
    } else if (text.size() > 1 && (text.front() == u'"' || text.front() == u'\'')
               && text.indexOf(text.front(), 1) == text.size() - 1 && !text.contains(u'\\')) {
        node.text = text.mid(1, text.size() - 2);
    } else if (text.startsWith(u'[') || text.startsWith(u'{')) {
        // Lists and dictionaries of literals are YAML as well, but for the word for nothing.
        ConfigurationReading reading = readYaml(text.toUtf8());
        if (reading.isRead() && reading.documents.size() == 1 && !reading.documents.front().isScalar())
            node = reading.documents.front();
    }
    node.line = line;
    return node;
}

/// A line in words as a shell takes it apart; false where a quote never closes.
static bool shellWords(QStringView line, QStringList &words)
{
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (!quote.isNull()) {
            if (letter == quote)
                quote = QChar();
            else if (letter == u'\\' && quote == u'"' && i + 1 < line.size()
                     && (line[i + 1] == u'"' || line[i + 1] == u'\\'))
                word += line[++i];
            else
                word += letter;
        } else if (letter == u'"' || letter == u'\'') {
            quote = letter;
            inWord = true;
        } else if (letter == u'\\' && i + 1 < line.size()) {
            word += line[++i];
            inWord = true;
        } else if (letter == u'#') {
            break;
        } else if (letter.isSpace()) {
            if (inWord)
                words.append(word);
            word.clear();
            inWord = false;
        } else {
            word += letter;
            inWord = true;
        }
    }
    if (inWord)
        words.append(word);
    return quote.isNull();
}

/// Takes the lines of the INI form one by one.
class AnsibleIni
{
public:
    explicit AnsibleIni(AnsibleInventory &inventory) : m_inventory(inventory) { }

    bool take(QStringView line, int number)
    {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.front() == u'#' || trimmed.front() == u';')
            return true;
        if (trimmed.front() == u'[')
            return takeSection(trimmed);
        if (m_kind == "vars"_L1)
            return takeVariable(trimmed, number);
        if (m_kind == "children"_L1) {
            const QString child = trimmed.toString().section(u'#', 0, 0).trimmed();
            m_inventory.group(child);
            m_inventory.group(m_group).children.insert(child);
            return true;
        }
        return takeHost(trimmed, number);
    }
    QString failure;

private:
    bool takeSection(QStringView line)
    {
        static const QRegularExpression section(u"^\\[([^:\\]\\s]+)(?::(\\w+))?\\]\\s*(?:#.*)?$"_s);
        const auto match = section.match(line);
        m_kind = match.captured(2);
        if (!match.hasMatch()
            || (!m_kind.isEmpty() && m_kind != "vars"_L1 && m_kind != "children"_L1
                && m_kind != "hosts"_L1)) {
            failure =
                ConfigurationWords::tr("a section is written [group], [group:vars] or [group:children]");
            return false;
        }
        m_group = match.captured(1);
        m_inventory.group(m_group);
        return true;
    }

    bool takeVariable(QStringView line, int number)
    {
        const qsizetype at = line.indexOf(u'=');
        if (at < 1) {
            failure = ConfigurationWords::tr("a variable is written NAME=VALUE");
            return false;
        }
        m_inventory.group(m_group).ownVars.set(line.left(at).trimmed().toString(),
                                               ansibleValue(line.mid(at + 1).trimmed().toString(), number));
        return true;
    }

    bool takeHost(QStringView line, int number)
    {
        QStringList words;
        if (!shellWords(line, words)) {
            failure = ConfigurationWords::tr("a quote is opened and never closed; close it");
            return false;
        }
        if (words.isEmpty())
            return true;
        ConfigurationNode vars = ConfigurationNode::map(number);
        QString host = words.takeFirst();
        static const QRegularExpression port(u"^([^\\[\\]:]+|[^:]*\\[[^\\]]*\\][^:]*):([0-9]+)$"_s);
        if (const auto match = port.match(host); match.hasMatch()) {
            host = match.captured(1);
            vars.set(u"ansible_port"_s, ansibleValue(match.captured(2), number));
        }
        for (const QString &word : std::as_const(words)) {
            const qsizetype at = word.indexOf(u'=');
            if (at < 1) {
                failure = ConfigurationWords::tr(
                    "after a host stands NAME=VALUE, in quotes where it holds a blank");
                return false;
            }
            vars.set(word.left(at), ansibleValue(word.mid(at + 1), number));
        }
        m_inventory.addHost(m_group, host, vars);
        return true;
    }

    AnsibleInventory &m_inventory;
    QString m_group = u"ungrouped"_s;
    QString m_kind;
};

bool readAnsibleIni(AnsibleInventory &inventory, const QByteArray &text, int &line, QString &why)
{
    AnsibleIni ini(inventory);
    const QString lines = QString::fromUtf8(text);
    line = 0;
    for (const QStringView one : QStringView(lines).split(u'\n')) {
        if (!ini.take(one, ++line)) {
            why = ini.failure;
            return false;
        }
    }
    return true;
}

} // namespace slipway
