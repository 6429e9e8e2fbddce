#include "views/dialogs/configurationrulesdialog.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int typingPause = 250;
constexpr int mostFilesOfRule = 200;
constexpr int widest = 760;
constexpr int visibleRows = 9;

} // namespace

ConfigurationRulesDialog::ConfigurationRulesDialog(Theme &dress, const QString &project, QWidget *parent)
    : FormDialog(dress, parent), m_rules(makeTextBox(u"rulesText"_s, this)), m_caught(new QTreeWidget(this))
{
    setMinimumWidth(widest);
    setHeading(tr("Configuration files of %1").arg(oneLine(project, 120)),
               tr("Which files belong to which environment. A later rule lies over an earlier one."));
    m_rules->setFont(dress.font(TextRole::Mono));
    m_rules->setFixedHeight(QFontMetrics(m_rules->font()).lineSpacing() * 6 + 2 * Space::Small);
    m_rules->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rules->setPlaceholderText(u"values.yaml=*\nvalues-{environment}.yaml\nconfig/{environment}/*.yaml"_s);
    addField(
        m_rules, tr("&Rules, one a line"),
        tr("{environment} stands for an environment’s name, “=*” after a path for all of them; * stays in a "
           "folder, ** does not."));
    m_caught->setObjectName(u"caught"_s);
    m_caught->setHeaderLabels({tr("File"), tr("Environment"), tr("Compared as")});
    m_caught->setRootIsDecorated(true);
    m_caught->setUniformRowHeights(true);
    m_caught->setMinimumHeight(dress.rowHeight() * visibleRows);
    m_caught->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_caught->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_caught->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_caught->header()->setStretchLastSection(false);
    addField(m_caught, tr("&What they catch on the main branch"));
    auto *guess = makeButton(ButtonLook::Plain, this);
    guess->setObjectName(u"guess"_s);
    guess->setText(tr("&Guess from the files"));
    addBelow(guess);
    setPrimary(tr("Keep the rules"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ConfigurationRulesDialog::preview);
    connect(m_rules, &QPlainTextEdit::textChanged, this, [this] {
        fieldChanged();
        m_typing.start();
    });
    connect(guess, &QPushButton::clicked, this, &ConfigurationRulesDialog::guessRequested);
}

void ConfigurationRulesDialog::setRules(const QVector<ConfigurationRule> &rules)
{
    QStringList lines;
    for (const ConfigurationRule &rule : rules)
        lines.append(toString(rule));
    const QSignalBlocker quiet(m_rules);
    m_rules->setPlainText(lines.join(u'\n'));
    m_typing.stop();
    fieldChanged();
}

Result<QVector<ConfigurationRule>> ConfigurationRulesDialog::written() const
{
    QVector<ConfigurationRule> rules;
    for (const QString &line : m_rules->toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto rule = parseConfigurationRule(line);
        if (!rule)
            return fail(rule.error());
        rules.append(*rule);
    }
    return rules;
}

void ConfigurationRulesDialog::preview()
{
    if (const auto rules = written())
        Q_EMIT previewRequested(*rules);
}

void ConfigurationRulesDialog::showCaught(const QVector<ConfigurationRule> &rules,
                                          const QVector<CaughtFile> &files, int looked)
{
    m_caught->clear();
    for (int number = 0; number < rules.size(); ++number) {
        auto *top = new QTreeWidgetItem(m_caught, {oneLine(rules[number].pattern, 300)});
        int caught = 0;
        for (const CaughtFile &file : files) {
            if (file.rule != number || ++caught > mostFilesOfRule)
                continue;
            auto *item = new QTreeWidgetItem(
                top, {oneLine(file.path, 300), oneLine(file.environment, 80), oneLine(file.part, 300)});
            if (file.environment.isEmpty()) {
                item->setText(1, tr("%1: not in the workspace").arg(oneLine(file.said, 80)));
                item->setForeground(1, theme().colour(Colour::Waiting));
            }
        }
        top->setText(1, tr("%n file(s)", nullptr, caught));
        if (caught == 0)
            top->setForeground(1, theme().colour(Colour::Waiting));
        top->setExpanded(true);
    }
    setRemark(tr("%1 of %n file(s) are caught.", nullptr, looked).arg(QLocale().toString(files.size())));
}

QVector<FormDialog::Complaint> ConfigurationRulesDialog::complaints() const
{
    if (const auto rules = written(); !rules)
        return {{m_rules, rules.error().message}};
    return {};
}

void ConfigurationRulesDialog::submit()
{
    if (const auto rules = written()) {
        setBusy(true);
        Q_EMIT keepRequested(*rules);
    }
}

} // namespace slipway
