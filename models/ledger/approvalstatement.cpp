#include "models/ledger/approvalstatement.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/ledger/ledger.h"
#include "models/ledger/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static QString statementTr(const char *text)
{
    return QCoreApplication::translate("slipway::ApprovalStatement", text);
}

/// Text as a statement has it: in Unicode's composed form.
static QString composed(const QString &text)
{
    // Through UTF-8, so that half a character becomes the same mark in every reader.
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

static QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

QByteArray subjectStatement(const ApprovalSubject &subject, const StatementFrame &frame)
{
    QVector<StatementFrame::Artifact> sorted = frame.artifacts;
    std::ranges::sort(sorted, {},
                      [](const auto &artifact) { return artifact.name + u'\n' + artifact.digest; });
    QJsonArray artifacts;
    for (const StatementFrame::Artifact &artifact : std::as_const(sorted))
        artifacts += QJsonObject{{u"digest"_s, artifact.digest}, {u"name"_s, composed(artifact.name)}};
    return canonicalJson(
        {{u"artifacts"_s, artifacts},
         {u"environment"_s,
          QJsonObject{{u"id"_s, frame.environmentId}, {u"name"_s, composed(subject.environment)}}},
         {u"evidence_sha256"_s, frame.evidenceSha256},
         {u"log"_s, frame.log},
         {u"not_after"_s, toRfc3339(wholeSeconds(frame.notAfter))},
         {u"plan_sha256"_s, frame.planSha256},
         {u"policy"_s,
          QJsonObject{{u"id"_s, composed(frame.policyId)},
                      {u"sha256"_s, subject.policySha256},
                      {u"version"_s, frame.policyVersion}}},
         {u"release"_s,
          QJsonObject{{u"name"_s, composed(subject.project)}, {u"version"_s, composed(subject.release)}}},
         {u"request"_s, frame.request},
         {u"requested_by"_s, composed(frame.requestedBy)},
         {u"source"_s,
          QJsonObject{{u"commit"_s, subject.commit.hex()},
                      {u"repo"_s, composed(frame.repository)},
                      {u"tree"_s, subject.tree}}},
         {u"type"_s, QString::fromLatin1(approvalType)}});
}

ApproverWords ApproverWords::now(const QString &approver, DecisionKind decision, const QDateTime &at)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    ApproverWords words;
    words.approver = approver;
    words.decision = decision;
    words.nonce =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
    words.signedAt = wholeSeconds(at);
    return words;
}

QByteArray approvalStatement(const QByteArray &subject, const ApproverWords &words)
{
    QJsonObject object = QJsonDocument::fromJson(subject).object();
    object.insert(u"approver"_s, words.approver);
    object.insert(u"decision"_s, toString(words.decision));
    object.insert(u"nonce"_s, words.nonce);
    object.insert(u"seen_head"_s,
                  QJsonObject{{u"hash"_s, QString::fromLatin1(words.seenHash.toHex())},
                              {u"seq"_s, words.seenSequence}});
    object.insert(u"signed_at"_s, toRfc3339(words.signedAt));
    return canonicalJson(object);
}

namespace {

/// Reads one object's fields, each of the form that is named; the first that is wrong or too many is kept.
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) { }

    QString text(const QString &key, const char *form)
    {
        m_seen += key;
        const QJsonValue value = m_object.value(key);
        const QRegularExpression known(u"\\A(?:"_s + QString::fromLatin1(form) + u")\\z"_s,
                                       QRegularExpression::DotMatchesEverythingOption);
        if (!value.isString() || !known.match(value.toString()).hasMatch())
            blame(key);
        return value.toString();
    }
    qint64 number(const QString &key)
    {
        m_seen += key;
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble() || value.toDouble() < 0)
            blame(key);
        return value.toInteger();
    }
    QDateTime time(const QString &key)
    {
        const QDateTime read = fromRfc3339(text(key, R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"));
        if (!read.isValid())
            blame(key);
        return read;
    }
    QJsonObject object(const QString &key)
    {
        m_seen += key;
        if (!m_object.value(key).isObject())
            blame(key);
        return m_object.value(key).toObject();
    }
    QJsonArray array(const QString &key)
    {
        m_seen += key;
        if (!m_object.value(key).isArray())
            blame(key);
        return m_object.value(key).toArray();
    }
    /// Empty: all is as it should be.
    QString fault()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_seen.contains(key))
                blame(key);
        }
        return m_fault;
    }

private:
    void blame(const QString &key)
    {
        if (m_fault.isEmpty())
            m_fault = m_path + key;
    }

    QJsonObject m_object;
    QString m_path;
    QStringList m_seen;
    QString m_fault;
};

constexpr auto anyText = ".*";
constexpr auto someText = ".+";
constexpr auto sha256Hex = "[0-9a-f]{64}";
constexpr auto gitHex = "[0-9a-f]{40}|[0-9a-f]{64}";
constexpr auto uuidText = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

QString faultOfParts(FieldReader &reader)
{
    for (const QJsonValue value : reader.array(u"artifacts"_s)) {
        FieldReader artifact(value.toObject(), u"artifacts."_s);
        artifact.text(u"digest"_s, "sha256:[0-9a-f]{64}");
        artifact.text(u"name"_s, someText);
        if (const QString fault = artifact.fault(); !fault.isEmpty())
            return fault;
    }
    FieldReader environment(reader.object(u"environment"_s), u"environment."_s);
    environment.text(u"id"_s, uuidText);
    environment.text(u"name"_s, someText);
    FieldReader policy(reader.object(u"policy"_s), u"policy."_s);
    policy.text(u"id"_s, someText);
    policy.text(u"sha256"_s, sha256Hex);
    policy.number(u"version"_s);
    FieldReader release(reader.object(u"release"_s), u"release."_s);
    release.text(u"name"_s, someText);
    release.text(u"version"_s, someText);
    FieldReader source(reader.object(u"source"_s), u"source."_s);
    source.text(u"commit"_s, gitHex);
    source.text(u"repo"_s, anyText);
    source.text(u"tree"_s, gitHex);
    for (FieldReader *part : {&environment, &policy, &release, &source}) {
        if (const QString fault = part->fault(); !fault.isEmpty())
            return fault;
    }
    return {};
}

Unexpected wrongField(const QString &field)
{
    return fail(
        Error::Kind::Invalid,
        statementTr(QT_TRANSLATE_NOOP("slipway::ApprovalStatement",
                                      "The statement's field “%1” is missing, unknown or not of its form."))
            .arg(oneLine(field, 80)));
}

} // namespace

Result<ReadStatement> readApprovalStatement(const QByteArray &bytes)
{
    const auto object = readCanonicalJson(bytes);
    if (!object)
        return fail(object.error());
    if (object->value(u"type"_s).toString() != QLatin1String(approvalType))
        return fail(
            Error::Kind::Invalid,
            statementTr(QT_TRANSLATE_NOOP("slipway::ApprovalStatement",
                                          "This is no statement of an approval that this Slipway knows.")));
    ReadStatement read;
    read.object = *object;
    FieldReader reader(*object, {});
    reader.text(u"type"_s, someText);
    read.words.approver = reader.text(u"approver"_s, anyText);
    const auto decision = decisionKindFromString(reader.text(u"decision"_s, "approve|reject|revoke"));
    read.words.decision = decision.value_or(DecisionKind::Defer);
    for (const QString &key : {u"evidence_sha256"_s, u"plan_sha256"_s})
        reader.text(key, sha256Hex);
    for (const QString &key : {u"log"_s, u"request"_s})
        reader.text(key, uuidText);
    read.words.nonce = reader.text(u"nonce"_s, "[0-9a-f]{32}");
    read.notAfter = reader.time(u"not_after"_s);
    reader.text(u"requested_by"_s, someText);
    FieldReader seen(reader.object(u"seen_head"_s), u"seen_head."_s);
    read.words.seenHash = QByteArray::fromHex(seen.text(u"hash"_s, sha256Hex).toLatin1());
    read.words.seenSequence = seen.number(u"seq"_s);
    read.words.signedAt = reader.time(u"signed_at"_s);
    const QString parts = faultOfParts(reader);
    for (const QString &fault : {reader.fault(), seen.fault(), parts}) {
        if (!fault.isEmpty())
            return wrongField(fault);
    }
    QJsonObject subject = *object;
    for (const QString &key : {u"approver"_s, u"decision"_s, u"nonce"_s, u"seen_head"_s, u"signed_at"_s})
        subject.remove(key);
    read.subject = canonicalJson(subject);
    return read;
}

static QString differenceOf(const QJsonObject &a, const QJsonObject &b, const QString &path)
{
    QStringList keys = a.keys() + b.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (a.value(key) == b.value(key))
            continue;
        if (a.value(key).isObject() && b.value(key).isObject())
            return differenceOf(a.value(key).toObject(), b.value(key).toObject(), path + key + u'.');
        return path + key;
    }
    return {};
}

QString firstDifference(const QByteArray &subject, const QByteArray &other)
{
    if (subject == other)
        return {};
    const QString field =
        differenceOf(QJsonDocument::fromJson(subject).object(), QJsonDocument::fromJson(other).object(), {});
    return field.isEmpty() ? u"type"_s : field;
}

QDateTime expiryOf(const QByteArray &subject)
{
    return fromRfc3339(QJsonDocument::fromJson(subject).object().value(u"not_after"_s).toString());
}

} // namespace slipway
