#include "models/commands/membercommands.h"

#include "models/commands/writing.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QFuture<Result<void>> changeMember(const CommandContext &context, const QString &role, const QString &kind,
                                   Result<void> (*change)(Database &, const QString &))
{
    return context.ask.store->write(
        Store::LedgerTopic,
        [signature = signatureOf(context), role, kind, change](Database &db) -> Result<void> {
            const auto name = checkedName(role);
            if (!name)
                return fail(name.error());
            if (const auto changed = change(db, *name); !changed)
                return changed;
            return enter(db, signature, kind, {{u"role"_s, *name}});
        });
}

} // namespace

QFuture<Result<QVector<MemberRights>>> askMembers(const CommandContext &context)
{
    return context.ask.store->read([](Database &db) { return memberRights(db); });
}

QFuture<Result<void>> addMember(const CommandContext &context, const QString &role)
{
    return changeMember(context, role, u"member.granted"_s, grantMember);
}

QFuture<Result<void>> removeMember(const CommandContext &context, const QString &role)
{
    return changeMember(context, role, u"member.revoked"_s, revokeMember);
}

} // namespace slipway
