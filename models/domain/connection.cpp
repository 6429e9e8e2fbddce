#include "models/domain/connection.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::GitHub:
        return u"github"_s;
    case ConnectionKind::GitLab:
        return u"gitlab"_s;
    case ConnectionKind::Gitea:
        return u"gitea"_s;
    case ConnectionKind::Jenkins:
        return u"jenkins"_s;
    case ConnectionKind::Buildbot:
        return u"buildbot"_s;
    case ConnectionKind::Woodpecker:
        return u"woodpecker"_s;
    }
    return {};
}

std::optional<ConnectionKind> connectionKindFromString(QStringView text)
{
    for (int i = 0; i <= int(ConnectionKind::Woodpecker); ++i) {
        if (text == toString(ConnectionKind(i)))
            return ConnectionKind(i);
    }
    return {};
}

QString toString(TokenSource source)
{
    switch (source) {
    case TokenSource::None:
        return u"none"_s;
    case TokenSource::Environment:
        return u"environment"_s;
    case TokenSource::Keyring:
        return u"keyring"_s;
    }
    return u"none"_s;
}

std::optional<TokenSource> tokenSourceFromString(QStringView text)
{
    for (int i = 0; i <= int(TokenSource::Keyring); ++i) {
        if (text == toString(TokenSource(i)))
            return TokenSource(i);
    }
    return {};
}

static constexpr qsizetype ruleLengthMaximum = 1000;
static constexpr qsizetype mappedNameMaximum = 1000;

/// The rule's expression over the whole name, with PCRE2's own limit on the work one match may cost.
static QRegularExpression ruleExpression(const QString &pattern)
{
    return QRegularExpression(u"(*LIMIT_MATCH=20000)\\A(?:%1)\\z"_s.arg(pattern));
}

static Unexpected ruleCostsTooMuch(const QString &pattern)
{
    return fail(
        Error::Kind::Invalid,
        QCoreApplication::translate("slipway::Connection",
                                    "The pattern “%1” takes too long to match. Write it without a repetition "
                                    "inside a repetition.")
            .arg(oneLine(pattern, 80)));
}

/// Whether names made to be hard for this pattern stay within the limit: one of its own characters many
/// times, then something that does not fit, then all of them, since a name without a required character is
/// refused without trying.
static bool ruleStaysCheap(const QRegularExpression &expression, const QString &pattern)
{
    QString alphabet = u"a0-/. "_s;
    for (const QChar c : pattern) {
        if (c.isLetterOrNumber() && alphabet.size() < 40 && !alphabet.contains(c))
            alphabet += c;
    }
    const QString misfit = QChar(u'\x01') + pattern.left(100) + alphabet;
    for (const QChar c : std::as_const(alphabet)) {
        for (const QString &probe : {QString(200, c), QString(200, c) + misfit}) {
            if (!expression.match(probe).isValid())
                return false;
        }
    }
    return expression.match(alphabet.repeated(10) + misfit).isValid();
}

/// Calls `literal(text)` and `group(number)` for the parts of a target, in order.
template <class Literal, class Group>
static void readTarget(const QString &target, Literal literal, Group group)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target[i] == u'\\' && i + 1 < target.size() && target[i + 1] >= u'1' && target[i + 1] <= u'9')
            group(target[++i].unicode() - u'0');
        else
            literal(target[i]);
    }
}

Result<void> checkRule(const MappingRule &rule)
{
    const auto invalid = [&](const char *text) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("slipway::Connection", text).arg(oneLine(rule.pattern, 80)));
    };
    if (rule.pattern.isEmpty() || rule.target.trimmed().isEmpty())
        return invalid(
            QT_TRANSLATE_NOOP("slipway::Connection",
                              "The rule “%1” needs a pattern and a name it stands for: write PATTERN=NAME."));
    if (rule.pattern.size() > ruleLengthMaximum || rule.target.size() > ruleLengthMaximum)
        return invalid(QT_TRANSLATE_NOOP(
            "slipway::Connection", "The rule “%1” is longer than 1000 characters; write a shorter one."));
    const QRegularExpression expression = ruleExpression(rule.pattern);
    // Alone too: "a)|(b" would close our own parentheses.
    if (const QRegularExpression alone(rule.pattern); !alone.isValid() || !expression.isValid()) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("slipway::Connection",
                                        "“%1” is not a regular expression that can be read (%2); correct it.")
                .arg(oneLine(rule.pattern, 80), alone.errorString()));
    }
    int highest = 0;
    readTarget(
        rule.target, [](QChar) {}, [&](int number) { highest = qMax(highest, number); });
    if (highest > expression.captureCount())
        return invalid(
            QT_TRANSLATE_NOOP("slipway::Connection",
                              "The rule “%1” uses a group that its pattern does not have; put the part that "
                              "is meant in parentheses."));
    if (!ruleStaysCheap(expression, rule.pattern))
        return ruleCostsTooMuch(rule.pattern);
    return {};
}

Result<QString> mapName(const QVector<MappingRule> &rules, MappingRule::Target kind, const QString &name)
{
    if (name.size() > mappedNameMaximum)
        return QString();
    for (const MappingRule &rule : rules) {
        if (rule.kind != kind)
            continue;
        const QRegularExpression expression = ruleExpression(rule.pattern);
        const QRegularExpressionMatch match = expression.match(name);
        if (!expression.isValid() || !match.isValid())
            return ruleCostsTooMuch(rule.pattern);
        if (!match.hasMatch())
            continue;
        QString target;
        readTarget(
            rule.target, [&](QChar c) { target += c; },
            [&](int number) { target += match.captured(number); });
        return target;
    }
    return QString();
}

} // namespace slipway
