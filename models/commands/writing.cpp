#include "models/commands/writing.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/commandcontext.h"
#include "models/ledger/ledger.h"

namespace slipway {

Signature signatureOf(const CommandContext &context)
{
    return {context.actor, context.ask.clock->now()};
}

Result<void> enter(Database &db, const Signature &signature, const QString &kind, const QJsonObject &body)
{
    const auto entry = Ledger(db).append(signature.actor, kind, body, signature.at);
    if (!entry)
        return fail(entry.error());
    return {};
}

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Kind::Usage, CommandWords::tr("A name is needed; it is empty."));
    if (trimmed.size() > 200 || oneLine(trimmed) != trimmed) {
        return fail(Error::Kind::Usage,
                    CommandWords::tr(
                        "“%1” cannot be a name: it may have up to 200 characters, none of them invisible.")
                        .arg(oneLine(trimmed, 60)));
    }
    return trimmed;
}

} // namespace slipway
