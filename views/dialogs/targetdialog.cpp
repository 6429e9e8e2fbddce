#include "views/dialogs/targetdialog.h"

#include "models/base/text.h"
#include "models/items/targetlistmodel.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum Way { JobWay, CommandWay };

QStringList linesOf(const QPlainTextEdit *box)
{
    QStringList lines = box->toPlainText().split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

/// For a field that cannot be written in: every word on a line of its own, whatever is in it.
QString shownLines(QStringList words)
{
    return words.replaceInStrings(u"\n"_s, u"↵"_s).join(u'\n');
}

QStringList linesOf(const QHash<QString, QString> &parameters)
{
    QStringList lines;
    for (auto one = parameters.cbegin(); one != parameters.cend(); ++one)
        lines += one.key() + u'=' + one.value();
    lines.sort();
    return lines;
}

} // namespace

TargetDialog::TargetDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &environments,
                           QAbstractItemModel &connections, QWidget *parent)
    : FormDialog(dress, parent), m_environment(makePicker(environments, u"environment"_s, this)),
      m_project(makePicker(projects, u"project"_s, this)), m_way(new QComboBox(this)),
      m_connection(makePicker(connections, u"connection"_s, this)),
      m_job(makeLine(u"job"_s, u"deploy-{environment}"_s, this)),
      m_parameters(makeTextBox(u"parameters"_s, this)), m_command(makeTextBox(u"command"_s, this)),
      m_folder(makeLine(u"folder"_s, u"/srv/deploy"_s, this)), m_preview(new FactList(dress, this))
{
    setHeading(tr("Who carries releases there"),
               tr("Asked once for each promotion, when every gate has passed. {version}, {tag}, {commit}, "
                  "{project} and {environment} are filled in."));
    m_way->setObjectName(u"way"_s);
    m_way->addItem(tr("a job on a connection’s server"));
    m_way->addItem(tr("a command of our own"));
    m_parameters->setPlaceholderText(u"ref={tag}"_s);
    m_command->setPlaceholderText(u"ansible-playbook\n-e\nversion={version}\nsite.yml"_s);
    m_command->setFont(dress.font(TextRole::Mono));
    m_parameters->setFont(dress.font(TextRole::Mono));
    addField(m_environment, tr("&Environment"));
    addFieldBeside(m_project, tr("&Project"));
    addField(m_way, tr("Carried &by"));
    addField(m_connection, tr("&Connection"));
    addFieldBeside(m_job, tr("&Job"), tr("Builder, workflow or pipeline; empty where the server needs none"));
    addField(m_parameters, tr("Pa&rameters"), tr("NAME=VALUE, one a line"));
    addField(m_command, tr("Co&mmand"),
             tr("One word a line: the program, then each argument. No shell reads it."));
    addField(m_folder, tr("Runs in the &folder"), tr("Empty: your home folder"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("An example"));
    addWide(m_preview);
    setRemark(tr("Open approvals there will be void: they are bound to who carries the release, and how."));
    setPrimary(tr("Save"));
    connect(m_way, &QComboBox::currentIndexChanged, this, &TargetDialog::chooseWay);
    for (QComboBox *box : {m_environment, m_project, m_connection})
        connect(box, &QComboBox::currentIndexChanged, this, &TargetDialog::say);
    for (QLineEdit *line : {m_job, m_folder})
        connect(line, &QLineEdit::textChanged, this, &TargetDialog::say);
    for (QPlainTextEdit *box : {m_parameters, m_command})
        connect(box, &QPlainTextEdit::textChanged, this, &TargetDialog::say);
    chooseWay();
}

bool TargetDialog::isCommand() const
{
    return m_way->currentIndex() == CommandWay;
}

void TargetDialog::chooseWay()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_connection, m_job, m_parameters})
        setFieldVisible(field, !isCommand());
    for (QWidget *field : std::initializer_list<QWidget *>{m_command, m_folder})
        setFieldVisible(field, isCommand());
    say();
}

void TargetDialog::choose(const QString &project, const QString &environment)
{
    pick(*m_project, project);
    pick(*m_environment, environment);
}

void TargetDialog::edit(const DeployTarget &target)
{
    choose(target.project, target.environment);
    m_environment->setEnabled(false);
    m_project->setEnabled(false);
    m_way->setCurrentIndex(target.connection.isEmpty() ? CommandWay : JobWay);
    pick(*m_connection, target.connection);
    m_job->setText(target.job);
    m_parameters->setPlainText(linesOf(target.parameters).join(u'\n'));
    m_command->setPlainText(target.command.join(u'\n'));
    keepWhatIsNoLine(target);
    m_folder->setText(target.folder);
    (isCommand() ? static_cast<QWidget *>(m_command) : m_job)->setFocus();
}

/// A line's end within a word, or an empty word at the end, would be lost between the lines.
void TargetDialog::keepWhatIsNoLine(const DeployTarget &target)
{
    const QString why = tr("A line’s end or an empty word in it cannot be written here, so it stays as it "
                           "is. To change it, forget who carries and name them anew.");
    if (parameters() != target.parameters) {
        m_keptParameters = target.parameters;
        m_parameters->setPlainText(shownLines(linesOf(target.parameters)));
        m_parameters->setReadOnly(true);
        setHint(m_parameters, why);
    }
    if (command() != target.command) {
        m_keptCommand = target.command;
        m_command->setPlainText(shownLines(target.command));
        m_command->setReadOnly(true);
        setHint(m_command, why);
    }
}

QStringList TargetDialog::command() const
{
    return m_keptCommand.value_or(linesOf(m_command));
}

QHash<QString, QString> TargetDialog::parameters() const
{
    if (m_keptParameters)
        return *m_keptParameters;
    QHash<QString, QString> parameters;
    for (const QString &line : linesOf(m_parameters)) {
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            parameters.insert(line.left(equals).trimmed(), line.mid(equals + 1));
    }
    return parameters;
}

DeployTarget TargetDialog::target() const
{
    DeployTarget target;
    target.environment = m_environment->currentText();
    target.project = m_project->currentIndex() > 0 ? m_project->currentText() : QString();
    if (isCommand()) {
        target.command = command();
        target.folder = m_folder->text().trimmed();
        return target;
    }
    target.connection = m_connection->currentText();
    target.job = m_job->text().trimmed();
    target.parameters = parameters();
    return target;
}

void TargetDialog::say()
{
    DeployTarget example = target();
    TargetWords words{m_project->currentIndex() > 0 ? example.project : u"shop"_s, example.environment,
                      u"1.4.0"_s, u"v1.4.0"_s, CommitId()};
    QStringList filled;
    for (const QString &word : std::as_const(example.command))
        filled += filledIn(word, words);
    example.command = filled;
    example.job = filledIn(example.job, words);
    QVector<Fact> facts;
    if (isCommand() ? !example.command.isEmpty() : !example.connection.isEmpty())
        facts.append({Tone::Plain, TargetListModel::carrierText(example), {}, {}, u"rocket"_s});
    m_preview->setVisible(!facts.isEmpty());
    m_preview->setHeading(tr("For 1.4.0 it would be"));
    m_preview->setFacts(facts, {});
    fieldChanged();
}

QVector<FormDialog::Complaint> TargetDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose the environment they are carried into.")});
    if (isCommand()) {
        if (command().isEmpty())
            found.append(
                {m_command, tr("Write the program, and each of its arguments on a line of its own.")});
        return found;
    }
    if (m_connection->currentText().isEmpty())
        found.append({m_connection, tr("There is no connection yet; add one first, or use a command.")});
    for (const QString &line : m_keptParameters ? QStringList() : linesOf(m_parameters)) {
        if (!line.trimmed().isEmpty() && line.indexOf(u'=') < 1)
            found.append({m_parameters, tr("“%1” is no NAME=VALUE.").arg(oneLine(line, 60))});
    }
    return found;
}

void TargetDialog::submit()
{
    Q_EMIT targetRequested(target());
}

} // namespace slipway
