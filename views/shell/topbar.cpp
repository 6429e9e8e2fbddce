#include "views/shell/topbar.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int topBarHeight = 52;
constexpr int sideColumn = 196;
constexpr int searchWidth = 440;
constexpr int longestSearch = 200;
constexpr int fewestLetters = 4; ///< a commit is not looked for by fewer digits
constexpr int searchPause = 250; ///< milliseconds without a key: the person looks up

} // namespace

TopBar::TopBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new Label(theme, TextRole::Section, this)),
      m_search(new QLineEdit(this)), m_hint(new Label(theme, TextRole::Small, m_search)),
      m_demo(new Label(theme, TextRole::SmallStrong, this)), m_time(makeButton(ButtonLook::Quiet, this)),
      m_workspace(makeButton(ButtonLook::Quiet, this))
{
    setFixedHeight(topBarHeight);
    m_name->setText(u"Slipway"_s);
    auto *nameBox = new QWidget(this);
    nameBox->setFixedWidth(sideColumn - Space::Large + Space::Page - Space::Small);
    auto *inBox = new QHBoxLayout(nameBox);
    inBox->setContentsMargins(0, 0, 0, 0);
    inBox->addWidget(m_name);
    inBox->addStretch(1);

    m_search->setObjectName(u"search"_s);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(180);
    m_search->setMaxLength(longestSearch);
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_demo->setColour(Colour::Waiting);
    m_demo->hide();
    m_time->setObjectName(u"asOf"_s);
    m_time->setIcon(theme.icon(u"calendar-clock"_s));
    m_time->setCheckable(true);
    m_workspace->setObjectName(u"workspaceMenu"_s);
    m_workspace->setIcon(theme.icon(u"database"_s));

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Large, 0, Space::Large, 0);
    line->setSpacing(Space::Small);
    line->addWidget(nameBox);
    line->addWidget(m_search, 3);
    line->addStretch(1);
    line->addWidget(m_demo);
    line->addWidget(m_time);
    line->addWidget(m_workspace);

    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPause);
    connect(&m_typing, &QTimer::timeout, this, &TopBar::ask);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString meant = text.trimmed();
        if (meant.size() >= fewestLetters || (meant.size() > 1 && meant.startsWith(u'#')))
            m_typing.start();
        else
            m_typing.stop();
    });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_hint->setVisible(text.isEmpty()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TopBar::ask()
{
    m_typing.stop();
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty())
        Q_EMIT whereRequested(text);
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Find a commit, version, pull request…"));
    m_search->setAccessibleName(tr("Find a commit, version or pull request"));
    m_demo->setText(tr("Demo: everything here is made up"));
    setMoment(m_moment);
}

void TopBar::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    m_time->setText(moment.isValid() ? tr("As of %1").arg(exactTime(moment)) : tr("No&w"));
    m_time->setAccessibleName(moment.isValid() ? tr("As of %1").arg(exactTime(moment)) : tr("As of now"));
    m_time->setToolTip(tr("See everything as it was at another time (Alt+W)"));
    // Also where the text is a time, which has no letter to underline.
    m_time->setShortcut(Qt::ALT | Qt::Key_W);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setDemo(bool isDemo)
{
    m_demo->setVisible(isDemo);
}

void TopBar::setWorkspace(const QString &name)
{
    m_workspace->setText(oneLine(name, 60).replace(u'&', u"&&"_s));
    m_workspace->setAccessibleName(tr("Workspace %1").arg(oneLine(name, 60)));
    m_workspace->setVisible(!name.isEmpty());
}

void TopBar::setWorkspaceMenu(QMenu *menu)
{
    m_workspace->setMenu(menu);
}

void TopBar::setSearchEnabled(bool enabled)
{
    m_search->setEnabled(enabled);
    m_time->setVisible(enabled);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    painter.fillRect(0, height() - 1, width(), Space::Hair, m_theme.colour(Colour::Border));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        placeHint();
    return QWidget::eventFilter(watched, event);
}

void TopBar::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const QRect box(m_search->width() - size.width() - Space::Medium,
                    (m_search->height() - size.height()) / 2, size.width(), size.height());
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), m_search->rect(), box));
}

} // namespace slipway
