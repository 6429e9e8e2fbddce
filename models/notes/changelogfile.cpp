#include "models/notes/changelogfile.h"

#include "models/notes/changelogparts.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace slipway {

namespace {

/// Brings one release of a file up to what its notes say.
class SectionUpdate
{
public:
    SectionUpdate(ChangelogSection &there, const ChangelogSection &notes, const ChangelogSection *generated)
        : m_there(there), m_notes(notes), m_taken(notes.parts.size(), false)
    {
        for (const ChangelogSection *ours : {generated, &notes}) {
            for (const ChangelogPart &part : ours ? ours->parts : QList<ChangelogPart>()) {
                if (!part.isBlank())
                    m_ours.insert(part.text);
            }
        }
    }

    /// Whether any line of the file's is one of the notes': else it is a person's alone.
    bool isRelated() const
    {
        bool hasWords = false;
        for (const ChangelogPart &part : m_there.parts) {
            hasWords = hasWords || (part.kind != ChangelogPart::Kind::Heading && !part.isBlank());
            if (part.kind == ChangelogPart::Kind::Entry && (m_ours.contains(part.text) || noteOf(part)))
                return true;
        }
        return !hasWords;
    }

    /// Every entry with a commit's id is of these notes.
    bool isWhollyTold() const
    {
        return std::all_of(m_there.parts.begin(), m_there.parts.end(), [this](const ChangelogPart &part) {
            return part.commit.isEmpty() || m_ours.contains(part.text) || noteOf(part);
        });
    }

    /// How many lines of people's stay.
    int run()
    {
        QList<ChangelogPart> parts;
        int kept = 0;
        for (const ChangelogPart &part : m_there.parts) {
            const auto note = part.kind == ChangelogPart::Kind::Entry ? noteOf(part) : std::nullopt;
            if (note)
                m_taken[*note] = true;
            const bool isOurs = m_ours.contains(part.text);
            if (note && (isOurs || part.words == m_notes.parts[*note].words)) {
                parts.append(m_notes.parts[*note]);
            } else if (part.kind != ChangelogPart::Kind::Entry || !isOurs) {
                parts.append(part);
                kept += part.kind == ChangelogPart::Kind::Entry ? 1 : 0;
            }
        }
        if (kept == 0 && isOnlyOurs()) {
            takeWhole();
            return 0;
        }
        m_there.parts = parts;
        bringRest();
        return kept;
    }

private:
    std::optional<qsizetype> noteOf(const ChangelogPart &part) const
    {
        for (const auto same :
             {+[](const ChangelogPart &a, const ChangelogPart &b) { return a.text == b.text; },
              +[](const ChangelogPart &a, const ChangelogPart &b) {
                  return !a.commit.isEmpty()
                      && (a.commit.startsWith(b.commit) || b.commit.startsWith(a.commit))
                      && !b.commit.isEmpty();
              },
              +[](const ChangelogPart &a, const ChangelogPart &b) { return a.words == b.words; }}) {
            for (qsizetype i = 0; i < m_notes.parts.size(); ++i) {
                if (m_notes.parts[i].kind == ChangelogPart::Kind::Entry && !m_taken[i]
                    && same(m_notes.parts[i], part))
                    return i;
            }
        }
        return std::nullopt;
    }

    /// No heading and no other words but the notes'.
    bool isOnlyOurs() const
    {
        return std::all_of(m_there.parts.begin(), m_there.parts.end(), [this](const ChangelogPart &part) {
            return part.isBlank() || part.kind == ChangelogPart::Kind::Entry || m_ours.contains(part.text);
        });
    }

    void takeWhole()
    {
        const bool endsWithBlank = !m_there.parts.isEmpty() && m_there.parts.last().isBlank();
        m_there.parts = m_notes.parts;
        while (!m_there.parts.isEmpty() && m_there.parts.last().isBlank())
            m_there.parts.removeLast();
        if (endsWithBlank)
            m_there.parts.append(ChangelogPart());
    }

    /// What the notes have and the file has not, below the same headings.
    void bringRest()
    {
        QByteArray heading;
        for (qsizetype i = 0; i < m_notes.parts.size(); ++i) {
            const ChangelogPart &part = m_notes.parts[i];
            if (part.kind == ChangelogPart::Kind::Heading)
                heading = part.text;
            else if (part.kind == ChangelogPart::Kind::Entry && !m_taken[i])
                bring(heading, part);
        }
        bringIntro();
    }

    void bringIntro()
    {
        const auto isWords = [](const ChangelogPart &part) {
            return part.kind == ChangelogPart::Kind::Other && !part.isBlank();
        };
        const auto firstOf = [&](const QList<ChangelogPart> &parts) {
            qsizetype i = 0;
            while (i < parts.size() && parts[i].isBlank())
                ++i;
            return i;
        };
        const qsizetype there = firstOf(m_there.parts);
        if (there < m_there.parts.size() && isWords(m_there.parts[there]))
            return; // words of a person's own are there
        QList<ChangelogPart> intro{ChangelogPart()};
        for (qsizetype i = firstOf(m_notes.parts);
             i < m_notes.parts.size() && m_notes.parts[i].kind == ChangelogPart::Kind::Other; ++i)
            intro.append(m_notes.parts[i]);
        if (intro.size() > 1)
            m_there.parts = intro + m_there.parts.mid(there);
    }

    void bring(const QByteArray &heading, const ChangelogPart &part)
    {
        QList<ChangelogPart> &parts = m_there.parts;
        qsizetype at = heading.isEmpty() ? 0 : -1;
        for (qsizetype i = 0; i < parts.size() && at < 0; ++i) {
            if (parts[i].kind == ChangelogPart::Kind::Heading && parts[i].text.trimmed() == heading.trimmed())
                at = i + 1;
        }
        if (at < 0) {
            at = parts.size();
            while (at > 0 && parts[at - 1].kind == ChangelogPart::Kind::Other)
                --at; // what a file ends with, such as the addresses of links, stays its end
            parts.insert(at, ChangelogPart());
            parts.insert(at + 1, {ChangelogPart::Kind::Heading, heading, {}, {}});
            parts.insert(at + 2, ChangelogPart());
            parts.insert(at + 3, part);
            return;
        }
        qsizetype behind = at;
        for (qsizetype i = at; i < parts.size() && parts[i].kind != ChangelogPart::Kind::Heading; ++i) {
            if (parts[i].kind == ChangelogPart::Kind::Entry)
                behind = i + 1;
        }
        if (behind == at) {
            parts.insert(at, ChangelogPart());
            behind = at + 1;
        }
        parts.insert(behind, part);
    }

    ChangelogSection &m_there;
    const ChangelogSection &m_notes;
    QList<bool> m_taken;
    QSet<QByteArray> m_ours;
};

qsizetype indexOf(const QList<ChangelogSection> &sections, const QString &name)
{
    const auto it = std::find_if(sections.begin(), sections.end(),
                                 [&](const ChangelogSection &section) { return section.name == name; });
    return it == sections.end() ? -1 : it - sections.begin();
}

/// Puts the releases of notes into a file, one after the other.
class ChangelogMerge
{
public:
    ChangelogMerge(ParsedChangelog &file, const ParsedChangelog &notes, const ParsedChangelog &generated)
        : m_file(file), m_notes(notes), m_generated(generated)
    {
    }
    int run()
    {
        for (qsizetype i = 0; i < m_notes.sections.size(); ++i)
            put(i);
        return m_kept;
    }

private:
    void put(qsizetype index)
    {
        const ChangelogSection &notes = m_notes.sections[index];
        const qsizetype generated = indexOf(m_generated.sections, notes.name);
        const ChangelogSection *raw = generated < 0 ? nullptr : &m_generated.sections[generated];
        qsizetype at = indexOf(m_file.sections, notes.name);
        const bool isThere = at >= 0;
        if (!isThere)
            at = unreleasedFor(notes, raw);
        if (at < 0) {
            insert(index);
            return;
        }
        ChangelogSection &there = m_file.sections[at];
        SectionUpdate update(there, notes, raw);
        if (!update.isRelated())
            return;
        if (!isThere || isUnreleasedName(there.name))
            there.heading = notes.heading;
        there.name = notes.name;
        m_kept += update.run();
    }

    /// What was unreleased and is all in this release becomes it, with what people wrote there.
    qsizetype unreleasedFor(const ChangelogSection &notes, const ChangelogSection *raw)
    {
        for (qsizetype i = 0; i < m_file.sections.size(); ++i) {
            ChangelogSection &one = m_file.sections[i];
            if (!isUnreleasedName(one.name) || isUnreleasedName(notes.name))
                continue;
            const SectionUpdate update(one, notes, raw);
            const bool hasEntry =
                std::any_of(one.parts.begin(), one.parts.end(), [](const ChangelogPart &part) {
                    return part.kind == ChangelogPart::Kind::Entry;
                });
            if (hasEntry && update.isRelated() && update.isWhollyTold())
                return i;
        }
        return -1;
    }

    void insert(qsizetype index)
    {
        ChangelogSection section = m_notes.sections[index];
        while (!section.parts.isEmpty() && section.parts.last().isBlank())
            section.parts.removeLast();
        qsizetype at = 0;
        if (index > 0) {
            at = indexOf(m_file.sections, m_notes.sections[index - 1].name) + 1;
        } else {
            for (qsizetype later = m_notes.sections.size() - 1; later > index; --later) {
                const qsizetype found = indexOf(m_file.sections, m_notes.sections[later].name);
                at = found >= 0 ? found : at;
            }
            if (at == 0 && !m_file.sections.isEmpty() && isUnreleasedName(m_file.sections.first().name))
                at = 1; // what is unreleased stays on top
        }
        if (at < m_file.sections.size())
            section.parts.append(ChangelogPart());
        endWithBlank(at);
        m_file.sections.insert(at, section);
    }

    /// A blank line before what is put in at a place.
    void endWithBlank(qsizetype at)
    {
        if (at == 0 && !m_file.head.isEmpty() && !m_file.head.last().trimmed().isEmpty())
            m_file.head.append(QByteArray());
        if (at == 0)
            return;
        QList<ChangelogPart> &before = m_file.sections[at - 1].parts;
        if (before.isEmpty() || !before.last().isBlank())
            before.append(ChangelogPart());
    }

    ParsedChangelog &m_file;
    const ParsedChangelog &m_notes;
    const ParsedChangelog &m_generated;
    int m_kept = 0;
};

} // namespace

ChangelogUpdate withNotes(const QByteArray &file, const QByteArray &notes, const QByteArray &generated)
{
    if (file.trimmed().isEmpty())
        return {notes, 0};
    const bool isWindows = file.contains("\r\n");
    QByteArray text = file;
    if (isWindows)
        text.replace("\r\n", "\n");
    ParsedChangelog parsed = parsedChangelog(text);
    const ParsedChangelog told = parsedChangelog(notes);
    const ParsedChangelog raw = parsedChangelog(generated);
    const int kept = ChangelogMerge(parsed, told, raw).run();
    QByteArray out = textOf(parsed);
    if (isWindows)
        out.replace("\n", "\r\n");
    return {out, kept};
}

} // namespace slipway
