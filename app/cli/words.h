#pragma once

#include <QCoreApplication>

namespace slipway {

/// The command line's own words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Cli)
};

} // namespace slipway
