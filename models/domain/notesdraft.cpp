#include "models/domain/notesdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype longestDraftText = 100000;
constexpr qsizetype longestDraftTitle = 200;

struct EntryPlace
{
    qsizetype section = -1;
    qsizetype index = -1;
    bool isThere() const { return section >= 0; }
};

EntryPlace placeOf(const NotesDraft &draft, const QString &key)
{
    for (qsizetype s = 0; s < draft.sections.size(); ++s) {
        const QVector<DraftEntry> &entries = draft.sections[s].entries;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].key == key)
                return {s, i};
        }
    }
    return {};
}

qsizetype indexOfSection(const NotesDraft &draft, const QString &key)
{
    for (qsizetype s = 0; s < draft.sections.size(); ++s) {
        if (draft.sections[s].key == key)
            return s;
    }
    return -1;
}

DraftEntry &entryAt(NotesDraft &draft, const EntryPlace &place)
{
    return draft.sections[place.section].entries[place.index];
}

/// What an editor may put into a text and a file may not hold.
QString storable(QString text, qsizetype most)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control; });
    return text.left(most);
}

bool isUnplaced(const NotesDraft &draft, const EntryPlace &place)
{
    return draft.sections[place.section].key == unplacedKey();
}

/// Nothing is told in the text of that entry any more.
void partFrom(NotesDraft &draft, const QString &key)
{
    for (DraftSection &section : draft.sections) {
        for (DraftEntry &entry : section.entries) {
            if (entry.mergedInto == key)
                entry.mergedInto.clear();
        }
    }
}

/// The nearest section in that direction that an entry can go into; -1: there is none.
qsizetype neighbourOf(const NotesDraft &draft, qsizetype section, int step)
{
    for (qsizetype s = section + step; s >= 0 && s < draft.sections.size(); s += step) {
        const DraftSection &one = draft.sections[s];
        if (one.key != unplacedKey() && (!one.entries.isEmpty() || isOwnSection(one.key)))
            return s;
    }
    return -1;
}

} // namespace

const QString &unplacedKey()
{
    static const QString key = u"unplaced"_s;
    return key;
}

bool isOwnSection(const QString &key)
{
    return key.startsWith("own-"_L1);
}

const DraftEntry *NotesDraft::entry(const QString &key) const
{
    const EntryPlace place = placeOf(*this, key);
    return place.isThere() ? &sections[place.section].entries[place.index] : nullptr;
}

const DraftSection *NotesDraft::section(const QString &key) const
{
    const qsizetype at = indexOfSection(*this, key);
    return at < 0 ? nullptr : &sections[at];
}

const DraftSection *NotesDraft::sectionOf(const QString &entryKey) const
{
    const EntryPlace place = placeOf(*this, entryKey);
    return place.isThere() ? &sections[place.section] : nullptr;
}

int NotesDraft::unplacedCount() const
{
    const DraftSection *unplaced = section(unplacedKey());
    return unplaced ? int(unplaced->entries.size()) : 0;
}

bool NotesDraft::isTouched() const
{
    return !intro.isEmpty() || std::any_of(sections.begin(), sections.end(), [](const DraftSection &section) {
        return section.ownTitle || isOwnSection(section.key)
            || std::any_of(section.entries.begin(), section.entries.end(),
                           [](const DraftEntry &entry) { return entry.isOwn() || entry.isTouched(); });
    });
}

bool setDraftIntro(NotesDraft &draft, const QString &markdown)
{
    const QString text = storable(markdown, longestDraftText);
    if (text == draft.intro)
        return false;
    draft.intro = text;
    return true;
}

bool setDraftText(NotesDraft &draft, const QString &key, const QString &markdown)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere())
        return false;
    DraftEntry &entry = entryAt(draft, place);
    const DraftEntry before = entry;
    const QString text = storable(markdown, longestDraftText);
    if (!entry.isOwn() && (text == entry.generated || text.trimmed().isEmpty())) {
        entry.text.reset();
        entry.changedBelow = false;
    } else {
        entry.text = text;
        if (before.text != entry.text)
            entry.changedBelow = false;
    }
    return entry != before;
}

bool takeGeneratedText(NotesDraft &draft, const QString &key)
{
    const DraftEntry *entry = draft.entry(key);
    if (!entry || entry->isOwn() || !setDraftText(draft, key, entry->generated))
        return false;
    partFrom(draft, key);
    return true;
}

bool keepDraftText(NotesDraft &draft, const QString &key)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || !entryAt(draft, place).changedBelow)
        return false;
    entryAt(draft, place).changedBelow = false;
    return true;
}

bool setDraftShown(NotesDraft &draft, const QString &key, bool shown)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || entryAt(draft, place).isShown() == shown)
        return false;
    DraftEntry &entry = entryAt(draft, place);
    if (entry.isMerged()) // taken in by itself again
        entry.mergedInto.clear();
    entry.shown = shown == !entry.leftOut ? std::optional<bool>() : std::optional<bool>(shown);
    return true;
}

bool placeDraftEntry(NotesDraft &draft, const QString &key, const QString &section, int index)
{
    const EntryPlace from = placeOf(draft, key);
    const qsizetype to = indexOfSection(draft, section);
    if (!from.isThere() || to < 0 || section == unplacedKey())
        return false;
    const qsizetype most = draft.sections[to].entries.size() - (to == from.section ? 1 : 0);
    const qsizetype at = std::clamp<qsizetype>(index, 0, most);
    if (to == from.section && at == from.index)
        return false;
    const bool wasUnplaced = isUnplaced(draft, from);
    DraftEntry entry = draft.sections[from.section].entries.takeAt(from.index);
    entry.placed = true;
    entry.adopted = entry.adopted || wasUnplaced;
    entry.stood.clear();
    draft.sections[to].entries.insert(at, std::move(entry));
    return true;
}

bool moveDraftEntry(NotesDraft &draft, const QString &key, int step)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || isUnplaced(draft, place) || step == 0)
        return false;
    const int direction = step < 0 ? -1 : 1;
    const DraftSection &here = draft.sections[place.section];
    const qsizetype wanted = place.index + direction;
    if (wanted >= 0 && wanted < here.entries.size())
        return placeDraftEntry(draft, key, here.key, int(wanted));
    const qsizetype next = neighbourOf(draft, place.section, direction);
    if (next < 0)
        return false;
    const DraftSection &there = draft.sections[next];
    return placeDraftEntry(draft, key, there.key, direction < 0 ? int(there.entries.size()) : 0);
}

QString addDraftEntry(NotesDraft &draft, const QString &section, const QString &after,
                      const QString &markdown)
{
    const qsizetype at = indexOfSection(draft, section);
    if (at < 0 || section == unplacedKey())
        return {};
    DraftEntry entry;
    entry.key = u"own-%1"_s.arg(++draft.lastOwn);
    entry.text = storable(markdown, longestDraftText);
    entry.placed = true;
    const EntryPlace behind = placeOf(draft, after);
    QVector<DraftEntry> &entries = draft.sections[at].entries;
    entries.insert(behind.section == at ? behind.index + 1 : entries.size(), entry);
    return entry.key;
}

bool removeDraftEntry(NotesDraft &draft, const QString &key)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || (!entryAt(draft, place).isOwn() && !isUnplaced(draft, place)))
        return false;
    draft.sections[place.section].entries.removeAt(place.index);
    partFrom(draft, key);
    return true;
}

bool mergeDraftEntry(NotesDraft &draft, const QString &key, const QString &into)
{
    const EntryPlace from = placeOf(draft, key);
    const EntryPlace to = placeOf(draft, into);
    if (!from.isThere() || !to.isThere() || key == into || isUnplaced(draft, to)
        || entryAt(draft, from).isMerged() || entryAt(draft, to).isMerged())
        return false;
    const QString added = entryAt(draft, from).shownText().trimmed();
    DraftEntry &whole = entryAt(draft, to);
    const QString before = whole.shownText().trimmed();
    const bool isOneSentence = !before.contains(u'\n') && !added.contains(u'\n');
    whole.text = storable(before + (isOneSentence ? u"; "_s : u"\n\n"_s) + added, longestDraftText);
    for (DraftSection &section : draft.sections) {
        for (DraftEntry &entry : section.entries) {
            if (entry.key == key || entry.mergedInto == key)
                entry.mergedInto = into;
        }
    }
    if (entryAt(draft, from).isOwn()) // it has no commit to stand for
        draft.sections[from.section].entries.removeAt(from.index);
    return true;
}

bool partDraftEntry(NotesDraft &draft, const QString &key)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || !entryAt(draft, place).isMerged())
        return false;
    entryAt(draft, place).mergedInto.clear();
    return true;
}

QString shownEntryAbove(const NotesDraft &draft, const QString &key)
{
    const EntryPlace place = placeOf(draft, key);
    if (!place.isThere() || isUnplaced(draft, place))
        return {};
    const QVector<DraftEntry> &entries = draft.sections[place.section].entries;
    for (qsizetype i = place.index - 1; i >= 0; --i) {
        if (entries[i].isShown())
            return entries[i].key;
    }
    return {};
}

QString addDraftSection(NotesDraft &draft, const QString &title)
{
    const QString name = storable(title, longestDraftTitle).simplified();
    if (name.isEmpty())
        return {};
    const qsizetype unplaced = indexOfSection(draft, unplacedKey());
    DraftSection section;
    section.key = u"own-%1"_s.arg(++draft.lastOwn);
    section.title = name;
    draft.sections.insert(unplaced < 0 ? draft.sections.size() : unplaced, section);
    return section.key;
}

bool renameDraftSection(NotesDraft &draft, const QString &key, const QString &title)
{
    const qsizetype at = indexOfSection(draft, key);
    if (at < 0 || key == unplacedKey())
        return false;
    DraftSection &section = draft.sections[at];
    const DraftSection before = section;
    const QString name = storable(title, longestDraftTitle).simplified();
    if (isOwnSection(key)) {
        if (!name.isEmpty())
            section.title = name;
    } else if (name.isEmpty() || name == section.title) {
        section.ownTitle.reset();
    } else {
        section.ownTitle = name;
    }
    return section != before;
}

} // namespace slipway
