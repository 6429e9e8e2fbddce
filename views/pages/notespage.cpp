#include "views/pages/notespage.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"
#include "views/pages/notesstudio.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/pages/safebrowser.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

NotesPage::NotesPage(Theme &dress, const NotesModels &models, QWidget *parent)
    : Page(PageKind::Notes, dress, parent), m_header(new PageHeader(dress, this)),
      m_form(new QComboBox(this)), m_audience(new QComboBox(this)),
      m_formLabel(new Label(dress, TextRole::Muted, this)),
      m_audienceLabel(new Label(dress, TextRole::Muted, this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedLayout), m_preview(new SafeBrowser(dress, this)),
      m_source(new QPlainTextEdit(this)), m_studio(new NotesStudio(dress, models.lines, this)),
      m_news(new Panel(dress, Colour::WaitingTint, this)),
      m_newsWords(new Label(dress, TextRole::Body, this)), m_newsAction(makeButton(ButtonLook::Quiet, this)),
      m_edit(makeButton(ButtonLook::Plain, this)), m_publish(makeButton(ButtonLook::Plain, this)),
      m_copy(makeButton(ButtonLook::Primary, this)), m_save(makeButton(ButtonLook::Plain, this)),
      m_outlets(new QMenu(this))
{
    m_copy->setObjectName(u"copy"_s);
    m_save->setObjectName(u"save"_s);
    m_edit->setObjectName(u"edit"_s);
    m_edit->setCheckable(true);
    m_header->addAction(m_edit);
    m_publish->setObjectName(u"publish"_s);
    m_header->addAction(m_publish);
    m_header->addAction(m_save);
    m_header->addAction(m_copy);
    m_preview->setObjectName(u"preview"_s);
    m_source->setObjectName(u"source"_s);
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setLineWrapMode(
        QPlainTextEdit::NoWrap); // a line of a megabyte would stop the window when wrapped
    m_source->setTabChangesFocus(true);
    m_tabs->setObjectName(u"notesTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_source);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makePickers(models));
    column->addWidget(makeNews());
    auto *halves = new QuietSplitter(Qt::Horizontal, this);
    halves->addWidget(m_studio);
    halves->addWidget(makeCard());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({1000, 1000});
    column->addWidget(halves, 1);
    m_studio->hide();

    connect(m_edit, &QPushButton::toggled, this, [this](bool isEditing) {
        m_studio->setVisible(isEditing);
        if (isEditing)
            m_studio->firstFocus()->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT editingChanged(isEditing);
    });
    connect(m_publish, &QPushButton::clicked, this, &NotesPage::publishRequested);
    connect(m_newsAction, &QPushButton::clicked, this, &NotesPage::newsActionRequested);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_markdown); });
    m_outlets->setObjectName(u"outlets"_s);
    m_save->setMenu(m_outlets);
    connect(this, &Page::emptyActionRequested, this, &NotesPage::addProjectRequested);
    retranslate();
}

QWidget *NotesPage::makeCard()
{
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(makeBar());
    inside->addWidget(new Hairline(theme(), Qt::Horizontal, card));
    inside->addLayout(m_stack, 1);
    return card;
}

QWidget *NotesPage::makeNews()
{
    m_news->setObjectName(u"notesNews"_s);
    m_newsWords->setObjectName(u"notesNewsWords"_s);
    m_newsAction->setObjectName(u"bringIn"_s);
    m_newsWords->setWordWrap(true);
    auto *row = new QHBoxLayout(m_news);
    row->setContentsMargins(Space::Medium, Space::Tiny, Space::Small, Space::Tiny);
    row->addWidget(m_newsWords, 1);
    row->addWidget(m_newsAction);
    m_news->hide();
    return m_news;
}

void NotesPage::setNews(const QString &sentence, const QString &action)
{
    m_newsWords->setText(sentence);
    m_newsAction->setText(action);
    m_newsAction->setVisible(!action.isEmpty());
    m_news->setVisible(!sentence.isEmpty());
}

void NotesPage::setKept(const QString &words)
{
    m_kept = words;
    say();
}

void NotesPage::setPublishable(bool isPublishable)
{
    m_isPublishable = isPublishable;
    say();
}

bool NotesPage::isEditing() const
{
    return m_edit->isChecked();
}

QLayout *NotesPage::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::Small, Space::Tiny, Space::Small, Space::Tiny);
    bar->setSpacing(Space::Small);
    bar->addWidget(m_tabs);
    bar->addStretch();
    m_form->setObjectName(u"form"_s);
    m_form->addItem(QString());
    m_formLabel->setBuddy(m_form);
    bar->addWidget(m_formLabel);
    bar->addWidget(m_form);
    connect(m_form, &QComboBox::currentIndexChanged, this, &NotesPage::mannerChanged);
    return bar;
}

QString NotesPage::form() const
{
    return m_form->currentIndex() <= 0 ? QString() : m_form->currentText();
}

QString NotesPage::audience() const
{
    return m_audience->currentData().toString();
}

void NotesPage::setForms(const QStringList &names)
{
    m_form->addItems(names);
}

QWidget *NotesPage::makePickers(const NotesModels &models)
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_project = makePicker(models.projects, u"project"_s, this);
    m_from = new PointPicker(models.points, u"from"_s, this);
    m_to = new PointPicker(models.points, u"to"_s, this);
    const auto add = [&](Label *&label, QComboBox *box, int stretch) {
        label = new Label(theme(), TextRole::Muted, this);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, stretch);
    };
    add(m_projectLabel, m_project, 0);
    row->addSpacing(Space::Large);
    // Each audience has notes of its own.
    m_audience->setObjectName(u"audience"_s);
    for (const QString &name : {u"internal"_s, u"customer"_s, u"operations"_s})
        m_audience->addItem(QString(), name);
    m_audienceLabel->setBuddy(m_audience);
    row->addWidget(m_audienceLabel);
    row->addWidget(m_audience);
    row->addSpacing(Space::Large);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &NotesPage::mannerChanged);
    add(m_fromLabel, m_from, 1);
    add(m_toLabel, m_to, 1);
    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &project) {
        m_from->setPoint({});
        m_to->setPoint({});
        Q_EMIT projectChosen(project);
    });
    for (PointPicker *picker : {m_from, m_to})
        connect(picker, &PointPicker::pointChosen, this, &NotesPage::ask);
    return strip;
}

void NotesPage::openWith(const PageRequest &request)
{
    if (m_project->count() == 0 && !request.project.isEmpty()) {
        // The projects are still on their way, and choosing one begins its points anew.
        connect(
            m_project->model(), &QAbstractItemModel::rowsInserted, this,
            [this, request] { openWith(request); }, Qt::SingleShotConnection);
        return;
    }
    if (!request.project.isEmpty() && request.project != project())
        pick(*m_project, request.project);
    m_from->setPoint(request.from);
    m_to->setPoint(request.to.isEmpty() ? request.release : request.to);
    ask();
}

QWidget *NotesPage::firstFocus() const
{
    return m_to;
}

QString NotesPage::project() const
{
    return m_project->currentText();
}

QString NotesPage::from() const
{
    return m_from->point();
}

QString NotesPage::to() const
{
    return m_to->point();
}

void NotesPage::ask()
{
    if (!project().isEmpty())
        Q_EMIT notesRequested(project(), from(), to());
}

void NotesPage::showNotes(const QString &markdown, const QString &html, int commits)
{
    m_markdown = markdown;
    m_commits = commits;
    const int preview = m_preview->verticalScrollBar()->value();
    const int source = m_source->verticalScrollBar()->value();
    m_preview->showHtml(html);
    m_source->setFont(theme().font(TextRole::Mono));
    m_source->setPlainText(manyLines(markdown));
    // The place that is read stays, while somebody writes beside it.
    m_preview->verticalScrollBar()->setValue(preview);
    m_source->verticalScrollBar()->setValue(source);
    say();
    showContent();
}

void NotesPage::say()
{
    if (m_commits < 0)
        m_header->setSubtitle(tr("From what changed to what people should know"));
    else
        m_header->setSubtitle(
            tr("%n entry(ies) from commits; each knows the commit it came from", nullptr, m_commits)
            + (m_kept.isEmpty() ? QString() : u" · "_s + m_kept));
    m_edit->setEnabled(m_commits >= 0);
    m_publish->setEnabled(m_isPublishable && !m_markdown.isEmpty());
    m_publish->setToolTip(m_isPublishable ? QString()
                                          : tr("Notes of a release can be published: choose one as “To”"));
    m_copy->setEnabled(!m_markdown.isEmpty());
    m_save->setEnabled(!m_markdown.isEmpty());
}

void NotesPage::retranslate()
{
    m_header->setTitle(tr("Release notes"));
    m_projectLabel->setText(tr("&Project"));
    m_fromLabel->setText(tr("Fr&om"));
    m_toLabel->setText(tr("&To"));
    m_project->setAccessibleName(tr("Project"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_from->lineEdit()->setPlaceholderText(tr("the release before"));
    m_to->lineEdit()->setPlaceholderText(tr("the main branch"));
    m_tabs->setTabText(0, tr("Preview"));
    m_tabs->setTabText(1, tr("Markdown"));
    m_tabs->setAccessibleName(tr("How the notes are shown"));
    m_preview->setAccessibleName(tr("Notes, rendered"));
    m_source->setAccessibleName(tr("Notes, as Markdown"));
    m_formLabel->setText(tr("For&m"));
    m_form->setItemText(0, tr("As Slipway writes them"));
    m_audienceLabel->setText(tr("Fo&r"));
    m_audience->setItemText(0, tr("Everybody inside"));
    m_audience->setItemText(1, tr("Customers"));
    m_audience->setItemText(2, tr("Operations"));
    m_edit->setText(tr("&Edit"));
    m_publish->setText(tr("Pu&blish…"));
    m_studio->retranslate();
    m_copy->setText(tr("&Copy as Markdown"));
    m_save->setText(tr("&Save"));
    fillOutlets();
    say();
}

} // namespace slipway
