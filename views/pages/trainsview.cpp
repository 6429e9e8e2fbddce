#include "views/pages/trainsview.h"

#include "models/base/text.h"
#include "views/pages/ruletable.h"
#include "views/theme/theme.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

TrainsView::TrainsView(Theme &dress, TrainListModel &trains, TrainCarModel &cars, QWidget *parent)
    : QWidget(parent), m_trains(trains), m_cars(cars),
      m_list(new RuleTable(
          dress, trains, u"trains"_s,
          {{TrainListModel::StateColumn}, {TrainListModel::NameColumn}, {}, TrainListModel::MessageColumn},
          this)),
      m_carList(new RuleTable(
          dress, cars, u"cars"_s,
          {{TrainCarModel::StateColumn}, {TrainCarModel::ProjectColumn}, {}, TrainCarModel::MessageColumn},
          this)),
      m_new(m_list->addButton(u"newTrain"_s, ButtonLook::Plain)),
      m_depart(m_list->addRowButton(u"depart"_s, ButtonLook::Primary)),
      m_couple(m_carList->addButton(u"couple"_s, ButtonLook::Plain)),
      m_uncouple(m_carList->addRowButton(u"uncouple"_s, ButtonLook::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_list, 2);
    column->addWidget(m_carList, 3);
    connect(m_new, &QPushButton::clicked, this, &TrainsView::newTrainWanted);
    connect(m_depart, &QPushButton::clicked, this, [this] {
        const bool isResumed = stateOf(m_trains.at(m_list->row())) == TrainState::Stopped;
        Q_EMIT departureWanted(train(), isResumed);
    });
    connect(m_couple, &QPushButton::clicked, this, [this] { Q_EMIT carWanted(train()); });
    connect(m_uncouple, &QPushButton::clicked, this,
            [this] { Q_EMIT uncouplingWanted(train(), m_cars.at(m_carList->row()).car.project); });
    connect(m_list, &RuleTable::rowChanged, this, &TrainsView::follow);
    connect(m_carList, &RuleTable::rowChanged, this, &TrainsView::say);
    retranslate();
}

QString TrainsView::train() const
{
    return m_list->row() >= 0 ? m_trains.at(m_list->row()).name : QString();
}

void TrainsView::follow()
{
    say();
    Q_EMIT trainChosen(train());
}

void TrainsView::say()
{
    const int row = m_list->row();
    const TrainState state = row >= 0 ? stateOf(m_trains.at(row)) : TrainState::Arrived;
    const bool hasCars = row >= 0 && !m_trains.at(row).cars.isEmpty();
    m_depart->setEnabled(hasCars && state != TrainState::Arrived);
    m_depart->setText(state == TrainState::Ready || row < 0 ? tr("&Depart…") : tr("&Go on…"));
    // What was only refused did not begin it: the command asks the same.
    m_couple->setEnabled(row >= 0 && !hasBegun(m_trains.at(row)));
    const int car = m_carList->row();
    m_uncouple->setEnabled(row >= 0 && car >= 0 && m_cars.at(car).mayComeOff());
    m_carList->setExplanation(row >= 0 ? tr("The cars of %1, in the order they go.").arg(oneLine(train(), 80))
                                       : QString());
    m_carList->setNothing(row >= 0 ? tr("No car yet. Couple on the releases that go together.")
                                   : tr("Choose a train to see its cars."));
}

void TrainsView::retranslate()
{
    m_list->table()->setAccessibleName(tr("Trains"));
    m_list->setExplanation(tr("Several projects that go into one environment together, in order."));
    m_list->setNothing(
        tr("No train yet. Where releases of several projects belong together, make one train of them."));
    m_carList->table()->setAccessibleName(tr("Cars"));
    m_new->setText(tr("New t&rain…"));
    m_couple->setText(tr("Couple &on…"));
    m_uncouple->setText(tr("&Uncouple…"));
    say();
}

} // namespace slipway
