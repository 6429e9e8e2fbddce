#pragma once

#include "models/configuration/configurationreader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QVector>

#include <utility>
#include <vector>

// The room's own: values in here are in the clear, and go no further than `configurationreader`.

namespace slipway {

struct ConfigurationWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Configuration)
};

/// What one file may hold; more is refused, so that no file can take the program's memory or time.
constexpr qsizetype mostBytesOfFile = mostBytesOfConfiguration;
constexpr int deepestNesting = 100;
constexpr int mostNodesOfFile = 200000;

/// A piece of a file: a value, a map in the file's order, or a list.
struct ConfigurationNode
{
    enum class Kind { Scalar, Map, List };
    using Member = std::pair<QString, ConfigurationNode>;

    Kind kind = Kind::Scalar;
    ConfigurationType type = ConfigurationType::Null;
    QString text; ///< of a scalar, as written
    QString canonical; ///< of a number, where it is written otherwise (0x10): the same for the same number
    bool encrypted = false;
    bool sensitive = false; ///< the file itself says that it is secret
    bool flatKeys = false; ///< of a map: its keys are dotted already
    QString file;
    int line = 0;
    std::vector<Member> members;
    std::vector<ConfigurationNode> items;

    // Written out where the type is whole, for clang looks into `members` before it is.
    ConfigurationNode();
    ConfigurationNode(const ConfigurationNode &other);
    ConfigurationNode(ConfigurationNode &&other) noexcept;
    ConfigurationNode &operator=(const ConfigurationNode &other);
    ConfigurationNode &operator=(ConfigurationNode &&other) noexcept;
    ~ConfigurationNode();

    static ConfigurationNode scalar(ConfigurationType type, const QString &text, int line);
    static ConfigurationNode map(int line);
    static ConfigurationNode list(int line);

    bool isMap() const { return kind == Kind::Map; }
    bool isList() const { return kind == Kind::List; }
    bool isScalar() const { return kind == Kind::Scalar; }
    const ConfigurationNode *find(QStringView name) const;
    ConfigurationNode *find(QStringView name);
    /// The text of a scalar member; empty where there is none.
    QString textOf(QStringView name) const;
    /// Puts a member in, in place of one of that name.
    void set(const QString &name, ConfigurationNode value);
    void remove(QStringView name);
    /// Says of itself and all in it which file it is from.
    void setFile(const QString &name);
};

/// What reading a file gave: its documents, or why not.
struct ConfigurationReading
{
    std::vector<ConfigurationNode> documents;
    int failedLine = 0;
    QString failure; ///< empty: it was read

    bool isRead() const { return failure.isEmpty(); }
    static ConfigurationReading failed(int line, const QString &why)
    {
        ConfigurationReading reading;
        reading.failedLine = line;
        reading.failure = why;
        return reading;
    }
    static ConfigurationReading of(ConfigurationNode document)
    {
        ConfigurationReading reading;
        reading.documents.push_back(std::move(document));
        return reading;
    }
};

// The readers: one a format. `text` is UTF-8 without a mark at its beginning; lines count from 1. None
// throws.
ConfigurationReading readYaml(const QByteArray &text);
ConfigurationReading readJson(const QByteArray &text);
ConfigurationReading readToml(const QByteArray &text);
ConfigurationReading readEnv(const QByteArray &text);
ConfigurationReading readProperties(const QByteArray &text);
ConfigurationReading readIni(const QByteArray &text);
ConfigurationReading readTfvars(const QByteArray &text);
ConfigurationReading readTerraform(const QByteArray &text);

/// Reads a file of that format: the size, the encoding and what is encrypted as a whole are looked at first.
ConfigurationReading readDocuments(const QByteArray &content, ConfigurationFormat format);

/// The data of Kubernetes' secrets is secret, whatever its keys are called.
void markSecretManifests(std::vector<ConfigurationNode> &documents);

/// What a plain word means in YAML: a number, a boolean, nothing, a time, or a text.
ConfigurationNode plainScalar(const QString &text, int line);
/// Sets type and canonical form where the text is a number.
bool takeNumber(ConfigurationNode &node);

/// A value with its canonical key.
struct FlatValue
{
    QString key;
    ConfigurationNode value; ///< a scalar, or an empty map or list
    QString source{}; ///< see ConfigurationLayer
};
/// How `flatten` names what lists hold.
enum class ListKeys { ByPlace, ByName };

/// `name` as one step of a key: as it is, or quoted in brackets where it holds what keys are made of.
QString keyStep(const QString &prefix, const QString &name);
QVector<FlatValue> flatten(const ConfigurationNode &node, const QString &prefix = {},
                           ListKeys lists = ListKeys::ByPlace);
/// Documents as one list: several of them each under its own name (`Kind/name`, else its number).
QVector<FlatValue> flattenDocuments(const std::vector<ConfigurationNode> &documents);

/// Lays `over` on `under`: maps are merged, lists and values replaced; with `nullRemoves` a null takes a key
/// away.
QVector<FlatValue> layered(const QVector<FlatValue> &under, const QVector<FlatValue> &over, bool nullRemoves);

} // namespace slipway
