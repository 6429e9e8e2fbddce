#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace slipway {

class Label;
class Theme;

/// The text of a file as it is at a commit, at one line; for reading and copying only.
class FileTextDialog final : public QDialog
{
    Q_OBJECT
public:
    FileTextDialog(Theme &theme, QWidget *parent);

    /// `where`: which environment and commit it is of; `line` counts from 1, 0 is none.
    void showFile(const QString &path, const QString &where, const QString &text, int line);

Q_SIGNALS:
    void copyPlaceRequested();

private:
    Theme &m_theme;
    Label *m_title;
    Label *m_where;
    QPlainTextEdit *m_text;
};

} // namespace slipway
