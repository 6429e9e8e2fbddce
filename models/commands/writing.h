#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace slipway {

struct CommandContext;

/// The words of the commands' own refusals.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Commands)
};

/// Who acts and when, taken along to the store's thread.
struct Signature
{
    QString actor;
    QDateTime at;
};
Signature signatureOf(const CommandContext &context);

/// Writes the ledger's entry of a change, inside the same Store::write as the change itself.
Result<void> enter(Database &db, const Signature &signature, const QString &kind, const QJsonObject &body);

/// What a name of ours may be: 1 to 200 characters, none of them a control character, no blanks around it.
Result<QString> checkedName(const QString &name);

} // namespace slipway
