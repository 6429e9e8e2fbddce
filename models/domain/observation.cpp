#include "models/domain/observation.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype longestVersion = 200;
constexpr qsizetype longestAnswer = 256 << 10; ///< bytes that are looked at
constexpr int fewestDigits = 7;

struct ProbeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::VersionProbe)
};

Unexpected unreadable(const QString &sentence)
{
    return fail(Error::Kind::Invalid, sentence);
}

/// What an RFC 6901 pointer points at; undefined where there is nothing.
QJsonValue pointedAt(const QJsonDocument &document, const QString &pointer)
{
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (value.isObject()) {
            value = value.toObject().value(step);
        } else if (value.isArray()) {
            bool isNumber = false;
            const int place = step.toInt(&isNumber);
            value = isNumber ? value.toArray().at(place) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return value;
}

Result<QString> versionInJson(const QString &pointer, const QByteArray &answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(ProbeWords::tr("The answer is no JSON."));
    const QJsonValue value = pointedAt(document, pointer);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return unreadable(ProbeWords::tr("The answer has no version at “%1”.").arg(oneLine(pointer, 120)));
}

Result<QString> versionInText(const QString &pattern, const QString &text)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    if (!match.hasMatch())
        return unreadable(
            ProbeWords::tr("The pattern “%1” finds nothing in the answer.").arg(oneLine(pattern, 120)));
    return match.captured(match.lastCapturedIndex() > 0 ? 1 : 0);
}

QString withoutV(const QString &version)
{
    const bool hasV =
        version.size() > 1 && (version[0] == u'v' || version[0] == u'V') && version[1].isDigit();
    return hasV ? version.mid(1) : version;
}

} // namespace

Result<void> checkProbe(const VersionProbe &probe)
{
    const QUrl url = probeUrl(probe, u"project"_s, u"environment"_s);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(Error::Kind::Usage,
                    ProbeWords::tr("“%1” is no address. Write one that begins with https:// or http://.")
                        .arg(oneLine(probe.url, 200)));
    if (!url.userInfo().isEmpty())
        return fail(
            Error::Kind::Usage,
            ProbeWords::tr("The address has a name or a password in it. Versions are asked for without "
                           "any; take it out."));
    if (!probe.pointer.isEmpty() && !probe.pattern.isEmpty())
        return fail(Error::Kind::Usage, ProbeWords::tr("Give a JSON pointer or a pattern, not both."));
    if (!probe.pointer.isEmpty() && !probe.pointer.startsWith(u'/'))
        return fail(Error::Kind::Usage,
                    ProbeWords::tr("“%1” is no JSON pointer. It begins with a slash: /build/version.")
                        .arg(oneLine(probe.pointer, 120)));
    if (const QRegularExpression pattern(probe.pattern); !pattern.isValid())
        return fail(Error::Kind::Usage,
                    ProbeWords::tr("The pattern cannot be read: %1.").arg(pattern.errorString()));
    return {};
}

QUrl probeUrl(const VersionProbe &probe, const QString &project, const QString &environment)
{
    QString text = probe.url.trimmed();
    text.replace(u"{project}"_s, QString::fromLatin1(QUrl::toPercentEncoding(project)));
    text.replace(u"{environment}"_s, QString::fromLatin1(QUrl::toPercentEncoding(environment)));
    return QUrl(text, QUrl::StrictMode);
}

Result<QString> readVersion(const VersionProbe &probe, const QByteArray &answer)
{
    const auto found = [&]() -> Result<QString> {
        if (!probe.pointer.isEmpty())
            return versionInJson(probe.pointer, answer);
        const QString text = QString::fromUtf8(answer.left(longestAnswer));
        return probe.pattern.isEmpty() ? Result<QString>(text.trimmed().section(u'\n', 0, 0))
                                       : versionInText(probe.pattern, text);
    }();
    if (!found)
        return found;
    const QString version = oneLine(found->trimmed(), longestVersion);
    if (version.isEmpty())
        return unreadable(ProbeWords::tr("The answer says nothing where the version should be."));
    return version;
}

Agreement agreementOf(const Observation &seen, const Deployment &deployed)
{
    if (!seen.error.isEmpty() || seen.version.isEmpty()
        || (deployed.version.isEmpty() && deployed.commit.isNull()) || seen.seenAt < deployed.finishedAt)
        return Agreement::Unknown;
    if (!deployed.version.isEmpty() && withoutV(seen.version) == withoutV(deployed.version))
        return Agreement::Same;
    const QString digits = seen.version.toLower();
    const bool isCommit = digits.size() >= fewestDigits && !deployed.commit.isNull()
        && deployed.commit.hex().startsWith(digits);
    return isCommit ? Agreement::Same : Agreement::Differs;
}

} // namespace slipway
