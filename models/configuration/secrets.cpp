#include "models/configuration/secrets.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
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

namespace {

/// One step of a key's path: its words, and whether it is only an item or a place in a list.
struct KeyStep
{
    QStringList words;
    bool isPlace = false;
};

/// `a.b[0].e[f]["c.d"]` has the steps a, b (a place of it), e, f (an item of it) and c.d.
QVector<KeyStep> stepsOf(const QString &key)
{
    static const QRegularExpression step(
        u"\\[\"((?:[^\"\\\\]|\\\\.)*)\"\\]|\\[([0-9]+)\\]|\\[([^\\]\"]+)\\]|([^.\\[]+)"_s);
    QVector<KeyStep> steps;
    for (auto all = step.globalMatch(key); all.hasNext();) {
        const auto match = all.next();
        if (!match.hasCaptured(2))
            steps.append({wordsOfName(match.captured(match.lastCapturedIndex())), match.hasCaptured(3)});
        else if (!steps.isEmpty())
            steps.last().isPlace = true;
    }
    return steps;
}

/// These speak about a secret instead of holding it.
bool isAboutSecrets(const QString &word)
{
    static const QSet<QString> about{
        u"name"_s,     u"ref"_s,      u"file"_s,      u"path"_s,    u"url"_s,      u"uri"_s,
        u"endpoint"_s, u"ttl"_s,      u"length"_s,    u"policy"_s,  u"enabled"_s,  u"type"_s,
        u"expiry"_s,   u"timeout"_s,  u"lifetime"_s,  u"seconds"_s, u"minutes"_s,  u"hours"_s,
        u"days"_s,     u"required"_s, u"algorithm"_s, u"size"_s,    u"rotation"_s, u"store"_s,
        u"provider"_s, u"issuer"_s,   u"audience"_s,  u"method"_s,  u"mode"_s,     u"domain"_s,
        u"expires"_s,  u"duration"_s, u"realm"_s,     u"host"_s,    u"port"_s,     u"server"_s,
        u"version"_s,  u"namespace"_s};
    return about.contains(word);
}

/// Of compounds, what stands at the end says what it is: pgpassword, rabbitmqpasswords, webhooktoken.
bool endsLikeSecret(const QString &word)
{
    static const QStringList ends{u"password"_s,   u"passwords"_s,   u"passwd"_s,   u"passwds"_s,
                                  u"passphrase"_s, u"passphrases"_s, u"passcode"_s, u"pwd"_s,
                                  u"secret"_s,     u"secrets"_s,     u"token"_s,    u"tokens"_s,
                                  u"credential"_s, u"credentials"_s, u"apikey"_s,   u"apikeys"_s,
                                  u"kubeconfig"_s, u"pass"_s,        u"htpasswd"_s};
    static const QSet<QString> others{u"bypass"_s,   u"compass"_s,   u"encompass"_s, u"surpass"_s,
                                      u"trespass"_s, u"underpass"_s, u"overpass"_s};
    return !others.contains(word)
        && std::ranges::any_of(ends, [&word](const QString &end) { return word.endsWith(end); });
}

/// A key that opens something. Of a table, a cache or a keyboard it does not.
bool isSecretKey(const QString &what)
{
    static const QSet<QString> harmless{
        u"public"_s,      u"authorized"_s, u"primary"_s,    u"foreign"_s,      u"sort"_s,      u"partition"_s,
        u"cache"_s,       u"routing"_s,    u"group"_s,      u"index"_s,        u"row"_s,       u"order"_s,
        u"object"_s,      u"label"_s,      u"annotation"_s, u"topology"_s,     u"map"_s,       u"hot"_s,
        u"mon"_s,         u"tur"_s,        u"don"_s,        u"whis"_s,         u"joc"_s,       u"hoc"_s,
        u"translation"_s, u"message"_s,    u"lookup"_s,     u"binding"_s,      u"composite"_s, u"unique"_s,
        u"natural"_s,     u"surrogate"_s,  u"shard"_s,      u"distribution"_s, u"config"_s,    u"property"_s};
    return !what.isEmpty() && !harmless.contains(what);
}

/// Whether the words of one step name a secret; `parent` is what stands before a lone `key`.
bool wordsSaySecret(const QStringList &words, const QString &parent)
{
    static const QSet<QString> secret{u"auth"_s,         u"accesskey"_s, u"secretkey"_s, u"privatekey"_s,
                                      u"pin"_s,          u"salt"_s,      u"pepper"_s,    u"cookie"_s,
                                      u"cookies"_s,      u"jwt"_s,       u"bearer"_s,    u"signature"_s,
                                      u"authorization"_s};
    static const QSet<QString> keys{u"key"_s, u"keys"_s};
    if (words.isEmpty() || isAboutSecrets(words.last()))
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const QString before = i > 0 ? words[i - 1] : parent;
        if (secret.contains(word) || endsLikeSecret(word))
            return true;
        if (keys.contains(word) && isSecretKey(before))
            return true;
        if (word == "string"_L1 && before == "connection"_L1)
            return true;
    }
    const QString &last = words.last();
    if (last.size() > 3 && last.endsWith("key"_L1) && isSecretKey(last.chopped(3)))
        return true;
    return last == "dsn"_L1;
}

/// Whether a step says that all below it is secret: passwords.root, secrets.db.
bool holdsSecrets(const QStringList &words)
{
    return !words.isEmpty() && (endsLikeSecret(words.last()) || words.join(QString()).endsWith("apikeys"_L1));
}

} // namespace

bool nameSaysSecret(const QString &key)
{
    QVector<KeyStep> steps = stepsOf(key);
    if (steps.isEmpty())
        return false;
    const QStringList last = steps.last().words;
    if (steps.size() > 1 && (last == QStringList{u"value"_s} || last == QStringList{u"content"_s}))
        steps.removeLast();
    const KeyStep own = steps.takeLast();
    // A lone `key` is that of what it stands in, but not where it only names an item of a list.
    const bool named = !steps.isEmpty() && !steps.last().isPlace && !steps.last().words.isEmpty()
        && !isAboutSecrets(steps.last().words.last());
    if (wordsSaySecret(own.words, named ? steps.last().words.last() : QString()))
        return true;
    if (!own.words.isEmpty() && isAboutSecrets(own.words.last()))
        return false;
    return std::ranges::any_of(steps, [](const KeyStep &step) { return holdsSecrets(step.words); });
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

/// What an address is asked with: `?token=…`, `&sig=…`.
static QString withoutSecretParameters(const QString &text)
{
    static const QRegularExpression parameter(u"([?&;]([A-Za-z0-9_.\\[\\]-]+)=)([^&;#\\s\"']+)"_s);
    static const QSet<QString> more{u"sig"_s, u"code"_s, u"key"_s};
    QString masked;
    qsizetype from = 0;
    for (auto all = parameter.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString name = match.captured(2);
        if (!more.contains(name.toLower()) && !nameSaysSecret(name))
            continue;
        masked += text.mid(from, match.capturedStart(3) - from) + secretMask();
        from = match.capturedEnd(3);
    }
    return masked + text.mid(from);
}

QString withoutPassword(const QString &text)
{
    static const QRegularExpression password(u"([A-Za-z][A-Za-z0-9+.-]*://[^/@:\\s]*:)([^/@\\s]+)(@)"_s);
    if (!text.contains("://"_L1))
        return text;
    QString masked = text;
    if (text.contains(u'@'))
        masked.replace(password, u"\\1"_s + secretMask() + u"\\3"_s);
    return text.contains(u'=') ? withoutSecretParameters(masked) : masked;
}

} // namespace slipway
