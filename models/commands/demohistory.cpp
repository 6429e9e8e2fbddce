#include "models/commands/demohistory.h"

#include "models/commands/democonfiguration.h"
#include "models/commands/demorandom.h"
#include "models/domain/version.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 demoHour = 3'600'000;
constexpr qint64 demoHistoryHours = 150 * 24;

const QStringList &demoThings(const QString &type)
{
    static const QHash<QString, QStringList> things{
        {u"feat"_s,
         {u"show delivery dates in the overview"_s, u"remember the last used filter"_s,
          u"accept several addresses"_s, u"export results as CSV"_s, u"sign requests between services"_s,
          u"offer a dark appearance"_s, u"retry with growing pauses"_s, u"support regional prices"_s,
          u"read settings from the environment"_s}},
        {u"fix"_s,
         {u"keep the order of entries when two have the same time"_s, u"do not lose the last page"_s,
          u"close connections after a timeout"_s, u"round half up, as the invoices do"_s,
          u"escape names in mails"_s, u"answer 404 instead of 500 for unknown ids"_s,
          u"survive an empty response"_s, u"count days in local time"_s}},
        {u"perf"_s,
         {u"read rows in batches"_s, u"cache the parsed templates"_s, u"avoid a second look-up"_s}},
        {u"docs"_s, {u"explain the retry rules"_s, u"add an example for webhooks"_s}},
        {u"refactor"_s, {u"split the parser from its caller"_s, u"name the states by what they mean"_s}},
        {u"test"_s, {u"cover the empty cases"_s, u"use a fixed clock"_s}},
        {u"chore"_s, {u"update dependencies"_s, u"drop an unused setting"_s}},
        {u"ci"_s, {u"run the checks on pull requests"_s, u"cache the compiler"_s}},
    };
    return *things.constFind(type);
}

/// Writes the script while the history is made up.
class DemoHistoryWriter
{
public:
    DemoHistoryWriter(const DemoProfile &profile, quint64 seed, qint64 now)
        : m_profile(profile), m_random(seed), m_now(now)
    {
    }

    DemoHistory write()
    {
        addCommit(m_now - demoHistoryHours * demoHour, u"chore: begin"_s, {});
        qint64 from = m_now - demoHistoryHours * demoHour;
        const QVector<qint64> times = releaseTimes();
        for (qsizetype i = 0; i < times.size(); ++i) {
            const bool small = m_profile.candidates && i >= times.size() - 3;
            addBatch(from, times[i], small ? 4 : 5 + m_random.below(10), i + 3 >= times.size());
            addRelease(times[i], times.size() - i);
            from = times[i];
        }
        if (m_now - from > demoHour)
            addBatch(from, m_now - demoHour / 4, 3, false);
        addHotfix();
        for (int mark = 1; mark <= m_history.commitCount; ++mark)
            m_history.script += "get-mark :" + QByteArray::number(mark) + '\n';
        m_history.script += "done\n";
        return std::move(m_history);
    }

private:
    QVector<qint64> releaseTimes() const
    {
        QVector<qint64> times;
        const double oldest = m_profile.ages.back();
        for (int i = 0; i < 10; ++i)
            times += m_now - qint64((oldest + (demoHistoryHours - 48 - oldest) * (10 - i) / 10.5) * demoHour);
        for (auto age = m_profile.ages.rbegin(); age != m_profile.ages.rend(); ++age)
            times += m_now - qint64(*age * demoHour);
        return times;
    }

    void addData(const QByteArray &text)
    {
        m_history.script += "data " + QByteArray::number(text.size()) + '\n' + text + '\n';
    }

    static QByteArray signedBy(const DemoPerson &person, qint64 at)
    {
        return person.name.toUtf8() + " <" + person.mail.toUtf8() + "> " + QByteArray::number(at / 1000)
            + " +0000\n";
    }

    /// One commit on `branch`; `merged` is the mark of a second parent. Gives its mark.
    int addCommit(qint64 at, const QString &message, const QByteArray &branch, int parent = 0, int merged = 0)
    {
        const int mark = ++m_history.commitCount;
        const DemoPerson &author = m_random.of(demoPeople());
        QByteArray &script = m_history.script;
        script += "commit refs/heads/" + (branch.isEmpty() ? QByteArray("main") : branch)
            + "\nmark :" + QByteArray::number(mark) + "\nauthor " + signedBy(author, at) + "committer "
            + signedBy(author, at);
        addData(message.toUtf8());
        if (parent)
            script += "from :" + QByteArray::number(parent) + '\n';
        if (merged)
            script += "merge :" + QByteArray::number(merged) + '\n';
        const QString scope = m_profile.scopes[mark % m_profile.scopes.size()];
        script += "M 100644 inline src/" + scope.toUtf8() + ".txt\n";
        addData("revision " + QByteArray::number(mark) + " of " + scope.toUtf8() + '\n');
        for (const auto &[path, content] : demoConfiguration(m_profile, mark)) {
            script += "M 100644 inline " + path + '\n';
            addData(content);
        }
        if (branch.isEmpty())
            m_history.mainLine += {at, mark - 1};
        return mark;
    }

    QString typeFor(int number, bool needsFeature)
    {
        if (needsFeature && number == 0)
            return u"feat"_s;
        const QStringList types{u"feat"_s, u"feat"_s,     u"fix"_s,  u"fix"_s,   u"fix"_s, u"perf"_s,
                                u"docs"_s, u"refactor"_s, u"test"_s, u"chore"_s, u"ci"_s};
        return m_random.of(types);
    }

    QString message(const QString &type, int pullRequest)
    {
        const bool breaking = type == u"feat" && m_random.chance(0.015) && !m_profile.calendar;
        QString subject = type;
        if (m_random.chance(0.7))
            subject += u'(' + m_random.of(m_profile.scopes) + u')';
        subject += (breaking ? u"!: "_s : u": "_s) + m_random.of(demoThings(type));
        m_breaking = m_breaking || breaking;
        if (pullRequest)
            subject += u" (#%1)"_s.arg(pullRequest);
        QStringList footers;
        if (breaking)
            footers += u"BREAKING CHANGE: callers have to send the new field from now on."_s;
        if (m_random.chance(0.4))
            footers += u"Refs: %1-%2"_s.arg(m_profile.ticketKey).arg(100 + m_random.below(900));
        if (m_random.chance(0.15)) {
            const DemoPerson &other = m_random.of(demoPeople());
            footers += u"Co-authored-by: %1 <%2>"_s.arg(other.name, other.mail);
        }
        return footers.isEmpty() ? subject : subject + u"\n\n"_s + footers.join(u'\n');
    }

    /// Work between two releases: squashed pull requests, some merged with their commits.
    void addBatch(qint64 from, qint64 to, int count, bool needsFeature)
    {
        m_feature = m_breaking = false;
        const qint64 step = (to - from) / (count + 1);
        for (int i = 0; i < count; ++i) {
            const qint64 at = from + step * i + step / 2;
            const QString type = typeFor(i, needsFeature);
            m_feature = m_feature || type == u"feat";
            const int number = ++m_pullRequest;
            if (!m_random.chance(0.2)) {
                addCommit(at, message(type, number), {});
                continue;
            }
            const int base = m_history.mainLine.last().second + 1;
            const QByteArray branch = "topic-" + QByteArray::number(number);
            const int tip = addCommit(at, message(type, 0), branch, base);
            addCommit(at + step / 4,
                      u"Merge pull request #%1 from example/%2\n\n%3"_s.arg(number).arg(
                          QString::fromLatin1(branch), m_random.of(demoThings(type))),
                      {}, 0, tip);
            m_history.script +=
                "reset refs/heads/" + branch + "\nfrom 0000000000000000000000000000000000000000\n\n";
        }
    }

    QString nextVersion(qint64 at, qsizetype toGo)
    {
        if (m_profile.calendar) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
            const QString month = u"%1.%2"_s.arg(date.year()).arg(date.month());
            m_inMonth = month == m_month ? m_inMonth + 1 : 1;
            m_month = month;
            return u"%1.%2"_s.arg(month).arg(m_inMonth);
        }
        if (m_profile.candidates && toGo <= 3) {
            if (toGo == 3)
                m_version = bumped(m_version, BumpLevel::Minor, false);
            return u"%1-rc.%2"_s.arg(m_version.toString()).arg(4 - toGo);
        }
        const BumpLevel level = m_breaking ? BumpLevel::Major
            : m_feature                    ? BumpLevel::Minor
                                           : BumpLevel::Patch;
        m_version = bumped(m_version, level, m_profile.firstVersion[0] == 0);
        return m_version.toString();
    }

    void addTag(const QString &version, int mark, qint64 at)
    {
        QByteArray &script = m_history.script;
        script += "tag v" + version.toLatin1() + "\nfrom :" + QByteArray::number(mark) + "\ntagger "
            + signedBy(m_random.of(demoPeople()), at);
        addData("Release " + version.toLatin1() + '\n');
    }

    void addRelease(qint64 at, qsizetype toGo)
    {
        const QString version = nextVersion(at, toGo);
        const int mark = m_history.mainLine.last().second + 1;
        addTag(version, mark, at);
        m_history.releases += DemoRelease{version, at, mark - 1};
    }

    /// Two commits on top of the release that production has, and not on main.
    void addHotfix()
    {
        if (m_profile.story != DemoStory::Hotfix)
            return;
        const DemoRelease base = m_history.releases[m_history.releases.size() - 3];
        const qint64 at = m_now - 27 * demoHour;
        const int first = addCommit(
            at - demoHour, u"fix(prices): do not round twice\n\nRefs: %1-911"_s.arg(m_profile.ticketKey),
            "hotfix", base.commit + 1);
        const int tip = addCommit(at, u"fix(prices): show the currency again"_s, "hotfix", first);
        const auto from = Version::parse(base.version);
        const QString version = from ? bumped(*from, BumpLevel::Patch, false).toString() : base.version;
        addTag(version, tip, at);
        m_history.hotfix = DemoRelease{version, at, tip - 1};
    }

    const DemoProfile &m_profile;
    DemoRandom m_random;
    qint64 m_now;
    DemoHistory m_history;
    Version m_version = *Version::parse(u"%1.%2.%3"_s.arg(m_profile.firstVersion[0])
                                            .arg(m_profile.firstVersion[1])
                                            .arg(m_profile.firstVersion[2]));
    QString m_month;
    int m_inMonth = 0;
    int m_pullRequest = 400;
    bool m_feature = false;
    bool m_breaking = false;
};

} // namespace

DemoHistory makeDemoHistory(const DemoProfile &profile, quint64 seed, qint64 now)
{
    return DemoHistoryWriter(profile, seed, now).write();
}

} // namespace slipway
