#pragma once

#include "models/base/result.h"
#include "models/domain/alert.h"
#include "models/domain/configurationrules.h"
#include "models/domain/connection.h"
#include "models/domain/environment.h"
#include "models/domain/freeze.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/monitor.h"
#include "models/domain/observation.h"
#include "models/domain/project.h"
#include "models/domain/promotion.h"

#include <optional>

namespace slipway {

struct EnvironmentSetup
{
    Environment environment{};
    std::optional<GatePolicy> gate{}; ///< nothing: nobody wrote one
};

struct ProjectSetup
{
    Project project{};
    QVector<ConfigurationRule> configuration{};
};

/// How a workspace is set up: what a team reviews, keeps beside its code and takes into another workspace.
/// What happened and who may sign is not in it. A parameter of a carrier that was left out, since it looks
/// like a secret, is null here, and an empty text is an empty text.
struct WorkspaceSetup
{
    QVector<EnvironmentSetup> environments{}; ///< in promotion order
    QVector<ProjectSetup> projects{};
    QVector<Connection> connections{};
    QVector<DeployTarget> carriers{};
    QVector<VersionProbe> probes{};
    QVector<Freeze> freezes{};
    QVector<Monitor> monitors{};
    QVector<AlertSource> alerts{};
};

/// The set-up as a file: indented JSON whose lists and members are always in the same order, so that two of
/// them can be compared line by line.
QByteArray setupToJson(const WorkspaceSetup &setup);

/// Reads what `setupToJson` wrote, or a person changed. Members may be left out where there is something to
/// assume. Error::Invalid names the place: the line, or the member that is unknown, missing or wrong.
Result<WorkspaceSetup> setupFromJson(const QByteArray &json);

enum class SetupKind {
    Environment,
    Project,
    Connection,
    Configuration,
    Carrier,
    Probe,
    Monitor,
    AlertSource,
    Freeze,
    Gate
};
QString toString(SetupKind kind);

/// A member of a thing, as the file holds it.
struct SetupMember
{
    QString name{};
    QString before{}; ///< null: it was not there
    QString after{}; ///< null: it is to be no more

    bool operator==(const SetupMember &) const = default;
};

/// One thing that has to be added or changed.
struct SetupChange
{
    SetupKind kind = SetupKind::Environment;
    QString name{}; ///< of a carrier or probe "project → environment", of a monitor with its name before
    bool isNew = false;
    QStringList members{}; ///< what differs, as the file names it; empty where it is new
    qsizetype place = 0; ///< of the thing in its list of the wanted set-up
    QVector<SetupMember> values{}; ///< of `members`, or of all where it is new; see tellValues

    bool operator==(const SetupChange &) const = default;
};

/// What of `wanted` is not so now, in an order in which it can be brought about: nothing speaks of what comes
/// later. What is there and not in `wanted` stays as it is.
QVector<SetupChange> setupChanges(const WorkspaceSetup &now, const WorkspaceSetup &wanted);

/// Says of each of these changes from what to what, as it stands in these set-ups: the same ones with what
/// must not be shown left out.
void tellValues(QVector<SetupChange> &changes, const WorkspaceSetup &now, const WorkspaceSetup &wanted);

} // namespace slipway
