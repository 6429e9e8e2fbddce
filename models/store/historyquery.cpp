#include "models/store/historyquery.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/searchwords.h"
#include "models/store/storevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

constexpr qsizetype markedLetters = 40;

/// The mark is what SQL wrote: the hexadecimal form of the first letters.
static QString markOfWhom(const QString &by)
{
    const auto letters = QStringView(by).toUcs4().mid(0, markedLetters);
    const auto first =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
    return QString::fromLatin1(first.toUtf8().toHex());
}

static QString markTerm(QChar kind, const QString &value)
{
    return u"\""_s + QChar(searchMark) + kind + value + u'"';
}

/// Terms of which any will do.
static QString anyOf(const QStringList &terms)
{
    return u'(' + terms.join(u" OR "_s) + u')';
}

template <class Values, class ToText>
static void addMarks(QStringList &terms, QChar kind, const Values &values, ToText toText)
{
    QStringList any;
    for (const auto &value : values)
        any += markTerm(kind, toText(value));
    if (!any.isEmpty())
        terms += anyOf(any);
}

/// The environments of these tiers.
static Result<QVector<EnvironmentId>> environmentsOf(Database &db, const QVector<Tier> &tiers)
{
    QVector<EnvironmentId> ids;
    const auto read = db.select(u"SELECT id, tier FROM environment"_s, {}, [&](const QSqlQuery &row) {
        if (tiers.contains(Tier(row.value(1).toInt())))
            ids += EnvironmentId{row.value(0).toLongLong()};
        return true;
    });
    return read ? Result<QVector<EnvironmentId>>(ids) : fail(read.error());
}

static QString scopeTerm(const HistorySegment::Scope &scope)
{
    QStringList both;
    if (scope.first.isValid())
        both += markTerm(u'p', QString::number(scope.first.value));
    if (scope.second.isValid())
        both += markTerm(u'e', QString::number(scope.second.value));
    return u'(' + both.join(u" AND "_s) + u')';
}

static QStringList markTerms(const DeploymentFilter &filter, const QVector<EnvironmentId> &ofTiers,
                             const HistorySegment &segment)
{
    const auto number = [](auto id) { return QString::number(id.value); };
    const auto ordinal = [](auto value) { return QString::number(int(value)); };
    QStringList terms;
    addMarks(terms, u'p', filter.projects, number);
    addMarks(terms, u'e', filter.environments, number);
    addMarks(terms, u'e', ofTiers, number);
    addMarks(terms, u's', filter.states, ordinal);
    addMarks(terms, u'k', filter.kinds, ordinal);
    addMarks(terms, u'b', filter.people, markOfWhom);
    addMarks(terms, u'o', filter.sources, markOfWhom);
    QStringList scopes;
    for (const HistorySegment::Scope &scope : segment.scopes)
        scopes += scopeTerm(scope);
    if (!scopes.isEmpty())
        terms += anyOf(scopes);
    return terms;
}

/// Words of the index that begin with `prefix`, each found by one step over the vocabulary; more than `most`
/// are not asked for.
static Result<QStringList> wordsBeginningWith(Database &db, const QString &prefix, qsizetype most)
{
    QStringList words;
    QString from = prefix;
    bool more = true;
    while (more && words.size() <= most) {
        more = false;
        const auto read =
            db.select(u"SELECT term FROM deployment_term WHERE term >= ? AND term <= ? LIMIT 1"_s,
                      {from, QString(prefix + QString::fromUcs4(U"\U0010FFFF"))}, [&](const QSqlQuery &row) {
                          words += row.value(0).toString();
                          more = true;
                          return false;
                      });
        if (!read)
            return fail(read.error());
        if (more)
            from = words.last() + QChar(u'\x01');
    }
    return words;
}

/// A prefix as FTS5 reads it. A prefix query gathers all its rows before it gives the first, so a few known
/// words joined by OR are far quicker; empty where no row can match.
static Result<QString> wordTerm(Database &db, const SearchWord &word)
{
    constexpr qsizetype mostAlternatives = 300;
    constexpr qsizetype indexedPrefix = 3; // up to here the index holds the rows of every beginning itself
    QStringList alternatives;
    const auto quoted = [](const QString &text) { return u'"' + text + u'"'; };
    if (word.text.size() <= indexedPrefix)
        return quoted(word.text) + u'*';
    const auto known = wordsBeginningWith(db, word.text, mostAlternatives);
    if (!known)
        return fail(known.error());
    if (known->size() > mostAlternatives)
        alternatives += quoted(word.text) + u'*';
    else
        for (const QString &each : *known)
            alternatives += quoted(each);
    if (word.maybeCommit)
        alternatives += quoted(QChar(searchMark) + u"c"_s + word.text) + u'*';
    return alternatives.isEmpty() ? QString() : u'(' + alternatives.join(u" OR "_s) + u')';
}

/// Marks stand for the first letters only: where there are more, the row itself is asked.
static void addLongNames(HistoryQuery &query, const QString &column, const QStringList &names)
{
    if (std::ranges::none_of(names, [](const QString &name) { return name.size() > markedLetters; }))
        return;
    query.from += u" AND d.%1 IN (%2)"_s.arg(column, QStringList(names.size(), u"?"_s).join(u','));
    query.countFrom = query.from;
    for (const QString &name : names)
        query.values += textValue(name);
}

static Result<HistoryQuery> sqliteQuery(Database &db, const DeploymentFilter &filter,
                                        const QVector<EnvironmentId> &ofTiers, const HistorySegment &segment,
                                        const QString &rows)
{
    HistoryQuery query;
    QStringList terms = markTerms(filter, ofTiers, segment);
    const auto words = searchWords(filter.search);
    for (const SearchWord &word : words) {
        const auto term = wordTerm(db, word);
        if (!term)
            return fail(term.error());
        query.isEmpty = query.isEmpty || term->isEmpty();
        terms += *term;
    }
    if (terms.isEmpty()) {
        query.from = query.countFrom = rows + u" WHERE true"_s;
        query.place = u"d.place"_s;
        return query;
    }
    // The index is walked from the newest place on and each row looked up, never the other way round.
    query.from = u"deployment_text CROSS JOIN %1 ON d.place = deployment_text.rowid "
                 "WHERE deployment_text MATCH ?"_s.arg(rows);
    query.countFrom = u"deployment_text WHERE deployment_text MATCH ?"_s;
    query.place = u"deployment_text.rowid"_s;
    query.values += terms.join(u" AND "_s);
    addLongNames(query, u"by_whom"_s, filter.people);
    addLongNames(query, u"source"_s, filter.sources);
    return query;
}

static QString postgresWords(const QVector<SearchWord> &words)
{
    QStringList terms;
    for (const SearchWord &word : words) {
        const QString plain = u"'"_s + word.text + u"':*"_s;
        terms += word.maybeCommit
            ? u"("_s + plain + u" | '"_s + QChar(searchMark) + u'c' + word.text + u"':*)"_s
            : plain;
    }
    return terms.join(u" & "_s);
}

static HistoryQuery postgresQuery(const DeploymentFilter &filter, const QVector<EnvironmentId> &ofTiers,
                                  const HistorySegment &segment, const QString &rows)
{
    HistoryQuery query;
    query.from = rows + u" WHERE true"_s;
    query.place = u"d.place"_s;
    const auto add = [&query](const QString &column, const auto &values, auto toValue) {
        if (values.isEmpty())
            return;
        query.from += u" AND d.%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u','));
        for (const auto &value : values)
            query.values += toValue(value);
    };
    const auto id = [](auto value) { return QVariant(value.value); };
    const auto ordinal = [](auto value) { return QVariant(int(value)); };
    add(u"project"_s, filter.projects, id);
    add(u"environment"_s, filter.environments, id);
    add(u"environment"_s, ofTiers, id);
    add(u"state"_s, filter.states, ordinal);
    add(u"kind"_s, filter.kinds, ordinal);
    add(u"by_whom"_s, filter.people, textValue);
    add(u"source"_s, filter.sources, textValue);
    QStringList scopes;
    for (const auto &[project, environment] : segment.scopes) {
        scopes += u"(%1 AND %2)"_s.arg(project.isValid() ? u"d.project = ?"_s : u"true"_s,
                                       environment.isValid() ? u"d.environment = ?"_s : u"true"_s);
        if (project.isValid())
            query.values += project.value;
        if (environment.isValid())
            query.values += environment.value;
    }
    if (!scopes.isEmpty())
        query.from += u" AND ("_s + scopes.join(u" OR "_s) + u')';
    if (const auto words = searchWords(filter.search); !words.isEmpty()) {
        query.from += u" AND d.words @@ CAST(? AS tsquery)"_s;
        query.values += postgresWords(words);
    }
    query.countFrom = query.from;
    return query;
}

Result<HistoryQuery> historyQuery(Database &db, const DeploymentFilter &filter, const HistorySegment &segment,
                                  qint64 before, const QString &rows)
{
    QVector<EnvironmentId> ofTiers;
    if (!filter.tiers.isEmpty()) {
        const auto found = environmentsOf(db, filter.tiers);
        if (!found)
            return fail(found.error());
        ofTiers = *found;
    }
    auto query = db.isSqlite() ? sqliteQuery(db, filter, ofTiers, segment, rows)
                               : Result<HistoryQuery>(postgresQuery(filter, ofTiers, segment, rows));
    if (!query)
        return query;
    const auto bound = [&query](QLatin1StringView comparison, qint64 place) {
        const QString condition = u" AND "_s + query->place + u' ' + comparison + u" ?"_s;
        query->from += condition;
        query->countFrom += condition;
        query->values += place;
    };
    qint64 from = segment.from;
    qint64 to = qMin(segment.to, before);
    if (filter.from.isValid())
        from = qMax(from, firstPlaceOf(toMilliseconds(filter.from)));
    if (filter.to.isValid())
        to = qMin(to, firstPlaceOf(toMilliseconds(filter.to)));
    if (from > 0)
        bound(">="_L1, from);
    if (to != liveForever)
        bound("<"_L1, to);
    query->isEmpty = query->isEmpty || from >= to || (!filter.tiers.isEmpty() && ofTiers.isEmpty());
    return query;
}

Result<void> forEachHistoryQuery(Database &db, const DeploymentFilter &filter, qint64 before,
                                 const std::function<Result<bool>(const HistoryQuery &)> &each)
{
    const auto segments = historySegments(filter);
    for (const HistorySegment &segment : segments) {
        if (segment.from >= before)
            continue;
        const auto query = historyQuery(db, filter, segment, before);
        if (!query)
            return fail(query.error());
        if (query->isEmpty)
            continue;
        const auto more = each(*query);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
    }
    return {};
}

} // namespace slipway
