#include "models/notes/renderjson.h"

#include "models/base/times.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

static QJsonArray otherCommitsJson(const NotesItem &item)
{
    QJsonArray ids;
    for (const CommitId &id : item.otherCommits)
        ids.append(id.hex());
    return ids;
}

static QJsonObject notesItemJson(const NotesItem &item)
{
    return {{u"sha"_s, textOrNull(item.sha.hex())},
            {u"type"_s, textOrNull(item.type)},
            {u"scope"_s, textOrNull(item.scope)},
            {u"subject"_s, item.subject},
            {u"written"_s, textOrNull(item.written)},
            {u"breaking"_s, item.breaking},
            {u"breaking_notes"_s, QJsonArray::fromStringList(item.breakingNotes)},
            {u"other_shas"_s, otherCommitsJson(item)},
            {u"pull_request"_s, textOrNull(item.pullRequest)},
            {u"tickets"_s, QJsonArray::fromStringList(item.tickets)},
            {u"authors"_s, QJsonArray::fromStringList(item.authors)},
            {u"references"_s, QJsonArray::fromStringList(item.references)}};
}

static QJsonObject releaseNotesJson(const ReleaseNotes &notes)
{
    QJsonArray sections;
    for (const NotesSection &section : notes.sections) {
        QJsonArray items;
        for (const NotesItem &item : section.items)
            items += notesItemJson(item);
        sections += QJsonObject{{u"key"_s, section.key}, {u"title"_s, section.title}, {u"items"_s, items}};
    }
    QJsonArray contributors;
    for (const Contributor &person : notes.contributors)
        contributors += QJsonObject{{u"name"_s, person.name}, {u"first_time"_s, person.firstTime}};
    return {{u"version"_s, textOrNull(notes.version)},
            {u"tag"_s, textOrNull(notes.tag)},
            {u"date"_s, textOrNull(toRfc3339(notes.date))},
            {u"previous_tag"_s, textOrNull(notes.previousTag)},
            {u"intro"_s, textOrNull(notes.intro)},
            {u"sections"_s, sections},
            {u"contributors"_s, contributors}};
}

QJsonObject renderNotesJson(const QVector<ReleaseNotes> &releases)
{
    QJsonArray list;
    for (const ReleaseNotes &notes : releases)
        list += releaseNotesJson(notes);
    return {{u"releases"_s, list}};
}

} // namespace slipway
