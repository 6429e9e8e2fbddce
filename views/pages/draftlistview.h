#pragma once

#include <QBasicTimer>
#include <QListView>

namespace slipway {

class Theme;

/// The lines of a draft, of which entries are dragged to where they are to stand. Nothing moves here: where
/// one was let go is a wish. Escape, or letting go outside, leaves it where it is.
class DraftListView final : public QListView
{
    Q_OBJECT
public:
    explicit DraftListView(const Theme &theme, QWidget *parent = nullptr);

    /// Whether entries can be dragged.
    void setMovable(bool isMovable);

Q_SIGNALS:
    /// An entry was let go before the `index`th entry of a section, not counting itself.
    void dropped(const QString &entry, const QString &section, int index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        int row = -1; ///< what is let go stands before this row; -1: nowhere
        QString section;
        int index = 0;
    };
    Place placeAt(const QPoint &point) const;
    void aim(const QPoint &point);
    void stop();
    bool isEntry(int row) const;

    const Theme &m_theme;
    QString m_pressed; ///< the key of the entry under the pressed button
    QPoint m_pressedAt;
    Place m_place;
    QBasicTimer m_scrolling;
    bool m_isDragging = false;
    bool m_isMovable = true;
};

} // namespace slipway
