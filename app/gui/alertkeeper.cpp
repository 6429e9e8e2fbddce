#include "app/gui/alertkeeper.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"

namespace slipway {

namespace {

constexpr int readEveryMs = 60 * 1000;
constexpr int readFirstMs = 3 * 1000;

} // namespace

AlertKeeper::AlertKeeper(Session &session, Navigator &navigator, QObject *parent)
    : QObject(parent), m_session(session), m_navigator(navigator)
{
    connect(&m_every, &QTimer::timeout, this, &AlertKeeper::look);
    m_every.start(readEveryMs);
    QTimer::singleShot(readFirstMs, this, &AlertKeeper::look);
}

void AlertKeeper::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    whenDone(fetchAlerts(m_session.commandContext()), this,
             [this](const Result<QVector<AlertReport>> &reports) {
                 m_isLooking = false;
                 if (reports)
                     return tell(*reports);
                 if (reports.error().message != m_toldTrouble)
                     m_navigator.showError(reports.error());
                 m_toldTrouble = reports.error().message;
             });
}

void AlertKeeper::tell(const QVector<AlertReport> &reports)
{
    QString trouble;
    for (const AlertReport &report : reports) {
        for (const Incident &incident : report.outcome.added) {
            if (!incident.resolvedAt.isValid())
                m_navigator.showNote(tr("An incident began in %1: %2")
                                         .arg(oneLine(incident.project, 80), oneLine(incident.title, 200)));
        }
        for (const Incident &incident : report.outcome.recovered)
            m_navigator.showNote(tr("An incident of %1 is over: %2")
                                     .arg(oneLine(incident.project, 80), oneLine(incident.title, 200)));
        if (trouble.isEmpty() && !report.source.error.isEmpty())
            trouble = tr("No alerts from “%1”: %2").arg(oneLine(report.source.name, 80), report.source.error);
    }
    if (!trouble.isEmpty() && trouble != m_toldTrouble)
        m_navigator.showError(Error{Error::Kind::Network, trouble, {}});
    m_toldTrouble = trouble;
}

} // namespace slipway
