#include "models/commands/csvreader.h"

#include "models/commands/writing.h"

#include <QStringDecoder>

#include <algorithm>

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

/// Whether a spreadsheet would run the text, or would once the apostrophes before it are gone; blanks before
/// a sign do not keep every spreadsheet from it, nor do the wide forms of the signs.
static bool looksLikeFormula(QStringView text)
{
    static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at < text.size() && signs.contains(text[at]);
}

QString csvField(const QString &text)
{
    static const QString ends = u"\",\n\r"_s;
    QString out = looksLikeFormula(text) ? u'\'' + text : text;
    if (std::ranges::none_of(out, [](QChar c) { return ends.contains(c); }))
        return out;
    out.replace(u'"', u"\"\""_s);
    return u'"' + out + u'"';
}

QString withoutCsvGuard(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace slipway
