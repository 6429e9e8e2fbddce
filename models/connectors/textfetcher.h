#pragma once

#include "models/connectors/textasker.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace slipway {

/// Asks addresses of any servers, each over a TextAsker of its own: no account, no token, no redirect to
/// another server, answers of at most 4 MiB within 15 s. Lives on the thread that made it.
class TextFetcher final : public QObject
{
    Q_OBJECT
public:
    explicit TextFetcher(QObject *parent = nullptr);
    /// Questions that have not ended end as Cancelled.
    ~TextFetcher() override;

    /// The body of a success. Where a server refuses in words of its own, they are part of the message.
    QFuture<Result<QByteArray>> fetch(const QUrl &url);

private:
    std::map<QString, std::unique_ptr<TextAsker>> m_askers; ///< by origin
};

} // namespace slipway
