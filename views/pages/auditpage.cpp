#include "views/pages/auditpage.h"

#include "models/base/text.h"
#include "models/items/ledgerlistmodel.h"
#include "models/items/words.h"
#include "views/delegates/celldelegate.h"
#include "views/pages/listdress.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int roomForHashes = 1200;

} // namespace

AuditPage::AuditPage(Theme &dress, LedgerListModel &entries, QWidget *parent)
    : Page(PageKind::Audit, dress, parent), m_entries(entries), m_header(new PageHeader(dress, this)),
      m_verify(makeButton(ButtonLook::Primary, this)), m_table(new QTableView(this)),
      m_anchor(makeButton(ButtonLook::Plain, this)), m_byItself(new QCheckBox(this)),
      m_bodyHeading(new Label(dress, TextRole::Strong, this)),
      m_signature(new Label(dress, TextRole::Body, this)), m_body(new QPlainTextEdit(this))
{
    m_verify->setObjectName(u"verify"_s);
    m_anchor->setObjectName(u"anchor"_s);
    m_byItself->setObjectName(u"anchorByItself"_s);
    m_header->addAction(m_byItself);
    m_header->addAction(m_anchor);
    m_header->addAction(m_verify);
    showAnchoring(false, false);
    m_signature->setObjectName(u"signature"_s);
    m_signature->setWordWrap(true);
    m_signature->hide();
    m_body->setObjectName(u"entryBody"_s);
    m_body->setReadOnly(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a hash is one long word
    m_body->setTabChangesFocus(true);

    auto *parts = new QuietSplitter(Qt::Horizontal, this);
    parts->addWidget(makeTable(entries));
    auto *bodyCard = new Card(dress, this);
    auto *inBody = new QVBoxLayout(bodyCard);
    inBody->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    inBody->addWidget(m_bodyHeading);
    inBody->addWidget(m_signature);
    inBody->addWidget(m_body, 1);
    parts->addWidget(bodyCard);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makeVerdictBar());
    column->addWidget(parts, 1);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verifyRequested);
    connect(m_anchor, &QPushButton::clicked, this, &AuditPage::anchorRequested);
    connect(m_byItself, &QCheckBox::clicked, this, &AuditPage::anchoringByItselfChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showBody);
    retranslate();
}

QWidget *AuditPage::makeVerdictBar()
{
    m_bar = new Panel(theme(), Colour::Raised, this);
    m_barIcon = new IconLabel(theme(), u"info"_s, Colour::Muted, m_bar);
    m_barText = new Label(theme(), TextRole::Strong, m_bar);
    m_barText->setObjectName(u"verdict"_s);
    m_barText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_barIcon);
    row->addWidget(m_barText, 1);
    m_bar->hide();
    return m_bar;
}

QWidget *AuditPage::makeTable(LedgerListModel &entries)
{
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    dressTable(*m_table, theme(), u"entries"_s);
    m_table->setModel(&entries);
    m_table->setItemDelegate(new CellDelegate(theme(), {}, {LedgerListModel::HashColumn},
                                              {LedgerListModel::SubjectColumn}, m_table));
    const int letter = QFontMetrics(theme().font(TextRole::Body)).averageCharWidth();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(LedgerListModel::SubjectColumn, QHeaderView::Stretch);
    header.resizeSection(LedgerListModel::SequenceColumn, letter * 7);
    header.resizeSection(LedgerListModel::TimeColumn, letter * 19);
    header.resizeSection(LedgerListModel::ActorColumn, letter * 17);
    header.resizeSection(LedgerListModel::KindColumn, letter * 25);
    header.resizeSection(LedgerListModel::HashColumn, letter * 12);
    return card;
}

QWidget *AuditPage::firstFocus() const
{
    return m_table;
}

void AuditPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // What an entry is about matters more than its hash, which stands in full beside the list.
    m_table->setColumnHidden(LedgerListModel::HashColumn, width() < roomForHashes);
}

void AuditPage::showEntries()
{
    if (m_entries.rowCount() == 0) {
        showEmpty({u"shield-check"_s,
                   tr("Nothing recorded yet"),
                   tr("Every request, decision and recorded deployment is written here, chained so that no "
                      "entry can be "
                      "changed unnoticed."),
                   {}});
        return;
    }
    showContent();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_entries.index(0, 0));
}

void AuditPage::showAnchoring(bool isSetUp, bool byItself)
{
    m_anchor->setVisible(isSetUp);
    m_byItself->setVisible(isSetUp);
    m_byItself->setChecked(byItself);
}

void AuditPage::showSignature(qint64 sequence, const QString &sentence, bool isGood)
{
    if (sequence != m_shownEntry)
        return;
    m_signature->setText(manyLines(sentence, 1000));
    m_signature->setColour(isGood ? Colour::Succeeded : Colour::Failed);
    m_signature->show();
}

void AuditPage::showVerdict(const LedgerVerdict &verdict, const QString &anchor, bool anchorIsBroken)
{
    m_verdict = verdict;
    m_anchorSentence = anchor;
    m_anchorIsBroken = anchorIsBroken;
    m_verify->setEnabled(true);
    m_entries.setFirstBad(verdict.firstBad.value_or(0));
    say();
}

void AuditPage::showVerifying()
{
    m_verify->setEnabled(false);
    m_bar->setColour(Colour::Raised);
    m_barIcon->setIcon(u"hourglass"_s, Colour::Muted);
    m_barText->setText(tr("Reading the whole record…"));
    m_barText->setColour(Colour::Text);
    m_bar->show();
}

void AuditPage::showVerifyFailed(const Error &error)
{
    m_verify->setEnabled(true);
    m_bar->setColour(Colour::FailedTint);
    m_barIcon->setIcon(u"triangle-alert"_s, Colour::Failed);
    m_barText->setText(oneLine(error.message, 1000));
    m_bar->show();
}

void AuditPage::say()
{
    m_header->setTitle(tr("Audit"));
    m_header->setSubtitle(tr("Everything that was decided and recorded, newest first. Each entry holds the "
                             "hash of the one before it."));
    if (!m_verdict)
        return;
    const QString entries = tr("%n entry(ies)", nullptr, int(m_verdict->entries));
    if (m_verdict->ok && m_anchorIsBroken) {
        m_bar->setColour(Colour::FailedTint);
        m_barIcon->setIcon(u"circle-x"_s, Colour::Failed);
        m_barText->setText(oneLine(m_anchorSentence, 1000));
        m_barText->setColour(Colour::Failed);
    } else if (m_verdict->ok) {
        m_bar->setColour(Colour::Raised);
        m_barIcon->setIcon(u"circle-check"_s, Colour::Succeeded);
        m_barText->setText(
            tr("The record is whole: %1, and each fits the one before it. Newest hash %2.")
                .arg(entries, QString::fromLatin1(m_verdict->headHash.toHex().left(16)))
            + (m_anchorSentence.isEmpty() ? QString() : u' ' + oneLine(m_anchorSentence, 600)));
        m_barText->setColour(Colour::Succeeded);
    } else {
        m_bar->setColour(Colour::FailedTint);
        m_barIcon->setIcon(u"circle-x"_s, Colour::Failed);
        m_barText->setText(
            tr("The record was changed: entry %1 does not fit (%2). Nothing from there on can be relied on.")
                .arg(QLocale().toString(m_verdict->firstBad.value_or(0)), oneLine(m_verdict->why, 400)));
        m_barText->setColour(Colour::Failed);
    }
    m_bar->show();
}

void AuditPage::showBody(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const LedgerEntry &entry = m_entries.at(index.row());
    if (std::exchange(m_shownEntry, entry.sequence) != entry.sequence)
        m_signature->hide();
    switch (LedgerListModel::attestationOf(entry)) {
    case LedgerListModel::Attestation::None:
        break;
    case LedgerListModel::Attestation::OwnWord:
        m_signature->setText(tr("Self-attested: no signature stands behind it."));
        m_signature->setColour(Colour::Waiting);
        m_signature->show();
        break;
    case LedgerListModel::Attestation::Signature:
        m_signature->setText(tr("Verifying the signature…"));
        m_signature->setColour(Colour::Muted);
        m_signature->show();
        Q_EMIT signatureShown(entry);
        break;
    }
    m_bodyHeading->setWordWrap(true);
    m_bodyHeading->setText(tr("Entry %1, %2, %3")
                               .arg(QLocale().toString(entry.sequence), LedgerListModel::kindWord(entry.kind),
                                    exactTime(entry.at)));
    const QByteArray body = QJsonDocument::fromJson(entry.body).toJson(QJsonDocument::Indented);
    const QString hashes =
        tr("hash\n%1\n\nprevious\n%2")
            .arg(QString::fromLatin1(entry.hash.toHex()), QString::fromLatin1(entry.previous.toHex()));
    const QString text = entry.body.isEmpty() ? tr("The text of this entry was taken out; its hash stays.")
                                              : QString::fromUtf8(body);
    m_body->setFont(theme().font(TextRole::Mono));
    m_body->setPlainText(manyLines(text + u'\n' + hashes, 1 << 16));
}

void AuditPage::retranslate()
{
    m_verify->setText(tr("Ve&rify the record"));
    m_anchor->setText(tr("Anchor n&ow"));
    m_anchor->setToolTip(tr("Puts how the record ends onto the branch outside of it"));
    m_byItself->setText(tr("Anchor by &itself"));
    m_byItself->setToolTip(
        tr("At each decision on production, and every minute while there are new entries"));
    m_table->setAccessibleName(tr("Entries of the record"));
    m_body->setAccessibleName(tr("What the entry says"));
    say();
}

} // namespace slipway
