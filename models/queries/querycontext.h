#pragma once

namespace slipway {

class Store;
class GitService;
class Clock;

/// What every query asks. All three outlive the query's future; functions are called on the thread the Store
/// lives on.
struct QueryContext
{
    Store *store = nullptr;
    GitService *git = nullptr;
    const Clock *clock = nullptr;
};

} // namespace slipway
