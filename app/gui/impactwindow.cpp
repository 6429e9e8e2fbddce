#include "app/gui/impactwindow.h"

#include "app/gui/picturefile.h"
#include "app/gui/watchdialogs.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/items/impactlistmodel.h"
#include "models/queries/monitorquery.h"
#include "views/pages/impactview.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr QSize proposedSize(820, 660);

/// The dialog with its models. A newer answer wins over an older one.
class ImpactDialog final : public QDialog
{
public:
    ImpactDialog(const Wiring &wiring, QWidget *parent, DeploymentId deployment, const QString &title)
        : QDialog(parent), m_session(wiring.session), m_deployment(deployment),
          m_view(new ImpactView(wiring.theme, m_impacts, m_values, this))
    {
        setObjectName(u"impactDialog"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        resize(proposedSize);
        auto *heading = new Label(wiring.theme, TextRole::Title, title, this);
        heading->setWordWrap(true);
        auto *close = makeButton(ButtonLook::Primary, this);
        close->setObjectName(u"close"_s);
        close->setText(ImpactView::tr("Close"));
        close->setDefault(true);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(close);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
        column->setSpacing(Space::Medium);
        column->addWidget(heading);
        column->addWidget(m_view, 1);
        column->addLayout(buttons);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        connect(m_view, &ImpactView::retryRequested, this, &ImpactDialog::ask);
        connect(m_view, &ImpactView::watchRequested, this, [this, wiring](const QString &environment) {
            openMonitors(wiring, this, environment, [self = QPointer(this)] {
                if (self)
                    self->ask();
            });
        });
        connect(m_view, &ImpactView::pictureRequested, this,
                [this, wiring, title](QWidget *chart) { openSavePicture(wiring, this, chart, title); });
        connect(m_view, &ImpactView::monitorChosen, this,
                [this](const MonitorImpact &impact) { m_values.setRows(valuesOf(impact)); });
        ask();
    }
    ~ImpactDialog() override
    {
        delete m_view; // before the models that it shows
    }

private:
    void ask()
    {
        m_view->showLoading();
        const quint64 ticket = m_newest.take();
        whenDone(askImpact(m_session.queryContext(), m_deployment), this,
                 [this, ticket](const Result<DeploymentImpact> &impact) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (!impact)
                         return m_view->showFailed(impact.error());
                     m_impacts.setRows(impact->monitors);
                     m_view->showImpact(*impact);
                 });
    }

    Session &m_session;
    DeploymentId m_deployment;
    ImpactListModel m_impacts;
    ImpactValueModel m_values;
    NewestWins m_newest;
    ImpactView *m_view;
};

} // namespace

void openImpact(const Wiring &wiring, QWidget *parent, DeploymentId deployment, const QString &title)
{
    (new ImpactDialog(wiring, parent, deployment, title))->open();
}

} // namespace slipway
