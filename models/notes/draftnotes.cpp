#include "models/notes/draftnotes.h"

#include "models/notes/notesoutline.h"
#include "models/notes/rendermarkdown.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::NotesDraft)
};

DraftEntry generatedEntry(const NotesItem &item, const QString &group, NotesAudience audience)
{
    DraftEntry entry;
    entry.key = item.sha.hex();
    entry.commit = item.sha;
    entry.group = group;
    entry.generated = notesEntryText(item);
    entry.pullRequest = item.pullRequest;
    entry.tickets = item.tickets;
    entry.authors = item.authors;
    entry.leftOut = !isMeantFor(audience, group);
    return entry;
}

/// Every section that there could be, in order, and after them those that only `all` knows.
QVector<DraftSection> emptySections(const ReleaseNotes &all)
{
    QVector<DraftSection> sections;
    for (int i = 0; i < notesGroupCount; ++i)
        sections.append({keyOf(NotesGroup(i)), titleOf(NotesGroup(i)), {}, {}});
    for (const NotesSection &section : all.sections) {
        const auto known = std::find_if(sections.begin(), sections.end(),
                                        [&](const DraftSection &one) { return one.key == section.key; });
        if (known == sections.end())
            sections.append({section.key, section.title, {}, {}});
        else
            known->title = section.title;
    }
    return sections;
}

QVector<DraftEntry> generatedEntries(const ReleaseNotes &all, NotesAudience audience)
{
    QVector<DraftEntry> entries;
    for (const NotesSection &section : all.sections) {
        for (const NotesItem &item : section.items)
            entries.append(generatedEntry(item, section.key, audience));
    }
    return entries;
}

/// Which line of a draft is which generated line now.
class DraftMatch
{
public:
    DraftMatch(const NotesDraft &draft, const QVector<DraftEntry> &now) : m_now(now)
    {
        for (const DraftSection &section : draft.sections) {
            for (const DraftEntry &entry : section.entries) {
                if (!entry.isOwn())
                    m_open.append(&entry);
            }
        }
        m_taken.fill(false, now.size());
        // A squashed commit has several lines.
        pairBy([](const DraftEntry &entry) { return entry.commit.hex() + u'\n' + entry.generated; });
        pairBy([](const DraftEntry &entry) { return entry.commit.hex(); });
        // A rebase or an amended commit: another id, the same change.
        pairBy([](const DraftEntry &entry) {
            return entry.pullRequest + u'\n' + entry.authors.join(u',') + u'\n' + entry.generated;
        });
        pairBy([](const DraftEntry &entry) { return entry.generated; });
        pairBy([](const DraftEntry &entry) { return entry.pullRequest; }, OnlyIfAlone);
    }

    /// Null: its commit is there no more.
    const DraftEntry *nowOf(const QString &key) const
    {
        const auto it = m_pairs.find(key);
        return it == m_pairs.end() ? nullptr : &m_now[*it];
    }
    qsizetype indexOf(const DraftEntry *now) const { return now - m_now.constData(); }
    bool isTaken(qsizetype index) const { return m_taken[index]; }

private:
    enum Manner { InOrder, OnlyIfAlone };

    /// An empty mark is none.
    template <class Mark> void pairBy(Mark mark, Manner manner = InOrder)
    {
        QHash<QString, QVector<qsizetype>> free;
        QHash<QString, int> open;
        for (const DraftEntry *entry : m_open)
            ++open[mark(*entry)];
        for (qsizetype i = m_now.size() - 1; i >= 0; --i) {
            const QString text = mark(m_now[i]);
            if (!m_taken[i] && !text.isEmpty())
                free[text].append(i);
        }
        m_open.removeIf([&](const DraftEntry *entry) {
            const QString text = mark(*entry);
            const auto it = free.find(text);
            if (it == free.end() || it->isEmpty())
                return false;
            if (manner == OnlyIfAlone && (it->size() > 1 || open.value(text) > 1))
                return false;
            const qsizetype i = it->takeLast();
            m_taken[i] = true;
            m_pairs.insert(entry->key, i);
            return true;
        });
    }

    const QVector<DraftEntry> &m_now;
    QVector<const DraftEntry *> m_open;
    QVector<bool> m_taken;
    QHash<QString, qsizetype> m_pairs;
};

/// The person's part of an entry over what its commit gives now.
DraftEntry over(const DraftEntry &before, const DraftEntry &now)
{
    DraftEntry entry = now;
    entry.key = before.key;
    entry.text = before.text;
    entry.shown = before.shown;
    entry.placed = before.placed;
    entry.changedBelow = before.changedBelow;
    entry.mergedInto = before.mergedInto;
    if (entry.text && before.generated != now.generated)
        entry.changedBelow = true;
    if (entry.text && *entry.text == now.generated) { // the commit says by now what the person said
        entry.text.reset();
        entry.changedBelow = false;
    }
    return entry;
}

/// Puts a draft together anew: generated lines that nobody placed in their own order, each of the others
/// behind the line that it stood behind.
class DraftRebuild
{
public:
    DraftRebuild(const NotesDraft &before, const ReleaseNotes &all, NotesAudience audience)
        : m_before(before), m_now(generatedEntries(all, audience)), m_match(before, m_now)
    {
        m_draft.intro = before.intro;
        m_draft.lastOwn = before.lastOwn;
        m_draft.sections = emptySections(all);
        keepSections();
        sortEntries();
        for (const DraftEntry &free : freeEntries())
            sectionNamed(free.group).entries.append(free);
        for (DraftSection &section : m_draft.sections)
            placeKept(section);
        const QVector<DraftSection> generated = emptySections(all);
        m_draft.sections.removeIf([&](const DraftSection &section) {
            const bool isKnown = std::any_of(generated.begin(), generated.end(),
                                             [&](const DraftSection &one) { return one.key == section.key; });
            return section.entries.isEmpty() && !isKnown && !section.ownTitle && !isOwnSection(section.key);
        });
        DraftSection unplaced{unplacedKey(), DraftWords::tr("No longer among the commits"), {}, m_unplaced};
        m_draft.sections.append(unplaced);
        partFromMissing();
    }

    const NotesDraft &draft() const { return m_draft; }

private:
    struct Kept
    {
        DraftEntry entry;
        QString section;
        QStringList before; ///< keys of those it stood behind, the nearest last
    };

    /// Nothing is told in a text that is not there any more.
    void partFromMissing()
    {
        QSet<QString> placed;
        for (const DraftSection &section : m_draft.sections) {
            for (const DraftEntry &entry : section.entries) {
                if (section.key != unplacedKey() && !entry.isMerged())
                    placed.insert(entry.key);
            }
        }
        for (DraftSection &section : m_draft.sections) {
            for (DraftEntry &entry : section.entries) {
                if (!placed.contains(entry.mergedInto))
                    entry.mergedInto.clear();
            }
        }
    }
    DraftSection &sectionNamed(const QString &key)
    {
        const auto it = std::find_if(m_draft.sections.begin(), m_draft.sections.end(),
                                     [&](const DraftSection &section) { return section.key == key; });
        Q_ASSERT(it != m_draft.sections.end());
        return *it;
    }
    bool hasSection(const QString &key) const { return m_draft.section(key) != nullptr; }

    /// A person's sections, names of sections, and sections that only a person's lines stand in.
    void keepSections()
    {
        QString previous;
        for (const DraftSection &section : m_before.sections) {
            if (section.key == unplacedKey())
                continue;
            if (!hasSection(section.key)) {
                const bool isWanted = isOwnSection(section.key) || section.ownTitle
                    || std::any_of(section.entries.begin(), section.entries.end(),
                                   [](const DraftEntry &entry) { return entry.placed || entry.isOwn(); });
                if (!isWanted)
                    continue;
                const auto behind =
                    std::find_if(m_draft.sections.begin(), m_draft.sections.end(),
                                 [&](const DraftSection &one) { return one.key == previous; });
                m_draft.sections.insert(behind == m_draft.sections.end() ? behind : behind + 1,
                                        {section.key, section.title, section.ownTitle, {}});
            } else {
                sectionNamed(section.key).ownTitle = section.ownTitle;
            }
            previous = section.key;
        }
    }

    /// Which of the old lines stay where the commits put them, which where a person did, and which have no
    /// place any more.
    void sortEntries()
    {
        for (const DraftSection &section : m_before.sections) {
            QStringList before;
            for (const DraftEntry &entry : section.entries) {
                sortEntry(entry, section.key, before);
                before.append(entry.key);
            }
        }
    }
    void sortEntry(const DraftEntry &entry, const QString &section, const QStringList &before)
    {
        const bool wasUnplaced = section == unplacedKey();
        const DraftEntry *now = entry.isOwn() ? nullptr : m_match.nowOf(entry.key);
        if (entry.isOwn() || (!now && entry.adopted && !wasUnplaced)) {
            m_kept.append({entry, section, before});
        } else if (now) {
            const DraftEntry merged = over(entry, *now);
            const QString home = wasUnplaced ? entry.stood : section;
            if (merged.placed && hasSection(home))
                m_kept.append({merged, home, before});
            else
                m_free.insert(m_match.indexOf(now), merged);
        } else if (wasUnplaced) {
            m_unplaced.append(entry);
        } else if (entry.text || entry.shown || entry.placed) { // merged alone: its words stand elsewhere
            DraftEntry lost = entry;
            lost.stood = section;
            m_unplaced.append(lost);
        }
    }

    /// Those that nobody placed, in the order the commits give, new ones among them.
    QVector<DraftEntry> freeEntries() const
    {
        QSet<QString> keys;
        for (const Kept &kept : m_kept)
            keys.insert(kept.entry.key);
        for (const DraftEntry &entry : m_free)
            keys.insert(entry.key);
        for (const DraftEntry &entry : m_unplaced)
            keys.insert(entry.key);
        QVector<DraftEntry> free;
        for (qsizetype i = 0; i < m_now.size(); ++i) {
            const auto known = m_free.find(i);
            if (known != m_free.end()) {
                free.append(*known);
                free.last().placed = false;
            } else if (!m_match.isTaken(i)) {
                DraftEntry fresh = m_now[i];
                for (int n = 2; keys.contains(fresh.key); ++n) // an older line came under this id
                    fresh.key = u"%1-%2"_s.arg(m_now[i].key).arg(n);
                keys.insert(fresh.key);
                free.append(fresh);
            }
        }
        return free;
    }

    void placeKept(DraftSection &section)
    {
        QVector<DraftEntry> &entries = section.entries;
        qsizetype behindLast = 0; // a person's lines keep their order, whatever the others do
        for (const Kept &kept : m_kept) {
            if (kept.section != section.key)
                continue;
            qsizetype at = 0;
            for (qsizetype i = kept.before.size() - 1; i >= 0 && at == 0; --i) {
                for (qsizetype e = 0; e < entries.size(); ++e) {
                    if (entries[e].key == kept.before[i])
                        at = e + 1;
                }
            }
            at = std::max(at, behindLast);
            entries.insert(at, kept.entry);
            behindLast = at + 1;
        }
    }

    const NotesDraft &m_before;
    const QVector<DraftEntry> m_now;
    DraftMatch m_match;
    NotesDraft m_draft;
    QVector<Kept> m_kept; ///< where a person put them, in their order
    QHash<qsizetype, DraftEntry> m_free; ///< by place in m_now
    QVector<DraftEntry> m_unplaced;
};

} // namespace

NotesDraft beginDraft(const ReleaseNotes &all, NotesAudience audience)
{
    return broughtUpTo(NotesDraft{}, all, audience);
}

NotesDraft broughtUpTo(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience)
{
    return DraftRebuild(draft, all, audience).draft();
}

DraftNews newsFor(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience)
{
    DraftNews news;
    const QVector<DraftEntry> now = generatedEntries(all, audience);
    const DraftMatch match(draft, now);
    for (qsizetype i = 0; i < now.size(); ++i)
        news.added += match.isTaken(i) ? 0 : 1;
    for (const DraftSection &section : draft.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (entry.isOwn())
                continue;
            const DraftEntry *there = match.nowOf(entry.key);
            const bool isKnownGone = entry.adopted || section.key == unplacedKey();
            if (!there)
                news.gone += isKnownGone ? 0 : 1;
            else if (there->generated != entry.generated || there->group != entry.group
                     || there->commit != entry.commit || section.key == unplacedKey())
                ++news.changed;
        }
    }
    return news;
}

} // namespace slipway
