#include "models/commands/notesdraftcommands.h"

#include "models/commands/writing.h"
#include "models/store/store.h"

namespace slipway {

namespace {

constexpr int oneGoSeconds = 120;

StoredDraft signedNotes(const Signature &signature, const NotesDraft &draft)
{
    return {draft, 0, signature.at, signature.actor};
}

} // namespace

QFuture<Result<int>> saveNotesDraft(const CommandContext &context, const DraftPlace &place,
                                    const NotesDraft &draft, int seen, bool isStep)
{
    const StoredDraft next = signedNotes(signatureOf(context), draft);
    return context.ask.store->write({}, [place, next, seen, isStep](Database &db) {
        return NotesDraftStore(db).save(place, next, seen, isStep ? 0 : oneGoSeconds);
    });
}

QFuture<Result<int>> keepNotesDraftBeside(const CommandContext &context, const DraftPlace &place,
                                          const NotesDraft &draft)
{
    const StoredDraft mine = signedNotes(signatureOf(context), draft);
    return context.ask.store->write(
        {}, [place, mine](Database &db) { return NotesDraftStore(db).keepBeside(place, mine); });
}

} // namespace slipway
