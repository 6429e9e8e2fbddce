#pragma once

#include "models/items/facetvalues.h"
#include "views/pages/historyfilter.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace slipway {

class FacetBox;
class Theme;

/// The filter of the history: words, a period and filters that were kept in one line, what to slice by in the
/// next; says what it is as the person types.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilterBar(Theme &theme, QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// Says the new filter once.
    void setFilter(const HistoryFilter &filter);
    void clear() { setFilter({}); }
    /// The values of every facet under the filter.
    void setFacets(const std::function<QVector<FacetValue>(HistoryFacet, const QStringList &)> &valuesOf);
    /// The counts that are shown are of an older filter.
    void setCounting();
    void setSavedFilters(const QVector<SavedFilter> &saved);
    QLineEdit *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void filterChanged(const slipway::HistoryFilter &filter);
    /// The person wants to keep the filter as it is.
    void saveRequested();
    void forgetRequested(const QString &name);

private:
    void makeFirstLine(QHBoxLayout *line);
    void makeFacets(QHBoxLayout *line);
    void fillSavedMenu();
    void say();

    /// Long enough for two letters of somebody who types fast, short enough to be felt as at once.
    static constexpr int typingPause = 60;

    QLineEdit *m_search;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_saved;
    QMenu *m_savedMenu;
    QPushButton *m_clear;
    QVector<FacetBox *> m_facets;
    QCheckBox *m_inFreeze;
    QVector<SavedFilter> m_savedFilters;
    qint64 m_frozen = -1; ///< how many came during a freeze; -1: not counted yet
    QTimer m_typing;
    HistoryFilter m_said;
    bool m_quiet = false;
};

} // namespace slipway
