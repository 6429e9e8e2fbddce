#pragma once

#include "models/domain/ledgerentry.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Entries of the ledger, newest first; older ones are appended as they are asked for.
class LedgerListModel final : public KeyedTable<LedgerEntry, qint64>
{
    Q_OBJECT
public:
    enum Column {
        SequenceColumn,
        TimeColumn,
        ActorColumn,
        KindColumn,
        SubjectColumn,
        HashColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    /// The entry that verification named as the first that does not fit; 0: none.
    void setFirstBad(qint64 sequence);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// What an entry's kind says to a person; a kind not known here is shown as it is.
    static QString kindWord(const QString &kind);
    /// What stands behind a decision, as its entry says; a signature is not verified here.
    enum class Attestation { None, OwnWord, Signature };
    Q_ENUM(Attestation)
    static Attestation attestationOf(const LedgerEntry &entry);
    /// What an entry is about: "checkout 2.20.0 → staging", or a name. Empty where its body does not say.
    static QString subjectOf(const LedgerEntry &entry);

Q_SIGNALS:
    /// The view came to the end; entries older than `beforeSequence` are wanted.
    void olderWanted(qint64 beforeSequence);

protected:
    qint64 keyOf(const LedgerEntry &entry) const override { return entry.sequence; }
    bool same(const LedgerEntry &a, const LedgerEntry &b) const override;
    QVariant cell(const LedgerEntry &entry, int column, int role) const override;

private:
    static QString shown(const LedgerEntry &entry, int column);

    qint64 m_firstBad = 0;
    qint64 m_asked = 0; ///< the last beforeSequence asked for, so that each page is asked for once
};

} // namespace slipway
