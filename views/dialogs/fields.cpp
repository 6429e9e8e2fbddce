#include "views/dialogs/fields.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

QComboBox *makePicker(QAbstractItemModel &model, const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setModel(&model);
    return box;
}

void pick(QComboBox &box, const QString &text)
{
    delete box.findChild<QObject *>(u"waitingPick"_s, Qt::FindDirectChildrenOnly);
    if (text.isEmpty())
        return;
    if (const int index = box.findText(text); index >= 0)
        return box.setCurrentIndex(index);
    // The list may still be on its way; a choice made by hand meanwhile stands.
    auto *waiting = new QObject(&box);
    waiting->setObjectName(u"waitingPick"_s);
    QObject::connect(box.model(), &QAbstractItemModel::rowsInserted, waiting, [&box, waiting, text] {
        if (const int index = box.findText(text); index >= 0) {
            waiting->deleteLater();
            box.setCurrentIndex(index);
        }
    });
    QObject::connect(&box, &QComboBox::activated, waiting, &QObject::deleteLater);
}

QLineEdit *makeLine(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    line->setMaxLength(2000);
    return line;
}

QPlainTextEdit *makeTextBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFixedHeight(QFontMetrics(box->font()).lineSpacing() * 4);
    return box;
}

} // namespace slipway
