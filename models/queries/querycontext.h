#pragma once

#include "models/base/result.h"

#include <QFuture>

#include <functional>

class QByteArray;
class QUrl;

namespace slipway {

class Store;
class GitService;
class Clock;
class SignatureVerifier;

/// What every query asks. All of it outlives the query's future; functions are called on the thread the Store
/// lives on.
struct QueryContext
{
    Store *store = nullptr;
    GitService *git = nullptr;
    const Clock *clock = nullptr;
    SignatureVerifier *signatures = nullptr; ///< remembers what it verified; null: each question anew
    /// Asks an address of whoever watches an environment; empty: nobody can be asked, and what they would say
    /// is unknown.
    std::function<QFuture<Result<QByteArray>>(const QUrl &)> fetch{};
};

} // namespace slipway
