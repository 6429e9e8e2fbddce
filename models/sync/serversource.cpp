#include "models/sync/serversource.h"

#include "models/base/logging.h"
#include "models/connectors/registry.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"

#include <QLocale>

namespace slipway {

ServerSource::ServerSource(Parts parts, Connection connection, SyncNames names, bool full, QObject *parent)
    : QObject(parent), m_parts(parts), m_connection(std::move(connection)), m_names(std::move(names)),
      m_full(full)
{
    m_report.kind = SourceReport::Kind::Server;
    m_report.name = m_connection.name;
}

static bool holdsFacts(const ConnectorPage &page)
{
    return !page.environments.isEmpty() || !page.releases.isEmpty() || !page.checks.isEmpty()
        || !page.gates.isEmpty() || !page.freezes.isEmpty() || !page.milestones.isEmpty();
}

void ServerSource::start()
{
    if (m_leftAloneUntil > m_parts.clock.now()) {
        finishUntil(m_leftAloneUntil);
        return;
    }
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
    m_talk = new ConnectorTalk(*connector, secret, m_connection.caFile, this, m_parts.limits);
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
        const auto kept = m_parts.store.read(
            [connection = m_connection](Database &db) -> Result<Kept> { return readKept(db, connection); });
        whenDone(kept, this, [this](const Result<Kept> &read) {
            if (read)
                begin(*read);
            else
                finish(read.error());
        });
    });
}

Result<ServerSource::Kept> ServerSource::readKept(Database &db, const Connection &connection)
{
    Kept kept;
    const auto cursors = ConnectionStore(db).cursors(connection.id);
    if (!cursors)
        return fail(cursors.error());
    kept.cursors = *cursors;
    const auto validators = ServerFactStore(db).validators(connection.id);
    if (!validators)
        return fail(validators.error());
    kept.validators = *validators;
    const auto open = DeploymentStore(db).openOf(connection.name);
    if (!open)
        return fail(open.error());
    for (const Deployment &deployment : *open)
        kept.open += deployment.externalId;
    return kept;
}

void ServerSource::begin(const Kept &kept)
{
    SyncPlace place;
    place.remotes = m_connection.remotes.values();
    place.remotes.sort();
    place.now = m_parts.clock.now();
    bool isBegunAnew = m_full;
    for (auto it = kept.cursors.cbegin(); !m_full && it != kept.cursors.cend(); ++it) {
        const QString cursor = unpackCursor(it.value(), m_connection, m_names);
        // What was left out under other rules may mean something now: then "nothing new" is no answer.
        isBegunAnew = isBegunAnew || cursor.isEmpty();
        if (!cursor.isEmpty())
            place.cursors.insert(it.key(), cursor);
    }
    if (!isBegunAnew) {
        m_validators = kept.validators;
        place.openDeployments = kept.open;
    }
    for (const ConnectorRequest &request : m_talk->connector()->sync(place))
        m_questions.enqueue(request);
    Q_EMIT progressed(m_connection.name, tr("Looking for news"), 0, 0);
    step();
}

/// A fifth of what the server allows is left to the people who use the same account.
bool ServerSource::isRateSpent() const
{
    const auto &rate = m_report.rate;
    return rate && rate->limit > 0 && rate->remaining * 5 < rate->limit
        && rate->resetAt > m_parts.clock.now();
}

void ServerSource::step()
{
    if (m_hasEnded)
        return;
    if (m_questions.isEmpty()) {
        finish({});
        return;
    }
    if (isRateSpent()) {
        finishUntil(m_report.rate->resetAt);
        return;
    }
    ConnectorRequest request = m_questions.dequeue();
    if (request.isConditional)
        request.http.etag = m_validators.value(request.http.url.toString(QUrl::FullyEncoded));
    m_talk->ask(request, [this, request](const Result<HttpReply> &reply) {
        if (reply) {
            take(request, *reply);
            return;
        }
        const Error::Kind kind = reply.error().kind;
        if (!request.isOptional || (kind != Error::Kind::Auth && kind != Error::Kind::NotFound)) {
            finish(reply.error());
            return;
        }
        m_report.notices.append({request.resource, request.remote, reply.error()});
        step();
    });
}

void ServerSource::take(const ConnectorRequest &request, const HttpReply &reply)
{
    if (const auto rate = m_talk->connector()->rate(reply))
        m_report.rate = rate;
    if (reply.notModified) {
        ++m_report.unchangedAnswers;
        step();
        return;
    }
    if (request.isConditional && !reply.etag().isEmpty())
        m_newValidators.insert(request.http.url.toString(QUrl::FullyEncoded), reply.etag());
    read(request, reply);
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
    const QVector<SeenList> seen = seenBy(page.page);
    QVector<ConnectorCursor> cursors;
    for (const ConnectorCursor &cursor : page.page.cursors)
        cursors.append({cursor.key, packCursor(cursor.value, m_connection, m_names)});
    const bool hasFacts = holdsFacts(page.page) || !seen.isEmpty();
    if (page.deployments.isEmpty() && cursors.isEmpty() && !hasFacts) {
        step();
        return;
    }
    Store::Topics topics;
    topics.setFlag(Store::DeploymentsTopic, !page.deployments.isEmpty());
    topics.setFlag(Store::ConnectionsTopic, hasFacts);
    const auto written = m_parts.store.write(
        topics, [connection = m_connection, page, git = m_git, seen, cursors](Database &db) {
            return writePage(db, connection, page, git, seen, cursors);
        });
    whenDone(written, this,
             [this, done = page.page.done, total = page.page.total](const Result<PageOutcome> &outcome) {
                 if (!outcome) {
                     finish(outcome.error());
                     return;
                 }
                 m_report.inserted += outcome->deployments.inserted;
                 m_report.updated += outcome->deployments.updated;
                 m_report.unchanged += outcome->deployments.unchanged;
                 m_report.factsChanged += outcome->facts.changed + outcome->facts.removed;
                 Q_EMIT progressed(m_connection.name, tr("Reading deployments"), done, total);
                 step();
             });
}

/// Remembers what this page has of each list, and gives the lists that it ends.
QVector<SeenList> ServerSource::seenBy(const ConnectorPage &page)
{
    const auto add = [this](ServerResource resource, const auto &facts) {
        for (const auto &fact : facts)
            m_seen[{int(resource), fact.remote}].insert(fact.externalId);
    };
    add(ServerResource::Environments, page.environments);
    add(ServerResource::Releases, page.releases);
    add(ServerResource::Checks, page.checks);
    add(ServerResource::Gates, page.gates);
    add(ServerResource::Freezes, page.freezes);
    add(ServerResource::Milestones, page.milestones);
    QVector<SeenList> seen;
    for (const CompleteList &list : page.complete)
        seen.append({list, m_seen.value({int(list.resource), list.remote})});
    return seen;
}

/// Only now that everything behind these answers has been taken in may they be recognised next time.
void ServerSource::keepValidators()
{
    QHash<QString, QByteArray> news;
    for (auto it = m_newValidators.cbegin(); it != m_newValidators.cend(); ++it) {
        if (m_validators.value(it.key()) != it.value())
            news.insert(it.key(), it.value());
    }
    if (news.isEmpty()) {
        note({});
        return;
    }
    const auto kept =
        m_parts.store.write(Store::Topics(), [id = m_connection.id, news](Database &db) -> Result<void> {
            ServerFactStore facts(db);
            for (auto it = news.cbegin(); it != news.cend(); ++it) {
                if (const auto set = facts.setValidator(id, it.key(), it.value()); !set)
                    return fail(set.error());
            }
            return {};
        });
    whenDone(kept, this, [this](const Result<void> &done) {
        if (!done) {
            m_report.ok = false;
            m_report.error = done.error();
        }
        note(m_report.error);
    });
}

void ServerSource::finishUntil(const QDateTime &time)
{
    m_report.notBefore = time;
    finish(Error{
        Error::Kind::RateLimited,
        tr("%1 has answered as much as this account may ask for now. The sync goes on from here after "
           "%2.")
            .arg(m_connection.name, QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat)),
        {}});
}

void ServerSource::finish(const std::optional<Error> &error)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_report.ok = !error;
    m_report.error = error;
    m_report.requests = m_talk ? m_talk->requestCount() : 0;
    if (error && m_talk && m_talk->leaveAloneUntil())
        m_report.notBefore = m_talk->leaveAloneUntil();
    if (error)
        qCWarning(logSync).noquote() << m_connection.name << error->kindName() << error->detail;
    if (m_isCancelled) {
        Q_EMIT ended(m_report);
        return;
    }
    if (error)
        note(error);
    else
        keepValidators();
}

/// Keeps with the connection how the sync went, and says that it is over.
void ServerSource::note(const std::optional<Error> &error)
{
    const auto noted = m_parts.store.write(
        Store::ConnectionsTopic,
        [id = m_connection.id, name = m_connection.name, at = m_parts.clock.now(),
         message = error ? error->message : QString()](Database &db) -> Result<int> {
            if (const auto kept = ConnectionStore(db).setOutcome(id, at, message); !kept)
                return fail(kept.error());
            const auto open = DeploymentStore(db).openOf(name);
            return open ? Result<int>(int(open->size())) : Result<int>(fail(open.error()));
        });
    whenDone(noted, this, [this](const Result<int> &open) {
        m_report.open = open ? *open : 0;
        if (!open && m_report.ok) {
            m_report.ok = false;
            m_report.error = open.error();
        }
        Q_EMIT ended(m_report);
    });
}

} // namespace slipway
