#include "views/pages/ruleseditor.h"

#include "models/base/text.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum RuleColumn { RuleKindColumn, RulePatternColumn, RuleTargetColumn, RuleColumnCount };

constexpr int mostPreviewed = 12; // targets
constexpr int mostExamples = 3; // names of each

QString examplesOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, mostExamples))
        shown.append(oneLine(name, 60));
    if (names.size() > mostExamples)
        shown.append(RulesEditor::tr("and %n more", nullptr, int(names.size()) - mostExamples));
    return shown.join(u", "_s);
}

QString lineOf(const RuleCatch &caught)
{
    const QString line =
        RulesEditor::tr("%n job(s) → %1: %2", "what they mean, their names", int(caught.names.size()))
            .arg(oneLine(caught.target, 60), examplesOf(caught.names));
    return caught.isKnown ? line : RulesEditor::tr("%1 (the workspace has no such name yet)").arg(line);
}

} // namespace

RulesEditor::RulesEditor(Theme &theme, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, RuleColumnCount, this)),
      m_add(makeButton(ButtonLook::Plain, this)), m_remove(makeButton(ButtonLook::Quiet, this)),
      m_save(makeButton(ButtonLook::Plain, this)), m_heading(new Label(theme, TextRole::Strong, this)),
      m_hint(new Label(theme, TextRole::Small, this)), m_problem(new Label(theme, TextRole::Body, this)),
      m_preview(new Label(theme, TextRole::Small, this))
{
    m_table->setObjectName(u"rules"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Size::Control + Space::Small);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(Size::HeaderRow + 3 * (Size::Control + Space::Small));
    m_add->setObjectName(u"addRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    m_save->setObjectName(u"saveRules"_s);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_preview->setObjectName(u"rulePreview"_s);
    m_problem->setColour(Colour::Failed);
    for (Label *label : {m_hint, m_problem, m_preview})
        label->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(m_preview);

    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, RulePatternColumn);
        m_table->editItem(m_table->currentItem());
        check();
    });
    connect(m_remove, &QPushButton::clicked, this, &RulesEditor::removeRow);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(rules()); });
    connect(m_table, &QTableWidget::itemChanged, this, &RulesEditor::check);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    m_remove->setEnabled(false);
    m_save->setEnabled(false);
}

void RulesEditor::addRow(const MappingRule &rule)
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *kind = new QComboBox(m_table);
    kind->addItem(tr("environment"), int(MappingRule::Target::Environment));
    kind->addItem(tr("project"), int(MappingRule::Target::Project));
    kind->setCurrentIndex(rule.kind == MappingRule::Target::Environment ? 0 : 1);
    kind->setAccessibleName(tr("What the rule finds"));
    connect(kind, &QComboBox::currentIndexChanged, this, &RulesEditor::check);
    m_table->setCellWidget(row, RuleKindColumn, kind);
    m_table->setItem(row, RulePatternColumn, new QTableWidgetItem(rule.pattern));
    m_table->setItem(row, RuleTargetColumn, new QTableWidgetItem(rule.target));
    m_filling = false;
}

void RulesEditor::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    check();
}

void RulesEditor::setRules(const QVector<MappingRule> &rules)
{
    if (rules == m_saved && !isChanged())
        return; // a person may be in the table
    m_saved = rules;
    m_table->setRowCount(0);
    for (const MappingRule &rule : rules)
        addRow(rule);
    check();
}

QVector<MappingRule> RulesEditor::rules() const
{
    QVector<MappingRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *kind = qobject_cast<QComboBox *>(m_table->cellWidget(row, RuleKindColumn));
        const QTableWidgetItem *const pattern = m_table->item(row, RulePatternColumn);
        const QTableWidgetItem *const target = m_table->item(row, RuleTargetColumn);
        if (kind && pattern && target && !pattern->text().isEmpty())
            rules.append({MappingRule::Target(kind->currentData().toInt()), pattern->text(),
                          target->text().trimmed()});
    }
    return rules;
}

void RulesEditor::setPreview(const std::optional<RulePreview> &preview)
{
    m_caught = preview;
    sayPreview();
}

void RulesEditor::check()
{
    if (m_filling)
        return;
    QString problem;
    const QVector<MappingRule> written = rules();
    for (const MappingRule &rule : written) {
        if (const auto checked = checkRule(rule); !checked && problem.isEmpty())
            problem = checked.error().message;
    }
    m_problem->setText(oneLine(problem, 600));
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && isChanged());
    m_preview->setVisible(problem.isEmpty());
    if (problem.isEmpty())
        Q_EMIT previewWanted(written);
}

void RulesEditor::sayPreview()
{
    if (!m_caught) {
        m_preview->setText(tr("Press Test to see here what the rules catch."));
        return;
    }
    QStringList lines;
    for (const RuleCatch &caught : m_caught->environments.mid(0, mostPreviewed))
        lines.append(lineOf(caught));
    for (const RuleCatch &caught : m_caught->projects.mid(0, mostPreviewed))
        lines.append(tr("Project: %1").arg(lineOf(caught)));
    if (!m_caught->missed.isEmpty())
        lines.append(tr("%n job(s) mean no environment: %1", nullptr, int(m_caught->missed.size()))
                         .arg(examplesOf(m_caught->missed)));
    m_preview->setText(lines.isEmpty() ? tr("The server has no job to try the rules on.")
                                       : lines.join(u'\n'));
}

void RulesEditor::retranslate()
{
    m_heading->setText(tr("Rules"));
    m_hint->setText(tr("A name there that fits the pattern (a regular expression over the whole name) means "
                       "what stands at the "
                       "right; \\1 stands for the first bracket. The first rule that fits counts."));
    m_table->setHorizontalHeaderLabels({tr("Finds"), tr("Name there"), tr("Means here")});
    m_table->setAccessibleName(tr("Rules"));
    m_add->setText(tr("A&dd rule"));
    m_remove->setText(tr("Re&move rule"));
    m_save->setText(tr("Save r&ules"));
    sayPreview();
    check();
}

} // namespace slipway
