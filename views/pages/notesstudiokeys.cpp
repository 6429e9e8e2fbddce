// The studio's keys: one hand on the list, one in the text.
#include "views/pages/draftlistview.h"
#include "views/pages/notesstudio.h"

#include <QKeyEvent>

#include <QPlainTextEdit>

namespace slipway {

bool NotesStudio::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Undo)) {
        Q_EMIT undoWished();
        return true;
    }
    if (key->matches(QKeySequence::Redo) || key->keyCombination() == (Qt::CTRL | Qt::Key_Y)) {
        Q_EMIT redoWished();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isTaken = studioKey(key->key(), modifiers)
        || (watched == m_text ? editorKey(key->key(), modifiers) : listKey(key->key(), modifiers));
    return isTaken || QWidget::eventFilter(watched, event);
}

/// What goes in the list and in the text alike.
bool NotesStudio::studioKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_M) {
        merge();
        return true;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_F8) {
        nextRemark();
        return true;
    }
    return false;
}

bool NotesStudio::listKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editText();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Delete:
        toggle();
        return true;
    case Qt::Key_Insert:
        add();
        return true;
    default:
        return false;
    }
}

bool NotesStudio::editorKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (modifiers == Qt::AltModifier && isUpOrDown) {
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers == Qt::ControlModifier && isUpOrDown) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
        if (row >= 0 && row < m_lines.rowCount())
            m_list->setCurrentIndex(m_lines.index(row, 0));
        editText();
        return true;
    }
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        add();
        return true;
    }
    return false;
}

} // namespace slipway
