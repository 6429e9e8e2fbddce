#include "app/gui/timewire.h"

#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/queries/momentsquery.h"
#include "views/dialogs/momentdialog.h"
#include "views/shell/mainwindow.h"
#include "views/shell/timebar.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int timeSlices = 320; // about as many as there are ticks to tell apart
constexpr int pointerRest = 120; // milliseconds
constexpr int playBeat = 700; // milliseconds
constexpr int longestPlay = 100; // beats from the beginning to now

} // namespace

TimeWire::TimeWire(Session &session, Theme &theme, Navigator &navigator, MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_window(window)
{
    TimeBar &bar = window.timeBar();
    m_rest.setSingleShot(true);
    m_rest.setInterval(pointerRest);
    m_beat.setInterval(playBeat);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_navigator.setMoment(m_pointed); });
    connect(&m_beat, &QTimer::timeout, this, &TimeWire::playOn);
    connect(&navigator, &Navigator::momentChanged, this,
            [this] { m_window.setMoment(m_navigator.moment()); });
    connect(&window, &MainWindow::timeBarShown, this, [this](bool isShown) {
        if (isShown)
            askSpan();
        else
            play(false);
    });
    connect(&bar, &TimeBar::momentWanted, this, [this](const QDateTime &moment) {
        play(false);
        point(moment);
    });
    connect(&bar, &TimeBar::agoWanted, this, [this](qint64 seconds) {
        play(false);
        point(m_session.clock().now().addSecs(-seconds));
    });
    connect(&bar, &TimeBar::stepWanted, this, [this](bool isForward) {
        play(false);
        step(isForward);
    });
    connect(&bar, &TimeBar::playWanted, this, &TimeWire::play);
    connect(&bar, &TimeBar::otherWanted, this, &TimeWire::askOther);
    new KeepFresh(session.store(), Store::DeploymentsTopic, &bar, [this] { askSpan(); });
    navigator.setMoment({});
    window.setMoment({});
}

void TimeWire::askSpan()
{
    const quint64 ticket = m_newest.take();
    whenDone(askTimeSpan(m_session.queryContext(), timeSlices), this,
             [this, ticket](const Result<TimeSpan> &span) {
                 if (!m_newest.isNewest(ticket))
                     return;
                 if (!span)
                     return m_navigator.showError(span.error());
                 m_first = span->first;
                 m_window.timeBar().setSpan(span->first, span->now, span->counts);
             });
}

/// Pages follow when the pointer rests; the bar follows at once.
void TimeWire::point(const QDateTime &moment)
{
    m_pointed = moment;
    m_window.setMoment(moment);
    m_rest.start();
}

void TimeWire::step(bool isForward)
{
    const QDateTime from = m_rest.isActive() ? m_pointed : m_navigator.moment();
    if (isForward && !from.isValid())
        return;
    const quint64 ticket = m_newestStep.take();
    whenDone(askNeighbourMoment(m_session.queryContext(), from, isForward), this,
             [this, ticket, isForward](const Result<QDateTime> &found) {
                 if (!m_newestStep.isNewest(ticket))
                     return;
                 if (!found)
                     return m_navigator.showError(found.error());
                 // Before the first there is nothing; after the last comes now.
                 if (found->isValid() || isForward)
                     point(*found);
             });
}

void TimeWire::play(bool isPlaying)
{
    if (isPlaying == m_beat.isActive())
        return;
    m_window.timeBar().setPlaying(isPlaying);
    if (!isPlaying)
        return m_beat.stop();
    // From now there is nothing to play: from the beginning, then.
    if (!m_navigator.moment().isValid())
        point(m_first);
    m_beat.start();
}

/// To the next deployment, or, where there are too many to watch, over some of them.
void TimeWire::playOn()
{
    const QDateTime now = m_session.clock().now();
    if (!m_pointed.isValid() || !m_first.isValid())
        return play(false);
    const qint64 stride = m_first.msecsTo(now) / longestPlay;
    const quint64 ticket = m_newestStep.take();
    whenDone(askNeighbourMoment(m_session.queryContext(), m_pointed.addMSecs(stride), true), this,
             [this, ticket](const Result<QDateTime> &found) {
                 if (!m_newestStep.isNewest(ticket) || !m_beat.isActive())
                     return;
                 if (!found)
                     m_navigator.showError(found.error());
                 if (!found || !found->isValid())
                     play(false);
                 point(found.value_or(QDateTime()));
             });
}

void TimeWire::askOther()
{
    const QDateTime now = m_session.clock().now();
    const QDateTime shown = m_navigator.moment().isValid() ? m_navigator.moment() : now;
    auto *dialog = new MomentDialog(m_theme, shown, now, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MomentDialog::momentChosen, this, &TimeWire::point);
    dialog->open();
}

} // namespace slipway
