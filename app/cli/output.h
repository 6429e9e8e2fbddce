#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <atomic>
#include <cstdio>

namespace slipway {

/// The options that every command takes.
struct GlobalOptions
{
    QString workspace;
    QString language;
    bool json = false;
    bool quiet = false;
    bool noProgress = false;
};

/// What a piece of text means; colour follows from it on a terminal, and is never the only sign.
enum class Tone { Plain, Good, Bad, Busy, Dim, Strong };

struct TextCell
{
    TextCell(QString what = {}, Tone how = Tone::Plain) : text(std::move(what)), tone(how) { }
    QString text;
    Tone tone = Tone::Plain;
};

struct TextTable
{
    QStringList header;
    QVector<QVector<TextCell>> rows;
};

/// The two streams of the command line: the answer on one, and everything else on the other.
class Output
{
public:
    Output(const GlobalOptions &options, FILE *answer, FILE *other);

    bool isJson() const { return m_options.json; }
    bool isQuiet() const { return m_options.quiet; }
    /// A bar is for a person's eyes only.
    bool showsProgress() const;

    void json(const QJsonObject &object);
    void line(const QString &text);
    /// Bytes as they are.
    void raw(const QByteArray &bytes);
    /// Columns aligned, text made safe; nothing but the header where there is no row.
    void table(const TextTable &table);
    QString toned(const QString &text, Tone tone) const;

    void warning(const QString &text);
    void error(const Error &error);
    /// Overwrites the line before; done == total ends it.
    void progress(const QString &label, qint64 done, qint64 total);
    void endProgress();

    /// From here on nothing more is written: what still works in the background has lost its reader. Any
    /// thread.
    void close() { m_open = false; }
    bool isOpen() const { return m_open; }

    /// Writes out what is left. An error when the answer could not be written (a full disk).
    Result<void> finish();

private:
    GlobalOptions m_options;
    FILE *m_answer;
    FILE *m_other;
    bool m_colour = false;
    bool m_otherIsTerminal = false;
    std::atomic_bool m_progressShown = false;
    std::atomic_bool m_open = true;
};

/// How many columns a text takes on a terminal.
int displayWidth(const QString &text);

/// The exit code that the contract gives to an error of this kind.
int exitCodeOf(Error::Kind kind);

} // namespace slipway
