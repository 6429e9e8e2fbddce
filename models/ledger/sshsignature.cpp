#include "models/ledger/sshsignature.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/ledger/chain.h"
#include "models/ledger/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int signingLimitMs = 5 * 60 * 1000; // a touch may be waited for
constexpr int verifyingLimitMs = 20 * 1000;
constexpr int verifiersAtOnce = 2;
constexpr qsizetype longestFile = 64 * 1024;

struct SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Signature)
};

Result<QString> keygenProgram()
{
    const QString program = systemProgram(u"ssh-keygen"_s);
    if (program.isEmpty())
        return fail(
            Error::Kind::NotFound,
            SignatureWords::tr("The program “ssh-keygen” is not there, so nothing can be signed or verified. "
                               "Install openssh-client."));
    return program;
}

Result<QByteArray> readSmallFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::NotFound,
            SignatureWords::tr("The key file “%1” cannot be read. Check its name and its access rights.")
                .arg(oneLine(file, 200)),
            source.errorString());
    return source.read(longestFile);
}

/// The bytes between the two lines of an armour; empty where there is none.
QByteArray unarmoured(const QByteArray &text, const QByteArray &what)
{
    const QByteArray begin = "-----BEGIN " + what + "-----";
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf("-----END " + what + "-----", from);
    if (from < 0 || to < 0)
        return {};
    QByteArray base64 = text.mid(from + begin.size(), to - from - begin.size());
    base64.replace('\n', QByteArray()).replace('\r', QByteArray());
    return QByteArray::fromBase64(base64);
}

Result<PublicKey> publicHalf(const QByteArray &privateKey)
{
    static const QByteArray magic("openssh-key-v1\0", 15);
    const QByteArray bytes = unarmoured(privateKey, "OPENSSH PRIVATE KEY");
    if (!bytes.startsWith(magic))
        return fail(Error::Kind::Usage,
                    SignatureWords::tr(
                        "This is no key that OpenSSH writes today. Name the .pub file beside it, or bring "
                        "the key up to date with ssh-keygen -p -f FILE."));
    SshFields fields(bytes.mid(magic.size()));
    for (int i = 0; i < 3; ++i)
        fields.next(); // cipher, derivation, its options
    fields.number(); // of keys: always one
    return publicKeyOf(fields.next());
}

Error signingFailure(const QString &file, const QByteArray &said)
{
    const QString words = redacted(QString::fromUtf8(said));
    const auto says = [&](QLatin1String text) { return words.contains(text, Qt::CaseInsensitive); };
    const QString name = oneLine(file, 200);
    if (says("passphrase"_L1))
        return {Error::Kind::Auth,
                SignatureWords::tr(
                    "The key “%1” is protected by a passphrase. Put it into the agent with “ssh-add %1”, "
                    "then try again.")
                    .arg(name),
                words};
    if (says("UNPROTECTED"_L1) || says("bad permissions"_L1))
        return {Error::Kind::Auth,
                SignatureWords::tr(
                    "Others may read the key “%1”, so OpenSSH does not use it. Run “chmod 600 %1”, then "
                    "try again.")
                    .arg(name),
                words};
    if (says("agent refused"_L1) || says("device not found"_L1) || says("requires a PIN"_L1)
        || says("user presence"_L1))
        return {Error::Kind::Auth,
                SignatureWords::tr(
                    "The key “%1” was not released: the agent or the security key refused, or nobody "
                    "touched it in time. Try again.")
                    .arg(name),
                words};
    if (says("No private key found"_L1) || says("No such file"_L1) || says("load key"_L1))
        return {Error::Kind::Auth,
                SignatureWords::tr(
                    "The private key of “%1” is neither in the agent nor beside it. Put it into the agent "
                    "with ssh-add, then try again.")
                    .arg(name),
                words};
    return {Error::Kind::Auth,
            SignatureWords::tr("ssh-keygen could not sign with “%1”. The details say why.").arg(name), words};
}

} // namespace

Result<PublicKey> publicKeyOfFile(const QString &file)
{
    const auto text = readSmallFile(file);
    if (!text)
        return fail(text.error());
    return text->contains("PRIVATE KEY") ? publicHalf(*text) : readPublicKey(*text);
}

Result<PublicKey> keyOfSignature(const QByteArray &signature)
{
    const QByteArray bytes = unarmoured(signature, "SSH SIGNATURE");
    if (!bytes.startsWith("SSHSIG"))
        return fail(Error::Kind::Invalid,
                    SignatureWords::tr("This is not a signature as ssh-keygen -Y sign writes it."));
    SshFields fields(bytes.mid(6));
    fields.number(); // version
    return publicKeyOf(fields.next());
}

QString unattendedKey(const QString &keyFile)
{
    const auto key = keyFile.isEmpty() ? Result<PublicKey>(PublicKey()) : publicKeyOfFile(keyFile);
    return key && !key->isNull() && !key->type.startsWith(u"sk-"_s) ? keyFile : QString();
}

QFuture<Result<QByteArray>> signBytes(const QByteArray &bytes, const QString &signatureNamespace,
                                      const QString &keyFile, QObject *receiver)
{
    const auto program = keygenProgram();
    if (!program)
        return readyFuture(Result<QByteArray>(fail(program.error())));
    ChildRun run;
    run.program = *program;
    // An absolute name cannot be taken for an option.
    run.arguments = {
        u"-Y"_s, u"sign"_s, u"-n"_s, signatureNamespace, u"-f"_s, QDir().absoluteFilePath(keyFile)};
    run.input = bytes;
    run.environment = quietEnvironment();
    run.limitMs = signingLimitMs;
    return andThenValue(runChild(run, receiver), receiver,
                        [keyFile](const ChildAnswer &answer) -> Result<QByteArray> {
                            if (answer.code != 0 || !answer.out.startsWith("-----BEGIN SSH SIGNATURE-----"))
                                return fail(signingFailure(keyFile, answer.err));
                            return answer.out;
                        });
}

QByteArray SignatureCheck::digest() const
{
    QByteArray all;
    for (const QByteArray &part : {sha256(bytes), sha256(signature), signatureNamespace.toUtf8(),
                                   allowedSignerLine(key, {signatureNamespace}), opensshTime(at).toLatin1()})
        all += sha256(part);
    return sha256(all);
}

QString opensshTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s);
}

QByteArray allowedSignerLine(const SignerKey &key, const QStringList &namespaces)
{
    QString line = key.name + u" namespaces=\""_s + namespaces.join(u',') + u'"';
    if (key.validFrom.isValid())
        line += u",valid-after=\"%1\""_s.arg(opensshTime(key.validFrom));
    if (key.validUntil.isValid())
        line += u",valid-before=\"%1\""_s.arg(opensshTime(key.validUntil));
    return (line + u' ' + key.key.line() + u'\n').toUtf8();
}

namespace {

/// The questions of one call, asked a few at a time in a folder that goes away afterwards.
class Verification final : public QObject
{
public:
    Verification(QString program, QVector<SignatureCheck> checks, SignatureVerdicts &known, QObject *parent)
        : QObject(parent), m_program(std::move(program)), m_checks(std::move(checks)), m_known(known)
    {
    }

    QFuture<Result<SignatureVerdicts>> start()
    {
        m_promise.start();
        const auto future = m_promise.future();
        for (int i = 0; i < verifiersAtOnce; ++i)
            askNext();
        return future;
    }

private:
    void askNext()
    {
        while (m_next < m_checks.size() && m_known.contains(m_checks[m_next].digest()))
            ++m_next;
        if (m_next < m_checks.size() && !m_failure)
            return ask(m_checks[m_next++]);
        if (m_running == 0 && !m_done)
            conclude();
    }

    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    void ask(const SignatureCheck &check)
    {
        const QString number = QString::number(m_next);
        if (!m_folder.isValid()
            || !write(number + u".signers"_s, allowedSignerLine(check.key, {check.signatureNamespace}))
            || !write(number + u".sig"_s, check.signature)) {
            m_failure =
                Error{Error::Kind::Storage,
                      SignatureWords::tr("A signature could not be verified: there is no room for temporary "
                                         "files. Free some space, then try again."),
                      m_folder.errorString()};
            return askNext();
        }
        ChildRun run;
        run.program = m_program;
        run.arguments = {u"-Y"_s,
                         u"verify"_s,
                         u"-n"_s,
                         check.signatureNamespace,
                         u"-f"_s,
                         m_folder.filePath(number + u".signers"_s),
                         u"-I"_s,
                         check.key.name,
                         u"-s"_s,
                         m_folder.filePath(number + u".sig"_s),
                         u"-Overify-time="_s + opensshTime(check.at)};
        run.input = check.bytes;
        run.environment = quietEnvironment();
        run.limitMs = verifyingLimitMs;
        ++m_running;
        whenDone(runChild(run, this), this,
                 [this, digest = check.digest()](const Result<ChildAnswer> &answer) {
                     --m_running;
                     if (answer)
                         m_known.insert(digest, answer->code == 0);
                     else
                         m_failure = answer.error();
                     askNext();
                 });
    }

    void conclude()
    {
        m_done = true;
        SignatureVerdicts verdicts;
        for (const SignatureCheck &check : std::as_const(m_checks))
            verdicts.insert(check.digest(), m_known.value(check.digest(), false));
        if (m_failure)
            m_promise.addResult(Result<SignatureVerdicts>(fail(*m_failure)));
        else
            m_promise.addResult(Result<SignatureVerdicts>(verdicts));
        m_promise.finish();
        deleteLater();
    }

    QString m_program;
    QVector<SignatureCheck> m_checks;
    SignatureVerdicts &m_known; // of the verifier, which is our parent
    QTemporaryDir m_folder;
    QPromise<Result<SignatureVerdicts>> m_promise;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_done = false;
    std::optional<Error> m_failure;
};

} // namespace

QFuture<Result<SignatureVerdicts>> SignatureVerifier::verify(const QVector<SignatureCheck> &checks)
{
    if (checks.isEmpty())
        return readyFuture(Result<SignatureVerdicts>(SignatureVerdicts()));
    const auto program = keygenProgram();
    if (!program)
        return readyFuture(Result<SignatureVerdicts>(fail(program.error())));
    return (new Verification(*program, checks, m_known, this))->start();
}

} // namespace slipway
