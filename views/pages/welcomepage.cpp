#include "views/pages/welcomepage.h"

#include "models/base/text.h"
#include "views/theme/paint.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int welcomeWidth = 576;
constexpr int choiceHeight = 72;
constexpr int mostRecent = 5;

} // namespace

ChoiceButton::ChoiceButton(const Theme &theme, QString icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceButton::setWords(const QString &title, const QString &line)
{
    setText(title);
    m_line = line;
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(line);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {welcomeWidth, choiceHeight};
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = hasFocus();
    drawRounded(painter, rect(), Radius::Card,
                m_theme.colour(underMouse() || isDown() ? Colour::Raised : Colour::Surface),
                m_theme.colour(active ? Colour::Accent : Colour::Border), active ? 2.0 : 1.0);
    const QRect inner = rect().adjusted(Space::Page, 0, -Space::Page, 0);
    constexpr int iconSide = 24;
    const QRect icon(inner.x(), (height() - iconSide) / 2, iconSide, iconSide);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), inner, icon).topLeft(),
                       m_theme.pixmap(m_icon, Colour::Accent, iconSide, devicePixelRatioF()));
    const QRect go(inner.right() - Size::Icon, (height() - Size::Icon) / 2, Size::Icon, Size::Icon);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), inner, go).topLeft(),
        m_theme.pixmap(layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                       Colour::Muted, Size::Icon, devicePixelRatioF()));
    const QRect words = QStyle::visualRect(
        layoutDirection(), inner, inner.adjusted(iconSide + Space::Page, 0, -Size::Icon - Space::Small, 0));
    const QFont title = m_theme.font(TextRole::Section);
    const QFont line = m_theme.font(TextRole::Body);
    const int titleHeight = QFontMetrics(title).height();
    const int lineHeight = QFontMetrics(line).height();
    const int top = (height() - titleHeight - lineHeight) / 2;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(title);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(QRect(words.x(), top, words.width(), titleHeight), int(side) | Qt::TextHideMnemonic,
                     text());
    painter.setFont(line);
    painter.setPen(m_theme.colour(Colour::Muted));
    painter.drawText(QRect(words.x(), top + titleHeight, words.width(), lineHeight), side,
                     QFontMetrics(line).elidedText(m_line, Qt::ElideRight, words.width()));
}

WelcomePage::WelcomePage(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, TextRole::Title, this)),
      m_line(new Label(theme, TextRole::Muted, this)),
      m_repository(new ChoiceButton(theme, u"folder-git-2"_s, this)),
      m_demo(new ChoiceButton(theme, u"flask-conical"_s, this)),
      m_database(new ChoiceButton(theme, u"database"_s, this)),
      m_recentTitle(new Label(theme, TextRole::SmallStrong, this)), m_recent(new QWidget(this)),
      m_recentColumn(new QVBoxLayout(m_recent))
{
    setObjectName(u"welcome"_s);
    m_repository->setObjectName(u"openRepository"_s);
    m_demo->setObjectName(u"openDemo"_s);
    m_database->setObjectName(u"connectDatabase"_s);
    m_line->setWordWrap(true);
    m_recentTitle->setColour(Colour::Muted);
    m_recentColumn->setContentsMargins(0, 0, 0, 0);
    m_recentColumn->setSpacing(0);

    auto *middle = new QWidget(this);
    middle->setFixedWidth(welcomeWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(Space::Large);
    column->addWidget(m_repository);
    column->addWidget(m_demo);
    column->addWidget(m_database);
    column->addSpacing(Space::Large);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(middle, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    connect(m_repository, &QAbstractButton::clicked, this, &WelcomePage::repositoryRequested);
    connect(m_demo, &QAbstractButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_database, &QAbstractButton::clicked, this, &WelcomePage::databaseRequested);
    retranslate();
    setRecent({});
}

void WelcomePage::setRecent(const QStringList &addresses)
{
    qDeleteAll(m_recent->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const QString &address : addresses.mid(0, mostRecent)) {
        QPushButton *button = makeButton(ButtonLook::Quiet, m_recent);
        button->setText(oneLine(address, 80).replace(u'&', u"&&"_s));
        button->setIcon(m_theme.icon(address.contains(u"://"_s) ? u"database"_s : u"file-text"_s));
        connect(button, &QPushButton::clicked, this, [this, address] { Q_EMIT recentRequested(address); });
        m_recentColumn->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!addresses.isEmpty());
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("See what runs where"));
    m_line->setText(tr("Slipway reads your git repositories and CI servers, and keeps what it learns in a "
                       "workspace of your own."));
    m_repository->setWords(tr("Open a repository"),
                           tr("A folder on this machine; it is only read, never written to"));
    m_demo->setWords(tr("Look at a demo"), tr("A made-up team with a month of deployments"));
    m_database->setWords(tr("Connect to a team’s database"),
                         tr("A PostgreSQL workspace that your team shares"));
    m_recentTitle->setText(tr("Opened before"));
}

} // namespace slipway
