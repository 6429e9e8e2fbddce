#include "views/pages/pagestate.h"

#include "models/base/text.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int stateTextWidth = 460;

} // namespace

PageState::PageState(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, {}, Colour::Muted, this, Size::LargeIcon)),
      m_title(new Label(theme, TextRole::Section, this)), m_text(new Label(theme, TextRole::Muted, this)),
      m_action(makeButton(ButtonLook::Primary, this)), m_unfold(makeButton(ButtonLook::Quiet, this)),
      m_detail(new QPlainTextEdit(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(stateTextWidth);
    m_action->setObjectName(u"pageStateAction"_s);
    setFocusProxy(m_action);
    m_unfold->setObjectName(u"pageStateDetails"_s);
    m_detail->setReadOnly(true);
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setFixedSize(stateTextWidth, 120);
    m_detail->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::Small);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Tiny);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_unfold, 0, Qt::AlignHCenter);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &PageState::pressed);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_detail->setVisible(m_detail->isHidden());
        m_unfold->setIcon(m_theme.icon(m_detail->isHidden() ? u"chevron-right"_s : u"chevron-down"_s));
    });
    showMessage({}, Colour::Muted, {}, {}, {});
}

void PageState::showLoading(const QString &what)
{
    showMessage(u"hourglass"_s, Colour::Muted, what.isEmpty() ? tr("Loading…") : what, {}, {});
}

void PageState::showMessage(const QString &icon, Colour colour, const QString &title, const QString &text,
                            const QString &action, const QString &detail)
{
    m_icon->setIcon(icon, colour);
    m_icon->setVisible(!icon.isEmpty());
    m_title->setText(oneLine(title, 200));
    m_text->setText(oneLine(text, 1000));
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(stateTextWidth)));
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_detail->setPlainText(manyLines(detail, 1 << 14));
    m_detail->hide();
    m_unfold->setText(tr("Details"));
    m_unfold->setIcon(m_theme.icon(u"chevron-right"_s));
    m_unfold->setVisible(!detail.isEmpty());
}

StaleBar::StaleBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_panel(new Panel(theme, Colour::WaitingTint, this)),
      m_sentence(new Label(theme, TextRole::Body, this)), m_retry(makeButton(ButtonLook::Quiet, this))
{
    m_sentence->setWordWrap(true);
    m_retry->setText(tr("Try again"));
    m_retry->setObjectName(u"staleRetry"_s);
    auto *inside = new QHBoxLayout(m_panel);
    inside->setContentsMargins(Space::Page, Space::Tiny, Space::Page, Space::Tiny);
    inside->addWidget(new IconLabel(theme, u"clock"_s, Colour::Waiting, m_panel));
    inside->addWidget(m_sentence, 1);
    inside->addWidget(m_retry);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    connect(m_retry, &QPushButton::clicked, this, &StaleBar::retryRequested);
}

void StaleBar::setSentence(const QString &sentence)
{
    m_sentence->setText(oneLine(sentence, 1000));
}

void StaleBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_retry->setText(tr("Try again"));
    QWidget::changeEvent(event);
}

} // namespace slipway
