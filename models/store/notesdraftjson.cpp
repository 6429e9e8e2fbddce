#include "models/store/notesdraftjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

void putText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void putTexts(QJsonObject &json, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(name, QJsonArray::fromStringList(texts));
}

void putFlag(QJsonObject &json, const QString &name, bool isSet)
{
    if (isSet)
        json.insert(name, true);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts += one.toString();
    return texts;
}

QJsonObject entryJson(const DraftEntry &entry)
{
    QJsonObject json{{u"key"_s, entry.key}};
    putText(json, u"commit"_s, entry.commit.isNull() ? QString() : entry.commit.hex());
    putText(json, u"group"_s, entry.group);
    putText(json, u"generated"_s, entry.generated);
    putText(json, u"pull"_s, entry.pullRequest);
    putTexts(json, u"tickets"_s, entry.tickets);
    putTexts(json, u"authors"_s, entry.authors);
    putFlag(json, u"left_out"_s, entry.leftOut);
    if (entry.text)
        json.insert(u"text"_s, *entry.text);
    if (entry.shown)
        json.insert(u"shown"_s, *entry.shown);
    putFlag(json, u"placed"_s, entry.placed);
    putFlag(json, u"adopted"_s, entry.adopted);
    putFlag(json, u"changed_below"_s, entry.changedBelow);
    putText(json, u"stood"_s, entry.stood);
    putText(json, u"merged_into"_s, entry.mergedInto);
    return json;
}

DraftEntry entryFrom(const QJsonObject &json)
{
    DraftEntry entry;
    entry.key = json[u"key"].toString();
    entry.commit = CommitId::parse(json[u"commit"].toString()).value_or(CommitId());
    entry.group = json[u"group"].toString();
    entry.generated = json[u"generated"].toString();
    entry.pullRequest = json[u"pull"].toString();
    entry.tickets = textsIn(json[u"tickets"]);
    entry.authors = textsIn(json[u"authors"]);
    entry.leftOut = json[u"left_out"].toBool();
    if (json[u"text"].isString())
        entry.text = json[u"text"].toString();
    if (json[u"shown"].isBool())
        entry.shown = json[u"shown"].toBool();
    entry.placed = json[u"placed"].toBool();
    entry.adopted = json[u"adopted"].toBool();
    entry.changedBelow = json[u"changed_below"].toBool();
    entry.stood = json[u"stood"].toString();
    entry.mergedInto = json[u"merged_into"].toString();
    return entry;
}

} // namespace

QByteArray jsonOf(const NotesDraft &draft)
{
    QJsonArray sections;
    for (const DraftSection &section : draft.sections) {
        QJsonArray entries;
        for (const DraftEntry &entry : section.entries)
            entries.append(entryJson(entry));
        QJsonObject json{{u"key"_s, section.key}, {u"title"_s, section.title}, {u"entries"_s, entries}};
        if (section.ownTitle)
            json.insert(u"own_title"_s, *section.ownTitle);
        sections.append(json);
    }
    return QJsonDocument(QJsonObject{{u"intro"_s, draft.intro},
                                     {u"sections"_s, sections},
                                     {u"last_own"_s, draft.lastOwn}})
        .toJson(QJsonDocument::Compact);
}

NotesDraft notesDraftFrom(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    NotesDraft draft;
    draft.intro = all[u"intro"].toString();
    draft.lastOwn = all[u"last_own"].toInt();
    for (const QJsonValue value : all[u"sections"].toArray()) {
        const QJsonObject one = value.toObject();
        DraftSection section;
        section.key = one[u"key"].toString();
        section.title = one[u"title"].toString();
        if (one[u"own_title"].isString())
            section.ownTitle = one[u"own_title"].toString();
        for (const QJsonValue entry : one[u"entries"].toArray())
            section.entries.append(entryFrom(entry.toObject()));
        draft.sections.append(section);
    }
    return draft;
}

} // namespace slipway
