#pragma once

#include "models/domain/commit.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// One line of notes; it knows the commit it came from.
struct NotesItem
{
    CommitId sha;
    QString type;
    QString scope;
    QString subject; ///< description without type, scope and pull request number; of `written` its words
    QString written; ///< Markdown that a person wrote in place of scope, subject and notes; empty: nobody did
    bool breaking = false;
    QStringList breakingNotes;
    QString pullRequest;
    QStringList tickets;
    QStringList authors;
    QStringList references;
    QVector<CommitId> otherCommits; ///< of lines that a person told in this one, too
    QStringList otherPullRequests; ///< likewise
    bool isChosen = false; ///< a person took it in, or put it where it stands
};

struct NotesSection
{
    QString title; ///< translated
    QVector<NotesItem> items;
    QString key; ///< for templates, never translated: "breaking", "features", …
};

struct Contributor
{
    QString name;
    bool firstTime = false;
};

struct ReleaseNotes
{
    QString version; ///< empty: unreleased
    QString tag;
    QDateTime date;
    QString previousTag;
    QString intro; ///< Markdown that a person wrote before the sections
    QVector<NotesSection> sections; ///< breaking first, then features, fixes, …, other; none is empty
    QVector<Contributor> contributors;
};

} // namespace slipway
