#include "views/charts/promotiongraph.h"

#include "models/base/text.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slipway {

namespace {

constexpr int cardWidth = 170;
constexpr int arrowWidth = 132;
constexpr int arrowHead = 5;
constexpr int shownLines = 4;

Colour colourFor(Tone tone)
{
    switch (tone) {
    case Tone::Failed:
        return Colour::Failed;
    case Tone::Waiting:
        return Colour::Waiting;
    case Tone::Succeeded:
        return Colour::Succeeded;
    case Tone::Diverged:
        return Colour::RolledBack;
    default:
        return Colour::Muted;
    }
}

} // namespace

PromotionStopButton::PromotionStopButton(const Theme &theme, const PromotionStop &stop, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_stop(stop)
{
    setObjectName(QStringLiteral("stop-") + stop.environment);
    setAccessibleName(stop.sentence);
    setToolTip(stop.sentence.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setAutoExclusive(true);
    setCheckable(true);
}

QSize PromotionStopButton::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(TextRole::CellTitle)).height();
    const int small = QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {cardWidth, title + shownLines * small + 2 * Space::Medium};
}

void PromotionStopButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour edge = m_stop.tone == Tone::Plain ? Colour::Border : colourFor(m_stop.tone);
    const Colour ground = m_stop.tone == Tone::Failed ? Colour::FailedTint
        : m_stop.tone == Tone::Waiting                ? Colour::WaitingTint
                                                      : Colour::Surface;
    const bool isHere = hasFocus() || isChecked();
    drawRounded(painter, rect().adjusted(1, 1, -2, -2), Radius::Card, m_theme.colour(ground),
                m_theme.colour(hasFocus() ? Colour::Accent : edge), isHere ? 2.0 : 1.0);
    QRect line = rect().adjusted(Space::Medium, Space::Medium, -Space::Medium, 0);
    const auto write = [&](const QString &text, TextRole role, Colour colour) {
        const QFont font = m_theme.font(role);
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(m_theme.colour(colour));
        painter.drawText(
            line, Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
    };
    write(oneLine(m_stop.environment, 80), TextRole::CellTitle, Colour::Text);
    for (qsizetype i = 0; i < m_stop.lines.size() && i < shownLines; ++i) {
        const bool alarms = i > 0 && m_stop.tone != Tone::Plain && i < 3;
        write(m_stop.lines[i], TextRole::Small, alarms ? colourFor(m_stop.tone) : Colour::Muted);
    }
}

PromotionGraph::PromotionGraph(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_ground(new QWidget(this))
{
    setObjectName(QStringLiteral("promotionGraph"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_ground);
    m_ground->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    m_ground->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &PromotionGraph::place);
}

void PromotionGraph::setStops(const QVector<PromotionStop> &stops)
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    m_stops = stops;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const PromotionStop &stop : stops) {
        auto *card = new PromotionStopButton(m_theme, stop, m_ground);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, name = stop.environment] {
            if (m_chosen == name)
                Q_EMIT opened(name);
            choose(name);
            Q_EMIT chosen(name);
        });
        card->show();
        m_cards.append(card);
    }
    place();
    choose(m_chosen);
    if (hadKeyboard && current())
        current()->setFocus();
}

void PromotionGraph::place()
{
    QHash<int, int> beside; // how many stand in a rank already
    QSize whole;
    const int widest = m_stops.isEmpty() ? 0 : m_stops.last().rank;
    for (PromotionStopButton *card : std::as_const(m_cards)) {
        const QSize size = card->sizeHint();
        const int rank = isRightToLeft() ? widest - card->stop().rank : card->stop().rank;
        const int row = beside[card->stop().rank]++;
        card->setGeometry(QRect({Space::Large + rank * (cardWidth + arrowWidth),
                                 Space::Large + row * (size.height() + Space::Large)},
                                size));
        whole = whole.expandedTo({card->geometry().right(), card->geometry().bottom()});
    }
    m_ground->resize(whole + QSize(Space::Large, Space::Large));
    m_ground->update();
}

PromotionStopButton *PromotionGraph::current() const
{
    for (PromotionStopButton *card : m_cards) {
        if (card->stop().environment == m_chosen)
            return card;
    }
    return m_cards.value(0);
}

void PromotionGraph::choose(const QString &environment)
{
    m_chosen = environment;
    for (PromotionStopButton *card : std::as_const(m_cards)) {
        if (card->stop().environment == environment) {
            card->setChecked(true);
            ensureWidgetVisible(card, Space::Large, Space::Large);
        }
    }
}

void PromotionGraph::focusInEvent(QFocusEvent *)
{
    if (PromotionStopButton *card = current())
        card->setFocus();
}

void PromotionGraph::step(int ranks, int beside)
{
    const PromotionStopButton *from = current();
    if (!from)
        return;
    PromotionStopButton *next = nullptr;
    if (beside != 0) {
        const auto at = m_cards.indexOf(from) + beside;
        if (at >= 0 && at < m_cards.size() && m_cards[at]->stop().rank == from->stop().rank)
            next = m_cards[at];
    }
    for (PromotionStopButton *card : std::as_const(m_cards)) {
        if (ranks != 0 && !next && card->stop().rank == from->stop().rank + ranks)
            next = card;
    }
    if (!next)
        return;
    next->setFocus();
    choose(next->stop().environment);
    Q_EMIT chosen(next->stop().environment);
}

bool PromotionGraph::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ground && event->type() == QEvent::Paint) {
        paintArrows();
        return true;
    }
    if (watched == m_ground || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        step(-forward, 0);
        return true;
    case Qt::Key_Right:
        step(forward, 0);
        return true;
    case Qt::Key_Up:
        step(0, -1);
        return true;
    case Qt::Key_Down:
        step(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PromotionStopButton *card = current())
            Q_EMIT opened(card->stop().environment);
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

void PromotionGraph::paintArrows()
{
    QPainter painter(m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PromotionStopButton *to : std::as_const(m_cards)) {
        const PromotionStopButton *from = nullptr;
        for (const PromotionStopButton *each : std::as_const(m_cards)) {
            if (each->stop().rank == to->stop().rank - 1)
                from = each;
        }
        if (!from)
            continue;
        const bool isMirrored = to->x() < from->x();
        const QPoint begin(isMirrored ? from->x() : from->geometry().right(), from->geometry().center().y());
        const QPoint end(isMirrored ? to->geometry().right() : to->x(), to->geometry().center().y());
        const int turn = (begin.x() + end.x()) / 2;
        QPainterPath path(begin);
        path.cubicTo(QPointF(turn, begin.y()), QPointF(turn, end.y()), end);
        painter.setPen(QPen(m_theme.colour(colourFor(to->stop().lagTone)), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const int back = isMirrored ? arrowHead : -arrowHead;
        painter.drawLine(end, end + QPoint(back, -arrowHead));
        painter.drawLine(end, end + QPoint(back, arrowHead));
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.colour(to->stop().lagTone == Tone::Behind ? Colour::Text
                                                                         : colourFor(to->stop().lagTone)));
        const QRect words(qMin(begin.x(), end.x()) + Space::Tiny, end.y() - to->height() / 2,
                          arrowWidth - Space::Small, to->height() / 2 - Space::Tiny);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, to->stop().lag);
    }
}

} // namespace slipway
