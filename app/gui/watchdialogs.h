#pragma once

#include "app/gui/wiring.h"

#include <functional>

namespace slipway {

// What watches: each opens a dialog, runs the command and says in the dialog what went wrong. They delete
// themselves.

/// What a Prometheus is asked about the environment; `changed`, which may be empty, afterwards.
void openMonitors(const Wiring &wiring, QWidget *parent, const QString &environment,
                  std::function<void()> changed = {});
/// The Alertmanagers whose alerts become incidents.
void openAlertSources(const Wiring &wiring, QWidget *parent);

} // namespace slipway
