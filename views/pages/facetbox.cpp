#include "views/pages/facetbox.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowestBox = 84;
constexpr int narrowestPopup = 260;
constexpr int mostRows = 12;
/// Fewer than these are found without typing.
constexpr int mostWithoutNarrowing = 8;
enum ItemRole { KeyRole = Qt::UserRole, CountRole };

/// The count stands at the right, in a muted colour.
class CountDelegate final : public QStyledItemDelegate
{
public:
    CountDelegate(const Theme &theme, const bool &counting, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_counting(counting)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString count = m_counting ? u"…"_s : QLocale().toString(index.data(CountRole).toLongLong());
        painter->save();
        painter->setFont(m_theme.font(TextRole::Small));
        const int width = painter->fontMetrics().horizontalAdvance(count) + 2 * Space::Small;
        QStyleOptionViewItem name = option;
        name.rect.setRight(option.rect.right() - width);
        painter->fillRect(option.rect,
                          option.state & (QStyle::State_Selected | QStyle::State_MouseOver)
                              ? m_theme.colour(Colour::Selection)
                              : m_theme.colour(Colour::Surface));
        painter->restore();
        QStyledItemDelegate::paint(painter, name, index);
        painter->save();
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(m_theme.colour(Colour::Muted));
        painter->drawText(option.rect.adjusted(0, 0, -Space::Small, 0), Qt::AlignRight | Qt::AlignVCenter,
                          count);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Size::RowCompact};
    }

private:
    const Theme &m_theme;
    const bool &m_counting;
};

} // namespace

FacetBox::FacetBox(HistoryFacet facet, Theme &theme, QWidget *parent)
    : QComboBox(parent), m_facet(facet), m_theme(theme)
{
    addItem(QString());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(9);
    setMinimumWidth(narrowestBox);
    makePopup();
    retranslate();
}

void FacetBox::makePopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(u"facetPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_narrow = makeLine(u"narrow"_s, {}, m_popup);
    m_narrow->setClearButtonEnabled(true);
    m_list = new QListWidget(m_popup);
    m_list->setObjectName(u"facetValues"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CountDelegate(m_theme, m_counting, m_list));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(Space::Tiny, Space::Tiny, Space::Tiny, Space::Tiny);
    column->setSpacing(Space::Tiny);
    column->addWidget(m_narrow);
    column->addWidget(m_list, 1);
    m_narrow->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_narrow, &QLineEdit::textChanged, this, &FacetBox::fill);
}

void FacetBox::setChosen(const QStringList &keys)
{
    m_chosen = keys;
    fill();
    say();
}

void FacetBox::setValues(const QVector<FacetValue> &values)
{
    m_counting = false;
    m_values = values;
    fill();
    say();
}

void FacetBox::setCounting(bool counting)
{
    m_counting = counting;
    m_list->viewport()->update();
}

QString FacetBox::nameOf(const QString &key) const
{
    for (const FacetValue &value : m_values) {
        if (value.key == key)
            return value.name;
    }
    return key;
}

void FacetBox::say()
{
    const QString name = wordFor(m_facet);
    QString text = name;
    if (m_chosen.size() == 1)
        text = oneLine(nameOf(m_chosen.constFirst()), 60);
    else if (!m_chosen.isEmpty())
        text = tr("%1: %2").arg(name, QLocale().toString(m_chosen.size()));
    setItemText(0, text);
    setAccessibleName(m_chosen.isEmpty() ? name : tr("%1: %2").arg(name, text));
    QStringList all;
    for (const QString &key : m_chosen)
        all += oneLine(nameOf(key), 60);
    setToolTip(all.isEmpty() ? QString() : tr("%1: %2").arg(name, all.join(u", "_s)).toHtmlEscaped());
}

void FacetBox::fill()
{
    const QString key = m_list->currentItem() ? m_list->currentItem()->data(KeyRole).toString() : QString();
    const QString wanted = m_narrow->text().trimmed();
    m_list->clear();
    for (const FacetValue &value : m_values) {
        if (!wanted.isEmpty() && !value.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(oneLine(value.name, 120), m_list); // owned by the list
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool isChosen = m_chosen.contains(value.key);
        item->setData(Qt::CheckStateRole, isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(KeyRole, value.key);
        item->setData(CountRole, value.count);
        const QString words =
            tr("%1, %Ln deployment(s)", nullptr, int(qMin<qint64>(value.count, INT_MAX))).arg(item->text());
        item->setData(Qt::AccessibleTextRole, isChosen ? tr("%1, chosen").arg(words) : words);
        if (value.key == key)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void FacetBox::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString key = item->data(KeyRole).toString();
    if (m_chosen.contains(key))
        m_chosen.removeAll(key);
    else
        m_chosen.append(key);
    fill();
    say();
    Q_EMIT chosenChanged(m_chosen);
}

void FacetBox::showPopup()
{
    m_narrow->clear();
    m_narrow->setVisible(m_values.size() > mostWithoutNarrowing);
    fill();
    const int rows = qBound(1, m_list->count(), mostRows);
    const int height = rows * Size::RowCompact + 4 * Space::Tiny
        + (m_narrow->isVisibleTo(m_popup) ? Size::Control + Space::Tiny : 0);
    const QSize size(qMax(width(), narrowestPopup), height);
    const QRect on = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, QWidget::height() + Space::Hair));
    place.setX(qBound(on.left(), place.x(), qMax(on.left(), on.right() - size.width())));
    if (place.y() + size.height() > on.bottom())
        place.setY(mapToGlobal(QPoint()).y() - size.height());
    m_popup->setGeometry(QRect(place, size));
    m_popup->show();
    if (m_narrow->isVisibleTo(m_popup))
        m_narrow->setFocus();
    else
        m_list->setFocus();
}

void FacetBox::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

bool FacetBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        toggle(m_list->itemAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Escape:
        hidePopup();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentItem());
        hidePopup();
        return true;
    case Qt::Key_Space:
        if (watched == m_narrow)
            break;
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_narrow) {
            m_list->setCurrentRow(
                qBound(0, m_list->currentRow() + (press->key() == Qt::Key_Up ? -1 : 1), m_list->count() - 1));
            return true;
        }
        break;
    default:
        break;
    }
    return QComboBox::eventFilter(watched, event);
}

void FacetBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

/// There is one entry only: whoever scrolls wants the page.
void FacetBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FacetBox::retranslate()
{
    m_narrow->setPlaceholderText(tr("Type to narrow down"));
    m_narrow->setAccessibleName(tr("Narrow the values down"));
    m_list->setAccessibleName(wordFor(m_facet));
    say();
}

} // namespace slipway
