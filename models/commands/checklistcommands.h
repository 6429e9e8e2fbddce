#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/checklist.h"

#include <QFuture>
#include <QStringList>

namespace slipway {

/// Which checklist: that of an environment, for a release of a project.
struct ChecklistPlace
{
    QString project;
    QString release; ///< a version or `tag:NAME`
    QString environment;
};

struct Checklist
{
    ChecklistPlace place; ///< with the release as it is called here
    CommitId commit; ///< that the ticks are of: a moved tag has none
    QStringList items; ///< in order
    QVector<ChecklistTick> ticks; ///< those that stand
};

QFuture<Result<Checklist>> askChecklist(const CommandContext &context, const ChecklistPlace &place);

struct TickWish
{
    ChecklistPlace place;
    QStringList items; ///< empty: all that are open (or, taking back, all that stand)
    bool isTicked = true;
    QString note{};
};
/// Ticks items, or takes ticks back. Error::NotFound for an item that is not on the list, Error::Refused
/// where nothing would change. Gives the checklist as it is then.
QFuture<Result<Checklist>> tickChecklist(const CommandContext &context, const TickWish &wish);

} // namespace slipway
