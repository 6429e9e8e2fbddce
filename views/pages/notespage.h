#pragma once

#include "views/pages/page.h"

#include <QStringList>

class QAbstractItemModel;
class QComboBox;
class QLayout;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTabBar;

namespace slipway {

class Label;
class PageHeader;
class PointPicker;
class NotesStudio;
class Panel;
class SafeBrowser;
class DraftListModel;

/// The models a NotesPage shows; they outlive it.
struct NotesModels
{
    QAbstractItemModel &projects; ///< ChoiceListModel
    QAbstractItemModel &points; ///< ChoiceListModel: environments, releases, branches
    DraftListModel &lines;
};

/// Where notes go from the studio, besides a forge: into a file, or to the clipboard.
enum class NotesOutlet {
    Markdown,
    WebPage,
    Pdf,
    Text,
    Json,
    Changelog, ///< into a file that is there, what people wrote in it stays
    CopyFormatted, ///< for a mail or a wiki
    CopyText,
    CopyTag ///< the message of a tag
};

/// What one place has and another lacks, as notes to read, to work on, to copy and to keep.
class NotesPage final : public Page
{
    Q_OBJECT
public:
    NotesPage(Theme &theme, const NotesModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;

    /// The notes as Markdown, and rendered (HTML made by us).
    void showNotes(const QString &markdown, const QString &html, int commits);

    QString project() const;
    QString from() const;
    QString to() const;
    QString markdown() const { return m_markdown; }
    /// The name of the template they are written by; empty: as Slipway writes them.
    QString form() const;
    /// The name of the audience: "internal", "customer", "operations".
    QString audience() const;
    /// The templates that can be chosen.
    void setForms(const QStringList &names);
    /// Whether a person works on the notes now.
    bool isEditing() const;
    NotesStudio &studio() const { return *m_studio; }
    /// A line over the notes about what is not in them yet; `action` (may be empty) is what can be done.
    void setNews(const QString &sentence, const QString &action);
    /// How the draft is kept: "Saved", or why it is not; empty: there is nothing to say.
    void setKept(const QString &words);
    /// Whether they are of a release, which has a page at a forge.
    void setPublishable(bool isPublishable);

Q_SIGNALS:
    void projectChosen(const QString &project);
    /// An empty `from`: since the release before `to`.
    void notesRequested(const QString &project, const QString &from, const QString &to);
    /// The same notes in another form, or for others.
    void mannerChanged();
    void copyRequested(const QString &markdown);
    /// `file` is empty where it is the clipboard.
    void outletRequested(slipway::NotesOutlet outlet, const QString &file);
    void addProjectRequested();
    void publishRequested();
    void editingChanged(bool isEditing);
    void newsActionRequested();

protected:
    void retranslate() override;

private:
    QWidget *makePickers(const NotesModels &models);
    QWidget *makeNews();
    QWidget *makeCard();
    QLayout *makeBar();
    void ask();
    void fillOutlets();
    void takeOut(NotesOutlet outlet);
    void say();

    PageHeader *m_header;
    QComboBox *m_project;
    PointPicker *m_from;
    PointPicker *m_to;
    Label *m_projectLabel;
    Label *m_fromLabel;
    Label *m_toLabel;
    QComboBox *m_form;
    QComboBox *m_audience;
    Label *m_formLabel;
    Label *m_audienceLabel;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    SafeBrowser *m_preview;
    QPlainTextEdit *m_source;
    NotesStudio *m_studio;
    Panel *m_news;
    Label *m_newsWords;
    QPushButton *m_newsAction;
    QPushButton *m_edit;
    QPushButton *m_publish;
    QPushButton *m_copy;
    QPushButton *m_save;
    QMenu *m_outlets;
    QString m_markdown;
    QString m_kept;
    bool m_isPublishable = false;
    int m_commits = -1;
};

} // namespace slipway
