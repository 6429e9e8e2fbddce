#pragma once

#include <QWidget>

class QAbstractItemModel;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace slipway {

class CommitListModel;
class FileListModel;
class Label;
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
    /// Without its files where nobody asked for them.
    void setFilesShown(bool shown);
    QTableView *commitTable() const { return m_commits; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { CommitsTab, FilesTab, NotesTab };

    QWidget *makeFilesPart(Theme &theme, FileListModel &files);
    void setUpCommits(Theme &theme, CommitListModel &commits);
    void spanHeadings();
    void count();
    void retranslate();

    CommitListModel &m_commitModel;
    FileListModel &m_fileModel;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    QTableView *m_commits;
    QTableView *m_files;
    Label *m_fileTotals;
    SafeBrowser *m_notes;
    int m_changed = -1;
    int m_insertions = 0;
    int m_deletions = 0;
    bool m_hasNotes = false;
};

} // namespace slipway
