#pragma once

#include "models/base/result.h"
#include "views/pages/page.h"

#include <QObject>

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
    /// How many approvals wait for the person; the sidebar's badge.
    void setWaitingApprovals(int count) { Q_EMIT waitingApprovalsChanged(count); }
    /// Starts a sync of everything, as F5 does.
    void requestSync() { Q_EMIT syncRequested(); }
    /// Lets the person choose a repository, or say what an environment is called.
    void requestRepository() { Q_EMIT repositoryRequested(); }
    void requestEnvironment() { Q_EMIT environmentRequested(); }

Q_SIGNALS:
    void openRequested(slipway::PageKind kind, const slipway::PageRequest &request);
    void errorRaised(const slipway::Error &error);
    void noteRaised(const QString &sentence);
    void waitingApprovalsChanged(int count);
    void syncRequested();
    void repositoryRequested();
    void environmentRequested();
};

} // namespace slipway
