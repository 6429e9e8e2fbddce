#pragma once

#include "models/domain/gates.h"
#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;

namespace slipway {

class FactList;
class PointPicker;

/// What letting a release in would do, as far as it has been found out.
struct PromotionPreview
{
    bool isKnown = false;
    QString sentence{}; ///< from what to what, how many commits
    QVector<GateFinding> findings{};
    std::optional<RiskScore> risk{};
    bool mayMove = false;
    bool lacksApproval = false; ///< an approval could be asked for now
    bool lacksCarrier = false; ///< nobody is named who would do it
    bool hasChecklist = false;
    bool isFrozen = false; ///< a freeze stands in the way, that may be overridden
    QString mayNotOverride{}; ///< why the person may not; empty: they may
    QString carrier{}; ///< who would do it; empty: nobody is named
};

/// The commits that a promotion moves, the newest first: some of their subjects, and how many there are.
struct PromotionChanges
{
    QStringList brought{};
    int broughtCount = 0;
    QStringList lost{};
    int lostCount = 0;
};

/// Lets a release into an environment, or goes back to an earlier one: shows every gate with its reason
/// before anything can be pressed. What may be pressed is what the gates allow.
class PromoteDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Way { Forward, Back };

    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    PromoteDialog(Theme &theme, Way way, QAbstractItemModel &projects, QAbstractItemModel &environments,
                  QAbstractItemModel &releases, QWidget *parent);

    /// What is known already; empty ones are left to the person.
    void choose(const QString &project, const QString &release, const QString &environment);
    void setPreview(const PromotionPreview &preview);
    /// What the previewed one would bring and take away; forgotten with the preview.
    void setChanges(const PromotionChanges &changes);

    QString project() const;
    QString release() const;
    QString environment() const;

Q_SIGNALS:
    /// Another project was chosen; its releases are wanted in the releases' model.
    void projectChosen(const QString &project);
    /// The plan of what is chosen now is wanted.
    void planWanted();
    void promoteRequested(const QString &project, const QString &release, const QString &environment,
                          const QString &reason);
    void approvalRequested(const QString &project, const QString &release, const QString &environment);
    /// Somebody is to be named who carries releases there.
    void carrierRequested(const QString &environment);
    /// The freeze is to be overridden for what is previewed.
    void overrideRequested();
    /// Its checklist is to be worked through.
    void checklistRequested(const QString &project, const QString &release, const QString &environment);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void chosen();

    Way m_way;
    QComboBox *m_project;
    PointPicker *m_release;
    QComboBox *m_environment;
    QLineEdit *m_reason;
    FactList *m_gates;
    FactList *m_changes;
    QPushButton *m_ask;
    QPushButton *m_carry;
    QPushButton *m_checklist;
    QPushButton *m_override;
    Label *m_mayNot; ///< why the freeze cannot be overridden
    PromotionPreview m_preview;
};

} // namespace slipway
