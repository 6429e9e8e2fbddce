#include "views/dialogs/addprojectdialog.h"

#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

/// "shop" for /home/me/shop, https://example.org/team/shop.git and git@example.org:team/shop.git.
static QString nameFromRepository(QString pathOrUrl)
{
    pathOrUrl = pathOrUrl.trimmed();
    while (pathOrUrl.endsWith(u'/'))
        pathOrUrl.chop(1);
    if (pathOrUrl.endsWith(".git"_L1))
        pathOrUrl.chop(4);
    while (pathOrUrl.endsWith(u'/'))
        pathOrUrl.chop(1);
    const auto start = qMax(pathOrUrl.lastIndexOf(u'/'), pathOrUrl.lastIndexOf(u':'));
    return pathOrUrl.mid(start + 1);
}

AddProjectDialog::AddProjectDialog(Theme &dress, QWidget *parent)
    : FormDialog(dress, parent),
      m_repository(makeLine(u"repository"_s, tr("/home/me/shop or https://example.org/team/shop.git"), this)),
      m_name(makeLine(u"name"_s, {}, this)), m_group(makeLine(u"group"_s, {}, this)),
      m_tagPattern(makeLine(u"tagPattern"_s, u"shop-v*"_s, this)),
      m_paths(makeLine(u"paths"_s, u"services/shop"_s, this)), m_main(makeLine(u"main"_s, u"main"_s, this))
{
    setHeading(tr("Add a project"),
               tr("A repository, or a part of one, that is released by itself. Slipway never writes to it."));
    auto *folder = m_repository->addAction(dress.icon(u"folder-open"_s), QLineEdit::TrailingPosition);
    folder->setText(tr("Choose a folder"));
    folder->setToolTip(tr("Choose a folder"));
    addField(m_repository, tr("&Repository"),
             tr("A folder on this machine is read in place; an address is mirrored"));
    addField(m_name, tr("&Name"));
    addField(m_group, tr("&Group"), tr("Optional: the heading it stands under on the board"));
    addField(m_tagPattern, tr("&Tags"),
             tr("Optional: which tags are its releases, where a repository holds several projects"));
    addField(m_paths, tr("&Folders"), tr("Optional: which folders belong to it, with commas between"));
    addField(m_main, tr("&Main branch"), tr("Optional: the repository's own choice is used"));
    setPrimary(tr("Add project"));
    connect(folder, &QAction::triggered, this, &AddProjectDialog::browse);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameIsOurs = text.isEmpty(); });
    connect(m_repository, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_nameIsOurs)
            m_name->setText(nameFromRepository(text));
    });
    for (QLineEdit *line : {m_repository, m_name, m_group, m_tagPattern, m_paths, m_main})
        connect(line, &QLineEdit::textChanged, this, &AddProjectDialog::fieldChanged);
}

void AddProjectDialog::setRepository(const QString &pathOrUrl)
{
    m_repository->setText(pathOrUrl);
}

void AddProjectDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Choose a repository"), m_repository->text());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &AddProjectDialog::setRepository);
    chooser->open();
}

QVector<FormDialog::Complaint> AddProjectDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_repository->text().trimmed().isEmpty())
        found.append(
            {m_repository, tr("Say where the repository is: a folder, or an address that git can clone.")});
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name.")});
    return found;
}

void AddProjectDialog::submit()
{
    Project project;
    project.name = m_name->text().trimmed();
    project.repository = m_repository->text().trimmed();
    project.group = m_group->text().trimmed();
    project.tagPattern = m_tagPattern->text().trimmed();
    project.mainBranch = m_main->text().trimmed();
    for (const QString &path : m_paths->text().split(u',', Qt::SkipEmptyParts)) {
        if (!path.trimmed().isEmpty())
            project.paths.append(path.trimmed());
    }
    Q_EMIT addRequested(project);
}

} // namespace slipway
