#pragma once

#include "models/domain/configurationrules.h"
#include "views/pages/configurationdetail.h"
#include "views/pages/page.h"

#include <QStringList>
#include <QTimer>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace slipway {

class ChoiceListModel;
class ConfigurationTableModel;
class FactsScroll;
class IconLabel;
class Label;
class PageHeader;
class Panel;
class PointPicker;

/// The models a ConfigurationPage shows; they outlive it.
struct ConfigurationModels
{
    QAbstractItemModel &projects; ///< ChoiceListModel
    ChoiceListModel &environments;
    QAbstractItemModel &points; ///< ChoiceListModel of what the files can be read at
    ConfigurationTableModel &keys;
};

/// What an answer says besides its keys.
struct ConfigurationSummary
{
    QString sentence; ///< of the query
    ConfigurationCounts counts;
    bool guessed = false; ///< the rules are a guess
    QVector<ConfigurationOrigin> origins;
};

/// What the environments of one project are configured with, key by key, differences first.
class ConfigurationPage final : public Page
{
    Q_OBJECT
public:
    ConfigurationPage(Theme &theme, const ConfigurationModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    bool travels() const override { return true; }

    QString project() const;
    /// The chosen environments, in promotion order.
    QStringList environments() const { return m_chosen; }
    void setEnvironments(const QStringList &names);
    QString point() const; ///< where files are read; empty: what is live
    void setPoint(const QString &point);
    /// The model holds this answer now.
    void showSummary(const ConfigurationSummary &summary);
    /// There is nothing to compare for this project: why, and what to do.
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void projectChosen(const QString &project);
    void compareRequested(const QString &project, const QStringList &environments, const QString &point);
    void filterChanged(const slipway::ConfigurationFilter &filter);
    void copyRequested();
    void exportRequested();
    void rulesRequested(const QString &project);
    /// The guessed rules are to be kept as they are.
    void keepRulesRequested(const QString &project);
    /// `value` is what stands there in the environment that is number `place`.
    void fileRequested(int place, const slipway::ConfigurationValue &value);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePickers();
    QWidget *makeVerdict();
    QWidget *makeFilters();
    QWidget *makeGuessBar();
    QWidget *makeBody();
    void fillEnvironmentMenu();
    void fitColumns();
    void spanHeadings();
    void ask();
    void say();
    void sayFilter();
    void showChosen();

    ConfigurationModels m_models;
    PageHeader *m_header;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_rules;
    QComboBox *m_project;
    QPushButton *m_environments;
    QMenu *m_menu;
    PointPicker *m_point;
    Label *m_projectLabel;
    Label *m_environmentLabel;
    Label *m_pointLabel;
    IconLabel *m_verdictIcon;
    Label *m_sentence;
    Label *m_counts;
    Panel *m_guessBar;
    Label *m_guessText;
    QPushButton *m_keep;
    QLineEdit *m_search;
    QCheckBox *m_onlyDifferences;
    Label *m_shown;
    QTableView *m_table;
    ConfigurationDetail *m_detail;
    QStringList m_chosen;
    ConfigurationSummary m_summary;
    QString m_nothing;
    bool m_hasAnswer = false;
    QTimer m_typing;
};

} // namespace slipway
