#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/pointchoices.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/configurationcommands.h"
#include "models/items/configurationtablemodel.h"
#include "models/queries/configurationquery.h"
#include "views/dialogs/configurationrulesdialog.h"
#include "views/dialogs/filetextdialog.h"
#include "views/pages/configurationpage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype proposedEnvironments = 3;

QString placeOfOrigin(const ConfigurationPlace &place)
{
    const QString commit = place.point.commit.shortHex();
    return place.point.version.isEmpty() ? commit
                                         : u"%1 (%2)"_s.arg(oneLine(place.point.version, 80), commit);
}

/// Joins a ConfigurationPage to the store, git and the rules. A child of the page.
class ConfigurationWire final : public QObject
{
public:
    explicit ConfigurationWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_points(new PointChoices(wiring.session, *m_choices, this)),
          m_keys(new ConfigurationTableModel(this)),
          m_page(new ConfigurationPage(
              wiring.theme, {m_choices->projects(), m_choices->environments(), m_points->points(), *m_keys},
              wiring.parent))
    {
        setParent(m_page);
        connect(m_choices, &WorkspaceChoices::filled, this, &ConfigurationWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &Page::emptyActionRequested, this, [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &ConfigurationPage::projectChosen, m_points, &PointChoices::setProject);
        connect(m_page, &ConfigurationPage::compareRequested, this, &ConfigurationWire::compare);
        connect(m_page, &ConfigurationPage::filterChanged, m_keys, &ConfigurationTableModel::setFilter);
        connect(m_page, &ConfigurationPage::copyRequested, this, &ConfigurationWire::copy);
        connect(m_page, &ConfigurationPage::exportRequested, this, &ConfigurationWire::save);
        connect(m_page, &ConfigurationPage::rulesRequested, this, &ConfigurationWire::openRules);
        connect(m_page, &ConfigurationPage::keepRulesRequested, this, &ConfigurationWire::keepRules);
        connect(m_page, &ConfigurationPage::fileRequested, this, &ConfigurationWire::openFile);
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, [this] {
            m_page->setMoment(m_wiring.navigator.moment());
            again();
        });
        m_page->setMoment(wiring.navigator.moment());
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic | Store::ProjectsTopic, m_page,
                      [this] { again(); });
        m_choices->ask();
    }

    ConfigurationPage *page() const { return m_page; }

private:
    void begin()
    {
        if (m_choices->allProjects().isEmpty()) {
            m_page->showEmpty(
                {u"sliders-horizontal"_s, ConfigurationPage::tr("No project yet"),
                 ConfigurationPage::tr("What environments are configured with is read from a project’s "
                                       "repository."),
                 ConfigurationPage::tr("Add a project…")});
            return;
        }
        if (m_choices->allEnvironments().size() < 2) {
            m_page->showNothing(
                ConfigurationPage::tr("There are fewer than two environments to compare. Add them on the "
                                      "connections page."));
            return;
        }
        if (!m_page->environments().isEmpty())
            return;
        QStringList names;
        for (const Environment &one : m_choices->allEnvironments())
            names.append(one.name);
        m_page->setEnvironments(names.mid(std::max<qsizetype>(0, names.size() - proposedEnvironments)));
        compare(m_page->project(), m_page->environments(), m_page->point());
    }

    void again() { compare(m_page->project(), m_page->environments(), m_page->point()); }

    /// What was live there at the moment that is shown; a point of the history stands still.
    QStringList atMoment(const QStringList &environments, const QString &point) const
    {
        const QDateTime moment = m_wiring.navigator.moment();
        if (!moment.isValid() || !point.isEmpty())
            return environments;
        QStringList then;
        for (const QString &environment : environments)
            then.append(environment + u'@' + toRfc3339(moment));
        return then;
    }

    void compare(const QString &project, const QStringList &environments, const QString &point)
    {
        if (project.isEmpty() || environments.size() < 2)
            return;
        ConfigurationRequest request;
        request.project = project;
        request.environments = atMoment(environments, point);
        request.at = point;
        const quint64 ticket = m_newest.take();
        m_page->setWorking(true);
        whenDone(askConfiguration(m_wiring.session.queryContext(), request), this,
                 [this, ticket, request](const Result<ConfigurationAnswer> &answer) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     // Where nothing is deployed yet, or nothing had these files, the newest ones are worth a
                     // look; not so in the past.
                     if (!answer && request.at.isEmpty() && !m_wiring.navigator.moment().isValid()
                         && answer.error().kind == Error::Kind::NotFound)
                         return compareNewest(request, answer);
                     show(answer);
                     m_page->setWorking(false);
                 });
    }

    void compareNewest(ConfigurationRequest request, const Result<ConfigurationAnswer> &live)
    {
        request.at = u"HEAD"_s;
        const quint64 ticket = m_newest.take();
        whenDone(askConfiguration(m_wiring.session.queryContext(), request), this,
                 [this, ticket, live](const Result<ConfigurationAnswer> &answer) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (answer)
                         m_page->setPoint(u"HEAD"_s);
                     show(answer ? answer : live);
                     m_page->setWorking(false);
                 });
    }

    void show(const Result<ConfigurationAnswer> &answer)
    {
        if (!answer) {
            if (answer.error().kind == Error::Kind::Cancelled)
                return;
            // That there is nothing to compare is an answer too.
            m_keys->setComparison({});
            m_page->showNothing(answer.error().message);
            return;
        }
        m_shown = *answer;
        if (m_wiring.navigator.moment().isValid() && m_page->point().isEmpty()) {
            // The moment stands over the page; columns need not say it again.
            for (qsizetype i = 0; i < m_shown.places.size(); ++i)
                m_shown.comparison.environments[i] = m_shown.places[i].title = m_shown.places[i].environment;
        }
        m_keys->setComparison(m_shown.comparison);
        ConfigurationSummary summary;
        summary.sentence = sentenceOf(m_shown);
        summary.counts = m_shown.comparison.counts;
        summary.guessed = m_shown.guessed;
        for (const ConfigurationPlace &place : std::as_const(m_shown.places)) {
            ConfigurationOrigin origin{
                place.title, placeOfOrigin(place), int(place.files.size()), place.trouble, {}};
            for (const ConfigurationTrouble &trouble : place.troubles)
                origin.unreadable.append(trouble.message);
            summary.origins.append(origin);
        }
        m_page->showSummary(summary);
    }

    QString title() const
    {
        return ConfigurationPage::tr("%1: configuration of %2")
            .arg(m_shown.project.name, m_shown.comparison.environments.join(u", "_s));
    }

    void copy()
    {
        QGuiApplication::clipboard()->setText(
            configurationMarkdown(title(), sentenceOf(m_shown), m_shown.comparison, m_keys->filter()));
        m_wiring.navigator.showNote(ConfigurationPage::tr("The shown keys are on the clipboard."));
    }

    void openFile(int place, const ConfigurationValue &value)
    {
        if (place >= m_shown.places.size())
            return;
        const ConfigurationPlace &from = m_shown.places[place];
        const QString project = value.source.isEmpty() ? m_shown.project.name : value.source;
        const CommitId commit = from.commitOf(value.source);
        whenDone(
            askConfigurationFile(m_wiring.session.queryContext(), project, commit, value.file), this,
            [this, from, value, commit](const Result<QString> &text) {
                if (!text)
                    return m_wiring.navigator.showError(text.error());
                const QString origin = value.source.isEmpty()
                    ? placeOfOrigin(from)
                    : ConfigurationPage::tr("%1 at %2").arg(oneLine(value.source, 80), commit.shortHex());
                auto *dialog = new FileTextDialog(m_wiring.theme, m_page);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->showFile(value.file,
                                 ConfigurationPage::tr("%1, %2").arg(oneLine(from.title, 80), origin), *text,
                                 value.line);
                connect(dialog, &FileTextDialog::copyPlaceRequested, this,
                        [this, commit, value] { copyPlace(commit, value.file, value.line); });
                dialog->open();
            });
    }

    void copyPlace(const CommitId &at, const QString &file, int line)
    {
        const QString commit = at.shortHex();
        QGuiApplication::clipboard()->setText(u"%1:%2:%3"_s.arg(commit, file).arg(line));
        m_wiring.navigator.showNote(
            ConfigurationPage::tr("%1, line %2, at commit %3: the place is on the clipboard.")
                .arg(oneLine(file, 200))
                .arg(line)
                .arg(commit));
    }

    void save()
    {
        auto *dialog = new QFileDialog(m_page, ConfigurationPage::tr("Export the shown keys"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(
            {ConfigurationPage::tr("CSV (*.csv)"), ConfigurationPage::tr("Markdown (*.md)")});
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationWire::write);
        dialog->open();
    }

    void write(const QString &path)
    {
        const bool markdown = path.endsWith(".md"_L1, Qt::CaseInsensitive);
        const QString text = markdown
            ? configurationMarkdown(title(), sentenceOf(m_shown), m_shown.comparison, m_keys->filter())
            : configurationCsv(m_shown.comparison, m_keys->filter());
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            m_wiring.navigator.showError(
                {Error::Kind::Storage,
                 ConfigurationPage::tr("%1 cannot be written (%2). Choose another place.")
                     .arg(oneLine(path, 300), file.errorString()),
                 {}});
            return;
        }
        m_wiring.navigator.showNote(ConfigurationPage::tr("Written to %1.").arg(oneLine(path, 300)));
    }

    void keepRules(const QString &project) { keep(project, m_shown.rules, nullptr); }

    void keep(const QString &project, const QVector<ConfigurationRule> &rules,
              ConfigurationRulesDialog *dialog)
    {
        const QPointer<ConfigurationRulesDialog> asked(dialog);
        whenDone(mapConfiguration(m_wiring.session.commandContext(), project, rules), this,
                 [this, asked](const Result<void> &kept) {
                     if (!kept && asked)
                         return asked->showFailed(kept.error());
                     if (!kept)
                         return m_wiring.navigator.showError(kept.error());
                     if (asked)
                         asked->accept();
                     m_wiring.navigator.showNote(ConfigurationPage::tr("The rules are kept."));
                 });
    }

    void openRules(const QString &project)
    {
        auto *dialog = new ConfigurationRulesDialog(m_wiring.theme, project, m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ConfigurationRulesDialog::previewRequested, this,
                [this, project, dialog](const QVector<ConfigurationRule> &rules) {
                    preview(project, rules, dialog, false);
                });
        connect(dialog, &ConfigurationRulesDialog::guessRequested, this,
                [this, project, dialog] { preview(project, {}, dialog, true); });
        connect(dialog, &ConfigurationRulesDialog::keepRequested, this,
                [this, project, dialog](const QVector<ConfigurationRule> &rules) {
                    keep(project, rules, dialog);
                });
        dialog->open();
        preview(project, std::nullopt, dialog, true);
    }

    /// Without rules: those kept, or a guess; `fills` puts them into the dialog.
    void preview(const QString &project, const std::optional<QVector<ConfigurationRule>> &rules,
                 ConfigurationRulesDialog *dialog, bool fills)
    {
        const bool guess = rules && fills;
        const quint64 ticket = m_newestPreview.take();
        const QPointer<ConfigurationRulesDialog> asked(dialog);
        whenDone(askConfigurationMapping(m_wiring.session.queryContext(), project,
                                         guess ? std::optional<QVector<ConfigurationRule>>() : rules, guess),
                 dialog, [this, ticket, asked, fills](const Result<ConfigurationMapping> &mapping) {
                     if (!asked || !m_newestPreview.isNewest(ticket))
                         return;
                     if (!mapping)
                         return asked->showFailed(mapping.error());
                     if (fills)
                         asked->setRules(mapping->rules);
                     asked->showCaught(mapping->rules, mapping->files, mapping->looked);
                 });
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    PointChoices *m_points;
    ConfigurationTableModel *m_keys;
    ConfigurationPage *m_page;
    ConfigurationAnswer m_shown;
    NewestWins m_newest;
    NewestWins m_newestPreview;
};

} // namespace

Page *makeConfigurationPage(const Wiring &wiring)
{
    return (new ConfigurationWire(wiring))->page(); // owned by its page
}

} // namespace slipway
