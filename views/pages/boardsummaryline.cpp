#include "views/pages/boardsummaryline.h"

#include "views/theme/parts.h"
#include "views/theme/statelook.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>

namespace slipway {

namespace {

constexpr int partGap = Space::Small - 2;

} // namespace

BoardSummaryLine::BoardSummaryLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Large);
    const StateLook looks[] = {lookOf(CellAttention::Failed),  lookOf(CellAttention::Mismatch),
                               lookOf(CellBadge::Unapproved),  lookOf(CellAttention::Waiting),
                               lookOf(CellAttention::Running), lookOf(CellAttention::Diverged)};
    for (const StateLook &look : looks)
        m_parts.append(addPart(look.icon, static_cast<int>(look.colour), true));
    const StateLook fine = lookOf(CellAttention::None);
    m_parts.append(addPart(fine.icon, static_cast<int>(fine.colour), false));
    line->addStretch(1);
}

BoardSummaryLine::Part BoardSummaryLine::addPart(const QString &icon, int colour, bool strong)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(partGap);
    const Part part{new IconLabel(m_theme, icon, static_cast<Colour>(colour), this),
                    new Label(m_theme, strong ? TextRole::Strong : TextRole::Muted, this)};
    pair->addWidget(part.icon);
    pair->addWidget(part.label);
    static_cast<QHBoxLayout *>(layout())->addLayout(pair);
    return part;
}

void BoardSummaryLine::showPart(Part &part, int count, const QString &text)
{
    part.count = count;
    part.icon->setVisible(count > 0);
    part.label->setVisible(count > 0);
    part.label->setText(text);
}

void BoardSummaryLine::setSummary(const BoardSummary &summary, const QStringList &where)
{
    QString broken = tr("%n broken", nullptr, summary.broken);
    QString mismatched = tr("%n not what was deployed", nullptr, summary.mismatched);
    // A number alone does not say where to look: the place may not be in sight.
    const qsizetype all = qsizetype(summary.broken) + summary.mismatched;
    QString places = where.join(tr(", ", "between places"));
    if (all > where.size())
        places += tr(" and more", "after some places");
    if (!where.isEmpty())
        (summary.broken > 0 ? broken : mismatched) +=
            tr(": %1", "how many are broken, then where").arg(places);
    showPart(m_parts[0], summary.broken, broken);
    showPart(m_parts[1], summary.mismatched, mismatched);
    showPart(m_parts[2], summary.unapproved, tr("%n never approved", nullptr, summary.unapproved));
    showPart(m_parts[3], summary.waiting, tr("%n waiting", nullptr, summary.waiting));
    showPart(m_parts[4], summary.running, tr("%n running", nullptr, summary.running));
    showPart(m_parts[5], summary.diverged, tr("%n hot fix(es) not merged back", nullptr, summary.diverged));
    showPart(m_parts[6], summary.fine, tr("%n fine", nullptr, summary.fine));
    fit();
}

QSize BoardSummaryLine::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void BoardSummaryLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BoardSummaryLine::fit()
{
    // What is wrong stands first, so that what there is no room for is what is fine.
    int used = 0;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.count == 0)
            continue;
        const int width = part.icon->sizeHint().width() + partGap + part.label->sizeHint().width();
        const bool fits = used + width <= this->width();
        part.icon->setVisible(fits);
        part.label->setVisible(fits);
        used += width + Space::Large;
    }
}

} // namespace slipway
