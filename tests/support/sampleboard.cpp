#include "tests/support/sampleboard.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::test {

namespace {

CommitId sampleCommit(quint32 number)
{
    std::array<unsigned char, 20> bytes{};
    for (int i = 0; i < 4; ++i)
        bytes[std::size_t(i)] = static_cast<unsigned char>(number >> (8 * i));
    bytes[19] = 1;
    return CommitId::fromRaw(bytes.data(), 20);
}

Deployment sampleDeployment(const QString &version, DeploymentState state, qint64 minutesAgo)
{
    Deployment deployment;
    deployment.id = DeploymentId{qint64(qHash(version, 3) % 1000000) + 1};
    deployment.version = version;
    deployment.commit = sampleCommit(quint32(qHash(version, 7)));
    deployment.state = state;
    deployment.startedAt = sampleNow().addSecs(-60 * minutesAgo - 90);
    if (isTerminal(state))
        deployment.finishedAt = sampleNow().addSecs(-60 * minutesAgo);
    deployment.by = u"robin"_s;
    return deployment;
}

BoardCell sampleCell(int environment, const QString &version, qint64 minutesAgo, int behind = 0)
{
    BoardCell cell;
    cell.environment = EnvironmentId{environment};
    cell.live = sampleDeployment(version, DeploymentState::Succeeded, minutesAgo);
    cell.behindPrevious = behind;
    cell.missingFromPrevious = 0;
    return cell;
}

constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;

BoardRow sampleRow(int id, const QString &name, const QString &group, QVector<std::optional<BoardCell>> cells)
{
    BoardRow row;
    row.project.id = ProjectId{id};
    row.project.name = name;
    row.project.group = group;
    row.project.repository = u"https://git.example.org/"_s + name;
    for (std::optional<BoardCell> &cell : cells) {
        if (cell && cell->live)
            cell->live->project = row.project.id;
    }
    row.cells = std::move(cells);
    return row;
}

QVector<BoardRow> storefront()
{
    const QString group = u"Storefront"_s;
    BoardCell waiting = sampleCell(3, u"2.14.0"_s, day);
    waiting.lastAttempt = sampleDeployment(u"2.14.1"_s, DeploymentState::AwaitingApproval, 50);
    waiting.waitingApprovals = 1;
    BoardCell failed = sampleCell(4, u"2.13.9"_s, 11 * day, 12);
    failed.lastAttempt = sampleDeployment(u"2.14.0"_s, DeploymentState::Failed, 42);
    BoardCell running = sampleCell(1, u"1.8.4"_s, 2 * day);
    running.running = sampleDeployment(u"1.9.0"_s, DeploymentState::Running, 3);
    BoardCell back = sampleCell(4, u"1.8.0"_s, 5 * hour, 3);
    back.live->kind = DeploymentKind::Rollback;
    BoardCell hotfix = sampleCell(3, u"0.30.4-hotfix"_s, day);
    hotfix.missingFromPrevious = 2;
    return {
        sampleRow(4, u"catalogue"_s, group,
                  {sampleCell(1, u"0.31.0"_s, 3 * day), sampleCell(2, u"0.31.0"_s, 3 * day), hotfix,
                   sampleCell(4, u"0.30.4-hotfix"_s, day)}),
        sampleRow(2, u"checkout"_s, group,
                  {sampleCell(1, u"2.14.1"_s, 20), sampleCell(2, u"2.14.1"_s, hour), waiting, failed}),
        sampleRow(
            3, u"search"_s, group,
            {running, sampleCell(2, u"1.8.2"_s, 6 * hour, 14), sampleCell(3, u"1.8.2"_s, 2 * day), back}),
        sampleRow(1, u"web-shop"_s, group,
                  {sampleCell(1, u"4.8.0-rc.3"_s, 9), sampleCell(2, u"4.8.0-rc.2"_s, 2 * hour, 6),
                   sampleCell(3, u"4.7.4"_s, 3 * day, 31), sampleCell(4, u"4.7.3"_s, 11 * day, 38)}),
    };
}

QVector<BoardRow> platform()
{
    const QString group = u"Platform"_s;
    BoardCell waiting = sampleCell(4, u"7.1.5"_s, 16 * day, 4);
    waiting.waitingApprovals = 1;
    BoardCell unknown = sampleCell(4, {}, 30 * day);
    unknown.live->commit = {};
    BoardCell partial = sampleCell(4, u"5.5.0"_s, 8 * day);
    partial.live->state = DeploymentState::Partial;
    return {
        sampleRow(5, u"identity"_s, group,
                  {sampleCell(1, u"7.2.0"_s, 5 * hour), sampleCell(2, u"7.2.0"_s, 5 * hour),
                   sampleCell(3, u"7.2.0"_s, 4 * hour), waiting}),
        sampleRow(7, u"mailer"_s, group,
                  {sampleCell(1, u"3.0.2"_s, 2 * day), {}, sampleCell(3, u"3.0.2"_s, 2 * day), unknown}),
        sampleRow(6, u"payments"_s, group,
                  {sampleCell(1, u"5.5.1"_s, day), sampleCell(2, u"5.5.1"_s, day),
                   sampleCell(3, u"5.5.0"_s, 8 * day, 9), partial}),
        sampleRow(8, u"terraform-base"_s, group,
                  {sampleCell(1, u"2026.11.3"_s, 4 * day),
                   {},
                   sampleCell(3, u"2026.11.1"_s, 12 * day, 5),
                   sampleCell(4, u"2026.10.4"_s, 33 * day, 22)}),
    };
}

std::optional<BoardCell> randomCell(QRandomGenerator &random, int environment)
{
    if (random.bounded(8) == 0)
        return {};
    const QString version =
        u"%1.%2.%3"_s.arg(random.bounded(9)).arg(random.bounded(30)).arg(random.bounded(20));
    BoardCell cell = sampleCell(environment, version, random.bounded(40 * 24 * 60), random.bounded(3) * 7);
    switch (random.bounded(12)) {
    case 0:
        cell.lastAttempt = sampleDeployment(u"9.9.1"_s, DeploymentState::Failed, random.bounded(60));
        break;
    case 1:
        cell.waitingApprovals = 1 + random.bounded(3);
        break;
    case 2:
        cell.running = sampleDeployment(u"9.9.2"_s, DeploymentState::Running, random.bounded(20));
        break;
    case 3:
        cell.missingFromPrevious = 1 + random.bounded(4);
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
}

Board sampleBoard()
{
    Board board;
    board.environments = {{EnvironmentId{1}, u"dev"_s, Tier::Development, 10, {}},
                          {EnvironmentId{2}, u"qa"_s, Tier::Testing, 20, {}},
                          {EnvironmentId{3}, u"staging"_s, Tier::Staging, 30, {}},
                          {EnvironmentId{4}, u"production"_s, Tier::Production, 40, {}}};
    board.rows = platform() + storefront();
    return board;
}

Board randomBoard(int projects, int environments, quint32 seed)
{
    QRandomGenerator random(seed);
    Board board;
    for (int i = 1; i <= environments; ++i)
        board.environments.append({EnvironmentId{i}, u"env-%1"_s.arg(i), Tier::Other, i, {}});
    for (int i = 1; i <= projects; ++i) {
        QVector<std::optional<BoardCell>> cells;
        for (int j = 1; j <= environments; ++j)
            cells.append(randomCell(random, j));
        board.rows.append(sampleRow(i, u"project-%1"_s.arg(i), u"group %1"_s.arg(i / 40), std::move(cells)));
    }
    return board;
}

} // namespace slipway::test
