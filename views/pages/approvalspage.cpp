#include "views/pages/approvalspage.h"

#include "models/items/approvalinboxmodel.h"
#include "models/items/approvallistmodel.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/approvaldetail.h"
#include "views/pages/gatedetail.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/theme/theme.h"

#include <QListView>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

// One delegate paints both lists.
static_assert(int(ApprovalListModel::AgeRole) == int(ServerGateListModel::AgeRole));

ApprovalsPage::ApprovalsPage(Theme &dress, const ApprovalModels &models, QString person, QWidget *parent)
    : Page(PageKind::Approvals, dress, parent), m_models(models), m_person(std::move(person)),
      m_inbox(new ApprovalInboxModel(this)), m_parts(new MasterDetail(dress, this)),
      m_which(new QTabBar(this)), m_new(makeButton(ButtonLook::Quiet, this)),
      m_batch(makeButton(ButtonLook::Plain, this)),
      m_detail(new ApprovalDetail(dress, models.commits, models.files, this)),
      m_gateDetail(new GateDetail(dress, this))
{
    // Before the inbox hears of it, which would make another row current at once.
    connect(&models.approvals, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_refreshing = true; });
    m_inbox->setSourceModel(&models.approvals);
    m_which->setObjectName(u"inboxTabs"_s);
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    for (int tab = MineTab; tab <= GatesTab; ++tab)
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
    m_batch->setObjectName(u"approveBatch"_s);
    m_batch->hide(); // until several are chosen
    m_parts->head()->addWidget(m_batch);
    connect(m_batch, &QPushButton::clicked, this, [this] { Q_EMIT batchWanted(approvable()); });
    m_parts->detail()->addWidget(m_detail);
    m_parts->detail()->addWidget(m_gateDetail);
    m_gateDetail->hide();
    dressList(*m_parts->list(), dress, u"inbox"_s);
    m_parts->list()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_parts->list()->setItemDelegate(new TwoLineDelegate(dress, ApprovalListModel::AgeRole, m_parts->list()));
    setListModel(m_inbox);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);

    connect(m_which, &QTabBar::currentChanged, this, &ApprovalsPage::chooseTab);
    connect(m_gateDetail, &GateDetail::decisionWanted, this, [this](bool approve) {
        Q_EMIT gateDecisionWanted({m_shownGate.first}, m_shownGate.second, approve);
    });
    connect(m_gateDetail, &GateDetail::withdrawalWanted, this, &ApprovalsPage::gateWithdrawalWanted);
    connect(m_gateDetail, &GateDetail::pageWanted, this, &ApprovalsPage::gatePageWanted);
    connect(&models.gates, &QAbstractItemModel::dataChanged, this, &ApprovalsPage::showChosenGate);
    connect(m_detail, &ApprovalDetail::decisionWanted, this,
            [this](DecisionKind kind) { Q_EMIT decisionWanted(m_shown, kind); });
    connect(m_detail, &ApprovalDetail::promoteWanted, this, [this] { Q_EMIT promoteWanted(m_shown); });
    connect(m_detail, &ApprovalDetail::checklistWanted, this, [this] { Q_EMIT checklistWanted(m_shown); });
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
    if (showsGates())
        m_which->setCurrentIndex(AllTab);
    m_shown = id;
    m_inbox->setKept(id);
    select(id);
    Q_EMIT requestChosen(id);
}

bool ApprovalsPage::showsGates() const
{
    return m_which->currentIndex() == GatesTab;
}

void ApprovalsPage::setListModel(QAbstractItemModel *model)
{
    QListView *const list = m_parts->list();
    if (list->model() == model)
        return;
    QItemSelectionModel *const before = list->selectionModel();
    list->setModel(model);
    delete before; // Qt leaves it to whoever changes the model
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showsGates() ? chooseGate(index) : choose(index); });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApprovalsPage::sayBatch);
}

QVector<ApprovalId> ApprovalsPage::approvable() const
{
    QVector<ApprovalId> ids;
    if (showsGates())
        return ids;
    for (const QModelIndex &index : m_parts->list()->selectionModel()->selectedIndexes()) {
        // Whose turn it is says the domain, to the inbox and to the command alike.
        if (index.data(ApprovalListModel::MineRole).toBool())
            ids += index.data(ApprovalListModel::IdRole).value<ApprovalId>();
    }
    return ids;
}

bool ApprovalsPage::isOneContent() const
{
    QVector<ApprovalSubject> subjects;
    for (const QModelIndex &index : m_parts->list()->selectionModel()->selectedIndexes()) {
        if (index.data(ApprovalListModel::MineRole).toBool())
            subjects += index.data(ApprovalListModel::SubjectRole).value<ApprovalSubject>();
    }
    return std::ranges::all_of(
        subjects, [&](const ApprovalSubject &one) { return one.isSameContent(subjects.first()); });
}

void ApprovalsPage::sayBatch()
{
    const int several = int(approvable().size());
    const bool isOne = several > 1 && isOneContent();
    m_batch->setVisible(several > 1);
    m_batch->setEnabled(isOne);
    m_batch->setText(tr("Approve %n &together…", nullptr, several));
    m_batch->setToolTip(isOne ? QString()
                              : tr("Only one release, asked for into several environments, is approved "
                                   "together: what differs is looked at one by one."));
    m_batch->setAccessibleDescription(m_batch->toolTip());
}

void ApprovalsPage::chooseTab(int tab)
{
    const bool gates = tab == GatesTab;
    if (!gates)
        m_inbox->setWhose(tab == MineTab       ? ApprovalInboxModel::Whose::Mine
                              : tab == RoleTab ? ApprovalInboxModel::Whose::MyRoles
                                               : ApprovalInboxModel::Whose::Everybodys);
    setListModel(gates ? static_cast<QAbstractItemModel *>(&m_models.gates) : m_inbox);
    m_parts->list()->setAccessibleName(gates ? tr("What waits at servers") : tr("Requests for approval"));
    m_parts->setHint(gates ? tr("Nothing waits at a server's own gate") : tr("Choose a request at the left"));
    m_detail->setVisible(!gates);
    m_gateDetail->setVisible(gates);
    if (gates)
        return showChosenGate();
    select(m_shown);
    refreshDetail();
}

void ApprovalsPage::chooseGate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_shownGate = {index.data(ServerGateListModel::ConnectionRole).value<ConnectionId>().value,
                   index.data(ServerGateListModel::ExternalIdRole).toString()};
    showChosenGate();
}

void ApprovalsPage::showChosenGate()
{
    count();
    if (!showsGates())
        return;
    int row = m_models.gates.rowOf(m_shownGate);
    if (row < 0 && m_models.gates.rowCount() > 0) {
        row = 0; // what was read is decided: the next that waits
        m_shownGate = {m_models.gates.at(0).connection.value, m_models.gates.at(0).gate.externalId};
    }
    m_parts->setDetailVisible(row >= 0);
    if (row < 0)
        return;
    m_gateDetail->show(m_models.gates.at(row), m_models.gates.now());
    m_parts->list()->setCurrentIndex(m_models.gates.index(row, 0));
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
    sayBatch();
    if (showsGates())
        return;
    const int row = rowShown();
    m_parts->setDetailVisible(row >= 0);
    if (row >= 0)
        m_detail->show(m_models.approvals.at(row), m_person, m_models.approvals.now());
}

void ApprovalsPage::showApprovals()
{
    m_refreshing = false;
    if (m_models.approvals.rowCount() == 0 && m_models.gates.rowCount() == 0) {
        showEmpty({u"stamp"_s, tr("Nothing to approve"),
                   tr("When a release needs somebody's agreement before it goes into an environment, it "
                      "waits here."),
                   tr("Request approval…")});
        return;
    }
    showContent();
    if (m_models.approvals.waitingForMe() == 0 && !m_shown.isValid() && !showsGates())
        m_which->setCurrentIndex(m_models.approvals.rowCount() == 0 ? GatesTab : AllTab);
    if (showsGates())
        return showChosenGate();
    if (rowShown() < 0 && m_inbox->rowCount() > 0)
        m_parts->list()->setCurrentIndex(m_inbox->index(0, 0));
    else
        select(m_shown);
    refreshDetail();
}

void ApprovalsPage::setPerson(const QString &person)
{
    m_person = person;
    refreshDetail();
}

void ApprovalsPage::showContext(ApprovalId id, const ApprovalContext &context)
{
    if (id == m_shown)
        m_detail->setContext(context);
}

Standing ApprovalsPage::standing() const
{
    const int row = showsGates() ? -1 : rowShown();
    if (row < 0)
        return {};
    const ApprovalSubject &subject = m_models.approvals.at(row).subject;
    return {subject.project, subject.release, subject.environment, subject.environment};
}

void ApprovalsPage::count()
{
    m_which->setTabText(MineTab, tr("For you · %1").arg(m_models.approvals.waitingForMe()));
    // Where nobody has a role, the tab would say nothing.
    m_which->setTabVisible(RoleTab, m_models.approvals.hasRoles());
    m_which->setTabText(RoleTab, tr("Your roles · %1").arg(m_models.approvals.waitingForMyRoles()));
    m_which->setTabText(AllTab, tr("All · %1").arg(m_models.approvals.rowCount()));
    m_which->setTabText(GatesTab, tr("Servers · %1").arg(m_models.gates.rowCount()));
}

void ApprovalsPage::retranslate()
{
    m_new->setAccessibleName(tr("Request approval…"));
    m_new->setToolTip(tr("Request approval… (Ctrl+N)"));
    m_new->setShortcut(QKeySequence::New);
    m_which->setAccessibleName(tr("Which requests"));
    m_parts->list()->setToolTip(tr("Choose several with Ctrl or Shift to approve them together"));
    m_detail->retranslate();
    m_gateDetail->retranslate();
    chooseTab(m_which->currentIndex());
    count();
}

} // namespace slipway
