#include "views/shell/sidebar.h"

#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int sideBarWidth = 196;
constexpr int sideBarLine = 32;

} // namespace

SideBarButton::SideBarButton(const Theme &theme, PageKind kind, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind)
{
    setObjectName(u"page_"_s + pageId(kind));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SideBarButton::setBadge(int count)
{
    m_badge = count;
    retranslate();
    update();
}

void SideBarButton::retranslate()
{
    setText(pageTitle(m_kind));
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
    update();
}

QSize SideBarButton::sizeHint() const
{
    return {sideBarWidth, sideBarLine};
}

void SideBarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        const auto siblings = parentWidget()->findChildren<SideBarButton *>(Qt::FindDirectChildrenOnly);
        const auto next = siblings.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < siblings.size()) {
            siblings[next]->setFocus(Qt::TabFocusReason);
            siblings[next]->click();
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SideBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        drawRounded(painter, rect(), Radius::Control, m_theme.colour(Colour::Selection), {});
    else if (underMouse())
        drawRounded(painter, rect(), Radius::Control, m_theme.colour(Colour::Raised), {});
    if (hasFocus())
        drawRounded(painter, rect(), Radius::Control, {}, m_theme.colour(Colour::Accent), 2.0);

    const QRect inner = rect().adjusted(Space::Small + 2, 0, -Space::Small, 0);
    const QRect icon(inner.x(), (height() - Size::Icon) / 2, Size::Icon, Size::Icon);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), inner, icon).topLeft(),
                       m_theme.pixmap(pageIcon(m_kind), isChecked() ? Colour::Accent : Colour::Muted,
                                      Size::Icon, devicePixelRatioF()));
    painter.setFont(m_theme.font(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(m_theme.colour(isChecked() ? Colour::Text : Colour::Muted));
    const QRect words =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(Size::Icon + Space::Small + 2, 0, 0, 0));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     text());
    if (m_badge <= 0)
        return;
    const QFont font = m_theme.font(TextRole::SmallStrong);
    const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    const int width = qMax(20, QFontMetrics(font).horizontalAdvance(number) + Space::Medium);
    const QRect pill = QStyle::visualRect(layoutDirection(), inner,
                                          QRect(inner.right() - width + 1, (height() - 18) / 2, width, 18));
    drawRounded(painter, pill, 9, m_theme.colour(Colour::Waiting), {});
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, number);
}

SideBar::SideBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"sideBar"_s);
    setFixedWidth(sideBarWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Medium, Space::Small + Space::Hair, Space::Medium);
    column->setSpacing(2);
    for (const PageKind kind : allPages()) {
        auto *button = new SideBarButton(theme, kind, this);
        // Assistive tools toggle a button that can be checked, without a click.
        connect(button, &QAbstractButton::toggled, this, [this, kind](bool on) {
            if (on && !m_isMarking)
                Q_EMIT chosen(kind);
        });
        connect(button, &QAbstractButton::pressed, this,
                [this, button] { m_wasCurrent = button->isChecked(); });
        connect(button, &QAbstractButton::clicked, this, [this, kind] {
            if (m_wasCurrent)
                Q_EMIT chosen(kind);
        });
        m_buttons.insert(kind, button);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideBar::setCurrent(PageKind kind)
{
    const QScopedValueRollback marking(m_isMarking, true);
    if (SideBarButton *button = m_buttons.value(kind))
        button->setChecked(true);
}

void SideBar::setBadge(PageKind kind, int count)
{
    if (SideBarButton *button = m_buttons.value(kind))
        button->setBadge(count);
}

void SideBar::retranslate()
{
    for (SideBarButton *button : std::as_const(m_buttons))
        button->retranslate();
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    const QRect edge =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, Space::Hair, height()));
    painter.fillRect(edge, m_theme.colour(Colour::Border));
}

} // namespace slipway
