#include "models/configuration/configurationnode.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isPropertyBlank(QChar letter)
{
    return letter == u' ' || letter == u'\t' || letter == u'\f';
}

/// One logical line: comments are gone, a backslash at the end has brought the next line along.
struct PropertyLine
{
    QString text;
    int line = 0;
};

QVector<PropertyLine> logicalLines(const QString &text)
{
    QVector<PropertyLine> lines;
    bool continued = false;
    int number = 0;
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QStringView natural : QStringView(normal).split(u'\n')) {
        ++number;
        qsizetype begin = 0;
        while (begin < natural.size() && isPropertyBlank(natural[begin]))
            ++begin;
        const QStringView trimmed = natural.mid(begin);
        if (!continued && (trimmed.isEmpty() || trimmed.front() == u'#' || trimmed.front() == u'!'))
            continue;
        qsizetype slashes = 0;
        while (slashes < trimmed.size() && trimmed[trimmed.size() - 1 - slashes] == u'\\')
            ++slashes;
        const bool more = slashes % 2 == 1;
        const QString piece = trimmed.chopped(more ? 1 : 0).toString();
        if (continued)
            lines.last().text += piece;
        else
            lines.append({piece, number});
        continued = more;
    }
    return lines;
}

/// Takes backslashes out; false where `\u` is not followed by four digits.
bool unescape(QStringView text, QString &plain)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            plain += text[i];
            continue;
        }
        const QChar letter = text[++i];
        switch (letter.unicode()) {
        case u'n':
            plain += u'\n';
            break;
        case u't':
            plain += u'\t';
            break;
        case u'r':
            plain += u'\r';
            break;
        case u'f':
            plain += u'\f';
            break;
        case u'u': {
            bool good = false;
            const ushort code = text.mid(i + 1, 4).toUShort(&good, 16);
            if (!good || text.size() - i < 5 || !text[i + 1].isLetterOrNumber())
                return false;
            plain += QChar(code);
            i += 4;
            break;
        }
        default:
            plain += letter;
        }
    }
    return true;
}

qsizetype endOfKey(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'=' || text[i] == u':' || isPropertyBlank(text[i]))
            return i;
    }
    return text.size();
}

} // namespace

ConfigurationReading readProperties(const QByteArray &content)
{
    // Java wrote them in Latin-1 before it wrote them in UTF-8.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(content);
    if (decoder.hasError())
        text = QString::fromLatin1(content);
    ConfigurationNode map = ConfigurationNode::map(1);
    map.flatKeys = true;
    QHash<QString, size_t> places;
    for (const PropertyLine &line : logicalLines(text)) {
        const QStringView whole(line.text);
        const qsizetype end = endOfKey(whole);
        qsizetype begin = end;
        while (begin < whole.size() && isPropertyBlank(whole[begin]))
            ++begin;
        if (begin < whole.size() && (whole[begin] == u'=' || whole[begin] == u':')) {
            ++begin;
            while (begin < whole.size() && isPropertyBlank(whole[begin]))
                ++begin;
        }
        QString key;
        QString value;
        if (!unescape(whole.left(end), key) || !unescape(whole.mid(begin), value))
            return ConfigurationReading::failed(
                line.line,
                ConfigurationWords::tr("“\\u” must be followed by four hexadecimal digits; write "
                                       "“\\\\u” where a backslash is meant"));
        if (key.isEmpty())
            return ConfigurationReading::failed(
                line.line, ConfigurationWords::tr("the line has a value and no key; give it one"));
        if (places.size() > mostNodesOfFile)
            return ConfigurationReading::failed(line.line,
                                                ConfigurationWords::tr("it holds too many values; split it"));
        ConfigurationNode scalar = ConfigurationNode::scalar(ConfigurationType::Text, value, line.line);
        if (const auto known = places.constFind(key); known != places.cend()) {
            map.members[*known].second = std::move(scalar);
        } else {
            places.insert(key, map.members.size());
            map.members.emplace_back(key, std::move(scalar));
        }
    }
    return ConfigurationReading::of(std::move(map));
}

} // namespace slipway
