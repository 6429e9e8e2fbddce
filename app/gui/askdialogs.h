#pragma once

#include "app/gui/wiring.h"

#include <QString>

namespace slipway {

class ChoiceListModel;
class Session;

/// Fills `releases` with the versions of a project, newest first.
void offerReleases(Session &session, ChoiceListModel *releases, const QString &project);

// Dialogs that more than one page opens, with what answers them. They delete themselves; a failure is said in
// the dialog.

/// Asks for an approval and, when it is asked for, opens it in the inbox. Empty texts are left to the person.
void openRequestApproval(const Wiring &wiring, QWidget *parent, const QString &project,
                         const QString &release, const QString &environment);
void openRecordDeployment(const Wiring &wiring, QWidget *parent, const QString &project,
                          const QString &environment);
/// Lets a release into an environment after showing every gate; empty texts are left to the person.
void openPromote(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                 const QString &environment);
/// Goes back to what was live before: to `release`, or the last good one where that is empty.
void openRollback(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                  const QString &environment);
/// Tells of an incident; an empty project is left to the person.
void openAddIncident(const Wiring &wiring, QWidget *parent, const QString &project);
void openAddProject(const Wiring &wiring, QWidget *parent);

} // namespace slipway
