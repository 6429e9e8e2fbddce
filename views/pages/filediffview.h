#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace slipway {

class FileDiffDelegate;
class FileDiffModel;
class Label;
class Theme;

/// What changed in one file, side by side. What is too large, generated or binary is not shown unasked: the
/// view says why, and has the button that shows it all the same.
class FileDiffView final : public QWidget
{
    Q_OBJECT
public:
    FileDiffView(Theme &theme, FileDiffModel &model, QWidget *parent = nullptr);

    /// The model holds this file's change now.
    void showDiff();
    /// Something stands in place of the lines: a wait, an error.
    void showMessage(const QString &path, const QString &sentence);

Q_SIGNALS:
    /// The file is wanted whole, however large.
    void wholeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void say();
    void retranslate();

    Theme &m_theme;
    FileDiffModel &m_model;
    FileDiffDelegate *m_delegate;
    Label *m_path;
    Label *m_message;
    QPushButton *m_whole;
    QTableView *m_table;
};

} // namespace slipway
