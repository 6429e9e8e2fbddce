#include "views/shell/wherepanel.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/theme/paint.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int wherePanelWidth = 560;
constexpr int mostAnswers = 6;

} // namespace

WherePanel::WherePanel(Theme &theme, QWidget *window)
    : QFrame(window), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(u"wherePanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    m_column->setSpacing(Space::Tiny);
    window->installEventFilter(this);
    m_stillLooking.setSingleShot(true);
    m_stillLooking.setInterval(Duration::BeforeLoading);
    connect(&m_stillLooking, &QTimer::timeout, this, &WherePanel::saySearching);
    hide();
}

void WherePanel::setAnchor(QWidget *field)
{
    m_anchor = field;
    field->installEventFilter(this);
}

void WherePanel::showSearching(const QString &text)
{
    m_wanted = oneLine(text, 80);
    // While a person types, one answer follows the other: only a slow one is announced.
    if (isVisible())
        m_stillLooking.start();
    else
        saySearching();
}

void WherePanel::saySearching()
{
    clear();
    m_column->addWidget(new Label(m_theme, TextRole::Muted, tr("Looking for %1…").arg(m_wanted), this));
    place();
}

void WherePanel::showNothing(const QString &sentence)
{
    clear();
    auto *label = new Label(m_theme, TextRole::Muted, oneLine(sentence, 600), this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    place();
}

void WherePanel::showAnswers(const QString &text, const QVector<WhereAnswer> &answers, const QDateTime &now)
{
    if (answers.isEmpty())
        return showNothing(
            tr("No project has “%1”. A commit needs at least four digits; a pull request is written #12.")
                .arg(oneLine(text, 80)));
    clear();
    for (const WhereAnswer &answer : answers.mid(0, mostAnswers)) {
        if (m_column->count() > 0)
            m_column->addWidget(new Hairline(m_theme, Qt::Horizontal, this));
        addAnswer(answer, now);
    }
    if (answers.size() > mostAnswers)
        m_column->addWidget(new Label(m_theme, TextRole::Small,
                                      tr("and %n more", nullptr, int(answers.size()) - mostAnswers), this));
    place();
}

void WherePanel::addAnswer(const WhereAnswer &answer, const QDateTime &now)
{
    auto *title = new QHBoxLayout;
    title->setSpacing(Space::Small);
    title->addWidget(new Label(m_theme, TextRole::Strong, oneLine(answer.project, 60), this));
    auto *commit = new Label(m_theme, TextRole::Mono, answer.commit, this);
    commit->setColour(Colour::Muted);
    commit->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title->addWidget(commit);
    title->addWidget(new Label(m_theme, TextRole::Body, oneLine(answer.subject, 60), this), 1);
    m_column->addLayout(title);

    // As many places a line as fit: forty environments are a few lines, not one that ends at the edge.
    const QFontMetrics metrics(m_theme.font(TextRole::SmallStrong));
    const int room = panelWidth() - 2 * Space::Large;
    QHBoxLayout *places = nullptr;
    int used = 0;
    for (const WhereAnswer::Place &there : answer.places) {
        const QString icon = !there.known ? u"circle-question-mark"_s
            : there.contains              ? u"check"_s
                                          : u"minus"_s;
        const Colour colour = there.known && there.contains ? Colour::Succeeded : Colour::Unknown;
        const QString name = oneLine(there.environment, 40);
        QString words = tr("%1: not there").arg(name);
        if (!there.known)
            words = tr("%1: unknown").arg(name);
        else if (there.contains && there.since.isValid())
            words = tr("%1 · %2", "environment, for how long").arg(name, ageText(there.since, now));
        else if (there.contains)
            words = name;
        const int needed = Size::Icon + 2 * Space::Tiny + Space::Small + metrics.horizontalAdvance(words);
        if (!places || used + needed > room) {
            if (places)
                places->addStretch(1);
            places = new QHBoxLayout;
            places->setSpacing(Space::Tiny);
            m_column->addLayout(places);
            used = 0;
        }
        used += needed;
        places->addWidget(new IconLabel(m_theme, icon, colour, this));
        auto *label =
            new Label(m_theme, there.contains ? TextRole::SmallStrong : TextRole::Small, words, this);
        label->setToolTip(plainToolTip(exactTime(there.since)));
        places->addWidget(label);
        places->addSpacing(Space::Small);
    }
    if (places)
        places->addStretch(1);
    m_column->addSpacing(Space::Tiny);
}

void WherePanel::clear()
{
    m_stillLooking.stop();
    hide(); // what is added to a shown widget has no size until the next turn
    const std::function<void(QLayout *)> empty = [&empty](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->layout())
                empty(item->layout());
            delete item->widget();
            delete item;
        }
    };
    empty(m_column);
}

int WherePanel::panelWidth() const
{
    return qMin(wherePanelWidth, parentWidget()->width() - 2 * Space::Large);
}

void WherePanel::place()
{
    if (!m_anchor)
        return;
    const QPoint under = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + Space::Tiny));
    const int width = panelWidth();
    m_column->activate();
    const int height =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->sizeHint().height();
    setGeometry(qMin(under.x(), parentWidget()->width() - width - Space::Large), under.y(), width, height);
    show();
    raise();
}

void WherePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    drawRounded(painter, rect(), Space::Tiny, {}, m_theme.colour(Colour::Accent));
}

void WherePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

bool WherePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && watched == m_anchor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    if (isVisible() && watched == parentWidget()
        && (event->type() == QEvent::Resize || event->type() == QEvent::MouseButtonPress))
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace slipway
