#pragma once

#include "models/items/draftlistmodel.h"

#include <QDateTime>
#include <QSet>
#include <QVector>
#include <QWidget>

class QComboBox;
class QLayout;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace slipway {

class DraftListView;
class Label;
class Panel;
class Theme;

/// A text that was kept before.
struct KeptVersion
{
    int revision = 0;
    QDateTime at;
    QString by;
};

/// Something to look at in a draft.
struct StudioRemark
{
    QString key; ///< of the entry, or "intro"
    QString sentence; ///< translated
};

/// Where a person works on notes: the lines, and the text of the one that is chosen. Everything is a wish;
/// all of it goes by keyboard alone.
class NotesStudio final : public QWidget
{
    Q_OBJECT
public:
    /// `lines` outlives it.
    NotesStudio(Theme &theme, DraftListModel &lines, QWidget *parent = nullptr);

    /// Chooses the line with that key of an entry, "intro", or "section " and a section's.
    void select(const QString &key);
    QString selected() const;
    /// Puts the keyboard into the text of the chosen line.
    void editText();
    void setSteps(bool canUndo, bool canRedo);
    /// Whether anything can be changed; it can be read and chosen all the same.
    void setWritable(bool isWritable);
    /// What the menu of earlier texts offers, newest first.
    void setVersions(const QVector<KeptVersion> &versions);
    /// What the checks found, in the order of the lines; `misspelt`: words that no dictionary knows.
    void setRemarks(const QVector<StudioRemark> &remarks, const QSet<QString> &misspelt);
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void introWritten(const QString &markdown);
    void titleWritten(const QString &section, const QString &title);
    void textWritten(const QString &entry, const QString &markdown);
    void shownWished(const QString &entry, bool shown);
    void moveWished(const QString &entry, int step);
    /// An empty section: a new one.
    void sectionWished(const QString &entry, const QString &section);
    /// Before the `index`th entry of a section, not counting itself.
    void placeWished(const QString &entry, const QString &section, int index);
    /// To be told in the line above.
    void mergeWished(const QString &entry);
    /// A line by hand behind `after`, which may be empty.
    void addWished(const QString &section, const QString &after);
    void removeWished(const QString &entry);
    void generatedWished(const QString &entry);
    void keepWished(const QString &entry);
    void undoWished();
    void redoWished();
    void versionsWanted();
    void versionWished(int revision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeBar();
    QWidget *makeEditor();
    void showChosen();
    void showText(const QString &markdown);
    void showSections();
    void writeText();
    void add();
    void toggle();
    void step(int rows);
    void merge();
    void nextRemark();
    void showRemarks();
    void markMisspelt();
    bool studioKey(int key, Qt::KeyboardModifiers modifiers);
    bool listKey(int key, Qt::KeyboardModifiers modifiers);
    bool editorKey(int key, Qt::KeyboardModifiers modifiers);
    QVariant chosen(int role) const;
    bool isEntry() const;
    QToolButton *makeTool(const QString &icon, const QString &objectName);

    Theme &m_theme;
    DraftListModel &m_lines;
    DraftListView *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_toggle;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_merge;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_history;
    QMenu *m_versions;
    QPushButton *m_checks;
    Label *m_remark;
    QVector<StudioRemark> m_remarks;
    QSet<QString> m_misspelt;
    Label *m_textLabel;
    Label *m_hint;
    Label *m_sectionLabel;
    QComboBox *m_section;
    QPushButton *m_generated;
    Panel *m_changed;
    Label *m_changedWords;
    QPushButton *m_take;
    QPushButton *m_keep;
    bool m_isTyping = false;
    bool m_isFilling = false;
    bool m_isWritable = true;
};

} // namespace slipway
