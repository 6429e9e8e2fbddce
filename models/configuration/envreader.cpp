#include "models/configuration/configurationnode.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Reads what dotenv reads: KEY=VALUE, `export` before it, single, double or back quotes over several lines,
/// comments.
class EnvRead
{
public:
    explicit EnvRead(const QString &text) : m_text(text) { }

    ConfigurationReading all()
    {
        ConfigurationNode map = ConfigurationNode::map(1);
        map.flatKeys = true;
        QSet<QString> names;
        while (m_at < m_text.size()) {
            if (!takeLine(map, names))
                return ConfigurationReading::failed(m_failedLine, m_failure);
        }
        return ConfigurationReading::of(std::move(map));
    }

private:
    bool fail(int line, const QString &why)
    {
        m_failedLine = line;
        m_failure = why;
        return false;
    }
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u'\r')
            ++m_at;
    }
    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        if (m_at < m_text.size())
            ++m_at;
        ++m_line;
    }

    bool takeLine(ConfigurationNode &map, QSet<QString> &names)
    {
        skipBlanks();
        if (m_at >= m_text.size() || peek() == u'\n' || peek() == u'#') {
            skipLine();
            return true;
        }
        const int line = m_line;
        QString name = takeName();
        if (name == "export"_L1 && peek() != u'=' && peek() != u':') {
            name = takeName();
            if (peek() == u'\n' || m_at >= m_text.size()) {
                skipLine(); // `export NAME` passes on what is set elsewhere
                return true;
            }
        }
        if (!name.isEmpty() && (m_at >= m_text.size() || peek() == u'\n' || peek() == u'#')) {
            // Docker and Kustomize take what is set where they run.
            take(map, names, name, ConfigurationNode::scalar(ConfigurationType::Null, {}, line));
            skipLine();
            return true;
        }
        if (name.isEmpty() || (peek() != u'=' && peek() != u':'))
            return fail(
                line, ConfigurationWords::tr("the line is no NAME=VALUE; correct it, or put “#” before it"));
        ++m_at;
        QString value;
        if (!takeValue(value))
            return false;
        take(map, names, name, ConfigurationNode::scalar(ConfigurationType::Text, value, line));
        return names.size() <= mostNodesOfFile
            || fail(line, ConfigurationWords::tr("it holds too many values; split it"));
    }

    /// Of two the later one counts, as for every program that reads such files.
    static void take(ConfigurationNode &map, QSet<QString> &names, const QString &name,
                     ConfigurationNode value)
    {
        if (names.contains(name))
            map.set(name, std::move(value));
        else
            map.members.emplace_back(name, std::move(value));
        names.insert(name);
    }

    QString takeName()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isLetterOrNumber() || QStringView(u"_.-[]").contains(m_text[m_at])))
            ++m_at;
        const QString name = m_text.mid(begin, m_at - begin);
        skipBlanks();
        return name;
    }

    bool takeValue(QString &value)
    {
        skipBlanks();
        const QChar quote = peek();
        if (quote == u'"' || quote == u'\'' || quote == u'`')
            return takeQuoted(value, quote);
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'#' && (m_at == begin || m_text[m_at - 1].isSpace()))
                break;
            ++m_at;
        }
        value = m_text.mid(begin, m_at - begin).trimmed();
        skipLine();
        return true;
    }

    bool takeQuoted(QString &value, QChar quote)
    {
        const int line = m_line;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const QChar letter = m_text[m_at];
            m_line += letter == u'\n';
            if (letter == u'\\' && quote == u'"' && m_at + 1 < m_text.size())
                value += escaped(m_text[++m_at]);
            else
                value += letter;
        }
        if (m_at >= m_text.size())
            return fail(line, ConfigurationWords::tr("a quote is opened and never closed; close it"));
        ++m_at;
        skipBlanks();
        if (m_at < m_text.size() && peek() != u'\n' && peek() != u'#')
            return fail(
                m_line,
                ConfigurationWords::tr("something follows after the closing quote; correct the line"));
        skipLine();
        return true;
    }

    QString escaped(QChar letter)
    {
        switch (letter.unicode()) {
        case u'n':
            return u"\n"_s;
        case u'r':
            return u"\r"_s;
        case u't':
            return u"\t"_s;
        case u'\n':
            ++m_line;
            return {};
        case u'"':
        case u'\\':
        case u'$':
        case u'`':
            return letter;
        default:
            return u'\\' + QString(letter);
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_failedLine = 0;
    QString m_failure;
};

} // namespace

ConfigurationReading readEnv(const QByteArray &content)
{
    const QString text = QString::fromUtf8(content);
    return EnvRead(text).all();
}

} // namespace slipway
