#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// What a person said of one item of an environment's checklist, for one commit of one project.
struct ChecklistTick
{
    QString project;
    QString environment;
    CommitId commit;
    QString item;
    bool isTicked = true; ///< false: taken back
    QString by;
    QDateTime at;
    QString note{};
};

/// The newest word on each item that the policy names, in the policy's order; items without any are left out.
QVector<ChecklistTick> standingTicks(const QStringList &items, const QVector<ChecklistTick> &ticks);
/// The items that are still to be ticked.
QStringList openItems(const QStringList &items, const QVector<ChecklistTick> &ticks);

/// A checklist that can be worked through: up to a hundred items, each one line and named once.
Result<void> checkItems(const QStringList &items);

} // namespace slipway
