#include "models/notes/changelogparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

/// "1.2.0" of "## [v1.2.0](https://…) - 2026-01-01".
static QString nameOfHeading(const QByteArray &line)
{
    static const QRegularExpression name(u"^##\\s+\\[?v?([^\\]\\s(]+)"_s);
    return name.match(QString::fromUtf8(line)).captured(1).toLower();
}

bool isUnreleasedName(const QString &name)
{
    return name == "unreleased"_L1
        || name == QCoreApplication::translate("slipway::Notes", "Unreleased").toLower();
}

static void read(ChangelogPart &entry)
{
    static const QRegularExpression marks(u"\\s*\\(([^()]*)\\)\\s*$"_s);
    static const QRegularExpression id(u"(?:^|[\\s`\\[])([0-9a-f]{7,40})(?:$|[`\\]])"_s);
    const QString line = QString::fromUtf8(entry.text).section(u'\n', 0, 0);
    const auto behind = marks.match(line);
    entry.words = line.mid(2).simplified();
    if (!behind.hasMatch())
        return;
    entry.commit = id.match(behind.captured(1)).captured(1);
    entry.words = line.mid(2, behind.capturedStart() - 2).simplified();
}

static QList<ChangelogPart> partsOf(const QByteArrayList &lines)
{
    using Kind = ChangelogPart::Kind;
    QList<ChangelogPart> parts;
    bool isCode = false;
    for (const QByteArray &line : lines) {
        const bool isFence = line.startsWith("```") || line.startsWith("~~~");
        const bool isBegin = !isCode && (line.startsWith("- ") || line.startsWith("* "));
        const bool isBelow = !line.trimmed().isEmpty() && (line.startsWith("  ") || line.startsWith('\t'));
        if (isFence)
            isCode = !isCode;
        if (isBegin)
            parts.append({Kind::Entry, line, {}, {}});
        else if (isBelow && !parts.isEmpty() && parts.last().kind == Kind::Entry)
            parts.last().text += '\n' + line;
        else
            parts.append({!isCode && line.startsWith("###") ? Kind::Heading : Kind::Other, line, {}, {}});
    }
    for (ChangelogPart &part : parts) {
        if (part.kind == Kind::Entry)
            read(part);
    }
    return parts;
}

ParsedChangelog parsedChangelog(const QByteArray &text)
{
    ParsedChangelog parsed;
    QByteArrayList body;
    const auto end = [&] {
        if (!parsed.sections.isEmpty())
            parsed.sections.last().parts = partsOf(body);
        body.clear();
    };
    bool isCode = false;
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast(); // the end of the last line begins no other
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.startsWith("```") || line.startsWith("~~~"))
            isCode = !isCode;
        if (!isCode && line.startsWith("## ")) {
            end();
            parsed.sections.append({line, nameOfHeading(line), {}});
        } else if (parsed.sections.isEmpty()) {
            parsed.head.append(line);
        } else {
            body.append(line);
        }
    }
    end();
    return parsed;
}

QByteArray textOf(const ParsedChangelog &changelog)
{
    QByteArrayList lines = changelog.head;
    for (const ChangelogSection &section : changelog.sections) {
        lines.append(section.heading);
        for (const ChangelogPart &part : section.parts)
            lines.append(part.text);
    }
    return lines.join('\n') + '\n';
}

} // namespace slipway
