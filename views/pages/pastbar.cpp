#include "views/pages/pastbar.h"

#include "models/items/words.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

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
    outer->setContentsMargins(Space::Page, Space::Large, Space::Page, 0);
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
            ? tr("As of %1: this is the past. To act, go back to now.").arg(exactTime(m_moment))
            : QString());
    m_back->setText(tr("&Back to now"));
}

} // namespace slipway
