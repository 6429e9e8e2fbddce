#include "models/commands/publishcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/writing.h"
#include "models/ledger/publicationledger.h"
#include "models/store/connectionstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "models/sync/publishing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString plainNotes(QString text)
{
    return text.remove(u'\r').trimmed();
}

/// What the workspace knows, before the forge is asked.
Result<PublishPlan> readPlan(Database &db, const PublishOrder &order)
{
    PublishPlan plan;
    plan.order = order;
    const auto project = ProjectStore(db).byName(order.project);
    if (!project)
        return fail(project.error());
    plan.project = project->id;
    const auto connection = ConnectionStore(db).byName(order.connection);
    if (!connection)
        return fail(connection.error());
    plan.connection = *connection;
    plan.remote = connection->remotes.value(order.project);
    if (order.tag.isEmpty())
        return fail(Error::Kind::Usage,
                    CommandWords::tr("Notes are published for a release; these have no tag yet."));
    const auto ours = PublicationStore(db).find(plan.project, connection->id, order.tag);
    if (!ours)
        return fail(ours.error());
    plan.ours = *ours;
    return plan;
}

Result<PublishPlan> withState(PublishPlan plan)
{
    const std::optional<ServerRelease> &there = plan.there;
    switch (plan.order.state) {
    case PublishState::AsIs:
        plan.isDraft = !there || there->isDraft;
        plan.isPrerelease = there && there->isPrerelease;
        break;
    case PublishState::Draft:
        if (there && !there->isDraft) {
            return fail(Error::Kind::Refused,
                        CommandWords::tr("“%1” is public at “%2” already and cannot become a draft again.")
                            .arg(oneLine(plan.order.tag, 100), oneLine(plan.connection.name, 80)));
        }
        plan.isDraft = true;
        plan.isPrerelease = there && there->isPrerelease;
        break;
    case PublishState::Prerelease:
    case PublishState::Final:
        plan.isDraft = false;
        plan.isPrerelease = plan.order.state == PublishState::Prerelease;
    }
    if (plan.connection.kind == ConnectionKind::GitLab) // knows none: asked for, it would never be so
        plan.isPrerelease = there && there->isPrerelease;
    return plan;
}

QString stateName(bool isDraft, bool isPrerelease)
{
    if (isDraft)
        return u"draft"_s;
    return isPrerelease ? u"prerelease"_s : u"final"_s;
}

QJsonObject publicationBody(const PublishPlan &plan)
{
    QJsonObject body{{u"project"_s, plan.order.project},
                     {u"tag"_s, plan.order.tag},
                     {u"connection"_s, plan.connection.name},
                     {u"server"_s, redacted(plan.connection.url)},
                     {u"remote"_s, plan.remote},
                     {u"state"_s, stateName(plan.isDraft, plan.isPrerelease)},
                     {u"notes_sha256"_s, digestOfNotes(plan.order.notes)}};
    if (plan.there && !plainNotes(plan.there->notes).isEmpty())
        body.insert(u"replaced_sha256"_s, digestOfNotes(plan.there->notes));
    return body;
}

PublishWish publishWishOf(const PublishPlan &plan)
{
    PublishWish wish;
    wish.remote = plan.remote;
    wish.tag = plan.order.tag;
    wish.commit = plan.order.commit;
    wish.name = plan.order.version.isEmpty() ? plan.order.tag : plan.order.version;
    wish.notes = plan.order.notes;
    wish.isDraft = plan.isDraft;
    wish.isPrerelease = plan.isPrerelease;
    if (plan.there) {
        wish.externalId = plan.there->externalId;
        wish.seenNotes = plan.there->notes;
        if (!plan.there->name.isEmpty())
            wish.name = plan.there->name;
    }
    return wish;
}

/// What can be known to fail is refused before anything is begun.
Result<PublishPlan> checkedPlan(PublishPlan plan)
{
    if (!plan.there && plan.order.commit.isNull()) {
        return fail(Error::Kind::Refused,
                    CommandWords::tr("It is not known which commit “%1” is at, and “%2” would choose one "
                                     "itself. Sync the project first, then publish.")
                        .arg(oneLine(plan.order.tag, 100), oneLine(plan.connection.name, 80)));
    }
    if (const auto may = mayPublishAtServer(plan.connection, publishWishOf(plan)); !may)
        return fail(may.error());
    return plan;
}

/// A text that is not known as ours may be one all the same: the answer to it was lost.
Result<PublishPlan> withDoubts(Database &db, PublishPlan plan)
{
    const auto inDoubt = publicationsInDoubt(db, {plan.order.project, plan.order.tag, plan.connection.name});
    if (!inDoubt)
        return fail(inDoubt.error());
    plan.isUnrecorded = inDoubt->contains(digestOfNotes(plan.textThere()));
    return plan;
}

Error foreignText(const PublishPlan &plan)
{
    return {Error::Kind::Refused,
            CommandWords::tr("The release “%1” at “%2” has a text that is not ours: somebody else wrote it. "
                             "Nothing was published; look at the difference first.")
                .arg(oneLine(plan.order.tag, 100), oneLine(plan.connection.name, 80)),
            {}};
}

Error endedBefore()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("slipway::async", "Cancelled."), {}};
}

/// The forge has the text by now: a failure here must say so.
Result<ServerRelease> keepPublication(Database &db, const Signature &signature, const PublishPlan &plan,
                                      const ServerRelease &release)
{
    QJsonObject body = publicationBody(plan);
    body.insert(u"release"_s, release.externalId);
    body.insert(u"url"_s, release.url);
    const NotesPublication publication{
        release.externalId, release.notes, stateName(release.isDraft, release.isPrerelease),
        release.url,        signature.at,  signature.actor};
    Result<void> kept =
        PublicationStore(db).set(plan.project, plan.connection.id, plan.order.tag, publication);
    if (kept) {
        const auto known = ServerFactStore(db).put(plan.connection.id, QVector<ServerRelease>{release});
        kept = known ? enter(db, signature, u"notes.published"_s, body) : Result<void>(fail(known.error()));
    }
    if (kept)
        return release;
    return fail(
        kept.error().kind,
        CommandWords::tr("“%1” has the notes by now, but that could not be written into the ledger: %2")
            .arg(oneLine(plan.connection.name, 80), kept.error().message),
        kept.error().detail);
}

/// Writes down that nothing, or nobody knows what, came of it; the answer stays the failure.
QFuture<Result<ServerRelease>> keepFailure(Store *store, const Signature &signature, QObject *receiver,
                                           const PublishPlan &plan, const Error &error)
{
    const auto entered = store->write(Store::LedgerTopic, [signature, plan, error](Database &db) {
        QJsonObject body = publicationBody(plan);
        body.insert(u"error"_s, error.kindName());
        return enter(db, signature, u"notes.not_published"_s, body);
    });
    return andThenValue(entered, receiver, [error] { return Result<ServerRelease>(fail(error)); });
}

QFuture<Result<ServerRelease>> actOn(Store *store, const Signature &signature, const TokenReader &tokens,
                                     QObject *receiver, const PublishPlan &plan)
{
    const auto intended = store->write(Store::LedgerTopic, [signature, plan](Database &db) {
        return enter(db, signature, u"notes.publishing"_s, publicationBody(plan));
    });
    return andThen(intended, receiver, [store, signature, tokens, receiver, plan] {
        const auto answer =
            andThen(tokens(plan.connection), receiver, [plan, receiver](const QString &secret) {
                return publishAtServer(plan.connection, secret, publishWishOf(plan), receiver);
            });
        auto promise = std::make_shared<QPromise<Result<Result<ServerRelease>>>>();
        promise->start();
        whenDone(answer, receiver, [promise](const Result<ServerRelease> &release) {
            promise->addResult(Result<Result<ServerRelease>>(release));
            promise->finish();
        });
        return andThen(promise->future(), receiver,
                       [store, signature, receiver, plan](const Result<ServerRelease> &release) {
                           if (!release)
                               return keepFailure(store, signature, receiver, plan, release.error());
                           return store->write(Store::ConnectionsTopic | Store::LedgerTopic,
                                               [signature, plan, release](Database &db) {
                                                   return keepPublication(db, signature, plan, *release);
                                               });
                       });
    });
}

} // namespace

bool isSameNotes(const QString &a, const QString &b)
{
    return plainNotes(a) == plainNotes(b);
}

QString digestOfNotes(const QString &notes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(plainNotes(notes).toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool PublishPlan::isForeign() const
{
    const QString text = textThere();
    return !plainNotes(text).isEmpty() && !isSameNotes(text, order.notes) && !isUnrecorded
        && !(ours && isSameNotes(text, ours->notes)) && !(order.over && isSameNotes(text, *order.over));
}

bool PublishPlan::changesNothing() const
{
    return there && isSameNotes(there->notes, order.notes) && there->isDraft == isDraft
        && there->isPrerelease == isPrerelease;
}

QFuture<Result<PublishPlan>> planPublication(const CommandContext &context, const TokenReader &tokens,
                                             QObject *receiver, const PublishOrder &order)
{
    Store *store = context.ask.store;
    const auto read = store->read([order](Database &db) { return readPlan(db, order); });
    const auto planned = andThen(read, receiver, [tokens, receiver](const PublishPlan &plan) {
        const auto look = andThen(tokens(plan.connection), receiver, [plan, receiver](const QString &secret) {
            return lookForRelease(plan.connection, secret, plan.remote, plan.order.tag, receiver);
        });
        return andThenValue(look, receiver, [plan](const std::optional<ServerRelease> &there) {
            PublishPlan seen = plan;
            seen.there = there;
            Result<PublishPlan> stated = withState(std::move(seen));
            return stated ? checkedPlan(*stated) : stated;
        });
    });
    return andThen(planned, receiver, [store](const PublishPlan &plan) {
        const QString text = plan.textThere();
        if (plainNotes(text).isEmpty() || (plan.ours && isSameNotes(text, plan.ours->notes)))
            return readyFuture(Result<PublishPlan>(plan));
        return store->read([plan](Database &db) { return withDoubts(db, plan); });
    });
}

QFuture<Result<ServerRelease>> publishNotes(const CommandContext &context, const TokenReader &tokens,
                                            QObject *receiver, const PublishOrder &order)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    auto *underWay = new PromotionUnderWay(store);
    const auto ended =
        andThen(planPublication(context, tokens, receiver, order), receiver,
                [store, signature, tokens, receiver, underWay](const PublishPlan &plan) {
                    if (underWay->isToEnd)
                        return readyFuture(Result<ServerRelease>(fail(endedBefore())));
                    if (plan.isForeign())
                        return readyFuture(Result<ServerRelease>(fail(foreignText(plan))));
                    if (plan.changesNothing() && plan.isUnrecorded)
                        return store->write(Store::ConnectionsTopic | Store::LedgerTopic,
                                            [signature, plan](Database &db) {
                                                return keepPublication(db, signature, plan, *plan.there);
                                            });
                    if (plan.changesNothing())
                        return readyFuture(Result<ServerRelease>(*plan.there));
                    return actOn(store, signature, tokens, receiver, plan);
                });
    whenDone(ended, underWay, [underWay](const Result<ServerRelease> &) { underWay->deleteLater(); });
    return ended;
}

} // namespace slipway
