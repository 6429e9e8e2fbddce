#include "views/dialogs/checklistdialog.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/dialogs/fields.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

ChecklistDialog::ChecklistDialog(Theme &dress, const QString &release, const QString &environment,
                                 QWidget *parent)
    : FormDialog(dress, parent), m_note(makeLine(u"note"_s, {}, this))
{
    setHeading(tr("Checklist of %1").arg(oneLine(environment, 80)),
               tr("What has to be ticked before %1 may enter. Your name stands beside each tick, in the "
                  "ledger too.")
                   .arg(oneLine(release, 120)));
    setPrimary(tr("Save"));
}

void ChecklistDialog::showItems(const QStringList &items, const QVector<ChecklistTick> &ticks)
{
    const bool isFirst = m_lines.isEmpty();
    for (const QString &item : items) {
        const auto tick = std::ranges::find(ticks, item, &ChecklistTick::item);
        const bool isTicked = tick != ticks.cend();
        auto line = std::ranges::find(m_lines, item, &Line::item);
        if (line == m_lines.end()) {
            auto *box = new QCheckBox(oneLine(item, 200).replace(u'&', u"&&"_s), this);
            box->setObjectName(u"item%1"_s.arg(m_lines.size()));
            box->setChecked(isTicked);
            connect(box, &QCheckBox::toggled, this, &ChecklistDialog::say);
            addField(box, box->text());
            box->show(); // the dialog is there already, and a hidden field's hint is hidden too
            m_lines.append({item, box, isTicked});
            line = m_lines.end() - 1;
        } else if (line->wasTicked != isTicked) { // somebody else did meanwhile
            line->wasTicked = isTicked;
            line->box->setChecked(isTicked);
        }
        QString said = tr("Still to be done");
        if (isTicked)
            said = tr("%1, %2", "who ticked it, when").arg(oneLine(tick->by, 80), exactTime(tick->at));
        if (isTicked && !tick->note.isEmpty())
            said += u": "_s + oneLine(tick->note, 200);
        setHint(line->box, said);
    }
    if (isFirst && !items.isEmpty()) {
        addField(m_note, tr("&Note"), tr("Optional: what was done; it stands with what you tick now"));
        m_lines.constFirst().box->setFocus();
    }
    say();
}

QStringList ChecklistDialog::changed(bool isTicked) const
{
    QStringList items;
    for (const Line &line : m_lines) {
        if (line.box->isChecked() == isTicked && line.wasTicked != isTicked)
            items += line.item;
    }
    return items;
}

void ChecklistDialog::say()
{
    const auto open = std::ranges::count_if(m_lines, [](const Line &line) { return !line.box->isChecked(); });
    if (m_lines.isEmpty())
        setRemark(tr("Looking…"));
    else
        setRemark(open == 0 ? tr("Then nothing of it stands in the way any more.")
                            : tr("%n item(s) are still to be done.", nullptr, int(open)));
    fieldChanged();
}

QVector<FormDialog::Complaint> ChecklistDialog::complaints() const
{
    const bool isSame = changed(true).isEmpty() && changed(false).isEmpty();
    if (!isSame)
        return {};
    return {{m_note, tr("Nothing was ticked, and no tick taken back.")}};
}

void ChecklistDialog::submit()
{
    Q_EMIT ticksRequested(changed(true), changed(false), m_note->text().trimmed());
}

} // namespace slipway
