#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace slipway {

/// A program to run: its absolute path, its arguments as they are (no shell ever sees them), what it reads.
struct ChildRun
{
    QString program;
    QStringList arguments;
    QByteArray input;
    QProcessEnvironment environment;
    int limitMs = 60 * 1000; ///< then it is ended
};

struct ChildAnswer
{
    int code = -1; ///< exit code
    QByteArray out; ///< at most 64 MiB
    QByteArray err; ///< its last 16 KiB
};

/// Runs a program without blocking. An answer comes for every exit code; an error where it could not start,
/// crashed, was ended after its limit (Error::Network), or said too much. It has no terminal to ask on.
/// Called on `receiver`'s thread; deleting the receiver ends the program with all its children.
QFuture<Result<ChildAnswer>> runChild(const ChildRun &run, QObject *receiver);

/// The absolute path of a program of the system's own folders (never of $PATH or a working folder); empty:
/// not there.
QString systemProgram(const QString &name);

/// The environment of this process without what would let a child ask somebody, in English and in UTC.
QProcessEnvironment quietEnvironment();

} // namespace slipway
