#include "models/connectors/connector.h"

#include <QCoreApplication>

namespace slipway {

namespace {

/// What a caller gets that did not ask for the capability first.
Unexpected notOffered()
{
    return fail(
        Error::Kind::Refused,
        QCoreApplication::translate("slipway::Connectors",
                                    "This kind of server cannot do that. Do it on the server's own page."));
}

} // namespace

std::optional<ConnectorRequest> Connector::signIn(const QString &) const
{
    return std::nullopt;
}

Result<ConnectorStep<bool>> Connector::readSignIn(const ConnectorRequest &, const HttpReply &) const
{
    return ConnectorStep<bool>{.next = {}, .answer = true};
}

std::optional<RateBudget> Connector::rate(const HttpReply &) const
{
    return std::nullopt;
}

QVector<ConnectorRequest> Connector::sweep(const SyncPlace &) const
{
    return {};
}

Result<SweepPage> Connector::readSweep(const ConnectorRequest &, const HttpReply &) const
{
    return SweepPage{};
}

std::optional<ConnectorRequest> Connector::look(const QString &) const
{
    return std::nullopt;
}

Result<ConnectorRequest> Connector::trigger(const TriggerWish &) const
{
    return notOffered();
}

Result<ConnectorStep<QString>> Connector::readTrigger(const ConnectorRequest &, const HttpReply &) const
{
    return notOffered();
}

std::optional<ConnectorRequest> Connector::cancel(const QString &, const QString &) const
{
    return std::nullopt;
}

Result<ConnectorStep<QString>> Connector::readCancel(const ConnectorRequest &, const HttpReply &) const
{
    return ConnectorStep<QString>{.next = {}, .answer = QString()};
}

Result<ConnectorRequest> Connector::decide(const GateWish &) const
{
    return notOffered();
}

Result<ConnectorStep<QString>> Connector::readDecision(const ConnectorRequest &, const HttpReply &) const
{
    return notOffered();
}

Result<ConnectorRequest> Connector::publish(const PublishWish &) const
{
    return notOffered();
}

Result<ConnectorStep<ServerRelease>> Connector::readPublished(const ConnectorRequest &,
                                                              const HttpReply &) const
{
    return notOffered();
}

} // namespace slipway
