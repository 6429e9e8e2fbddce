#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace slipway {

class Label;
class Theme;

/// One big choice: icon, title, a line of what follows.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const Theme &theme, QString icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &line);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Return opens what has the keyboard, as Space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_line;
};

/// What a first start shows: three ways in, and the workspaces opened before.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Theme &theme, QWidget *parent = nullptr);

    /// Addresses as `StoreAddress::parse` reads them, newest first.
    void setRecent(const QStringList &addresses);

Q_SIGNALS:
    void repositoryRequested();
    void demoRequested();
    void databaseRequested();
    void recentRequested(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    Label *m_title;
    Label *m_line;
    ChoiceButton *m_repository;
    ChoiceButton *m_demo;
    ChoiceButton *m_database;
    Label *m_recentTitle;
    QWidget *m_recent;
    QVBoxLayout *m_recentColumn;
};

} // namespace slipway
