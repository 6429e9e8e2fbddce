#include "views/shell/syncstrip.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int stripHeight = 36;
constexpr int stripBarWidth = 140;
constexpr int mostSourcesShown = 5;
constexpr int narrowestSource = 160;

} // namespace

SyncStrip::SyncStrip(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QWidget(this)), m_line(new QHBoxLayout(m_list)),
      m_what(new Label(theme, TextRole::Small, this)), m_kept(new Label(theme, TextRole::Small, this)),
      m_bar(new QProgressBar(this)), m_cancel(makeButton(ButtonLook::Quiet, this)),
      m_sync(makeButton(ButtonLook::Quiet, this))
{
    setObjectName(u"syncStrip"_s);
    setFixedHeight(stripHeight);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Space::Tiny);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_what->setMinimumWidth(1);
    m_bar->setFixedWidth(stripBarWidth);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelSync"_s);
    m_sync->setObjectName(u"syncNow"_s);
    m_sync->setIcon(theme.icon(u"refresh-cw"_s));
    m_kept->setObjectName(u"kept"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Small, Space::Hair, Space::Small, 0);
    line->setSpacing(Space::Small);
    line->addWidget(m_list, 1);
    line->addWidget(m_what);
    line->addWidget(m_kept);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    line->addWidget(m_sync);
    connect(m_cancel, &QPushButton::clicked, this, &SyncStrip::cancelRequested);
    connect(m_sync, &QPushButton::clicked, this, &SyncStrip::syncRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    showIdle();
}

void SyncStrip::setSources(const QVector<SourceFreshness> &sources, const QDateTime &now)
{
    m_sources = sources;
    m_now = now;
    rebuild();
}

void SyncStrip::rebuild()
{
    m_items.clear();
    while (QLayoutItem *item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // What is wrong comes first: it must not be the one that there is no room for.
    QVector<SourceFreshness> sorted = m_sources;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const SourceFreshness &s) { return !s.error.isEmpty(); });
    for (const SourceFreshness &source : sorted.mid(0, mostSourcesShown))
        addSource(source);
    m_more = new Label(m_theme, TextRole::Small, m_list);
    m_more->setText(sorted.isEmpty() ? tr("No CI server is connected yet") : QString());
    m_more->setContentsMargins(Space::Small, 0, 0, 0);
    m_line->addWidget(m_more);
    m_line->addStretch(1);
    fit();
}

void SyncStrip::addSource(const SourceFreshness &source)
{
    const bool failed = !source.error.isEmpty();
    const QString name = oneLine(source.name, 60);
    const QString age = ageText(source.lastSync, m_now);
    QString text = tr("%1 · never synced").arg(name);
    if (failed)
        text = age.isEmpty() ? tr("%1 · %2").arg(name, oneLine(source.error, 120))
                             : tr("%1 · %2 · last good %3").arg(name, oneLine(source.error, 120), age);
    else if (!age.isEmpty())
        text = tr("%1 · %2", "a source and how long ago it was synced").arg(name, age);
    QPushButton *button = makeButton(ButtonLook::Quiet, m_list);
    button->setIcon(m_theme.icon(failed                          ? u"x"_s
                                     : source.lastSync.isValid() ? u"check"_s
                                                                 : u"minus"_s,
                                 failed                          ? Colour::Failed
                                     : source.lastSync.isValid() ? Colour::Succeeded
                                                                 : Colour::Muted));
    button->setToolTip(plainToolTip(failed ? source.error : exactTime(source.lastSync)));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this,
            [this, plain = source.name] { Q_EMIT sourcePressed(plain); });
    m_line->addWidget(button);
    m_items.append({button, text});
}

void SyncStrip::fit()
{
    if (m_items.isEmpty())
        return;
    // A server's complaint is long: each source gets its share of the strip, and no strip makes the window
    // wider.
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int spare = metrics.averageCharWidth() * 12; // for "and 3 more"
    const int room = m_list->width() - (int(m_sources.size()) > mostSourcesShown ? spare : 0);
    const int share = qMax(narrowestSource, room / int(m_items.size()) - m_line->spacing());
    int used = 0;
    int shown = 0;
    for (const Item &item : std::as_const(m_items)) {
        const int around = Size::Icon + Space::Small + 2 * Space::Medium;
        const QString text = metrics.elidedText(item.text, Qt::ElideRight, share - around);
        item.button->setText(QString(text).replace(u'&', u"&&"_s));
        used += metrics.horizontalAdvance(text) + around + m_line->spacing();
        const bool fits = shown == 0 || used <= room;
        item.button->setVisible(fits);
        shown += fits;
    }
    const int more = int(m_sources.size()) - shown;
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setVisible(more > 0);
}

void SyncStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
}

void SyncStrip::showProgress(const QString &what, int done, int total)
{
    m_running = true;
    m_what->setText(oneLine(what, 60));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_what->show();
    m_bar->show();
    m_cancel->setVisible(true);
    m_kept->hide();
    m_sync->hide();
}

void SyncStrip::showIdle()
{
    m_running = false;
    m_what->hide();
    m_bar->hide();
    m_cancel->hide();
    m_kept->setVisible(!m_kept->text().isEmpty());
    m_sync->show();
}

void SyncStrip::setKept(const QString &sentence)
{
    m_kept->setText(oneLine(sentence, 80));
    m_kept->setVisible(!m_running && !sentence.isEmpty());
}

void SyncStrip::setSyncEnabled(bool enabled)
{
    m_sync->setEnabled(enabled);
}

void SyncStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the sync"));
    m_sync->setText(tr("Sync now"));
    m_bar->setAccessibleName(tr("Sync progress"));
    rebuild();
}

void SyncStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    painter.fillRect(0, 0, width(), Space::Hair, m_theme.colour(Colour::Border));
}

} // namespace slipway
