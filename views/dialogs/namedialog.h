#pragma once

#include "views/dialogs/formdialog.h"

#include <QStringList>

class QLineEdit;

namespace slipway {

/// Asks for a name to keep something under; one that is taken already is said to be written over.
class NameDialog final : public FormDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString explanation;
        QString verb;
    };
    NameDialog(Theme &theme, const Words &words, QStringList taken, QWidget *parent);

Q_SIGNALS:
    void nameGiven(const QString &name);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QStringList m_taken;
    QLineEdit *m_name;
};

} // namespace slipway
