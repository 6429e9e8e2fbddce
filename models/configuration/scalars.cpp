#include "models/configuration/configurationnode.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

static QString canonicalInteger(const QString &digits, int base, bool negative)
{
    bool good = false;
    const quint64 number = digits.toULongLong(&good, base);
    if (!good)
        return {};
    return (negative && number ? u"-"_s : QString()) + QString::number(number);
}

bool takeNumber(ConfigurationNode &node)
{
    static const QRegularExpression whole(u"^([-+]?)(0|[1-9][0-9_]*)$"_s);
    static const QRegularExpression based(u"^([-+]?)0(x[0-9a-fA-F_]+|b[01_]+|o?[0-7_]+)$"_s);
    static const QRegularExpression broken(
        u"^[-+]?(?:[0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*|[0-9][0-9_]*(?=[eE]))(?:[eE][-+]?[0-9]+)?$"_s);
    const QString &text = node.text;
    if (text.isEmpty() || text.size() > 400)
        return false;
    const QChar begin = text.front();
    if (!begin.isDigit() && !QStringView(u"+-.").contains(begin))
        return false;
    QString canonical;
    if (const auto match = whole.match(text); match.hasMatch()) {
        const QString digits = match.captured(2).remove(u'_');
        canonical = canonicalInteger(digits, 10, match.captured(1) == u'-');
        if (canonical.isEmpty())
            canonical = (match.captured(1) == u'-' ? u"-"_s : QString()) + digits;
    } else if (const auto bases = based.match(text); bases.hasMatch()) {
        QString digits = bases.captured(2).remove(u'_');
        const int base = digits.startsWith(u'x') ? 16 : digits.startsWith(u'b') ? 2 : 8;
        if (!digits.front().isDigit())
            digits.remove(0, 1);
        canonical = canonicalInteger(digits, base, bases.captured(1) == u'-');
        if (canonical.isEmpty())
            return false;
    } else if (broken.match(text).hasMatch()) {
        bool good = false;
        const double number = QString(text).remove(u'_').toDouble(&good);
        if (!good)
            return false;
        canonical = QString::number(number, 'g', QLocale::FloatingPointShortest);
    } else {
        return false;
    }
    node.type = ConfigurationType::Number;
    node.canonical = canonical == text ? QString() : canonical;
    return true;
}

ConfigurationNode plainScalar(const QString &text, int line)
{
    // YAML 1.1, as Ansible, Puppet and Helm read it: yes and on are booleans, 0644 is a number.
    static const QSet<QString> truths{u"true"_s, u"yes"_s, u"on"_s};
    static const QSet<QString> lies{u"false"_s, u"no"_s, u"off"_s};
    static const QRegularExpression time(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
        "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?$"_s);
    ConfigurationNode node = ConfigurationNode::scalar(ConfigurationType::Text, text, line);
    if (text.isEmpty() || text == u'~' || text == "null"_L1 || text == "Null"_L1 || text == "NULL"_L1) {
        node.type = ConfigurationType::Null;
        node.text.clear();
        return node;
    }
    // Only all small, all large or with one capital: yEs is a text.
    const QString small = text.size() <= 5 ? text.toLower() : QString();
    const bool cased =
        text == small || text == small.toUpper() || text == small.left(1).toUpper() + small.mid(1);
    if (!small.isEmpty() && cased && (truths.contains(small) || lies.contains(small))) {
        node.type = ConfigurationType::Boolean;
        const QString plain = truths.contains(small) ? u"true"_s : u"false"_s;
        node.canonical = plain == text ? QString() : plain;
        return node;
    }
    if (takeNumber(node))
        return node;
    if (text.front().isDigit() && time.match(text).hasMatch())
        node.type = ConfigurationType::Time;
    return node;
}

} // namespace slipway
