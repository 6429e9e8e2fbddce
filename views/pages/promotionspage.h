#pragma once

#include "models/items/plannedlistmodel.h"
#include "models/items/promotionlistmodel.h"
#include "models/items/timedlistmodel.h"
#include "models/items/trainlistmodel.h"
#include "views/pages/page.h"

class QAbstractItemModel;
class QComboBox;
class QPushButton;
class QStackedLayout;
class QTabBar;

namespace slipway {

class Label;
class PageHeader;
class RuleTable;
class TrainsView;

/// The models a PromotionsPage shows; they outlive it.
struct PromotionModels
{
    QAbstractItemModel &environments; ///< ChoiceListModel
    PlannedListModel &planned; ///< into the chosen environment
    PromotionListModel &promotions;
    TimedListModel &timed;
    TrainListModel &trains;
    TrainCarModel &cars; ///< of the chosen train
};

/// The cart: what could go into an environment now, each with its prognosis; what goes at a time or as a
/// train; and what was let in before.
class PromotionsPage final : public Page
{
    Q_OBJECT
public:
    PromotionsPage(Theme &theme, const PromotionModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    Standing standing() const override;

    QString environment() const;
    /// The models hold what there is for the chosen environment. `before` is the one that releases would come
    /// from; empty: it is the first in the order.
    void showPlan(const QString &before);
    /// Whose next step can be seen now, from above; none while something else is shown.
    QStringList projectsInView() const;
    /// The chosen train's name; empty: there is none.
    QString train() const;
    /// The models of timed releases and trains were filled anew.
    void sayCounts();

Q_SIGNALS:
    void environmentChosen(const QString &environment);
    /// Other projects may be in view now.
    void viewChanged();
    void promoteRequested(const QString &project, const QString &release, const QString &environment);
    void rollbackRequested(const QString &project, const QString &environment);
    void compareRequested(const QString &project, const QString &from, const QString &to);
    void historyRequested(const QString &project, const QString &environment);
    void checklistRequested(const QString &project, const QString &release, const QString &environment);
    /// A release is to go in at a time; empty names are left to the person.
    void timeRequested(const QString &project, const QString &release, const QString &environment);
    void cancelRequested(qint64 timed);
    /// Its cars are wanted in their model.
    void trainChosen(const QString &train);
    void newTrainRequested(const QString &environment);
    void carRequested(const QString &train);
    void uncouplingRequested(const QString &train, const QString &project);
    void departureRequested(const QString &train, bool isResumed);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void makePlan();
    void makeDone();
    void makeTimed();
    void makeTrains();
    void say();

    PromotionModels m_models;
    PageHeader *m_header;
    Label *m_intoLabel;
    QComboBox *m_environment;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    RuleTable *m_plan;
    QPushButton *m_compare = nullptr;
    QPushButton *m_checklist = nullptr;
    QPushButton *m_atTime = nullptr;
    QPushButton *m_promote = nullptr;
    RuleTable *m_timed;
    QPushButton *m_newTime = nullptr;
    QPushButton *m_cancel = nullptr;
    TrainsView *m_trains;
    RuleTable *m_done;
    QPushButton *m_history = nullptr;
    QPushButton *m_back = nullptr;
    QString m_before;
};

} // namespace slipway
