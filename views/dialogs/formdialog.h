#pragma once

#include "models/base/result.h"
#include "views/theme/parts.h"

#include <QDialog>
#include <QVector>

class QFormLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace slipway {

class Theme;

/// A question with a few fields: a heading, fields with their label above and a hint or a complaint below,
/// one primary button. What is wrong is said at the field it is about, when the person presses the button,
/// and goes away as it is put right. A derived dialog emits its wish from `submit`; whoever answers calls
/// `accept()` or `showFailed`.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    ~FormDialog() override;

    /// The wish was not granted: the dialog stays as it is, with the sentence above its buttons.
    void showFailed(const Error &error);
    /// Between the wish and its answer nothing can be pressed but Cancel.
    void setBusy(bool busy);

protected:
    /// One thing that is wrong with a field.
    struct Complaint
    {
        QWidget *field = nullptr;
        QString text;
    };

    FormDialog(Theme &theme, QWidget *parent);

    Theme &theme() const { return m_theme; }
    void setHeading(const QString &title, const QString &explanation);
    void setPrimary(const QString &verb, ButtonLook look = ButtonLook::Primary);
    /// Adds a field under the ones there are; `label` may hold a mnemonic.
    void addField(QWidget *field, const QString &label, const QString &hint = {});
    /// Adds a field beside the last one, as wide as that.
    void addFieldBeside(QWidget *field, const QString &label, const QString &hint = {});
    /// Adds what is no field, such as a button, under the ones there are; it keeps its own width.
    void addBelow(QWidget *widget);
    /// The same as wide as the fields; one that is there already goes to the end.
    void addWide(QWidget *widget);
    void setFieldVisible(QWidget *field, bool visible);
    void setHint(QWidget *field, const QString &hint);
    /// A quiet remark above the buttons.
    void setRemark(const QString &remark);

    /// What stops the person now; empty: the wish may be emitted.
    virtual QVector<Complaint> complaints() const = 0;
    virtual void submit() = 0;

    /// To be called whenever a field changed.
    void fieldChanged();

    /// Begins with the keyboard in the first field, unless the dialog chose another.
    void showEvent(QShowEvent *event) override;
    /// As high as it wants to be, or as the screen is: then its fields are scrolled, and its buttons stay.
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QWidget *widget = nullptr;
        Label *label = nullptr;
        Label *note = nullptr;
        QString hint;
    };

    QVBoxLayout *columnOf(QWidget *field, const QString &label, const QString &hint);
    void fit();
    void stayOnScreen();
    void press();
    bool showComplaints();

    Theme &m_theme;
    Label *m_title;
    Label *m_explanation;
    Label *m_remark;
    Label *m_failure;
    QScrollArea *m_scroll;
    QWidget *m_fieldsArea;
    QVBoxLayout *m_fieldsLayout;
    QHBoxLayout *m_row = nullptr; ///< the last row of fields
    QPushButton *m_primary = nullptr;
    QVBoxLayout *m_outer;
    QVector<Field> m_fields;
    bool m_pressedOnce = false;
};

} // namespace slipway
