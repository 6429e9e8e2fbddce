#include "models/configuration/configurationreader.h"

#include "models/base/text.h"
#include "models/configuration/flagreading.h"
#include "models/configuration/layerreading.h"
#include "models/configuration/secrets.h"

#include <QMap>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

#include <exception>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype mostKeysOfEnvironment = 500000;

/// What was read of one environment, in the clear.
struct ClearSide
{
    QMap<QString, QVector<FlatValue>> parts;
    ConfigurationSide side;
};

using KeyOfPart = std::pair<QString, QString>;

LayerReading readPlainLayer(const ConfigurationLayer &layer)
{
    LayerReading reading;
    std::vector<ConfigurationNode> documents =
        documentsOf(reading, *layer.from, layer.file.path, layer.file.format);
    markSecretManifests(documents);
    foldFlags(documents);
    reading.values = flattenDocuments(documents);
    return reading;
}

LayerReading readLayer(const ConfigurationLayer &layer)
{
    try {
        switch (layer.file.format) {
        case ConfigurationFormat::Kustomize:
            return readKustomize(layer);
        case ConfigurationFormat::Ansible:
            return readAnsible(layer);
        case ConfigurationFormat::Hiera:
            return readHiera(layer);
        default:
            return readPlainLayer(layer);
        }
    } catch (const std::exception &trouble) {
        LayerReading reading;
        reading.fail(layer.file.path, 0,
                     ConfigurationWords::tr("it cannot be read (%1); leave it out of the rules")
                         .arg(QString::fromLocal8Bit(trouble.what())));
        return reading;
    }
}

ClearSide readEnvironment(const EnvironmentFiles &files)
{
    ClearSide clear;
    clear.side.environment = files.environment;
    clear.side.known = files.known;
    qsizetype keys = 0;
    for (const ConfigurationLayer &layer : files.layers) {
        LayerReading reading = readLayer(layer);
        clear.side.troubles += reading.troubles;
        for (const QString &file : std::as_const(reading.files)) {
            if (!clear.side.files.contains(file))
                clear.side.files.append(file);
        }
        for (const QString &prefix : std::as_const(reading.unknownPrefixes))
            clear.side.unknown.append({layer.file.part, prefix});
        keys += reading.values.size();
        if (keys > mostKeysOfEnvironment) {
            clear.side.unknown.append({layer.file.part, {}});
            clear.side.troubles.append(
                {layer.file.path, 0,
                 ConfigurationWords::tr("the environment has more than %1 keys; let fewer files be caught")
                     .arg(mostKeysOfEnvironment)});
            break;
        }
        for (FlatValue &value : reading.values)
            value.source = layer.source;
        QVector<FlatValue> &part = clear.parts[layer.file.part];
        part = layered(part, reading.values, layer.file.format == ConfigurationFormat::Helm);
    }
    return clear;
}

/// What only this run of the program can make again, so that a fingerprint tells nobody else anything.
QByteArray fingerprintOf(const ConfigurationNode &node)
{
    static const QByteArray key = [] {
        QByteArray drawn(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(drawn.begin(), drawn.end());
        return drawn;
    }();
    QString what = node.canonical.isEmpty() ? node.text : node.canonical;
    if (node.encrypted || isEncryptedText(what))
        what.remove(u' ').remove(u'\n').remove(u'\r');
    return QMessageAuthenticationCode::hash(toString(node.type).toUtf8() + '\0' + what.toUtf8(), key,
                                            QCryptographicHash::Sha256);
}

bool isSecret(const FlatValue &value)
{
    const ConfigurationNode &node = value.value;
    if (!node.isScalar() || node.text.isEmpty() || node.type == ConfigurationType::Null)
        return false;
    if (node.sensitive)
        return true;
    if (node.type == ConfigurationType::Boolean || node.type == ConfigurationType::Time)
        return false;
    return nameSaysSecret(value.key) || (node.type == ConfigurationType::Text && valueLooksSecret(node.text));
}

ConfigurationValue shownValue(const FlatValue &flat, bool masked)
{
    const ConfigurationNode &node = flat.value;
    ConfigurationValue value;
    value.type = node.type;
    value.file = node.file;
    value.line = node.line;
    value.source = flat.source;
    value.fingerprint = fingerprintOf(node);
    if (!node.isScalar()) {
        value.text = node.isMap() ? u"{}"_s : u"[]"_s;
        return value;
    }
    const bool nothing = node.text.isEmpty() || node.type == ConfigurationType::Null;
    if (node.encrypted || isEncryptedText(node.text)) {
        value.secrecy = Secrecy::Encrypted;
    } else if (masked && !nothing && node.type != ConfigurationType::Boolean) {
        value.secrecy = Secrecy::Masked;
        value.text = secretMask();
    } else {
        value.text = withoutPassword(node.text);
        if (value.text != node.text)
            value.secrecy = Secrecy::Masked;
    }
    if (node.type == ConfigurationType::Null)
        value.text = u"null"_s;
    return value;
}

} // namespace

void LayerReading::fail(const QString &file, int line, const QString &why, const QString &prefix)
{
    const QString where = oneLine(file, 300);
    const QString what = oneLine(why, 600);
    troubles.append(
        {file, line,
         line > 0 ? ConfigurationWords::tr("%1, line %2, cannot be read: %3.").arg(where).arg(line).arg(what)
                  : ConfigurationWords::tr("%1 cannot be read: %2.").arg(where, what)});
    unknownPrefixes.append(prefix);
}

std::vector<ConfigurationNode> documentsOf(LayerReading &reading, ConfigurationFiles &files,
                                           const QString &path, ConfigurationFormat format,
                                           const QString &prefix)
{
    const Result<QByteArray> content = files.read(path);
    if (!content) {
        reading.fail(path, 0, content.error().message, prefix);
        return {};
    }
    ConfigurationReading read = readDocuments(*content, format);
    if (!read.isRead()) {
        reading.fail(path, read.failedLine, read.failure, prefix);
        return {};
    }
    reading.files.append(path);
    for (ConfigurationNode &document : read.documents)
        document.setFile(path);
    return std::move(read.documents);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

QString joinedPath(const QString &folder, const QString &path)
{
    QStringList steps;
    for (const QString &step : (folder + u'/' + path).split(u'/')) {
        if (step.isEmpty() || step == u'.')
            continue;
        if (step != ".."_L1)
            steps.append(step);
        else if (steps.isEmpty())
            return {};
        else
            steps.removeLast();
    }
    return steps.join(u'/');
}

QVector<ConfigurationSide> readConfigurations(const QVector<EnvironmentFiles> &environments)
{
    QVector<ClearSide> sides;
    QSet<KeyOfPart> secrets;
    for (const EnvironmentFiles &files : environments) {
        sides.append(readEnvironment(files));
        const auto &parts = sides.last().parts;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            for (const FlatValue &value : part.value()) {
                if (isSecret(value))
                    secrets.insert({part.key(), value.key});
            }
        }
    }
    QVector<ConfigurationSide> shown;
    for (ClearSide &clear : sides) {
        for (auto part = clear.parts.cbegin(); part != clear.parts.cend(); ++part) {
            for (const FlatValue &value : part.value())
                clear.side.entries.append(
                    {part.key(), value.key, shownValue(value, secrets.contains({part.key(), value.key}))});
        }
        shown.append(std::move(clear.side));
    }
    return shown;
}

} // namespace slipway
