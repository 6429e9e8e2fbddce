#include "views/dialogs/addconnectiondialog.h"

#include "models/items/words.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

AddConnectionDialog::AddConnectionDialog(Theme &dress, const QVector<ConnectionKind> &kinds, QWidget *parent)
    : FormDialog(dress, parent), m_kind(new QComboBox(this)),
      m_url(makeLine(u"url"_s, u"https://ci.example.org"_s, this)), m_name(makeLine(u"name"_s, {}, this)),
      m_user(makeLine(u"user"_s, {}, this)), m_source(new QComboBox(this)),
      m_token(makeLine(u"token"_s, {}, this)), m_variable(makeLine(u"variable"_s, u"CI_TOKEN"_s, this))
{
    setHeading(
        tr("Add a connection"),
        tr("Slipway reads deployments and builds from there. It changes nothing unless you ask it to."));
    m_kind->setObjectName(u"kind"_s);
    m_source->setObjectName(u"source"_s);
    for (const ConnectionKind one : kinds)
        m_kind->addItem(wordFor(one), int(one));
    m_source->addItem(tr("none, it can be read without"), int(TokenSource::None));
    m_source->addItem(tr("kept in the system's keyring"), int(TokenSource::Keyring));
    m_source->addItem(tr("in an environment variable"), int(TokenSource::Environment));
    m_token->setEchoMode(QLineEdit::Password);
    addField(m_kind, tr("&Kind"));
    addField(m_url, tr("&Address"));
    addField(m_name, tr("&Name"), tr("How it is called on the board and in the sync strip"));
    addField(m_source, tr("&Token"));
    addField(m_user, tr("&User"), tr("Only where the server wants a name with the token or password"));
    addField(m_token, tr("T&oken or password"), tr("Goes into the system's keyring and nowhere else"));
    addField(m_variable, tr("&Variable"), tr("Only its name is kept"));
    setPrimary(tr("Add connection"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::guide);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::guide);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameIsOurs = text.isEmpty(); });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_nameIsOurs)
            m_name->setText(QUrl(text.trimmed()).host());
    });
    for (QLineEdit *line : {m_url, m_name, m_user, m_token, m_variable})
        connect(line, &QLineEdit::textChanged, this, &AddConnectionDialog::fieldChanged);
    guide();
    m_url->setFocus();
}

ConnectionKind AddConnectionDialog::kind() const
{
    return ConnectionKind(m_kind->currentData().toInt());
}

TokenSource AddConnectionDialog::source() const
{
    return TokenSource(m_source->currentData().toInt());
}

void AddConnectionDialog::guide()
{
    switch (kind()) {
    case ConnectionKind::GitHub:
        setHint(m_url, tr("https://github.com, or your GitHub Enterprise Server"));
        setHint(m_source, tr("A fine-grained token with read access to Deployments, Actions and Contents"));
        break;
    case ConnectionKind::GitLab:
        setHint(m_url, tr("https://gitlab.com, or your own GitLab"));
        setHint(m_source, tr("A project, group or personal token with the scope read_api"));
        break;
    case ConnectionKind::Gitea:
        setHint(m_url, tr("The first page of your Gitea or Forgejo"));
        setHint(m_source, tr("A token with read access to repositories"));
        break;
    case ConnectionKind::Jenkins:
        setHint(m_url, tr("The first page of your Jenkins"));
        setHint(m_source, tr("A user's API token with Overall/Read and Job/Read, and that user's name"));
        break;
    case ConnectionKind::Buildbot:
        setHint(m_url, tr("The first page of your Buildbot's web view; /api/v2 is added by Slipway"));
        setHint(m_source,
                tr("Most Buildbots can be read without; if yours asks for a login, give user and password"));
        break;
    }
    setFieldVisible(m_user, source() != TokenSource::None);
    setFieldVisible(m_token, source() == TokenSource::Keyring);
    setFieldVisible(m_variable, source() == TokenSource::Environment);
    fieldChanged();
}

QVector<FormDialog::Complaint> AddConnectionDialog::complaints() const
{
    QVector<Complaint> found;
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        found.append({m_url, tr("An address begins with https:// (or http://) and names a server.")});
    else if (!url.userInfo().isEmpty())
        found.append(
            {m_url, tr("Leave user and password out of the address; there are fields for them below.")});
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name.")});
    if (source() == TokenSource::Keyring && m_token->text().isEmpty())
        found.append({m_token, tr("Paste the token, or choose that none is needed.")});
    if (source() == TokenSource::Environment && m_variable->text().trimmed().isEmpty())
        found.append({m_variable, tr("Say which variable holds the token.")});
    return found;
}

void AddConnectionDialog::submit()
{
    Connection connection;
    connection.name = m_name->text().trimmed();
    connection.kind = kind();
    connection.url = m_url->text().trimmed();
    connection.tokenSource = source();
    if (source() != TokenSource::None)
        connection.user = m_user->text().trimmed();
    if (source() == TokenSource::Environment)
        connection.tokenVariable = m_variable->text().trimmed();
    Q_EMIT addRequested(connection, source() == TokenSource::Keyring ? m_token->text() : QString());
}

} // namespace slipway
