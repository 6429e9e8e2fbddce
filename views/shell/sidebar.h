#pragma once

#include "views/pages/pagekind.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

namespace slipway {

class Theme;

/// One line of the sidebar: icon, name, and a number of what waits there.
class SideBarButton final : public QAbstractButton
{
    Q_OBJECT
public:
    SideBarButton(const Theme &theme, PageKind kind, QWidget *parent = nullptr);

    PageKind kind() const { return m_kind; }
    void setBadge(int count);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    PageKind m_kind;
    int m_badge = 0;
};

/// The list of pages. Up and down walk through it.
class SideBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(PageKind kind);
    void setBadge(PageKind kind, int count);
    void retranslate();

Q_SIGNALS:
    void chosen(slipway::PageKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHash<PageKind, SideBarButton *> m_buttons;
    bool m_isMarking = false; ///< a page was shown otherwise, which is nobody's wish
    bool m_wasCurrent = false; ///< the button that is pressed now is that of the page that is seen
};

} // namespace slipway
