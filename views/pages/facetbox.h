#pragma once

#include "models/items/facetvalues.h"

#include <QComboBox>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace slipway {

class Theme;

/// A box that says what is chosen of one facet and opens to its values with how many deployments each has.
/// Space or a click chooses and unchooses, Return does so and closes, typing narrows the values down, Esc
/// closes.
class FacetBox final : public QComboBox
{
    Q_OBJECT
public:
    FacetBox(HistoryFacet facet, Theme &theme, QWidget *parent = nullptr);

    HistoryFacet facet() const { return m_facet; }
    QStringList chosen() const { return m_chosen; }
    /// Says nothing.
    void setChosen(const QStringList &keys);
    void setValues(const QVector<FacetValue> &values);
    const QVector<FacetValue> &values() const { return m_values; }
    /// The counts are of an older filter; newer ones are on their way.
    void setCounting(bool counting);

    void showPopup() override;
    void hidePopup() override;
    void retranslate();

Q_SIGNALS:
    /// The person chose or unchose one.
    void chosenChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void makePopup();
    void fill();
    void toggle(QListWidgetItem *item);
    void say();
    QString nameOf(const QString &key) const;

    HistoryFacet m_facet;
    Theme &m_theme;
    QVector<FacetValue> m_values;
    QStringList m_chosen;
    bool m_counting = false;
    QFrame *m_popup = nullptr;
    QLineEdit *m_narrow = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace slipway
