#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace slipway {

class Label;
class Theme;

/// How fresh one source is.
struct SourceFreshness
{
    QString name;
    QDateTime lastSync; ///< null: never
    QString error; ///< translated; empty: the last sync was fine
    bool operator==(const SourceFreshness &) const = default;
};

/// The strip along the bottom: each source, how fresh, what is wrong, and the one thing to press.
class SyncStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncStrip(Theme &theme, QWidget *parent = nullptr);

    void setSources(const QVector<SourceFreshness> &sources, const QDateTime &now);
    /// While a sync runs; `total` 0 while the end is not known.
    void showProgress(const QString &what, int done, int total);
    void showIdle();
    /// How fresh everything is together: "Up to date, 12 s ago". Empty: nothing is said of it.
    void setKept(const QString &sentence);
    bool isRunning() const { return m_running; }
    void setSyncEnabled(bool enabled);
    void retranslate();

Q_SIGNALS:
    void syncRequested();
    void cancelRequested();
    /// A source that failed was pressed.
    void sourcePressed(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addSource(const SourceFreshness &source);
    void fit();

    struct Item
    {
        QPushButton *button;
        QString text; ///< in full
    };

    Theme &m_theme;
    QVector<SourceFreshness> m_sources;
    QDateTime m_now;
    QWidget *m_list;
    QHBoxLayout *m_line;
    QVector<Item> m_items;
    Label *m_more = nullptr;
    Label *m_what;
    Label *m_kept;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_sync;
    bool m_running = false;
};

} // namespace slipway
