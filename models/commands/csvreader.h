#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// Reads comma-separated values, record by record. RFC 4180: fields may be quoted, a quoted field may hold
/// commas, line breaks and doubled quotes; lines end in CRLF or LF. UTF-8, with or without a byte order mark.
/// The text must outlive it.
class CsvReader
{
public:
    explicit CsvReader(QByteArrayView text);

    /// The next record; nothing at the end. Error::Invalid for a quote that is never closed, text after a
    /// closing quote, and bytes that are no UTF-8. Empty lines are passed over.
    Result<std::optional<QStringList>> next();
    /// The line, from 1, that the last record began on.
    qint64 line() const { return m_recordLine; }

private:
    Result<QString> field();
    Result<QString> quotedField();
    bool atLineEnd() const;
    void skipLineEnd();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
};

/// One field as RFC 4180 wants it written: quoted only where it must be. A text that a spreadsheet would run
/// as a formula (it begins with =, +, -, @, tab or a line break, also after blanks or apostrophes) gets an
/// apostrophe in front.
QString csvField(const QString &text);
/// The text that csvField was given, of the field as CsvReader reads it.
QString withoutCsvGuard(const QString &text);

} // namespace slipway
