#pragma once

#include "models/connectors/jenkinsreading.h"

namespace slipway {

/// What a Jenkins is told to do. Each act first reads how things stand, then asks for a crumb (a server that
/// wants none has none), then tells once.
class JenkinsActs
{
public:
    explicit JenkinsActs(const QUrl &base) : m_base(base) { }

    Result<ConnectorRequest> trigger(const TriggerWish &wish) const;
    Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request, const HttpReply &reply) const;
    std::optional<ConnectorRequest> cancel(const QString &externalId) const;
    Result<ConnectorStep<QString>> readCancel(const ConnectorRequest &request, const HttpReply &reply) const;
    Result<ConnectorRequest> decide(const GateWish &wish) const;
    Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                const HttpReply &reply) const;

private:
    ConnectorRequest ask(const QString &path, const QString &purpose, const QJsonObject &context) const;
    ConnectorRequest askCrumb(const QString &path, const QByteArray &body, QJsonObject context) const;
    ConnectorRequest tell(const ConnectorRequest &crumbRequest, const HttpReply &crumb) const;

    QUrl m_base;
};

} // namespace slipway
