#include "views/pages/notesstudio.h"

#include "models/base/text.h"
#include "views/delegates/draftdelegate.h"
#include "views/dialogs/fields.h"
#include "views/pages/draftlistview.h"
#include "views/pages/listdress.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

NotesStudio::NotesStudio(Theme &theme, DraftListModel &lines, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lines(lines), m_list(new DraftListView(theme, this)),
      m_text(makeTextBox(u"draftText"_s, this)), m_add(makeButton(ButtonLook::Quiet, this)),
      m_toggle(makeButton(ButtonLook::Quiet, this)), m_up(makeTool(u"arrow-up"_s, u"moveUp"_s)),
      m_down(makeTool(u"arrow-down"_s, u"moveDown"_s)), m_merge(makeTool(u"git-merge"_s, u"mergeLine"_s)),
      m_undo(makeTool(u"undo-2"_s, u"undo"_s)), m_redo(makeTool(u"redo-2"_s, u"redo"_s)),
      m_history(makeTool(u"history"_s, u"earlierTexts"_s)), m_versions(new QMenu(this)),
      m_checks(makeButton(ButtonLook::Quiet, this)), m_remark(new Label(theme, TextRole::Small, this)),
      m_textLabel(new Label(theme, TextRole::Muted, this)), m_hint(new Label(theme, TextRole::Small, this)),
      m_sectionLabel(new Label(theme, TextRole::Muted, this)), m_section(new QComboBox(this)),
      m_generated(makeButton(ButtonLook::Quiet, this)),
      m_changed(new Panel(theme, Colour::WaitingTint, this)),
      m_changedWords(new Label(theme, TextRole::Body, this)), m_take(makeButton(ButtonLook::Quiet, this)),
      m_keep(makeButton(ButtonLook::Quiet, this))
{
    auto *card = new Card(theme, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(makeBar());
    inside->addWidget(new Hairline(theme, Qt::Horizontal, card));
    inside->addWidget(m_list, 1);
    inside->addWidget(new Hairline(theme, Qt::Horizontal, card));
    inside->addWidget(makeEditor());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    dressList(*m_list, theme, u"draftLines"_s);
    m_list->setItemDelegate(new DraftDelegate(theme, m_list));
    m_list->setModel(&lines);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesStudio::showChosen);
    connect(&lines, &QAbstractItemModel::dataChanged, this, &NotesStudio::showChosen);
    connect(m_list, &DraftListView::dropped, this, &NotesStudio::placeWished);
    connect(m_list, &QListView::doubleClicked, this, &NotesStudio::editText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesStudio::writeText);
    retranslate();
    showChosen();
}

QToolButton *NotesStudio::makeTool(const QString &icon, const QString &objectName)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(objectName);
    tool->setIcon(m_theme.icon(icon));
    tool->setAutoRaise(true);
    return tool;
}

QLayout *NotesStudio::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::Small, Space::Tiny, Space::Small, Space::Tiny);
    bar->setSpacing(Space::Tiny);
    m_add->setObjectName(u"addLine"_s);
    m_toggle->setObjectName(u"toggleLine"_s);
    m_add->setIcon(m_theme.icon(u"plus"_s));
    m_toggle->setIcon(m_theme.icon(u"eye-off"_s));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_up),
          static_cast<QWidget *>(m_down), static_cast<QWidget *>(m_merge)})
        bar->addWidget(widget);
    bar->addStretch();
    m_checks->setObjectName(u"checks"_s);
    bar->addWidget(m_checks);
    connect(m_checks, &QPushButton::clicked, this, &NotesStudio::nextRemark);
    connect(m_merge, &QToolButton::clicked, this, &NotesStudio::merge);
    for (QToolButton *tool : {m_undo, m_redo, m_history})
        bar->addWidget(tool);
    m_history->setMenu(m_versions);
    m_history->setPopupMode(QToolButton::InstantPopup);
    connect(m_add, &QPushButton::clicked, this, &NotesStudio::add);
    connect(m_toggle, &QPushButton::clicked, this, &NotesStudio::toggle);
    connect(m_up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_undo, &QToolButton::clicked, this, &NotesStudio::undoWished);
    connect(m_redo, &QToolButton::clicked, this, &NotesStudio::redoWished);
    connect(m_versions, &QMenu::aboutToShow, this, &NotesStudio::versionsWanted);
    return bar;
}

QWidget *NotesStudio::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Medium);
    column->setSpacing(Space::Small);
    auto *head = new QHBoxLayout;
    head->addWidget(m_textLabel);
    head->addStretch();
    head->addWidget(m_hint);
    m_hint->setColour(Colour::Muted);
    m_textLabel->setBuddy(m_text);
    m_text->setUndoRedoEnabled(false); // the draft's own undo knows more than this text
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * 6);
    auto *notice = new QHBoxLayout(m_changed);
    notice->setContentsMargins(Space::Small, Space::Tiny, Space::Small, Space::Tiny);
    notice->addWidget(m_changedWords, 1);
    notice->addWidget(m_take);
    notice->addWidget(m_keep);
    m_changedWords->setWordWrap(true);
    m_take->setObjectName(u"takeChanged"_s);
    m_keep->setObjectName(u"keepMine"_s);
    m_generated->setObjectName(u"takeGenerated"_s);
    m_section->setObjectName(u"section"_s);
    m_sectionLabel->setBuddy(m_section);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Small);
    foot->addWidget(m_sectionLabel);
    foot->addWidget(m_section);
    foot->addStretch();
    foot->addWidget(m_generated);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setColour(Colour::Waiting);
    m_remark->setWordWrap(true);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_remark);
    column->addWidget(m_changed);
    column->addLayout(foot);
    connect(m_section, &QComboBox::activated, this, [this] {
        if (isEntry()
            && m_section->currentData().toString() != chosen(DraftListModel::SectionRole).toString())
            Q_EMIT sectionWished(selected(), m_section->currentData().toString());
    });
    for (QPushButton *button : {m_take, m_generated})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT generatedWished(selected()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWished(selected()); });
    return editor;
}

QVariant NotesStudio::chosen(int role) const
{
    return m_list->currentIndex().data(role);
}

bool NotesStudio::isEntry() const
{
    return m_list->currentIndex().isValid()
        && chosen(DraftListModel::KindRole).toInt() == int(DraftLine::Kind::Entry);
}

QString NotesStudio::selected() const
{
    return chosen(DraftListModel::KeyRole).toString();
}

void NotesStudio::select(const QString &key)
{
    const int row = m_lines.rowOf(key);
    if (row >= 0)
        m_list->setCurrentIndex(m_lines.index(row, 0));
    else if (!m_list->currentIndex().isValid() && m_lines.rowCount() > 0)
        m_list->setCurrentIndex(m_lines.index(0, 0));
    showChosen();
}

void NotesStudio::editText()
{
    if (m_text->isReadOnly())
        return;
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

QWidget *NotesStudio::firstFocus() const
{
    return m_list;
}

/// The chosen line as the person may change it.
void NotesStudio::showChosen()
{
    const bool isThere = m_list->currentIndex().isValid();
    const bool isLine = isEntry();
    const bool isUnplaced = chosen(DraftListModel::UnplacedRole).toBool();
    const bool isHeading =
        isThere && chosen(DraftListModel::KindRole).toInt() == int(DraftLine::Kind::Heading);
    const bool isGone = isLine && (isUnplaced || chosen(DraftListModel::OwnRole).toBool());
    m_text->setReadOnly(!m_isWritable || !isThere || (isHeading && isUnplaced));
    m_toggle->setEnabled(m_isWritable && isLine);
    m_toggle->setText(isGone                                                      ? tr("&Discard")
                          : chosen(DraftListModel::ShownRole).toBool() || !isLine ? tr("Leave o&ut")
                                                                                  : tr("Take &in"));
    m_up->setEnabled(m_isWritable && isLine && !isUnplaced);
    m_down->setEnabled(m_isWritable && isLine && !isUnplaced);
    m_add->setEnabled(m_isWritable && !m_lines.sections().isEmpty());
    m_section->setEnabled(m_isWritable && isLine);
    m_merge->setEnabled(m_isWritable && isLine && !isUnplaced && chosen(DraftListModel::ShownRole).toBool());
    for (QWidget *widget : {static_cast<QWidget *>(m_generated), static_cast<QWidget *>(m_take),
                            static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_history)})
        widget->setEnabled(m_isWritable);
    const bool isChanged = isLine && chosen(DraftListModel::ChangedBelowRole).toBool();
    const QString generated = chosen(DraftListModel::GeneratedRole).toString();
    m_generated->setVisible(isLine && !isChanged && chosen(DraftListModel::RewrittenRole).toBool());
    m_changed->setVisible(isChanged);
    m_changedWords->setText(tr("The commit says by now: %1").arg(markdownInShort(generated)));
    m_textLabel->setText(tr("Te&xt"));
    m_text->setAccessibleName(isHeading    ? tr("Text of the heading")
                                  : isLine ? tr("Text of the line")
                                           : tr("Text before the sections"));
    showSections();
    if (!m_isTyping)
        showText(chosen(DraftListModel::MarkdownRole).toString());
    showRemarks();
}

void NotesStudio::showText(const QString &markdown)
{
    if (m_text->toPlainText() == markdown)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const int at = m_text->textCursor().position();
    m_text->setPlainText(markdown);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(at, int(markdown.size())));
    m_text->setTextCursor(cursor);
}

void NotesStudio::showSections()
{
    const QSignalBlocker quiet(m_section);
    const auto &sections = m_lines.sections();
    const auto newSection = [this] { return tr("New section"); };
    bool isSame = m_section->count() == sections.size() + 1;
    for (int i = 0; isSame && i < sections.size(); ++i)
        isSame = m_section->itemData(i) == sections[i].first && m_section->itemText(i) == sections[i].second;
    if (!isSame) {
        m_section->clear();
        for (const auto &[key, title] : sections)
            m_section->addItem(title, key);
        m_section->addItem(newSection(), QString());
    }
    m_section->setCurrentIndex(isEntry() ? m_section->findData(chosen(DraftListModel::SectionRole)) : -1);
}

void NotesStudio::writeText()
{
    if (m_isFilling || !m_list->currentIndex().isValid())
        return;
    const QScopedValueRollback typing(m_isTyping, true);
    const QString text = m_text->toPlainText();
    switch (DraftLine::Kind(chosen(DraftListModel::KindRole).toInt())) {
    case DraftLine::Kind::Intro:
        Q_EMIT introWritten(text);
        break;
    case DraftLine::Kind::Heading:
        Q_EMIT titleWritten(chosen(DraftListModel::SectionRole).toString(), text);
        break;
    case DraftLine::Kind::Entry:
        Q_EMIT textWritten(selected(), text);
    }
}

void NotesStudio::add()
{
    QString section = chosen(DraftListModel::SectionRole).toString();
    const bool isPlace = !section.isEmpty() && !chosen(DraftListModel::UnplacedRole).toBool();
    if (!isPlace) {
        // Where the first lines are, so that it is seen.
        for (const DraftLine &line : m_lines.rows()) {
            if (line.kind == DraftLine::Kind::Heading && !line.isUnplaced) {
                section = line.section;
                break;
            }
        }
        if (section.isEmpty() || section == unplacedKey())
            section = m_lines.sections().isEmpty() ? QString() : m_lines.sections().first().first;
    }
    if (!section.isEmpty())
        Q_EMIT addWished(section, isPlace && isEntry() ? selected() : QString());
}

void NotesStudio::toggle()
{
    if (!isEntry())
        return;
    if (chosen(DraftListModel::OwnRole).toBool() || chosen(DraftListModel::UnplacedRole).toBool())
        Q_EMIT removeWished(selected());
    else
        Q_EMIT shownWished(selected(), !chosen(DraftListModel::ShownRole).toBool());
}

void NotesStudio::step(int rows)
{
    if (isEntry())
        Q_EMIT moveWished(selected(), rows);
}

void NotesStudio::setSteps(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void NotesStudio::setVersions(const QVector<KeptVersion> &versions)
{
    m_versions->clear();
    for (const KeptVersion &version : versions) {
        const QString when = QLocale().toString(version.at.toLocalTime(), QLocale::ShortFormat);
        m_versions->addAction(tr("%1, by %2", "time, person").arg(when, oneLine(version.by, 80)), this,
                              [this, revision = version.revision] { Q_EMIT versionWished(revision); });
    }
    if (versions.isEmpty())
        m_versions->addAction(tr("No earlier text yet"))->setEnabled(false);
}

void NotesStudio::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    m_list->setMovable(isWritable);
    showChosen();
}

void NotesStudio::retranslate()
{
    m_list->setAccessibleName(tr("Lines of the notes"));
    m_text->setAccessibleName(tr("Text of the chosen line, Markdown"));
    m_section->setAccessibleName(tr("Section of the chosen line"));
    m_add->setText(tr("&Add a line"));
    m_add->setToolTip(tr("Add a line of your own (Insert, or Ctrl+Return while writing)"));
    m_toggle->setToolTip(tr("Leave the line out or take it in (Space)"));
    m_hint->setText(tr("Markdown · Ctrl+↑↓ other lines · Esc back to the list"));
    m_sectionLabel->setText(tr("Sectio&n"));
    m_generated->setText(tr("Take the commit’s &words"));
    m_take->setText(tr("Ta&ke it"));
    m_keep->setText(tr("Keep m&y text"));
    const auto name = [](QToolButton *tool, const QString &text, const QString &keys) {
        tool->setAccessibleName(text);
        tool->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    };
    name(m_up, tr("Move up"), u"Alt+↑"_s);
    name(m_down, tr("Move down"), u"Alt+↓"_s);
    name(m_merge, tr("Tell it in the line above"), u"Ctrl+M"_s);
    name(m_undo, tr("Undo"), u"Ctrl+Z"_s);
    name(m_redo, tr("Do again"), u"Ctrl+Y"_s);
    name(m_history, tr("Earlier texts"), {});
    m_section->clear();
    showChosen();
}

} // namespace slipway
