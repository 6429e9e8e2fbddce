#include "views/pages/configurationpage.h"

#include "models/base/text.h"
#include "models/items/choicelistmodel.h"
#include "models/items/configurationtablemodel.h"
#include "views/delegates/configurationdelegate.h"
#include "views/delegates/tonelook.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"
#include "views/pages/factsscroll.h"
#include "views/pages/listdress.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int filterPause = 80;
constexpr int narrowestDetail = 280;

QHBoxLayout *stripIn(QWidget *strip, int spacing)
{
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

ConfigurationPage::ConfigurationPage(Theme &dress, const ConfigurationModels &models, QWidget *parent)
    : Page(PageKind::Configuration, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_copy(makeButton(ButtonLook::Plain, this)), m_export(makeButton(ButtonLook::Plain, this)),
      m_rules(makeButton(ButtonLook::Plain, this)), m_menu(new QMenu(this)), m_table(new QTableView(this)),
      m_detail(new ConfigurationDetail(dress, this))
{
    m_copy->setObjectName(u"copy"_s);
    m_export->setObjectName(u"export"_s);
    m_rules->setObjectName(u"rules"_s);
    for (QPushButton *button : {m_copy, m_export, m_rules})
        m_header->addAction(button);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makePickers());
    column->addWidget(makeVerdict());
    column->addWidget(makeGuessBar());
    column->addWidget(makeFilters());
    column->addWidget(makeBody(), 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(filterPause);
    connect(&m_typing, &QTimer::timeout, this, &ConfigurationPage::sayFilter);
    connect(m_copy, &QPushButton::clicked, this, &ConfigurationPage::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &ConfigurationPage::exportRequested);
    connect(m_rules, &QPushButton::clicked, this, [this] { Q_EMIT rulesRequested(project()); });
    retranslate();
}

QWidget *ConfigurationPage::makePickers()
{
    auto *strip = new QWidget(this);
    auto *row = stripIn(strip, Space::Small);
    m_project = makePicker(m_models.projects, u"project"_s, this);
    m_environments = makeButton(ButtonLook::Plain, this);
    m_environments->setObjectName(u"environments"_s);
    m_environments->setMenu(m_menu);
    m_point = new PointPicker(m_models.points, u"point"_s, this);
    const auto label = [&](Label *&kept, QWidget *buddy, int stretch) {
        kept = new Label(theme(), TextRole::Muted, this);
        kept->setBuddy(buddy);
        if (row->count() > 0)
            row->addSpacing(Space::Medium);
        row->addWidget(kept);
        row->addWidget(buddy, stretch);
    };
    label(m_projectLabel, m_project, 0);
    label(m_environmentLabel, m_environments, 0);
    label(m_pointLabel, m_point, 1);
    connect(m_project, &QComboBox::currentTextChanged, this, [this] {
        Q_EMIT projectChosen(project());
        ask();
    });
    connect(m_point, &PointPicker::pointChosen, this, &ConfigurationPage::ask);
    m_menu->installEventFilter(this); // choosing several keeps the menu open
    connect(m_menu, &QMenu::aboutToShow, this, &ConfigurationPage::fillEnvironmentMenu);
    connect(m_menu, &QMenu::aboutToHide, this, &ConfigurationPage::ask);
    return strip;
}

QWidget *ConfigurationPage::makeVerdict()
{
    auto *strip = new QWidget(this);
    auto *row = stripIn(strip, Space::Medium);
    m_verdictIcon = new IconLabel(theme(), u"sliders-horizontal"_s, Colour::Muted, strip, Size::LargeIcon);
    m_sentence = new Label(theme(), TextRole::Title, strip);
    m_sentence->setObjectName(u"verdict"_s);
    m_sentence->setWordWrap(true);
    m_counts = new Label(theme(), TextRole::Muted, strip);
    m_counts->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tiny);
    words->addWidget(m_sentence);
    words->addWidget(m_counts);
    row->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return strip;
}

QWidget *ConfigurationPage::makeGuessBar()
{
    m_guessBar = new Panel(theme(), Colour::Raised, this);
    auto *row = stripIn(m_guessBar, Space::Small);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Small, Space::Small);
    m_guessText = new Label(theme(), TextRole::Body, m_guessBar);
    m_guessText->setWordWrap(true);
    m_keep = makeButton(ButtonLook::Plain, m_guessBar);
    m_keep->setObjectName(u"keepRules"_s);
    row->addWidget(new IconLabel(theme(), u"info"_s, Colour::Muted, m_guessBar));
    row->addWidget(m_guessText, 1);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRulesRequested(project()); });
    m_guessBar->hide();
    return m_guessBar;
}

QWidget *ConfigurationPage::makeFilters()
{
    auto *strip = new QWidget(this);
    auto *row = stripIn(strip, Space::Medium);
    m_search = makeLine(u"search"_s, {}, this);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_onlyDifferences = new QCheckBox(this);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_onlyDifferences->setChecked(true);
    m_shown = new Label(theme(), TextRole::Muted, this);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyDifferences);
    row->addWidget(m_shown);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ConfigurationPage::sayFilter);
    return strip;
}

QWidget *ConfigurationPage::makeBody()
{
    auto *parts = new QuietSplitter(Qt::Horizontal, this);
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    dressTable(*m_table, theme(), u"keys"_s);
    m_table->setModel(&m_models.keys);
    m_table->setItemDelegate(new ConfigurationDelegate(theme(), m_table));
    parts->addWidget(card);
    auto *detailCard = new Card(theme(), this);
    auto *inDetail = new QVBoxLayout(detailCard);
    inDetail->setContentsMargins(0, 0, 0, 0);
    inDetail->addWidget(new FactsScroll(m_detail, detailCard));
    parts->addWidget(detailCard);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    detailCard->setMinimumWidth(narrowestDetail);
    parts->setSizes({4 * narrowestDetail, narrowestDetail});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConfigurationPage::showChosen);
    connect(&m_models.keys, &QAbstractItemModel::columnsInserted, this, &ConfigurationPage::fitColumns);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const int place = index.column() - ConfigurationTableModel::FirstEnvironmentColumn;
        const ConfigurationLine &line = m_models.keys.at(index.row());
        if (place >= 0 && !line.isHeading && line.row.cells[place].value)
            Q_EMIT fileRequested(place, *line.row.cells[place].value);
    });
    connect(m_detail, &ConfigurationDetail::fileRequested, this, &ConfigurationPage::fileRequested);
    return parts;
}

bool ConfigurationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return Page::eventFilter(watched, event);
    const bool click = event->type() == QEvent::MouseButtonRelease;
    const bool press = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return);
    if (QAction *action = click || press ? m_menu->activeAction() : nullptr) {
        action->trigger();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ConfigurationPage::fillEnvironmentMenu()
{
    m_menu->clear();
    for (const Choice &choice : m_models.environments.rows()) {
        QAction *action = m_menu->addAction(QString(oneLine(choice.name, 80)).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.name));
        connect(action, &QAction::toggled, this, [this, name = choice.name](bool on) {
            QStringList names;
            for (const Choice &one : m_models.environments.rows()) {
                if (one.name == name ? on : m_chosen.contains(one.name))
                    names.append(one.name);
            }
            setEnvironments(names);
        });
    }
}

void ConfigurationPage::setEnvironments(const QStringList &names)
{
    m_chosen = names;
    QStringList shown;
    for (const QString &name : names)
        shown.append(oneLine(name, 40));
    QString text = shown.join(u", "_s);
    if (shown.size() > 4)
        text = tr("%n environment(s)", nullptr, int(shown.size()));
    m_environments->setText(text.isEmpty() ? tr("Choose…") : QString(text).replace(u'&', u"&&"_s));
}

void ConfigurationPage::openWith(const PageRequest &request)
{
    if (!request.project.isEmpty()) {
        const QSignalBlocker quiet(m_project);
        pick(*m_project, request.project);
        Q_EMIT projectChosen(project());
    }
    if (!request.from.isEmpty() && !request.to.isEmpty())
        setEnvironments({request.from, request.to});
    ask();
}

QWidget *ConfigurationPage::firstFocus() const
{
    return m_search;
}

QString ConfigurationPage::project() const
{
    return m_project->currentText();
}

QString ConfigurationPage::point() const
{
    return m_point->point();
}

void ConfigurationPage::setPoint(const QString &point)
{
    m_point->setPoint(point);
}

void ConfigurationPage::ask()
{
    if (!project().isEmpty() && m_chosen.size() > 1)
        Q_EMIT compareRequested(project(), m_chosen, point());
    else if (m_chosen.size() < 2 && state() == State::Content)
        showNothing(tr("Choose two environments or more."));
}

void ConfigurationPage::showSummary(const ConfigurationSummary &summary)
{
    m_summary = summary;
    m_nothing.clear();
    m_hasAnswer = true;
    m_detail->setVisible(true);
    fitColumns();
    say();
    showContent();
    showChosen();
}

void ConfigurationPage::showNothing(const QString &sentence)
{
    m_summary = {};
    m_nothing = sentence;
    m_hasAnswer = false;
    say();
    showContent();
    m_detail->showOrigins({});
}

void ConfigurationPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_models.keys.at(current.row()).isHeading)
        m_detail->showRow(m_models.keys.at(current.row()).row, m_models.keys.comparison().environments);
    else
        m_detail->showOrigins(m_summary.origins);
}

void ConfigurationPage::fitColumns()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const QFontMetrics body(theme().font(TextRole::Body));
    header.setMinimumSectionSize(Space::Giant);
    for (int column = 0; column < m_models.keys.columnCount(); ++column)
        header.setSectionResizeMode(column, QHeaderView::Stretch);
    header.setSectionResizeMode(ConfigurationTableModel::VerdictColumn, QHeaderView::Fixed);
    header.resizeSection(ConfigurationTableModel::VerdictColumn,
                         body.horizontalAdvance(wordOf(ConfigurationVerdict::Encrypted)) + Size::Icon
                             + Space::Small + 2 * Space::Medium + Space::Tiny);
}

void ConfigurationPage::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_models.keys.rowCount(); ++row) {
        if (m_models.keys.at(row).isHeading)
            m_table->setSpan(row, 0, 1, m_models.keys.columnCount());
    }
}

void ConfigurationPage::sayFilter()
{
    m_typing.stop();
    Q_EMIT filterChanged({!m_onlyDifferences->isChecked(), m_search->text().trimmed()});
    say();
}

void ConfigurationPage::say()
{
    spanHeadings();
    const QLocale locale;
    const ConfigurationCounts &counts = m_summary.counts;
    const bool differs = counts.differing + counts.missing + counts.encrypted > 0;
    const Tone tone = !m_hasAnswer ? Tone::Muted : differs ? Tone::Diverged : Tone::Succeeded;
    m_verdictIcon->setIcon(m_hasAnswer && !differs ? u"circle-check"_s : u"sliders-horizontal"_s,
                           colourOf(tone));
    m_sentence->setText(m_hasAnswer               ? oneLine(m_summary.sentence, 600)
                            : m_nothing.isEmpty() ? tr("Choose what to compare")
                                                  : oneLine(m_nothing, 600));
    QStringList words;
    qsizetype unreadable = 0;
    bool trouble = false;
    for (const ConfigurationOrigin &origin : m_summary.origins) {
        unreadable += origin.unreadable.size();
        trouble = trouble || !origin.trouble.isEmpty();
        if (!origin.trouble.isEmpty())
            words.append(tr("%1 could not be read").arg(oneLine(origin.title, 80)));
    }
    if (m_hasAnswer) {
        words.prepend(tr("%1 the same").arg(locale.toString(counts.equal)));
        if (counts.unknown)
            words.append(tr("%1 not known").arg(locale.toString(counts.unknown)));
        if (unreadable)
            words.append(tr("%n file(s) could not be read", nullptr, int(unreadable)));
    }
    m_counts->setText(words.join(u"  ·  "_s));
    m_counts->setColour(trouble || unreadable ? Colour::Waiting : Colour::Muted);
    m_guessBar->setVisible(m_hasAnswer && m_summary.guessed);
    const int shown = m_models.keys.shownKeys();
    m_shown->setText(m_hasAnswer ? tr("%n key(s) shown", nullptr, shown) : QString());
    m_copy->setEnabled(m_hasAnswer && shown > 0);
    m_export->setEnabled(m_hasAnswer && shown > 0);
    m_rules->setEnabled(!project().isEmpty());
}

void ConfigurationPage::retranslate()
{
    m_header->setTitle(tr("Configuration"));
    m_header->setSubtitle(
        tr("What each environment is configured with, key by key, from the commit that is live there"));
    m_copy->setText(tr("Copy as &Markdown"));
    m_export->setText(tr("E&xport…"));
    m_rules->setText(tr("&Rules…"));
    m_projectLabel->setText(tr("&Project"));
    m_environmentLabel->setText(tr("&Environments"));
    m_pointLabel->setText(tr("Files &as of"));
    m_project->setAccessibleName(tr("Project"));
    m_environments->setAccessibleName(tr("Environments"));
    m_point->setAccessibleName(tr("Files as of"));
    m_point->lineEdit()->setPlaceholderText(tr("What is live there"));
    m_search->setPlaceholderText(tr("Key, file or value…"));
    m_search->setAccessibleName(tr("Search the configuration"));
    m_onlyDifferences->setText(tr("Only &differences"));
    m_guessText->setText(
        tr("Nobody has said which files hold the configuration; these were found by the names of "
           "folders and files."));
    m_keep->setText(tr("&Keep these rules"));
    m_table->setAccessibleName(tr("Keys and their values in each environment"));
    setEnvironments(m_chosen);
    say();
}

} // namespace slipway
