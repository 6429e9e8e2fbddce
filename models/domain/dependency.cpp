#include "models/domain/dependency.h"

#include "models/domain/version.h"

#include <algorithm>

namespace slipway {

namespace {

bool isMajorStep(const QString &from, const QString &to)
{
    const auto before = Version::parse(from);
    const auto after = Version::parse(to);
    if (!before || !after)
        return false;
    if (before->major() != after->major())
        return true;
    return before->major() == QStringLiteral("0") && before->minor() != after->minor();
}

/// Without a leading v, as Go writes it.
QString plainVersion(const QString &version)
{
    return version.startsWith(u'v') ? version.mid(1) : version;
}

void judge(DependencyChange &change)
{
    using Kind = DependencyChange::Kind;
    if (change.from.isEmpty() || change.to.isEmpty()) {
        change.kind = change.from.isEmpty() ? Kind::Added : Kind::Removed;
        return;
    }
    if (change.from.size() != 1 || change.to.size() != 1)
        return;
    const QString from = plainVersion(change.from.first());
    const QString to = plainVersion(change.to.first());
    const auto before = TagVersion::parse(from);
    const auto after = TagVersion::parse(to);
    change.isMajor = isMajorStep(from, to);
    if (!before || !after)
        return;
    const auto order = TagVersion::compare(*before, *after);
    if (order != 0)
        change.kind = order < 0 ? Kind::Raised : Kind::Lowered;
}

} // namespace

QVector<DependencyChange> dependencyChanges(const QString &file, const DependencySet &from,
                                            const DependencySet &to)
{
    QStringList names = from.keys() + to.keys();
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    QVector<DependencyChange> changes;
    for (const QString &name : std::as_const(names)) {
        DependencyChange change{file, name, from.value(name), to.value(name), DependencyChange::Kind::Changed,
                                false};
        if (change.from == change.to)
            continue;
        judge(change);
        changes.append(change);
    }
    return changes;
}

} // namespace slipway
