#pragma once

#include <QString>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace slipway {

/// A box to choose from `model`'s first column; the first entry is chosen.
QComboBox *makePicker(QAbstractItemModel &model, const QString &objectName, QWidget *parent);
/// Chooses the entry with that text; one that is not there yet is chosen as soon as it is. Nothing for an
/// empty text.
void pick(QComboBox &box, const QString &text);

QLineEdit *makeLine(const QString &objectName, const QString &placeholder, QWidget *parent);
/// A few lines of plain text; Tab leaves it.
QPlainTextEdit *makeTextBox(const QString &objectName, QWidget *parent);

} // namespace slipway
