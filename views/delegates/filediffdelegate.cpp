#include "views/delegates/filediffdelegate.h"

#include "models/items/filediffmodel.h"
#include "views/delegates/rowpaint.h"
#include "views/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double changedGround = 0.14;

QColor towards(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

bool isNumberColumn(int column)
{
    return column == FileDiffModel::OldNumberColumn || column == FileDiffModel::NewNumberColumn;
}

} // namespace

FileDiffDelegate::FileDiffDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int FileDiffDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Mono)).height() + 2;
}

int FileDiffDelegate::numberWidth(int digits) const
{
    return QFontMetrics(m_theme.font(TextRole::Mono)).horizontalAdvance(QString(digits, u'0'))
        + 2 * Space::Small;
}

QColor FileDiffDelegate::groundOf(const QModelIndex &index) const
{
    const QColor surface = m_theme.colour(Colour::Surface);
    switch (index.data(FileDiffModel::LineKindRole).toInt()) {
    case int(DiffLine::Kind::Added):
        return towards(surface, m_theme.colour(Colour::Succeeded), changedGround);
    case int(DiffLine::Kind::Removed):
        return towards(surface, m_theme.colour(Colour::Failed), changedGround);
    case int(DiffLine::Kind::Same):
        return surface;
    default:
        return m_theme.colour(Colour::Raised); // a gap, or nothing on this side
    }
}

void FileDiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    painter->fillRect(rect,
                      option.state.testFlag(QStyle::State_Selected) ? m_theme.colour(Colour::Selection)
                                                                    : groundOf(index));
    const QFont mono = m_theme.font(TextRole::Mono);
    const QColor muted = m_theme.colour(Colour::Muted);
    const QString text = index.data().toString();
    if (isNumberColumn(index.column())) {
        // Numbers and code read from the left everywhere.
        paintText(*painter, rect.adjusted(Space::Small, 0, -Space::Small, 0), text, mono, muted,
                  Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    const int kind = index.data(FileDiffModel::LineKindRole).toInt();
    const bool isGap = index.data(FileDiffModel::GapRole).toBool();
    QString sign;
    if (kind == int(DiffLine::Kind::Added))
        sign = u"+"_s;
    else if (kind == int(DiffLine::Kind::Removed))
        sign = u"−"_s;
    const int signWidth = QFontMetrics(mono).horizontalAdvance(u"+ "_s);
    paintText(*painter, rect.adjusted(Space::Tiny, 0, 0, 0), sign, mono, muted);
    paintText(*painter, rect.adjusted(Space::Tiny + signWidth, 0, -Space::Tiny, 0), text,
              isGap ? m_theme.font(TextRole::Small) : mono, isGap ? muted : m_theme.colour(Colour::Text));
}

} // namespace slipway
