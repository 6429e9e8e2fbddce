#pragma once

#include <QDateTime>
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <QVector>

class QVBoxLayout;

namespace slipway {

class Theme;

/// Where one commit is, as shown: in words, nothing to look up.
struct WhereAnswer
{
    struct Place
    {
        QString environment;
        bool known = true;
        bool contains = false;
        QDateTime since;
    };
    QString project;
    QString commit; ///< short
    QString subject;
    QVector<Place> places;
};

/// The answer to a search, under the search field: each match with the environments that have it. Escape
/// closes it.
class WherePanel final : public QFrame
{
    Q_OBJECT
public:
    WherePanel(Theme &theme, QWidget *window);

    void setAnchor(QWidget *field);
    void showSearching(const QString &text);
    void showAnswers(const QString &text, const QVector<WhereAnswer> &answers, const QDateTime &now);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void historyRequested(const QString &project);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saySearching();
    void clear();
    void place();
    int panelWidth() const;
    void addAnswer(const WhereAnswer &answer, const QDateTime &now);

    Theme &m_theme;
    QPointer<QWidget> m_anchor;
    QVBoxLayout *m_column;
    QTimer m_stillLooking;
    QString m_wanted;
};

} // namespace slipway
