#include "views/delegates/draftdelegate.h"

#include "models/items/draftlistmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace slipway {

DraftDelegate::DraftDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Space::Giant, m_theme.rowHeight()};
}

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto kind = DraftLine::Kind(index.data(DraftListModel::KindRole).toInt());
    const auto tone = Tone(index.data(ToneRole).toInt());
    const bool isEntry = kind == DraftLine::Kind::Entry;
    const bool isHeading = kind == DraftLine::Kind::Heading;
    if (isHeading && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(Colour::Raised));
    paintRowBack(*painter, option, m_theme);
    QRect place = option.rect.adjusted(isEntry ? Space::Huge : Space::Medium, 0, -Space::Medium, 0);

    const QFont small = m_theme.font(TextRole::Small);
    const QStringList marks = index.data(DraftListModel::MarksRole).toStringList();
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const int width = QFontMetrics(small).horizontalAdvance(*mark) + 2 * Space::Small;
        QRect chip = place;
        chip.setLeft(chip.right() - width);
        const int used = paintChip(*painter, chip, *mark, m_theme,
                                   tone == Tone::Waiting ? Colour::Waiting : Colour::Muted);
        if (used > 0)
            place.setRight(chip.left() - Space::Tiny);
    }

    QFont font = m_theme.font(isHeading ? TextRole::SmallStrong : TextRole::Body);
    font.setStrikeOut(isEntry && !index.data(DraftListModel::ShownRole).toBool());
    font.setItalic(index.data(DraftListModel::MarkdownRole).toString().isEmpty());
    const bool isQuiet = font.strikeOut() || font.italic() || (isHeading && tone != Tone::Waiting);
    const Colour colour = isQuiet            ? Colour::Muted
        : isHeading && tone == Tone::Waiting ? Colour::Waiting
                                             : Colour::Text;
    paintText(*painter, place, index.data().toString(), font, m_theme.colour(colour));
}

} // namespace slipway
