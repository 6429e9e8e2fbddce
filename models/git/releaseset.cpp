#include "models/git/releaseset.h"

#include "models/base/glob.h"
#include "models/domain/version.h"
#include "models/git/gitlibrary.h"
#include "models/git/index/walks.h"

#include <algorithm>
#include <memory>

namespace slipway {

using historyindex::kNoPosition;
using historyindex::kNoRelease;
using historyindex::Position;

static bool fitsVersioning(const TagVersion &version, Versioning versioning)
{
    using Kind = TagVersion::Kind;
    const QStringView text = version.text();
    const bool beginsWithYear = text.size() > 4 && !text[4].isDigit()
        && (text.startsWith(u"19") || text.startsWith(u"20")) && text[2].isDigit() && text[3].isDigit();
    switch (versioning) {
    case Versioning::Any:
        return true;
    case Versioning::SemVer:
        return version.kind() == Kind::SemVer;
    case Versioning::CalVer:
        return version.kind() == Kind::CalVer || version.kind() == Kind::Date || beginsWithYear;
    }
    return true;
}

std::optional<ReleaseVersion> versionOfTag(const Project &project, const QString &tag)
{
    if (!project.tagPattern.isEmpty() && !matchesGlob(project.tagPattern, tag))
        return std::nullopt;
    auto version = TagVersion::parse(tag);
    if (version) {
        if (!fitsVersioning(*version, project.versioning))
            return std::nullopt;
        const QString text = version->text();
        return ReleaseVersion{text, std::move(version)};
    }
    // A name without a version is a release only where a pattern asks for it.
    if (!project.tagPattern.isEmpty() && project.versioning == Versioning::Any)
        return ReleaseVersion{tag, std::nullopt};
    return std::nullopt;
}

namespace {

struct ReleaseTag
{
    const GitRef *ref = nullptr;
    QString versionText;
    std::optional<TagVersion> version;
    Position position = kNoPosition;
    std::int64_t safeTime = 0;
};

} // namespace

static bool isEarlierTag(const ReleaseTag &a, const ReleaseTag &b)
{
    if (a.safeTime != b.safeTime)
        return a.safeTime < b.safeTime;
    if (a.version.has_value() != b.version.has_value())
        return !a.version.has_value();
    if (a.version && a.version->prefix() != b.version->prefix())
        return a.version->prefix() < b.version->prefix();
    if (a.version) {
        const auto order = TagVersion::compare(*a.version, *b.version);
        if (order != 0)
            return order < 0;
    }
    return a.ref->name < b.ref->name;
}

static std::vector<std::unique_ptr<ReleaseTag>>
orderedTags(const Project &project, const QVector<GitRef> &refs, const historyindex::Index &index)
{
    const std::vector<std::int64_t> safeTimes = historyindex::ancestrySafeTimes(index);
    std::vector<std::unique_ptr<ReleaseTag>> tags;
    for (const GitRef &ref : refs) {
        if (ref.kind != GitRef::Kind::Tag)
            continue;
        auto version = versionOfTag(project, ref.name);
        const auto oid = toOid(ref.commit);
        const Position position = version && oid ? index.find(*oid) : kNoPosition;
        if (position != kNoPosition)
            tags.push_back(std::make_unique<ReleaseTag>(
                ReleaseTag{&ref, version->text, std::move(version->parsed), position, safeTimes[position]}));
    }
    std::sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) { return isEarlierTag(*a, *b); });
    return tags;
}

static Release releaseOf(const Project &project, const ReleaseTag &tag, const historyindex::Index &index)
{
    Release release;
    release.project = project.id;
    release.version = tag.versionText;
    release.tag = tag.ref->name;
    release.commit = tag.ref->commit;
    release.createdAt = tag.ref->taggedAt.isValid()
        ? tag.ref->taggedAt
        : QDateTime::fromSecsSinceEpoch(index.columns().commitTimes[tag.position], Qt::UTC);
    release.prerelease = tag.version && tag.version->isPrerelease();
    return release;
}

static void countBetween(ReleaseSet *set, const historyindex::Index &index,
                         const historyindex::PathContent &content)
{
    const std::vector<std::uint32_t> reached = historyindex::countReached(index, set->tips);
    const std::vector<std::uint32_t> previous = historyindex::nearestBefore(index, set->tips, reached);
    std::vector<std::pair<Position, Position>> ranges;
    for (size_t i = 0; i < set->releases.size(); ++i) {
        Release &release = set->releases[i];
        const bool first = previous[i] == kNoRelease;
        if (!first)
            release.previousTag = set->releases[previous[i]].tag;
        release.commits = int(reached[i] - (first ? 0 : reached[previous[i]]));
        ranges.emplace_back(set->tips[i], first ? kNoPosition : set->tips[previous[i]]);
    }
    if (!set->simplified)
        return;
    const std::vector<std::uint32_t> counts = historyindex::pathCounts(index, ranges, content);
    for (size_t i = 0; i < counts.size(); ++i)
        set->releases[i].commits = int(counts[i]);
}

ReleaseSet readReleases(const Project &project, const QVector<GitRef> &refs, const historyindex::Index &index,
                        const historyindex::PathContent &content)
{
    ReleaseSet set;
    for (const auto &tag : orderedTags(project, refs, index)) {
        set.byTag.insert(tag->ref->name, static_cast<std::uint32_t>(set.releases.size()));
        set.releases.push_back(releaseOf(project, *tag, index));
        set.tips.push_back(tag->position);
    }
    if (!project.paths.isEmpty())
        set.simplified = historyindex::simplifiedHistory(index, set.tips, content);
    const historyindex::ParentView parents(index, set.simplified ? &set.simplified->followed : nullptr);
    set.firstRelease = historyindex::firstReleases(parents, set.tips);
    countBetween(&set, index, content);
    for (Position position = 0; position < index.size(); ++position) {
        if (set.firstRelease[position] != kNoRelease && set.counts(position))
            ++set.releases[set.firstRelease[position]].firstCommits;
    }
    return set;
}

} // namespace slipway
