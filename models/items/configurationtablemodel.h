#pragma once

#include "models/domain/configurationreport.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// A line of the table: a key, or the heading over the keys of one part.
struct ConfigurationLine
{
    ConfigurationRow row; ///< of a heading: its part alone
    bool isHeading = false;
    int keys = 0; ///< of a heading: how many lines are below it

    bool operator==(const ConfigurationLine &) const = default;
};

/// Keys × environments. Holds the whole comparison and shows what the filter takes.
class ConfigurationTableModel final : public KeyedTable<ConfigurationLine, QString>
{
    Q_OBJECT
public:
    enum Column { KeyColumn, VerdictColumn, FirstEnvironmentColumn };
    Q_ENUM(Column)
    enum Role {
        SecrecyRole = FirstOwnRole, ///< a Secrecy as int; nothing where there is no value
        VerdictRole, ///< a ConfigurationVerdict as int; nothing for a heading
        SetRole ///< whether there is a value, or it is not known whether there is
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setComparison(const ConfigurationComparison &comparison);
    void setFilter(const ConfigurationFilter &filter);
    const ConfigurationComparison &comparison() const { return m_comparison; }
    const ConfigurationFilter &filter() const { return m_filter; }
    /// How many keys are shown.
    int shownKeys() const;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : FirstEnvironmentColumn + int(m_comparison.environments.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const ConfigurationLine &line) const override;
    bool same(const ConfigurationLine &a, const ConfigurationLine &b) const override { return a == b; }
    QVariant cell(const ConfigurationLine &line, int column, int role) const override;

private:
    void fill();
    QString shown(const ConfigurationLine &line, int column) const;
    QString spoken(const ConfigurationLine &line, int column) const;
    static Tone toneOfValue(const ConfigurationRow &row, int place);

    ConfigurationComparison m_comparison;
    ConfigurationFilter m_filter;
};

Tone toneOf(ConfigurationVerdict verdict);

} // namespace slipway
