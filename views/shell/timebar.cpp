#include "views/shell/timebar.h"

#include "models/items/words.h"
#include "views/shell/timeslider.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 anHour = 3600;
constexpr qint64 aDay = 24 * anHour;

} // namespace

TimeBar::TimeBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_before(addButton(u"timeBefore"_s, u"step-back"_s)),
      m_play(addButton(u"timePlay"_s, u"play"_s)), m_after(addButton(u"timeAfter"_s, u"step-forward"_s)),
      m_slider(new TimeSlider(theme, this)), m_jump(makeButton(ButtonLook::Plain, this)),
      m_now(makeButton(ButtonLook::Plain, this)), m_hint(new Label(theme, TextRole::Muted, this))
{
    setObjectName(u"timeBar"_s);
    m_slider->setObjectName(u"timeSlider"_s);
    m_jump->setObjectName(u"timeJump"_s);
    m_jump->setMenu(new QMenu(m_jump));
    m_now->setObjectName(u"timeNow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_play, m_after})
        row->addWidget(part);
    row->addSpacing(Space::Small);
    row->addWidget(m_slider, 1);
    row->addWidget(m_hint, 1);
    row->addSpacing(Space::Small);
    row->addWidget(m_jump);
    row->addWidget(m_now);
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT playWanted(!m_isPlaying); });
    connect(m_now, &QPushButton::clicked, this, [this] { Q_EMIT momentWanted({}); });
    connect(m_slider, &TimeSlider::momentPicked, this, &TimeBar::momentWanted);
    connect(m_slider, &TimeSlider::stepped, this, &TimeBar::stepWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QPushButton *TimeBar::addButton(const QString &name, const QString &icon)
{
    QPushButton *button = makeButton(ButtonLook::Quiet, this);
    button->setObjectName(name);
    button->setIcon(m_theme.icon(icon));
    return button;
}

void TimeBar::setSpan(const QDateTime &first, const QDateTime &now, const QVector<int> &counts)
{
    m_first = first;
    m_slider->setSpan(first, now, counts);
    showState();
}

void TimeBar::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    m_slider->setMoment(moment);
    retranslate();
}

void TimeBar::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    m_play->setIcon(m_theme.icon(isPlaying ? u"pause"_s : u"play"_s));
    retranslate();
}

void TimeBar::setTravels(bool travels)
{
    m_travels = travels;
    showState();
}

void TimeBar::showState()
{
    const bool canMove = m_travels && m_first.isValid();
    m_hint->setText(m_travels ? tr("Nothing was deployed yet: there is no past to see.")
                              : tr("This page always shows what is so now."));
    m_hint->setVisible(!canMove);
    m_slider->setVisible(canMove);
    for (QPushButton *button : {m_before, m_play, m_jump})
        button->setEnabled(canMove);
    m_after->setEnabled(canMove && m_moment.isValid());
    m_now->setEnabled(m_moment.isValid());
}

void TimeBar::fillJumps()
{
    QMenu *menu = m_jump->menu();
    menu->clear();
    const std::pair<QString, qint64> moments[] = {{tr("An h&our ago"), anHour},
                                                  {tr("A &day ago"), aDay},
                                                  {tr("A wee&k ago"), 7 * aDay},
                                                  {tr("A &month ago"), 30 * aDay}};
    for (const auto &[words, seconds] : moments)
        menu->addAction(words, this, [this, ago = seconds] { Q_EMIT agoWanted(ago); });
    menu->addSeparator();
    menu->addAction(tr("&Another moment…"), this, &TimeBar::otherWanted);
}

void TimeBar::retranslate()
{
    fillJumps();
    m_jump->setText(m_moment.isValid() ? exactTime(m_moment) : tr("Another time"));
    m_jump->setAccessibleName(m_moment.isValid()
                                  ? tr("As of %1; choose another time").arg(exactTime(m_moment))
                                  : tr("As of now; choose another time"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Back to now (Alt+End)"));
    const auto name = [](QPushButton *button, const QString &words, const QString &keys) {
        button->setAccessibleName(words);
        button->setToolTip(keys.isEmpty() ? words
                                          : tr("%1 (%2)", "what a button does, its key").arg(words, keys));
    };
    name(m_before, tr("To the deployment before"), u"Alt+←"_s);
    name(m_play, m_isPlaying ? tr("Pause") : tr("Play from here to now"), {});
    name(m_after, tr("To the next deployment"), u"Alt+→"_s);
    m_slider->setMoment(m_moment);
    showState();
}

void TimeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    painter.fillRect(0, height() - 1, width(), Space::Hair, m_theme.colour(Colour::Border));
}

} // namespace slipway
