#include "models/domain/commitfooters.h"

using namespace Qt::StringLiterals;

namespace slipway {

static qsizetype footerTokenLength(QStringView line)
{
    if (line.startsWith(u"BREAKING CHANGE:"))
        return 15;
    qsizetype i = 0;
    while (i < line.size() && (line[i].isLetterOrNumber() || (line[i] == u'-' && i > 0)))
        ++i;
    return i && line[0].isLetter() ? i : 0;
}

std::optional<FooterLine> readFooterLine(QStringView line)
{
    const qsizetype length = footerTokenLength(line);
    if (length == 0)
        return {};
    const QStringView separator = line.mid(length, 2);
    if (separator != u": " && separator != u" #")
        return {};
    const QStringView value = line.mid(length + 2).trimmed();
    if (value.isEmpty())
        return {};
    const QStringView token = line.left(length);
    const bool breaking = separator == u": " && (token == u"BREAKING CHANGE" || token == u"BREAKING-CHANGE");
    return FooterLine{token, value, breaking};
}

static QStringView withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

BodyAndFooters readBodyAndFooters(QStringView text, bool afterBlank)
{
    BodyAndFooters result;
    bool inFooters = false;
    bool blankBefore = afterBlank;
    qsizetype bodyBegin = -1;
    qsizetype bodyEnd = text.size();
    qsizetype valueBegin = 0; // behind the separator of the footer that is being read
    bool breaking = false;
    const auto endFooter = [&](qsizetype end) {
        if (!inFooters)
            return;
        Footer &footer = result.footers.last();
        footer.value = text.mid(valueBegin, end - valueBegin).trimmed().toString();
        if (breaking)
            result.breakingNotes += footer.value;
    };
    forEachLine(text, [&](QStringView line) {
        const qsizetype begin = line.data() - text.data();
        const bool blank = line.trimmed().isEmpty();
        if (!blank && bodyBegin < 0)
            bodyBegin = begin;
        if (!blank && (inFooters || blankBefore)) {
            if (const auto footer = readFooterLine(line)) {
                endFooter(begin);
                if (!inFooters)
                    bodyEnd = begin;
                inFooters = true;
                valueBegin = begin + footer->token.size() + 2;
                breaking = footer->breaking;
                result.footers += Footer{footer->token.toString(), {}};
            }
        }
        blankBefore = blank;
    });
    endFooter(text.size());
    if (bodyBegin >= 0 && bodyBegin < bodyEnd)
        result.body = withoutTrailingSpace(text.mid(bodyBegin, bodyEnd - bodyBegin));
    return result;
}

} // namespace slipway
