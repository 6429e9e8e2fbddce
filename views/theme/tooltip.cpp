#include "views/theme/tooltip.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestTip = 2000;
    if (text.isEmpty())
        return {};
    const QString safe = manyLines(text, longestTip).toHtmlEscaped();
    return u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(safe);
}

} // namespace slipway
