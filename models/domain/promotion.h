#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/commitid.h"
#include "models/domain/deployment.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// Who carries a release into an environment: a job on a connection's server, or a command of the team's own.
struct DeployTarget
{
    QString project; ///< empty: every project that has none of its own
    QString environment;
    QString connection; ///< its name; empty where `command` is there
    QString job; ///< builder, workflow, pipeline; empty where the server needs none
    QHash<QString, QString>
        parameters; ///< values may hold {version}, {tag}, {commit}, {project}, {environment}, {promotion}
    QStringList command; ///< program and arguments, never a shell's line; the same placeholders
    QString folder; ///< where the command runs; empty: the person's home
    bool operator==(const DeployTarget &) const = default;
};

/// One of the two ways, whole: a connection or a command. Error::Usage says what is missing.
Result<void> checkTarget(const DeployTarget &target);

/// What stands for the placeholders of a target.
struct TargetWords
{
    QString project;
    QString environment;
    QString version;
    QString tag;
    CommitId commit;
    QString promotion{}; ///< its nonce; empty: there is none yet
};
/// `text` with every {name} that is known put in, once: what is put in is not read again.
QString filledIn(const QString &text, const TargetWords &words);

enum class PromotionState {
    Asking, ///< decided and written down; the server is being asked
    Unsure, ///< asked, and no answer came: it may run or not
    Running, ///< the server has it
    Succeeded,
    Failed
};
QString toString(PromotionState state);
std::optional<PromotionState> promotionStateFromString(QStringView text);
bool isOpen(PromotionState state);

/// One time that something was let into an environment.
struct Promotion
{
    qint64 id = 0;
    QString project;
    QString environment;
    QString release;
    CommitId commit;
    DeploymentKind kind = DeploymentKind::Deploy;
    PromotionState state = PromotionState::Asking;
    std::optional<ApprovalId> approval; ///< that it used
    QString connection; ///< empty: a command of the team's own
    QString externalId; ///< as the server calls the deployment; empty: not known
    /// 32 hex digits, by which its deployment is found again where the server shows what it was started with:
    /// a GitHub deployment's payload has it, jobs get it as {promotion} in a parameter, commands as
    /// SLIPWAY_PROMOTION.
    QString nonce;
    QString by;
    QDateTime at;
    QDateTime endedAt;
    QString message; ///< what the server or the command said last
    QString claim{}; ///< only one promotion may ever bear it; empty: a person's own wish
    bool isApprovedBeforehand = false; ///< standing approvals alone let it in
    QString runner{}; ///< the process that runs a command of the team's own; empty: a server carries it
};

} // namespace slipway
