#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QString>

namespace slipway {

/// Writes the evidence of a release (askEvidence's object) as a PDF for people: what was let in where, who
/// agreed, what was checked, what is in it, what the ledger says. `sha256` is that of the JSON file, which is
/// what is signed; the PDF names it. Needs a QGuiApplication.
Result<void> writeEvidencePdf(const QJsonObject &evidence, const QString &sha256, const QString &file);

/// The same as HTML, for a test.
QString evidenceHtml(const QJsonObject &evidence, const QString &sha256);

} // namespace slipway
