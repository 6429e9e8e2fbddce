#pragma once

#include "models/connectors/githubasking.h"

namespace slipway {

// What a GitHub's objects say, as values. Error::Invalid where a field is missing that the thing cannot be
// without.

Result<ServerEnvironment> readGithubEnvironment(const QJsonObject &environment, const QString &remote);
Result<ServerRelease> readGithubRelease(const QJsonObject &release, const QString &remote);
Result<ServerMilestone> readGithubMilestone(const QJsonObject &milestone, const QString &remote);
/// A workflow run as a check of its commit.
Result<ServerCheck> readGithubRun(const QJsonObject &run, const QString &remote);
bool isOpenCheck(CheckState state);

/// The gates that a waiting run stands at, of its pending deployments; those that only wait for a time are
/// nobody's to open.
QVector<ServerGate> readGithubGates(const QJsonObject &run, const QJsonArray &pending, const QString &remote);
/// What of a run its gates need to be read.
QJsonObject githubRunInShort(const QJsonObject &run);

/// An object without what changes with every look at it or is of no use to anybody: addresses of the API,
/// pictures, download counts.
QJsonObject githubInShort(const QJsonObject &object);

} // namespace slipway
