#pragma once

#include "app/cli/invocation.h"

namespace slipway {

// One file a command; each adds itself to the command line. To add one: its file, its line here and in
// commandline.cpp.

void addInitCommand(CommandLine &line);
void addProjectCommand(CommandLine &line);
void addEnvironmentCommand(CommandLine &line);
void addConnectionCommand(CommandLine &line);
void addSyncCommand(CommandLine &line);
void addReleasesCommand(CommandLine &line);
void addReleaseCommand(CommandLine &line);
void addRecordCommand(CommandLine &line);
void addImportCommand(CommandLine &line);
void addDemoCommand(CommandLine &line);
void addConfigurationCommand(CommandLine &line);
void addMatrixCommand(CommandLine &line);
void addCompareCommand(CommandLine &line);
void addWhereCommand(CommandLine &line);
void addDeploymentsCommand(CommandLine &line);
void addApprovalCommand(CommandLine &line);
void addGateCommand(CommandLine &line);
void addFreezeCommand(CommandLine &line);
void addTargetCommand(CommandLine &line);
void addSlotCommand(CommandLine &line);
void addPromoteCommands(CommandLine &line);
void addTimedCommand(CommandLine &line);
void addSettleCommand(CommandLine &line);
void addTrainCommand(CommandLine &line);
void addChecklistCommand(CommandLine &line);
void addSignerCommand(CommandLine &line);
void addRoleCommand(CommandLine &line);
void addRulesCommand(CommandLine &line);
void addNotesCommand(CommandLine &line);
void addBumpCommand(CommandLine &line);
void addAuditCommand(CommandLine &line);
void addCalendarCommand(CommandLine &line);
void addMetricsCommand(CommandLine &line);
void addReportCommand(CommandLine &line);
void addIncidentCommand(CommandLine &line);
void addConfigCommand(CommandLine &line);
void addMemberCommand(CommandLine &line);
void addMonitorCommand(CommandLine &line);
void addImpactCommand(CommandLine &line);

/// The part of `environment` that asks them which version they run: probe, observe.
void addObserveCommands(CLI::App &environment, ChosenCommand &chosen);

/// The part of `gate` that is about what waits to be said to a server: queue, withdraw.
void addQueueCommands(CLI::App &gate, ChosenCommand &chosen);

/// The part of `freeze` that is about letting something through one.
void addOverrideCommands(CLI::App &freeze, ChosenCommand &chosen);

/// The part of `incident` that is about alerts: source, fetch, import.
void addAlertCommands(CLI::App &incident, ChosenCommand &chosen);

/// The part of `approval` that is about files: export, import, verify.
void addApprovalFileCommands(CLI::App &approval, ChosenCommand &chosen);

/// The part of `approval` that is about what is approved beforehand.
void addStandingCommands(CLI::App &approval, ChosenCommand &chosen);

} // namespace slipway
