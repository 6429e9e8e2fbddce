#pragma once

#include <QObject>

#include <functional>

namespace slipway {

class Store;

/// Stands on a workspace for as long as a promotion into it is being carried out from here, or a server is
/// told something else whose outcome is written into it; gone with its end.
class PromotionUnderWay final : public QObject
{
    Q_OBJECT
public:
    explicit PromotionUnderWay(Store *store);
    bool isToEnd = false; ///< what has not begun yet does not begin any more
};

/// Whether this process is carrying anything out in that workspace: then it must be neither left nor closed,
/// or what becomes of it is never written.
bool arePromotionsUnderWay(const Store &store);
/// Calls `then` once on the store's thread when nothing is under way any more; at once where nothing is.
void whenNoPromotionIsUnderWay(Store &store, QObject *receiver, std::function<void()> then);
/// Asks the commands of the team's own that run for it to end: politely, then after five seconds by force.
/// What became of them is written as always; what a server was asked for is waited for.
void endPromotionsUnderWay(Store &store);

} // namespace slipway
