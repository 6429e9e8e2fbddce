#include "views/dialogs/monitordialog.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;
constexpr int mostPoints = 500;
constexpr std::array measures{MonitorMeasure::ErrorRate, MonitorMeasure::Latency, MonitorMeasure::Saturation,
                              MonitorMeasure::Other};

QSpinBox *makeCounter(const QString &objectName, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(least, most);
    return box;
}

} // namespace

MonitorDialog::MonitorDialog(Theme &dress, QAbstractItemModel &projects, const QString &environment,
                             QWidget *parent)
    : FormDialog(dress, parent), m_environment(environment), m_which(new QComboBox(this)),
      m_name(makeLine(u"name"_s, u"error-rate"_s, this)), m_project(makePicker(projects, u"project"_s, this)),
      m_url(makeLine(u"url"_s, u"https://prometheus.example.org"_s, this)),
      m_query(makeTextBox(u"query"_s, this)), m_measure(new QComboBox(this)),
      m_unit(makeLine(u"unit"_s, u"%"_s, this)), m_better(new QComboBox(this)),
      m_threshold(makeLine(u"threshold"_s, u"1"_s, this)),
      m_points(makeCounter(u"points"_s, 2, mostPoints, this)),
      m_minutes(makeCounter(u"minutes"_s, 1, mostMinutes, this)),
      m_before(makeCounter(u"before"_s, 1, mostMinutes, this)),
      m_after(makeCounter(u"after"_s, 1, mostMinutes, this)),
      m_settle(makeCounter(u"settle"_s, 0, mostMinutes, this)), m_remove(makeButton(ButtonLook::Danger, this))
{
    setHeading(tr("What watches %1").arg(oneLine(environment, 80)),
               tr("A question to a Prometheus. What it says is shown before and after each deployment, and "
                  "can be a rule for going further. {project}, {environment} and {commit} between quotes "
                  "are filled in."));
    m_which->setObjectName(u"which"_s);
    m_measure->setObjectName(u"measure"_s);
    m_better->setObjectName(u"better"_s);
    m_remove->setObjectName(u"removeMonitor"_s);
    m_remove->setText(tr("Do not as&k it any more"));
    m_measure->addItems({tr("error rate"), tr("latency"), tr("saturation"), tr("something else")});
    m_better->addItems({tr("lower is better"), tr("higher is better")});
    m_query->setFont(dress.font(TextRole::Mono));
    m_query->setPlaceholderText(
        u"sum(rate(errors_total{app=\"{project}\"}[5m])) / sum(rate(requests_total{app=\"{project}\"}[5m])) * 100"_s);
    addField(m_which, tr("&Question"));
    addField(m_name, tr("&Name"), tr("One word"));
    addFieldBeside(m_project, tr("&Project"));
    addField(m_url, tr("&Address of the Prometheus"));
    addField(m_query, tr("P&romQL"), tr("It gives one series"));
    addField(m_measure, tr("It &measures"));
    addFieldBeside(m_unit, tr("&Unit"), tr("Written behind a value: %, s"));
    addField(m_better, tr("&Which values are good"));
    addFieldBeside(m_threshold, tr("&Bad beyond"), tr("In the query’s own unit"));
    addField(m_points, tr("At &least so many values"), tr("Fewer say nothing"));
    addFieldBeside(m_minutes, tr("At least so many m&inutes"), tr("Less says nothing"));
    addField(m_before, tr("Minutes looked at be&fore"));
    addFieldBeside(m_after, tr("Minutes looked at af&ter"));
    addField(m_settle, tr("Minutes left &out after a deployment"),
             tr("What a rate() still averages over; 0 for none"));
    addBelow(m_remove);
    setRemark(tr("Approvals there that rest on it will be void: nobody agreed to another question."));
    setPrimary(tr("Save"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &MonitorDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(monitor()); });
    for (QLineEdit *line : {m_name, m_url, m_unit, m_threshold})
        connect(line, &QLineEdit::textChanged, this, &MonitorDialog::fieldChanged);
    connect(m_query, &QPlainTextEdit::textChanged, this, &MonitorDialog::fieldChanged);
    setKnown({});
}

void MonitorDialog::setKnown(const QVector<Monitor> &monitors)
{
    m_known.clear();
    QStringList words{tr("a new one")};
    for (const Monitor &monitor : monitors) {
        if (monitor.environment != m_environment)
            continue;
        m_known.append(monitor);
        words += monitor.project.isEmpty()
            ? oneLine(monitor.name, 60)
            : tr("%1 of %2", "a monitor, a project")
                  .arg(oneLine(monitor.name, 60), oneLine(monitor.project, 80));
    }
    m_which->clear();
    m_which->addItems(words);
    setFieldVisible(m_which, !m_known.isEmpty());
    choose();
}

bool MonitorDialog::isNew() const
{
    return m_which->currentIndex() <= 0;
}

void MonitorDialog::choose()
{
    Monitor monitor;
    if (isNew() && !m_known.isEmpty())
        monitor.url = m_known.constFirst().url; // most ask one Prometheus
    show(isNew() ? monitor : m_known.value(m_which->currentIndex() - 1));
    m_name->setEnabled(isNew());
    m_project->setEnabled(isNew());
    m_remove->setVisible(!isNew());
}

void MonitorDialog::show(const Monitor &monitor)
{
    m_name->setText(monitor.name);
    if (monitor.project.isEmpty())
        m_project->setCurrentIndex(0);
    else
        pick(*m_project, monitor.project);
    m_url->setText(monitor.url);
    m_query->setPlainText(monitor.query);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i] == monitor.measure)
            m_measure->setCurrentIndex(int(i));
    }
    m_unit->setText(monitor.unit);
    m_better->setCurrentIndex(monitor.isLowerBetter ? 0 : 1);
    m_threshold->setText(monitor.name.isEmpty() ? QString() : QLocale().toString(monitor.threshold, 'g', 12));
    m_points->setValue(monitor.points);
    m_minutes->setValue(monitor.minutes);
    m_before->setValue(monitor.before);
    m_after->setValue(monitor.after);
    m_settle->setValue(monitor.settle);
}

Monitor MonitorDialog::monitor() const
{
    Monitor monitor;
    monitor.name = m_name->text().trimmed();
    monitor.environment = m_environment;
    if (m_project->currentIndex() > 0)
        monitor.project = m_project->currentText();
    monitor.url = m_url->text().trimmed();
    monitor.query = m_query->toPlainText().trimmed();
    monitor.measure = measures[std::size_t(qMax(0, m_measure->currentIndex()))];
    monitor.unit = m_unit->text().trimmed();
    monitor.isLowerBetter = m_better->currentIndex() == 0;
    monitor.threshold = QLocale().toDouble(m_threshold->text().trimmed());
    monitor.points = m_points->value();
    monitor.minutes = m_minutes->value();
    monitor.before = m_before->value();
    monitor.after = m_after->value();
    monitor.settle = m_settle->value();
    return monitor;
}

QVector<FormDialog::Complaint> MonitorDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name of one word, such as error-rate.")});
    bool isNumber = false;
    QLocale().toDouble(m_threshold->text().trimmed(), &isNumber);
    if (!isNumber)
        found.append({m_threshold, tr("Write a number, such as %1.").arg(QLocale().toString(0.5))});
    if (m_query->toPlainText().trimmed().isEmpty())
        found.append({m_query, tr("Write what the Prometheus is asked.")});
    if (!found.isEmpty())
        return found;
    const Monitor told = monitor();
    if (m_minutes->value() > qMin(m_before->value(), m_after->value()))
        found.append({m_minutes, tr("That is longer than what is looked at before or after.")});
    else if (const auto good = checkMonitor(told); !good)
        found.append({m_url, good.error().message});
    return found;
}

void MonitorDialog::submit()
{
    Q_EMIT monitorRequested(monitor());
}

} // namespace slipway
