#pragma once

#include "models/base/result.h"
#include "views/pages/pagekind.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace slipway {

class PageState;
class PastBar;
class StaleBar;
class Theme;

/// What a page is opened with, as a wish from another page; fields that do not apply stay empty.
struct PageRequest
{
    QString project;
    QString environment;
    QString from; ///< points as a person writes them: "prod", "v1.2.3", "prod@2026-11-01"
    QString to;
    QString release;
    QString text; ///< what is searched for
    qint64 id = 0; ///< an approval's or a deployment's
};

/// Where a person stands on a page: what a promotion or a roll-back that is asked for now is about. What is
/// not known stays empty.
struct Standing
{
    QString project;
    QString release; ///< what would be let in
    QString onward; ///< the environment it would go to
    QString environment; ///< the one that would be rolled back
};

/// One page of the window. A page takes its item models in the constructor, shows them in `content()`, and
/// emits wishes as signals; it never writes a model and asks nobody. What stands in place of the content
/// while there is none (loading, empty, failed) is drawn here, the same on every page.
///
/// A page begins as loading; whoever wires it calls `showContent`, `showEmpty` or `showFailed` when the
/// answer is there, and each time again. `showLoading` on a page that has content keeps the content (what is
/// being read never goes away).
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class State { Loading, Content, Empty, Failed };

    /// What an empty page says; `action` is the label of its one button, none if empty.
    struct Emptiness
    {
        QString icon;
        QString title;
        QString text;
        QString action;
    };

    Page(PageKind kind, Theme &theme, QWidget *parent = nullptr);
    ~Page() override;

    PageKind kind() const { return m_kind; }
    State state() const { return m_state; }
    /// The first answer is there, whatever it was.
    bool isSettled() const { return m_state != State::Loading; }

    void showLoading(const QString &what = {});
    void showContent();
    void showEmpty(const Emptiness &emptiness);
    /// The error's sentence, its details folded away, and "Try again". With content already there it stays,
    /// and a bar over it says that it is old and why.
    void showFailed(const Error &error);
    /// More of the content is on its way (a count, a second answer) while the rest can be read already.
    void setWorking(bool working);
    bool isWorking() const { return m_working; }
    /// A line over the content: what is shown is old, and why. An empty sentence takes it away.
    void setStale(const QString &sentence);

    /// Opened by a wish from elsewhere; says with signals what it now needs.
    virtual void openWith(const PageRequest &request);
    /// Whether it can show another moment than now.
    virtual bool travels() const { return false; }
    /// Which moment it shows now (null: now): the past is said over the content.
    virtual void setMoment(const QDateTime &moment);
    const QDateTime &moment() const { return m_moment; }
    /// Where the keyboard goes when the page is opened; nullptr: the first control.
    virtual QWidget *firstFocus() const { return nullptr; }
    /// For what the window's menu offers from every page.
    virtual Standing standing() const { return {}; }
    /// The keyboard's place, or the one button while something stands in place of the content.
    QWidget *focusTarget() const;

Q_SIGNALS:
    /// The person pressed "Try again".
    void retryRequested();
    /// The person pressed the button of the empty state.
    void emptyActionRequested();
    /// The person wants to see now again.
    void nowRequested();
    /// The page went from loading to anything else.
    void settled();
    /// Nothing more is on its way.
    void workEnded();

protected:
    /// Return presses the button that has the keyboard, as people expect and Qt does in dialogs only.
    void keyPressEvent(QKeyEvent *event) override;

    Theme &theme() const { return m_theme; }
    /// The page's own layout goes on this widget; margins are set already, spacing is Space::Large.
    QWidget *content() const { return m_content; }
    /// Sets every text that a person reads. Called once after construction (by the derived constructor) and
    /// whenever the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    /// Lets a control that changes something be pressed where that is possible. In the past it never is, and
    /// the control says so in place of `hint`.
    void offer(QWidget &act, bool isPossible, const QString &hint = {}) const;

private:
    /// The keyboard goes to the one thing to press, unless it is busy outside this page.
    void offerAction();
    void enter(State state);
    void revealLoading();

    PageKind m_kind;
    Theme &m_theme;
    QDateTime m_moment; ///< null: now
    State m_state = State::Loading;
    bool m_hasContent = false;
    bool m_working = false;
    QString m_loadingText;
    QTimer m_beforeLoading;
    StaleBar *m_stale = nullptr;
    PastBar *m_past = nullptr;
    QWidget *m_content = nullptr;
    PageState *m_overlay = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace slipway
