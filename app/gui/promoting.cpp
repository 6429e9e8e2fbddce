// Letting a release in, and going back: the dialog, its plan, and the command.
#include "app/gui/askdialogs.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/gui/ruledialogs.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/promotecommands.h"
#include "models/commands/signercommands.h"
#include "models/items/choicelistmodel.h"
#include "models/items/gatewords.h"
#include "models/queries/comparequery.h"
#include "models/queries/promotionplan.h"
#include "views/dialogs/promotedialog.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PromotingWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Promoting)
};

QString sentenceOf(const PromotionPlan &plan)
{
    QString now = PromotingWords::tr("nothing yet");
    if (plan.live && !plan.live->version.isEmpty())
        now = oneLine(plan.live->version, 80);
    else if (plan.live)
        now = plan.live->commit.isNull() ? PromotingWords::tr("an unknown commit")
                                         : plan.live->commit.shortHex();
    const QString step = PromotingWords::tr("%1 → %2").arg(now, oneLine(plan.release, 80));
    if (plan.kind == DeploymentKind::Rollback)
        return PromotingWords::tr("%1, %n commit(s) taken back", nullptr, plan.lost).arg(step);
    return PromotingWords::tr("%1, %n commit(s) become live", nullptr, plan.commits).arg(step);
}

QString carrierOf(const PromotionPlan &plan)
{
    if (!plan.target)
        return {};
    if (plan.target->connection.isEmpty()) {
        const TargetWords words{plan.project, plan.environment.name, plan.release, plan.tag, plan.commit};
        return filledIn(plan.target->command.join(u' '), words);
    }
    return plan.target->job.isEmpty() ? plan.target->connection
                                      : u"%1: %2"_s.arg(plan.target->connection, plan.target->job);
}

/// Why whoever sits here may not override the freeze; empty: they may, or only their key tells who they are.
QString whyNoOverride(const PromotionPlan &plan, const SignerDirectory &signers, const QString &actor)
{
    const QString owner = signers.ownerOf(actor);
    const bool isKeyNeeded = !signers.isEmpty() && owner.isEmpty();
    if (isKeyNeeded && !plan.policy.freezeOverride.isEmpty())
        return {};
    const auto may = mayOverrideFreeze(plan.policy, signers.isEmpty() ? actor : owner, signers.roles());
    return may ? QString() : may.error().message;
}

PromotionPreview previewOf(const PromotionPlan &plan, const SignerDirectory &signers, const QString &actor)
{
    PromotionPreview preview;
    preview.isKnown = true;
    preview.sentence = sentenceOf(plan);
    preview.findings = plan.findings;
    preview.risk = plan.risk;
    preview.mayMove = plan.canMove();
    preview.carrier = carrierOf(plan);
    const auto blocks = [&plan](const QString &gate) {
        return std::ranges::any_of(plan.findings, [&gate](const GateFinding &finding) {
            return finding.gate == gate && finding.outcome == GateOutcome::Blocks;
        });
    };
    preview.lacksApproval = blocks(u"approvals"_s);
    preview.lacksCarrier = blocks(u"target"_s);
    preview.hasChecklist = hasChecklist(plan.findings);
    preview.isFrozen = plan.isFrozen();
    if (preview.isFrozen)
        preview.mayNotOverride = whyNoOverride(plan, signers, actor);
    return preview;
}

constexpr int subjectsShown = 5;

QStringList subjectsOf(const QVector<Commit> &commits)
{
    QStringList subjects;
    for (const Commit &commit : commits.mid(0, subjectsShown))
        subjects += commit.subject;
    return subjects;
}

QString outcomeText(const PromotionOutcome &done)
{
    const QString what = PromotingWords::tr("%1 %2 into %3")
                             .arg(oneLine(done.promotion.project, 80), oneLine(done.promotion.release, 80),
                                  oneLine(done.promotion.environment, 80));
    switch (done.promotion.state) {
    case PromotionState::Succeeded:
        return PromotingWords::tr("%1: live.").arg(what);
    case PromotionState::Unsure:
        return PromotingWords::tr(
                   "%1: no answer came, so it is not known whether it began. The next sync finds out.")
            .arg(what);
    case PromotionState::Failed:
        return PromotingWords::tr("%1: failed. %2").arg(what, oneLine(done.promotion.message, 200));
    case PromotionState::Asking:
    case PromotionState::Running:
        break;
    }
    return PromotingWords::tr("%1: the server has begun it.").arg(what);
}

/// Joins one PromoteDialog to the plan and the command. A child of the dialog.
class PromoteWire final : public QObject
{
public:
    PromoteWire(const Wiring &wiring, PromoteDialog *dialog, ChoiceListModel *releases, bool isRollback)
        : QObject(dialog), m_wiring(wiring), m_dialog(dialog), m_isRollback(isRollback)
    {
        connect(dialog, &PromoteDialog::projectChosen, releases,
                [session = &wiring.session, releases](const QString &chosen) {
                    offerReleases(*session, releases, chosen);
                });
        connect(dialog, &PromoteDialog::planWanted, this, &PromoteWire::askPlan);
        connect(dialog, &PromoteDialog::promoteRequested, this, &PromoteWire::start);
        connect(dialog, &PromoteDialog::carrierRequested, this,
                [this](const QString &environment) { openTarget(m_wiring, m_dialog, {}, {}, environment); });
        connect(dialog, &PromoteDialog::overrideRequested, this,
                [this] { openOverride(m_wiring, m_dialog, m_plan, m_isSigned); });
        connect(dialog, &PromoteDialog::checklistRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    openChecklist(m_wiring, m_dialog, project, release, environment);
                });
        // What was in the way may be there now.
        connect(&wiring.session.store(), &Store::changed, this, [this](Store::Topics topics) {
            if ((topics & (Store::EnvironmentsTopic | Store::ApprovalsTopic)) && !m_isStarted)
                askPlan();
        });
        connect(dialog, &PromoteDialog::approvalRequested, this,
                [this](const QString &project, const QString &release, const QString &environment) {
                    Wiring onward = m_wiring;
                    m_dialog->reject();
                    openRequestApproval(onward, m_dialog->parentWidget(), project, release, environment);
                });
    }

private:
    PromotionWish wish() const
    {
        return {.project = m_dialog->project(),
                .environment = m_dialog->environment(),
                .release = m_dialog->release(),
                .isRollback = m_isRollback};
    }

    void askPlan()
    {
        const PromotionWish asked = wish();
        const bool isWhole = m_isRollback || !asked.release.isEmpty();
        if (!isWhole || asked.project.isEmpty() || asked.environment.isEmpty())
            return;
        const quint64 ticket = m_newest.take();
        whenDone(askPromotionPlan(m_wiring.session.queryContext(), asked), this,
                 [this, ticket](const Result<PromotionPlan> &plan) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     if (plan)
                         return showPlan(ticket, *plan);
                     PromotionPreview preview;
                     preview.isKnown = true;
                     preview.sentence = plan.error().message;
                     m_dialog->setPreview(preview);
                 });
    }

    /// With what the person at this desk may do about it.
    void showPlan(quint64 ticket, const PromotionPlan &plan)
    {
        const CommandContext context = m_wiring.session.commandContext();
        whenDone(askSigners(context), this,
                 [this, ticket, plan, actor = context.actor](const Result<SignerDirectory> &read) {
                     if (!m_newest.isNewest(ticket))
                         return;
                     const SignerDirectory signers = read.value_or(SignerDirectory());
                     m_plan = plan;
                     m_isSigned = !signers.isEmpty();
                     m_dialog->setPreview(previewOf(plan, signers, actor));
                     askChanges(ticket, plan);
                 });
    }

    void askChanges(quint64 ticket, const PromotionPlan &plan)
    {
        if (!plan.live || plan.live->commit.isNull() || plan.commit.isNull())
            return;
        const auto answer =
            askCommitDifference(m_wiring.session.queryContext(), plan.project,
                                u"commit:"_s + plan.live->commit.hex(), u"commit:"_s + plan.commit.hex());
        whenDone(answer, this, [this, ticket](const Result<ProjectComparison> &compared) {
            if (!m_newest.isNewest(ticket) || !compared)
                return; // the plan's own sentence says how many there are
            const Comparison &found = compared->comparison;
            m_dialog->setChanges({subjectsOf(found.commits), found.onlyInTo,
                                  subjectsOf(found.commitsOnlyInFrom), found.onlyInFrom});
        });
    }

    void start(const QString &, const QString &, const QString &, const QString &reason)
    {
        m_isStarted = true;
        m_dialog->setBusy(true);
        Session *session = &m_wiring.session;
        Navigator *navigator = &m_wiring.navigator;
        // Not the dialog's: closed meanwhile, what was asked goes on all the same.
        const auto promotion = promote(session->commandContext(), session->tokens(), wish(), reason);
        whenDone(promotion, session,
                 [navigator, wire = QPointer(this),
                  dialog = QPointer(m_dialog)](const Result<PromotionOutcome> &done) {
                     if (wire)
                         wire->m_isStarted = false;
                     if (done) {
                         navigator->showNote(outcomeText(*done));
                         if (dialog)
                             dialog->accept();
                     } else if (dialog) {
                         dialog->setBusy(false);
                         dialog->showFailed(done.error());
                     } else {
                         navigator->showError(done.error());
                     }
                 });
    }

    Wiring m_wiring;
    PromoteDialog *m_dialog;
    bool m_isRollback;
    bool m_isStarted = false; ///< what is promoted is no longer previewed
    PromotionPlan m_plan; ///< that is previewed
    bool m_isSigned = false; ///< signers are set up
    NewestWins m_newest;
};

void openPromoteDialog(const Wiring &wiring, QWidget *parent, PromoteDialog::Way way, const QString &project,
                       const QString &release, const QString &environment)
{
    auto *choices = new WorkspaceChoices(wiring.session, parent);
    auto *releases = new ChoiceListModel(choices);
    auto *dialog =
        new PromoteDialog(wiring.theme, way, choices->projects(), choices->environments(), *releases, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new PromoteWire(wiring, dialog, releases, way == PromoteDialog::Way::Back);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(choices, &WorkspaceChoices::filled, dialog,
                     [=] { dialog->choose(project, release, environment); });
    choices->ask();
    dialog->open();
}

} // namespace

void openPromote(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                 const QString &environment)
{
    openPromoteDialog(wiring, parent, PromoteDialog::Way::Forward, project, release, environment);
}

void openRollback(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                  const QString &environment)
{
    openPromoteDialog(wiring, parent, PromoteDialog::Way::Back, project, release, environment);
}

} // namespace slipway
