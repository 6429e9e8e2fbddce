#include "models/configuration/maskedfile.h"

#include "models/base/text.h"
#include "models/configuration/configurationnode.h"
#include "models/configuration/secrets.h"

#include <QRegularExpression>
#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What of a line may stay: its key, up to the first sign that parts it from the value.
QString keyAlone(const QString &line)
{
    static const QRegularExpression sign(u"^(\\s*[-#;!/\\s]*[\"']?[^:=\"']*[\"']?\\s*[:=])"_s);
    const auto match = sign.match(line);
    return (match.hasMatch() ? match.captured(1) + u' ' : QString()) + secretMask();
}

/// What looks like a secret in a line that nobody reads as one: a comment, a text over several lines.
QString maskedByLook(const QString &line)
{
    static const QRegularExpression named(u"([A-Za-z0-9_.-]+)[\"']?\\s*[:=]\\s*\\S"_s);
    static const QRegularExpression word(u"[^\\s\"',;(){}\\[\\]]{12,}"_s);
    for (auto all = named.globalMatch(line); all.hasNext();) {
        if (nameSaysSecret(all.next().captured(1)))
            return keyAlone(line);
    }
    if (line.contains("PRIVATE KEY"_L1))
        return secretMask();
    QString masked = withoutPassword(line);
    for (auto all = word.globalMatch(line); all.hasNext();) {
        const QString text = all.next().captured(0);
        if (valueLooksSecret(text) || valueLooksSecret(text.section(u'=', 1)))
            masked.replace(text, secretMask());
    }
    return masked;
}

/// Whether a value is secret, by the line it begins on; a line with one secret in it is one.
std::map<int, bool> secretLines(const ConfigurationReading &reading)
{
    std::map<int, bool> lines;
    for (const FlatValue &value : flattenDocuments(reading.documents)) {
        const ConfigurationNode &node = value.value;
        const bool secret = node.isScalar() && !node.text.isEmpty()
            && (node.sensitive || node.encrypted || nameSaysSecret(value.key) || valueLooksSecret(node.text));
        if (node.line > 0)
            lines[node.line] = lines[node.line] || secret;
    }
    return lines;
}

} // namespace

Result<QString> maskedFile(const QByteArray &content, ConfigurationFormat format)
{
    // An inventory is read like an INI file for this: a line is a host or a variable.
    const bool inventory = format == ConfigurationFormat::Ansible;
    ConfigurationReading reading = readDocuments(content, inventory ? ConfigurationFormat::Ini : format);
    if (!reading.isRead())
        return fail(
            Error::Kind::Invalid,
            ConfigurationWords::tr("The file cannot be shown, for what is secret in it is not known: %1.")
                .arg(oneLine(reading.failure, 600)));
    markSecretManifests(reading.documents);
    const std::map<int, bool> secrets = secretLines(reading);
    QStringList lines = QString::fromUtf8(content).split(u'\n');
    bool inSecret = false;
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const auto begins = secrets.find(int(number) + 1);
        if (begins != secrets.end())
            inSecret = begins->second;
        if (!inSecret)
            lines[number] = maskedByLook(lines[number]);
        else if (!lines[number].trimmed().isEmpty())
            lines[number] = begins != secrets.end() ? keyAlone(lines[number]) : secretMask();
    }
    return lines.join(u'\n');
}

} // namespace slipway
