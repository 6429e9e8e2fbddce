#pragma once

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
};

} // namespace slipway
