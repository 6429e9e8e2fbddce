#include "views/pages/pageheader.h"

#include "models/base/text.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

PageHeader::PageHeader(Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new Label(theme, TextRole::Title, this)),
      m_subtitle(new Label(theme, TextRole::Muted, this)), m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true); // half a name is another name
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tiny / 2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(Space::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Large);
    row->addLayout(words, 1);
    auto *right = new QVBoxLayout;
    right->addLayout(m_actions);
    right->addStretch();
    row->addLayout(right);
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(oneLine(title, 300));
}

void PageHeader::setSubtitle(const QString &subtitle, const QString &exactly)
{
    m_subtitle->setToolTip(plainToolTip(exactly));
    m_subtitle->setText(oneLine(subtitle, 1000));
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace slipway
