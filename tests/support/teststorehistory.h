#pragma once

#include "models/base/times.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/store/deploymentstore.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <vector>

namespace slipway::tests {

struct World
{
    QVector<Project> projects;
    QVector<Environment> environments;
};

Result<World> makeWorld(TestStore &workspace);
QDateTime ms(qint64 value);
CommitId randomCommit(QRandomGenerator &random);
/// Few times and many ties, so that every neighbour relation occurs.
Deployment randomDeployment(QRandomGenerator &random, const World &world, int number);
QVector<qint64> idsOf(const QVector<Deployment> &rows, bool sorted = false);
Result<QVector<Deployment>> allPages(TestStore &workspace, const DeploymentFilter &filter, int limit);
/// The live one of each pair at a moment, by looking at every row.
QVector<qint64> liveByScan(const QVector<Deployment> &rows, const QDateTime &at);
bool matches(const Deployment &row, const DeploymentFilter &filter, const World &world);

/// What the store should hold: rows by (source, external id), brought in one by one.
class Replay
{
public:
    void take(const Deployment &news)
    {
        for (Deployment &row : rows) {
            if (row.source == news.source && row.externalId == news.externalId
                && !news.externalId.isEmpty()) {
                if (mayFollow(row.state, news.state)) {
                    const DeploymentId id = row.id;
                    row = news;
                    row.id = id;
                }
                return;
            }
        }
        rows += news;
        rows.last().id = {rows.size()};
    }
    void assign()
    {
        std::map<std::pair<qint64, qint64>, QVector<Deployment *>> pairs;
        for (Deployment &row : rows)
            pairs[{row.project.value, row.environment.value}] += &row;
        for (auto &[pair, members] : pairs) {
            std::vector<Deployment> copies;
            for (Deployment *row : members)
                copies.push_back(*row);
            assignLiveIntervals(copies);
            for (qsizetype i = 0; i < members.size(); ++i)
                *members[i] = copies[size_t(i)];
        }
    }
    QVector<Deployment> newestFirst() const
    {
        QVector<Deployment> sorted = rows;
        std::ranges::sort(sorted, [](const Deployment &a, const Deployment &b) {
            return std::pair(toMilliseconds(effectiveTime(a)), a.id.value)
                > std::pair(toMilliseconds(effectiveTime(b)), b.id.value);
        });
        return sorted;
    }
    QVector<Deployment> rows;
};

} // namespace slipway::tests
