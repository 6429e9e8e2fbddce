#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace slipway {

enum class ConnectionKind { GitHub, GitLab, Gitea, Jenkins, Buildbot, Woodpecker };
QString toString(ConnectionKind kind);
std::optional<ConnectionKind> connectionKindFromString(QStringView text);

/// Where a connection's token is. The store keeps only this, never the token.
enum class TokenSource { None, Environment, Keyring };
QString toString(TokenSource source);
std::optional<TokenSource> tokenSourceFromString(QStringView text);

/// A server's own name (a builder, a job, an environment there) that means one of ours. First match wins.
/// `pattern` is a regular expression over the whole name, case kept; `target` may use \1 … \9.
struct MappingRule
{
    enum class Target { Environment, Project };
    Target kind = Target::Environment;
    QString pattern;
    QString target;
    bool operator==(const MappingRule &) const = default;
};

/// The rule's check at the time it is written: a pattern that cannot be read, or costs too much, is refused
/// by name.
Result<void> checkRule(const MappingRule &rule);

/// The target of the first rule of `kind` that matches `name`; an empty string where none does.
/// An Error::Invalid when a pattern gave up: that is not "no".
Result<QString> mapName(const QVector<MappingRule> &rules, MappingRule::Target kind, const QString &name);

/// An account on one CI server or forge.
struct Connection
{
    ConnectionId id;
    QString name;
    ConnectionKind kind = ConnectionKind::Buildbot;
    QString url;
    QString user;
    TokenSource tokenSource = TokenSource::None;
    QString tokenVariable; ///< for TokenSource::Environment
    QString caFile;
    QHash<QString, QString> remotes; ///< our project's name → its name there
    QVector<MappingRule> rules;
    QDateTime lastSyncAt; ///< last sync that ended well
    QString lastError; ///< translated sentence; empty: the last sync was fine
};

} // namespace slipway
