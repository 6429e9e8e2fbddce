#pragma once

#include "models/domain/commit.h"
#include "models/items/commitgroups.h"
#include "models/items/tone.h"
#include "views/pages/page.h"

class QAbstractItemModel;
class QComboBox;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace slipway {

class CommitListModel;
class ComparisonListModel;
class DependencyListModel;
class DifferenceView;
class FileDiffModel;
class FileListModel;
class GraphStripView;
struct GraphStrip;
class IconLabel;
class Label;
class PageHeader;
class PointPicker;

/// The models a ComparePage shows; they outlive it.
struct CompareModels
{
    QAbstractItemModel &projects; ///< ChoiceListModel
    QAbstractItemModel &points; ///< ChoiceListModel of what can be compared in the chosen project
    CommitListModel &commits;
    FileListModel &files;
    DependencyListModel &dependencies;
    FileDiffModel &fileDiff; ///< of the file that was chosen last
    ComparisonListModel &summaries;
};

/// What a comparison says besides its lists.
struct ComparisonVerdict
{
    QString sentence; ///< of the query: "prod is 31 commits behind staging."
    Relation relation = Relation::Unknown;
    int onlyInTo = 0;
    int onlyInFrom = 0;
    int breaking = 0;
    int filesChanged = 0; ///< -1: not known yet
    int insertions = 0;
    int deletions = 0;
    QStringList risks; ///< what a person should look at, counted
    QString release; ///< of the point `to`, where it has a version: what an approval could be asked for
    QString environment; ///< of the point `from`, where it is an environment
};

/// Two points of one project (or of all), and exactly what lies between them.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    ComparePage(Theme &theme, const CompareModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    bool travels() const override { return true; }

    /// The models hold this comparison now.
    void showVerdict(const ComparisonVerdict &verdict);
    /// The model holds the chosen file's change now.
    void showFileDiff();
    /// The chosen file's change is on its way, or cannot be read.
    void showFileMessage(const QString &path, const QString &sentence);
    /// The summaries hold all projects now.
    void showSummaries();
    /// Where the points and the other environments stand; an empty strip is not seen.
    void showStrip(const GraphStrip &strip);
    /// The model holds the changed packages now; nothing to say hides them.
    void showDependencies(const QString &words, const QStringList &unread);

    QString project() const; ///< empty: all projects
    QString from() const;
    QString to() const;
    void setPoints(const QString &from, const QString &to);
    /// The release of “to” would go where “from” is.
    Standing standing() const override;

Q_SIGNALS:
    void projectChosen(const QString &project);
    /// `project` empty: all of them.
    void compareRequested(const QString &project, const QString &from, const QString &to);
    void copyRequested();
    void groupingChosen(slipway::CommitGrouping grouping);
    void fileDiffRequested(const slipway::FileChange &file, bool whole);
    void notesRequested(const QString &project, const QString &from, const QString &to);
    void approvalRequested(const QString &project, const QString &release, const QString &environment);
    void promoteRequested(const QString &project, const QString &release, const QString &environment);

protected:
    void retranslate() override;

private:
    QWidget *makePickers(const CompareModels &models);
    QWidget *makeVerdict();
    QWidget *makeSummaryTable(ComparisonListModel &summaries);
    void say();
    void ask();
    void swap();
    void openSummaryRow(const QModelIndex &index);

    CompareModels m_models;
    PageHeader *m_header;
    QComboBox *m_project;
    PointPicker *m_from;
    PointPicker *m_to;
    QPushButton *m_swap;
    QPushButton *m_copy;
    QPushButton *m_notes;
    QPushButton *m_promote;
    QPushButton *m_approve;
    Label *m_projectLabel;
    Label *m_fromLabel;
    Label *m_toLabel;
    IconLabel *m_verdictIcon;
    Label *m_sentence;
    Label *m_counts;
    GraphStripView *m_strip;
    DifferenceView *m_difference;
    QTableView *m_table;
    QStackedLayout *m_body;
    ComparisonVerdict m_verdict;
    bool m_hasVerdict = false;
};

} // namespace slipway
