#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace slipway {

/// How far a repository's deployments are known, and where the walk under way is. Times are milliseconds
/// since 1970; 0: none.
struct GithubPlace
{
    // Kept from sync to sync.
    qint64 known = 0; ///< the newest deployment's creation when the last whole walk began
    qint64 seen = 0; ///< the newest change then

    // Of the walk under way; kept when it is interrupted.
    bool isWalking = false;
    bool isGraphql = false;
    QString at{}; ///< GraphQL's cursor or the page's address; empty: the beginning
    qint64 until = 0; ///< how far back it goes
    qint64 top = 0; ///< what `known` becomes at its end
    qint64 change = 0; ///< what `seen` becomes

    // Of this sync only.
    bool isResumed = false; ///< what is newer than its beginning is still to be read
    qint64 oldest = 0; ///< the oldest creation read, to notice a list that goes round
    qint64 oldestId = 0; ///< that one's number
    int done = 0;
    QJsonObject refs{}; ///< names of branches and tags by deployment

    static GithubPlace ofCursor(const QString &cursor);
    static GithubPlace ofContext(const QJsonObject &context);
    QString cursor() const;
    /// Goes on to an entry; false where it lies no farther back than what was read. Pages are counted from
    /// the newest: what begins between two of them pushes some of the first into the second.
    bool goBehind(qint64 created, qint64 id)
    {
        const bool isBehind = oldest == 0 || created < oldest || (created == oldest && id < oldestId);
        if (isBehind) {
            oldest = created;
            oldestId = id;
        }
        return isBehind;
    }
    /// The cursor when the walk has come to its end.
    QString endCursor() const;
    QJsonObject context() const;
};

} // namespace slipway
