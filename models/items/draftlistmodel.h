#pragma once

#include "models/domain/notesdraft.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// One line of a draft: its introduction, a section's heading, or an entry.
struct DraftLine
{
    enum class Kind { Intro, Heading, Entry };
    Kind kind = Kind::Entry;
    QString key{}; ///< of the entry or section; "intro"
    QString section{}; ///< the section's key; empty for the introduction
    QString text{}; ///< Markdown, a heading's title
    QString generated{}; ///< what the commit says; empty where there is none
    QString commit{}; ///< short; empty for a person's own
    bool isShown = true;
    bool isRewritten = false;
    bool isOwn = false;
    bool isMoved = false;
    bool isChangedBelow = false; ///< the commit says something else since it was rewritten
    bool isUnplaced = false;
    bool isMerged = false; ///< told in another line
    bool isRemarked = false; ///< there is something to look at
    int entries = 0; ///< of a heading: how many are shown below it
    bool operator==(const DraftLine &) const = default;
};

/// The first line of Markdown as it will look, in one line: emphasis and escapes say little in a list.
QString markdownInShort(const QString &markdown);

/// A draft of notes as the lines that a person works on, in their order. Empty sections that nobody made are
/// left out. Text is made safe to show here; MarkdownRole gives it as it is, to be edited.
class DraftListModel final : public KeyedTable<DraftLine, QString>
{
    Q_OBJECT
public:
    enum Role {
        KindRole = FirstOwnRole, ///< DraftLine::Kind as int
        KeyRole,
        SectionRole,
        MarkdownRole,
        GeneratedRole,
        ShownRole, ///< bool
        RewrittenRole, ///< bool
        OwnRole, ///< bool
        ChangedBelowRole, ///< bool
        UnplacedRole, ///< bool
        MergedRole, ///< bool
        MarksRole ///< QStringList: what is particular about it, in a word each, translated
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    /// `remarked`: the keys of entries that there is something to say about; "intro" is the introduction.
    void setDraft(const NotesDraft &draft, const QSet<QString> &remarked = {});
    /// Every section that an entry can be put into, empty ones too: key and title, in their order.
    const QVector<QPair<QString, QString>> &sections() const { return m_sections; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    QString keyOf(const DraftLine &line) const override;
    bool same(const DraftLine &a, const DraftLine &b) const override { return a == b; }
    QVariant cell(const DraftLine &line, int column, int role) const override;

private:
    QStringList marks(const DraftLine &line) const;
    QString title(const DraftLine &line) const;
    QString sentence(const DraftLine &line) const;

    QVector<QPair<QString, QString>> m_sections;
};

} // namespace slipway
