#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace slipway {

class Theme;

/// The icon in the desktop's tray, with how much waits for the person. On a desktop without a tray it is
/// nothing, and nothing breaks.
class TrayBadge final : public QObject
{
    Q_OBJECT
public:
    explicit TrayBadge(const Theme &theme, QObject *parent = nullptr);
    ~TrayBadge() override;

    /// Shown from now on, or not; begins hidden.
    void setShown(bool shown);
    void setCount(int count);
    /// A desktop notification; nothing while the badge is not shown.
    void tell(const QString &title, const QString &text);
    bool isThere() const;

Q_SIGNALS:
    /// The person pressed the icon or the notification.
    void opened();

private:
    void draw();

    const Theme &m_theme;
    QSystemTrayIcon *m_icon = nullptr;
    int m_count = 0;
};

} // namespace slipway
