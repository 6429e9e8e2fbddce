#include "views/delegates/facts.h"

#include "models/base/text.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway {

FactList::FactList(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heading(new Label(theme, TextRole::Strong, this)),
      m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(Space::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addStretch();
}

void FactList::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void FactList::setFacts(const QVector<Fact> &facts, const QString &nothing)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    if (facts.isEmpty())
        addRow({Tone::Muted, nothing, {}, {}});
    for (const Fact &fact : facts)
        addRow(fact);
}

void FactList::addRow(const Fact &fact)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    const QString icon = fact.icon.isEmpty() ? iconNameOf(fact.tone) : fact.icon;
    if (!icon.isEmpty())
        row->addWidget(new IconLabel(m_theme, icon, colourOf(fact.tone), line), 0, Qt::AlignTop);
    auto *text = new Label(m_theme, fact.tone == Tone::Muted ? TextRole::Muted : TextRole::Body,
                           oneLine(fact.text, 400), line);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (!fact.detail.isEmpty()) {
        auto *detail = new Label(m_theme, TextRole::Muted, oneLine(fact.detail, 200), line);
        // A quiet name is followed by what it names, which is then what is read.
        if (fact.tone == Tone::Muted)
            detail->setColour(Colour::Text);
        row->addWidget(detail, 0, Qt::AlignTop);
    }
    if (!fact.tooltip.isEmpty())
        line->setToolTip(oneLine(fact.tooltip, 1000).toHtmlEscaped());
    m_rows->addWidget(line);
    m_lines.append(line);
}

} // namespace slipway
