#include "app/gui/snapshot.h"

#include "app/gui/workbench.h"

#include <QDir>
#include <QEvent>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int quietFor = 250; // milliseconds without any painting: nothing more is coming
constexpr int longestWait = 60000;

void sayOnError(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

} // namespace

Snapshot::Snapshot(Workbench &workbench, GuiOptions options, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_options(std::move(options)),
      m_left(m_options.pages.isEmpty() ? allPages() : m_options.pages)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    connect(&m_quiet, &QTimer::timeout, this, &Snapshot::photograph);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestWait);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        giveUp(tr("The page “%1” did not get its data in time.").arg(pageId(m_left.first())));
    });
    connect(&workbench, &Workbench::openFailed, this, [this](const Error &error) { giveUp(error.message); });
}

void Snapshot::begin()
{
    if (!QDir().mkpath(m_options.snapshotFolder))
        return giveUp(tr("The folder %1 cannot be made.").arg(m_options.snapshotFolder));
    m_workbench.window().resize(m_options.size);
    m_workbench.window().show();
    next();
}

void Snapshot::next()
{
    if (m_left.isEmpty())
        return Q_EMIT finished(m_code);
    m_workbench.showPage(m_left.first());
    Page *page = m_workbench.window().page(m_left.first());
    if (!page)
        return giveUp(tr("There is no page “%1”.").arg(pageId(m_left.first())));
    page->installEventFilter(this);
    connect(page, &Page::settled, this, &Snapshot::stir);
    connect(page, &Page::workEnded, this, &Snapshot::stir);
    m_limit.start();
    stir();
}

void Snapshot::stir()
{
    Page *page = m_left.isEmpty() ? nullptr : m_workbench.window().page(m_left.first());
    if (page && page->isSettled() && !page->isWorking())
        m_quiet.start();
    else
        m_quiet.stop();
}

bool Snapshot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::LayoutRequest)
        stir();
    return QObject::eventFilter(watched, event);
}

void Snapshot::photograph()
{
    m_limit.stop();
    const PageKind kind = m_left.takeFirst();
    Page *page = m_workbench.window().page(kind);
    page->removeEventFilter(this);
    page->disconnect(this);
    const QString file = QDir(m_options.snapshotFolder).filePath(pageId(kind) + u".png"_s);
    if (!m_workbench.window().grab().save(file, "PNG"))
        return giveUp(tr("%1 cannot be written.").arg(file));
    if (page->state() == Page::State::Failed)
        m_code = 1;
    QTextStream(stdout) << file << '\n';
    next();
}

void Snapshot::giveUp(const QString &why)
{
    sayOnError(why);
    m_quiet.stop();
    m_limit.stop();
    Q_EMIT finished(1);
}

} // namespace slipway
