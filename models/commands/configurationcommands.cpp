#include "models/commands/configurationcommands.h"

#include "models/commands/writing.h"
#include "models/store/configurationstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

QFuture<Result<void>> mapConfiguration(const CommandContext &context, const QString &project,
                                       const QVector<ConfigurationRule> &rules)
{
    const Signature signature = signatureOf(context);
    return context.ask.store->write(
        Store::ProjectsTopic | Store::LedgerTopic, [project, rules, signature](Database &db) -> Result<void> {
            QJsonArray lines;
            for (const ConfigurationRule &rule : rules) {
                if (const auto good = checkConfigurationRule(rule); !good)
                    return fail(good.error());
                lines.append(toString(rule));
            }
            const auto known = ProjectStore(db).byName(project);
            if (!known)
                return fail(known.error());
            if (const auto kept = ConfigurationStore(db).setRules(known->id, rules); !kept)
                return fail(kept.error());
            return enter(db, signature, u"configuration.mapped"_s,
                         {{u"project"_s, known->name}, {u"rules"_s, lines}});
        });
}

} // namespace slipway
