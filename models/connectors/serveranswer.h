#pragma once

#include "models/connectors/connector.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace slipway {

// What the readings of several kinds of server have in common.

/// A name as a server says it: nobody's is longer than 500 characters, so the rest is cut off.
QString answeredName(const QJsonValue &value);
/// A text of several lines, cut at 200,000 characters.
QString answeredText(const QJsonValue &value);
/// A page's address: http or https with a host, else empty.
QString answeredAddress(const QJsonValue &value);
/// An RFC 3339 time; null where there is none, and for the "year 1" that stands for none.
QDateTime answeredTime(const QJsonValue &value);
/// Milliseconds since 1970, as Jenkins counts; null where it is none.
QDateTime answeredMilliseconds(const QJsonValue &value);
/// The full commit a value names; null where it is anything else.
CommitId answeredCommit(const QJsonValue &value);
QByteArray compactJson(const QJsonObject &object);
QString compactJsonText(const QJsonObject &object);

/// A parameter of a question and its value, not yet encoded.
using QuestionParameters = QVector<QPair<QString, QString>>;

/// `path` below `base`: what of it came from outside must already be percent-encoded (`%2F` stays what it
/// is). Parameters are encoded here, `+` too.
QUrl questionAddress(const QUrl &base, const QString &path, const QuestionParameters &parameters = {});
/// Percent-encoded whole, slashes too.
QString encodedSegment(const QString &text);
/// Percent-encoded, slashes kept: "acme/shop".
QString encodedPath(const QString &text);

/// The page after this one: the question's own address with the query of the answer's `rel="next"`, so that a
/// server that is wrong about its own name (behind a proxy) is read too, and no link leads anywhere else.
/// Nothing where there is none.
std::optional<QUrl> pageAfter(const QUrl &question, const HttpReply &reply);

/// The error where the page after this one is this one again.
Unexpected endlessAnswer();

/// Whether notes may be written over those `there`, as PublishWish::seenNotes says; `seen` is a text, or null
/// where nobody looked. Ends of lines do not count.
bool mayReplaceNotes(const QString &there, const QJsonValue &seen, const QString &notes);
/// The error where they may not.
Unexpected notesHaveChanged(const QString &tag);

/// The limit as `limit`, `remaining` and `reset` headers say it (Unix seconds).
std::optional<RateBudget> rateOfHeaders(const HttpReply &reply, const QByteArray &limit,
                                        const QByteArray &remaining, const QByteArray &reset);

} // namespace slipway
