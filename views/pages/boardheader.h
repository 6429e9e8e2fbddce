#pragma once

#include <QHeaderView>

namespace slipway {

class Theme;

/// The board's column headings: the environment's name, and its tier in small where the name does not say it.
class BoardColumnHeader final : public QHeaderView
{
    Q_OBJECT
public:
    BoardColumnHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A column was dragged to another's place (columns of the model). It stands where it stood: who listens
    /// changes the model.
    void dragged(int column, int place);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    bool m_isPuttingBack = false;
};

/// The board's row headings, which never scroll away sideways: groups and projects.
class BoardRowHeader final : public QHeaderView
{
    Q_OBJECT
public:
    BoardRowHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Wide enough for the names, within reason.
    QSize sizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    void measure();
    QRect paintChevron(QPainter &painter, const QRect &inner, int section) const;

    const Theme &m_theme;
    int m_width = 0;
};

/// What stands over the row headings: "Project".
class BoardCorner final : public QWidget
{
    Q_OBJECT
public:
    BoardCorner(const Theme &theme, QWidget *parent);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
};

} // namespace slipway
