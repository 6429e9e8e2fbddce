#pragma once

#include "models/base/result.h"
#include "models/sync/syncservice.h"
#include "views/pages/page.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace slipway {

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

private:
    QSet<QString> m_syncing;
    QHash<QString, SourceReport> m_reports;
};

} // namespace slipway
