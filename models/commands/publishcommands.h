#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/commitid.h"
#include "models/domain/connection.h"
#include "models/domain/serverfacts.h"
#include "models/store/publicationstore.h"
#include "models/sync/tokenreader.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace slipway {

/// How a release is to stand at the forge. AsIs: as it does; a new one as a draft, which nobody sees yet.
enum class PublishState { AsIs, Draft, Prerelease, Final };

/// Notes to be published.
struct PublishOrder
{
    QString project{};
    QString tag{};
    CommitId commit{}; ///< the tag has to be there at the forge; null: only changes a release that is there
    QString version{}; ///< the new release's name
    QString connection{}; ///< its name
    QString notes{}; ///< Markdown
    PublishState state = PublishState::AsIs;
    /// The text at the forge that the person has seen and lets go, where it is not ours.
    std::optional<QString> over{};
};

/// What publishing would do, found out by asking the forge.
struct PublishPlan
{
    PublishOrder order{};
    ProjectId project{};
    Connection connection{};
    QString remote{};
    std::optional<ServerRelease> there{}; ///< nothing: a new release is made
    std::optional<NotesPublication> ours{}; ///< what we published there last
    /// The text that is there is one that we began to publish, and no good answer came: not written down yet.
    bool isUnrecorded = false;
    bool isDraft = true;
    bool isPrerelease = false;

    QString textThere() const { return there ? there->notes : QString(); }
    /// Somebody else's text is there, and the person has not let it go.
    bool isForeign() const;
    bool changesNothing() const;
};

/// The same text, whatever its ends of lines.
bool isSameNotes(const QString &a, const QString &b);
/// Names a text, so that a person can say which one they have seen.
QString digestOfNotes(const QString &notes);

/// Asks the forge how things stand; changes nothing. Error::Refused where a public release is to become a
/// draft, where the forge has no drafts, and where a new one has no commit. `receiver` must not outlive the
/// store.
QFuture<Result<PublishPlan>> planPublication(const CommandContext &context, const TokenReader &tokens,
                                             QObject *receiver, const PublishOrder &order);

/// Publishes, after looking again: Error::Refused where somebody else's text would be written over. The
/// ledger hears of the intention first and of the outcome after. The answer is how the release then stands.
/// `receiver` must not outlive the store, best is the store itself; until the end, arePromotionsUnderWay.
QFuture<Result<ServerRelease>> publishNotes(const CommandContext &context, const TokenReader &tokens,
                                            QObject *receiver, const PublishOrder &order);

} // namespace slipway
