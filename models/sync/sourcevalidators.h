#pragma once

#include "models/base/ids.h"
#include "models/connectors/connector.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace slipway {

/// By what a connection's answers are recognised the next time. An answer is recognised only when everything
/// behind it was taken in: where a question that followed from it was refused or left out, it is asked for
/// anew.
class SourceValidators
{
public:
    /// Recognises nothing, and forgets at the end what is stored.
    SourceValidators() = default;
    explicit SourceValidators(QHash<QString, QByteArray> stored)
        : m_stored(std::move(stored)), m_forgetsAll(false)
    {
    }

    /// The address that a question is known by here.
    static QString addressOf(const ConnectorRequest &request);

    /// Puts the entity tag in, where one is known.
    void arm(ConnectorRequest &request);
    void take(const ConnectorRequest &request, const HttpReply &reply);
    /// These answers are not to be recognised: something behind them is missing.
    void forget(const QStringList &addresses);

    bool hasNews() const;
    /// Writes what is other than before, and drops what nobody will ask for again: another form of an address
    /// that was asked (lists by "changed since" never ask for the same twice).
    Result<void> write(Database &db, ConnectionId connection) const;

private:
    QStringList outdated() const;

    QHash<QString, QByteArray> m_stored;
    QHash<QString, QByteArray> m_news;
    QSet<QString> m_asked;
    QSet<QString> m_spoilt;
    bool m_forgetsAll = true;
};

} // namespace slipway
