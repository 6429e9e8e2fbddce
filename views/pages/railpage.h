#pragma once

#include "views/pages/page.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QTableView;

namespace slipway {

class IconLabel;
class Label;
class PageHeader;
class RailHeader;
class RailModel;

/// One project's main line with a bar an environment: how far each has come, and where a commit is.
class RailPage final : public Page
{
    Q_OBJECT
public:
    /// `projects` is a ChoiceListModel; both models outlive the page.
    RailPage(Theme &theme, QAbstractItemModel &projects, RailModel &rail, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    bool travels() const override { return true; }

    QString project() const;
    QString searched() const;
    /// The model holds the project's rail now.
    void showRail();
    /// What is to be said of what was searched for; the model has marked it. `isThere`: it was found.
    void showFound(const QString &sentence, bool isThere);

Q_SIGNALS:
    void projectChosen(const QString &project);
    /// A commit, pull request, ticket or author is looked for; empty: no more.
    void searchRequested(const QString &text);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeStrip(QAbstractItemModel &projects);
    void makeTable();
    void fitColumns();
    void sayCurrent();

    RailModel &m_rail;
    PageHeader *m_header;
    QComboBox *m_project;
    Label *m_projectLabel;
    QLineEdit *m_search;
    Label *m_searchLabel;
    IconLabel *m_icon;
    Label *m_sentence;
    QTableView *m_table;
    RailHeader *m_columns;
    bool m_hasAnswer = false;
};

} // namespace slipway
