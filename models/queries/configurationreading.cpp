#include "models/base/text.h"
#include "models/configuration/configurationreader.h"
#include "models/configuration/maskedfile.h"
#include "models/git/filesatcommit.h"
#include "models/git/history.h"
#include "models/queries/configurationfacts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ConfigurationQueryWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ConfigurationQuery)
};

/// Folders in which nobody keeps what a service is run with, and which are large.
const QStringList &leftFolders()
{
    static const QStringList names{u"node_modules"_s, u".git"_s, u"third_party"_s};
    return names;
}

/// A repository at a commit, for the readers.
class RepositoryFiles final : public ConfigurationFiles
{
public:
    static Result<std::shared_ptr<RepositoryFiles>> open(const QString &repository, const CommitId &commit)
    {
        auto opened = FilesAtCommit::open(repository, commit);
        if (!opened)
            return fail(opened.error());
        auto paths = (*opened)->paths(300000, leftFolders());
        if (!paths)
            return fail(paths.error());
        auto files = std::make_shared<RepositoryFiles>();
        files->m_files = std::move(*opened);
        files->m_paths = std::move(*paths);
        std::sort(files->m_paths.begin(), files->m_paths.end());
        return files;
    }

    Result<QByteArray> read(const QString &path) override
    {
        return m_files->read(path, mostBytesOfConfiguration);
    }
    const QStringList &paths() const override { return m_paths; }

private:
    std::unique_ptr<FilesAtCommit> m_files;
    QStringList m_paths;
};
using RepositoryFilesPtr = std::shared_ptr<RepositoryFiles>;

/// Opens each commit of each repository once.
class OpenedCommits
{
public:
    Result<RepositoryFilesPtr> open(const QString &repository, const CommitId &commit)
    {
        const auto key = std::pair(repository, commit.hex());
        if (const auto known = m_opened.find(key); known != m_opened.end())
            return known->second;
        auto opened = RepositoryFiles::open(repository, commit);
        if (opened)
            m_opened.emplace(key, *opened);
        return opened;
    }

private:
    std::map<std::pair<QString, QString>, RepositoryFilesPtr> m_opened;
};

/// One side at work.
struct OpenSide
{
    RepositoryFilesPtr own;
    QVector<RepositoryFilesPtr> sources; ///< null where one could not be read
};

class ConfigurationWork
{
public:
    ConfigurationWork(const ConfigurationFacts &facts, const ConfigurationRepositories &repositories)
        : m_facts(facts), m_histories(repositories.histories)
    {
    }

    Result<ConfigurationAnswer> compare()
    {
        m_answer.project = m_facts.project;
        for (const ConfigurationFacts::Side &side : m_facts.sides) {
            if (const auto opened = open(side); !opened)
                return fail(opened.error());
        }
        chooseRules();
        QVector<EnvironmentFiles> environments;
        for (qsizetype number = 0; number < m_sides.size(); ++number) {
            const auto files = filesOf(number);
            if (!files)
                return fail(files.error());
            environments.append(*files);
        }
        if (const auto any = checkThatAnyIsThere(environments); !any)
            return fail(any.error());
        const QVector<ConfigurationSide> sides = readConfigurations(environments);
        for (qsizetype number = 0; number < sides.size(); ++number) {
            m_answer.places[number].files = sides[number].files;
            m_answer.places[number].troubles = sides[number].troubles;
        }
        m_answer.comparison = compareConfigurations(sides);
        for (qsizetype number = 0; number < sides.size(); ++number)
            m_answer.comparison.environments[number] = m_answer.places[number].title;
        return m_answer;
    }

private:
    /// An ambiguous or unknown point ends it; what is only not there becomes the place's trouble.
    Result<void> open(const ConfigurationFacts::Side &side)
    {
        ConfigurationPlace place{side.environment.name, side.title, {}, {}, {}, {}, {}};
        OpenSide opened;
        const auto point = readPoint(side.point, m_histories.first().get());
        if (!point)
            return fail(point.error());
        place.point = *point;
        if (point->commit.isNull()) {
            place.trouble = point->kind == Point::Kind::Environment
                ? ConfigurationQueryWords::tr("Nothing is known to be live in %1. Compare its files as they "
                                              "are at a point, for example "
                                              "%1=main.")
                      .arg(oneLine(side.environment.name, 80))
                : ConfigurationQueryWords::tr("“%1” has no known commit.").arg(oneLine(side.title, 80));
        } else {
            const auto files = m_commits.open(m_histories.first()->repository(), point->commit);
            if (files)
                opened.own = *files;
            else
                place.trouble = files.error().message;
        }
        for (qsizetype number = 0; number < m_facts.sources.size(); ++number)
            opened.sources.append(openSource(side, number, place));
        m_answer.places.append(place);
        m_sides.append(opened);
        return {};
    }

    /// What is live in the environment there, else the main branch: a repository of settings alone is often
    /// deployed by nobody.
    RepositoryFilesPtr openSource(const ConfigurationFacts::Side &side, qsizetype number,
                                  ConfigurationPlace &place)
    {
        const History &history = *m_histories[number + 1];
        const auto point = readPoint(side.sources[number], &history);
        CommitId commit = point ? point->commit : CommitId();
        if (commit.isNull())
            commit = history.mainHead(m_facts.sources[number].mainBranch);
        const auto files = m_commits.open(history.repository(), commit);
        place.sources.insert(m_facts.sources[number].name, commit);
        if (!files && place.trouble.isEmpty())
            place.trouble = files.error().message;
        return files ? *files : RepositoryFilesPtr();
    }

    void chooseRules()
    {
        if (m_facts.rules) {
            m_answer.rules = *m_facts.rules;
            return;
        }
        QStringList paths;
        for (const OpenSide &side : std::as_const(m_sides)) {
            if (side.own)
                paths += side.own->paths();
        }
        paths.sort();
        paths.removeDuplicates();
        m_answer.rules = guessedConfigurationRules(paths, m_facts.environments);
        m_answer.guessed = true;
    }

    Result<EnvironmentFiles> filesOf(qsizetype number) const
    {
        const OpenSide &side = m_sides[number];
        EnvironmentFiles files;
        files.environment = m_answer.places[number].environment;
        files.known = m_answer.places[number].trouble.isEmpty();
        QVector<ConfigurationLayer> layers;
        const auto take = [&](const RepositoryFilesPtr &from, const QString &source) -> Result<void> {
            if (!from)
                return {};
            const auto caught = caughtFiles(m_answer.rules, from->paths(), m_facts.environments, source);
            if (!caught)
                return fail(caught.error());
            for (const CaughtFile &file : *caught) {
                if (file.environment == files.environment)
                    layers.append({file, from.get(), m_answer.rules[file.rule].facts, source});
            }
            return {};
        };
        if (const auto taken = take(side.own, {}); !taken)
            return fail(taken.error());
        for (qsizetype source = 0; source < side.sources.size(); ++source) {
            if (const auto taken = take(side.sources[source], m_facts.sources[source].name); !taken)
                return fail(taken.error());
        }
        std::stable_sort(layers.begin(), layers.end(),
                         [](const ConfigurationLayer &a, const ConfigurationLayer &b) {
                             return a.file.rule < b.file.rule;
                         });
        files.layers = layers;
        return files;
    }

    Result<void> checkThatAnyIsThere(const QVector<EnvironmentFiles> &environments) const
    {
        QStringList troubles;
        for (const ConfigurationPlace &place : m_answer.places) {
            if (!place.trouble.isEmpty())
                troubles.append(place.trouble);
        }
        if (troubles.size() == m_answer.places.size())
            return fail(Error::Kind::NotFound, troubles.first(), troubles.join(u'\n'));
        for (const EnvironmentFiles &files : environments) {
            if (!files.layers.isEmpty())
                return {};
        }
        const QString project = oneLine(m_facts.project.name, 80);
        return fail(
            Error::Kind::NotFound,
            m_answer.guessed
                ? ConfigurationQueryWords::tr(
                      "No configuration files of these environments were found in “%1”. Say where they lie, "
                      "for example: slipway-cli configuration map --project %1 --rule "
                      "'config/{environment}/*.yaml'.")
                      .arg(project)
                : ConfigurationQueryWords::tr(
                      "The rules of “%1” catch no file of these environments at these commits. See what they "
                      "catch with: slipway-cli configuration map --project %1.")
                      .arg(project));
    }

    const ConfigurationFacts &m_facts;
    const QVector<HistoryPtr> &m_histories;
    OpenedCommits m_commits;
    QVector<OpenSide> m_sides;
    ConfigurationAnswer m_answer;
};

} // namespace

Result<QString> shownConfigurationFile(const QString &repository, const CommitId &commit, const QString &path)
{
    const auto files = FilesAtCommit::open(repository, commit);
    if (!files)
        return fail(files.error());
    const auto content = (*files)->read(path, mostBytesOfConfiguration);
    if (!content)
        return fail(content.error().kind,
                    ConfigurationQueryWords::tr("%1 cannot be shown: %2.")
                        .arg(oneLine(path, 300), content.error().message));
    // What has no name of its own among them is read as text by lines.
    return maskedFile(*content, formatOfPath(path).value_or(ConfigurationFormat::Ini));
}

bool ConfigurationAnswer::isWhole() const
{
    return std::all_of(places.cbegin(), places.cend(), [](const ConfigurationPlace &place) {
        return place.trouble.isEmpty() && place.troubles.isEmpty();
    });
}

Result<ConfigurationAnswer> comparedConfiguration(const ConfigurationFacts &facts,
                                                  const ConfigurationRepositories &repositories)
{
    return ConfigurationWork(facts, repositories).compare();
}

Result<ConfigurationMapping> mappedConfiguration(const ConfigurationFacts &facts,
                                                 const ConfigurationRepositories &repositories, bool guess)
{
    const History &history = *repositories.histories.first();
    ConfigurationMapping mapping;
    mapping.project = facts.project;
    mapping.point = {Point::Kind::Branch,
                     facts.project.mainBranch.isEmpty() ? u"HEAD"_s : facts.project.mainBranch,
                     {},
                     history.mainHead(facts.project.mainBranch),
                     {}};
    OpenedCommits commits;
    const auto files = commits.open(history.repository(), mapping.point.commit);
    if (!files)
        return fail(files.error());
    mapping.looked = int((*files)->paths().size());
    mapping.guessed = guess || !facts.rules;
    mapping.rules =
        mapping.guessed ? guessedConfigurationRules((*files)->paths(), facts.environments) : *facts.rules;
    const auto own = caughtFiles(mapping.rules, (*files)->paths(), facts.environments);
    if (!own)
        return fail(own.error());
    mapping.files = *own;
    for (qsizetype number = 0; number < facts.sources.size(); ++number) {
        const History &source = *repositories.histories[number + 1];
        const auto there =
            commits.open(source.repository(), source.mainHead(facts.sources[number].mainBranch));
        if (!there)
            return fail(there.error());
        const auto caught =
            caughtFiles(mapping.rules, (*there)->paths(), facts.environments, facts.sources[number].name);
        if (!caught)
            return fail(caught.error());
        mapping.files += *caught;
        mapping.looked += int((*there)->paths().size());
    }
    std::stable_sort(mapping.files.begin(), mapping.files.end(),
                     [](const CaughtFile &a, const CaughtFile &b) { return a.rule < b.rule; });
    return mapping;
}

} // namespace slipway
