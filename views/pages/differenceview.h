#pragma once

#include "models/domain/commit.h"
#include "models/items/commitgroups.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QModelIndex;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace slipway {

class CommitListModel;
class DependencyListModel;
class FileDiffModel;
class FileDiffView;
class FileListModel;
class Label;
class QuietSplitter;
class SafeBrowser;
class Theme;

/// What differs, in tabs: commits, files, and notes where there are any. Shows models that somebody else
/// fills.
class DifferenceView final : public QWidget
{
    Q_OBJECT
public:
    DifferenceView(Theme &theme, CommitListModel &commits, FileListModel &files, QWidget *parent = nullptr);

    /// The notes' tab; without it the view has two tabs.
    void setNotes(const QString &html);
    /// How many files there are in all, where the model holds only a part; -1: what the model says.
    void setFileTotals(int changed, int insertions, int deletions);
    /// The files are still being read: no number is said that would be wrong.
    void setFilesPending(bool pending);
    /// Lets the person choose how the commits are grouped.
    void offerGrouping();
    /// Without its files where nobody asked for them.
    void setFilesShown(bool shown);
    /// Shows what changed in a file that the person chooses; `model` outlives the view.
    void offerFileDiffs(FileDiffModel &model);
    /// The packages' tab, which is seen while the model has any; `model` outlives the view.
    void offerDependencies(DependencyListModel &model);
    /// What is said over the packages; `unread`: lock files that could not be read.
    void setDependencyWords(const QString &words, const QStringList &unread);
    /// Null unless offered.
    FileDiffView *fileDiff() const { return m_fileDiff; }
    QTableView *commitTable() const { return m_commits; }

Q_SIGNALS:
    void groupingChosen(slipway::CommitGrouping grouping);
    /// What changed in it is wanted; `whole`: however large it is.
    void fileChosen(const slipway::FileChange &file, bool whole);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { CommitsTab, FilesTab, NotesTab };

    QWidget *makeFilesPart(Theme &theme, FileListModel &files);
    void setUpCommits(Theme &theme, CommitListModel &commits);
    void spanHeadings();
    void openTwin(const QModelIndex &index);
    void chooseFile(bool whole);
    void count();
    void retranslate();

    Theme &m_theme;
    CommitListModel &m_commitModel;
    FileListModel &m_fileModel;
    QTabBar *m_tabs;
    QComboBox *m_grouping;
    QStackedLayout *m_stack;
    QTableView *m_commits;
    QTableView *m_files;
    QuietSplitter *m_filesPart;
    FileDiffView *m_fileDiff = nullptr;
    Label *m_fileTotals;
    QTableView *m_dependencies = nullptr; ///< null unless offered
    Label *m_dependencyWords = nullptr;
    int m_dependencyTab = -1;
    SafeBrowser *m_notes;
    int m_changed = -1;
    int m_insertions = 0;
    int m_deletions = 0;
    bool m_hasNotes = false;
    bool m_filesPending = false;
};

} // namespace slipway
