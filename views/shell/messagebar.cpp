#include "views/shell/messagebar.h"

#include "models/base/text.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int noteStays = 6000;
constexpr qsizetype longestDetail = 1 << 16;

} // namespace

MessageBar::MessageBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(new Panel(theme, Colour::FailedTint, this)),
      m_icon(new IconLabel(theme, u"triangle-alert"_s, Colour::Failed, m_panel)),
      m_sentence(new Label(theme, TextRole::Body, m_panel)), m_unfold(makeButton(ButtonLook::Quiet, m_panel)),
      m_close(makeButton(ButtonLook::Quiet, m_panel)), m_detail(new QPlainTextEdit(m_panel))
{
    setObjectName(u"messageBar"_s);
    m_sentence->setObjectName(u"messageSentence"_s);
    m_sentence->setWordWrap(true);
    m_unfold->setObjectName(u"messageDetails"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(theme.icon(u"x"_s));
    m_close->setFixedWidth(Size::Control);
    m_detail->setReadOnly(true);
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setFixedHeight(96);

    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(m_icon);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_unfold);
    line->addWidget(m_close);
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(Space::Page, Space::Tiny, Space::Medium, Space::Tiny);
    inside->addLayout(line);
    inside->addWidget(m_detail);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_panel);
    outer->addWidget(new Hairline(theme, Qt::Horizontal, this));

    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_unfold, &QPushButton::clicked, this, [this] { m_detail->setVisible(m_detail->isHidden()); });
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_leave.stop();
    m_isError = true;
    dress(u"triangle-alert"_s, int(Colour::Failed), int(Colour::FailedTint));
    m_sentence->setText(oneLine(error.message, 1000));
    m_detail->setPlainText(manyLines(error.detail, longestDetail));
    m_detail->hide();
    m_unfold->setVisible(!error.detail.isEmpty());
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showNote(const QString &sentence)
{
    // What went wrong stays until somebody has read it.
    if (isShowingError())
        return;
    m_isError = false;
    dress(u"circle-check"_s, int(Colour::Succeeded), int(Colour::Raised));
    m_sentence->setText(oneLine(sentence, 1000));
    m_detail->hide();
    m_unfold->hide();
    show();
    m_leave.start(noteStays);
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::dress(const QString &icon, int ink, int ground)
{
    m_icon->setIcon(icon, static_cast<Colour>(ink));
    m_panel->setColour(static_cast<Colour>(ground));
}

void MessageBar::retranslate()
{
    m_unfold->setText(tr("Details"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
}

} // namespace slipway
