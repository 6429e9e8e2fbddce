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

constexpr int mostPreviewed = 12;

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
        preview();
    });
    connect(m_remove, &QPushButton::clicked, this, &RulesEditor::removeRow);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(rules()); });
    connect(m_table, &QTableWidget::itemChanged, this, &RulesEditor::preview);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    m_remove->setEnabled(false);
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
    connect(kind, &QComboBox::currentIndexChanged, this, &RulesEditor::preview);
    m_table->setCellWidget(row, RuleKindColumn, kind);
    m_table->setItem(row, RulePatternColumn, new QTableWidgetItem(rule.pattern));
    m_table->setItem(row, RuleTargetColumn, new QTableWidgetItem(rule.target));
    m_filling = false;
}

void RulesEditor::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    preview();
}

void RulesEditor::setRules(const QVector<MappingRule> &rules)
{
    m_saved = rules;
    m_table->setRowCount(0);
    for (const MappingRule &rule : rules)
        addRow(rule);
    preview();
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

void RulesEditor::setKnownNames(const QStringList &environments, const QStringList &jobs)
{
    m_environments = environments;
    m_jobs = jobs;
    preview();
}

void RulesEditor::preview()
{
    if (m_filling)
        return;
    QString problem;
    for (const MappingRule &rule : rules()) {
        if (const auto checked = checkRule(rule); !checked && problem.isEmpty())
            problem = checked.error().message;
    }
    m_problem->setText(oneLine(problem, 600));
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && isChanged());
    const QString environments = previewOf(MappingRule::Target::Environment, m_environments);
    const QString jobs = previewOf(MappingRule::Target::Project, m_jobs);
    QStringList parts;
    if (!environments.isEmpty())
        parts.append(tr("Environments there: %1").arg(environments));
    if (!jobs.isEmpty())
        parts.append(tr("Jobs there: %1").arg(jobs));
    m_preview->setText(parts.join(u"\n"_s));
    m_preview->setVisible(problem.isEmpty() && !parts.isEmpty());
}

QString RulesEditor::previewOf(MappingRule::Target kind, const QStringList &names) const
{
    QStringList parts;
    for (const QString &name : names.mid(0, mostPreviewed)) {
        const auto mapped = mapName(rules(), kind, name);
        if (!mapped)
            parts.append(tr("%1 (cannot be told)").arg(oneLine(name, 60)));
        else if (mapped->isEmpty())
            parts.append(tr("%1 (no rule)").arg(oneLine(name, 60)));
        else
            parts.append(tr("%1 → %2").arg(oneLine(name, 60), oneLine(*mapped, 60)));
    }
    if (names.size() > mostPreviewed)
        parts.append(tr("and %n more", nullptr, int(names.size()) - mostPreviewed));
    return parts.join(u",  "_s);
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
    preview();
}

} // namespace slipway
