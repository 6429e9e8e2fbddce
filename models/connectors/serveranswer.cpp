#include "models/connectors/serveranswer.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/connectors/httprules.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

QString answeredName(const QJsonValue &value)
{
    return value.toString().left(500);
}

QString answeredText(const QJsonValue &value)
{
    return value.toString().left(200000);
}

QString answeredAddress(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > 4000)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isPage = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
    return isPage ? text : QString();
}

QDateTime answeredTime(const QJsonValue &value)
{
    return fromRfc3339(value.toString());
}

QDateTime answeredMilliseconds(const QJsonValue &value)
{
    const double number = value.toDouble(0);
    if (!(number > 0) || number > 253402300799000.0) // the end of the year 9999
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(number), Qt::UTC);
}

CommitId answeredCommit(const QJsonValue &value)
{
    return CommitId::parse(value.toString()).value_or(CommitId());
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString compactJsonText(const QJsonObject &object)
{
    return QString::fromUtf8(compactJson(object));
}

QUrl questionAddress(const QUrl &base, const QString &path, const QuestionParameters &parameters)
{
    QByteArray address = base.toEncoded(QUrl::StripTrailingSlash) + path.toUtf8();
    QByteArray separator = "?";
    for (const auto &[name, value] : parameters) {
        address += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = "&";
    }
    return QUrl::fromEncoded(address);
}

QString encodedSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString encodedPath(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "/"));
}

std::optional<QUrl> pageAfter(const QUrl &question, const HttpReply &reply)
{
    const std::optional<QUrl> link = nextLink(reply.header("Link"), question);
    if (!link)
        return std::nullopt;
    QUrl next = question;
    next.setQuery(link->query(QUrl::FullyEncoded), QUrl::StrictMode);
    return next;
}

Unexpected endlessAnswer()
{
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate(
                    "slipway::Connectors",
                    "The server gives the same page of its list again and again. Nothing more was read; tell "
                    "those who run it."));
}

bool mayReplaceNotes(const QString &there, const QJsonValue &seen, const QString &notes)
{
    const auto plain = [](QString text) { return text.remove(u'\r').trimmed(); };
    if (plain(there) == plain(notes))
        return true;
    return seen.isString() ? plain(there) == plain(seen.toString()) : plain(there).isEmpty();
}

Unexpected notesHaveChanged(const QString &tag)
{
    return fail(
        Error::Kind::Refused,
        QCoreApplication::translate("slipway::Connectors",
                                    "Somebody has written other notes for “%1” on the server. Nothing "
                                    "was changed; sync, look at them, and try again.")
            .arg(oneLine(tag, 100)));
}

std::optional<RateBudget> rateOfHeaders(const HttpReply &reply, const QByteArray &limit,
                                        const QByteArray &remaining, const QByteArray &reset)
{
    bool isLimit = false;
    bool isRemaining = false;
    RateBudget budget;
    budget.limit = reply.header(limit).toInt(&isLimit);
    budget.remaining = reply.header(remaining).toInt(&isRemaining);
    if (!isLimit || !isRemaining)
        return std::nullopt;
    const qint64 seconds = reply.header(reset).toLongLong();
    if (seconds > 0 && seconds < 253402300799)
        budget.resetAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return budget;
}

} // namespace slipway
