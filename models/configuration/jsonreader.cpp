#include "models/configuration/configurationnode.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Blanks out // and /* */ outside of texts, which some programs allow in their JSON; every line stays where
/// it is.
QByteArray withoutComments(QByteArray text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted) {
            if (text[i] == '\\')
                ++i;
            else if (text[i] == '"')
                quoted = false;
        } else if (text[i] == '"') {
            quoted = true;
        } else if (text[i] == '/' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '*')) {
            const bool block = text[i + 1] == '*';
            qsizetype end = block ? text.indexOf("*/", i + 2) : text.indexOf('\n', i);
            end = end < 0 ? text.size() : block ? end + 2 : end;
            for (; i < end; ++i) {
                if (text[i] != '\n')
                    text[i] = ' ';
            }
            --i;
        }
    }
    return text;
}

/// Walks over text that Qt has found to be JSON, for what its documents do not tell: lines, keys that stand
/// there twice, and numbers as they are written.
class JsonWalk
{
public:
    explicit JsonWalk(const QByteArray &text) : m_text(text) { }

    ConfigurationNode take(int depth = 0)
    {
        skip();
        if (depth > deepestNesting || ++m_nodes > mostNodesOfFile) {
            fail(ConfigurationWords::tr("it holds too many values or is nested too deep; split it"));
            return {};
        }
        const char letter = peek();
        if (letter == '{')
            return takeObject(depth);
        if (letter == '[')
            return takeArray(depth);
        const int line = m_line;
        if (letter == '"')
            return ConfigurationNode::scalar(ConfigurationType::Text, takeText(), line);
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
            ++m_at;
        return plainScalar(QString::fromUtf8(m_text.mid(begin, m_at - begin)), line);
    }

    int failedLine = 0;
    QString failure;

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void fail(const QString &why)
    {
        if (failure.isEmpty()) {
            failure = why;
            failedLine = m_line;
        }
        m_at = m_text.size();
    }
    void skip()
    {
        for (; m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n';
    }
    /// Past the sign that parts or ends; false where it ended.
    bool next(char end)
    {
        skip();
        const char letter = peek();
        ++m_at;
        return letter == ',' && letter != end && m_at < m_text.size();
    }

    ConfigurationNode takeObject(int depth)
    {
        ConfigurationNode object = ConfigurationNode::map(m_line);
        ++m_at;
        skip();
        if (peek() == '}') {
            ++m_at;
            return object;
        }
        QSet<QString> names;
        do {
            skip();
            const int line = m_line;
            const QString name = takeText();
            skip();
            ++m_at; // the colon
            ConfigurationNode value = take(depth + 1);
            value.line = line;
            if (names.contains(name))
                fail(ConfigurationWords::tr("the key “%1” stands there twice; take one away")
                         .arg(name.left(80)));
            names.insert(name);
            object.members.emplace_back(name, std::move(value));
        } while (next('}'));
        return object;
    }

    ConfigurationNode takeArray(int depth)
    {
        ConfigurationNode array = ConfigurationNode::list(m_line);
        ++m_at;
        skip();
        if (peek() == ']') {
            ++m_at;
            return array;
        }
        do
            array.items.push_back(take(depth + 1));
        while (next(']'));
        return array;
    }

    QString takeText()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray quoted = m_text.mid(begin, m_at - begin);
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_nodes = 0;
};

} // namespace

ConfigurationReading readJson(const QByteArray &content)
{
    QByteArray text = content;
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        text = withoutComments(text);
        QJsonDocument::fromJson(text, &error);
    }
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(text.left(error.offset).count('\n'));
        return ConfigurationReading::failed(
            line,
            ConfigurationWords::tr("it is no JSON (%1); correct the line, or leave the file out of the rules")
                .arg(error.errorString()));
    }
    JsonWalk walk(text);
    ConfigurationNode document = walk.take();
    if (!walk.failure.isEmpty())
        return ConfigurationReading::failed(walk.failedLine, walk.failure);
    return ConfigurationReading::of(std::move(document));
}

} // namespace slipway
