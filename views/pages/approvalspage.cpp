#include "views/pages/approvalspage.h"

#include "models/items/approvalinboxmodel.h"
#include "models/items/approvallistmodel.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/approvaldetail.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/theme/theme.h"

#include <QListView>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ApprovalsPage::ApprovalsPage(Theme &dress, const ApprovalModels &models, QString person, QWidget *parent)
    : Page(PageKind::Approvals, dress, parent), m_models(models), m_person(std::move(person)),
      m_inbox(new ApprovalInboxModel(this)), m_parts(new MasterDetail(dress, this)),
      m_which(new QTabBar(this)), m_new(makeButton(ButtonLook::Quiet, this)),
      m_detail(new ApprovalDetail(dress, models.commits, models.files, this))
{
    // Before the inbox hears of it, which would make another row current at once.
    connect(&models.approvals, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_refreshing = true; });
    m_inbox->setSourceModel(&models.approvals);
    m_which->setObjectName(u"inboxTabs"_s);
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    m_which->addTab(QString());
    m_which->addTab(QString());
    m_new->setObjectName(u"newRequest"_s);
    m_new->setIcon(dress.icon(u"plus"_s));
    auto *head = new QHBoxLayout;
    head->addWidget(m_which);
    head->addStretch();
    head->addWidget(m_new);
    m_parts->head()->setContentsMargins(Space::Small, Space::Tiny, Space::Small,
                                        0); // the tabs stand on the line
    m_parts->head()->addLayout(head);
    m_parts->detail()->addWidget(m_detail);
    dressList(*m_parts->list(), dress, u"inbox"_s);
    m_parts->list()->setItemDelegate(new TwoLineDelegate(dress, ApprovalListModel::AgeRole, m_parts->list()));
    m_parts->list()->setModel(m_inbox);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);

    connect(m_which, &QTabBar::currentChanged, this, [this](int tab) {
        m_inbox->setMineOnly(tab == 0);
        select(m_shown);
    });
    connect(m_parts->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ApprovalsPage::choose);
    connect(m_detail, &ApprovalDetail::decisionWanted, this,
            [this](DecisionKind kind) { Q_EMIT decisionWanted(m_shown, kind); });
    connect(m_new, &QPushButton::clicked, this, &ApprovalsPage::newRequestWanted);
    connect(this, &Page::emptyActionRequested, this, &ApprovalsPage::newRequestWanted);
    connect(&models.approvals, &QAbstractItemModel::dataChanged, this, &ApprovalsPage::refreshDetail);
    m_parts->setDetailVisible(false);
    retranslate();
}

QWidget *ApprovalsPage::firstFocus() const
{
    return m_parts->list();
}

void ApprovalsPage::openWith(const PageRequest &request)
{
    if (request.id <= 0)
        return;
    const ApprovalId id{request.id};
    m_shown = id;
    m_inbox->setKept(id);
    select(id);
    Q_EMIT requestChosen(id);
}

int ApprovalsPage::rowShown() const
{
    return m_models.approvals.rowOf(m_shown);
}

void ApprovalsPage::select(ApprovalId id)
{
    const int row = m_models.approvals.rowOf(id);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_inbox->mapFromSource(m_models.approvals.index(row, 0));
    if (index.isValid())
        m_parts->list()->setCurrentIndex(index);
}

void ApprovalsPage::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_refreshing)
        return;
    const auto id = index.data(ApprovalListModel::IdRole).value<ApprovalId>();
    if (id == m_shown)
        return;
    m_shown = id;
    refreshDetail();
    Q_EMIT requestChosen(id);
    // The one read before leaves the inbox only now, when another is being read.
    QMetaObject::invokeMethod(
        this, [this] { m_inbox->setKept(m_shown); }, Qt::QueuedConnection);
}

void ApprovalsPage::refreshDetail()
{
    count();
    const int row = rowShown();
    m_parts->setDetailVisible(row >= 0);
    if (row >= 0)
        m_detail->show(m_models.approvals.at(row), m_person, m_models.approvals.now());
}

void ApprovalsPage::showApprovals()
{
    m_refreshing = false;
    if (m_models.approvals.rowCount() == 0) {
        showEmpty({u"stamp"_s, tr("Nothing to approve"),
                   tr("When a release needs somebody's agreement before it goes into an environment, it "
                      "waits here."),
                   tr("Request approval…")});
        return;
    }
    showContent();
    if (m_models.approvals.waitingForMe() == 0 && !m_shown.isValid())
        m_which->setCurrentIndex(1);
    if (rowShown() < 0 && m_inbox->rowCount() > 0)
        m_parts->list()->setCurrentIndex(m_inbox->index(0, 0));
    else
        select(m_shown);
    refreshDetail();
}

void ApprovalsPage::showContext(ApprovalId id, const ApprovalContext &context)
{
    if (id == m_shown)
        m_detail->setContext(context);
}

void ApprovalsPage::count()
{
    m_which->setTabText(0, tr("Waiting for you · %1").arg(m_models.approvals.waitingForMe()));
    m_which->setTabText(1, tr("All · %1").arg(m_models.approvals.rowCount()));
}

void ApprovalsPage::retranslate()
{
    m_new->setAccessibleName(tr("Request approval…"));
    m_new->setToolTip(tr("Request approval… (Ctrl+N)"));
    m_new->setShortcut(QKeySequence::New);
    m_parts->list()->setAccessibleName(tr("Requests for approval"));
    m_which->setAccessibleName(tr("Which requests"));
    m_parts->setHint(tr("Choose a request at the left"));
    m_detail->retranslate();
    count();
}

} // namespace slipway
