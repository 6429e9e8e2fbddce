#include "models/notes/nextversion.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

BumpLevel levelOf(const CommitMessage &message)
{
    if (message.breaking)
        return BumpLevel::Major;
    if (message.type == u"feat" || message.type == u"feature")
        return BumpLevel::Minor;
    for (const QStringView type :
         {QStringView(u"fix"), QStringView(u"bugfix"), QStringView(u"hotfix"), QStringView(u"perf"),
          QStringView(u"security"), QStringView(u"sec"), QStringView(u"revert")}) {
        if (message.type == type)
            return BumpLevel::Patch;
    }
    return message.reverts.isEmpty() ? BumpLevel::None : BumpLevel::Patch;
}

/// A version to count on from: SemVer, or a partial one with zeros for what it leaves out.
static std::optional<Version> countableVersion(const QString &text)
{
    if (auto version = Version::parse(text))
        return version;
    const auto tag = TagVersion::parse(text);
    if (!tag || !tag->prefix().isEmpty())
        return {};
    if (tag->kind() == TagVersion::Kind::SemVer)
        return Version::parse(tag->text());
    if (tag->kind() != TagVersion::Kind::Partial)
        return {};
    const qsizetype end = tag->text().indexOf(u'-');
    const QString core = end < 0 ? tag->text() : tag->text().left(end);
    const QString rest = end < 0 ? QString() : tag->text().mid(end);
    return Version::parse(core + (core.contains(u'.') ? u".0"_s : u".0.0"_s) + rest);
}

Result<NextVersion> nextVersion(const QString &current, const QVector<NotesCommit> &commits,
                                const BumpPolicy &policy)
{
    NextVersion answer;
    answer.current = current;
    answer.next = current;
    for (const ReadCommit &read : survivingCommits(commits)) {
        const BumpLevel level = levelOf(read.message);
        answer.level = std::max(answer.level, level);
        if (level != BumpLevel::None)
            answer.because += BumpReason{read.commit.id, read.message.subject, level};
        if (read.commit.parents.size() > 1)
            continue;
        for (const QString &change : read.message.changes) {
            const BumpLevel further = levelOf(readCommitMessage(change));
            answer.level = std::max(answer.level, further);
            if (further != BumpLevel::None)
                answer.because += BumpReason{read.commit.id, change, further};
        }
    }
    std::ranges::stable_sort(answer.because, std::greater(), &BumpReason::level);
    if (current.isEmpty()) {
        if (!commits.isEmpty())
            answer.next = policy.firstVersion;
        return answer;
    }
    const auto version = countableVersion(current);
    if (!version) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("slipway::Notes",
                                        "The version “%1” does not count changes, so there is no next one to "
                                        "suggest; choose the next version yourself.")
                .arg(oneLine(current, 80)));
    }
    if (answer.level != BumpLevel::None)
        answer.next = bumped(*version, answer.level, policy.zeroMajorKeepsZero).toString();
    return answer;
}

} // namespace slipway
