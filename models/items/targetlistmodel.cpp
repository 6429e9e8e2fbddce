#include "models/items/targetlistmodel.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace slipway {

QVariant TargetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case EnvironmentColumn:
        return tr("Into");
    case ProjectColumn:
        return tr("Project");
    case CarrierColumn:
        return tr("Carried by");
    case DetailColumn:
        return tr("With");
    }
    return {};
}

QString TargetListModel::carrierText(const DeployTarget &target)
{
    if (!target.connection.isEmpty())
        return target.job.isEmpty() ? oneLine(target.connection, 120)
                                    : tr("%1 at %2", "job, connection")
                                          .arg(oneLine(target.job, 120), oneLine(target.connection, 120));
    // Each word as it stands: one with a space in it is one word, and is seen to be.
    QStringList words;
    for (const QString &word : target.command)
        words += word.isEmpty() || word.contains(u' ') ? u"“%1”"_s.arg(word) : word;
    return oneLine(words.join(u' '), 300);
}

QVariant TargetListModel::cell(const DeployTarget &target, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (column) {
        case EnvironmentColumn:
            return oneLine(target.environment, 120);
        case ProjectColumn:
            return target.project.isEmpty() ? tr("every project") : oneLine(target.project, 120);
        case CarrierColumn:
            return carrierText(target);
        case DetailColumn: {
            // Values may be secrets of a pipeline: their names say enough.
            QStringList names = target.parameters.keys();
            names.sort();
            return target.connection.isEmpty() ? oneLine(target.folder, 200)
                                               : oneLine(names.join(u", "_s), 200);
        }
        }
        return {};
    case Qt::ToolTipRole:
        return column == CarrierColumn ? carrierText(target).toHtmlEscaped() : QVariant();
    case ToneRole:
        return int(Tone::Plain);
    }
    return {};
}

} // namespace slipway
