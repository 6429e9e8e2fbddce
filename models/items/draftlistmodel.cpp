#include "models/items/draftlistmodel.h"

#include "models/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString markdownInShort(const QString &markdown)
{
    static const QRegularExpression marks(u"\\\\([^\\w\\s])|\\*\\*"_s);
    return oneLine(markdown.section(u'\n', 0, 0), 400).replace(marks, u"\\1"_s).trimmed();
}

static DraftLine draftLineOf(const DraftEntry &entry, const QString &section)
{
    DraftLine line;
    line.key = entry.key;
    line.section = section;
    line.text = entry.shownText();
    line.generated = entry.generated;
    line.commit = entry.isOwn() ? QString() : entry.commit.shortHex();
    line.isShown = entry.isShown();
    line.isRewritten = entry.text && !entry.isOwn();
    line.isOwn = entry.isOwn();
    line.isMoved = entry.placed && !entry.isOwn();
    line.isChangedBelow = entry.changedBelow;
    line.isUnplaced = section == unplacedKey();
    line.isMerged = entry.isMerged();
    return line;
}

void DraftListModel::setDraft(const NotesDraft &draft, const QSet<QString> &remarked)
{
    QVector<DraftLine> lines;
    DraftLine intro;
    intro.kind = DraftLine::Kind::Intro;
    intro.key = u"intro"_s;
    intro.text = draft.intro;
    intro.isRemarked = remarked.contains(intro.key);
    lines.append(intro);
    m_sections.clear();
    for (const DraftSection &section : draft.sections) {
        const bool isUnplaced = section.key == unplacedKey();
        if (!isUnplaced)
            m_sections.append({section.key, oneLine(section.shownTitle(), 200)});
        if (section.entries.isEmpty() && !isOwnSection(section.key))
            continue;
        DraftLine heading;
        heading.kind = DraftLine::Kind::Heading;
        heading.key = heading.section = section.key;
        heading.text = section.shownTitle();
        heading.generated = isOwnSection(section.key) ? QString() : section.title;
        heading.isRewritten = section.ownTitle.has_value();
        heading.isUnplaced = isUnplaced;
        heading.entries = int(std::count_if(section.entries.begin(), section.entries.end(),
                                            [](const DraftEntry &entry) { return entry.isShown(); }));
        lines.append(heading);
        for (const DraftEntry &entry : section.entries) {
            lines.append(draftLineOf(entry, section.key));
            lines.last().isRemarked = remarked.contains(entry.key);
        }
    }
    setRows(std::move(lines));
}

QString DraftListModel::keyOf(const DraftLine &line) const
{
    // A section's key may be an entry's too.
    return line.kind == DraftLine::Kind::Heading ? u"section "_s + line.key : line.key;
}

QStringList DraftListModel::marks(const DraftLine &line) const
{
    QStringList marks;
    if (line.kind == DraftLine::Kind::Heading)
        return marks;
    if (line.isRemarked)
        marks += tr("look");
    if (line.isChangedBelow)
        marks += tr("commit changed");
    if (line.isOwn)
        marks += tr("by hand");
    else if (line.isRewritten)
        marks += tr("rewritten");
    if (line.isMoved && !line.isUnplaced)
        marks += tr("moved");
    if (line.isMerged)
        marks += tr("told in another line");
    else if (!line.isShown)
        marks += tr("left out");
    return marks;
}

QString DraftListModel::title(const DraftLine &line) const
{
    const QString text = markdownInShort(line.text);
    if (!text.isEmpty())
        return text;
    return line.kind == DraftLine::Kind::Intro ? tr("No introduction yet") : tr("Nothing written yet");
}

QString DraftListModel::sentence(const DraftLine &line) const
{
    if (line.kind == DraftLine::Kind::Intro)
        return tr("Introduction: %1").arg(title(line));
    if (line.kind == DraftLine::Kind::Heading)
        return tr("Section %1, %n entry(ies)", nullptr, line.entries).arg(title(line));
    return (QStringList(title(line)) + marks(line)).join(u", "_s);
}

QVariant DraftListModel::cell(const DraftLine &line, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return title(line);
    case Qt::AccessibleTextRole:
        return sentence(line);
    case Qt::ToolTipRole:
        return line.kind == DraftLine::Kind::Entry ? manyLines(line.text, 2000) : QVariant();
    case KindRole:
        return int(line.kind);
    case KeyRole:
        return line.key;
    case SectionRole:
        return line.section;
    case MarkdownRole:
        return line.text;
    case GeneratedRole:
        return line.generated;
    case ShownRole:
        return line.isShown;
    case RewrittenRole:
        return line.isRewritten;
    case OwnRole:
        return line.isOwn;
    case ChangedBelowRole:
        return line.isChangedBelow;
    case UnplacedRole:
        return line.isUnplaced;
    case MergedRole:
        return line.isMerged;
    case MarksRole:
        return marks(line);
    case SecondLineRole:
        return line.commit;
    case ToneRole:
        return int(line.isChangedBelow || line.isUnplaced ? Tone::Waiting
                       : line.isShown                     ? Tone::Plain
                                                          : Tone::Muted);
    }
    return {};
}

} // namespace slipway
