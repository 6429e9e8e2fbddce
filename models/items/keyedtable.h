#pragma once

#include "models/items/listmerge.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>

namespace slipway {

/// The Qt side of a table over values, written once: a model says only what a row's key is and what stands in
/// a cell. Rows keep the order they are handed in. A refresh signals no more than what changed (rows taken
/// out, rows put in, cells changed; never a reset), so selection and scroll place survive. Lives on the GUI
/// thread, where its views are.
template <class RowType, class KeyType> class KeyedTable : public QAbstractTableModel
{
public:
    using Row = RowType;
    using Key = KeyType;
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(m_rows.at(index.row()), index.column(), role);
    }
    /// `row` is within the table.
    const Row &at(int row) const { return m_rows.at(row); }
    const QVector<Row> &rows() const { return m_rows; }
    /// The row of `key`; -1 where there is none.
    int rowOf(const Key &key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    /// Takes the new rows, in their order. Of rows with the same key the first is kept.
    void setRows(QVector<Row> rows)
    {
        dropRepeated(rows);
        takeOut(rows);
        putIn(rows);
        Q_ASSERT(m_rows.size() == rows.size());
    }

protected:
    virtual Key keyOf(const Row &row) const = 0;
    /// Whether two rows of one key show the same.
    virtual bool same(const Row &a, const Row &b) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// Takes a newer row in the place of one with the same key.
    void changeRow(int row, Row newer)
    {
        Q_ASSERT(keyOf(newer) == keyOf(m_rows.at(row)));
        if (same(m_rows.at(row), newer))
            return;
        m_rows[row] = std::move(newer);
        sayChanged(row, row);
    }

    /// Every cell shows something else now, though the rows are the same (the time, the language).
    void cellsChanged()
    {
        if (!m_rows.isEmpty())
            Q_EMIT this->dataChanged(this->index(0, 0),
                                     this->index(int(m_rows.size()) - 1, this->columnCount() - 1));
    }

private:
    void dropRepeated(QVector<Row> &rows) const
    {
        QSet<Key> seen;
        seen.reserve(rows.size());
        rows.removeIf([&](const Row &row) {
            const Key key = keyOf(row);
            if (seen.contains(key))
                return true;
            seen.insert(key);
            return false;
        });
    }

    void takeOut(const QVector<Row> &wanted)
    {
        QHash<Key, int> places;
        places.reserve(wanted.size());
        for (int i = 0; i < wanted.size(); ++i)
            places.insert(keyOf(wanted.at(i)), i);
        QVector<int> targets;
        targets.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            targets.append(places.value(keyOf(row), -1));
        const QVector<bool> stays = longestRise(targets);
        for (int last = int(stays.size()) - 1; last >= 0; --last) {
            if (stays[last])
                continue;
            int first = last;
            while (first > 0 && !stays[first - 1])
                --first;
            this->beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            this->endRemoveRows();
            last = first;
        }
    }

    void putIn(const QVector<Row> &wanted)
    {
        int firstChanged = -1;
        for (int row = 0; row < wanted.size(); ++row) {
            const bool stayed = row < m_rows.size() && keyOf(m_rows.at(row)) == keyOf(wanted.at(row));
            const bool changed = stayed && !same(m_rows.at(row), wanted.at(row));
            if (!changed && firstChanged >= 0)
                sayChanged(std::exchange(firstChanged, -1), row - 1);
            if (changed) {
                m_rows[row] = wanted.at(row);
                firstChanged = firstChanged < 0 ? row : firstChanged;
            } else if (!stayed) {
                row = insertUntilStayed(wanted, row);
            }
        }
        if (firstChanged >= 0)
            sayChanged(firstChanged, int(m_rows.size()) - 1);
    }

    /// Puts in the rows from `row` on that are not there, up to the next one that is; gives the last row put
    /// in.
    int insertUntilStayed(const QVector<Row> &wanted, int row)
    {
        const bool hasNext = row < m_rows.size();
        int last = row;
        while (last + 1 < wanted.size() && !(hasNext && keyOf(wanted.at(last + 1)) == keyOf(m_rows.at(row))))
            ++last;
        this->beginInsertRows({}, row, last);
        m_rows.insert(row, last - row + 1, Row());
        std::copy(wanted.cbegin() + row, wanted.cbegin() + last + 1, m_rows.begin() + row);
        this->endInsertRows();
        return last;
    }

    void sayChanged(int first, int last)
    {
        Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, this->columnCount() - 1));
    }

    QVector<Row> m_rows;
};

} // namespace slipway
