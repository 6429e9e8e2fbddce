#include "models/notes/notesoutline.h"

#include "models/notes/survivors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace slipway {

QString titleOf(NotesGroup group)
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

QString keyOf(NotesGroup group)
{
    static constexpr std::array keys{"breaking"_L1,      "features"_L1,    "fixes"_L1,
                                     "security"_L1,      "performance"_L1, "reverts"_L1,
                                     "documentation"_L1, "maintenance"_L1, "other"_L1};
    static_assert(keys.size() == notesGroupCount);
    return keys[size_t(group)];
}

namespace {

NotesGroup groupOfType(std::string_view type)
{
    struct Pair
    {
        std::string_view type;
        NotesGroup group;
    };
    static constexpr std::array<Pair, 23> known{
        {{"fix", NotesGroup::Fixes},          {"feat", NotesGroup::Features},
         {"docs", NotesGroup::Documentation}, {"refactor", NotesGroup::Maintenance},
         {"test", NotesGroup::Maintenance},   {"build", NotesGroup::Maintenance},
         {"ci", NotesGroup::Maintenance},     {"chore", NotesGroup::Maintenance},
         {"perf", NotesGroup::Performance},   {"style", NotesGroup::Maintenance},
         {"revert", NotesGroup::Reverts},     {"release", NotesGroup::Maintenance},
         {"feature", NotesGroup::Features},   {"bugfix", NotesGroup::Fixes},
         {"hotfix", NotesGroup::Fixes},       {"security", NotesGroup::Security},
         {"sec", NotesGroup::Security},       {"doc", NotesGroup::Documentation},
         {"tests", NotesGroup::Maintenance},  {"build-deps", NotesGroup::Maintenance},
         {"deps", NotesGroup::Maintenance},   {"refac", NotesGroup::Maintenance},
         {"wip", NotesGroup::Maintenance}}};
    const auto found = std::ranges::find(known, type, &Pair::type);
    return found == known.end() ? NotesGroup::Other : found->group;
}

NotesGroup groupOf(const CommitWords &words)
{
    if (words.breaking)
        return NotesGroup::Breaking;
    if (!words.isConventional() && (!words.reverts.empty() || words.subject.starts_with("Revert \"")))
        return NotesGroup::Reverts;
    return groupOfType(words.type);
}

/// The sections of a release while they fill: breaking changes, then those that the project names, then the
/// others.
class SectionList
{
public:
    explicit SectionList(const QVector<NotesType> &types)
    {
        for (const NotesType &type : types) {
            Rule rule{type.type.toStdString(), type.hidden, m_named.size()};
            if (type.title.isEmpty()) {
                rule.section = nowhere;
            } else {
                const std::string title = type.title.toStdString();
                const auto known = std::ranges::find(m_named, title, &NotesOutline::Section::title);
                rule.section = size_t(known - m_named.begin());
                if (known == m_named.end())
                    m_named.push_back({groupOfType(rule.type), {}, title});
            }
            m_rules.push_back(std::move(rule));
        }
    }

    void add(const CommitWords &words)
    {
        const NotesGroup group = groupOf(words);
        const auto rule = std::ranges::find(m_rules, words.type, &Rule::type);
        if (group == NotesGroup::Breaking || !words.isConventional() || rule == m_rules.end())
            m_groups[size_t(group)].push_back(&words);
        else if (!rule->isHidden)
            (rule->section == nowhere ? m_groups[size_t(group)] : m_named[rule->section].items)
                .push_back(&words);
    }

    /// None is empty.
    std::vector<NotesOutline::Section> taken()
    {
        std::vector<NotesOutline::Section> sections;
        const auto take = [&](NotesOutline::Section section) {
            if (!section.items.empty())
                sections.push_back(std::move(section));
        };
        take({NotesGroup::Breaking, std::move(m_groups[size_t(NotesGroup::Breaking)]), {}});
        for (NotesOutline::Section &named : m_named)
            take(std::move(named));
        for (int i = int(NotesGroup::Breaking) + 1; i < notesGroupCount; ++i)
            take({NotesGroup(i), std::move(m_groups[size_t(i)]), {}});
        return sections;
    }

private:
    static constexpr size_t nowhere = size_t(-1);
    struct Rule
    {
        std::string type;
        bool isHidden = false;
        size_t section = 0;
    };
    std::vector<Rule> m_rules;
    std::vector<NotesOutline::Section> m_named;
    std::array<std::vector<const CommitWords *>, notesGroupCount> m_groups;
};

/// Everybody who wrote something of a release.
class ContributorList
{
public:
    void add(const PersonName &name)
    {
        if (name.text.empty() || name.isRobot)
            return;
        if (name.person >= m_seen.size())
            m_seen.resize(name.person + 1, false);
        if (!m_seen[name.person])
            m_people.push_back(&name);
        m_seen[name.person] = true;
    }

    /// By name. One person may have two addresses: the same name stands once, and is new only if no address
    /// was known.
    std::vector<NotesOutline::Person> sorted(const std::function<bool(std::uint32_t)> &isKnown)
    {
        std::ranges::sort(m_people, [](const PersonName *a, const PersonName *b) {
            const int order = a->folded.compare(b->folded);
            return order ? order < 0 : a->text < b->text;
        });
        std::vector<NotesOutline::Person> once;
        for (const PersonName *person : m_people) {
            const bool isNew = isKnown && !isKnown(person->person);
            if (!once.empty() && once.back().name == person->text)
                once.back().firstTime = once.back().firstTime && isNew;
            else
                once.push_back({person->text, isNew});
        }
        return once;
    }

private:
    std::vector<const PersonName *> m_people;
    std::vector<bool> m_seen;
};

QString textOfView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QStringList textsOfViews(std::span<const std::string_view> views)
{
    QStringList texts;
    for (const std::string_view view : views)
        texts += textOfView(view);
    return texts;
}

NotesItem itemOf(const CommitWords &words)
{
    NotesItem item;
    item.sha = words.id;
    item.type = textOfView(words.type);
    item.scope = textOfView(words.scope);
    item.subject = textOfView(descriptionOf(words));
    item.breaking = words.breaking;
    item.breakingNotes = textsOfViews(words.breakingNotes);
    item.pullRequest = textOfView(words.pullRequest);
    item.tickets = textsOfViews(words.tickets);
    if (!words.authorName.empty())
        item.authors += textOfView(words.authorName);
    for (const std::string_view coAuthor : words.coAuthors) {
        const QString name = textOfView(nameAndMailOf(coAuthor).name);
        if (!name.isEmpty() && !item.authors.contains(name))
            item.authors += name;
    }
    item.references = textsOfViews(words.references);
    if (!words.cherryPickedFrom.empty())
        item.references += textOfView(words.cherryPickedFrom);
    return item;
}

} // namespace

NotesOutline outlineOf(OutlineInput input, People &people)
{
    NotesOutline outline;
    outline.version = input.version;
    outline.tag = input.tag;
    outline.date = input.date;
    outline.previousTag = input.previousTag;
    outline.commits = std::move(input.commits);
    SectionList sections(input.types);
    ContributorList contributors;
    const std::vector<std::string_view> noChanges; // a merge lists what others say for themselves
    for (const size_t i : survivorsOf(outline.commits)) {
        const CommitWords &words = outline.commits[i];
        sections.add(words);
        for (const std::string_view change : words.isMerge() ? noChanges : words.changes)
            sections.add(outline.changes.emplace_back(wordsOfChange(words, change)));
        contributors.add(people.authorOf(words));
        for (const std::string_view coAuthor : words.coAuthors) {
            const NameAndMail author = nameAndMailOf(coAuthor);
            contributors.add(people.named(author.name, author.mail));
        }
    }
    outline.sections = sections.taken();
    outline.contributors = contributors.sorted(input.isKnown);
    return outline;
}

ReleaseNotes releaseNotesOf(const NotesOutline &outline)
{
    ReleaseNotes notes;
    notes.version = outline.version;
    notes.tag = outline.tag;
    notes.date = outline.date;
    notes.previousTag = outline.previousTag;
    for (const NotesOutline::Section &section : outline.sections) {
        QVector<NotesItem> items;
        for (const CommitWords *words : section.items)
            items += itemOf(*words);
        const QString title =
            section.title.empty() ? titleOf(section.group) : QString::fromStdString(section.title);
        notes.sections += NotesSection{title, std::move(items), keyOf(section.group)};
    }
    for (const NotesOutline::Person &person : outline.contributors)
        notes.contributors += Contributor{textOfView(person.name), person.firstTime};
    return notes;
}

} // namespace slipway
