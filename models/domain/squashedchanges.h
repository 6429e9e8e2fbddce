#pragma once

#include "models/domain/commitmessage.h"

namespace slipway {

/// The further changes that the body of a squashed commit lists, each as one line in the form of a subject,
/// "fix(api): mend", its type in lower case: entries of a list ("* fix: …", as forges write them), titles
/// below "Squashed commit of the following:", and paragraphs that begin as a subject does. Only with types
/// that people use for changes, each once, and none that says what the subject says already; at most 64.
/// `rest` is the text behind the first line, with LF line ends. Nothing for reverts and for commits of
/// releases, which list what is not theirs. Linear.
QStringList squashedChanges(const CommitMessage &message, QStringView rest);

} // namespace slipway
