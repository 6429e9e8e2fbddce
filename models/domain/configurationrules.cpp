#include "models/domain/configurationrules.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConfigurationRules)
};

constexpr qsizetype longestPattern = 500;
constexpr int mostStars = 12;
const QString placeholder = u"{environment}"_s;

/// Names that mean one environment; the first is what they are all taken for.
QString commonName(const QString &name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        const std::initializer_list<std::initializer_list<QString>> groups{
            {u"production"_s, u"prod"_s, u"prd"_s, u"live"_s},
            {u"staging"_s, u"stage"_s, u"stg"_s},
            {u"development"_s, u"dev"_s, u"develop"_s},
            {u"testing"_s, u"test"_s, u"tst"_s},
            {u"quality"_s, u"qa"_s},
            {u"acceptance"_s, u"uat"_s, u"acc"_s},
            {u"preproduction"_s, u"preprod"_s, u"pre-prod"_s, u"pre-production"_s},
            {u"integration"_s, u"int"_s},
            {u"sandbox"_s, u"sbx"_s}};
        for (const auto &group : groups) {
            for (const QString &one : group)
                table.insert(one, *group.begin());
        }
        return table;
    }();
    return names.value(name.toLower());
}

QRegularExpression expressionOf(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(i);
        if (rest.startsWith(placeholder)) {
            expression += u"(?<environment>[^/]+?)"_s;
            i += placeholder.size();
        } else if (rest.startsWith(u"**/")) {
            expression += u"(?:[^/]+/)*"_s;
            i += 3;
        } else if (rest.startsWith(u"**")) {
            expression += u".*"_s;
            i += 2;
        } else if (pattern[i] == u'*') {
            expression += u"[^/]*"_s;
            ++i;
        } else if (pattern[i] == u'?') {
            expression += u"[^/]"_s;
            ++i;
        } else {
            expression += QRegularExpression::escape(pattern.mid(i, 1));
            ++i;
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

Unexpected badRule(const QString &why, const QString &rule)
{
    return fail(Error::Kind::Invalid,
                RuleWords::tr("The rule “%1” cannot be used: %2").arg(oneLine(rule, 200), why));
}

} // namespace

Result<ConfigurationRule> parseConfigurationRule(const QString &line)
{
    ConfigurationRule rule;
    const QStringList pieces = line.trimmed().split(u';');
    const QString what = pieces.first().trimmed();
    const qsizetype equals = what.lastIndexOf(u'=');
    rule.pattern = equals < 0 ? what : what.left(equals).trimmed();
    rule.environment = equals < 0 ? QString() : what.mid(equals + 1).trimmed();
    for (const QString &piece : pieces.mid(1)) {
        const QString name = piece.section(u'=', 0, 0).trimmed();
        const QString value = piece.section(u'=', 1).trimmed();
        if (name == "format"_L1) {
            const auto format = configurationFormatFromString(value);
            if (!format)
                return badRule(RuleWords::tr("there is no format “%1”. Write one of yaml, json, toml, env, "
                                             "properties, ini, helm, kustomize, ansible, hiera, tfvars, "
                                             "terraform or auto.")
                                   .arg(oneLine(value, 40)),
                               line);
            rule.format = *format;
        } else if (name == "part"_L1) {
            rule.part = value;
        } else if (name == "source"_L1) {
            rule.source = value;
        } else if (name.startsWith("fact."_L1) && name.size() > 5) {
            rule.facts.insert(name.mid(5), value);
        } else if (!piece.trimmed().isEmpty()) {
            return badRule(RuleWords::tr("“%1” is none of format=, part=, source= and fact.NAME=.")
                               .arg(oneLine(piece, 80)),
                           line);
        }
    }
    if (const auto good = checkConfigurationRule(rule); !good)
        return fail(good.error());
    return rule;
}

QString toString(const ConfigurationRule &rule)
{
    QString line = rule.pattern;
    if (!rule.environment.isEmpty() || rule.pattern.contains(u'='))
        line += u'=' + rule.environment;
    if (rule.format != ConfigurationFormat::Auto)
        line += u";format="_s + toString(rule.format);
    if (!rule.part.isEmpty())
        line += u";part="_s + rule.part;
    if (!rule.source.isEmpty())
        line += u";source="_s + rule.source;
    for (auto it = rule.facts.cbegin(); it != rule.facts.cend(); ++it)
        line += u";fact.%1=%2"_s.arg(it.key(), it.value());
    return line;
}

Result<void> checkConfigurationRule(const ConfigurationRule &rule)
{
    const QString &pattern = rule.pattern;
    if (pattern.isEmpty())
        return badRule(RuleWords::tr("it names no file. Write a path such as config/{environment}/*.yaml."),
                       toString(rule));
    if (pattern.startsWith(u'/') || pattern.startsWith(u"../"_s) || pattern.contains(u"/../"_s))
        return badRule(RuleWords::tr("a path is written from the repository's root, without “/” before it "
                                     "and without “..”."),
                       pattern);
    if (pattern.size() > longestPattern || pattern.count(u'*') > mostStars)
        return badRule(RuleWords::tr("it is too long. Write several shorter ones."), pattern);
    const qsizetype places = pattern.count(placeholder);
    if (places > 1)
        return badRule(RuleWords::tr("{environment} may stand in it once."), pattern);
    if (rule.environment.isEmpty() && places == 0)
        return badRule(RuleWords::tr("it does not say which environment. Put {environment} where its name "
                                     "stands in the path, or write =NAME (or =* for all) after it."),
                       pattern);
    return {};
}

QString environmentNamed(const QString &text, const QStringList &environments)
{
    if (environments.contains(text))
        return text;
    for (const QString &one : environments) {
        if (one.compare(text, Qt::CaseInsensitive) == 0)
            return one;
    }
    const QString common = commonName(text);
    QString found;
    for (const QString &one : environments) {
        if (common.isEmpty() || commonName(one) != common)
            continue;
        if (!found.isEmpty())
            return {};
        found = one;
    }
    return found;
}

QString partOfPath(const QString &path, qsizetype from, qsizetype length)
{
    const QString before = path.left(from);
    const QString after = path.mid(from + length);
    const QString folder = before.left(before.lastIndexOf(u'/') + 1);
    QString stem = before.mid(folder.size());
    QString rest = after.section(u'/', 0, 0);
    const QString below = after.mid(rest.size());
    const auto separator = [](QChar letter) { return letter == u'-' || letter == u'.' || letter == u'_'; };
    if (!below.isEmpty() && stem.isEmpty() && rest.isEmpty())
        return folder + below.mid(1);
    if (!stem.isEmpty() && separator(stem.back()) && (stem.size() > 1 || rest.isEmpty()))
        stem.chop(1);
    else if (stem.isEmpty() && rest.size() > 1 && separator(rest.front()) && rest.indexOf(u'.', 1) > 0)
        rest.remove(0, 1);
    else if (stem.isEmpty() && below.isEmpty())
        stem = u"*"_s;
    return folder + stem + rest + below;
}

/// The same where the name stands in the file's own name once more (`prod/values-prod.yaml`).
static QString partWithout(const QString &path, qsizetype from, const QString &said)
{
    const QString part = partOfPath(path, from, said.size());
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    const qsizetype again = part.indexOf(said, name);
    const auto bounded = [&part](qsizetype at) {
        return at < 0 || at >= part.size() || QStringView(u"-._/").contains(part[at]);
    };
    if (again < 0 || !bounded(again - 1) || !bounded(again + said.size()))
        return part;
    return partOfPath(part, again, said.size());
}

Result<QVector<CaughtFile>> caughtFiles(const QVector<ConfigurationRule> &rules, const QStringList &paths,
                                        const QStringList &environments, const QString &source)
{
    QVector<CaughtFile> files;
    for (int number = 0; number < rules.size(); ++number) {
        const ConfigurationRule &rule = rules[number];
        if (rule.source != source)
            continue;
        if (const auto good = checkConfigurationRule(rule); !good)
            return fail(good.error());
        const QRegularExpression expression = expressionOf(rule.pattern);
        for (const QString &path : paths) {
            const auto match = expression.match(path);
            if (!match.hasMatch())
                continue;
            CaughtFile file{number, path, {}, match.captured(u"environment"_s), rule.part, rule.format};
            if (file.format == ConfigurationFormat::Auto)
                file.format = formatOfPath(path).value_or(ConfigurationFormat::Auto);
            if (file.part.isEmpty())
                file.part = file.said.isEmpty()
                    ? path
                    : partWithout(path, match.capturedStart(u"environment"_s), file.said);
            if (rule.environment == "*"_L1 && file.said.isEmpty()) {
                for (const QString &one : environments) {
                    file.environment = one;
                    files.append(file);
                }
                continue;
            }
            const QString name =
                rule.environment.isEmpty() || rule.environment == "*"_L1 ? file.said : rule.environment;
            file.environment = environmentNamed(name, environments);
            file.said = name;
            files.append(file);
        }
    }
    return files;
}

} // namespace slipway
