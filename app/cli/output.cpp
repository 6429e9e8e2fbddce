#include "app/cli/output.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"

#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

static QString toneCode(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return u"32"_s;
    case Tone::Bad:
        return u"31;1"_s;
    case Tone::Busy:
        return u"33"_s;
    case Tone::Dim:
        return u"2"_s;
    case Tone::Strong:
        return u"1"_s;
    }
    return {};
}

Output::Output(const GlobalOptions &options, FILE *answer, FILE *other)
    : m_options(options), m_answer(answer), m_other(other), m_otherIsTerminal(isatty(fileno(other)))
{
    m_colour = isatty(fileno(answer)) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != u"dumb"_s;
}

bool Output::showsProgress() const
{
    return m_otherIsTerminal && !m_options.noProgress && !m_options.quiet;
}

void Output::raw(const QByteArray &bytes)
{
    // Both may be the same terminal.
    endProgress();
    if (m_open)
        fwrite(bytes.constData(), 1, size_t(bytes.size()), m_answer);
}

void Output::json(const QJsonObject &object)
{
    raw(QJsonDocument(object).toJson(isatty(fileno(m_answer)) ? QJsonDocument::Indented
                                                              : QJsonDocument::Compact));
    if (!isatty(fileno(m_answer)))
        raw("\n");
}

void Output::line(const QString &text)
{
    raw(text.toUtf8() + '\n');
}

QString Output::toned(const QString &text, Tone tone) const
{
    const QString code = toneCode(tone);
    if (!m_colour || code.isEmpty() || text.isEmpty())
        return text;
    return u"\033["_s + code + u'm' + text + u"\033[0m"_s;
}

int displayWidth(const QString &text)
{
    int width = 0;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

void Output::table(const TextTable &table)
{
    QVector<QVector<TextCell>> rows;
    rows.reserve(table.rows.size() + 1);
    QVector<TextCell> header;
    for (const QString &title : table.header)
        header.append({title, Tone::Strong});
    rows.append(header);
    rows.append(table.rows);
    QVector<int> widths(table.header.size(), 0);
    for (QVector<TextCell> &row : rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
            row[i].text = oneLine(row[i].text, 400);
            widths[i] = qMax(widths[i], displayWidth(row[i].text));
        }
    }
    for (const QVector<TextCell> &row : std::as_const(rows)) {
        QString text;
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
            text += toned(row[i].text, row[i].tone);
            if (i + 1 < row.size())
                text += QString(widths[i] - displayWidth(row[i].text) + 2, u' ');
        }
        line(text);
    }
}

void Output::warning(const QString &text)
{
    endProgress();
    if (!m_options.quiet)
        fprintf(m_other, "%s\n", manyLines(text).toUtf8().constData());
}

void Output::error(const Error &error)
{
    endProgress();
    fprintf(m_other, "%s\n", Cli::tr("slipway-cli: %1").arg(manyLines(error.message)).toUtf8().constData());
    if (m_options.json)
        json({{u"error"_s, jsonOf(error)}});
}

void Output::progress(const QString &label, qint64 done, qint64 total)
{
    if (!showsProgress())
        return;
    constexpr int width = 30;
    QString bar;
    if (total > 0) {
        const int filled = int(qBound(qint64(0), done * width / total, qint64(width)));
        bar = u'[' + QString(filled, u'#') + QString(width - filled, u'.') + u"] "_s
            + QString::number(done * 100 / total) + u'%';
    } else {
        bar = QString::number(done);
    }
    fprintf(m_other, "\r\033[K%s %s", oneLine(label, 60).toUtf8().constData(), bar.toUtf8().constData());
    fflush(m_other);
    m_progressShown = true;
}

void Output::endProgress()
{
    if (m_progressShown.exchange(false))
        fputs("\r\033[K", m_other);
}

Result<void> Output::finish()
{
    endProgress();
    if (fflush(m_answer) == 0 && !ferror(m_answer))
        return {};
    return fail(Error::Kind::Storage, Cli::tr("The answer could not be written out. Is the disk full?"));
}

int exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Refused:
        return 3;
    case Error::Kind::Cancelled:
        return 130;
    default:
        return 1;
    }
}

} // namespace slipway
