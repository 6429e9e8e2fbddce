#include "models/domain/commithints.h"

#include "models/domain/commitfooters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

// A message may hold a hundred thousand keys; nobody reads so many, and looking each up would not be linear.
static constexpr qsizetype hintsMaximum = 64;

static void addHintOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && list.size() < hintsMaximum && !list.contains(text))
        list += text;
}

static bool isHintDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static QStringView digitsFrom(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isHintDigit(text[count]))
        ++count;
    return text.left(count <= 10 ? count : 0);
}

static QString hexFrom(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size()
           && (isHintDigit(text[count]) || (text[count].toLower() >= u'a' && text[count].toLower() <= u'f')))
        ++count;
    const bool endsThere = count == text.size() || !text[count].isLetterOrNumber();
    return endsThere && count >= 4 && count <= 64 ? text.left(count).toString().toLower() : QString();
}

QString takeTrailingPullRequest(QString &subject)
{
    if (!subject.endsWith(u')'))
        return {};
    const qsizetype open = subject.lastIndexOf(u'(');
    const QStringView inside = QStringView(subject).mid(open + 1, subject.size() - open - 2);
    if (open <= 0 || inside.size() < 2 || (inside[0] != u'#' && inside[0] != u'!'))
        return {};
    const QStringView number = digitsFrom(inside.mid(1));
    if (number.isEmpty() || number.size() != inside.size() - 1)
        return {};
    const QString found = number.toString();
    subject = QStringView(subject).left(open).trimmed().toString();
    return found;
}

/// "Merge pull request #12 from …" (GitHub, Bitbucket Server), "Merged in x (pull request #12)" (Bitbucket),
/// "Merged PR 12: …" (Azure DevOps).
static QString pullRequestOfMergeSubject(QStringView subject)
{
    if (!subject.startsWith(u"Merge"))
        return {};
    for (const QStringView before : {QStringView(u"Merge pull request #"), QStringView(u"Merged PR ")}) {
        if (subject.startsWith(before))
            return digitsFrom(subject.mid(before.size())).toString();
    }
    const QStringView inParentheses = u"(pull request #";
    const qsizetype at = subject.startsWith(u"Merged in ") ? subject.indexOf(inParentheses) : -1;
    return at < 0 ? QString() : digitsFrom(subject.mid(at + inParentheses.size())).toString();
}

/// GitLab's "See merge request group/project!12", or with the whole address.
static QString mergeRequestOfLine(QStringView line)
{
    if (const qsizetype mark = line.lastIndexOf(u'!'); mark >= 0)
        return digitsFrom(line.mid(mark + 1)).toString();
    const QStringView path = u"/merge_requests/";
    const qsizetype at = line.lastIndexOf(path);
    return at < 0 ? QString() : digitsFrom(line.mid(at + path.size())).toString();
}

static QString pullRequestOfAddress(QStringView address)
{
    for (const QStringView path :
         {QStringView(u"/pull/"), QStringView(u"/merge_requests/"), QStringView(u"/pulls/")}) {
        if (const qsizetype at = address.lastIndexOf(path); at >= 0)
            return digitsFrom(address.mid(at + path.size())).toString();
    }
    return {};
}

/// Names of standards that look like a ticket's key and are none.
static bool isStandardsName(QStringView key)
{
    constexpr std::array<QStringView, 18> names{u"AES",  u"BASE", u"COVID", u"CP",  u"CVE",  u"CWE",
                                                u"ECMA", u"HTTP", u"IEEE",  u"ISO", u"KOI8", u"MD",
                                                u"PEP",  u"RFC",  u"RSA",   u"SHA", u"UCS",  u"UTF"};
    return std::ranges::find(names, key) != names.end();
}

/// Keys as Jira and its like write them: two to ten capitals and digits, a hyphen, a number.
static void addTicketKeys(QStringList &tickets, QStringView text)
{
    const auto isKeyCharacter = [](QChar c) { return (c >= u'A' && c <= u'Z') || isHintDigit(c); };
    for (qsizetype hyphen = text.indexOf(u'-', 1); hyphen >= 0; hyphen = text.indexOf(u'-', hyphen + 1)) {
        qsizetype begin = hyphen;
        while (begin > 0 && hyphen - begin <= 10 && isKeyCharacter(text[begin - 1]))
            --begin;
        const QStringView key = text.mid(begin, hyphen - begin);
        const QStringView number = digitsFrom(text.mid(hyphen + 1, 11));
        const qsizetype end = hyphen + 1 + number.size();
        if (key.size() < 2 || key.size() > 10 || isHintDigit(key[0]) || number.isEmpty() || number[0] == u'0')
            continue;
        const QChar before = begin ? text[begin - 1] : QChar(u' ');
        const QChar after = end < text.size() ? text[end] : QChar(u' ');
        const bool alone = !before.isLetterOrNumber() && before != u'-' && before != u'_' && before != u'.'
            && !after.isLetterOrNumber() && after != u'_';
        if (alone && !isStandardsName(key))
            addHintOnce(tickets, text.mid(begin, end - begin).toString());
    }
}

static bool isTicketWord(QStringView word)
{
    if (word.isEmpty() || !QStringView(u"bcfiprtBCFIPRT").contains(word[0]))
        return false;
    constexpr std::array<QStringView, 21> words{
        u"bug",   u"bugs",    u"close",      u"closed",  u"closes",   u"fix",       u"fixed",
        u"fixes", u"issue",   u"issues",     u"part-of", u"ref",      u"reference", u"references",
        u"refs",  u"related", u"relates-to", u"resolve", u"resolved", u"resolves",  u"ticket"};
    return std::ranges::any_of(words,
                               [&](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}

static bool isOwnerAndName(QStringView text)
{
    return text.count(u'/') == 1 && text[0] != u'/' && text.back() != u'/';
}

/// "#12" and ".../issues/12" of a text that says it is about tickets; another repository's keep their
/// "owner/name".
static void addTicketNumbers(QStringList &tickets, QStringView text)
{
    for (qsizetype at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1)) {
        const QStringView number = digitsFrom(text.mid(at + 1, 11));
        const qsizetype end = at + 1 + number.size();
        if (number.isEmpty() || (end < text.size() && text[end].isLetterOrNumber()))
            continue;
        qsizetype begin = at;
        while (begin > 0 && at - begin < 100
               && (text[begin - 1].isLetterOrNumber() || QStringView(u"-_./").contains(text[begin - 1])))
            --begin;
        if (begin == at || isOwnerAndName(text.mid(begin, at - begin)))
            addHintOnce(tickets, text.mid(begin, end - begin).toString());
    }
    const QStringView path = u"/issues/";
    for (qsizetype at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
        const QStringView number = digitsFrom(text.mid(at + path.size(), 11));
        if (!number.isEmpty())
            addHintOnce(tickets, u'#' + number.toString());
    }
}

/// "#45" as the footer "Closes #45" leaves it behind its separator, and "Refs: 45".
static QString bareTicketNumber(QStringView value)
{
    const QStringView number = digitsFrom(value);
    const bool alone = number.size() == value.size() || !value[number.size()].isLetterOrNumber();
    return alone && !number.isEmpty() && number.size() <= 6 ? u'#' + number.toString() : QString();
}

/// "fixes #12" somewhere in a subject.
static void addTicketsOfSubject(QStringList &tickets, QStringView subject)
{
    for (qsizetype at = subject.indexOf(u" #"); at > 0; at = subject.indexOf(u" #", at + 1)) {
        qsizetype begin = at;
        while (begin > 0 && (subject[begin - 1].isLetter() || subject[begin - 1] == u'-'))
            --begin;
        const QStringView number = digitsFrom(subject.mid(at + 2, 11));
        if (isTicketWord(subject.mid(begin, at - begin)) && !number.isEmpty())
            addHintOnce(tickets, u'#' + number.toString());
    }
}

static void readHintLine(CommitMessage &message, QStringView line)
{
    const QStringView start = line.trimmed();
    if (start.isEmpty())
        return;
    const auto behind = [&](QStringView words) {
        return start.startsWith(words, Qt::CaseInsensitive) ? start.mid(words.size()).trimmed()
                                                            : QStringView();
    };
    switch (start[0].toLower().unicode()) {
    case u't':
        if (message.reverts.isEmpty())
            message.reverts = hexFrom(behind(u"This reverts commit "));
        break;
    case u'(':
        if (message.cherryPickedFrom.isEmpty())
            message.cherryPickedFrom = hexFrom(behind(u"(cherry picked from commit "));
        break;
    case u's':
        if (message.pullRequest.isEmpty() && start.startsWith(u"See merge request "))
            message.pullRequest = mergeRequestOfLine(start);
        break;
    case u'c':
        if (const QStringView author = behind(u"Co-authored-by:"); !author.isEmpty())
            addHintOnce(message.coAuthors, author.left(512).toString());
        break;
    default:
        break;
    }
    qsizetype wordEnd = 0;
    while (wordEnd < qMin<qsizetype>(start.size(), 12) && start[wordEnd] != u' ' && start[wordEnd] != u':')
        ++wordEnd;
    if (wordEnd < start.size() && wordEnd < 12 && isTicketWord(start.left(wordEnd)))
        addTicketNumbers(message.tickets, start.mid(wordEnd));
}

/// "https://…" where a footer's value begins with it.
static QString addressAtBeginning(QStringView value)
{
    if (!value.startsWith(u"https://") && !value.startsWith(u"http://"))
        return {};
    const auto end = std::ranges::find_if(value, [](QChar c) { return c == u' ' || c == u'\n'; });
    return value.left(end - value.begin()).toString();
}

static void readHintsOfFooters(CommitMessage &message)
{
    for (const Footer &footer : std::as_const(message.footers)) {
        addHintOnce(message.references, addressAtBeginning(footer.value));
        if (isTicketWord(footer.token)) {
            addHintOnce(message.tickets, bareTicketNumber(footer.value));
            addTicketNumbers(message.tickets, footer.value);
        }
        if (message.pullRequest.isEmpty() && footer.token.compare(u"PR-URL"_s, Qt::CaseInsensitive) == 0)
            message.pullRequest = pullRequestOfAddress(footer.value);
        // The specification's own suggestion for a revert: its type, and the commits in Refs.
        if (message.reverts.isEmpty() && message.type == u"revert"
            && footer.token.compare(u"Refs"_s, Qt::CaseInsensitive) == 0) {
            const QString id = hexFrom(footer.value);
            message.reverts = id.size() >= 7 ? id : QString();
        }
    }
}

void readCommitHints(CommitMessage &message, QStringView rest)
{
    if (message.pullRequest.isEmpty())
        message.pullRequest = pullRequestOfMergeSubject(message.subject);
    addTicketKeys(message.tickets, message.subject);
    addTicketsOfSubject(message.tickets, message.subject);
    forEachLine(rest, [&](QStringView line) { readHintLine(message, line); });
    readHintsOfFooters(message);
    addTicketKeys(message.tickets, rest);
}

} // namespace slipway
