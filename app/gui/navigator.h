#pragma once

#include "models/base/result.h"
#include "models/items/connectionlistmodel.h"
#include "models/sync/syncservice.h"
#include "views/pages/page.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

namespace slipway {

/// Whether the open workspace is kept up to date by itself, and whether it can be.
struct Keeping
{
    bool isPossible = false;
    bool isOn = false;
    bool operator==(const Keeping &) const = default;
};

/// How one page's wish reaches another page or the window, without either knowing the other. The window
/// listens.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens `kind` and hands it `request` (Page::openWith).
    void open(PageKind kind, const PageRequest &request = {}) { Q_EMIT openRequested(kind, request); }
    /// Shows an error in the window's one place for them; Cancelled is silent.
    void showError(const Error &error) { Q_EMIT errorRaised(error); }
    /// A short confirmation of what was just done.
    void showNote(const QString &sentence) { Q_EMIT noteRaised(sentence); }
    /// Starts a sync of everything, as F5 does.
    void requestSync() { Q_EMIT syncRequested(); }
    /// A source (by its name) is being synced now, or no more.
    void setSyncing(const QString &source, bool syncing)
    {
        if (syncing == m_syncing.contains(source))
            return;
        if (syncing)
            m_syncing.insert(source);
        else
            m_syncing.remove(source);
        Q_EMIT syncingChanged();
    }
    void endSyncing()
    {
        m_syncing.clear();
        Q_EMIT syncingChanged();
    }
    const QSet<QString> &syncing() const { return m_syncing; }
    /// How a connection's last sync since the workspace was opened went.
    void keepReport(const SourceReport &report)
    {
        m_reports.insert(report.name, report);
        Q_EMIT reportKept(report.name);
    }
    void forgetReports() { m_reports.clear(); }
    /// By the connection's name.
    const QHash<QString, SourceReport> &reports() const { return m_reports; }
    /// Whether this workspace is kept up to date without anybody asking.
    void setKeeping(const Keeping &keeping)
    {
        if (std::exchange(m_keeping, keeping) != keeping)
            Q_EMIT keepingChanged();
    }
    Keeping keeping() const { return m_keeping; }
    void requestKeeping(bool on) { Q_EMIT keepingRequested(on); }
    /// Asks that a connection be looked at soon, whatever went wrong with it before.
    void requestLook(const QString &connection) { Q_EMIT lookRequested(connection); }
    /// What comes next for a connection (by its name) by itself.
    void setOutlook(const QString &connection, const ConnectionOutlook &outlook)
    {
        m_outlooks.insert(connection, outlook);
        Q_EMIT outlookChanged(connection);
    }
    const QHash<QString, ConnectionOutlook> &outlooks() const { return m_outlooks; }
    void forgetOutlooks() { m_outlooks.clear(); }
    /// Which moment the pages show that can show another than now; null: now.
    void setMoment(const QDateTime &moment)
    {
        if (std::exchange(m_moment, moment) != moment)
            Q_EMIT momentChanged();
    }
    QDateTime moment() const { return m_moment; }
    /// Lets the person choose a repository, or say what an environment is called.
    void requestRepository() { Q_EMIT repositoryRequested(); }
    void requestEnvironment() { Q_EMIT environmentRequested(); }

Q_SIGNALS:
    void openRequested(slipway::PageKind kind, const slipway::PageRequest &request);
    void errorRaised(const slipway::Error &error);
    void noteRaised(const QString &sentence);
    void syncRequested();
    void repositoryRequested();
    void environmentRequested();
    void syncingChanged();
    void reportKept(const QString &connection);
    void keepingChanged();
    void keepingRequested(bool on);
    void lookRequested(const QString &connection);
    void outlookChanged(const QString &connection);
    void momentChanged();

private:
    QSet<QString> m_syncing;
    QHash<QString, SourceReport> m_reports;
    QHash<QString, ConnectionOutlook> m_outlooks;
    Keeping m_keeping;
    QDateTime m_moment; ///< null: now
};

} // namespace slipway
