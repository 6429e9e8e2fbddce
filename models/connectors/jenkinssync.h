#pragma once

#include "models/connectors/jenkinsreading.h"

namespace slipway {

/// Which questions a sync with a Jenkins asks, and when.
///
/// One question tells each job's newest build. A job with a newer one than known, or with builds that had not
/// ended, is asked on: its new builds newest first in slices of a hundred (all of them where a rule or a
/// project names the job, one slice of others), then each build under way for what it waits for, then, where
/// stages may be what environments are, for its stages. A job's place is kept once all of that is read.
class JenkinsSync
{
public:
    JenkinsSync(const QUrl &base, const Connection &connection) : m_base(base), m_connection(connection) { }

    QVector<ConnectorRequest> first(const SyncPlace &place) const;
    Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const;

private:
    ConnectorRequest askSlice(const QJsonObject &context) const;
    void askOn(QJsonObject context, ConnectorPage &page) const;
    ConnectorRequest askBuild(const QJsonObject &context, qint64 number, const QString &path,
                              const QString &purpose) const;
    Result<ConnectorPage> readJobs(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readSlice(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readBuild(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readInputs(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorPage> readStages(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<void> addBuild(const QJsonObject &context, const QJsonObject &build, const QJsonArray &inputs,
                          const QJsonArray &stages, ConnectorPage &page) const;
    bool isNamed(const QString &job) const;
    bool mayHaveStages(const ServerDeployment &item) const;
    bool isRuledEnvironment(const QString &name) const;

    QUrl m_base;
    const Connection &m_connection;
};

} // namespace slipway
