#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/connectors/textasker.h"
#include "models/domain/observation.h"
#include "models/store/probestore.h"
#include "models/store/store.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace slipway {

/// One place that was asked what it runs.
struct ObservedPlace
{
    QString project;
    QString environment;
    Observation seen;
    Deployment deployed; ///< what is live there
    Agreement agreement = Agreement::Unknown;
};

/// Asks environments which version they run, and keeps what they say. One question at a time to each server,
/// all servers at once; nothing is asked twice in one go, and no account or token is sent along. Lives on the
/// thread that made it.
class Observer final : public QObject
{
    Q_OBJECT
public:
    /// The store and the clock outlive it.
    Observer(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~Observer() override;

    /// Every place that has something live and an address; those of `environment` alone where one is named.
    /// A place that does not answer is in the report, and harms no other. While it runs, the same answer is
    /// given to who asks again.
    QFuture<Result<QVector<ObservedPlace>>> observe(const QString &environment = {});

private:
    struct Question;
    struct Round;
    static Result<std::vector<Question>> readQuestions(Database &db, const QString &environment);
    void ask(const std::shared_ptr<Round> &round);
    void askNext(const std::shared_ptr<Round> &round, const QString &origin);
    void finish(const std::shared_ptr<Round> &round);

    Store &m_store;
    const Clock &m_clock;
    std::map<QString, std::unique_ptr<TextAsker>> m_askers; ///< by origin
    std::shared_ptr<Round> m_round; ///< the one under way
};

} // namespace slipway
