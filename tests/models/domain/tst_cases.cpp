#include "models/domain/commitmessage.h"
#include "models/domain/version.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

static QJsonObject readCases(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/../shared/cases/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Runs the cases that lie beside the project, where they do.
class CasesTest : public QObject
{
    Q_OBJECT
private:
    void addRows(const QJsonObject &cases, const QString &list, const QString &nameKey)
    {
        QTest::addColumn<QJsonObject>("wanted");
        int number = 0;
        const QJsonArray rows = cases.value(list).toArray();
        for (const QJsonValue &row : rows)
            QTest::addRow("%d %s", ++number, qPrintable(row[nameKey].toString())) << row.toObject();
        if (rows.isEmpty())
            QTest::addRow("no cases beside the project") << QJsonObject();
    }
    QJsonObject wantedRow()
    {
        QFETCH(QJsonObject, wanted);
        return wanted;
    }

private Q_SLOTS:
    void validity_data() { addRows(m_semver, u"validity"_s, u"input"_s); }
    void validity()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        const QString input = wanted[u"input"].toString();
        const auto version = Version::parse(input);
        QCOMPARE(version.has_value(), wanted[u"expected_valid"].toBool());
        if (version)
            QCOMPARE(version->toString(), input);
    }

    void ordering_data() { addRows(m_semver, u"ordering"_s, u"why"_s); }
    void ordering()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        const Version a = Version::parse(wanted[u"a"].toString()).value();
        const Version b = Version::parse(wanted[u"b"].toString()).value();
        const int expected = wanted[u"expected"].toInt();
        QCOMPARE((a <=> b) < 0 ? -1 : (a <=> b) > 0 ? 1 : 0, expected);
        QCOMPARE((b <=> a) < 0 ? -1 : (b <=> a) > 0 ? 1 : 0, -expected);
        const auto tagOrder = TagVersion::compare(TagVersion::parse(wanted[u"a"].toString()).value(),
                                                  TagVersion::parse(wanted[u"b"].toString()).value());
        QCOMPARE(tagOrder < 0 ? -1 : tagOrder > 0 ? 1 : 0, expected);
    }

    void sorts_data() { addRows(m_semver, u"sorts"_s, u"why"_s); }
    void sorts()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        QVector<Version> versions;
        const QJsonArray texts = wanted[u"input"].toArray();
        for (const QJsonValue &text : texts)
            versions += Version::parse(text.toString()).value();
        std::ranges::sort(versions, [](const Version &a, const Version &b) { return a < b; });
        QJsonArray sorted;
        for (const Version &version : std::as_const(versions))
            sorted += version.toString();
        QCOMPARE(sorted, wanted[u"sorted"].toArray());
    }

    void increments_data() { addRows(m_semver, u"increments"_s, u"version"_s); }
    void increments()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        const QHash<QString, BumpLevel> levels{
            {u"major"_s, BumpLevel::Major}, {u"minor"_s, BumpLevel::Minor}, {u"patch"_s, BumpLevel::Patch}};
        const QString release = wanted[u"release"].toString();
        if (!levels.contains(release))
            QSKIP("pre-release increments are not offered");
        const Version version = Version::parse(wanted[u"version"].toString()).value();
        QCOMPARE(bumped(version, levels[release], false).toString(), wanted[u"npm"].toString());
    }

    void nextVersion_data() { addRows(m_semver, u"next_version"_s, u"current"_s); }
    void nextVersion()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        BumpLevel level = BumpLevel::None;
        for (const BumpLevel one : {BumpLevel::Patch, BumpLevel::Minor, BumpLevel::Major}) {
            if (toString(one) == wanted[u"level"].toString())
                level = one;
        }
        const Version current = Version::parse(wanted[u"current"].toString()).value();
        QCOMPARE(bumped(current, level, false).toString(), wanted[u"plain_semver"].toString());
        QCOMPARE(bumped(current, level, true).toString(), wanted[u"zero_major_keeps_0"].toString());
    }

    void tags_data() { addRows(m_semver, u"tags"_s, u"tag"_s); }
    void tags()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/semver.json is not there");
        const QHash<QString, TagVersion::Kind> kinds{
            {u"semver"_s, TagVersion::Kind::SemVer},         {u"partial"_s, TagVersion::Kind::Partial},
            {u"calver"_s, TagVersion::Kind::CalVer},         {u"date"_s, TagVersion::Kind::Date},
            {u"underscore"_s, TagVersion::Kind::Underscore}, {u"four"_s, TagVersion::Kind::FourNumbers},
            {u"rubygems"_s, TagVersion::Kind::RubyGems},     {u"padded"_s, TagVersion::Kind::Padded}};
        const QString kind = wanted[u"kind"].toString();
        const auto tag = TagVersion::parse(wanted[u"tag"].toString());
        QCOMPARE(tag.has_value(), kinds.contains(kind));
        if (!tag)
            return;
        QString prefix = wanted[u"package_or_prefix"].toString();
        while (prefix.endsWith(u'@') || prefix.endsWith(u'-') || prefix.endsWith(u'/'))
            prefix.chop(1);
        QCOMPARE(tag->prefix(), prefix);
        QCOMPARE(tag->text(), wanted[u"version"].toString());
        QCOMPARE(tag->kind(), kinds[kind]);
        QCOMPARE(Version::parse(tag->text()).has_value(), wanted[u"strict_semver"].toBool());
    }

    void conventionalCommits_data() { addRows(m_conventional, u"cases"_s, u"id"_s); }
    void conventionalCommits()
    {
        const QJsonObject wanted = wantedRow();
        if (wanted.isEmpty())
            QSKIP("../shared/cases/conventional-commits.json is not there");
        const QJsonObject expected = wanted[u"expected"].toObject();
        const CommitMessage message = readCommitMessage(wanted[u"message"].toString());
        QCOMPARE(message.conventional, expected[u"valid"].toBool());
        if (!message.conventional)
            return;
        QCOMPARE(message.type, expected[u"type"].toString());
        QCOMPARE(message.scope, expected[u"scope"].toString());
        QCOMPARE(message.description, expected[u"description"].toString());
        QCOMPARE(message.body, expected[u"body"].toString());
        QCOMPARE(message.breaking, expected[u"breaking"].toBool());
        QJsonArray footers;
        for (const Footer &footer : message.footers)
            footers += QJsonObject{{u"token"_s, footer.token}, {u"value"_s, footer.value}};
        QJsonArray expectedFooters;
        const QJsonArray wantedFooters = expected[u"footers"].toArray();
        for (const QJsonValue &footer : wantedFooters)
            expectedFooters += QJsonObject{{u"token"_s, footer[u"token"]}, {u"value"_s, footer[u"value"]}};
        QCOMPARE(footers, expectedFooters);
        QCOMPARE(QJsonArray::fromStringList(message.breakingNotes), expected[u"breaking_notes"].toArray());
    }

private:
    const QJsonObject m_semver = readCases(u"semver.json"_s);
    const QJsonObject m_conventional = readCases(u"conventional-commits.json"_s);
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
