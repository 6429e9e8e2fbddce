#include "views/delegates/configurationdelegate.h"

#include "models/items/configurationtablemodel.h"
#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// How a key stands, as a shape; empty for what is no verdict.
QString verdictIcon(const QModelIndex &index)
{
    const QVariant verdict = index.data(ConfigurationTableModel::VerdictRole);
    if (index.column() != ConfigurationTableModel::VerdictColumn || !verdict.isValid())
        return {};
    switch (ConfigurationVerdict(verdict.toInt())) {
    case ConfigurationVerdict::Equal:
        return u"check"_s;
    case ConfigurationVerdict::Differing:
        return u"arrow-left-right"_s;
    case ConfigurationVerdict::Missing:
        return u"circle-dashed"_s;
    case ConfigurationVerdict::Encrypted:
        return u"lock"_s;
    case ConfigurationVerdict::Unknown:
        break;
    }
    return u"circle-question-mark"_s;
}

QString secretIcon(const QModelIndex &index)
{
    const QVariant secrecy = index.data(ConfigurationTableModel::SecrecyRole);
    if (!secrecy.isValid() || Secrecy(secrecy.toInt()) == Secrecy::Open)
        return {};
    return Secrecy(secrecy.toInt()) == Secrecy::Encrypted ? u"lock"_s : u"key-round"_s;
}

} // namespace

ConfigurationDelegate::ConfigurationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void ConfigurationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto tone = Tone(index.data(ToneRole).toInt());
    const bool heading = !index.data(ConfigurationTableModel::VerdictRole).isValid();
    const bool unset = !index.data(ConfigurationTableModel::SetRole).toBool();
    if (heading && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(Colour::Raised));
    else if (unset && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(tintOf(tone)));
    if ((!heading && !unset) || (option.state & QStyle::State_Selected))
        paintRowBack(*painter, option, m_theme);
    QRect place = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    const QString icon =
        index.column() == ConfigurationTableModel::VerdictColumn ? verdictIcon(index) : secretIcon(index);
    if (!icon.isEmpty()) {
        const Colour colour =
            index.column() == ConfigurationTableModel::VerdictColumn ? colourOf(tone) : Colour::Muted;
        painter->drawPixmap(place.left(), place.center().y() - Size::Icon / 2 + 1,
                            m_theme.pixmap(icon, colour, Size::Icon, painter->device()->devicePixelRatioF()));
        place.setLeft(place.left() + Size::Icon + Space::Small);
    }
    const bool words = index.column() == ConfigurationTableModel::VerdictColumn || unset;
    const TextRole role = heading ? TextRole::Strong : words ? TextRole::Body : TextRole::Mono;
    const QString text = index.data(Qt::DisplayRole).toString();
    const int taken = paintText(*painter, place, text, m_theme.font(role),
                                m_theme.colour(heading ? Colour::Text : colourOf(tone)));
    if (heading && index.column() == ConfigurationTableModel::KeyColumn) {
        const auto *model = qobject_cast<const ConfigurationTableModel *>(index.model());
        const QString keys = model ? QLocale().toString(model->at(index.row()).keys) : QString();
        place.setLeft(place.left() + taken + Space::Small);
        paintText(*painter, place, keys, m_theme.font(TextRole::Small), m_theme.colour(Colour::Muted));
    }
}

QSize ConfigurationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Mono));
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * Space::Medium + Size::Icon
                + 1,
            m_theme.rowHeight()};
}

} // namespace slipway
