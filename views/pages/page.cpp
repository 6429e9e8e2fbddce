#include "views/pages/page.h"

#include "views/pages/pagestate.h"
#include "views/pages/pastbar.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace slipway {

Page::Page(PageKind kind, Theme &theme, QWidget *parent) : QWidget(parent), m_kind(kind), m_theme(theme)
{
    setObjectName(pageId(kind));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_stale = new StaleBar(theme, this);
    m_stale->hide();
    outer->addWidget(m_stale);
    m_past = new PastBar(theme, this);
    outer->addWidget(m_past);
    m_stack = new QStackedLayout;
    outer->addLayout(m_stack, 1);

    m_overlay = new PageState(theme, this);
    m_content = new QWidget(this);
    m_content->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    m_stack->addWidget(m_overlay);
    m_stack->addWidget(m_content);

    connect(m_overlay, &PageState::pressed, this, [this] {
        if (m_state == State::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT emptyActionRequested();
    });
    connect(m_past, &PastBar::backWanted, this, [this] {
        if (QWidget *next = focusTarget()) // the bar goes away with the keyboard otherwise
            next->setFocus();
        Q_EMIT nowRequested();
    });
    connect(m_stale, &StaleBar::retryRequested, this, &Page::retryRequested);

    // A load that is quick shows nothing at all: a flash of "loading" is noise.
    m_beforeLoading.setSingleShot(true);
    connect(&m_beforeLoading, &QTimer::timeout, this, &Page::revealLoading);
    m_beforeLoading.start(Duration::BeforeLoading);
}

Page::~Page() = default;

void Page::openWith(const PageRequest &) { }

void Page::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    m_past->setMoment(moment);
}

void Page::offer(QWidget &act, bool isPossible, const QString &hint) const
{
    act.setEnabled(isPossible && !m_moment.isValid());
    act.setToolTip(m_moment.isValid() ? tr("This is the past. To act, go back to now.") : hint);
    act.setAccessibleDescription(act.toolTip());
}

void Page::showLoading(const QString &what)
{
    m_loadingText = what;
    m_state = State::Loading;
    if (!m_hasContent && !m_beforeLoading.isActive())
        m_beforeLoading.start(Duration::BeforeLoading);
}

void Page::revealLoading()
{
    if (m_state == State::Loading && !m_hasContent) {
        m_overlay->showLoading(m_loadingText);
        m_stack->setCurrentWidget(m_overlay);
    }
}

void Page::showContent()
{
    // The margins are the page's, the same everywhere, whatever a layout brings along.
    if (!m_hasContent && m_content->layout())
        m_content->layout()->setContentsMargins(0, 0, 0, 0);
    m_hasContent = true;
    setStale({});
    // The message's button goes away with the keyboard otherwise, to whatever comes first in the page.
    const QWidget *focused = window()->focusWidget();
    const bool hadKeyboard = focused && (focused == m_overlay || m_overlay->isAncestorOf(focused));
    m_stack->setCurrentWidget(m_content);
    if (QWidget *next = hadKeyboard ? focusTarget() : nullptr)
        next->setFocus(Qt::OtherFocusReason);
    enter(State::Content);
}

void Page::showEmpty(const Emptiness &emptiness)
{
    m_hasContent = false;
    setStale({});
    m_overlay->showMessage(emptiness.icon, Colour::Muted, emptiness.title, emptiness.text, emptiness.action);
    m_stack->setCurrentWidget(m_overlay);
    offerAction();
    enter(State::Empty);
}

void Page::showFailed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled && m_hasContent)
        return enter(State::Content);
    if (m_hasContent) {
        setStale(error.message);
    } else {
        m_overlay->showMessage(QStringLiteral("triangle-alert"), Colour::Failed,
                               tr("This could not be shown"), error.message, tr("Try again"), error.detail);
        m_stack->setCurrentWidget(m_overlay);
        offerAction();
    }
    enter(State::Failed);
}

void Page::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    if (!working)
        Q_EMIT workEnded();
}

void Page::setStale(const QString &sentence)
{
    m_stale->setSentence(sentence);
    m_stale->setVisible(!sentence.isEmpty());
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_past->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Page::enter(State state)
{
    const bool wasLoading = m_state == State::Loading;
    m_beforeLoading.stop();
    m_state = state;
    if (wasLoading && state != State::Loading)
        Q_EMIT settled();
}

QWidget *Page::focusTarget() const
{
    return m_stack->currentWidget() == m_overlay ? m_overlay : firstFocus();
}

void Page::offerAction()
{
    const QWidget *focused = window()->focusWidget();
    if (isVisible() && (!focused || isAncestorOf(focused) || !focused->isVisible()))
        m_overlay->setFocus();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway
