#include "models/commands/openpromotions.h"

#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/store/promotionstore.h"

#include <algorithm>

namespace slipway {

Result<void> noneIsOpen(Database &db, const std::function<bool(const Promotion &)> &isThere)
{
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    const auto found = std::ranges::find_if(*open, isThere);
    if (found == open->cend())
        return {};
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("“%1” of “%2” is on its way into “%3” (promotion %4). Wait until it has "
                         "ended, or say what became of it.")
            .arg(oneLine(found->release, 200), oneLine(found->project, 200), oneLine(found->environment, 200))
            .arg(found->id));
}

} // namespace slipway
