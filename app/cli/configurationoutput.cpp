#include "app/cli/configurationoutput.h"

#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/base/times.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOfTrouble(const ConfigurationTrouble &trouble)
{
    return {{u"file"_s, trouble.file},
            {u"line"_s, trouble.line > 0 ? QJsonValue(trouble.line) : QJsonValue()},
            {u"message"_s, trouble.message}};
}

QJsonObject jsonOfPlace(const ConfigurationPlace &place)
{
    QJsonArray troubles;
    for (const ConfigurationTrouble &trouble : place.troubles)
        troubles.append(jsonOfTrouble(trouble));
    QJsonObject sources;
    for (auto source = place.sources.cbegin(); source != place.sources.cend(); ++source)
        sources.insert(source.key(), jsonOrNull(source.value().hex()));
    return {{u"title"_s, place.title},
            {u"environment"_s, place.environment},
            {u"commit"_s, jsonOrNull(place.point.commit.hex())},
            {u"version"_s, jsonOrNull(place.point.version)},
            {u"sources"_s, sources},
            {u"trouble"_s, jsonOrNull(place.trouble)},
            {u"files"_s, QJsonArray::fromStringList(place.files)},
            {u"unreadable"_s, troubles}};
}

QJsonValue jsonOfValue(const ConfigurationRow &row, qsizetype place)
{
    const ConfigurationCell &cell = row.cells[place];
    if (!cell.value)
        return QJsonObject{{u"state"_s, cell.known ? u"missing"_s : u"unknown"_s}};
    const ConfigurationValue &value = *cell.value;
    // Of a secret there is no text, only which others are the same.
    return QJsonObject{
        {u"state"_s, u"set"_s},
        {u"value"_s, value.secrecy == Secrecy::Encrypted ? QJsonValue() : QJsonValue(value.text)},
        {u"type"_s, toString(value.type)},
        {u"secrecy"_s, toString(value.secrecy)},
        {u"same_as"_s, QString(QChar(sameValues(row)[place]))},
        {u"file"_s, jsonOrNull(value.file)},
        {u"source"_s, jsonOrNull(value.source)},
        {u"line"_s, value.line > 0 ? QJsonValue(value.line) : QJsonValue()}};
}

void printConfigurationJson(Invocation &invocation, const ConfigurationAnswer &answer,
                            const ConfigurationFilter &filter)
{
    QJsonArray places;
    for (const ConfigurationPlace &place : answer.places)
        places.append(jsonOfPlace(place));
    QJsonArray keys;
    for (const ConfigurationRow &row : answer.comparison.rows) {
        if (!filter.takes(row))
            continue;
        QJsonObject values;
        for (qsizetype place = 0; place < row.cells.size(); ++place)
            values.insert(answer.comparison.environments[place], jsonOfValue(row, place));
        keys.append(QJsonObject{{u"part"_s, row.part},
                                {u"key"_s, row.key},
                                {u"verdict"_s, toString(row.verdict)},
                                {u"values"_s, values}});
    }
    QJsonArray rules;
    for (const ConfigurationRule &rule : answer.rules)
        rules.append(toString(rule));
    const ConfigurationCounts &counts = answer.comparison.counts;
    invocation.output.json({{u"project"_s, answer.project.name},
                            {u"environments"_s, places},
                            {u"rules"_s, rules},
                            {u"guessed"_s, answer.guessed},
                            {u"counts"_s,
                             QJsonObject{{u"equal"_s, counts.equal},
                                         {u"differing"_s, counts.differing},
                                         {u"missing"_s, counts.missing},
                                         {u"encrypted"_s, counts.encrypted},
                                         {u"unknown"_s, counts.unknown}}},
                            {u"keys"_s, keys}});
}

Tone toneOfCell(const ConfigurationRow &row, qsizetype place)
{
    if (!row.cells[place].value)
        return row.cells[place].known ? Tone::Bad : Tone::Dim;
    return row.verdict == ConfigurationVerdict::Equal ? Tone::Dim : Tone::Plain;
}

void printPart(Invocation &invocation, const ConfigurationAnswer &answer, const QString &part,
               const QVector<const ConfigurationRow *> &rows, bool files)
{
    invocation.output.line({});
    invocation.output.line(invocation.output.toned(oneLine(part, 400), Tone::Strong));
    TextTable table{QStringList(Cli::tr("Key")) + answer.comparison.environments, {}};
    for (const ConfigurationRow *row : rows) {
        QVector<TextCell> cells{TextCell(row->key)};
        for (qsizetype place = 0; place < row->cells.size(); ++place) {
            QString text = shownConfiguration(*row, place, 60);
            const auto &value = row->cells[place].value;
            if (files && value)
                text += u"  %1:%2"_s.arg(value->file).arg(value->line);
            cells.append({text, toneOfCell(*row, place)});
        }
        table.rows.append(cells);
    }
    invocation.output.table(table);
}

void printConfigurationText(Invocation &invocation, const ConfigurationAnswer &answer,
                            const ConfigurationView &view)
{
    Output &output = invocation.output;
    output.line(Cli::tr("%1: %2").arg(output.toned(answer.project.name, Tone::Strong), sentenceOf(answer)));
    for (const ConfigurationPlace &place : answer.places) {
        if (place.trouble.isEmpty())
            output.line(Cli::tr("  %1: %2 at %3, %n file(s)", nullptr, int(place.files.size()))
                            .arg(oneLine(place.title, 80), shownText(place.point.version),
                                 shownCommit(place.point.commit)));
    }
    QVector<const ConfigurationRow *> rows;
    QString part;
    const auto flush = [&] {
        if (!rows.isEmpty())
            printPart(invocation, answer, part, rows, view.files);
        rows.clear();
    };
    for (const ConfigurationRow &row : answer.comparison.rows) {
        if (!view.filter.takes(row))
            continue;
        if (row.part != part)
            flush();
        part = row.part;
        rows.append(&row);
    }
    flush();
    if (answer.guessed)
        output.warning(
            Cli::tr("The files were found by guessing. Look at the rules, and keep them, with: slipway-cli "
                    "configuration map --project %1 --guess")
                .arg(answer.project.name));
}

} // namespace

int printConfiguration(Invocation &invocation, const ConfigurationAnswer &answer,
                       const ConfigurationView &view)
{
    const QString title = Cli::tr("%1: configuration of %2")
                              .arg(answer.project.name, answer.comparison.environments.join(u", "_s));
    if (invocation.isJson())
        printConfigurationJson(invocation, answer, view.filter);
    else if (view.markdown)
        invocation.output.raw(
            configurationMarkdown(title, sentenceOf(answer), answer.comparison, view.filter).toUtf8());
    else if (view.csv)
        invocation.output.raw(configurationCsv(answer.comparison, view.filter).toUtf8());
    else
        printConfigurationText(invocation, answer, view);
    for (const ConfigurationPlace &place : answer.places) {
        if (!place.trouble.isEmpty())
            invocation.output.warning(place.trouble);
        for (const ConfigurationTrouble &trouble : place.troubles)
            invocation.output.warning(Cli::tr("%1: %2").arg(oneLine(place.title, 80), trouble.message));
    }
    return answer.isWhole() ? 0 : 4;
}

int printMapping(Invocation &invocation, const ConfigurationMapping &mapping, bool kept)
{
    if (invocation.isJson()) {
        QJsonArray rules;
        for (const ConfigurationRule &rule : mapping.rules)
            rules.append(toString(rule));
        QJsonArray files;
        for (const CaughtFile &file : mapping.files) {
            files.append(QJsonObject{{u"path"_s, file.path},
                                     {u"environment"_s, jsonOrNull(file.environment)},
                                     {u"named"_s, jsonOrNull(file.said)},
                                     {u"part"_s, file.part},
                                     {u"format"_s, toString(file.format)},
                                     {u"rule"_s, toString(mapping.rules[file.rule])}});
        }
        invocation.output.json({{u"project"_s, mapping.project.name},
                                {u"commit"_s, jsonOrNull(mapping.point.commit.hex())},
                                {u"rules"_s, rules},
                                {u"guessed"_s, mapping.guessed},
                                {u"kept"_s, kept},
                                {u"files"_s, files}});
        return 0;
    }
    Output &output = invocation.output;
    if (mapping.rules.isEmpty())
        output.line(
            Cli::tr("No rules, and among %n file(s) nothing looks like an environment's configuration. Give "
                    "one with --rule.",
                    nullptr, mapping.looked));
    for (qsizetype number = 0; number < mapping.rules.size(); ++number) {
        output.line(output.toned(toString(mapping.rules[number]), Tone::Strong));
        TextTable table{{Cli::tr("File"), Cli::tr("Environment"), Cli::tr("Compared as"), Cli::tr("Read as")},
                        {}};
        for (const CaughtFile &file : mapping.files) {
            if (file.rule != number)
                continue;
            const bool known = !file.environment.isEmpty();
            table.rows.append({file.path,
                               known
                                   ? TextCell(file.environment)
                                   : TextCell(Cli::tr("%1 (not in the workspace)").arg(file.said), Tone::Bad),
                               file.part, toString(file.format)});
        }
        if (table.rows.isEmpty())
            output.line(output.toned(Cli::tr("  catches nothing"), Tone::Bad));
        else
            output.table(table);
    }
    if (kept)
        output.line(
            Cli::tr("Kept %n rule(s) for %1.", nullptr, int(mapping.rules.size())).arg(mapping.project.name));
    else if (mapping.guessed && !mapping.rules.isEmpty())
        output.line(Cli::tr("These are a guess; --guess without --dry-run keeps them."));
    return 0;
}

} // namespace slipway
