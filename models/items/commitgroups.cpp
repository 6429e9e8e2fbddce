#include "models/items/commitgroups.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct CommitGroupWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::CommitGroups)
};

QString keyOf(const Commit &commit, CommitGrouping grouping)
{
    switch (grouping) {
    case CommitGrouping::Type:
        return commit.type;
    case CommitGrouping::Scope:
        return commit.scope;
    case CommitGrouping::PullRequest:
        return commit.pullRequest;
    case CommitGrouping::Side:
        break;
    }
    return {};
}

QString wordOf(const QString &key, CommitGrouping grouping)
{
    if (grouping == CommitGrouping::PullRequest)
        return key.isEmpty() ? CommitGroupWords::tr("without a pull request")
                             : CommitGroupWords::tr("pull request #%1").arg(oneLine(key, 20));
    if (key.isEmpty())
        return grouping == CommitGrouping::Type ? CommitGroupWords::tr("without a type")
                                                : CommitGroupWords::tr("without a scope");
    if (key == u"feat")
        return CommitGroupWords::tr("features");
    if (key == u"fix")
        return CommitGroupWords::tr("fixes");
    return oneLine(key, 60);
}

/// Features, fixes, then as they come; what has no key last.
int rankOf(const QString &key, CommitGrouping grouping)
{
    if (key.isEmpty())
        return 3;
    if (grouping != CommitGrouping::Type)
        return 2;
    return key == u"feat" ? 0 : key == u"fix" ? 1 : 2;
}

void appendSide(QVector<CommitGroup> &groups, const QVector<Commit> &commits, const QString &side,
                CommitGrouping grouping)
{
    QStringList keys;
    QHash<QString, QVector<Commit>> byKey;
    for (const Commit &commit : commits) {
        const QString key = keyOf(commit, grouping);
        if (!byKey.contains(key))
            keys.append(key);
        byKey[key].append(commit);
    }
    std::stable_sort(keys.begin(), keys.end(), [grouping](const QString &a, const QString &b) {
        return rankOf(a, grouping) < rankOf(b, grouping);
    });
    for (const QString &key : std::as_const(keys)) {
        const QVector<Commit> &some = byKey[key];
        const QString count = QLocale().toString(some.size());
        groups.append(
            {grouping == CommitGrouping::Side
                 ? CommitGroupWords::tr("Only in %1: %2").arg(side, count)
                 : CommitGroupWords::tr("Only in %1, %2: %3").arg(side, wordOf(key, grouping), count),
             some});
    }
}

} // namespace

QVector<CommitGroup> groupedCommits(const Comparison &comparison, const QString &from, const QString &to,
                                    CommitGrouping grouping)
{
    QVector<CommitGroup> groups;
    appendSide(groups, comparison.commits, oneLine(to, 80), grouping);
    appendSide(groups, comparison.commitsOnlyInFrom, oneLine(from, 80), grouping);
    return groups;
}

} // namespace slipway
