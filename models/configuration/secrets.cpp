#include "models/configuration/secrets.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

QString secretMask()
{
    return u"••••••"_s;
}

/// A name in its words: `dbPassword`, `DB_PASSWORD` and `db-password` are the same two.
static QStringList wordsOfName(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name[i];
        if (!letter.isLetterOrNumber()) {
            end();
            continue;
        }
        const bool rises = letter.isUpper() && i > 0 && name[i - 1].isLower();
        const bool begins = letter.isUpper() && i > 0 && name[i - 1].isUpper() && i + 1 < name.size()
            && name[i + 1].isLower();
        if (rises || begins)
            end();
        word += letter;
    }
    end();
    return words;
}

/// What of a key its own name is: the last step, or the last two where the last is only a place or `value`.
static QString nameOfKey(const QString &key)
{
    static const QRegularExpression place(u"\\[[0-9]+\\]$"_s);
    QString rest = key;
    for (auto match = place.match(rest); match.hasMatch(); match = place.match(rest))
        rest.chop(match.capturedLength());
    const QString last = rest.section(u'.', -1);
    if (last == "value"_L1 || last == "content"_L1)
        return rest.section(u'.', -2);
    return last;
}

bool nameSaysSecret(const QString &key)
{
    static const QSet<QString> secret{
        u"password"_s, u"passwd"_s,    u"pass"_s,      u"pwd"_s,        u"passphrase"_s, u"secret"_s,
        u"secrets"_s,  u"token"_s,     u"tokens"_s,    u"apikey"_s,     u"credential"_s, u"credentials"_s,
        u"auth"_s,     u"authtoken"_s, u"accesskey"_s, u"secretkey"_s,  u"privatekey"_s, u"pin"_s,
        u"salt"_s,     u"pepper"_s,    u"dbpass"_s,    u"dbpassword"_s, u"passcode"_s,   u"htpasswd"_s,
        u"cookie"_s,   u"jwt"_s,       u"bearer"_s,    u"signature"_s,  u"kubeconfig"_s};
    static const QSet<QString> before{u"api"_s,        u"access"_s,  u"private"_s, u"secret"_s,  u"signing"_s,
                                      u"encryption"_s, u"license"_s, u"licence"_s, u"account"_s, u"master"_s,
                                      u"shared"_s,     u"ssh"_s,     u"host"_s,    u"auth"_s,    u"deploy"_s,
                                      u"hmac"_s,       u"session"_s};
    // These speak about a secret instead of holding it.
    static const QSet<QString> about{
        u"name"_s,     u"ref"_s,      u"file"_s,      u"path"_s,    u"url"_s,      u"uri"_s,
        u"endpoint"_s, u"ttl"_s,      u"length"_s,    u"policy"_s,  u"enabled"_s,  u"type"_s,
        u"expiry"_s,   u"timeout"_s,  u"lifetime"_s,  u"seconds"_s, u"minutes"_s,  u"hours"_s,
        u"days"_s,     u"required"_s, u"algorithm"_s, u"size"_s,    u"rotation"_s, u"store"_s,
        u"provider"_s, u"issuer"_s,   u"audience"_s,  u"method"_s,  u"mode"_s,     u"domain"_s,
        u"expires"_s,  u"duration"_s, u"realm"_s,     u"host"_s,    u"port"_s,     u"server"_s};
    const QStringList words = wordsOfName(nameOfKey(key));
    if (words.isEmpty() || about.contains(words.last()))
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (secret.contains(words[i]))
            return true;
        if (words[i] == "key"_L1 && i > 0 && before.contains(words[i - 1]))
            return true;
        if (words[i] == "string"_L1 && i > 0 && words[i - 1] == "connection"_L1)
            return true;
    }
    return words.last() == "dsn"_L1;
}

/// Bits a letter, by how often each stands there.
static double entropyOf(const QString &text)
{
    QHash<QChar, int> counts;
    for (const QChar letter : text)
        ++counts[letter];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

static bool looksDrawnByLot(const QString &text)
{
    static const QRegularExpression hex(u"^[0-9a-fA-F]{32,}$"_s);
    static const QRegularExpression letters(u"^[A-Za-z0-9+/_=-]{24,}$"_s);
    static const QRegularExpression small(u"[a-z]"_s);
    static const QRegularExpression large(u"[A-Z]"_s);
    static const QRegularExpression digits(u"[0-9]"_s);
    if (text.size() > 4096)
        return false;
    // Forty digits are what a commit looks like, and what an image is called by.
    if (hex.match(text).hasMatch())
        return text.size() != 40 && entropyOf(text.toLower()) > 3.0;
    if (!letters.match(text).hasMatch() || text.count(u'-') > 3 || text.count(u'_') > 3
        || text.count(u'/') > 3)
        return false;
    const bool mixed =
        small.match(text).hasMatch() && large.match(text).hasMatch() && digits.match(text).hasMatch();
    return mixed && entropyOf(text) > 3.9;
}

bool valueLooksSecret(const QString &text)
{
    static const QRegularExpression known(
        u"^(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_|glpat-|xox[abprs]-|AKIA[0-9A-Z]{12,}|ASIA[0-9A-Z]{12,}|"
        "sk_live_|rk_live_|sk-[A-Za-z0-9]{16,}|SG\\.[A-Za-z0-9_-]{16,}|AIza[0-9A-Za-z_-]{30,}|npm_[A-Za-z0-9]"
        "{20,}|"
        "hvs\\.[A-Za-z0-9_-]{16,}|dop_v1_|eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.)|"
        "^\\$2[aby]\\$|^\\$(?:1|5|6|y|argon2[id]{1,2})\\$|^(?:Bearer|Basic) [A-Za-z0-9+/=._-]{8,}"_s);
    static const QRegularExpression inside(
        u"-----BEGIN [A-Z ]*PRIVATE KEY-----|(?i:(?:password|passwd|pwd|accountkey|sharedaccesskey|secret)=)[^;&\\s]+"_s);
    if (text.size() < 8)
        return false;
    return known.match(text).hasMatch() || inside.match(text).hasMatch() || looksDrawnByLot(text);
}

bool isEncryptedText(const QString &text)
{
    return text.startsWith("$ANSIBLE_VAULT;"_L1) || text.startsWith("ENC[AES256_GCM,"_L1)
        || text.startsWith("ENC[PKCS7,"_L1) || text.startsWith("ENC[GPG,"_L1)
        || text.startsWith("ENC[KMS,"_L1) || text.startsWith("-----BEGIN PGP MESSAGE-----"_L1)
        || text.startsWith("-----BEGIN AGE ENCRYPTED FILE-----"_L1);
}

QString withoutPassword(const QString &text)
{
    static const QRegularExpression password(u"([A-Za-z][A-Za-z0-9+.-]*://[^/@:\\s]*:)([^/@\\s]+)(@)"_s);
    if (!text.contains(u'@'))
        return text;
    QString masked = text;
    return masked.replace(password, u"\\1"_s + secretMask() + u"\\3"_s);
}

} // namespace slipway
