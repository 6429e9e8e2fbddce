#include "views/dialogs/differencetext.h"

#include "models/base/text.h"
#include "views/dialogs/publishdialog.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

void dressDifference(QPlainTextEdit &box, const Theme &theme)
{
    constexpr int lines = 12;
    box.setReadOnly(true);
    box.setFont(theme.font(TextRole::Mono));
    box.setLineWrapMode(QPlainTextEdit::WidgetWidth);
    box.setFixedHeight(QFontMetrics(box.font()).lineSpacing() * lines);
}

void fillDifference(QPlainTextEdit &box, const Theme &theme, const QVector<TextDifferenceLine> &difference)
{
    constexpr qsizetype mostShown = 2000;
    box.setPlainText({});
    QTextCursor cursor(box.document());
    QTextCharFormat format;
    bool isFirst = true;
    cursor.beginEditBlock(); // laid out once
    for (const TextDifferenceLine &line : difference.first(std::min(difference.size(), mostShown))) {
        const bool isAdded = line.kind == TextDifferenceLine::Kind::Added;
        const bool isRemoved = line.kind == TextDifferenceLine::Kind::Removed;
        format.setForeground(theme.colour(isAdded         ? Colour::Succeeded
                                              : isRemoved ? Colour::Failed
                                                          : Colour::Muted));
        const QString sign = isAdded ? u"+ "_s : isRemoved ? u"− "_s : u"  "_s;
        cursor.insertText((isFirst ? QString() : u"\n"_s) + sign + oneLine(line.text), format);
        isFirst = false;
    }
    if (const qsizetype more = difference.size() - mostShown; more > 0) {
        format.setForeground(theme.colour(Colour::Muted));
        cursor.insertText(u'\n' + PublishDialog::tr("… and %n more line(s)", nullptr, int(more)), format);
    }
    cursor.endEditBlock();
    box.moveCursor(QTextCursor::Start);
}

} // namespace slipway
