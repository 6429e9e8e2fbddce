#pragma once

#include "app/cli/invocation.h"
#include "models/domain/configurationreport.h"
#include "models/queries/configurationquery.h"

namespace slipway {

/// How a comparison of configurations is asked to be shown.
struct ConfigurationView
{
    ConfigurationFilter filter;
    bool files = false;
    bool markdown = false;
    bool csv = false;
};

/// Prints the answer and gives the exit code: 4 where something could not be read.
int printConfiguration(Invocation &invocation, const ConfigurationAnswer &answer,
                       const ConfigurationView &view);
int printMapping(Invocation &invocation, const ConfigurationMapping &mapping, bool kept);

} // namespace slipway
