#pragma once

#include "models/base/result.h"
#include "models/domain/impact.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace slipway {

class IconLabel;
class ImpactChart;
class ImpactListModel;
class ImpactValueModel;
class Label;
class PageState;
class StaleBar;
class Theme;

/// What one deployment did to the numbers that are watched where it went: the verdict as a sentence, each
/// number in a row, and the chosen one as a chart or as a table of its values.
class ImpactView final : public QWidget
{
    Q_OBJECT
public:
    /// The models outlive it, and are filled before `showImpact`.
    ImpactView(Theme &theme, ImpactListModel &impacts, ImpactValueModel &values, QWidget *parent = nullptr);

    void showLoading();
    /// The model of numbers holds the same.
    void showImpact(const DeploymentImpact &impact);
    /// What was shown before stays, and is said to be old.
    void showFailed(const Error &error);

Q_SIGNALS:
    /// Ask again.
    void retryRequested();
    /// This number was chosen: its values belong in the model of values.
    void monitorChosen(const slipway::MonitorImpact &impact);
    /// What this shows is wanted as a file.
    void pictureRequested(QWidget *chart);
    /// Something is to be watched there from now on.
    void watchRequested(const QString &environment);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent(Theme &theme);
    void choose();
    void retranslate();
    void showNobody();

    ImpactListModel &m_impacts;
    ImpactValueModel &m_values;
    QStackedWidget *m_stack;
    PageState *m_state;
    StaleBar *m_stale;
    IconLabel *m_icon;
    Label *m_verdict;
    Label *m_asked;
    QTableView *m_list;
    Label *m_sentence;
    QStackedWidget *m_picture;
    ImpactChart *m_chart;
    QTableView *m_table;
    Label *m_nothing;
    QPushButton *m_asTable;
    QPushButton *m_savePicture;
    QPushButton *m_again;
    DeploymentImpact m_shown;
    bool m_hasShown = false;
    bool m_isWatched = true;
};

} // namespace slipway
