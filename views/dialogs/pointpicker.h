#pragma once

#include <QComboBox>

namespace slipway {

/// A field for a point in a project's history: written, or chosen from what there is. What a person wrote
/// stays, whatever happens to the list meanwhile.
class PointPicker final : public QComboBox
{
    Q_OBJECT
public:
    PointPicker(QAbstractItemModel &points, const QString &objectName, QWidget *parent = nullptr);

    QString point() const { return m_text.trimmed(); }
    /// Sets the text; says nothing.
    void setPoint(const QString &text);

Q_SIGNALS:
    /// The person is done with another text than before.
    void pointChosen();

private:
    void keep();
    void finish();

    QString m_text;
    QString m_said;
};

} // namespace slipway
