#pragma once

#include "models/domain/commitid.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

// What forges and CI servers know besides deployments, read into one form for all of them. `remote` is the
// project's name there; times are UTC, null where unknown; `externalId` is the same for the same thing
// whenever it is read, and unique within its connection and kind; `raw` is the server's own object, compact
// JSON.

/// A kind of thing that a server may hold and a person may be allowed to see or not.
enum class ServerResource { Deployments, Environments, Releases, Checks, Gates, Freezes, Milestones };
QString toString(ServerResource resource);
std::optional<ServerResource> serverResourceFromString(QStringView text);

/// A place that a forge itself calls an environment.
struct ServerEnvironment
{
    QString externalId;
    QString remote;
    QString name;
    QString tier; ///< as the server names it; empty: not said
    QString url;
    bool isOpen = true; ///< false: stopped or gone for good
    QStringList approvers; ///< people and teams who must agree there
    int approvalsNeeded = 0;
    int waitMinutes = 0;
    QByteArray raw;
};

struct ServerAsset
{
    QString name;
    qint64 bytes = -1; ///< -1: unknown
    QString digest; ///< "sha256:…"; empty: the server gives none
    QString url;
    bool operator==(const ServerAsset &) const = default;
};

/// A release as a forge publishes it: its page, not the tag alone.
struct ServerRelease
{
    QString externalId;
    QString remote;
    QString tag; ///< may not exist yet for a draft
    QString name;
    QString notes; ///< Markdown
    bool isDraft = false;
    bool isPrerelease = false;
    QDateTime createdAt;
    QDateTime publishedAt; ///< in the future: announced
    QString by;
    QString url;
    QVector<ServerAsset> assets;
    QByteArray raw;
};

enum class CheckState { Queued, Running, Waiting, Passed, Warned, Failed, Cancelled, Skipped, Unknown };
QString toString(CheckState state);
std::optional<CheckState> checkStateFromString(QStringView text);

/// A pipeline, workflow run or build, as something that was said about a commit.
struct ServerCheck
{
    QString externalId;
    QString remote;
    CommitId commit; ///< null: not said
    QString branch;
    QString name;
    CheckState state = CheckState::Unknown;
    QString rawState;
    QDateTime startedAt;
    QDateTime finishedAt;
    int testsPassed = -1; ///< -1: the server does not say
    int testsFailed = -1;
    int testsSkipped = -1;
    QString url;
    QByteArray raw;
};

/// Something that waits at the server's own gate for a person's word.
struct ServerGate
{
    QString externalId;
    QString remote;
    QString environmentName; ///< as the server names it; may be a job's or stage's name
    QString job;
    CommitId commit;
    QString reference; ///< branch or tag
    QString version;
    QString requestedBy;
    QDateTime since;
    QString message;
    QStringList approvers;
    std::optional<bool> mayDecide; ///< whether the account in use may; nothing: the server does not say
    QString url;
    QByteArray handle; ///< compact JSON: what the connector needs to answer; its own
    QByteArray raw;
};

/// A window in which a server itself lets nothing through.
struct ServerFreeze
{
    QString externalId;
    QString remote;
    QString startRule; ///< cron
    QString endRule; ///< cron
    QString timeZone; ///< IANA name
    QByteArray raw;
};

/// A planned release, where a forge keeps it as a milestone.
struct ServerMilestone
{
    QString externalId;
    QString remote;
    QString title;
    QString description;
    QDateTime dueAt;
    bool isOpen = true;
    int openItems = -1; ///< -1: not said
    int closedItems = -1;
    QString url;
    QByteArray raw;
};

} // namespace slipway
