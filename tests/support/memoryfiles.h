#pragma once

#include "models/configuration/configurationreader.h"

#include <QMap>

#include <algorithm>

namespace slipway::tests {

/// Files that are nowhere but in memory, read as if they lay in a repository.
class MemoryFiles final : public ConfigurationFiles
{
public:
    MemoryFiles(const QMap<QString, QByteArray> &files) : m_files(files), m_paths(files.keys()) { }

    Result<QByteArray> read(const QString &path) override
    {
        if (!m_files.contains(path))
            return fail(Error::Kind::NotFound, QStringLiteral("there is no such file at this commit"));
        return m_files.value(path);
    }
    const QStringList &paths() const override { return m_paths; }

private:
    QMap<QString, QByteArray> m_files;
    QStringList m_paths;
};

/// Reads what the rules catch for one environment.
inline ConfigurationSide
readSide(MemoryFiles &files, const QString &environment, const QVector<ConfigurationRule> &rules,
         const QStringList &all = {QStringLiteral("prod"), QStringLiteral("staging")})
{
    EnvironmentFiles wanted;
    wanted.environment = environment;
    const auto caught = caughtFiles(rules, files.paths(), all);
    if (caught) {
        for (const CaughtFile &file : *caught) {
            if (file.environment == environment)
                wanted.layers.append({file, &files, rules[file.rule].facts});
        }
    }
    return readConfigurations({wanted}).first();
}

/// `key = text`, with the type where it is no text, and what is secret said so; in the order of keys.
inline QStringList drawn(const ConfigurationSide &side)
{
    QStringList lines;
    for (const ConfigurationEntry &entry : side.entries) {
        QString line = entry.key + QStringLiteral(" = ") + entry.value.text;
        if (entry.value.type != ConfigurationType::Text)
            line += QStringLiteral(" (%1)").arg(toString(entry.value.type));
        if (entry.value.secrecy != Secrecy::Open)
            line += QStringLiteral(" [%1]").arg(toString(entry.value.secrecy));
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace slipway::tests
