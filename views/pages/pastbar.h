#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace slipway {

class Label;
class Panel;
class Theme;

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
