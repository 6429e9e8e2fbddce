#include "models/store/deploymentparts.h"

#include "models/store/searchwords.h"
#include "models/store/storevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype mostValues = 2000;
/// Marks hold the first letters of a name; whether there are more is not known of one that has as many.
constexpr qsizetype lettersInMark = 40;

using Parts = std::optional<QVector<DeploymentFilter>>;

Result<QVector<qint64>> idsByName(Database &db, const DeploymentSort &sort)
{
    const auto names = namesById(db, sort.column);
    if (!names)
        return fail(names.error());
    QVector<qint64> ids = names->keys();
    std::ranges::sort(ids, [&](qint64 a, qint64 b) {
        const auto order = compareNames(names->value(a), names->value(b));
        return sort.ascending ? order < 0 : order > 0;
    });
    return ids;
}

QVector<qint64> numbersUpTo(int last, bool ascending)
{
    QVector<qint64> numbers;
    for (int i = 0; i <= last; ++i)
        numbers += ascending ? i : last - i;
    return numbers;
}

/// Names of one kind of mark, each found by one step over the vocabulary.
Result<QStringList> markedNames(Database &db, QChar kind)
{
    QStringList names;
    const QString prefix = QString(QChar(searchMark)) + kind;
    QString from = prefix;
    bool more = true;
    while (more && names.size() <= mostValues) {
        more = false;
        const auto read =
            db.select(u"SELECT term FROM deployment_term WHERE term >= ? AND term <= ? LIMIT 1"_s,
                      {from, QString(prefix + QString::fromUcs4(U"\U0010FFFF"))}, [&](const QSqlQuery &row) {
                          from = row.value(0).toString() + QChar(u'\x01');
                          names += QString::fromUtf8(
                              QByteArray::fromHex(from.mid(prefix.size()).chopped(1).toLatin1()));
                          more = true;
                          return false;
                      });
        if (!read)
            return fail(read.error());
    }
    return names;
}

/// The values of a column one after the other, each by one step over its index.
Result<QStringList> steppedNames(Database &db, const QString &column)
{
    QStringList names;
    const auto read = db.select(
        u"WITH RECURSIVE step (name) AS ((SELECT min(%1) FROM deployment) UNION ALL SELECT (SELECT min(%1) "
        "FROM deployment WHERE %1 > step.name) FROM step WHERE step.name IS NOT NULL) "
        "SELECT name FROM step WHERE name IS NOT NULL"_s.arg(column),
        {}, [&](const QSqlQuery &row) {
            names += row.value(0).toString();
            return names.size() <= mostValues;
        });
    return read ? Result<QStringList>(names) : Result<QStringList>(fail(read.error()));
}

Result<Parts> partsByText(Database &db, const DeploymentFilter &filter, const DeploymentSort &sort)
{
    const bool byPerson = sort.column == DeploymentColumn::By;
    const auto member = byPerson ? &DeploymentFilter::people : &DeploymentFilter::sources;
    QStringList names = filter.*member;
    if (names.isEmpty()) {
        const auto known = db.isSqlite() ? markedNames(db, byPerson ? u'b' : u'o')
                                         : steppedNames(db, byPerson ? u"by_whom"_s : u"source"_s);
        if (!known)
            return fail(known.error());
        names = *known;
        if (names.size() > mostValues
            || (db.isSqlite() && std::ranges::any_of(names, [](const QString &name) {
                    return name.size() >= lettersInMark;
                })))
            return Parts();
    }
    names.removeDuplicates();
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        if (a.isEmpty() || b.isEmpty())
            return b.isEmpty() && !a.isEmpty();
        const auto order = compareNames(a, b);
        return sort.ascending ? order < 0 : order > 0;
    });
    QVector<DeploymentFilter> parts;
    for (const QString &name : std::as_const(names)) {
        parts += filter;
        parts.last().*member = {name};
    }
    return Parts(parts);
}

/// Those values that the filter has chosen, or all where it has chosen none.
template <class Value, class FromNumber>
Parts partsByNumber(const DeploymentFilter &filter, QVector<Value> DeploymentFilter::*member,
                    const QVector<qint64> &numbers, FromNumber fromNumber)
{
    QVector<DeploymentFilter> parts;
    for (const qint64 number : numbers) {
        const Value value = fromNumber(number);
        if (!(filter.*member).isEmpty() && !(filter.*member).contains(value))
            continue;
        parts += filter;
        parts.last().*member = {value};
    }
    return parts;
}

} // namespace

Result<QHash<qint64, QString>> namesById(Database &db, DeploymentColumn column)
{
    QHash<qint64, QString> names;
    const auto read = db.select(column == DeploymentColumn::Project ? u"SELECT id, name FROM project"_s
                                                                    : u"SELECT id, name FROM environment"_s,
                                {}, [&](const QSqlQuery &row) {
                                    names.insert(row.value(0).toLongLong(), row.value(1).toString());
                                    return true;
                                });
    if (!read)
        return fail(read.error());
    return names;
}

Result<Parts> partsOf(Database &db, const DeploymentFilter &filter, const DeploymentSort &sort)
{
    QVector<qint64> ids;
    if (sort.column == DeploymentColumn::Project || sort.column == DeploymentColumn::Environment) {
        const auto found = idsByName(db, sort);
        if (!found)
            return fail(found.error());
        ids = *found;
    }
    switch (sort.column) {
    case DeploymentColumn::Project:
        return partsByNumber(filter, &DeploymentFilter::projects, ids,
                             [](qint64 id) { return ProjectId{id}; });
    case DeploymentColumn::Environment:
        return partsByNumber(filter, &DeploymentFilter::environments, ids,
                             [](qint64 id) { return EnvironmentId{id}; });
    case DeploymentColumn::State:
        return partsByNumber(filter, &DeploymentFilter::states,
                             numbersUpTo(int(DeploymentState::Unknown), sort.ascending),
                             [](qint64 number) { return DeploymentState(number); });
    case DeploymentColumn::Kind:
        return partsByNumber(filter, &DeploymentFilter::kinds,
                             numbersUpTo(int(DeploymentKind::Hotfix), sort.ascending),
                             [](qint64 number) { return DeploymentKind(number); });
    case DeploymentColumn::By:
    case DeploymentColumn::Source:
        return partsByText(db, filter, sort);
    case DeploymentColumn::When:
    case DeploymentColumn::Version:
    case DeploymentColumn::Took:
        break;
    }
    return Parts();
}

} // namespace slipway
