#pragma once

#include "app/gui/rulebook.h"
#include "app/gui/wiring.h"
#include "models/domain/standingapproval.h"

#include <functional>
#include <optional>

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
void openAddSigner(const Wiring &wiring, QWidget *parent, const RuleBook &book);
void openRoles(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &name);
void openRevocation(const Wiring &wiring, QWidget *parent, const RuleBook &book, const SignerKey &key);
/// Approves beforehand; with the person's own key where signers are set up.
void openStanding(const Wiring &wiring, QWidget *parent, const RuleBook &book);
void openStandingEnd(const Wiring &wiring, QWidget *parent, const StandingApproval &standing);
/// Holds or marks a release, or takes it back where it is so already.
void openMark(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
              const ReleaseMark &now);

/// Whether a change has to be proposed to another person; `revoked` of one that ends a key.
bool wantsAnotherPerson(const Wiring &wiring, const RuleBook &book, const RuleChange &change,
                        const std::optional<PublicKey> &revoked = {});
/// Proposes a change, with a reason and the person's own key; then `proposed`, which may be empty.
void openProposal(const Wiring &wiring, QWidget *parent, const RuleBook &book, const RuleChange &change,
                  std::function<void()> proposed);
void openConfirmation(const Wiring &wiring, QWidget *parent, const RuleBook &book,
                      const ProposedChange &proposed);
void openChangeWithdrawal(const Wiring &wiring, QWidget *parent, const RuleBook &book,
                          const ProposedChange &proposed);
/// Asks for two persons everywhere, or proposes that one is enough again.
void openTwoPersons(const Wiring &wiring, QWidget *parent, const RuleBook &book);

} // namespace slipway
