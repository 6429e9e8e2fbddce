#pragma once

#include "app/gui/wiring.h"
#include "models/base/async.h"
#include "models/base/result.h"
#include "models/domain/drafthistory.h"
#include "models/notes/draftnotes.h"
#include "models/queries/notesdraftquery.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace slipway {

class DraftListModel;
class NotesPage;
class NotesStudio;

/// Joins the studio of a NotesPage to the draft: each wish is an edit that can be undone, and is kept a
/// moment later. A child of the page.
class NotesDesk final : public QObject
{
    Q_OBJECT
public:
    NotesDesk(const Wiring &wiring, NotesPage &page, DraftListModel &lines);
    ~NotesDesk() override;

    /// Other notes are worked on from now on; what was written in those before is kept first.
    void take(const NotesWork &work);
    /// The commits say something else by now; the draft stays.
    void takeCommits(const ReleaseNotes &all);
    bool hasWork() const { return m_work.has_value(); }
    const NotesWork &work() const { return *m_work; }
    /// As they are to be read: as the commits give them, or as a person made them.
    ReleaseNotes notes() const;

Q_SIGNALS:
    void changed();

private:
    void connectWishes(NotesStudio &studio);
    bool edit(const QString &thread, const std::function<bool(NotesDraft &)> &change);
    void editAndSelect(const QString &key, const std::function<bool(NotesDraft &)> &change);
    void moveToNewSection(const QString &entry);
    void add(const QString &section, const QString &after);
    void undo(bool isRedo);
    void show(const QString &key = {});
    void sayNews();
    void bringIn();
    void bringBack(int revision);
    void askVersions();
    void save(bool isStep);
    void saved(const Result<int> &revision, const DraftPlace &place, const NotesDraft &draft);

    Wiring m_wiring;
    NotesPage &m_page;
    DraftListModel &m_lines;
    std::optional<NotesWork> m_work;
    DraftHistory m_history;
    QTimer m_beforeSaving;
    QTimer m_beforePause;
    bool m_isUnsaved = false;
    bool m_isSaving = false;
    bool m_isStep = false; ///< what is saved next is a step of its own
    bool m_isLost = false; ///< somebody else was faster
};

} // namespace slipway
