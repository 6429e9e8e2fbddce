#include "models/domain/configurationreport.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConfigurationReport)
};

/// Whether two values read the same and are none.
bool typeTellsApart(const ConfigurationRow &row)
{
    for (const ConfigurationCell &a : row.cells) {
        for (const ConfigurationCell &b : row.cells) {
            if (a.value && b.value && a.value->text == b.value->text && a.value->type != b.value->type)
                return true;
        }
    }
    return false;
}

/// A text that is longer than can be shown begins shortly before it differs from the others.
QString fromWhereItDiffers(const ConfigurationRow &row, const QString &text, qsizetype longest)
{
    constexpr qsizetype before = 16;
    if (text.size() <= longest)
        return text;
    qsizetype same = text.size();
    for (const ConfigurationCell &cell : row.cells) {
        if (!cell.value || cell.value->secrecy != Secrecy::Open)
            continue;
        const QString other = cell.value->text.trimmed();
        const auto split = std::mismatch(text.cbegin(), text.cend(), other.cbegin(), other.cend());
        if (split.first != text.cend() || split.second != other.cend())
            same = std::min(same, qsizetype(split.first - text.cbegin()));
    }
    return same == text.size() || same + before < longest ? text : u'…' + text.mid(same - before);
}

QString typeWord(ConfigurationType type)
{
    switch (type) {
    case ConfigurationType::Text:
        return ReportWords::tr("text");
    case ConfigurationType::Number:
        return ReportWords::tr("number");
    case ConfigurationType::Boolean:
        return ReportWords::tr("boolean");
    case ConfigurationType::Null:
        return ReportWords::tr("nothing");
    case ConfigurationType::Time:
        return ReportWords::tr("time");
    case ConfigurationType::EmptyList:
        return ReportWords::tr("empty list");
    case ConfigurationType::EmptyMap:
        return ReportWords::tr("empty map");
    }
    return {};
}

QString markdownCell(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (QStringView(u"\\`*_{}[]<>#|~&").contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

QString csvText(QString text)
{
    // What begins so is run by spreadsheets.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u';'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString shownConfiguration(const ConfigurationRow &row, qsizetype place, qsizetype longest)
{
    const ConfigurationCell &cell = row.cells[place];
    if (!cell.known)
        return ReportWords::tr("not known");
    if (!cell.value)
        return ReportWords::tr("not set");
    const ConfigurationValue &value = *cell.value;
    if (value.secrecy != Secrecy::Open) {
        QString text =
            value.secrecy == Secrecy::Encrypted ? ReportWords::tr("encrypted") : oneLine(value.text, longest);
        const QVector<int> letters = sameValues(row);
        const bool several =
            std::any_of(letters.cbegin(), letters.cend(), [](int letter) { return letter > u'A'; });
        if (several)
            text += u' ' + QChar(letters[place]);
        return text;
    }
    if (value.text.isEmpty())
        return ReportWords::tr("(empty)");
    QString text = oneLine(fromWhereItDiffers(row, value.text.trimmed(), longest), longest);
    if (value.type == ConfigurationType::EmptyList || value.type == ConfigurationType::EmptyMap)
        return typeWord(value.type);
    if (typeTellsApart(row))
        text += u" ("_s + typeWord(value.type) + u')';
    return text;
}

QString wordOf(ConfigurationVerdict verdict)
{
    switch (verdict) {
    case ConfigurationVerdict::Equal:
        return ReportWords::tr("same");
    case ConfigurationVerdict::Differing:
        return ReportWords::tr("differs");
    case ConfigurationVerdict::Missing:
        return ReportWords::tr("not everywhere");
    case ConfigurationVerdict::Encrypted:
        return ReportWords::tr("encrypted differently");
    case ConfigurationVerdict::Unknown:
        break;
    }
    return ReportWords::tr("not known");
}

bool ConfigurationFilter::takes(const ConfigurationRow &row) const
{
    if (!allKeys
        && (row.verdict == ConfigurationVerdict::Equal || row.verdict == ConfigurationVerdict::Unknown))
        return false;
    for (const QString &word : search.split(u' ', Qt::SkipEmptyParts)) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        const bool found = in(row.key) || in(row.part)
            || std::any_of(row.cells.cbegin(), row.cells.cend(), [&in](const ConfigurationCell &cell) {
                               return cell.value && (in(cell.value->text) || in(cell.value->file));
                           });
        if (!found)
            return false;
    }
    return true;
}

QString configurationMarkdown(const QString &title, const QString &sentence,
                              const ConfigurationComparison &comparison, const ConfigurationFilter &filter)
{
    QString text =
        u"## %1\n\n%2\n"_s.arg(markdownCell(oneLine(title, 400)), markdownCell(oneLine(sentence, 600)));
    QString part;
    bool any = false;
    for (const ConfigurationRow &row : comparison.rows) {
        if (!filter.takes(row))
            continue;
        if (!any || row.part != part) {
            part = row.part;
            text += u"\n### %1\n\n| %2 |"_s.arg(markdownCell(oneLine(part, 400)), ReportWords::tr("Key"));
            for (const QString &environment : comparison.environments)
                text += u' ' + markdownCell(oneLine(environment, 80)) + u" |"_s;
            text += u"\n|"_s + QString(u" --- |"_s).repeated(comparison.environments.size() + 1) + u'\n';
        }
        any = true;
        text += u"| "_s + markdownCell(oneLine(row.key, 400)) + u" |"_s;
        for (qsizetype place = 0; place < row.cells.size(); ++place)
            text += u' ' + markdownCell(shownConfiguration(row, place)) + u" |"_s;
        text += u'\n';
    }
    return text;
}

QString configurationCsv(const ConfigurationComparison &comparison, const ConfigurationFilter &filter)
{
    QStringList header{u"part"_s, u"key"_s, u"verdict"_s};
    for (const QString &environment : comparison.environments)
        header << csvText(environment) << csvText(environment + u" file"_s);
    QString text = header.join(u',') + u'\n';
    for (const ConfigurationRow &row : comparison.rows) {
        if (!filter.takes(row))
            continue;
        QStringList fields{csvText(row.part), csvText(row.key), toString(row.verdict)};
        for (qsizetype place = 0; place < row.cells.size(); ++place) {
            const auto &value = row.cells[place].value;
            fields << csvText(shownConfiguration(row, place, 4096))
                   << csvText(value ? u"%1:%2"_s.arg(value->file).arg(value->line) : QString());
        }
        text += fields.join(u',') + u'\n';
    }
    return text;
}

} // namespace slipway
