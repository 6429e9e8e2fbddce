#pragma once

#include "models/notes/notestemplate.h"

#include <kainjow/mustache.hpp>

#include <string>
#include <unordered_set>

namespace slipway {

/// What a template's names stand for.
kainjow::mustache::data templateData(const ReleaseNotes &notes, const QString &project);

/// What a person wrote as Markdown among those values.
std::unordered_set<std::string> writtenTexts(const ReleaseNotes &notes);

/// Markdown that a person wrote, in the form: its marks mean what they say. Further lines are indented as
/// below an entry of a list.
std::string writtenFor(NotesForm form, const std::string &utf8);

/// A value as it may stand in the form: one line, markup in it taken literally.
std::string escapedFor(NotesForm form, const std::string &utf8);

} // namespace slipway
