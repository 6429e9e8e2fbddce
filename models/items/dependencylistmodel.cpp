#include "models/items/dependencylistmodel.h"

#include "models/base/text.h"

#include <algorithm>

namespace slipway {

static QString kindWord(const DependencyChange &change)
{
    switch (change.kind) {
    case DependencyChange::Kind::Added:
        return DependencyListModel::tr("added");
    case DependencyChange::Kind::Removed:
        return DependencyListModel::tr("removed");
    case DependencyChange::Kind::Raised:
        return change.isMajor ? DependencyListModel::tr("raised, major") : DependencyListModel::tr("raised");
    case DependencyChange::Kind::Lowered:
        return change.isMajor ? DependencyListModel::tr("lowered, major")
                              : DependencyListModel::tr("lowered");
    case DependencyChange::Kind::Changed:
        break;
    }
    return DependencyListModel::tr("changed");
}

static Tone kindTone(const DependencyChange &change)
{
    switch (change.kind) {
    case DependencyChange::Kind::Added:
        return Tone::Succeeded;
    case DependencyChange::Kind::Removed:
    case DependencyChange::Kind::Lowered:
        return Tone::Failed;
    case DependencyChange::Kind::Raised:
    case DependencyChange::Kind::Changed:
        break;
    }
    return change.isMajor ? Tone::Waiting : Tone::Muted;
}

QVariant DependencyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Package");
    case KindColumn:
        return tr("What");
    case FromColumn:
        return tr("Before");
    case ToColumn:
        return tr("After");
    case FileColumn:
        return tr("Lock file");
    }
    return {};
}

QString DependencyListModel::shown(const DependencyChange &change, int column)
{
    const QString comma = tr(", ");
    switch (column) {
    case NameColumn:
        return oneLine(change.name, 200);
    case KindColumn:
        return kindWord(change);
    case FromColumn:
        return oneLine(change.from.join(comma), 200);
    case ToColumn:
        return oneLine(change.to.join(comma), 200);
    case FileColumn:
        return oneLine(change.file, 400);
    }
    return {};
}

QVariant DependencyListModel::cell(const DependencyChange &change, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(change, column);
    case ToneRole:
        if (column == KindColumn)
            return int(kindTone(change));
        return int(column == FromColumn || column == FileColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QString dependencyWords(const QVector<DependencyChange> &changes)
{
    if (changes.isEmpty())
        return {};
    const auto count = [&changes](auto matches) {
        return int(std::count_if(changes.cbegin(), changes.cend(), matches));
    };
    using Kind = DependencyChange::Kind;
    const int added = count([](const DependencyChange &one) { return one.kind == Kind::Added; });
    const int removed = count([](const DependencyChange &one) { return one.kind == Kind::Removed; });
    const int lowered = count([](const DependencyChange &one) { return one.kind == Kind::Lowered; });
    const int major = count([](const DependencyChange &one) { return one.isMajor; });
    QStringList parts;
    if (added > 0)
        parts += DependencyListModel::tr("%n added", nullptr, added);
    if (removed > 0)
        parts += DependencyListModel::tr("%n removed", nullptr, removed);
    if (lowered > 0)
        parts += DependencyListModel::tr("%n lowered", nullptr, lowered);
    if (major > 0)
        parts += DependencyListModel::tr("%n with a new major version", nullptr, major);
    const QString all = DependencyListModel::tr("%n package(s) changed", nullptr, int(changes.size()));
    return parts.isEmpty()
        ? all
        : DependencyListModel::tr("%1: %2").arg(all, parts.join(DependencyListModel::tr(", ")));
}

} // namespace slipway
