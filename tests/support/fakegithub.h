#pragma once

#include "tests/support/localserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace slipway {

/// One repository as a FakeGithub holds it: REST's objects, newest first.
struct FakeRepository
{
    QJsonArray deployments{};
    QMap<qint64, QJsonArray> statuses{}; ///< by deployment, in any order
    QJsonArray environments{};
    QJsonArray releases{};
    QJsonArray milestones{};
    QJsonArray runs{};
    QMap<qint64, QJsonArray> pending{}; ///< by run
    QMap<qint64, QJsonArray> approvals{};
};

/// A GitHub Enterprise Server in memory: what a connector asks for, with its paging, its searches, its entity
/// tags, and one GraphQL question. Answers at once; keeps no state but what it is given.
class FakeGithub
{
public:
    QMap<QString, FakeRepository> repositories{};
    int pageSize = 100; ///< at most so many entries a page, whatever is asked for
    int graphqlPageSize = 50;
    int graphqlStatuses = 30; ///< of a deployment, with it
    bool hasGraphql = true;
    QByteArray base = "http://ghe.example.org"; ///< for Link headers

    LocalAnswer answer(const LocalRequest &request) const;

private:
    LocalAnswer answerRest(const LocalRequest &request) const;
    LocalAnswer answerRepository(const FakeRepository &repository, const QStringList &path,
                                 const LocalRequest &request) const;
    LocalAnswer answerRuns(const FakeRepository &repository, const LocalRequest &request) const;
    LocalAnswer answerGraphql(const LocalRequest &request) const;
    LocalAnswer list(const LocalRequest &request, const QJsonArray &entries, const QString &name = {}) const;
    static LocalAnswer found(const LocalRequest &request, const QByteArray &body);
};

} // namespace slipway
