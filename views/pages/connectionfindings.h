#pragma once

#include <QDateTime>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QProgressBar;
class QVBoxLayout;

namespace slipway {

class FactList;
class Label;
class Theme;

/// Whether one thing works at a server, and why not.
struct ConnectionCapability
{
    QString what;
    bool works = false;
    QString whyNot{};
};

/// What a test of a connection found out.
struct ConnectionProbe
{
    QString server; ///< product and version
    QString account;
    QStringList scopes;
    QVector<ConnectionCapability> reads;
    QVector<ConnectionCapability> acts;
};

/// What a connection's last sync said besides its error.
struct ConnectionNews
{
    QStringList remarks; ///< how much was asked, what was passed over
    QStringList notices; ///< what was not to be had, a sentence each
    int rateLimit = 0; ///< 0: the server names none
    int rateRemaining = 0;
    QDateTime rateResetAt;
};

/// An environment that could be added.
struct OfferedEnvironment
{
    QString name;
    QString detail; ///< its tier, and whose it is there
    bool operator==(const OfferedEnvironment &) const = default;
};

/// What is known of a connection's server: what works there, what the last sync could not have, how much may
/// still be asked, and which of its environments the workspace lacks.
class ConnectionFindings final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionFindings(Theme &theme, QWidget *parent = nullptr);

    void setProbe(const std::optional<ConnectionProbe> &probe);
    void setNews(const std::optional<ConnectionNews> &news);
    void setOffered(const QVector<OfferedEnvironment> &environments);
    void retranslate();

Q_SIGNALS:
    /// The environment of that name is to be added to the workspace.
    void environmentWanted(const QString &name);

private:
    void sayProbe();
    void sayNews();
    void sayOffered();
    QWidget *makeOffer(const OfferedEnvironment &environment);

    Theme &m_theme;
    Label *m_untested;
    FactList *m_reads;
    FactList *m_acts;
    FactList *m_news;
    QWidget *m_gauge;
    QProgressBar *m_rate;
    Label *m_rateText;
    QWidget *m_offers;
    Label *m_offersHeading;
    QVBoxLayout *m_offersRows;
    Label *m_offersMore;
    QVector<QWidget *> m_offerLines;
    std::optional<ConnectionProbe> m_probe;
    std::optional<ConnectionNews> m_lastNews;
    QVector<OfferedEnvironment> m_offered;
};

} // namespace slipway
