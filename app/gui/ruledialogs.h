#pragma once

#include "app/gui/rulebook.h"
#include "app/gui/wiring.h"
#include "models/domain/standingapproval.h"

namespace slipway {

// What the page of rules changes: each opens a dialog (or asks once more), runs the command and says in the
// dialog what went wrong. They delete themselves.

void openGateRules(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &environment);
void openFreeze(const Wiring &wiring, QWidget *parent, const QString &project, const QString &environment);
void confirmFreezeEnd(const Wiring &wiring, QWidget *parent, const Freeze &freeze);
/// Changes the target that is there for the two, or names a new one.
void openTarget(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &project,
                const QString &environment);
void confirmTargetRemoval(const Wiring &wiring, QWidget *parent, const QString &project,
                          const QString &environment);
void openAddSigner(const Wiring &wiring, QWidget *parent);
void openRoles(const Wiring &wiring, QWidget *parent, const QString &name, const QStringList &roles);
void openRevocation(const Wiring &wiring, QWidget *parent, const SignerKey &key);
/// Approves beforehand; with the person's own key where signers are set up.
void openStanding(const Wiring &wiring, QWidget *parent, bool isSigned);
void openStandingEnd(const Wiring &wiring, QWidget *parent, const StandingApproval &standing);
/// Holds or marks a release, or takes it back where it is so already.
void openMark(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
              const ReleaseMark &now);

} // namespace slipway
