#pragma once

#include "models/base/result.h"
#include "models/domain/ledgerentry.h"

#include <QString>

#include <optional>

namespace slipway {

/// What this machine remembers of ledgers, in a small file outside of every workspace: how far each went when
/// it was last seen, and which ledger stood where. Against an older copy, a cut-off end, or another file in
/// its place. Any thread.
class HeadMemory
{
public:
    explicit HeadMemory(QString file) : m_file(std::move(file)) { }

    std::optional<KnownHead> of(const QString &log) const;
    /// The log that was last seen at this address; empty: none.
    QString logAt(const QString &workspace) const;
    /// Keeps the head unless a later one is kept already. `replaces`: another log may have stood there
    /// before.
    Result<void> remember(const QString &workspace, const QString &log, const KnownHead &head, bool replaces);

private:
    QString m_file;
};

} // namespace slipway
