#pragma once

#include "models/items/trainlistmodel.h"

#include <QWidget>

class QPushButton;

namespace slipway {

class RuleTable;
class Theme;

/// The trains, and below them the cars of the chosen one with what stands in the way of each. What may be
/// pressed is what the domain's rule allows.
class TrainsView final : public QWidget
{
    Q_OBJECT
public:
    TrainsView(Theme &theme, TrainListModel &trains, TrainCarModel &cars, QWidget *parent = nullptr);

    /// The chosen train's name; empty: there is none.
    QString train() const;
    void retranslate();

Q_SIGNALS:
    /// Another train was chosen, or the chosen one changed: its cars are wanted in their model.
    void trainChosen(const QString &train);
    void newTrainWanted();
    void carWanted(const QString &train);
    void uncouplingWanted(const QString &train, const QString &project);
    /// `isResumed`: what failed is to be tried again.
    void departureWanted(const QString &train, bool isResumed);

private:
    void follow();
    void say();

    TrainListModel &m_trains;
    TrainCarModel &m_cars;
    RuleTable *m_list;
    RuleTable *m_carList;
    QPushButton *m_new;
    QPushButton *m_depart;
    QPushButton *m_couple;
    QPushButton *m_uncouple;
};

} // namespace slipway
