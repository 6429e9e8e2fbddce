#include "views/shell/traybadge.h"

#include "views/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int iconSize = 64; // a tray takes it down to its own
constexpr int badgeSize = 36;
constexpr int mostShown = 99;

} // namespace

TrayBadge::TrayBadge(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &TrayBadge::draw);
}

TrayBadge::~TrayBadge() = default;

void TrayBadge::setShown(bool shown)
{
    if (!shown) {
        delete m_icon;
        m_icon = nullptr;
        return;
    }
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(this);
    m_icon->setObjectName(u"trayBadge"_s);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT opened();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayBadge::opened);
    draw();
    m_icon->show();
}

void TrayBadge::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        draw();
}

void TrayBadge::tell(const QString &title, const QString &text)
{
    if (!m_icon)
        return;
    // Some desktops read a notification's text as markup, and none say so in time: with other brackets it is
    // plain text everywhere.
    QString plain = text;
    plain.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'\uff06');
    m_icon->showMessage(title, plain, QSystemTrayIcon::Information);
}

bool TrayBadge::isThere() const
{
    return m_icon;
}

void TrayBadge::draw()
{
    if (!m_icon)
        return;
    QPixmap picture = QGuiApplication::windowIcon().pixmap(iconSize, iconSize);
    if (picture.isNull()) {
        picture = QPixmap(iconSize, iconSize);
        picture.fill(Qt::transparent);
    }
    if (m_count > 0) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QSizeF size = picture.deviceIndependentSize();
        const QRectF badge(size.width() - badgeSize, 0, badgeSize, badgeSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Waiting));
        painter.drawEllipse(badge);
        QFont font = m_theme.font(TextRole::Strong);
        const QString number = m_count > mostShown ? u"99"_s : QString::number(m_count);
        font.setPixelSize(number.size() > 1 ? badgeSize / 2 : badgeSize * 2 / 3);
        painter.setFont(font);
        painter.setPen(m_theme.colour(Colour::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    m_icon->setIcon(QIcon(picture));
    m_icon->setToolTip(m_count > 0 ? tr("Slipway: %n release(s) wait(s) for you", nullptr, m_count)
                                   : tr("Slipway: nothing waits for you"));
}

} // namespace slipway
