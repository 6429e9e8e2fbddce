#pragma once

#include "models/domain/release.h"
#include "views/delegates/facts.h"
#include "views/pages/page.h"

class QAbstractItemModel;
class QComboBox;
class QPushButton;

namespace slipway {

class CommitListModel;
class DifferenceView;
class FileListModel;
class Label;
class MasterDetail;
class PageHeader;
class ReleaseListModel;
class TwoLineDelegate;

/// The models a ReleasesPage shows; they outlive it.
struct ReleaseModels
{
    QAbstractItemModel &projects; ///< ChoiceListModel
    ReleaseListModel &releases;
    CommitListModel &commits; ///< of the chosen release
    FileListModel &files;
};

/// What is known of a release besides its commits.
struct ReleaseFacts
{
    Release release{};
    QString notesHtml{};
    QVector<Fact> runs{}; ///< where it runs or ran
    QVector<Fact> approvals{};
    QVector<Fact> checks{}; ///< what servers say of its commit
    QVector<Fact> published{}; ///< its pages on forges, each followed by its artifacts
    QString mark{}; ///< that it is held or bad, and why, in one sentence; empty: neither
    QString nextPlace{}; ///< the environment it would go to next
};

/// A project's releases, and for the chosen one what is in it, where it runs and who agreed to it.
class ReleasesPage final : public Page
{
    Q_OBJECT
public:
    ReleasesPage(Theme &theme, const ReleaseModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    bool travels() const override { return true; }
    void setMoment(const QDateTime &moment) override;

    /// The releases' model holds those of the project.
    void showReleases();
    void showRelease(const ReleaseFacts &facts);

    Standing standing() const override;
    QString project() const;
    QString tag() const { return m_tag; }

Q_SIGNALS:
    void projectChosen(const QString &project);
    void releaseChosen(const QString &project, const QString &tag);
    void approvalRequested(const QString &project, const QString &version);
    void promoteRequested(const QString &project, const QString &release, const QString &environment);
    /// It is to be held, marked bad, or let go on.
    void markRequested(const QString &project, const QString &release);
    void compareRequested(const QString &project, const QString &from, const QString &to);
    void notesRequested(const QString &project, const QString &from, const QString &to);
    void addProjectRequested();

protected:
    void retranslate() override;

private:
    QWidget *makeDetail(const ReleaseModels &models);
    void choose(const QModelIndex &index);
    void say();
    void sayActs();

    ReleaseModels m_models;
    MasterDetail *m_parts;
    QComboBox *m_project;
    TwoLineDelegate *m_delegate;
    PageHeader *m_header;
    QPushButton *m_compare;
    QPushButton *m_notes;
    QPushButton *m_mark;
    QPushButton *m_promote;
    QPushButton *m_approve;
    Label *m_markSentence;
    FactList *m_runs;
    FactList *m_approvals;
    FactList *m_checks;
    FactList *m_published;
    DifferenceView *m_difference;
    ReleaseFacts m_facts;
    QString m_tag; ///< chosen
    QString m_wanted; ///< version or tag to choose as soon as it is there
};

} // namespace slipway
