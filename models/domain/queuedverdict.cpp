#include "models/domain/queuedverdict.h"

#include "models/base/text.h"
#include "models/domain/gaterule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct QueuedWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::QueuedVerdict)
};

/// A conversation with a server ends long before.
constexpr qint64 longestConversation = 300; // seconds
constexpr qint64 longestWait = 7LL * 24 * 3600; // seconds

} // namespace

QString toString(QueuedState state)
{
    switch (state) {
    case QueuedState::Waiting:
        return u"waiting"_s;
    case QueuedState::Saying:
        return u"saying"_s;
    case QueuedState::Said:
        return u"said"_s;
    case QueuedState::Dropped:
        return u"dropped"_s;
    }
    return {};
}

bool isSayable(const QueuedVerdict &verdict, const QDateTime &now)
{
    if (verdict.state == QueuedState::Saying)
        return !verdict.triedAt.isValid() || verdict.triedAt.secsTo(now) > longestConversation;
    return verdict.state == QueuedState::Waiting;
}

bool isTooOld(const QueuedVerdict &verdict, const QDateTime &now)
{
    return verdict.at.secsTo(now) > longestWait;
}

bool isHeardOnce(ConnectionKind kind)
{
    return kind == ConnectionKind::GitLab;
}

QString whyNotSayable(const QueuedVerdict &verdict, const ServerGate *now)
{
    if (!now)
        return verdict.isInDoubt
            ? QueuedWords::tr("It waits there no more. No answer came when it was said, so it may have been "
                              "these very words that settled it, or somebody else's.")
            : QueuedWords::tr("It waits there no more: somebody else settled it, or it was taken back.");
    const ServerGate &seen = verdict.gate;
    if (seen.commit != now->commit)
        return QueuedWords::tr("Another commit waits there now: %1 instead of %2.")
            .arg(now->commit.isNull() ? QueuedWords::tr("an unknown one") : now->commit.shortHex(),
                 seen.commit.isNull() ? QueuedWords::tr("an unknown one") : seen.commit.shortHex());
    if (seen.version != now->version || seen.reference != now->reference)
        return QueuedWords::tr("Another version waits there now: %1 instead of %2.")
            .arg(oneLine(now->version + now->reference, 80), oneLine(seen.version + seen.reference, 80));
    if (seen.environmentName != now->environmentName || seen.remote != now->remote || seen.job != now->job)
        return QueuedWords::tr("It waits for another place now: %1.").arg(oneLine(now->environmentName, 80));
    if (seen.since != now->since || seen.message != now->message || seen.requestedBy != now->requestedBy)
        return QueuedWords::tr(
            "It is asked anew there by now, or with other words, so it is another question: "
            "decide it again.");
    const auto may = mayDecideAtGate(*now, verdict.approve, verdict.comment);
    return may ? QString() : may.error().message;
}

} // namespace slipway
