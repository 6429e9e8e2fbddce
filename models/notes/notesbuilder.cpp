#include "models/notes/notesbuilder.h"

#include "models/domain/commithints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum class NotesGroup {
    Breaking,
    Features,
    Fixes,
    Security,
    Performance,
    Reverts,
    Documentation,
    Maintenance,
    Other
};
constexpr int notesGroupCount = int(NotesGroup::Other) + 1;

QString groupTitle(NotesGroup group)
{
    switch (group) {
    case NotesGroup::Breaking:
        return QCoreApplication::translate("slipway::Notes", "Breaking changes");
    case NotesGroup::Features:
        return QCoreApplication::translate("slipway::Notes", "Features");
    case NotesGroup::Fixes:
        return QCoreApplication::translate("slipway::Notes", "Fixes");
    case NotesGroup::Security:
        return QCoreApplication::translate("slipway::Notes", "Security");
    case NotesGroup::Performance:
        return QCoreApplication::translate("slipway::Notes", "Performance");
    case NotesGroup::Reverts:
        return QCoreApplication::translate("slipway::Notes", "Reverts");
    case NotesGroup::Documentation:
        return QCoreApplication::translate("slipway::Notes", "Documentation");
    case NotesGroup::Maintenance:
        return QCoreApplication::translate("slipway::Notes", "Maintenance");
    case NotesGroup::Other:
        return QCoreApplication::translate("slipway::Notes", "Other changes");
    }
    return {};
}

NotesGroup groupOfType(QStringView type)
{
    struct Pair
    {
        QStringView type;
        NotesGroup group;
    };
    static constexpr std::array<Pair, 23> known{
        {{u"feat", NotesGroup::Features},     {u"feature", NotesGroup::Features},
         {u"fix", NotesGroup::Fixes},         {u"bugfix", NotesGroup::Fixes},
         {u"hotfix", NotesGroup::Fixes},      {u"security", NotesGroup::Security},
         {u"sec", NotesGroup::Security},      {u"perf", NotesGroup::Performance},
         {u"revert", NotesGroup::Reverts},    {u"docs", NotesGroup::Documentation},
         {u"doc", NotesGroup::Documentation}, {u"chore", NotesGroup::Maintenance},
         {u"ci", NotesGroup::Maintenance},    {u"test", NotesGroup::Maintenance},
         {u"tests", NotesGroup::Maintenance}, {u"style", NotesGroup::Maintenance},
         {u"build", NotesGroup::Maintenance}, {u"build-deps", NotesGroup::Maintenance},
         {u"deps", NotesGroup::Maintenance},  {u"refactor", NotesGroup::Maintenance},
         {u"refac", NotesGroup::Maintenance}, {u"release", NotesGroup::Maintenance},
         {u"wip", NotesGroup::Maintenance}}};
    const auto found = std::ranges::find(known, type, &Pair::type);
    return found == known.end() ? NotesGroup::Other : found->group;
}

NotesGroup groupOf(const CommitMessage &message)
{
    if (message.breaking)
        return NotesGroup::Breaking;
    if (!message.conventional && (!message.reverts.isEmpty() || message.subject.startsWith(u"Revert \"")))
        return NotesGroup::Reverts;
    return groupOfType(message.type);
}

QString nameOfCoAuthor(const QString &coAuthor)
{
    const qsizetype open = coAuthor.indexOf(u'<');
    return (open < 0 ? coAuthor : coAuthor.left(open)).trimmed();
}

QString mailOfCoAuthor(const QString &coAuthor)
{
    const qsizetype open = coAuthor.indexOf(u'<');
    const qsizetype close = coAuthor.indexOf(u'>', open);
    return open < 0 || close < 0 ? QString() : coAuthor.mid(open + 1, close - open - 1).trimmed();
}

/// Addresses that footers point to, and the commit that this one was picked from.
QStringList referencesOf(const CommitMessage &message)
{
    QStringList references;
    for (const Footer &footer : message.footers) {
        const QString address = footer.value.section(u'\n', 0, 0).section(u' ', 0, 0);
        if ((address.startsWith(u"https://") || address.startsWith(u"http://"))
            && !references.contains(address) && references.size() < 32)
            references += address;
    }
    if (!message.cherryPickedFrom.isEmpty())
        references += message.cherryPickedFrom;
    return references;
}

NotesItem itemOf(const ReadCommit &read)
{
    const CommitMessage &message = read.message;
    NotesItem item;
    item.sha = read.commit.id;
    item.type = message.type;
    item.scope = message.scope;
    item.subject = message.description;
    takeTrailingPullRequest(item.subject);
    item.breaking = message.breaking;
    item.breakingNotes = message.breakingNotes;
    item.pullRequest = message.pullRequest;
    item.tickets = message.tickets;
    if (!read.commit.author.isEmpty())
        item.authors += read.commit.author;
    for (const QString &coAuthor : message.coAuthors) {
        if (const QString name = nameOfCoAuthor(coAuthor); !name.isEmpty() && !item.authors.contains(name))
            item.authors += name;
    }
    item.references = referencesOf(message);
    return item;
}

/// Everybody who wrote something of a release, once by mail address (by name where there is none), robots
/// left out.
class ContributorList
{
public:
    explicit ContributorList(const std::optional<QSet<QString>> &earlier) : m_earlier(earlier) { }

    void add(const QString &name, const QString &mail)
    {
        const QString key = (mail.isEmpty() ? name : mail).toLower();
        if (name.isEmpty() || name.endsWith(u"[bot]") || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_people += Contributor{name, m_earlier && !m_earlier->contains(key)};
    }
    QVector<Contributor> sorted()
    {
        std::ranges::sort(m_people, [](const Contributor &a, const Contributor &b) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            return order ? order < 0 : a.name < b.name;
        });
        // One person may have two addresses: the same name stands once, and is new only if no address was
        // known.
        QVector<Contributor> once;
        for (const Contributor &person : std::as_const(m_people)) {
            if (!once.isEmpty() && once.last().name == person.name)
                once.last().firstTime = once.last().firstTime && person.firstTime;
            else
                once += person;
        }
        return once;
    }

private:
    const std::optional<QSet<QString>> &m_earlier;
    QSet<QString> m_seen;
    QVector<Contributor> m_people;
};

} // namespace

ReleaseNotes buildNotes(const NotesInput &input)
{
    ReleaseNotes notes;
    notes.version = input.version;
    notes.tag = input.tag;
    notes.date = input.date;
    notes.previousTag = input.previousTag;
    std::array<QVector<NotesItem>, notesGroupCount> groups;
    ContributorList contributors(input.earlierAuthors);
    for (const ReadCommit &read : survivingCommits(input.commits)) {
        groups[size_t(groupOf(read.message))] += itemOf(read);
        contributors.add(read.commit.author, read.commit.authorEmail);
        for (const QString &coAuthor : read.message.coAuthors)
            contributors.add(nameOfCoAuthor(coAuthor), mailOfCoAuthor(coAuthor));
    }
    for (int i = 0; i < notesGroupCount; ++i) {
        if (!groups[size_t(i)].isEmpty())
            notes.sections += NotesSection{groupTitle(NotesGroup(i)), std::move(groups[size_t(i)])};
    }
    notes.contributors = contributors.sorted();
    return notes;
}

} // namespace slipway
