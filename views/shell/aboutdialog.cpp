#include "views/shell/aboutdialog.h"

#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int aboutIconSide = 48;

} // namespace

AboutDialog::AboutDialog(Theme &theme, const QStringList &facts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Slipway"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Giant, Space::Huge, Space::Giant, Space::Huge);
    column->setSpacing(Space::Small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Medium);
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(aboutIconSide, aboutIconSide));
    head->addWidget(icon);
    head->addWidget(
        new Label(theme, TextRole::Title, u"Slipway %1"_s.arg(QCoreApplication::applicationVersion()), this),
        1);
    column->addLayout(head);
    column->addWidget(new Label(theme, TextRole::Body,
                                tr("What runs where, what is waiting and for whom, what would change, who "
                                   "agreed, what happened before."),
                                this));
    for (const QString &fact : facts) {
        auto *label = new Label(theme, TextRole::Small, fact, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(new Label(theme, TextRole::Small,
                                tr("Free software under the GNU General Public License, version 3 or later. "
                                   "Icons: Lucide (ISC licence)."),
                                this));
    column->addSpacing(Space::Small);
    QPushButton *close = makeButton(ButtonLook::Plain, this);
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace slipway
