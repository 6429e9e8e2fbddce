#include "models/store/historyquery.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/searchwords.h"
#include "models/store/storevalues.h"

using namespace Qt::StringLiterals;

namespace slipway {

/// The mark is what SQL wrote: the hexadecimal form of the first 40 characters.
static QString markOfWhom(const QString &by)
{
    const auto letters = QStringView(by).toUcs4().mid(0, 40);
    const auto first =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
    return QString::fromLatin1(first.toUtf8().toHex());
}

static QStringList markTerms(const DeploymentFilter &filter)
{
    QStringList marks;
    const auto add = [&marks](QChar kind, const QString &value) {
        marks += u"\""_s + QChar(searchMark) + kind + value + u'"';
    };
    if (filter.project)
        add(u'p', QString::number(filter.project->value));
    if (filter.environment)
        add(u'e', QString::number(filter.environment->value));
    if (filter.state)
        add(u's', QString::number(int(*filter.state)));
    if (filter.kind)
        add(u'k', QString::number(int(*filter.kind)));
    if (!filter.by.isEmpty())
        add(u'b', markOfWhom(filter.by));
    return marks;
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

static Result<HistoryQuery> sqliteQuery(Database &db, const DeploymentFilter &filter)
{
    HistoryQuery query;
    QStringList terms = markTerms(filter);
    const auto words = searchWords(filter.search);
    for (const SearchWord &word : words) {
        const auto term = wordTerm(db, word);
        if (!term)
            return fail(term.error());
        query.isEmpty = query.isEmpty || term->isEmpty();
        terms += *term;
    }
    if (terms.isEmpty()) {
        query.from = query.countFrom = u"deployment d WHERE true"_s;
        query.place = u"d.place"_s;
        return query;
    }
    // The index is walked from the newest place on and each row looked up, never the other way round.
    query.from = u"deployment_text CROSS JOIN deployment d ON d.place = deployment_text.rowid "
                 "WHERE deployment_text MATCH ?"_s;
    query.countFrom = u"deployment_text WHERE deployment_text MATCH ?"_s;
    query.place = u"deployment_text.rowid"_s;
    query.values += terms.join(u" AND "_s);
    // The mark stands for the first letters only.
    if (filter.by.size() > 40) {
        query.from += u" AND d.by_whom = ?"_s;
        query.countFrom = query.from;
        query.values += textValue(filter.by);
    }
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

static HistoryQuery postgresQuery(const DeploymentFilter &filter)
{
    HistoryQuery query;
    query.from = u"deployment d WHERE true"_s;
    query.place = u"d.place"_s;
    const auto add = [&query](const QString &condition, const QVariant &value) {
        query.from += u" AND "_s + condition;
        query.values += value;
    };
    if (filter.project)
        add(u"d.project = ?"_s, filter.project->value);
    if (filter.environment)
        add(u"d.environment = ?"_s, filter.environment->value);
    if (filter.state)
        add(u"d.state = ?"_s, int(*filter.state));
    if (filter.kind)
        add(u"d.kind = ?"_s, int(*filter.kind));
    if (!filter.by.isEmpty())
        add(u"d.by_whom = ?"_s, textValue(filter.by));
    if (const auto words = searchWords(filter.search); !words.isEmpty())
        add(u"d.words @@ CAST(? AS tsquery)"_s, postgresWords(words));
    query.countFrom = query.from;
    return query;
}

Result<HistoryQuery> historyQuery(Database &db, const DeploymentFilter &filter, qint64 before)
{
    auto query = db.isSqlite() ? sqliteQuery(db, filter) : Result<HistoryQuery>(postgresQuery(filter));
    if (!query)
        return query;
    const auto bound = [&query](QLatin1StringView comparison, qint64 place) {
        const QString condition = u" AND "_s + query->place + u' ' + comparison + u" ?"_s;
        query->from += condition;
        query->countFrom += condition;
        query->values += place;
    };
    if (filter.from.isValid())
        bound(">="_L1, firstPlaceOf(toMilliseconds(filter.from)));
    if (filter.to.isValid())
        bound("<"_L1, firstPlaceOf(toMilliseconds(filter.to)));
    if (before != liveForever)
        bound("<"_L1, before);
    return query;
}

} // namespace slipway
