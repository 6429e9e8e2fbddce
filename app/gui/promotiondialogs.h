#pragma once

#include "app/gui/wiring.h"
#include "models/domain/duepromotion.h"
#include "models/domain/train.h"
#include "models/queries/promotionplan.h"

namespace slipway {

// What goes in at a time, as a train, or after its checklist: each opens a dialog, runs the command and says
// in the dialog what went wrong. They delete themselves.

/// Overrides the freezes that keep what was planned out; with the person's own key where signers are set up.
void openOverride(const Wiring &wiring, QWidget *parent, const PromotionPlan &plan, bool isSigned);
/// Empty names are left to the person.
void openTimed(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
               const QString &environment);
void openTimedCancel(const Wiring &wiring, QWidget *parent, const TimedRelease &timed);
void openChecklist(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                   const QString &environment);
void openNewTrain(const Wiring &wiring, QWidget *parent, const QString &environment);
void openCouple(const Wiring &wiring, QWidget *parent, const QString &train);
void uncoupleNow(const Wiring &wiring, const QString &train, const QString &project);
/// Asks once more, with what is first to go; `isResumed`: what failed is tried again.
void confirmDeparture(const Wiring &wiring, QWidget *parent, const Train &train, bool isResumed);

} // namespace slipway
