#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// How a configuration file is read. Auto: as its name says.
enum class ConfigurationFormat {
    Auto,
    Yaml,
    Json,
    Toml,
    Env,
    Properties,
    Ini,
    Helm, ///< YAML in which a null takes a key of the layer below away
    Kustomize,
    Ansible,
    Hiera,
    Tfvars,
    Terraform ///< what `terraform show -json` prints
};
QString toString(ConfigurationFormat format);
std::optional<ConfigurationFormat> configurationFormatFromString(QStringView text);
/// What a file's name says; nothing where it is no configuration that can be read.
std::optional<ConfigurationFormat> formatOfPath(const QString &path);

enum class ConfigurationType { Text, Number, Boolean, Null, Time, EmptyList, EmptyMap };
QString toString(ConfigurationType type);

/// Whether a value may be shown. Masked: it looks like a secret; Encrypted: it is kept encrypted where it is.
enum class Secrecy { Open, Masked, Encrypted };
QString toString(Secrecy secrecy);

/// One value of one environment, and where it is written. Of a secret there is no text here, only what tells
/// whether two are the same.
struct ConfigurationValue
{
    ConfigurationType type = ConfigurationType::Null;
    Secrecy secrecy = Secrecy::Open;
    QString text; ///< as written; of a secret only what is no secret ("postgres://app:••••@db/shop")
    QByteArray fingerprint; ///< equal where type and text are; keyed, so that it tells nothing else
    QString file;
    int line = 0; ///< from 1; 0: unknown
    QString source{}; ///< the project whose repository the file is in; empty: the compared one's

    bool operator==(const ConfigurationValue &) const = default;
};

/// A key with its value. Keys are dotted, lists indexed, anything else quoted: `server.ports[0]`,
/// `metadata["example.org/name"]`. `part` is the file that the environments have in common: keys of different
/// parts are different keys.
struct ConfigurationEntry
{
    QString part;
    QString key;
    ConfigurationValue value;
};

/// A file that could not be read: in one sentence what, why and what next.
struct ConfigurationTrouble
{
    QString file;
    int line = 0;
    QString message;

    bool operator==(const ConfigurationTrouble &) const = default;
};

/// Keys of which nothing is known in an environment, because what they are written in cannot be read.
struct UnknownKeys
{
    QString part;
    QString prefix; ///< empty: the whole part

    bool holds(const QString &ofPart, const QString &key) const
    {
        return part == ofPart && key.startsWith(prefix);
    }
    bool operator==(const UnknownKeys &) const = default;
};

/// All that could be read of one environment.
struct ConfigurationSide
{
    QString environment;
    bool known = true; ///< false: there is nothing to read, for example because nothing is deployed
    QVector<ConfigurationEntry> entries;
    QVector<UnknownKeys> unknown;
    QVector<ConfigurationTrouble> troubles;
    QStringList files; ///< what was read
};

/// How a key stands over all environments.
enum class ConfigurationVerdict {
    Equal,
    Differing,
    Missing, ///< some have it, some do not
    Encrypted, ///< all have it, encrypted, and not in the same words: it may or may not be the same
    Unknown ///< too few environments could be read
};
QString toString(ConfigurationVerdict verdict);

struct ConfigurationCell
{
    std::optional<ConfigurationValue> value; ///< empty: not there, or not known
    bool known = true;

    bool operator==(const ConfigurationCell &) const = default;
};

struct ConfigurationRow
{
    QString part;
    QString key;
    QVector<ConfigurationCell> cells; ///< one an environment, in their order
    ConfigurationVerdict verdict = ConfigurationVerdict::Unknown;

    bool operator==(const ConfigurationRow &) const = default;
};

struct ConfigurationCounts
{
    int equal = 0;
    int differing = 0;
    int missing = 0;
    int encrypted = 0;
    int unknown = 0;

    int all() const { return equal + differing + missing + encrypted + unknown; }
    bool operator==(const ConfigurationCounts &) const = default;
};

/// Key by key over two or more environments.
struct ConfigurationComparison
{
    QStringList environments;
    QVector<ConfigurationRow> rows; ///< by part, then key
    ConfigurationCounts counts;
};
ConfigurationComparison compareConfigurations(const QVector<ConfigurationSide> &sides);

/// The order of keys for a person: numbers in them count as numbers.
bool configurationKeyLess(QStringView a, QStringView b);

/// For each cell of a row a letter, the same for the same value ('A' is the first one's); 0 where it has none
/// to tell.
QVector<int> sameValues(const ConfigurationRow &row);

} // namespace slipway
