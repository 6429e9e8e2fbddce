#include "models/sync/serversource.h"

#include "models/base/logging.h"
#include "models/connectors/registry.h"
#include "models/store/connectionstore.h"
#include "models/store/store.h"

namespace slipway {

ServerSource::ServerSource(Parts parts, Connection connection, SyncNames names, bool full, QObject *parent)
    : QObject(parent), m_parts(parts), m_connection(std::move(connection)), m_names(std::move(names)),
      m_full(full)
{
    m_report.kind = SourceReport::Kind::Server;
    m_report.name = m_connection.name;
}

void ServerSource::start()
{
    Q_EMIT progressed(m_connection.name, tr("Signing in"), 0, 0);
    whenDone(m_parts.tokens(m_connection), this, [this](const Result<QString> &secret) {
        if (secret)
            open(*secret);
        else
            finish(secret.error());
    });
}

void ServerSource::cancel()
{
    m_isCancelled = true;
    if (m_talk)
        m_talk->cancel();
    finish(Error{Error::Kind::Cancelled, tr("Cancelled."), {}});
}

void ServerSource::open(const QString &secret)
{
    const auto connector = makeConnector(m_connection);
    if (!connector) {
        finish(connector.error());
        return;
    }
    m_talk = new ConnectorTalk(*connector, secret, m_connection.caFile, this);
    connect(m_talk, &ConnectorTalk::waiting, this, [this](int milliseconds, const QString &) {
        Q_EMIT progressed(m_connection.name,
                          tr("Waiting %n second(s) for the server", nullptr, (milliseconds + 999) / 1000), 0,
                          0);
    });
    m_talk->open([this](const Result<void> &isOpen) {
        if (!isOpen) {
            finish(isOpen.error());
            return;
        }
        const auto cursor = m_parts.store.read([id = m_connection.id](Database &db) {
            return ConnectionStore(db).cursor(id, deploymentsResource());
        });
        whenDone(cursor, this, [this](const Result<QString> &kept) { begin(kept); });
    });
}

void ServerSource::begin(const Result<QString> &cursor)
{
    if (!cursor) {
        finish(cursor.error());
        return;
    }
    const QString place = m_full ? QString() : unpackCursor(*cursor, m_connection, m_names);
    for (const ConnectorRequest &request : m_talk->connector()->sync(place))
        m_questions.enqueue(request);
    Q_EMIT progressed(m_connection.name, tr("Looking for news"), 0, 0);
    step();
}

void ServerSource::step()
{
    if (m_hasEnded)
        return;
    if (m_questions.isEmpty()) {
        finish({});
        return;
    }
    const ConnectorRequest request = m_questions.dequeue();
    m_talk->ask(request, [this, request](const Result<HttpReply> &reply) {
        if (reply)
            read(request, *reply);
        else
            finish(reply.error());
    });
}

void ServerSource::read(const ConnectorRequest &request, const HttpReply &reply)
{
    const auto work = [connector = m_talk->connector(), connection = m_connection, names = m_names, request,
                       reply]() -> Result<MappedPage> {
        Result<ConnectorPage> page = connector->read(request, reply);
        if (!page)
            return fail(page.error());
        return mapPage(std::move(*page), connection, names);
    };
    whenDone(runOn(QThreadPool::globalInstance(), work), this, [this](const Result<MappedPage> &page) {
        if (page)
            gatherGit(*page);
        else
            finish(page.error());
    });
}

/// A page is stored once git has said what it knows of its projects; it is asked once for each.
void ServerSource::gatherGit(const MappedPage &page)
{
    for (const MappedDeployment &mapped : page.deployments) {
        if (m_git.contains(mapped.project.id))
            continue;
        Q_EMIT progressed(m_connection.name,
                          tr("Waiting for the repository of “%1”").arg(mapped.project.name), 0, 0);
        whenDone(m_parts.git.facts(mapped.project), this,
                 [this, page, id = mapped.project.id](const Result<GitFactsPointer> &facts) {
                     m_git.insert(id, facts ? *facts : nullptr);
                     gatherGit(page);
                 });
        return;
    }
    store(page);
}

void ServerSource::store(const MappedPage &page)
{
    if (m_hasEnded)
        return;
    m_report.unmapped += page.unmapped;
    for (const QString &target : page.unknownTargets) {
        if (!m_report.unknownTargets.contains(target))
            m_report.unknownTargets << target;
    }
    for (const ConnectorRequest &next : page.page.next)
        m_questions.enqueue(next);
    if (page.deployments.isEmpty() && !page.page.cursor) {
        step();
        return;
    }
    std::optional<QString> cursor;
    if (page.page.cursor)
        cursor = packCursor(*page.page.cursor, m_connection, m_names);
    Store::Topics topics =
        page.deployments.isEmpty() ? Store::Topics() : Store::Topics(Store::DeploymentsTopic);
    const auto written =
        m_parts.store.write(topics, [connection = m_connection, page, git = m_git, cursor](Database &db) {
            return writePage(db, connection, page, git, cursor);
        });
    whenDone(written, this,
             [this, done = page.page.done, total = page.page.total](const Result<UpsertOutcome> &outcome) {
                 if (!outcome) {
                     finish(outcome.error());
                     return;
                 }
                 m_report.inserted += outcome->inserted;
                 m_report.updated += outcome->updated;
                 m_report.unchanged += outcome->unchanged;
                 Q_EMIT progressed(m_connection.name, tr("Reading deployments"), done, total);
                 step();
             });
}

void ServerSource::finish(const std::optional<Error> &error)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_report.ok = !error;
    m_report.error = error;
    m_report.requests = m_talk ? m_talk->requestCount() : 0;
    if (error)
        qCWarning(logSync).noquote() << m_connection.name << error->kindName() << error->detail;
    if (m_isCancelled) {
        Q_EMIT ended(m_report);
        return;
    }
    const auto noted = m_parts.store.write(Store::ConnectionsTopic,
                                           [id = m_connection.id, at = m_parts.clock.now(),
                                            message = error ? error->message : QString()](Database &db) {
                                               return ConnectionStore(db).setOutcome(id, at, message);
                                           });
    whenDone(noted, this, [this](const Result<void> &kept) {
        if (!kept && m_report.ok) {
            m_report.ok = false;
            m_report.error = kept.error();
        }
        Q_EMIT ended(m_report);
    });
}

} // namespace slipway
