#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace slipway {

class Label;
class Theme;
class TimeSlider;

/// The line of time under the top bar: which moment the pages show, the deployments that one can stop at, and
/// the ways to them.
class TimeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(Theme &theme, QWidget *parent = nullptr);

    /// Null `first`: nothing was ever deployed, so that there is no past to see.
    void setSpan(const QDateTime &first, const QDateTime &now, const QVector<int> &counts);
    /// Null: now.
    void setMoment(const QDateTime &moment);
    void setPlaying(bool isPlaying);
    bool isPlaying() const { return m_isPlaying; }
    /// Whether the page that is open can show another time than now.
    void setTravels(bool travels);
    TimeSlider *slider() const { return m_slider; }
    void retranslate();

Q_SIGNALS:
    /// Null: now.
    void momentWanted(const QDateTime &moment);
    /// So long before now, in seconds.
    void agoWanted(qint64 seconds);
    void stepWanted(bool isForward);
    void playWanted(bool isPlaying);
    /// Any moment: whoever listens asks which.
    void otherWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &icon);
    void fillJumps();
    void showState();

    Theme &m_theme;
    QPushButton *m_before;
    QPushButton *m_play;
    QPushButton *m_after;
    TimeSlider *m_slider;
    QPushButton *m_jump; ///< says the moment; a menu of others
    QPushButton *m_now;
    Label *m_hint; ///< why there is nothing to move
    QDateTime m_first;
    QDateTime m_moment;
    bool m_isPlaying = false;
    bool m_travels = true;
};

} // namespace slipway
