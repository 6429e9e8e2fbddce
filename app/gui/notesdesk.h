#pragma once

#include "app/gui/wiring.h"
#include "models/base/async.h"
#include "models/base/result.h"
#include "models/commands/notesdraftcommands.h"
#include "models/domain/drafthistory.h"
#include "models/notes/draftcheck.h"
#include "models/notes/draftnotes.h"
#include "models/queries/notesdraftquery.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>
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

    /// Other notes are worked on from now on; what was written in those before is kept first. False where
    /// what was read is older than what is on its way into the workspace: then readAgainWished() follows.
    bool take(const NotesWork &work);
    /// The commits say something else by now; the draft stays.
    void takeCommits(const ReleaseNotes &all);
    bool hasWork() const { return m_work.has_value(); }
    const NotesWork &work() const { return *m_work; }
    /// As they are to be read: as the commits give them, or as a person made them.
    ReleaseNotes notes() const;

Q_SIGNALS:
    void changed();
    /// What is chosen is to be read once more.
    void readAgainWished();

private:
    /// A text that is left, and has to be kept.
    struct LeftDraft
    {
        DraftPlace place{};
        NotesDraft draft{};
        int seen = 0; ///< the revision it was made of
        bool isStep = false;
    };

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
    void showVersion(int revision);
    void merge(const QString &entry);
    void check();
    void askVersions();
    bool isSaving() const { return m_work && m_underWay.contains(m_work->place); }
    bool isOld(const NotesWork &work);
    void bringLeftBack();
    void save();
    void saved(const Result<int> &revision, const LeftDraft &sent);
    void leave();
    void keepLast(const LeftDraft &left, const QFuture<Result<int>> &running, bool isRetry);
    void kept(const Result<LastDraft> &last, const LeftDraft &left, bool isRetry);
    void sayKeptBeside(const DraftPlace &place, const QString &why);
    void keepLeft();
    void lose();
    static QString nameOf(const DraftPlace &place);
    void endOf(const DraftPlace &place);

    Wiring m_wiring;
    NotesPage &m_page;
    DraftListModel &m_lines;
    std::optional<NotesWork> m_work;
    DraftHistory m_history;
    QTimer m_beforeSaving;
    QTimer m_beforePause;
    QTimer m_beforeAgain;
    QTimer m_beforeCheck;
    NewestWins m_newestCheck;
    std::shared_ptr<const SpellCheck> m_spell; ///< looked for once
    QSet<QString> m_remarked; ///< the lines that the checks found something in
    QFuture<Result<int>> m_running; ///< the last save that was asked for, of the notes that are open
    QVector<DraftPlace> m_underWay; ///< one for each text on its way into the workspace
    QVector<LeftDraft> m_left; ///< could not be kept yet; tried again
    QHash<QString, int> m_newest; ///< by the place's name: the revision of a text that was left
    std::optional<DraftPlace> m_awaited; ///< is read again when nothing of it is under way any more
    bool m_isUnsaved = false;
    bool m_isStep = false; ///< what is saved next is a step of its own
    bool m_isLost = false; ///< somebody else was faster: nothing is written any more
};

} // namespace slipway
