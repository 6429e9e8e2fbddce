#include "views/pages/asofcontrol.h"

#include "models/items/words.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 anHour = 3600;
constexpr qint64 aDay = 24 * anHour;

} // namespace

AsOfControl::AsOfControl(Theme &theme, QWidget *parent)
    : QWidget(parent), m_button(makeButton(ButtonLook::Plain, this))
{
    m_button->setObjectName(u"asOf"_s);
    m_button->setIcon(theme.icon(u"calendar-clock"_s));
    m_button->setMenu(new QMenu(m_button));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    retranslate();
}

void AsOfControl::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    retranslate();
}

void AsOfControl::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    const std::pair<QString, qint64> moments[] = {{tr("&Now"), 0},
                                                  {tr("An h&our ago"), anHour},
                                                  {tr("A &day ago"), aDay},
                                                  {tr("A wee&k ago"), 7 * aDay},
                                                  {tr("A &month ago"), 30 * aDay}};
    for (const auto &[words, seconds] : moments)
        menu->addAction(words, this, [this, ago = seconds] { Q_EMIT agoWanted(ago); });
    menu->actions().constFirst()->setEnabled(m_moment.isValid());
    menu->addSeparator();
    menu->addAction(tr("&Another moment…"), this, &AsOfControl::otherWanted);
}

void AsOfControl::retranslate()
{
    fillMenu();
    m_button->setText(m_moment.isValid() ? QLocale().toString(m_moment.toLocalTime(), QLocale::ShortFormat)
                                         : tr("Now"));
    m_button->setAccessibleName(m_moment.isValid() ? tr("As of %1").arg(exactTime(m_moment))
                                                   : tr("As of now"));
    m_button->setToolTip(tr("See the board as it was at another time (Alt+W)"));
    m_button->setShortcut(Qt::ALT
                          | Qt::Key_W); // also where the text is a time, which has no letter to underline
}

PastBar::PastBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_panel(new Panel(theme, Colour::WaitingTint, this)),
      m_sentence(new Label(theme, TextRole::Strong, m_panel)), m_back(makeButton(ButtonLook::Plain, m_panel))
{
    m_sentence->setObjectName(u"pastSentence"_s);
    m_sentence->setWordWrap(true);
    m_back->setObjectName(u"backToNow"_s);
    auto *inside = new QHBoxLayout(m_panel);
    inside->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    inside->setSpacing(Space::Small);
    inside->addWidget(new IconLabel(theme, u"history"_s, Colour::Waiting, m_panel));
    inside->addWidget(m_sentence, 1);
    inside->addWidget(m_back);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    connect(m_back, &QPushButton::clicked, this, &PastBar::backWanted);
    setMoment({});
}

void PastBar::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    setVisible(moment.isValid());
    retranslate();
}

void PastBar::retranslate()
{
    m_sentence->setText(
        m_moment.isValid()
            ? tr("This is the past: what ran on %1. To act, go back to now.").arg(exactTime(m_moment))
            : QString());
    m_back->setText(tr("&Back to now"));
}

} // namespace slipway
