#include "views/dialogs/batchdialog.h"

#include "models/base/text.h"
#include "models/items/approvallistmodel.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

BatchDialog::BatchDialog(Theme &dress, QVector<ApprovalRequest> requests, QString person, QWidget *parent)
    : FormDialog(dress, parent), m_requests(std::move(requests)), m_person(std::move(person)),
      m_list(new FactList(dress, this)), m_comment(makeTextBox(u"comment"_s, this))
{
    setHeading(tr("Approve %n request(s) together", nullptr, int(m_requests.size())),
               tr("Each is an approval of its own, for its commit and nothing else. Look at the list before "
                  "you go on."));
    m_list->setObjectName(u"batch"_s);
    m_list->setAccessibleName(tr("What is approved"));
    addWide(m_list);
    addField(m_comment, tr("&Comment"), tr("Optional; it stands with each of them"));
    setPrimary(tr("Approve all"));
    connect(m_comment, &QPlainTextEdit::textChanged, this, &BatchDialog::fieldChanged);
    say();
}

void BatchDialog::askForKey(const QString &keyFile)
{
    m_key = makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this);
    m_key->setText(keyFile);
    addField(m_key, tr("Your SSH &key"),
             tr("Each is signed by itself: a security key may want a touch for each"));
    QPushButton *const choose = makeButton(ButtonLook::Quiet, this);
    choose->setObjectName(u"chooseKey"_s);
    choose->setText(tr("C&hoose the file…"));
    addBelow(choose);
    connect(choose, &QPushButton::clicked, this, &BatchDialog::chooseKey);
    connect(m_key, &QLineEdit::textChanged, this, &BatchDialog::fieldChanged);
    say();
}

void BatchDialog::chooseKey()
{
    const QString before = m_key->text().isEmpty() ? QDir::homePath() + u"/.ssh"_s : m_key->text();
    auto *const files = new QFileDialog(this, tr("Your SSH key"), before);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden);
    connect(files, &QFileDialog::fileSelected, m_key, &QLineEdit::setText);
    files->open();
}

void BatchDialog::setOutcome(ApprovalId id, const QString &refusal)
{
    m_outcomes.insert(id.value, refusal);
    say();
}

QVector<ApprovalId> BatchDialog::stillWaiting() const
{
    QVector<ApprovalId> ids;
    for (const ApprovalRequest &request : m_requests) {
        const auto outcome = m_outcomes.constFind(request.id.value);
        if (outcome == m_outcomes.constEnd() || !outcome->isEmpty())
            ids += request.id;
    }
    return ids;
}

void BatchDialog::say()
{
    QVector<Fact> facts;
    for (const ApprovalRequest &request : m_requests) {
        const auto outcome = m_outcomes.constFind(request.id.value);
        Fact fact{Tone::Waiting, titleOf(request.subject),
                  tr("%1, asked for by %2", "commit, person")
                      .arg(request.subject.commit.shortHex(), oneLine(request.requestedBy, 60)),
                  request.subject.commit.hex()};
        if (outcome != m_outcomes.constEnd() && outcome->isEmpty()) {
            fact.tone = Tone::Succeeded;
            fact.detail = tr("approved");
        } else if (outcome != m_outcomes.constEnd()) {
            fact.tone = Tone::Failed;
            fact.detail = oneLine(*outcome, 160);
            fact.tooltip = *outcome;
        }
        facts += fact;
    }
    m_list->setHeading({});
    m_list->setFacts(facts, {});
    setRemark(m_key
                  ? QString()
                  : tr("Self-attested as %1: no signature stands behind them.").arg(oneLine(m_person, 120)));
    fieldChanged();
}

QVector<FormDialog::Complaint> BatchDialog::complaints() const
{
    if (m_key && m_key->text().trimmed().isEmpty())
        return {{m_key, tr("Choose the SSH key that is known here as yours.")}};
    if (stillWaiting().isEmpty())
        return {{m_comment, tr("All of them are approved.")}};
    return {};
}

void BatchDialog::submit()
{
    Q_EMIT approvalsRequested(stillWaiting(), m_comment->toPlainText().trimmed(),
                              m_key ? m_key->text().trimmed() : QString());
}

} // namespace slipway
