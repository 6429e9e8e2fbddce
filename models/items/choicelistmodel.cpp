#include "models/items/choicelistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

namespace slipway {

QVariant ChoiceListModel::cell(const Choice &choice, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return oneLine(choice.name, 200);
    case Qt::EditRole:
    case NameRole:
    case SortRole:
        return choice.name;
    case SecondLineRole:
        return oneLine(choice.note, 80);
    case IdRole:
        return choice.id;
    }
    return {};
}

QVector<Choice> choicesOf(const QVector<Project> &projects)
{
    QVector<Choice> choices;
    for (const Project &project : projects)
        choices.append({project.id.value, project.name, project.group});
    return choices;
}

QVector<Choice> choicesOf(const QVector<Environment> &environments)
{
    QVector<Choice> choices;
    for (const Environment &environment : environments)
        choices.append({environment.id.value, environment.name, wordFor(environment.tier)});
    return choices;
}

} // namespace slipway
