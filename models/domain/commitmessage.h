#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

struct Footer
{
    QString token;
    QString value;
    bool operator==(const Footer &) const = default;
};

/// A commit's message, read. `conventional` says whether Conventional Commits 1.0.0 applies; when it does
/// not, `type` and `scope` are empty, `description` is the subject, and the other fields still say what could
/// be found.
struct CommitMessage
{
    QString subject; ///< first line as written, without a trailing pull request number
    bool conventional = false;
    QString type; ///< lower case, for grouping
    QString scope;
    QString description;
    QString body;
    QVector<Footer> footers;
    bool breaking = false; ///< `!`, or a BREAKING CHANGE / BREAKING-CHANGE footer
    QStringList breakingNotes;
    QString pullRequest; ///< number only: "(#12)" at the end of the subject, "Merge pull request #12 …", "See
                         ///< merge request g/p!12"
    QStringList tickets; ///< JIRA-style keys and "#n" of Closes/Fixes/Refs footers, each once, in order
    QStringList coAuthors; ///< "Name <mail>" of Co-authored-by
    QString reverts; ///< the full or abbreviated id after "This reverts commit"
    QString cherryPickedFrom; ///< of "(cherry picked from commit …)"
    QStringList references; ///< addresses that footers begin with, each once, in order
    QStringList changes; ///< of a squashed commit: see squashedChanges
};

/// Reads a message decoded to Unicode. Never fails: a message without form is a plain subject and body.
/// Rules: https://www.conventionalcommits.org/en/v1.0.0/ ; every BREAKING footer is kept; line ends CRLF, CR
/// or LF.
CommitMessage readCommitMessage(const QString &message);

} // namespace slipway
