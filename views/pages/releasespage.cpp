#include "views/pages/releasespage.h"

#include "models/base/text.h"
#include "models/items/commitlistmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/releaselistmodel.h"
#include "models/items/words.h"
#include "views/delegates/twolinedelegate.h"
#include "views/dialogs/fields.h"
#include "views/pages/differenceview.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ReleasesPage::ReleasesPage(Theme &dress, const ReleaseModels &models, QWidget *parent)
    : Page(PageKind::Releases, dress, parent), m_models(models), m_parts(new MasterDetail(dress, this)),
      m_project(makePicker(models.projects, u"project"_s, this)),
      m_delegate(new TwoLineDelegate(dress, ReleaseListModel::AgeRole, m_parts->list()))
{
    m_parts->head()->addWidget(m_project);
    m_parts->detail()->addWidget(makeDetail(models));
    dressList(*m_parts->list(), dress, u"releases"_s);
    m_parts->list()->setItemDelegate(m_delegate);
    m_parts->list()->setModel(&models.releases);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);

    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &project) {
        m_tag.clear();
        Q_EMIT projectChosen(project);
    });
    connect(m_parts->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReleasesPage::choose);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        Q_EMIT compareRequested(project(), u"tag:"_s + m_facts.release.previousTag,
                                u"tag:"_s + m_facts.release.tag);
    });
    connect(m_notes, &QPushButton::clicked, this, [this] {
        const QString &before = m_facts.release.previousTag;
        Q_EMIT notesRequested(project(), before.isEmpty() ? QString() : u"tag:"_s + before,
                              u"tag:"_s + m_facts.release.tag);
    });
    connect(m_approve, &QPushButton::clicked, this,
            [this] { Q_EMIT approvalRequested(project(), m_facts.release.version); });
    connect(m_promote, &QPushButton::clicked, this, [this] {
        const Standing here = standing();
        Q_EMIT promoteRequested(here.project, here.release, here.onward);
    });
    connect(m_mark, &QPushButton::clicked, this, [this] {
        const Standing here = standing();
        Q_EMIT markRequested(here.project, here.release);
    });
    connect(this, &Page::emptyActionRequested, this, &ReleasesPage::addProjectRequested);
    m_parts->setDetailVisible(false);
    retranslate();
}

QWidget *ReleasesPage::makeDetail(const ReleaseModels &models)
{
    auto *side = new QWidget(this);
    m_header = new PageHeader(theme(), side);
    m_compare = makeButton(ButtonLook::Plain, side);
    m_notes = makeButton(ButtonLook::Plain, side);
    m_mark = makeButton(ButtonLook::Plain, side);
    m_promote = makeButton(ButtonLook::Plain, side);
    m_approve = makeButton(ButtonLook::Primary, side);
    m_compare->setObjectName(u"compareWithPrevious"_s);
    m_notes->setObjectName(u"notes"_s);
    m_mark->setObjectName(u"mark"_s);
    m_promote->setObjectName(u"promote"_s);
    m_markSentence = new Label(theme(), TextRole::Strong, side);
    m_markSentence->setObjectName(u"markSentence"_s);
    m_markSentence->setColour(Colour::Failed);
    m_markSentence->setWordWrap(true);
    m_approve->setObjectName(u"requestApproval"_s);
    for (QPushButton *button : {m_promote, m_approve})
        m_header->addAction(button);
    auto *more = new QHBoxLayout;
    more->setSpacing(Space::Small);
    for (QPushButton *button : {m_compare, m_notes, m_mark})
        more->addWidget(button);
    more->addStretch();
    m_runs = new FactList(theme(), side);
    m_approvals = new FactList(theme(), side);
    m_checks = new FactList(theme(), side);
    m_published = new FactList(theme(), side);
    m_difference = new DifferenceView(theme(), models.commits, models.files, side);
    m_difference->setFilesShown(false);

    auto *top = new Card(theme(), side);
    auto *inTop = new QVBoxLayout(top);
    inTop->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    inTop->setSpacing(Space::Medium);
    inTop->addWidget(m_header);
    inTop->addWidget(m_markSentence);
    inTop->addLayout(more);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Space::Giant);
    facts->addWidget(m_runs, 1);
    facts->addWidget(m_approvals, 1);
    inTop->addLayout(facts);
    auto *fromServers = new QHBoxLayout;
    fromServers->setSpacing(Space::Giant);
    fromServers->addWidget(m_checks, 1);
    fromServers->addWidget(m_published, 1);
    inTop->addLayout(fromServers);
    auto *bottom = new Card(theme(), side);
    auto *inBottom = new QVBoxLayout(bottom);
    inBottom->setContentsMargins(0, 0, 0, 0);
    inBottom->addWidget(m_difference);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(top);
    column->addWidget(bottom, 1);
    return side;
}

QWidget *ReleasesPage::firstFocus() const
{
    return m_parts->list();
}

Standing ReleasesPage::standing() const
{
    if (m_facts.release.tag.isEmpty() || moment().isValid())
        return {project(), {}, {}, {}};
    const bool isVersion = !m_facts.release.version.isEmpty();
    return {project(), isVersion ? m_facts.release.version : u"tag:"_s + m_facts.release.tag,
            m_facts.nextPlace, m_facts.nextPlace};
}

QString ReleasesPage::project() const
{
    return m_project->currentText();
}

void ReleasesPage::openWith(const PageRequest &request)
{
    m_wanted = request.release;
    if (!request.project.isEmpty() && request.project != project())
        pick(*m_project,
             request.project); // its releases are asked for and the wanted one chosen when they are there
    else if (m_models.releases.rowCount() > 0)
        showReleases();
}

void ReleasesPage::showReleases()
{
    if (m_project->count() == 0) {
        showEmpty({u"package"_s, tr("No project yet"),
                   tr("A project is a repository whose tags are its releases."), tr("Add a project…")});
        return;
    }
    showContent();
    m_parts->setHint(tr("No release yet: none of the repository’s tags is a version"));
    const QVector<Release> &rows = m_models.releases.rows();
    int row = -1;
    for (int i = 0; i < rows.size(); ++i) {
        const Release &release = rows[i];
        if (m_wanted.isEmpty() ? release.tag == m_tag
                               : release.version == m_wanted || release.tag == m_wanted) {
            row = i;
            break;
        }
    }
    m_wanted.clear();
    if (row < 0 && !rows.isEmpty())
        row = 0;
    if (row < 0) {
        m_parts->setDetailVisible(false);
        return;
    }
    const QModelIndex index = m_models.releases.index(row, 0);
    m_parts->list()->setCurrentIndex(index);
    m_parts->list()->scrollTo(index);
    choose(index);
}

void ReleasesPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString chosen = index.data(ReleaseListModel::TagRole).toString();
    if (chosen == m_tag)
        return;
    m_tag = chosen;
    Q_EMIT releaseChosen(project(), m_tag);
}

void ReleasesPage::showRelease(const ReleaseFacts &facts)
{
    m_facts = facts;
    m_parts->setDetailVisible(true);
    m_difference->setNotes(facts.notesHtml);
    say();
}

void ReleasesPage::say()
{
    const Release &release = m_facts.release;
    m_header->setTitle(tr("%1 %2").arg(project(), release.version.isEmpty() ? release.tag : release.version));
    QStringList line{exactTime(release.createdAt)};
    if (release.prerelease)
        line.append(tr("pre-release"));
    line.append(release.previousTag.isEmpty()
                    ? tr("the first release")
                    : tr("%n commit(s) since %1", nullptr, release.commits).arg(release.previousTag));
    if (release.firstCommits != release.commits)
        line.append(tr("%n of them for the first time", nullptr, release.firstCommits));
    line.append(release.commit.shortHex());
    m_header->setSubtitle(line.join(u"  ·  "_s));
    m_markSentence->setText(oneLine(m_facts.mark, 600));
    m_markSentence->setVisible(!m_facts.mark.isEmpty());
    m_runs->setHeading(tr("Where it runs"));
    m_runs->setFacts(m_facts.runs, tr("It was deployed nowhere yet"));
    m_approvals->setHeading(tr("Approvals"));
    m_approvals->setFacts(m_facts.approvals, tr("Nobody was asked yet"));
    // Where no server speaks of the release, these two take no room.
    const bool isTold = !m_facts.checks.isEmpty() || !m_facts.published.isEmpty();
    m_checks->setVisible(isTold);
    m_published->setVisible(isTold);
    m_checks->setHeading(tr("Checks"));
    m_checks->setFacts(m_facts.checks, tr("No server checked its commit"));
    m_published->setHeading(tr("Published"));
    m_published->setFacts(m_facts.published, tr("No forge has a page for it"));
    m_compare->setEnabled(!release.previousTag.isEmpty());
}

void ReleasesPage::retranslate()
{
    m_project->setAccessibleName(tr("Project"));
    m_parts->list()->setAccessibleName(tr("Releases"));
    m_delegate->setChip(ReleaseListModel::PrereleaseRole, tr("pre-release"));
    m_compare->setText(tr("&Compare with previous"));
    m_notes->setText(tr("&Notes"));
    m_mark->setText(tr("H&old…"));
    m_promote->setText(tr("&Promote…"));
    m_approve->setText(tr("&Request approval…"));
    m_parts->setHint(tr("Choose a release at the left"));
    sayActs();
    say();
}

void ReleasesPage::setMoment(const QDateTime &moment)
{
    Page::setMoment(moment);
    sayActs();
}

void ReleasesPage::sayActs()
{
    offer(*m_promote, true, tr("Lets it into the next environment (Ctrl+Shift+P)"));
    offer(*m_approve, true);
    offer(*m_mark, true, tr("Holds it, marks it bad, or lets it go on"));
}

} // namespace slipway
