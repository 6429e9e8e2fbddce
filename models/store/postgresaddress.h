#pragma once

#include "models/base/result.h"

#include <QString>

namespace slipway {

/// A postgresql:// address as QPSQL wants it.
struct PostgresTarget
{
    QString host; ///< a name, or the folder of a unix socket; empty: libpq's own default
    int port = -1;
    QString database;
    QString user;
    QString options; ///< libpq's further settings, separated by semicolons
};

/// Fills in what the address leaves open: verify-full over a network, five seconds to connect. Error::Usage
/// for a setting that Slipway does not pass on.
Result<PostgresTarget> postgresTarget(const QString &url);

/// Why a connection could not be made, from the words of the server or of libpq, which give no code at that
/// point.
Error postgresOpenError(const PostgresTarget &target, const QString &words);

} // namespace slipway
