#include "models/sync/sourcevalidators.h"

#include "models/store/serverfactstore.h"

namespace slipway {

static QString withoutQuery(const QString &address)
{
    return address.section(u'?', 0, 0);
}

QString SourceValidators::addressOf(const ConnectorRequest &request)
{
    return request.http.url.toString(QUrl::FullyEncoded);
}

static bool isKept(const ConnectorRequest &request)
{
    return request.isConditional || request.isRemembered;
}

void SourceValidators::arm(ConnectorRequest &request)
{
    if (!isKept(request))
        return;
    const QString address = addressOf(request);
    m_asked.insert(address);
    if (request.isConditional)
        request.http.etag = m_stored.value(address);
}

void SourceValidators::take(const ConnectorRequest &request, const HttpReply &reply)
{
    if (!isKept(request))
        return;
    const QString address = addressOf(request);
    if (reply.etag().isEmpty())
        m_spoilt.insert(address);
    else if (reply.etag() != m_stored.value(address))
        m_news.insert(address, reply.etag());
}

void SourceValidators::forget(const QStringList &addresses)
{
    for (const QString &address : addresses)
        m_spoilt.insert(address);
}

QStringList SourceValidators::outdated() const
{
    if (m_forgetsAll)
        return {};
    QSet<QString> askedPaths;
    for (const QString &address : m_asked)
        askedPaths.insert(withoutQuery(address));
    QStringList outdated;
    for (auto it = m_stored.cbegin(); it != m_stored.cend(); ++it) {
        const bool isReplaced = !m_asked.contains(it.key()) && askedPaths.contains(withoutQuery(it.key()));
        if (isReplaced || m_spoilt.contains(it.key()))
            outdated += it.key();
    }
    return outdated;
}

bool SourceValidators::hasNews() const
{
    return m_forgetsAll || !m_news.isEmpty() || !outdated().isEmpty();
}

Result<void> SourceValidators::write(Database &db, ConnectionId connection) const
{
    ServerFactStore facts(db);
    if (m_forgetsAll) {
        if (const auto dropped = facts.dropValidators(connection); !dropped)
            return dropped;
    }
    for (const QString &address : outdated()) {
        if (const auto dropped = facts.dropValidator(connection, address); !dropped)
            return dropped;
    }
    for (auto it = m_news.cbegin(); it != m_news.cend(); ++it) {
        if (m_spoilt.contains(it.key()))
            continue;
        if (const auto set = facts.setValidator(connection, it.key(), it.value()); !set)
            return set;
    }
    return {};
}

} // namespace slipway
