#include "models/store/configurationstore.h"

#include "models/store/projectstore.h"
#include "models/store/storevalues.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

static QString factsJson(const QMap<QString, QString> &facts)
{
    QJsonObject object;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static ConfigurationRule configurationRuleFrom(const QSqlQuery &row)
{
    ConfigurationRule rule;
    rule.pattern = row.value(0).toString();
    rule.environment = row.value(1).toString();
    // One of a newer version, which this one does not know, is read as its name says.
    rule.format = configurationFormatFromString(row.value(2).toString()).value_or(ConfigurationFormat::Auto);
    rule.part = row.value(3).toString();
    rule.source = row.value(4).toString();
    const QJsonObject facts = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        rule.facts.insert(it.key(), it.value().toString());
    return rule;
}

Result<QVector<ConfigurationRule>> ConfigurationStore::rulesOf(ProjectId project)
{
    QVector<ConfigurationRule> rules;
    const auto read = m_db.select(
        u"SELECT rule.pattern, rule.environment, rule.format, rule.part, source.name, rule.facts FROM "
        "configuration_rule rule LEFT JOIN project source ON source.id = rule.source WHERE rule.project = ? "
        "ORDER "
        "BY rule.position"_s,
        {project.value}, [&](const QSqlQuery &row) {
            rules += configurationRuleFrom(row);
            return true;
        });
    if (!read)
        return fail(read.error());
    return rules;
}

Result<void> ConfigurationStore::setRules(ProjectId project, const QVector<ConfigurationRule> &rules)
{
    if (const auto removed =
            m_db.execute(u"DELETE FROM configuration_rule WHERE project = ?"_s, {project.value});
        !removed)
        return fail(removed.error());
    int position = 0;
    for (const ConfigurationRule &rule : rules) {
        QVariant source(QMetaType::fromType<qint64>());
        if (!rule.source.isEmpty()) {
            const auto known = ProjectStore(m_db).byName(rule.source);
            if (!known)
                return fail(known.error());
            source = known->id.value;
        }
        const auto added = m_db.execute(u"INSERT INTO configuration_rule (project, position, pattern, "
                                        u"environment, format, part, source, facts) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                        {project.value, ++position, textValue(rule.pattern),
                                         textValue(rule.environment), toString(rule.format),
                                         textValue(rule.part), source, textValue(factsJson(rule.facts))});
        if (!added)
            return fail(added.error());
    }
    return {};
}

} // namespace slipway
