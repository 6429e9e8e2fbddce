#pragma once

#include <QStringList>
#include <QTableView>

class QAction;
class QMenu;

namespace slipway {

class DeploymentListModel;
class Theme;

/// The rows of the history: which columns are seen, how wide they are, and what of it is copied.
class HistoryTable final : public QTableView
{
    Q_OBJECT
public:
    HistoryTable(Theme &theme, DeploymentListModel &deployments, QWidget *parent = nullptr);

    /// Names of DeploymentListModel::Column that the person does not want to see.
    void hideColumns(const QStringList &names);
    /// An action for each column that may be hidden.
    void fillColumnsMenu(QMenu &menu);
    /// The first row that is no heading.
    void chooseFirst();
    void retranslate();

Q_SIGNALS:
    void hiddenColumnsChanged(const QStringList &names);
    /// The chosen rows as a Markdown table; `rows` of them.
    void copyTableRequested(const QString &markdown, int rows);

private:
    void fitColumns();
    void copyChosen();

    Theme &m_theme;
    DeploymentListModel &m_deployments;
    QAction *m_copy;
};

} // namespace slipway
