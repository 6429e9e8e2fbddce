#include "models/domain/configuration.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct FormatName
{
    ConfigurationFormat format;
    const char16_t *name;
};
constexpr FormatName formatNames[] = {
    {ConfigurationFormat::Auto, u"auto"},
    {ConfigurationFormat::Yaml, u"yaml"},
    {ConfigurationFormat::Json, u"json"},
    {ConfigurationFormat::Toml, u"toml"},
    {ConfigurationFormat::Env, u"env"},
    {ConfigurationFormat::Properties, u"properties"},
    {ConfigurationFormat::Ini, u"ini"},
    {ConfigurationFormat::Helm, u"helm"},
    {ConfigurationFormat::Kustomize, u"kustomize"},
    {ConfigurationFormat::Ansible, u"ansible"},
    {ConfigurationFormat::Hiera, u"hiera"},
    {ConfigurationFormat::Tfvars, u"tfvars"},
    {ConfigurationFormat::Terraform, u"terraform"},
};

} // namespace

QString toString(ConfigurationFormat format)
{
    for (const FormatName &one : formatNames) {
        if (one.format == format)
            return QString::fromUtf16(one.name);
    }
    return u"auto"_s;
}

std::optional<ConfigurationFormat> configurationFormatFromString(QStringView text)
{
    for (const FormatName &one : formatNames) {
        if (text == QStringView(one.name))
            return one.format;
    }
    return {};
}

std::optional<ConfigurationFormat> formatOfPath(const QString &path)
{
    const QString name = path.section(u'/', -1).toLower();
    const auto ends = [&name](QLatin1StringView suffix) { return name.endsWith(suffix); };
    if (name == "kustomization.yaml"_L1 || name == "kustomization.yml"_L1 || name == "kustomization"_L1)
        return ConfigurationFormat::Kustomize;
    if (name == "hiera.yaml"_L1)
        return ConfigurationFormat::Hiera;
    if (name == "hosts"_L1 || name == "inventory"_L1)
        return ConfigurationFormat::Ansible;
    if (name.startsWith("values"_L1) && (ends(".yaml"_L1) || ends(".yml"_L1)))
        return ConfigurationFormat::Helm;
    if (ends(".yaml"_L1) || ends(".yml"_L1))
        return ConfigurationFormat::Yaml;
    if (ends(".tfvars"_L1))
        return ConfigurationFormat::Tfvars;
    if (ends(".tfstate.json"_L1) || ends(".tfplan.json"_L1))
        return ConfigurationFormat::Terraform;
    if (ends(".json"_L1))
        return ConfigurationFormat::Json;
    if (ends(".toml"_L1))
        return ConfigurationFormat::Toml;
    if (ends(".properties"_L1))
        return ConfigurationFormat::Properties;
    if (name == ".env"_L1 || name.startsWith(".env."_L1) || ends(".env"_L1))
        return ConfigurationFormat::Env;
    if (ends(".ini"_L1) || ends(".cfg"_L1) || ends(".conf"_L1) || ends(".cnf"_L1))
        return ConfigurationFormat::Ini;
    return {};
}

QString toString(ConfigurationType type)
{
    switch (type) {
    case ConfigurationType::Text:
        return u"text"_s;
    case ConfigurationType::Number:
        return u"number"_s;
    case ConfigurationType::Boolean:
        return u"boolean"_s;
    case ConfigurationType::Null:
        return u"null"_s;
    case ConfigurationType::Time:
        return u"time"_s;
    case ConfigurationType::EmptyList:
        return u"list"_s;
    case ConfigurationType::EmptyMap:
        return u"map"_s;
    }
    return u"null"_s;
}

QString toString(Secrecy secrecy)
{
    switch (secrecy) {
    case Secrecy::Open:
        return u"open"_s;
    case Secrecy::Masked:
        return u"masked"_s;
    case Secrecy::Encrypted:
        return u"encrypted"_s;
    }
    return u"masked"_s;
}

QString toString(ConfigurationVerdict verdict)
{
    switch (verdict) {
    case ConfigurationVerdict::Equal:
        return u"equal"_s;
    case ConfigurationVerdict::Differing:
        return u"differing"_s;
    case ConfigurationVerdict::Missing:
        return u"missing"_s;
    case ConfigurationVerdict::Encrypted:
        return u"encrypted"_s;
    case ConfigurationVerdict::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

bool configurationKeyLess(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const auto numberAt = [&digit](QStringView text, qsizetype &at) {
                while (at + 1 < text.size() && text[at] == u'0' && digit(text[at + 1]))
                    ++at;
                const qsizetype begin = at;
                while (at < text.size() && digit(text[at]))
                    ++at;
                return text.mid(begin, at - begin);
            };
            const QStringView left = numberAt(a, i);
            const QStringView right = numberAt(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right))
                return order < 0;
            continue;
        }
        if (a[i] != b[j])
            return a[i] < b[j];
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j;
    return a < b; // only zeros before a number tell them apart
}

static ConfigurationVerdict verdictOf(const ConfigurationRow &row)
{
    int known = 0;
    int there = 0;
    bool encrypted = false;
    bool same = true;
    const ConfigurationValue *first = nullptr;
    for (const ConfigurationCell &cell : row.cells) {
        known += cell.known;
        if (!cell.value)
            continue;
        ++there;
        encrypted = encrypted || cell.value->secrecy == Secrecy::Encrypted;
        if (first)
            same = same && cell.value->fingerprint == first->fingerprint;
        else
            first = &*cell.value;
    }
    if (known < 2)
        return ConfigurationVerdict::Unknown;
    if (there < known)
        return ConfigurationVerdict::Missing;
    if (same)
        return ConfigurationVerdict::Equal;
    return encrypted ? ConfigurationVerdict::Encrypted : ConfigurationVerdict::Differing;
}

static void countVerdict(ConfigurationCounts &counts, ConfigurationVerdict verdict)
{
    switch (verdict) {
    case ConfigurationVerdict::Equal:
        ++counts.equal;
        break;
    case ConfigurationVerdict::Differing:
        ++counts.differing;
        break;
    case ConfigurationVerdict::Missing:
        ++counts.missing;
        break;
    case ConfigurationVerdict::Encrypted:
        ++counts.encrypted;
        break;
    case ConfigurationVerdict::Unknown:
        ++counts.unknown;
        break;
    }
}

ConfigurationComparison compareConfigurations(const QVector<ConfigurationSide> &sides)
{
    ConfigurationComparison comparison;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (qsizetype number = 0; number < sides.size(); ++number) {
        const ConfigurationSide &side = sides[number];
        comparison.environments.append(side.environment);
        for (const ConfigurationEntry &entry : side.entries) {
            const auto place = places.constFind({entry.part, entry.key});
            qsizetype at = place == places.cend() ? comparison.rows.size() : *place;
            if (place == places.cend()) {
                places.insert({entry.part, entry.key}, at);
                comparison.rows.append({entry.part, entry.key, QVector<ConfigurationCell>(sides.size()), {}});
            }
            comparison.rows[at].cells[number].value = entry.value;
        }
    }
    for (ConfigurationRow &row : comparison.rows) {
        for (qsizetype number = 0; number < sides.size(); ++number) {
            const ConfigurationSide &side = sides[number];
            row.cells[number].known = side.known
                && std::none_of(side.unknown.cbegin(), side.unknown.cend(),
                                [&](const UnknownKeys &keys) { return keys.holds(row.part, row.key); });
            if (!row.cells[number].known)
                row.cells[number].value.reset();
        }
        row.verdict = verdictOf(row);
        countVerdict(comparison.counts, row.verdict);
    }
    std::sort(comparison.rows.begin(), comparison.rows.end(),
              [](const ConfigurationRow &a, const ConfigurationRow &b) {
                  return a.part == b.part ? configurationKeyLess(a.key, b.key)
                                          : configurationKeyLess(a.part, b.part);
              });
    return comparison;
}

QVector<int> sameValues(const ConfigurationRow &row)
{
    QVector<int> letters;
    QVector<QByteArray> seen;
    for (const ConfigurationCell &cell : row.cells) {
        if (!cell.value) {
            letters.append(0);
            continue;
        }
        qsizetype place = seen.indexOf(cell.value->fingerprint);
        if (place < 0) {
            place = seen.size();
            seen.append(cell.value->fingerprint);
        }
        letters.append(int(u'A' + std::min<qsizetype>(place, 25)));
    }
    return letters;
}

} // namespace slipway
