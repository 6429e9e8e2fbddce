#include "models/sync/serversource.h"

#include "models/base/logging.h"
#include "models/connectors/registry.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/leftwords.h"
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
            [connection = m_connection, now = m_parts.clock.now()](Database &db) -> Result<SourcePlace> {
                return readSourcePlace(db, connection, now);
            });
        whenDone(kept, this, [this](const Result<SourcePlace> &read) {
            if (read)
                begin(*read);
            else
                finish(read.error());
        });
    });
}

QStringList ServerSource::Question::chain() const
{
    QStringList chain = roots;
    if (request.isConditional || request.isRemembered)
        chain += SourceValidators::addressOf(request);
    return chain;
}

/// What was left out under other rules may mean something now: then "nothing new" is no answer, and all that
/// was kept goes, so that the sync after this one does not begin anew again.
void ServerSource::forget()
{
    const auto forgotten = m_parts.store.write(
        Store::Topics(), [id = m_connection.id](Database &db) { return forgetSourcePlace(db, id); });
    whenDone(forgotten, this, [this](const Result<SourcePlace> &rest) {
        if (rest)
            begin(*rest);
        else
            finish(rest.error());
    });
}

void ServerSource::begin(SourcePlace kept)
{
    m_sweepMark = SweepMark::ofText(kept.cursors.take(SweepMark::key()));
    m_isFirst = kept.cursors.isEmpty() && !kept.isForgotten;
    m_place.remotes = m_connection.remotes.values();
    m_place.remotes.sort();
    m_place.remotes.removeDuplicates(); // several projects may be parts of one repository
    m_place.now = m_parts.clock.now();
    m_place.cursors.clear();
    const bool isBegunAnew = m_full || kept.cursors.isEmpty();
    for (auto it = kept.cursors.cbegin(); it != kept.cursors.cend(); ++it) {
        const QString cursor = unpackCursor(it.value(), m_connection, m_names);
        if (cursor.isEmpty()) {
            forget();
            return;
        }
        if (!m_full)
            m_place.cursors.insert(it.key(), cursor);
    }
    // Once a day nothing is recognised: whatever went wrong with that heals.
    if (!isBegunAnew && !m_sweepMark.isDue(m_place.now))
        m_validators = SourceValidators(kept.validators);
    if (!isBegunAnew)
        m_place.openDeployments = kept.open;
    m_intake = new PageIntake(m_parts.store, m_connection, m_names,
                              isBegunAnew ? DeploymentWords::Later : DeploymentWords::Now, this);
    connect(m_intake, &PageIntake::written, this, &ServerSource::count);
    connect(m_intake, &PageIntake::failed, this, [this](const Error &error) { finish(error); });
    for (const ConnectorRequest &request : m_talk->connector()->sync(m_place))
        m_questions.enqueue({request, {}});
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

void ServerSource::takeRate(const HttpReply *reply)
{
    if (!reply)
        return;
    if (const auto rate = m_talk->connector()->rate(*reply))
        m_report.rate = rate;
}

void ServerSource::step()
{
    if (m_hasEnded)
        return;
    if (m_questions.isEmpty()) {
        m_intake->whenQuiet([this] { endReading(); });
        return;
    }
    if (isRateSpent()) {
        finishUntil(m_report.rate->resetAt);
        return;
    }
    Question question = m_questions.dequeue();
    m_validators.arm(question.request);
    m_talk->ask(question.request, [this, question](const Result<HttpReply> &reply) {
        if (reply)
            take(question, *reply);
        else
            refuse(question, reply.error());
    });
}

void ServerSource::endReading()
{
    if (m_hasEnded)
        return;
    if (m_answers == 0 && !m_report.notices.isEmpty()) // what answers nothing at all was not read
        finish(m_report.notices.first().error);
    else
        sweep();
}

void ServerSource::refuse(const Question &question, const Error &error)
{
    if (!question.request.isOptional || !m_talk->isRefusal(error)) {
        finish(error);
        return;
    }
    m_validators.forget(question.chain());
    m_report.notices.append({question.request.resource, question.request.remote, error});
    step();
}

void ServerSource::take(const Question &question, const HttpReply &reply)
{
    takeRate(&reply);
    m_answers += reply.status < 400;
    if (reply.notModified) {
        ++m_report.unchangedAnswers;
        for (const ConnectorRequest &next : question.request.ifUnchanged)
            m_questions.enqueue({next, question.chain()});
        step();
        return;
    }
    m_validators.take(question.request, reply);
    read(question, reply);
}

void ServerSource::read(const Question &question, const HttpReply &reply)
{
    const auto work = [connector = m_talk->connector(), connection = m_connection, names = m_names,
                       request = question.request, reply]() -> Result<MappedPage> {
        Result<ConnectorPage> page = connector->read(request, reply);
        if (!page)
            return fail(page.error());
        return mapPage(std::move(*page), connection, names);
    };
    whenDone(runOn(QThreadPool::globalInstance(), work), this,
             [this, question](const Result<MappedPage> &page) {
                 if (page)
                     gatherGit(*page, question);
                 else
                     finish(page.error());
             });
}

/// A page is stored once git has said what it knows of its projects; it is asked once for each.
void ServerSource::gatherGit(const MappedPage &page, const Question &question)
{
    for (const Project &project : page.projects) {
        if (m_git.contains(project.id))
            continue;
        Q_EMIT progressed(m_connection.name, tr("Waiting for the repository of “%1”").arg(project.name), 0,
                          0);
        whenDone(m_parts.git.facts(project), this,
                 [this, page, question, id = project.id](const Result<GitFactsPointer> &facts) {
                     m_git.insert(id, facts ? *facts : nullptr);
                     gatherGit(page, question);
                 });
        return;
    }
    store(page, question);
}

void ServerSource::store(const MappedPage &page, const Question &question)
{
    if (m_hasEnded)
        return;
    m_report.unmapped += page.unmapped;
    for (const QString &target : page.unknownTargets) {
        if (!m_report.unknownTargets.contains(target))
            m_report.unknownTargets << target;
    }
    if (page.page.leavesOut)
        m_validators.forget(question.chain());
    for (const ConnectorRequest &next : page.page.next)
        m_questions.enqueue({next, question.chain()});
    m_intake->put(page, m_git);
    m_intake->whenRoomy([this] { step(); });
}

void ServerSource::count(const PageOutcome &outcome, qint64 done, qint64 total)
{
    m_report.inserted += outcome.deployments.inserted;
    m_report.updated += outcome.deployments.updated;
    m_report.unchanged += outcome.deployments.unchanged;
    m_report.factsChanged += outcome.facts.changed + outcome.facts.removed;
    if (!m_hasEnded)
        Q_EMIT progressed(m_connection.name, tr("Reading deployments"), done, total);
}

/// What a person deleted there says nothing of itself: it is only missing.
void ServerSource::sweep()
{
    if (!m_full && !m_sweepMark.isDue(m_place.now)) {
        learn();
        return;
    }
    const auto mayAsk = [this](const HttpReply *reply) {
        takeRate(reply);
        return !isRateSpent();
    };
    auto *sweep = new SourceSweep(
        {m_parts.store, m_parts.clock, *m_talk, m_connection, mayAsk},
        [this](const Result<SweepReport> &report) {
            if (!report) {
                finish(report.error());
                return;
            }
            m_report.removed = report->removed;
            m_report.inserted += report->restored;
            learn();
        },
        this);
    if (m_isFirst)
        sweep->mark();
    else
        sweep->start(m_place);
}

/// Search and filters find what came in great numbers only from here on, in this sync or one that was cut.
void ServerSource::learn()
{
    whenDone(learnLeftWords(m_parts.store, this), this, [this](const Result<void> &learnt) {
        if (learnt)
            finish({});
        else
            finish(learnt.error());
    });
}

/// Only now that everything behind these answers has been taken in may they be recognised next time.
void ServerSource::keepValidators()
{
    if (!m_validators.hasNews()) {
        note({});
        return;
    }
    const auto kept =
        m_parts.store.write(Store::Topics(), [id = m_connection.id, news = m_validators](Database &db) {
            return news.write(db, id);
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
    // What came before it went wrong is kept, and counted.
    if (m_intake && !m_isCancelled)
        m_intake->whenQuiet([this, error] { conclude(error); });
    else
        conclude(error);
}

void ServerSource::conclude(const std::optional<Error> &error)
{
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
            const auto open = openDeployments(db, name, at);
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
