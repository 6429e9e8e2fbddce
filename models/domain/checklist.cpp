#include "models/domain/checklist.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Checklist)
};

} // namespace

QVector<ChecklistTick> standingTicks(const QStringList &items, const QVector<ChecklistTick> &ticks)
{
    QVector<ChecklistTick> standing;
    for (const QString &item : items) {
        const ChecklistTick *newest = nullptr;
        for (const ChecklistTick &tick : ticks) {
            if (tick.item == item)
                newest = &tick; // in the order they were written in
        }
        if (newest && newest->isTicked)
            standing += *newest;
    }
    return standing;
}

QStringList openItems(const QStringList &items, const QVector<ChecklistTick> &ticks)
{
    QStringList open = items;
    for (const ChecklistTick &tick : standingTicks(items, ticks))
        open.removeAll(tick.item);
    return open;
}

Result<void> checkItems(const QStringList &items)
{
    constexpr int mostItems = 100;
    constexpr int longestItem = 200;
    if (items.size() > mostItems)
        return fail(Error::Kind::Usage, ChecklistWords::tr("A checklist has at most a hundred items."));
    QStringList seen;
    for (const QString &item : items) {
        if (item.trimmed().isEmpty() || item.size() > longestItem || oneLine(item) != item)
            return fail(Error::Kind::Usage,
                        ChecklistWords::tr("“%1” cannot be an item of a checklist: one line of up to 200 "
                                           "characters.")
                            .arg(oneLine(item, 60)));
        if (seen.contains(item))
            return fail(Error::Kind::Usage,
                        ChecklistWords::tr("The checklist has the item “%1” twice.").arg(oneLine(item, 60)));
        seen += item;
    }
    return {};
}

} // namespace slipway
