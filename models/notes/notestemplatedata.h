#pragma once

#include "models/notes/notestemplate.h"

#include <kainjow/mustache.hpp>

#include <string>

namespace slipway {

/// What a template's names stand for.
kainjow::mustache::data templateData(const ReleaseNotes &notes, const QString &project);

/// A value as it may stand in the form: one line, markup in it taken literally.
std::string escapedFor(NotesForm form, const std::string &utf8);

} // namespace slipway
