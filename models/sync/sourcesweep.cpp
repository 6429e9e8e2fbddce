#include "models/sync/sourcesweep.h"

#include "models/base/logging.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentsweep.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 sweepSeconds = 24 * 3600;
constexpr qint64 sweepSecondsOfRequest = 600; ///< a sweep of a thousand requests comes once a week
constexpr qsizetype lookedForAtOnce = 500; ///< the rest is found missing the next time

} // namespace

QString SweepMark::key()
{
    return u"sweep"_s;
}

bool SweepMark::isDue(const QDateTime &now) const
{
    return !at.isValid() || at.secsTo(now) >= std::max(sweepSeconds, requests * sweepSecondsOfRequest);
}

QString SweepMark::toText() const
{
    const QJsonObject mark{{u"at"_s, at.toMSecsSinceEpoch()}, {u"requests"_s, requests}};
    return QString::fromUtf8(QJsonDocument(mark).toJson(QJsonDocument::Compact));
}

SweepMark SweepMark::ofText(const QString &text)
{
    const QJsonObject mark = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!mark.contains(u"at"_s))
        return {};
    return {QDateTime::fromMSecsSinceEpoch(mark[u"at"_s].toInteger(), Qt::UTC), mark[u"requests"_s].toInt()};
}

SourceSweep::SourceSweep(Parts parts, Done done, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_done(std::move(done))
{
}

void SourceSweep::mark()
{
    write();
}

void SourceSweep::start(const SyncPlace &place)
{
    const auto newest =
        m_parts.store.read([](Database &db) -> Result<DeploymentId> { return DeploymentSweep(db).newest(); });
    whenDone(newest, this, [this, place](const Result<DeploymentId> &id) {
        if (id)
            begin(place, *id);
        else
            finish(fail(id.error()));
    });
}

void SourceSweep::begin(const SyncPlace &place, DeploymentId newest)
{
    m_newest = newest;
    for (const ConnectorRequest &request : m_parts.talk.connector()->sweep(place))
        m_questions.enqueue(request);
    if (m_questions.isEmpty())
        write();
    else
        step();
}

void SourceSweep::step()
{
    if (m_questions.isEmpty()) {
        compare();
        return;
    }
    ConnectorRequest request = m_questions.dequeue();
    request.http.etag.clear(); // "unchanged" lists nothing
    ++m_asked;
    m_parts.talk.ask(request, [this, request](const Result<HttpReply> &reply) {
        if (reply) {
            read(request, *reply);
            return;
        }
        const Error::Kind kind = reply.error().kind;
        if (kind != Error::Kind::Auth && kind != Error::Kind::NotFound) {
            finish(fail(reply.error()));
            return;
        }
        m_listing.remove(request.remote); // the sync itself has told of it
        step();
    });
}

void SourceSweep::read(const ConnectorRequest &request, const HttpReply &reply)
{
    if (reply.notModified || reply.status >= 300) {
        m_listing.remove(request.remote);
        step();
        return;
    }
    if (!m_parts.mayAsk(&reply)) {
        giveUp();
        return;
    }
    const auto work = [connector = m_parts.talk.connector(), request, reply] {
        return connector->readSweep(request, reply);
    };
    whenDone(runOn(QThreadPool::globalInstance(), work), this,
             [this, request](const Result<SweepPage> &page) {
                 if (page)
                     take(request, *page);
                 else
                     finish(fail(page.error()));
             });
}

void SourceSweep::take(const ConnectorRequest &request, const SweepPage &page)
{
    QSet<QString> &listed = m_listing[request.remote];
    for (const QString &id : page.listed)
        listed.insert(id);
    if (!page.wholeOf.isEmpty())
        m_whole[page.wholeOf].unite(m_listing.take(request.remote));
    for (const ConnectorRequest &next : page.next)
        m_questions.prepend(next); // a list is read in one go: the less time to change meanwhile
    step();
}

/// What the whole lists are without.
void SourceSweep::compare()
{
    const auto missing = m_parts.store.read([source = m_parts.connection.name, whole = m_whole,
                                             newest = m_newest](Database &db) -> Result<QStringList> {
        QStringList all;
        for (auto it = whole.cbegin(); it != whole.cend(); ++it) {
            const auto some = DeploymentSweep(db).unlisted(source, it.key(), it.value(), newest);
            if (!some)
                return fail(some.error());
            all += *some;
        }
        return all;
    });
    whenDone(missing, this, [this](const Result<QStringList> &ids) {
        if (!ids) {
            finish(fail(ids.error()));
            return;
        }
        m_missing = ids->mid(0, lookedForAtOnce);
        lookNext();
    });
}

void SourceSweep::lookNext()
{
    std::optional<ConnectorRequest> request;
    QString id;
    while (!request && !m_missing.isEmpty()) {
        id = m_missing.takeFirst();
        request = m_parts.talk.connector()->look(id);
    }
    if (!request) {
        write();
        return;
    }
    ++m_asked;
    m_parts.talk.ask(*request, [this, id](const Result<HttpReply> &reply) {
        if (!reply && reply.error().kind == Error::Kind::NotFound) {
            m_gone += id;
        } else if (!reply && reply.error().kind != Error::Kind::Auth) {
            finish(fail(reply.error()));
            return;
        }
        if (m_parts.mayAsk(reply ? &*reply : nullptr))
            lookNext();
        else
            giveUp();
    });
}

/// Nothing is taken out, and the next try is tomorrow's: one that never fits must not eat every hour's
/// budget.
void SourceSweep::giveUp()
{
    m_whole.clear();
    m_gone.clear();
    write();
}

void SourceSweep::write()
{
    QSet<QString> listed;
    for (const QSet<QString> &ids : std::as_const(m_whole))
        listed.unite(ids);
    const SweepMark mark{m_parts.clock.now(), m_asked};
    const auto written = m_parts.store.write(
        Store::DeploymentsTopic,
        [connection = m_parts.connection, gone = m_gone, listed, mark](Database &db) -> Result<SweepReport> {
            SweepReport report;
            DeploymentSweep sweep(db);
            const auto restored = sweep.bringBack(connection.name, listed);
            if (!restored)
                return fail(restored.error());
            report.restored = *restored;
            const auto removed = sweep.remove(connection.name, gone, mark.at);
            if (!removed)
                return fail(removed.error());
            report.removed = *removed;
            const auto kept = ConnectionStore(db).setCursor(connection.id, SweepMark::key(), mark.toText());
            return kept ? Result<SweepReport>(report) : Result<SweepReport>(fail(kept.error()));
        });
    whenDone(written, this, [this](const Result<SweepReport> &report) {
        if (report && report->removed + report->restored > 0) {
            qCInfo(logSync).noquote() << m_parts.connection.name << "swept:" << report->removed << "removed,"
                                      << report->restored << "restored";
        }
        finish(report);
    });
}

void SourceSweep::finish(const Result<SweepReport> &result)
{
    if (auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace slipway
