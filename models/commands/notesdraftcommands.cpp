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

Result<LastDraft> keepLast(NotesDraftStore store, const DraftPlace &place, const StoredDraft &last, int seen,
                           int togetherSeconds)
{
    const auto saved = store.save(place, last, seen, togetherSeconds);
    if (saved)
        return LastDraft{*saved, {}};
    if (saved.error().kind != Error::Kind::Refused)
        return fail(saved.error());
    if (const auto kept = store.keepBeside(place, last); !kept)
        return fail(kept.error());
    const auto newest = store.find(place);
    if (!newest)
        return fail(newest.error());
    return LastDraft{*newest ? (*newest)->revision : 0, saved.error().message};
}

} // namespace

QFuture<Result<int>> saveNotesDraft(const CommandContext &context, const DraftPlace &place,
                                    const NotesDraft &draft, int seen, bool isStep)
{
    const StoredDraft next = signedNotes(signatureOf(context), draft);
    return context.ask.store->writeSurely({}, [place, next, seen, isStep](Database &db) {
        return NotesDraftStore(db).save(place, next, seen, isStep ? 0 : oneGoSeconds);
    });
}

QFuture<Result<int>> keepNotesDraftBeside(const CommandContext &context, const DraftPlace &place,
                                          const NotesDraft &draft)
{
    const StoredDraft mine = signedNotes(signatureOf(context), draft);
    return context.ask.store->writeSurely(
        {}, [place, mine](Database &db) { return NotesDraftStore(db).keepBeside(place, mine); });
}

QFuture<Result<LastDraft>> keepLastNotesDraft(const CommandContext &context, const DraftPlace &place,
                                              const NotesDraft &draft, int seen,
                                              const QFuture<Result<int>> &running, bool isStep)
{
    const StoredDraft last = signedNotes(signatureOf(context), draft);
    return context.ask.store->write({}, [place, last, seen, running, isStep](Database &db) {
        // The writer does one after the other, so that it has ended by now.
        const bool isSaved = running.resultCount() > 0 && running.resultAt(0).has_value();
        return keepLast(NotesDraftStore(db), place, last, isSaved ? *running.resultAt(0) : seen,
                        isStep ? 0 : oneGoSeconds);
    });
}

} // namespace slipway
