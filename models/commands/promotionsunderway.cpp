#include "models/commands/promotionsunderway.h"

#include "models/commands/commandrun.h"
#include "models/store/store.h"

#include <QPointer>

#include <utility>

namespace slipway {

PromotionUnderWay::PromotionUnderWay(Store *store) : QObject(store) { }

bool arePromotionsUnderWay(const Store &store)
{
    return !store.findChildren<PromotionUnderWay *>(Qt::FindDirectChildrenOnly).isEmpty();
}

void whenNoPromotionIsUnderWay(Store &store, QObject *receiver, std::function<void()> then)
{
    const auto marks = store.findChildren<PromotionUnderWay *>(Qt::FindDirectChildrenOnly);
    if (marks.isEmpty())
        return then();
    // One may begin while another ends: asked again until there is none.
    QObject::connect(marks.first(), &QObject::destroyed, receiver,
                     [guarded = QPointer(&store), receiver, then = std::move(then)] {
                         if (guarded) // or else it went with the store
                             whenNoPromotionIsUnderWay(*guarded, receiver, then);
                     });
}

void endPromotionsUnderWay(Store &store)
{
    const auto marks = store.findChildren<PromotionUnderWay *>(Qt::FindDirectChildrenOnly);
    for (PromotionUnderWay *mark : marks)
        mark->isToEnd = true;
    endCommandLines(&store);
}

} // namespace slipway
