#pragma once

#include "views/theme/parts.h"

#include <QSet>
#include <QVector>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedLayout;
class QTableView;

namespace slipway {

class Theme;

/// A table with what can be done about its rows above it, and a sentence where there are none. Buttons that
/// are about a row can be pressed while one is chosen.
class RuleTable final : public QWidget
{
    Q_OBJECT
public:
    /// `strong` columns are the ones read first; `hashes` in fixed width. `stretch` takes what room is left.
    struct Columns
    {
        QSet<int> states{};
        QSet<int> strong{};
        QSet<int> hashes{};
        int stretch = 0;
    };

    RuleTable(Theme &theme, QAbstractItemModel &model, const QString &objectName, const Columns &columns,
              QWidget *parent);

    QPushButton *addButton(const QString &objectName, ButtonLook look);
    /// The same for what is about the chosen row.
    QPushButton *addRowButton(const QString &objectName, ButtonLook look);
    /// What stands at the left of the buttons.
    void setExplanation(const QString &text);
    /// In place of the table while it is empty.
    void setNothing(const QString &text);
    /// -1: none is chosen.
    int row() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void rowChanged();
    /// Return or a double click on a row.
    void opened();

private:
    void follow();

    QAbstractItemModel &m_model;
    Label *m_explanation;
    QHBoxLayout *m_buttons;
    QTableView *m_table;
    Label *m_nothing;
    QStackedLayout *m_stack;
    QVector<QPushButton *> m_rowButtons;
};

} // namespace slipway
