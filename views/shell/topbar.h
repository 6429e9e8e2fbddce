#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace slipway {

class Label;
class Theme;

/// The bar along the top: the name, one search field for everything, and which workspace this is.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    void focusSearch();
    QLineEdit *searchField() const { return m_search; }
    void setWorkspace(const QString &name);
    /// Marks the workspace as made up, wherever one looks.
    void setDemo(bool isDemo);
    void setWorkspaceMenu(QMenu *menu);
    void setSearchEnabled(bool enabled);
    /// Which moment the pages show; null: now.
    void setMoment(const QDateTime &moment);
    /// What opens and closes the line of time.
    QPushButton *timeButton() const { return m_time; }
    void retranslate();

Q_SIGNALS:
    /// The person stopped typing, or pressed Return.
    void whereRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeHint();
    void ask();

    Theme &m_theme;
    Label *m_name;
    QLineEdit *m_search;
    Label *m_hint;
    Label *m_demo;
    QPushButton *m_time;
    QPushButton *m_workspace;
    QDateTime m_moment;
    QTimer m_typing;
};

} // namespace slipway
