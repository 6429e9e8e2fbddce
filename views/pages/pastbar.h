#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace slipway {

class Label;
class Panel;
class Theme;

/// Which moment a page shows: a button that says “Now” or the moment, with a menu of others.
class AsOfControl final : public QWidget
{
    Q_OBJECT
public:
    explicit AsOfControl(Theme &theme, QWidget *parent = nullptr);

    /// Null: now.
    void setMoment(const QDateTime &moment);
    void retranslate();

Q_SIGNALS:
    /// So long ago, in seconds; 0: now.
    void agoWanted(qint64 seconds);
    /// Any moment: whoever listens asks which.
    void otherWanted();

private:
    void fillMenu();

    QPushButton *m_button;
    QDateTime m_moment;
};

/// The line over a page that shows the past: which moment, that nothing can be changed there, and the way
/// back.
class PastBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PastBar(Theme &theme, QWidget *parent = nullptr);

    /// Null: the bar goes away.
    void setMoment(const QDateTime &moment);
    void retranslate();

Q_SIGNALS:
    void backWanted();

private:
    Panel *m_panel;
    Label *m_sentence;
    QPushButton *m_back;
    QDateTime m_moment;
};

} // namespace slipway
