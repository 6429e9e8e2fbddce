#include "views/delegates/commitdelegate.h"

#include "models/items/commitlistmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace slipway {

CommitDelegate::CommitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CommitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.data(CommitListModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        return;
    }
    paintRowBack(*painter, option, m_theme);
    const QRect place = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QColor muted = m_theme.colour(Colour::Muted);
    switch (index.column()) {
    case CommitListModel::ShaColumn:
        paintText(*painter, place, text, m_theme.font(TextRole::Mono), muted);
        break;
    case CommitListModel::TypeColumn:
        paintChip(*painter, place, text, m_theme, Colour::Muted);
        break;
    case CommitListModel::SubjectColumn:
        paintChange(*painter, place, index);
        break;
    case CommitListModel::AuthorColumn:
        paintText(*painter, place, text, m_theme.font(TextRole::Body), muted);
        break;
    default:
        paintText(*painter, place, text, m_theme.font(TextRole::Body), muted,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
}

void CommitDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter.fillRect(option.rect, m_theme.colour(Colour::Raised));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), Space::Hair,
                     m_theme.colour(Colour::Border));
    paintText(painter, option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0), index.data().toString(),
              m_theme.font(TextRole::SmallStrong), m_theme.colour(Colour::Muted));
}

void CommitDelegate::paintChange(QPainter &painter, QRect place, const QModelIndex &index) const
{
    const auto marked = [&](const QString &text, TextRole role, Colour colour) {
        if (text.isEmpty())
            return;
        place.setLeft(place.left() + Space::Small
                      + paintText(painter, place, text, m_theme.font(role), m_theme.colour(colour)));
    };
    const auto tone = Tone(index.data(ToneRole).toInt());
    const bool breaking = index.data(CommitListModel::BreakingRole).toBool();
    const QString description = index.data(CommitListModel::DescriptionRole).toString();
    QString pull = index.data(CommitListModel::PullRequestRole).toString();
    if (description.contains(u'#' + pull)) // a merge's own words name it already
        pull.clear();
    const QString scope = index.data(CommitListModel::ScopeRole).toString();
    QString marks = breaking ? tr("breaking") : QString();
    if (const auto twin = index.data(CommitListModel::EquivalentRole).value<CommitId>(); !twin.isNull())
        marks = tr("same change as %1").arg(twin.shortHex());
    // The marks are more than the end of a long text: their room is kept free.
    const QFontMetrics small(m_theme.font(TextRole::SmallStrong));
    const int kept = (marks.isEmpty() ? 0 : small.horizontalAdvance(marks) + Space::Small)
        + (pull.isEmpty()
               ? 0
               : QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(u'#' + pull) + Space::Small);
    const int right = place.right();
    place.setRight(right - kept);
    if (!scope.isEmpty())
        marked(scope, TextRole::Strong, colourOf(tone));
    marked(description, TextRole::Body, colourOf(tone));
    place.setRight(right);
    if (!pull.isEmpty())
        marked(u'#' + pull, TextRole::Body, Colour::Muted);
    marked(marks, TextRole::SmallStrong, breaking ? Colour::Failed : Colour::Muted);
}

} // namespace slipway
