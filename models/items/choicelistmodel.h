#pragma once

#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// One thing a person can pick; `id` 0 stands for "all" or for something that only has a name (a branch, a
/// version).
struct Choice
{
    qint64 id = 0;
    QString name;
    QString note; ///< what kind of thing it is, shown beside it

    bool operator==(const Choice &) const = default;
};

/// What a combo box offers: projects, environments, points. The name is what the queries take.
class ChoiceListModel final : public KeyedTable<Choice, QString>
{
    Q_OBJECT
public:
    enum Role { NameRole = FirstOwnRole, IdRole }; ///< QString, qint64
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    QString keyOf(const Choice &choice) const override { return choice.name; }
    bool same(const Choice &a, const Choice &b) const override { return a == b; }
    QVariant cell(const Choice &choice, int column, int role) const override;
};

QVector<Choice> choicesOf(const QVector<Project> &projects);
QVector<Choice> choicesOf(const QVector<Environment> &environments);

} // namespace slipway
