#include "models/connectors/githubplace.h"

#include "models/connectors/serveranswer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonObject keptOf(const GithubPlace &place)
{
    QJsonObject kept{{u"known"_s, place.known}, {u"seen"_s, place.seen}};
    if (place.isWalking) {
        kept.insert(u"walk"_s,
                    QJsonObject{{u"graphql"_s, place.isGraphql},
                                {u"at"_s, place.at},
                                {u"until"_s, place.until},
                                {u"top"_s, place.top},
                                {u"change"_s, place.change}});
    }
    return kept;
}

static GithubPlace placeOf(const QJsonObject &json)
{
    GithubPlace place{.known = json[u"known"].toInteger(), .seen = json[u"seen"].toInteger()};
    const QJsonObject walk = json[u"walk"].toObject();
    place.isWalking = !walk.isEmpty();
    place.isGraphql = walk[u"graphql"].toBool();
    place.at = walk[u"at"].toString();
    place.until = walk[u"until"].toInteger();
    place.top = walk[u"top"].toInteger();
    place.change = walk[u"change"].toInteger();
    return place;
}

GithubPlace GithubPlace::ofCursor(const QString &cursor)
{
    return placeOf(QJsonDocument::fromJson(cursor.toUtf8()).object());
}

GithubPlace GithubPlace::ofContext(const QJsonObject &context)
{
    GithubPlace place = placeOf(context);
    place.isResumed = context[u"resumed"].toBool();
    place.oldest = context[u"oldest"].toInteger();
    place.oldestId = context[u"oldestId"].toInteger();
    place.done = context[u"done"].toInt();
    place.refs = context[u"refs"].toObject();
    return place;
}

QString GithubPlace::cursor() const
{
    return compactJsonText(keptOf(*this));
}

QString GithubPlace::endCursor() const
{
    return compactJsonText({{u"known"_s, top}, {u"seen"_s, change}});
}

QJsonObject GithubPlace::context() const
{
    QJsonObject context = keptOf(*this);
    context.insert(u"resumed"_s, isResumed);
    context.insert(u"oldest"_s, oldest);
    context.insert(u"oldestId"_s, oldestId);
    context.insert(u"done"_s, done);
    context.insert(u"refs"_s, refs);
    return context;
}

} // namespace slipway
