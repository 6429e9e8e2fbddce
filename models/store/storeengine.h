#pragma once

#include "models/base/result.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace slipway {

/// How workspaces of one kind are opened, brought up to date, and how a unit of work begins and ends. One
/// object serves one connection, on that connection's thread.
class StoreEngine
{
public:
    enum class Role { Writer, Reader };
    enum class Unit {
        Reading,
        Writing, ///< on the disk when its commit returns
        Repeatable ///< may be lost with the power, together with all that came after it
    };

    virtual ~StoreEngine() = default;

    virtual void setPassword(const QString &password) { Q_UNUSED(password) }
    /// Makes the workspace where the mode says so, checks that it is one, and brings its tables up to date.
    /// Asked once, before any connection is opened.
    virtual Result<void> prepare(Store::Mode mode) = 0;
    /// Opens a connection of that name. What stays behind after an error is removed by the caller.
    virtual Result<QSqlDatabase> open(const QString &name, Role role) = 0;
    /// What to call on the connection's thread when the server says that another process changed something.
    virtual void setOthersListener(const std::function<void(Store::Topics)> &) { }
    virtual Result<void> begin(Database &db, Unit unit) = 0;
    /// The last words of a unit of work that changes something, inside it; `topics` are for other processes.
    virtual Result<void> announce(Database &db, Store::Topics topics) = 0;

    /// Whether the connection still works; asked every `heartbeat()` milliseconds on the writer. Gives the
    /// topics that other processes changed since it was asked last.
    virtual Result<Store::Topics> othersChanged(Database &db) = 0;
    virtual int heartbeat() const = 0;

    /// The connection is about to be closed: whatever hangs on it is let go of.
    virtual void forget() { }

    static std::unique_ptr<StoreEngine> make(const StoreAddress &address);
};

} // namespace slipway
