#include "models/domain/configurationrules.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const QString anyEnvironment = u"{environment}"_s;

/// Where an environment's name stands in a path.
struct Mention
{
    QString environment;
    qsizetype from = 0;
    qsizetype length = 0;
    bool isFolder = false;
};

/// Folders whose files are about something else than what runs.
bool isBesideThePoint(const QString &path)
{
    static const QSet<QString> folders{
        u"node_modules"_s, u"vendor"_s,   u"third_party"_s, u".github"_s, u".gitlab"_s,     u".circleci"_s,
        u"testdata"_s,     u"fixtures"_s, u"__tests__"_s,   u"docs"_s,    u"target"_s,      u"dist"_s,
        u"examples"_s,     u"samples"_s,  u"molecule"_s,    u".vscode"_s, u"translations"_s};
    const QStringList segments = path.split(u'/');
    return std::any_of(segments.cbegin(), segments.cend() - 1,
                       [](const QString &segment) { return folders.contains(segment); });
}

std::optional<Mention> mentionInName(const QString &path, const QStringList &environments)
{
    const qsizetype begin = path.lastIndexOf(u'/') + 1;
    QString stem = path.mid(begin);
    if (!stem.startsWith(u".env"_s) && stem.indexOf(u'.', 1) > 0)
        stem = stem.left(stem.lastIndexOf(u'.'));
    // The whole, then what a separator cuts off at the end, then at the beginning.
    const auto separatorAt = [&stem](qsizetype from, int step) -> qsizetype {
        for (qsizetype at = from; at > 0 && at < stem.size(); at += step) {
            if (QStringView(u"-._").contains(stem[at]))
                return at;
        }
        return -1;
    };
    const qsizetype last = separatorAt(stem.size() - 1, -1);
    const qsizetype first = separatorAt(1, 1);
    for (const auto &[from, end] : {std::pair<qsizetype, qsizetype>{0, stem.size()},
                                    {last + 1, last < 0 ? 0 : stem.size()},
                                    {0, std::max<qsizetype>(first, 0)}}) {
        const QString word = stem.mid(from, end - from);
        const QString found = word.isEmpty() ? QString() : environmentNamed(word, environments);
        if (!found.isEmpty())
            return Mention{found, begin + from, word.size(), false};
    }
    return {};
}

std::optional<Mention> mentionIn(const QString &path, const QStringList &environments)
{
    const QStringList segments = path.split(u'/');
    qsizetype at = 0;
    for (const QString &segment : segments.mid(0, segments.size() - 1)) {
        const QString found = environmentNamed(segment, environments);
        if (!found.isEmpty())
            return Mention{found, at, segment.size(), true};
        at += segment.size() + 1;
    }
    return mentionInName(path, environments);
}

QString extensionOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.mid(dot) : QString();
}

/// Looks through a repository's paths; each group of files that belongs together becomes its rules.
class RuleGuess
{
public:
    RuleGuess(const QStringList &paths, const QStringList &environments)
        : m_all(paths.cbegin(), paths.cend()), m_environments(environments)
    {
        for (const QString &path : paths) {
            if (!isBesideThePoint(path))
                gather(path);
        }
    }

    QVector<ConfigurationRule> rules()
    {
        addHierarchies();
        for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it)
            addFolder(it.key(), it.value());
        addNames();
        return m_rules;
    }

private:
    struct Folder
    {
        QSet<QString> environments;
        QSet<QString> files; ///< below the environment's folder
    };
    struct Named
    {
        QSet<QString> environments;
        QString base; ///< the file that all have in common, where there is one
        QString part;
        ConfigurationFormat format = ConfigurationFormat::Auto;
    };

    void gather(const QString &path)
    {
        if (path.section(u'/', -1) == "hiera.yaml"_L1) {
            m_hierarchies.append(path);
            return;
        }
        const auto mention = mentionIn(path, m_environments);
        if (!mention || (!formatOfPath(path) && !isInventory(path)))
            return;
        if (mention->isFolder) {
            Folder &folder = m_folders[path.left(mention->from)];
            folder.environments.insert(mention->environment);
            folder.files.insert(path.mid(mention->from + mention->length + 1));
            return;
        }
        const QString pattern =
            path.left(mention->from) + anyEnvironment + path.mid(mention->from + mention->length);
        Named &named = m_names[pattern];
        named.environments.insert(mention->environment);
        named.part = partOfPath(path, mention->from, mention->length);
        if (m_all.contains(named.part))
            named.base = named.part;
    }

    static bool isInventory(const QString &path)
    {
        const QString folder = path.section(u'/', -2, -2);
        return folder == "inventory"_L1 || folder == "inventories"_L1;
    }

    void add(const QString &pattern, const QString &environment = {},
             ConfigurationFormat format = ConfigurationFormat::Auto, const QString &part = {})
    {
        m_rules.append({pattern, environment, format, part, {}, {}});
    }

    void addHierarchies()
    {
        for (const QString &path : std::as_const(m_hierarchies)) {
            const QString folder = path.left(path.lastIndexOf(u'/') + 1);
            m_consumed << folder + u"data/"_s << folder + u"hieradata/"_s;
            add(path, u"*"_s);
        }
    }

    bool isConsumed(const QString &path) const
    {
        return std::any_of(m_consumed.cbegin(), m_consumed.cend(),
                           [&path](const QString &folder) { return path.startsWith(folder); });
    }

    void addFolder(const QString &parent, const Folder &folder)
    {
        if (folder.environments.size() < 2 || isConsumed(parent))
            return;
        const QString root = parent + anyEnvironment + u'/';
        QStringList files(folder.files.cbegin(), folder.files.cend());
        files.sort();
        // What a kustomization or an inventory says of the files around it is read through it.
        QStringList around;
        for (const QString &file : std::as_const(files)) {
            const bool kustomization = formatOfPath(file) == ConfigurationFormat::Kustomize;
            if (!kustomization && !isEntryOfInventory(file, files))
                continue;
            around.append(file.left(file.lastIndexOf(u'/') + 1));
            add(root + file, {}, kustomization ? ConfigurationFormat::Auto : ConfigurationFormat::Ansible);
        }
        QMap<QString, QStringList> byExtension;
        for (const QString &file : std::as_const(files)) {
            const bool read = std::any_of(around.cbegin(), around.cend(),
                                          [&file](const QString &above) { return file.startsWith(above); });
            if (!read)
                byExtension[extensionOf(file)].append(file);
        }
        m_consumed << parent;
        for (auto it = byExtension.cbegin(); it != byExtension.cend(); ++it)
            addAlike(root, it.key(), it.value());
    }

    static bool isEntryOfInventory(const QString &file, const QStringList &files)
    {
        const QString stem = file.section(u'.', 0, 0);
        if (file.contains(u'/') || (stem != "hosts"_L1 && stem != "inventory"_L1))
            return false;
        return file == stem || std::any_of(files.cbegin(), files.cend(), [](const QString &other) {
                   return other.startsWith("group_vars"_L1) || other.startsWith("host_vars"_L1);
               });
    }

    void addAlike(const QString &root, const QString &extension, const QStringList &files)
    {
        // Values files keep their own rule, for a chart's defaults may lie below them.
        QStringList others;
        for (const QString &file : files) {
            if (files.size() == 1 || extension.isEmpty() || formatOfPath(file) == ConfigurationFormat::Helm)
                add(root + file);
            else
                others.append(file);
        }
        if (others.isEmpty())
            return;
        const bool deep = std::any_of(others.cbegin(), others.cend(),
                                      [](const QString &file) { return file.contains(u'/'); });
        if (others.size() == 1)
            add(root + others.first());
        else
            add(root + (deep ? u"**/*"_s : u"*"_s) + extension);
    }

    void findBase(const QString &pattern, Named &named) const
    {
        const QString folder = pattern.left(pattern.lastIndexOf(u'/') + 1);
        for (const QString &name : {u"default"_s, u"defaults"_s, u"base"_s, u"common"_s}) {
            QString base = pattern;
            base.replace(anyEnvironment, name);
            if (named.base.isEmpty() && m_all.contains(base) && base.startsWith(folder))
                named.base = base;
        }
        const bool inventory = isInventory(pattern)
            || std::any_of(m_all.cbegin(), m_all.cend(), [&folder, &pattern](const QString &path) {
                                   return path.startsWith(folder + u"group_vars/"_s)
                                       && !pattern.startsWith(folder + u"group_vars"_s)
                                       && pattern.section(u'/', -1).section(u'.', 0, 0) == anyEnvironment;
                               });
        const auto format = formatOfPath(pattern);
        if (inventory
            && (!format || *format == ConfigurationFormat::Yaml || *format == ConfigurationFormat::Ini))
            named.format = ConfigurationFormat::Ansible;
    }

    void addNames()
    {
        // The same name in the folders beside it is one rule for all of them.
        QMap<QString, QStringList> alike;
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            if (isConsumed(it.key()))
                continue;
            findBase(it.key(), it.value());
            if (it->environments.size() < 2 && it->base.isEmpty())
                continue;
            const QString folder = it.key().section(u'/', 0, -2);
            const QString above = folder.section(u'/', 0, -2);
            const bool movable = !folder.isEmpty() && (it->base.isEmpty() || it->base == it->part);
            const QString wide =
                (above.isEmpty() ? QString() : above + u'/') + u"*/"_s + it.key().section(u'/', -1);
            alike[movable ? wide : it.key()].append(it.key());
        }
        for (auto it = alike.cbegin(); it != alike.cend(); ++it)
            addNamed(it.value().size() > 1 ? it.key() : it.value().first(), it.value());
    }

    void addNamed(const QString &pattern, const QStringList &members)
    {
        const Named &named = m_names[members.first()];
        const bool anyBase = std::any_of(members.cbegin(), members.cend(), [this](const QString &member) {
            return !m_names[member].base.isEmpty();
        });
        if (anyBase && members.size() > 1)
            add(pattern.section(u'/', 0, -2) + u'/' + named.part.section(u'/', -1), u"*"_s);
        else if (anyBase)
            add(named.base, u"*"_s, {}, named.base == named.part ? QString() : named.part);
        add(pattern, {}, named.format);
    }

    QSet<QString> m_all;
    QStringList m_environments;
    QStringList m_hierarchies;
    QMap<QString, Folder> m_folders; ///< by what stands before the environment
    QMap<QString, Named> m_names; ///< by pattern
    QStringList m_consumed;
    QVector<ConfigurationRule> m_rules;
};

} // namespace

QVector<ConfigurationRule> guessedConfigurationRules(const QStringList &paths,
                                                     const QStringList &environments)
{
    return RuleGuess(paths, environments).rules();
}

} // namespace slipway
