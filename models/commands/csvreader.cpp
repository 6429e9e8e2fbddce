#include "models/commands/csvreader.h"

#include "models/commands/writing.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway {

static Result<QString> csvDecoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(Error::Kind::Invalid,
                    CommandWords::tr("A field is not UTF-8 text. Save the file as UTF-8."));
    return text;
}

CsvReader::CsvReader(QByteArrayView text) : m_text(text)
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool CsvReader::atLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == '\n'
        || (m_text[m_at] == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'));
}

void CsvReader::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n') {
        ++m_at;
        ++m_line;
    }
}

Result<QString> CsvReader::quotedField()
{
    QByteArray bytes;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return csvDecoded(bytes);
        } else if (c == '\n') {
            ++m_line;
        }
        bytes += c;
    }
    return fail(Error::Kind::Invalid, CommandWords::tr("A quoted field is never closed."));
}

Result<QString> CsvReader::field()
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        const auto quoted = quotedField();
        if (quoted && !atLineEnd() && m_text[m_at] != ',')
            return fail(Error::Kind::Invalid, CommandWords::tr("There is text after a closing quote."));
        return quoted;
    }
    const qsizetype begin = m_at;
    while (!atLineEnd() && m_text[m_at] != ',')
        ++m_at;
    return csvDecoded(m_text.sliced(begin, m_at - begin));
}

Result<std::optional<QStringList>> CsvReader::next()
{
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
    m_recordLine = m_line;
    if (m_at >= m_text.size())
        return std::optional<QStringList>();
    QStringList record;
    while (true) {
        const auto one = field();
        if (!one)
            return fail(one.error());
        record.append(*one);
        if (atLineEnd())
            break;
        ++m_at; // the comma
    }
    skipLineEnd();
    return std::optional(record);
}

QString csvField(const QString &text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    QString out = text;
    if (!out.isEmpty() && formulaStarts.contains(out[0]))
        out.prepend(u'\'');
    if (!out.contains(u'"') && !out.contains(u',') && !out.contains(u'\n') && !out.contains(u'\r'))
        return out;
    out.replace(u'"', u"\"\""_s);
    return u'"' + out + u'"';
}

} // namespace slipway
