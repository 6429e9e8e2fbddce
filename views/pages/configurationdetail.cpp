#include "views/pages/configurationdetail.h"

#include "models/base/text.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ConfigurationDetail::ConfigurationDetail(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, TextRole::Strong, this)),
      m_subtitle(new Label(theme, TextRole::Muted, this)), m_rows(new QVBoxLayout)
{
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    column->setSpacing(Space::Tiny);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Space::Small);
    m_rows->setSpacing(Space::Medium);
    column->addLayout(m_rows);
    column->addStretch();
}

void ConfigurationDetail::clear()
{
    for (QWidget *block : std::as_const(m_blocks)) {
        block->hide();
        block->deleteLater();
    }
    m_blocks.clear();
}

Label *ConfigurationDetail::addLabel(QVBoxLayout *to, const QString &text, int role, bool wraps)
{
    auto *label = new Label(m_theme, TextRole(role), text, to->parentWidget());
    label->setWordWrap(wraps);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    to->addWidget(label);
    return label;
}

void ConfigurationDetail::showOrigins(const QVector<ConfigurationOrigin> &origins)
{
    clear();
    m_title->setText(tr("Where it was read"));
    m_subtitle->setText(tr("Choose a key to see its values in full, and the file and line of each."));
    for (const ConfigurationOrigin &origin : origins)
        addOrigin(origin);
}

void ConfigurationDetail::addOrigin(const ConfigurationOrigin &origin)
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tiny / 2);
    addLabel(column, oneLine(origin.title, 120), int(TextRole::Strong), true);
    if (origin.trouble.isEmpty())
        addLabel(column, tr("%1, %n file(s)", nullptr, origin.files).arg(oneLine(origin.place, 200)),
                 int(TextRole::Muted), true);
    else
        addLabel(column, oneLine(origin.trouble, 600), int(TextRole::Body), true)->setColour(Colour::Waiting);
    for (const QString &sentence : origin.unreadable)
        addLabel(column, oneLine(sentence, 600), int(TextRole::Body), true)->setColour(Colour::Failed);
    m_rows->addWidget(block);
    m_blocks.append(block);
}

void ConfigurationDetail::showRow(const ConfigurationRow &row, const QStringList &environments)
{
    clear();
    m_title->setText(oneLine(row.key, 400));
    m_subtitle->setText(tr("%1 · %2").arg(oneLine(row.part, 300), wordOf(row.verdict)));
    for (int place = 0; place < row.cells.size(); ++place)
        addValue(row, place, environments.value(place));
}

void ConfigurationDetail::addValue(const ConfigurationRow &row, int place, const QString &environment)
{
    constexpr int longestValue = 2000;
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tiny / 2);
    addLabel(column, oneLine(environment, 120), int(TextRole::Strong), true);
    const auto &value = row.cells[place].value;
    const bool open = value && value->secrecy == Secrecy::Open && !value->text.trimmed().isEmpty();
    const QString text =
        open ? manyLines(value->text.trimmed(), longestValue) : shownConfiguration(row, place);
    auto *shown = addLabel(column, text, int(value ? TextRole::Mono : TextRole::Body), true);
    if (!value)
        shown->setColour(row.cells[place].known ? Colour::Waiting : Colour::Muted);
    if (value && !value->file.isEmpty()) {
        const QString where = value->line > 0 ? u"%1:%2"_s.arg(oneLine(value->file, 300)).arg(value->line)
                                              : oneLine(value->file, 300);
        auto *link = makeButton(ButtonLook::Quiet, block);
        link->setObjectName(u"openFile%1"_s.arg(place));
        link->setText(QFontMetrics(m_theme.font(TextRole::Small)).elidedText(where, Qt::ElideMiddle, 220));
        link->setIcon(m_theme.icon(u"file-text"_s));
        link->setAccessibleName(tr("Show %1 in %2").arg(where, oneLine(environment, 80)));
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this,
                [this, place, value = *value] { Q_EMIT fileRequested(place, value); });
        column->addWidget(link);
    }
    m_rows->addWidget(block);
    m_blocks.append(block);
}

} // namespace slipway
