#include "models/notes/draftcheck.h"

#include "models/notes/rendermarkdown.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct DraftCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::DraftCheck)
};

/// The words of a text that a dictionary can know: no code, no addresses, no names with digits or signs.
QStringList wordsToCheck(const QString &markdown)
{
    static const QRegularExpression noWords(u"`[^`]*`|\\b\\w+://\\S+|\\S*[@_/\\\\#\\d]\\S*"_s);
    static const QRegularExpression word(u"[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*"_s);
    QString text = markdown;
    text.replace(noWords, u" "_s);
    QStringList words;
    auto found = word.globalMatch(text);
    while (found.hasNext()) {
        QString one = found.next().captured();
        while (one.endsWith(u'\'') || one.endsWith(u'’'))
            one.chop(1);
        // ABC and macOS are names, not words.
        const bool isName = one.size() < 2 || one.mid(1) != one.mid(1).toLower();
        if (!isName && !words.contains(one))
            words += one;
    }
    return words;
}

class DraftChecker
{
public:
    DraftChecker(const ReleaseNotes &all, NotesAudience audience, const SpellCheck &spell)
        : m_audience(audience), m_spell(spell)
    {
        for (const NotesSection &section : all.sections) {
            for (const NotesItem &item : section.items) {
                m_items.insert(item.sha.hex(), &item);
                m_hasTickets = m_hasTickets || !notesMarks(item).isEmpty();
                if (spell)
                    addKnown(item.scope + u' ' + item.subject + u' ' + item.authors.join(u' '));
            }
        }
        for (const Contributor &person : all.contributors)
            addKnown(person.name);
    }

    QVector<DraftRemark> run(const NotesDraft &draft)
    {
        checkWords(u"intro"_s, draft.intro);
        for (const DraftSection &section : draft.sections) {
            if (section.key == unplacedKey())
                continue;
            for (const DraftEntry &entry : section.entries)
                check(entry, section.key);
        }
        return m_remarks;
    }

private:
    void addKnown(const QString &text)
    {
        for (const QString &word : wordsToCheck(text))
            m_known.insert(word.toLower());
    }
    void say(DraftRemark::Kind kind, const QString &key, const QString &sentence,
             const QStringList &words = {})
    {
        m_remarks.append({kind, key, sentence, words});
    }

    void check(const DraftEntry &entry, const QString &section)
    {
        using Kind = DraftRemark::Kind;
        const NotesItem *item = m_items.value(entry.commit.hex());
        const bool isBreaking = item && item->breaking;
        if (!entry.isShown()) {
            if (isBreaking && !entry.isMerged())
                say(Kind::BreakingLeftOut, entry.key,
                    DraftCheckWords::tr("This breaks something, and is left out."));
            return;
        }
        const QString text = entry.shownText().trimmed();
        if (text.isEmpty())
            return say(Kind::Empty, entry.key,
                       DraftCheckWords::tr("Nothing is written here yet, so that it is in no notes."));
        if (isBreaking && !entry.text && notesToShow(item->breakingNotes, item->subject).isEmpty())
            say(Kind::BreakingUnexplained, entry.key,
                DraftCheckWords::tr("This breaks something and does not say what to do about it."));
        if (item && item->type.isEmpty() && !entry.text && !entry.placed && section == "other"_L1)
            say(Kind::Unlabelled, entry.key,
                DraftCheckWords::tr(
                    "The commit does not say what kind of change it is. Put it into a section."));
        checkTicket(entry, item);
        const QString plain = text.toCaseFolded();
        if (m_told.contains(plain))
            say(Kind::Repeated, entry.key, DraftCheckWords::tr("Another line says the same."));
        m_told.insert(plain);
        if (entry.text)
            checkWords(entry.key, *entry.text);
    }

    void checkTicket(const DraftEntry &entry, const NotesItem *item)
    {
        const bool isForPeople =
            item && (item->type == "feat"_L1 || item->type == "fix"_L1 || item->breaking);
        if (m_audience != NotesAudience::Customer && m_hasTickets && isForPeople
            && entry.pullRequest.isEmpty() && entry.tickets.isEmpty())
            say(DraftRemark::Kind::MissingTicket, entry.key,
                DraftCheckWords::tr("This names no ticket and no pull request, as others do."));
    }

    void checkWords(const QString &key, const QString &markdown)
    {
        if (!m_spell)
            return;
        QStringList wrong;
        for (const QString &word : wordsToCheck(markdown)) {
            if (!m_known.contains(word.toLower()) && !m_spell(word))
                wrong += word;
        }
        if (!wrong.isEmpty())
            say(DraftRemark::Kind::Misspelt, key,
                DraftCheckWords::tr("No dictionary knows: %1").arg(wrong.mid(0, 10).join(u", "_s)), wrong);
    }

    NotesAudience m_audience;
    const SpellCheck &m_spell;
    QHash<QString, const NotesItem *> m_items;
    QSet<QString> m_known; ///< words the commits use
    QSet<QString> m_told;
    QVector<DraftRemark> m_remarks;
    bool m_hasTickets = false;
};

} // namespace

QVector<DraftRemark> checkDraft(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience,
                                const SpellCheck &spell)
{
    return DraftChecker(all, audience, spell).run(draft);
}

} // namespace slipway
