#include "models/sync/observer.h"

#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"

#include <QHash>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// People wait for a board, not for a server that does not answer.
HttpLimits probeLimits()
{
    HttpLimits limits;
    limits.connect = std::chrono::milliseconds(5000);
    limits.firstByte = std::chrono::milliseconds(8000);
    limits.whole = std::chrono::milliseconds(15000);
    limits.body = 1 << 20;
    return limits;
}

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

} // namespace

struct Observer::Question
{
    ObservedPlace place;
    ProjectId project;
    EnvironmentId environment;
    VersionProbe probe;
    QUrl url;
    Observation before; ///< what it said the last time

    bool isNews() const
    {
        return place.seen.error != before.error
            || (!place.seen.version.isEmpty() && place.seen.version != before.version);
    }
};

/// One go through all places.
struct Observer::Round
{
    QString environment; ///< empty: all of them
    std::vector<Question> questions;
    std::map<QString, std::vector<size_t>> waiting; ///< by origin, the next one last
    size_t answered = 0;
    QPromise<Result<QVector<ObservedPlace>>> promise;
};

Observer::Observer(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Observer::~Observer()
{
    if (m_round) {
        m_round->promise.addResult(fail(Error::Kind::Cancelled, QString()));
        m_round->promise.finish();
    }
}

Result<std::vector<Observer::Question>> Observer::readQuestions(Database &db, const QString &environment)
{
    const auto probes = ProbeStore(db).probes();
    if (!probes)
        return fail(probes.error());
    std::vector<Question> questions;
    if (probes->isEmpty())
        return questions;
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const auto live = DeploymentStore(db).live({});
    if (!live)
        return fail(live.error());
    const auto before = ProbeStore(db).observations();
    if (!before)
        return fail(before.error());
    QHash<ProjectId, QString> projectNames;
    for (const Project &project : *projects)
        projectNames.insert(project.id, project.name);
    QHash<EnvironmentId, QString> environmentNames;
    for (const Environment &one : *environments)
        environmentNames.insert(one.id, one.name);
    for (const Deployment &deployment : *live) {
        const QString project = projectNames.value(deployment.project);
        const QString place = environmentNames.value(deployment.environment);
        if (!environment.isEmpty() && place != environment)
            continue;
        const auto fits = [&](const QString &name) {
            return std::find_if(probes->cbegin(), probes->cend(), [&](const VersionProbe &probe) {
                return probe.environment == place && probe.project == name;
            });
        };
        auto probe = fits(project);
        if (probe == probes->cend())
            probe = fits({});
        if (probe != probes->cend())
            questions.push_back({{project, place, {}, deployment, Agreement::Unknown},
                                 deployment.project,
                                 deployment.environment,
                                 *probe,
                                 probeUrl(*probe, project, place),
                                 before->value({deployment.project, deployment.environment})});
    }
    return questions;
}

QFuture<Result<QVector<ObservedPlace>>> Observer::observe(const QString &environment)
{
    if (m_round && m_round->environment == environment)
        return m_round->promise.future();
    auto round = std::make_shared<Round>();
    round->environment = environment;
    round->promise.start();
    m_round = round;
    const auto read = m_store.read([environment](Database &db) { return readQuestions(db, environment); });
    whenDone(read, this, [this, round](const Result<std::vector<Question>> &questions) {
        if (!questions) {
            round->promise.addResult(fail(questions.error()));
            round->promise.finish();
            if (m_round == round)
                m_round.reset();
            return;
        }
        round->questions = *questions;
        ask(round);
    });
    return round->promise.future();
}

void Observer::ask(const std::shared_ptr<Round> &round)
{
    if (round->questions.empty())
        return finish(round);
    for (size_t i = round->questions.size(); i-- > 0;)
        round->waiting[originOf(round->questions[i].url)].push_back(i);
    QStringList origins;
    for (const auto &[origin, places] : round->waiting)
        origins += origin;
    for (const QString &origin : std::as_const(origins))
        askNext(round, origin);
}

void Observer::askNext(const std::shared_ptr<Round> &round, const QString &origin)
{
    std::vector<size_t> &left = round->waiting[origin];
    if (left.empty())
        return;
    const size_t place = left.back();
    left.pop_back();
    std::unique_ptr<TextAsker> &asker = m_askers[origin];
    if (!asker)
        asker = std::make_unique<TextAsker>(QUrl(origin), probeLimits());
    whenDone(asker->ask(round->questions[place].url), this,
             [this, round, origin, place](const Result<QByteArray> &answer) {
                 Question &question = round->questions[place];
                 Observation &seen = question.place.seen;
                 seen.askedAt = m_clock.now();
                 const Result<QString> version =
                     answer ? readVersion(question.probe, *answer) : Result<QString>(fail(answer.error()));
                 if (version) {
                     seen.version = *version;
                     seen.seenAt = seen.askedAt;
                 } else {
                     seen.error = version.error().message;
                 }
                 question.place.agreement = agreementOf(seen, question.place.deployed);
                 if (++round->answered == round->questions.size())
                     finish(round);
                 else
                     askNext(round, origin);
             });
}

void Observer::finish(const std::shared_ptr<Round> &round)
{
    if (m_round == round)
        m_round.reset();
    // Who shows a board need not look again where all is as it was.
    const bool isNews = std::any_of(round->questions.cbegin(), round->questions.cend(),
                                    [](const Question &question) { return question.isNews(); });
    const auto kept = m_store.write(
        isNews ? Store::Topics(Store::DeploymentsTopic) : Store::Topics(),
        [questions = round->questions, isAll = round->environment.isEmpty()](Database &db) -> Result<void> {
            ProbeStore store(db);
            QVector<ProbeStore::Place> places;
            for (const Question &question : questions) {
                places.append({question.project, question.environment});
                const auto done = store.keep(question.project, question.environment, question.place.seen);
                if (!done)
                    return done;
            }
            return isAll ? store.keepOnly(places) : Result<void>();
        });
    whenDone(kept, this, [round](const Result<void> &done) {
        QVector<ObservedPlace> places;
        for (const Question &question : round->questions)
            places.append(question.place);
        round->promise.addResult(done ? Result<QVector<ObservedPlace>>(places)
                                      : Result<QVector<ObservedPlace>>(fail(done.error())));
        round->promise.finish();
    });
}

} // namespace slipway
