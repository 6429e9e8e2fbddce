#include "models/configuration/configurationnode.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Reads the part of HCL that variable files are made of: NAME = VALUE, where a value is a text, a heredoc, a
/// number, a boolean, null, a list or an object.
class TfvarsRead
{
public:
    explicit TfvarsRead(const QString &text) : m_text(text) { }

    ConfigurationReading all()
    {
        ConfigurationNode map = takeMembers(QChar());
        if (!m_failure.isEmpty())
            return ConfigurationReading::failed(m_failedLine, m_failure);
        return ConfigurationReading::of(std::move(map));
    }

private:
    void fail(const QString &why)
    {
        if (m_failure.isEmpty()) {
            m_failure = why;
            m_failedLine = m_line;
        }
        m_at = m_text.size();
    }
    bool ended() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    /// Past blanks and comments; over line ends too where `lines`.
    void skip(bool lines)
    {
        while (!ended()) {
            const QChar letter = peek();
            if (letter == u'\n') {
                if (!lines)
                    return;
                ++m_line;
                ++m_at;
            } else if (letter == u' ' || letter == u'\t' || letter == u'\r') {
                ++m_at;
            } else if (letter == u'#' || (letter == u'/' && peek(1) == u'/')) {
                while (!ended() && peek() != u'\n')
                    ++m_at;
            } else if (letter == u'/' && peek(1) == u'*') {
                const qsizetype end = m_text.indexOf(u"*/"_s, m_at + 2);
                if (end < 0)
                    return fail(ConfigurationWords::tr("a comment is opened and never closed; close it"));
                m_line += int(QStringView(m_text).mid(m_at, end - m_at).count(u'\n'));
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    QString takeName()
    {
        if (peek() == u'"')
            return takeText();
        const qsizetype begin = m_at;
        while (!ended() && (peek().isLetterOrNumber() || peek() == u'_' || peek() == u'-'))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// NAME = VALUE up to `end`; a line end or a comma parts them.
    ConfigurationNode takeMembers(QChar end)
    {
        ConfigurationNode map = ConfigurationNode::map(m_line);
        QHash<QString, int> names;
        for (;;) {
            skip(true);
            if (ended() || (!end.isNull() && peek() == end))
                break;
            const int line = m_line;
            const QString name = takeName();
            skip(false);
            const bool assigned = peek() == u'=' || (!end.isNull() && peek() == u':');
            if (name.isEmpty() || !assigned) {
                fail(ConfigurationWords::tr(
                    "NAME = VALUE is expected here; a variable file holds nothing else"));
                break;
            }
            ++m_at;
            skip(false);
            ConfigurationNode value = takeValue();
            value.line = line;
            if (names.contains(name))
                fail(ConfigurationWords::tr("“%1” is set twice; take one away").arg(name.left(80)));
            names.insert(name, line);
            map.members.emplace_back(name, std::move(value));
            skip(false);
            if (!end.isNull() && peek() == u',')
                ++m_at;
            else if (!ended() && peek() != u'\n' && peek() != end)
                fail(
                    ConfigurationWords::tr("something follows after the value; an expression cannot be read, "
                                           "only a value"));
        }
        if (!end.isNull() && ended())
            fail(ConfigurationWords::tr("“{” is opened and never closed; close it"));
        ++m_at;
        return map;
    }

    ConfigurationNode takeList()
    {
        ConfigurationNode list = ConfigurationNode::list(m_line);
        for (;;) {
            skip(true);
            if (ended()) {
                fail(ConfigurationWords::tr("“[” is opened and never closed; close it"));
                break;
            }
            if (peek() == u']') {
                ++m_at;
                break;
            }
            list.items.push_back(takeValue());
            skip(true);
            if (peek() == u',')
                ++m_at;
            else if (!ended() && peek() != u']')
                fail(ConfigurationWords::tr("a comma is missing between the values of a list"));
        }
        return list;
    }

    ConfigurationNode takeValue()
    {
        const int line = m_line;
        if (++m_nodes > mostNodesOfFile || m_depth >= deepestNesting) {
            fail(ConfigurationWords::tr("it holds too many values or is nested too deep; split it"));
            return {};
        }
        ++m_depth;
        ConfigurationNode value;
        if (peek() == u'{') {
            ++m_at;
            value = takeMembers(u'}');
        } else if (peek() == u'[') {
            ++m_at;
            value = takeList();
        } else if (peek() == u'"') {
            value = ConfigurationNode::scalar(ConfigurationType::Text, takeText(), line);
        } else if (peek() == u'<' && peek(1) == u'<') {
            value = ConfigurationNode::scalar(ConfigurationType::Text, takeHeredoc(), line);
        } else {
            value = takeWord();
        }
        --m_depth;
        return value;
    }

    ConfigurationNode takeWord()
    {
        const qsizetype begin = m_at;
        while (!ended() && (peek().isLetterOrNumber() || QStringView(u"_-+.").contains(peek())))
            ++m_at;
        const QString word = m_text.mid(begin, m_at - begin);
        ConfigurationNode value = ConfigurationNode::scalar(ConfigurationType::Text, word, m_line);
        if (word == "true"_L1 || word == "false"_L1)
            value.type = ConfigurationType::Boolean;
        else if (word == "null"_L1)
            value = ConfigurationNode::scalar(ConfigurationType::Null, {}, m_line);
        else if (!takeNumber(value))
            fail(ConfigurationWords::tr(
                "a value is expected here: a text in quotes, a number, true, false, null, "
                "a list or an object"));
        return value;
    }

    QString takeText()
    {
        QString text;
        for (++m_at; !ended() && peek() != u'"' && peek() != u'\n'; ++m_at) {
            const QChar letter = peek();
            if (letter == u'\\')
                text += escaped();
            else if ((letter == u'$' || letter == u'%') && peek(1) == u'{' && m_text[m_at - 1] == letter)
                continue; // `$${` is `${` as text: the first sign stands there already
            else if ((letter == u'$' || letter == u'%') && peek(1) == u'{')
                fail(ConfigurationWords::tr("“%1{” begins an expression, which a variable file may not hold; "
                                            "write “%1%1{” where it is meant as text")
                         .arg(letter));
            else
                text += letter;
        }
        if (peek() != u'"')
            fail(ConfigurationWords::tr("a quote is opened and never closed on its line; close it"));
        ++m_at;
        return text;
    }

    QString escaped()
    {
        const QChar letter = peek(1);
        ++m_at;
        switch (letter.unicode()) {
        case u'n':
            return u"\n"_s;
        case u'r':
            return u"\r"_s;
        case u't':
            return u"\t"_s;
        case u'"':
        case u'\\':
            return letter;
        case u'u':
        case u'U': {
            const qsizetype digits = letter == u'u' ? 4 : 8;
            bool good = false;
            const uint code = QStringView(m_text).mid(m_at + 1, digits).toUInt(&good, 16);
            if (good && code <= 0x10ffff && m_text.size() - m_at > digits) {
                m_at += digits;
                return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
            }
            break;
        }
        default:
            break;
        }
        fail(ConfigurationWords::tr("“\\%1” means nothing; write “\\\\” where a backslash is meant")
                 .arg(letter.isPrint() ? letter : QChar(u'?')));
        return {};
    }

    QString takeHeredoc()
    {
        m_at += 2;
        const bool indented = peek() == u'-';
        m_at += indented;
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        const QString mark = lineEnd < 0 ? QString() : m_text.mid(m_at, lineEnd - m_at).trimmed();
        if (mark.isEmpty()) {
            fail(ConfigurationWords::tr("“<<” must be followed by a word that ends the text"));
            return {};
        }
        const int begin = m_line;
        m_at = lineEnd + 1;
        QStringList lines;
        while (!ended()) {
            ++m_line;
            qsizetype end = m_text.indexOf(u'\n', m_at);
            end = end < 0 ? m_text.size() : end;
            QString line = m_text.mid(m_at, end - m_at);
            if (line.endsWith(u'\r'))
                line.chop(1);
            m_at = end;
            if (line.trimmed() == mark)
                return joined(lines, indented);
            lines.append(line);
            m_at = std::min<qsizetype>(end + 1, m_text.size());
        }
        m_line = begin;
        fail(ConfigurationWords::tr("the text that begins here never ends: “%1” must stand alone on a line")
                 .arg(mark.left(40)));
        return {};
    }

    static QString joined(QStringList lines, bool indented)
    {
        qsizetype common = indented ? 1000 : 0;
        for (const QString &line : std::as_const(lines)) {
            qsizetype blanks = 0;
            while (blanks < line.size() && (line[blanks] == u' ' || line[blanks] == u'\t'))
                ++blanks;
            if (blanks < line.size())
                common = std::min(common, blanks);
        }
        QString text;
        for (const QString &line : std::as_const(lines))
            text += line.mid(common) + u'\n';
        return text;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_nodes = 0;
    int m_depth = 0;
    int m_failedLine = 0;
    QString m_failure;
};

} // namespace

ConfigurationReading readTfvars(const QByteArray &content)
{
    const QString text = QString::fromUtf8(content);
    return TfvarsRead(text).all();
}

} // namespace slipway
