#include "models/commands/initworkspace.h"

#include "models/base/chain.h"
#include "models/commands/writing.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

QFuture<Result<void>> initWorkspace(const CommandContext &context)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    return andThen(store->open(Store::Mode::Create), store, [store, signature] {
        return store->write(Store::LedgerTopic, [signature](Database &db) {
            return enter(db, signature, u"workspace.created"_s, {});
        });
    });
}

} // namespace slipway
