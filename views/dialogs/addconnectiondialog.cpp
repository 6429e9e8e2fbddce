#include "views/dialogs/addconnectiondialog.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/dialogs/connectionguide.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostOfferedProjects = 20;

/// "here = there"; empty texts where a side is missing.
QPair<QString, QString> projectLine(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return {line.trimmed(), {}};
    return {line.left(equals).trimmed(), line.sliced(equals + 1).trimmed()};
}

} // namespace

AddConnectionDialog::AddConnectionDialog(Theme &dress, const QVector<ConnectionKind> &kinds, QWidget *parent)
    : FormDialog(dress, parent), m_kind(new QComboBox(this)), m_url(makeLine(u"url"_s, {}, this)),
      m_name(makeLine(u"name"_s, {}, this)), m_projects(makeTextBox(u"projects"_s, this)),
      m_source(new QComboBox(this)), m_user(makeLine(u"user"_s, {}, this)),
      m_token(makeLine(u"token"_s, {}, this)), m_variable(makeLine(u"variable"_s, u"CI_TOKEN"_s, this)),
      m_tokenPage(makeButton(ButtonLook::Quiet, this)), m_caFile(makeLine(u"caFile"_s, {}, this))
{
    setHeading(
        tr("Add a connection"),
        tr("Slipway reads deployments and builds from there. It changes nothing unless you ask it to."));
    makeFields(kinds);
    setPrimary(tr("Add connection"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::guide);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::guide);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameIsOurs = text.isEmpty(); });
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        if (m_nameIsOurs)
            m_name->setText(address().host());
        guide();
    });
    connect(m_projects, &QPlainTextEdit::textChanged, this, &AddConnectionDialog::fieldChanged);
    connect(m_tokenPage, &QPushButton::clicked, this, [this] { Q_EMIT tokenPageWanted(m_tokenPageUrl); });
    for (QLineEdit *line : {m_name, m_user, m_token, m_variable, m_caFile})
        connect(line, &QLineEdit::textChanged, this, &AddConnectionDialog::fieldChanged);
    guide();
    m_url->setFocus();
}

void AddConnectionDialog::makeFields(const QVector<ConnectionKind> &kinds)
{
    m_kind->setObjectName(u"kind"_s);
    m_source->setObjectName(u"source"_s);
    m_tokenPage->setObjectName(u"tokenPage"_s);
    for (const ConnectionKind one : kinds)
        m_kind->addItem(wordFor(one), int(one));
    m_source->addItem(tr("none, it can be read without"), int(TokenSource::None));
    m_source->addItem(tr("kept in the system's keyring"), int(TokenSource::Keyring));
    m_source->addItem(tr("in an environment variable"), int(TokenSource::Environment));
    m_token->setEchoMode(QLineEdit::Password);
    addField(m_kind, tr("&Kind"));
    addFieldBeside(m_name, tr("&Name"), tr("How it is called in the sync strip"));
    addField(m_url, tr("&Address"));
    addFieldBeside(m_caFile, tr("&Certificate authority"),
                   tr("Only where the certificate is from an authority of your own: a PEM file"));
    addField(m_projects, tr("&Projects"));
    addField(m_source, tr("&Token"));
    addField(m_user, tr("&User"));
    addField(m_token, tr("T&oken or password"), tr("Goes into the system's keyring and nowhere else"));
    addField(m_variable, tr("&Variable"), tr("Only its name is kept"));
    m_tokenPage->setText(tr("Open the pa&ge where one is made"));
    m_tokenPage->setIcon(theme().icon(u"external-link"_s));
    addBelow(m_tokenPage);
    QAction *const choose = m_caFile->addAction(theme().icon(u"folder-open"_s), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose the file…"));
    choose->setToolTip(choose->text());
    connect(choose, &QAction::triggered, this, &AddConnectionDialog::chooseCaFile);
}

ConnectionKind AddConnectionDialog::kind() const
{
    return ConnectionKind(m_kind->currentData().toInt());
}

TokenSource AddConnectionDialog::source() const
{
    return TokenSource(m_source->currentData().toInt());
}

QUrl AddConnectionDialog::address() const
{
    return QUrl(m_url->text().trimmed(), QUrl::StrictMode);
}

void AddConnectionDialog::setProjects(const QVector<Project> &projects)
{
    m_known = projects;
    guide();
}

void AddConnectionDialog::edit(const Connection &connection)
{
    m_edited = connection;
    setHeading(
        tr("Edit the connection"),
        tr("What it brought stays. With another address or other projects, the next sync reads anew."));
    setPrimary(tr("Save"));
    m_nameIsOurs = false;
    m_kind->setCurrentIndex(m_kind->findData(int(connection.kind)));
    m_kind->setEnabled(false);
    m_source->setCurrentIndex(m_source->findData(int(connection.tokenSource)));
    m_url->setText(connection.url);
    m_name->setText(connection.name);
    m_user->setText(connection.user);
    m_variable->setText(connection.tokenVariable);
    m_caFile->setText(connection.caFile);
    guide();
    m_name->setFocus();
}

/// A token belongs to one server and one account: for another it is written anew.
bool AddConnectionDialog::keepsToken() const
{
    if (!m_edited || m_edited->tokenSource != TokenSource::Keyring)
        return false;
    const QUrl before(m_edited->url, QUrl::StrictMode);
    const QUrl now = address();
    const QString user = m_user->isHidden() ? QString() : m_user->text().trimmed();
    return before.scheme() == now.scheme() && before.host() == now.host() && before.port() == now.port()
        && user == m_edited->user;
}

void AddConnectionDialog::guide()
{
    const ConnectionGuide told = guideFor(kind(), address());
    const bool hasToken = source() != TokenSource::None;
    m_url->setPlaceholderText(told.example);
    setHint(m_url, told.address);
    setHint(m_source, told.token);
    setHint(m_user, told.user);
    setHint(m_projects, told.projects);
    setFieldVisible(m_projects, !told.projects.isEmpty());
    setFieldVisible(m_user, hasToken && !told.user.isEmpty());
    setFieldVisible(m_token, source() == TokenSource::Keyring);
    m_token->setPlaceholderText(keepsToken() ? tr("as it is") : QString());
    setFieldVisible(m_variable, source() == TokenSource::Environment);
    m_tokenPageUrl = told.tokenPage;
    m_tokenPage->setVisible(hasToken && told.tokenPage.isValid());
    m_tokenPage->setToolTip(told.tokenPage.toDisplayString().toHtmlEscaped());
    offerProjects();
    fieldChanged();
}

/// A line for each project, filled in where the repository's own address says what it is called there.
void AddConnectionDialog::offerProjects()
{
    const bool isMany = m_known.size() > mostOfferedProjects;
    if (m_projects->toPlainText() != m_offered || (isMany && !m_edited))
        return; // the person has written, or there are too many to write one by one
    QStringList lines;
    for (const Project &project : std::as_const(m_known)) {
        if (isMany && !m_edited->remotes.contains(project.name))
            continue;
        const QString there = m_edited ? m_edited->remotes.value(project.name)
                                       : nameThere(project.repository, address().host());
        lines.append(u"%1 = %2"_s.arg(project.name, there));
    }
    m_offered = lines.join(u'\n');
    if (m_projects->toPlainText() != m_offered)
        m_projects->setPlainText(m_offered);
}

void AddConnectionDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the authority's certificate"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

/// What is wrong with the lines of projects; empty: nothing.
QString AddConnectionDialog::wrongProjects() const
{
    if (m_projects->isHidden())
        return {};
    for (const QString &line : m_projects->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto [here, there] = projectLine(line);
        const bool isKnown = std::any_of(m_known.cbegin(), m_known.cend(),
                                         [&name = here](const Project &one) { return one.name == name; });
        if (!there.isEmpty() && !isKnown)
            return tr("The workspace has no project “%1”.").arg(oneLine(here, 80));
    }
    if (!m_known.isEmpty() && remotes().isEmpty() && guideFor(kind(), address()).needsProjects)
        return tr("Say for one project at least what it is called there: nothing else is asked for.");
    return {};
}

QHash<QString, QString> AddConnectionDialog::remotes() const
{
    QHash<QString, QString> named;
    if (m_projects->isHidden())
        return named;
    for (const QString &line : m_projects->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto [here, there] = projectLine(line);
        if (!here.isEmpty() && !there.isEmpty())
            named.insert(here, there);
    }
    return named;
}

QVector<FormDialog::Complaint> AddConnectionDialog::complaints() const
{
    QVector<Complaint> found;
    const QUrl url = address();
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        found.append({m_url, tr("An address begins with https:// (or http://) and names a server.")});
    else if (!url.userInfo().isEmpty())
        found.append(
            {m_url, tr("Leave user and password out of the address; there are fields for them below.")});
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name.")});
    if (const QString wrong = wrongProjects(); !wrong.isEmpty())
        found.append({m_projects, wrong});
    if (source() == TokenSource::Keyring && m_token->text().isEmpty() && !keepsToken())
        found.append({m_token, tr("Paste the token, or choose that none is needed.")});
    if (source() == TokenSource::Environment && m_variable->text().trimmed().isEmpty())
        found.append({m_variable, tr("Say which variable holds the token.")});
    if (const QString file = m_caFile->text().trimmed(); !file.isEmpty() && !QFileInfo(file).isFile())
        found.append({m_caFile, tr("There is no such file.")});
    return found;
}

void AddConnectionDialog::submit()
{
    Connection connection = m_edited.value_or(Connection{});
    connection.name = m_name->text().trimmed();
    connection.kind = kind();
    connection.url = m_url->text().trimmed();
    connection.tokenSource = source();
    if (!m_projects->isHidden() || !m_edited)
        connection.remotes = remotes();
    connection.caFile = m_caFile->text().trimmed();
    connection.user = m_user->isHidden() ? QString() : m_user->text().trimmed();
    connection.tokenVariable =
        source() == TokenSource::Environment ? m_variable->text().trimmed() : QString();
    const QString token = source() == TokenSource::Keyring ? m_token->text().trimmed() : QString();
    if (m_edited)
        Q_EMIT changeRequested(connection, token);
    else
        Q_EMIT addRequested(connection, token);
}

} // namespace slipway
