#include "models/configuration/configurationnode.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway {

/// A file that is encrypted as a whole: one value, of which nothing can be said but whether it is the same.
static ConfigurationReading encryptedFile(const QByteArray &content)
{
    ConfigurationNode whole =
        ConfigurationNode::scalar(ConfigurationType::Text, QString::fromLatin1(content), 1);
    whole.encrypted = true;
    return ConfigurationReading::of(std::move(whole));
}

static bool isEncryptedAsWhole(const QByteArray &content)
{
    return content.startsWith("$ANSIBLE_VAULT;") || content.startsWith(QByteArray("\0GITCRYPT\0", 10))
        || content.startsWith("-----BEGIN AGE ENCRYPTED FILE-----")
        || content.startsWith("age-encryption.org/") || content.startsWith("-----BEGIN PGP MESSAGE-----");
}

static QString whyUnreadable(const QByteArray &content, ConfigurationFormat format)
{
    if (content.size() > mostBytesOfFile)
        return ConfigurationWords::tr("it is larger than %1 MB; leave it out of the rules, or split it")
            .arg(mostBytesOfFile >> 20);
    if (content.startsWith("version https://git-lfs.github.com/spec/"))
        return ConfigurationWords::tr(
            "its content is in Git LFS, not in the repository; keep configuration in git "
            "itself");
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return ConfigurationWords::tr("it is UTF-16; save it as UTF-8");
    if (content.contains('\0'))
        return ConfigurationWords::tr("it is no text; leave it out of the rules");
    if (format == ConfigurationFormat::Properties)
        return {}; // Latin-1 is right there
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(content);
    Q_UNUSED(text)
    return decoder.hasError() ? ConfigurationWords::tr("it is no UTF-8 text; save it as UTF-8") : QString();
}

/// What SOPS writes about its own keys is no configuration.
static void dropSops(ConfigurationReading &reading)
{
    for (ConfigurationNode &document : reading.documents) {
        const ConfigurationNode *sops = document.find(u"sops");
        if (sops && sops->isMap() && sops->find(u"mac"))
            document.remove(u"sops");
        if (document.find(u"sops_mac"))
            std::erase_if(document.members, [](const ConfigurationNode::Member &member) {
                return member.first.startsWith("sops_"_L1);
            });
    }
}

void markSecretManifests(std::vector<ConfigurationNode> &documents)
{
    for (ConfigurationNode &document : documents) {
        if (document.textOf(u"kind") != "Secret"_L1)
            continue;
        for (const QStringView name : {QStringView(u"data"), QStringView(u"stringData")}) {
            if (ConfigurationNode *data = document.find(name)) {
                for (auto &member : data->members)
                    member.second.sensitive = true;
            }
        }
    }
}

static ConfigurationReading readAs(const QByteArray &text, ConfigurationFormat format)
{
    switch (format) {
    case ConfigurationFormat::Json:
        if (text.contains("\"format_version\"") && text.contains("\"terraform_version\""))
            return readTerraform(text);
        return readJson(text);
    case ConfigurationFormat::Terraform:
        return readTerraform(text);
    case ConfigurationFormat::Toml:
        return readToml(text);
    case ConfigurationFormat::Env:
        return readEnv(text);
    case ConfigurationFormat::Properties:
        return readProperties(text);
    case ConfigurationFormat::Ini:
        return readIni(text);
    case ConfigurationFormat::Tfvars:
        return readTfvars(text);
    case ConfigurationFormat::Auto:
        return ConfigurationReading::failed(
            0, ConfigurationWords::tr("its name does not say what it is; add “;format=…” to the rule"));
    default:
        return readYaml(text);
    }
}

ConfigurationReading readDocuments(const QByteArray &content, ConfigurationFormat format)
{
    if (isEncryptedAsWhole(content) && content.size() <= mostBytesOfFile)
        return encryptedFile(content);
    const QString trouble = whyUnreadable(content, format);
    if (!trouble.isEmpty())
        return ConfigurationReading::failed(0, trouble);
    const QByteArray text = content.startsWith("\xef\xbb\xbf") ? content.mid(3) : content;
    ConfigurationReading reading = readAs(text, format);
    dropSops(reading);
    return reading;
}

} // namespace slipway
