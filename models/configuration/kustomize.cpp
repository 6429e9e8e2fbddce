#include "models/configuration/kustomizepatches.h"
#include "models/configuration/layerreading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int deepestBase = 20;
constexpr size_t mostResources = 5000;

/// Builds an overlay as `kustomize build` would, as far as plain files say it: resources of bases and
/// components, generators, patches, images and replicas. Names keep what they are in the base, so that the
/// same thing has the same key everywhere; prefixes, namespaces and labels are compared as values of their
/// own.
class KustomizeBuild
{
public:
    explicit KustomizeBuild(ConfigurationFiles &files) : m_files(files) { }

    void build(const QString &path, int depth = 0)
    {
        if (depth > deepestBase || m_resources.size() > mostResources)
            return reading.fail(path, 0, ConfigurationWords::tr("its bases lie in a circle or are too many"));
        for (const ConfigurationNode &overlay :
             documentsOf(reading, m_files, path, ConfigurationFormat::Yaml))
            apply(overlay, path, depth);
    }

    void flattenAll()
    {
        if (!m_settings.members.empty())
            reading.values += flatten(m_settings, u"kustomization"_s, ListKeys::ByName);
        for (const ConfigurationNode &resource : m_resources)
            reading.values += flatten(resource, keyStep({}, idOf(resource)), ListKeys::ByName);
    }

    LayerReading reading;

private:
    static QString idOf(const ConfigurationNode &resource)
    {
        const ConfigurationNode *metadata = resource.find(u"metadata");
        return resource.textOf(u"kind") + u'/' + (metadata ? metadata->textOf(u"name") : QString());
    }

    void apply(const ConfigurationNode &overlay, const QString &path, int depth)
    {
        const QString folder = folderOf(path);
        for (const QStringView field :
             {QStringView(u"bases"), QStringView(u"resources"), QStringView(u"components")})
            eachText(overlay, field,
                     [&](const ConfigurationNode &entry) { addResource(entry, folder, depth); });
        for (const QStringView field :
             {QStringView(u"configMapGenerator"), QStringView(u"secretGenerator")}) {
            if (const ConfigurationNode *generators = overlay.find(field)) {
                for (const ConfigurationNode &one : generators->items)
                    generate(one, field == u"secretGenerator", folder);
            }
        }
        eachText(overlay, u"patchesStrategicMerge", [&](const ConfigurationNode &entry) {
            applyPatch(entry.text, entry, nullptr, folder, path);
        });
        for (const QStringView field : {QStringView(u"patches"), QStringView(u"patchesJson6902")}) {
            if (const ConfigurationNode *patches = overlay.find(field)) {
                for (const ConfigurationNode &one : patches->items) {
                    const bool inside = !one.textOf(u"patch").isEmpty();
                    applyPatch(one.textOf(inside ? u"patch" : u"path"), one, one.find(u"target"), folder,
                               path);
                }
            }
        }
        setImages(overlay);
        setReplicas(overlay);
        for (const QStringView field :
             {QStringView(u"namespace"), QStringView(u"namePrefix"), QStringView(u"nameSuffix"),
              QStringView(u"commonLabels"), QStringView(u"commonAnnotations"), QStringView(u"labels"),
              QStringView(u"images"), QStringView(u"helmCharts")}) {
            if (const ConfigurationNode *value = overlay.find(field))
                m_settings.set(field.toString(), *value);
        }
    }

    template <class Visit>
    static void eachText(const ConfigurationNode &overlay, QStringView field, Visit visit)
    {
        if (const ConfigurationNode *list = overlay.find(field)) {
            for (const ConfigurationNode &entry : list->items) {
                if (entry.isScalar())
                    visit(entry);
            }
        }
    }

    void addResource(const ConfigurationNode &entry, const QString &folder, int depth)
    {
        if (entry.text.contains(u"://"_s) || entry.text.contains(u"?ref="_s)
            || entry.text.startsWith(u"github.com/"_s) || entry.text.startsWith(u"git@"_s)) {
            // What lies elsewhere is not fetched; that it is asked for, and in which version, can be
            // compared.
            ConfigurationNode *elsewhere = m_settings.find(u"remote");
            if (!elsewhere) {
                m_settings.set(u"remote"_s, ConfigurationNode::list(entry.line));
                elsewhere = m_settings.find(u"remote");
            }
            elsewhere->items.push_back(entry);
            return;
        }
        const QString path = joinedPath(folder, entry.text);
        for (const QString &name : {u"kustomization.yaml"_s, u"kustomization.yml"_s, u"Kustomization"_s}) {
            const QString inside = path.isEmpty() ? name : path + u'/' + name;
            if (std::binary_search(m_files.paths().cbegin(), m_files.paths().cend(), inside))
                return build(inside, depth + 1);
        }
        std::vector<ConfigurationNode> resources =
            documentsOf(reading, m_files, path, ConfigurationFormat::Yaml);
        markSecretManifests(resources);
        for (ConfigurationNode &resource : resources) {
            if (resource.isMap() && !resource.textOf(u"kind").isEmpty())
                m_resources.push_back(std::move(resource));
        }
    }

    void generate(const ConfigurationNode &generator, bool secret, const QString &folder)
    {
        const QString kind = secret ? u"Secret"_s : u"ConfigMap"_s;
        const QString name = generator.textOf(u"name");
        const auto known =
            std::find_if(m_resources.begin(), m_resources.end(),
                         [&](const ConfigurationNode &one) { return idOf(one) == kind + u'/' + name; });
        const QString behavior = generator.textOf(u"behavior");
        ConfigurationNode data = ConfigurationNode::map(generator.line);
        data.file = generator.file;
        if (known != m_resources.end() && behavior == "merge"_L1 && known->find(u"data"))
            data = *known->find(u"data");
        takeLiterals(data, generator, folder);
        for (auto &member : data.members)
            member.second.sensitive = secret;
        if (known != m_resources.end()) {
            known->set(u"data"_s, std::move(data));
            return;
        }
        ConfigurationNode resource = ConfigurationNode::map(generator.line);
        ConfigurationNode metadata = ConfigurationNode::map(generator.line);
        metadata.set(u"name"_s, ConfigurationNode::scalar(ConfigurationType::Text, name, generator.line));
        resource.set(u"kind"_s, ConfigurationNode::scalar(ConfigurationType::Text, kind, generator.line));
        resource.set(u"metadata"_s, std::move(metadata));
        resource.setFile(generator.file);
        resource.set(u"data"_s, std::move(data));
        m_resources.push_back(std::move(resource));
    }

    void takeLiterals(ConfigurationNode &data, const ConfigurationNode &generator, const QString &folder)
    {
        eachText(generator, u"literals", [&](const ConfigurationNode &literal) {
            ConfigurationNode value = literal;
            value.type = ConfigurationType::Text;
            value.canonical.clear();
            value.text = literal.text.section(u'=', 1);
            if (value.text.size() > 1 && (value.text.front() == u'"' || value.text.front() == u'\'')
                && value.text.back() == value.text.front())
                value.text = value.text.mid(1, value.text.size() - 2);
            data.set(literal.text.section(u'=', 0, 0), std::move(value));
        });
        const auto takeEnv = [&](const QString &path) {
            for (const ConfigurationNode &file :
                 documentsOf(reading, m_files, joinedPath(folder, path), ConfigurationFormat::Env)) {
                for (const auto &[key, value] : file.members)
                    data.set(key, value);
            }
        };
        eachText(generator, u"envs", [&](const ConfigurationNode &entry) { takeEnv(entry.text); });
        if (!generator.textOf(u"env").isEmpty())
            takeEnv(generator.textOf(u"env"));
        eachText(generator, u"files", [&](const ConfigurationNode &entry) { takeFile(data, entry, folder); });
    }

    void takeFile(ConfigurationNode &data, const ConfigurationNode &entry, const QString &folder)
    {
        const QString path = joinedPath(folder, entry.text.section(u'=', -1));
        const Result<QByteArray> content = m_files.read(path);
        if (!content)
            return reading.fail(path, 0, content.error().message);
        ConfigurationNode value = ConfigurationNode::scalar(
            ConfigurationType::Text, QString::fromUtf8(content->left(mostBytesOfFile)), 1);
        value.file = path;
        reading.files.append(path);
        const QString key =
            entry.text.contains(u'=') ? entry.text.section(u'=', 0, 0) : path.section(u'/', -1);
        data.set(key, std::move(value));
    }

    /// `text` is a patch itself, or the path of one.
    void applyPatch(const QString &text, const ConfigurationNode &entry, const ConfigurationNode *target,
                    const QString &folder, const QString &path)
    {
        std::vector<ConfigurationNode> patches;
        if (text.contains(u'\n') || text.startsWith(u'{') || text.startsWith(u'[')) {
            ConfigurationReading read = readYaml(text.toUtf8());
            if (!read.isRead())
                return reading.fail(path, entry.line,
                                    ConfigurationWords::tr("a patch in it: %1").arg(read.failure));
            patches = std::move(read.documents);
            for (ConfigurationNode &patch : patches)
                setPlace(patch, entry);
        } else {
            patches = documentsOf(reading, m_files, joinedPath(folder, text), ConfigurationFormat::Yaml);
        }
        for (const ConfigurationNode &patch : patches)
            applyTo(patch, target, path, entry.line);
    }

    static void setPlace(ConfigurationNode &patch, const ConfigurationNode &entry)
    {
        patch.file = entry.file;
        patch.line = entry.line;
        for (auto &member : patch.members)
            setPlace(member.second, entry);
        for (ConfigurationNode &item : patch.items)
            setPlace(item, entry);
    }

    void applyTo(const ConfigurationNode &patch, const ConfigurationNode *target, const QString &path,
                 int line)
    {
        if (target && !target->textOf(u"labelSelector").isEmpty())
            return reading.fail(path, line,
                                ConfigurationWords::tr("it patches by labels, which is not read"));
        std::vector<QString> gone;
        for (ConfigurationNode &resource : m_resources) {
            if (!isMeant(resource, patch, target))
                continue;
            if (patch.isList()) {
                const QString undone = patchByOperations(resource, patch);
                if (!undone.isEmpty())
                    reading.fail(path, line,
                                 ConfigurationWords::tr("its operation “%1” cannot be done").arg(undone));
            } else if (patch.textOf(u"$patch") == "delete"_L1) {
                gone.push_back(idOf(resource));
            } else {
                const QString id = idOf(resource);
                ConfigurationNode metadata = *resource.find(u"metadata");
                mergeStrategically(resource, patch);
                // The name in a patch with a target is only a word.
                if (idOf(resource) != id)
                    resource.find(u"metadata")->set(u"name"_s, *metadata.find(u"name"));
            }
        }
        std::erase_if(m_resources, [&gone](const ConfigurationNode &resource) {
            return std::find(gone.cbegin(), gone.cend(), idOf(resource)) != gone.cend();
        });
    }

    static bool isMeant(const ConfigurationNode &resource, const ConfigurationNode &patch,
                        const ConfigurationNode *target)
    {
        const ConfigurationNode *metadata = resource.find(u"metadata");
        if (!metadata)
            return false;
        if (!target) {
            const ConfigurationNode *named = patch.find(u"metadata");
            return named && patch.textOf(u"kind") == resource.textOf(u"kind")
                && named->textOf(u"name") == metadata->textOf(u"name");
        }
        const auto fits = [](const QString &wanted, const QString &is) {
            return wanted.isEmpty()
                || QRegularExpression(QRegularExpression::anchoredPattern(wanted.left(200)))
                       .match(is)
                       .hasMatch();
        };
        return fits(target->textOf(u"kind"), resource.textOf(u"kind"))
            && fits(target->textOf(u"name"), metadata->textOf(u"name"));
    }

    void setImages(const ConfigurationNode &overlay)
    {
        const ConfigurationNode *images = overlay.find(u"images");
        if (!images)
            return;
        for (ConfigurationNode &resource : m_resources)
            setImagesIn(resource, *images);
    }

    static void setImagesIn(ConfigurationNode &node, const ConfigurationNode &images, int depth = 0)
    {
        if (depth > deepestNesting)
            return;
        for (auto &[name, member] : node.members) {
            if (name != "image"_L1 || !member.isScalar()) {
                setImagesIn(member, images, depth + 1);
                continue;
            }
            for (const ConfigurationNode &image : images.items) {
                const qsizetype colon = member.text.indexOf(u':', member.text.lastIndexOf(u'/') + 1);
                const QString bare =
                    member.text.left(colon < 0 ? member.text.size() : colon).section(u'@', 0, 0);
                if (bare != image.textOf(u"name"))
                    continue;
                const QString to = image.textOf(u"newName").isEmpty() ? bare : image.textOf(u"newName");
                if (!image.textOf(u"digest").isEmpty())
                    member.text = to + u'@' + image.textOf(u"digest");
                else if (!image.textOf(u"newTag").isEmpty())
                    member.text = to + u':' + image.textOf(u"newTag");
                else
                    member.text = to + (colon < 0 ? QString() : member.text.mid(colon));
                member.file = image.file;
                member.line = image.line;
            }
        }
        for (ConfigurationNode &item : node.items)
            setImagesIn(item, images, depth + 1);
    }

    void setReplicas(const ConfigurationNode &overlay)
    {
        const ConfigurationNode *replicas = overlay.find(u"replicas");
        if (!replicas)
            return;
        for (const ConfigurationNode &one : replicas->items) {
            for (ConfigurationNode &resource : m_resources) {
                ConfigurationNode *spec = resource.find(u"spec");
                const ConfigurationNode *count = one.find(u"count");
                if (spec && count && idOf(resource).section(u'/', 1) == one.textOf(u"name"))
                    spec->set(u"replicas"_s, *count);
            }
        }
    }

    ConfigurationFiles &m_files;
    std::vector<ConfigurationNode> m_resources;
    ConfigurationNode m_settings = ConfigurationNode::map(0);
};

} // namespace

LayerReading readKustomize(const ConfigurationLayer &layer)
{
    KustomizeBuild build(*layer.from);
    build.build(layer.file.path);
    build.flattenAll();
    return build.reading;
}

} // namespace slipway
