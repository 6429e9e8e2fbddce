#pragma once

#include "models/base/result.h"
#include "models/domain/deployment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace slipway {

/// Where an environment itself tells which version it runs, and how that is read.
struct VersionProbe
{
    QString project{}; ///< empty: every project that has none of its own
    QString environment{};
    QString url{}; ///< http or https; {project} and {environment} in it are filled in
    QString pointer{}; ///< RFC 6901, into a JSON answer; empty: not read as JSON
    QString pattern{}; ///< a regular expression over the answer's text, its first group is the version
    bool operator==(const VersionProbe &) const = default;
};

/// An address that can be asked, a pointer or a pattern (or neither: the answer's first line) that can be
/// read. Error::Usage says what is wrong.
Result<void> checkProbe(const VersionProbe &probe);
/// Where it is for one project; the names are percent-encoded.
QUrl probeUrl(const VersionProbe &probe, const QString &project, const QString &environment);
/// The version in an answer, at most 200 characters of one line. Error::Invalid where there is none.
Result<QString> readVersion(const VersionProbe &probe, const QByteArray &answer);

/// What an environment said of one project when it was last asked.
struct Observation
{
    QString version{}; ///< what it said last; empty: never said anything
    QDateTime seenAt{}; ///< when it said so
    QDateTime askedAt{};
    QString error{}; ///< why it said nothing when it was last asked; empty: it answered
    bool operator==(const Observation &) const = default;
};

enum class Agreement {
    Unknown, ///< it did not answer, not since what is live went there, or nothing is known of what that is
    Same,
    Differs
};
/// Whether what was said is what was deployed: its version, with or without a leading v, or its commit, whole
/// or by at least seven first digits.
Agreement agreementOf(const Observation &seen, const Deployment &deployed);

} // namespace slipway
