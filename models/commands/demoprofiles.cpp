#include "models/commands/demoprofiles.h"

using namespace Qt::StringLiterals;

namespace slipway {

int demoTierOf(Tier tier)
{
    switch (tier) {
    case Tier::Development:
        return 0;
    case Tier::Testing:
        return 1;
    case Tier::Staging:
        return 2;
    case Tier::Production:
    case Tier::Other:
        return 3;
    }
    return 3;
}

const QVector<DemoProfile> &demoProfiles()
{
    static const QVector<DemoProfile> profiles{
        {u"web-shop"_s,
         u"Storefront"_s,
         {4, 3, 0},
         false,
         true,
         {0.5, 3, 26, 75, 270},
         {0, 1, 3, 4},
         DemoStory::Fine,
         u"SHOP"_s,
         {u"cart"_s, u"home"_s, u"i18n"_s, u"images"_s}},
        {u"checkout"_s,
         u"Storefront"_s,
         {2, 9, 0},
         false,
         false,
         {2, 30, 60, 200, 400},
         {0, 0, 1, 2},
         DemoStory::FailedAndWaiting,
         u"PAY"_s,
         {u"address"_s, u"tax"_s, u"vouchers"_s, u"api"_s}},
        {u"search"_s,
         u"Storefront"_s,
         {1, 3, 0},
         false,
         false,
         {0.6, 30, 60, 130, 300},
         {1, 1, 1, 3},
         DemoStory::RunningAndRolledBack,
         u"FIND"_s,
         {u"index"_s, u"ranking"_s, u"suggest"_s}},
        {u"catalogue"_s,
         u"Storefront"_s,
         {3, 22, 0},
         false,
         false,
         {74, 120, 260, 400, 520},
         {0, 0, 1, 2},
         DemoStory::Hotfix,
         u"CAT"_s,
         {u"import"_s, u"prices"_s, u"api"_s}},
        {u"identity"_s,
         u"Platform"_s,
         {7, 0, 0},
         false,
         false,
         {6, 390, 500, 620, 800},
         {0, 0, 0, 1},
         DemoStory::Waiting,
         u"IDP"_s,
         {u"login"_s, u"tokens"_s, u"mfa"_s}},
        {u"payments"_s,
         u"Platform"_s,
         {5, 1, 0},
         false,
         false,
         {28, 216, 380, 560, 700},
         {0, 0, 1, 1},
         DemoStory::Fine,
         u"PAY"_s,
         {u"sepa"_s, u"cards"_s, u"refunds"_s}},
        {u"mailer"_s,
         u"Platform"_s,
         {3, 0, 0},
         false,
         false,
         {60, 700, 900, 1100, 1400},
         {0, -1, 0, 1},
         DemoStory::UnknownCommit,
         u"OPS"_s,
         {u"templates"_s, u"queue"_s}},
        {u"terraform-base"_s,
         u"Platform"_s,
         {},
         true,
         false,
         {98, 290, 800, 1200, 1500},
         {0, -1, 1, 2},
         DemoStory::Fine,
         u"OPS"_s,
         {u"network"_s, u"dns"_s, u"iam"_s}},
        {u"orders"_s,
         u"Logistics"_s,
         {6, 2, 0},
         false,
         false,
         {5, 52, 180, 300, 420},
         {0, 0, 0, 1},
         DemoStory::Fine,
         u"LOG"_s,
         {u"events"_s, u"api"_s, u"export"_s}},
        {u"shipping"_s,
         u"Logistics"_s,
         {1, 14, 0},
         false,
         false,
         {20, 125, 240, 330, 500},
         {0, 0, 1, 1},
         DemoStory::Fine,
         u"LOG"_s,
         {u"labels"_s, u"carriers"_s, u"rates"_s}},
        {u"warehouse"_s,
         u"Logistics"_s,
         {9, 0, 0},
         false,
         false,
         {90, 240, 420, 600, 800},
         {0, 0, 0, 0},
         DemoStory::Fine,
         u"WMS"_s,
         {u"picking"_s, u"stock"_s, u"scanner"_s}},
        {u"tracking"_s,
         u"Logistics"_s,
         {0, 8, 0},
         false,
         false,
         {31, 110, 250, 380, 520},
         {0, 0, 0, 1},
         DemoStory::Fine,
         u"LOG"_s,
         {u"map"_s, u"webhooks"_s}},
    };
    return profiles;
}

QVector<Environment> demoEnvironments(int count)
{
    const std::array<std::pair<QString, Tier>, demoTierCount> tiers{{{u"dev"_s, Tier::Development},
                                                                     {u"qa"_s, Tier::Testing},
                                                                     {u"staging"_s, Tier::Staging},
                                                                     {u"production"_s, Tier::Production}}};
    // Which tiers a small demo has: production first, then staging, dev, qa.
    constexpr std::array<int, demoTierCount> turn{3, 2, 0, 1};
    std::array<int, demoTierCount> ofTier{};
    for (int i = 0; i < count; ++i)
        ++ofTier[size_t(turn[size_t(i % demoTierCount)])];
    QVector<Environment> environments;
    for (size_t tier = 0; tier < tiers.size(); ++tier) {
        for (int i = 0; i < ofTier[tier]; ++i) {
            Environment environment;
            environment.name = i ? u"%1-%2"_s.arg(tiers[tier].first).arg(i + 1) : tiers[tier].first;
            environment.tier = tiers[tier].second;
            environment.order = suggestedOrder(environment.tier) + i;
            environment.url = u"https://%1.example.org"_s.arg(environment.name);
            environments += environment;
        }
    }
    return environments;
}

QVector<Project> demoProjects(int count, const QStringList &repositories)
{
    const QStringList first{u"amber"_s, u"basalt"_s,  u"cedar"_s,  u"delta"_s,   u"ember"_s,   u"fjord"_s,
                            u"glade"_s, u"harbour"_s, u"indigo"_s, u"juniper"_s, u"kestrel"_s, u"larch"_s};
    const QStringList second{u"gateway"_s, u"ledger"_s, u"planner"_s, u"reports"_s,  u"worker"_s,
                             u"console"_s, u"bridge"_s, u"stream"_s,  u"registry"_s, u"agent"_s};
    QVector<Project> projects;
    for (int i = 0; i < count; ++i) {
        const auto &profile = demoProfiles()[i % demoProfiles().size()];
        Project project;
        const bool own = i < demoProfiles().size();
        project.name = own
            ? profile.name
            : u"%1-%2-%3"_s.arg(first[i % first.size()], second[i / first.size() % second.size()]).arg(i + 1);
        project.group =
            own ? profile.group : u"Team %1"_s.arg((i - demoProfiles().size()) / 8 + 1, 3, 10, QChar(u'0'));
        project.repository = repositories[i % repositories.size()];
        project.mainBranch = u"main"_s;
        project.versioning = profile.calendar ? Versioning::CalVer : Versioning::SemVer;
        projects += project;
    }
    return projects;
}

const QVector<DemoPerson> &demoPeople()
{
    static const QVector<DemoPerson> people{{u"Amara Okafor"_s, u"amara@example.org"_s},
                                            {u"Bruno Carvalho"_s, u"bruno@example.org"_s},
                                            {u"Chen Li"_s, u"chen@example.org"_s},
                                            {u"Dorothea Klein"_s, u"dorothea@example.org"_s},
                                            {u"Elif Şahin"_s, u"elif@example.org"_s},
                                            {u"Farid Nazari"_s, u"farid@example.org"_s},
                                            {u"Greta Lindqvist"_s, u"greta@example.org"_s},
                                            {u"Hiro Tanaka"_s, u"hiro@example.org"_s},
                                            {u"Inês Duarte"_s, u"ines@example.org"_s},
                                            {u"Jonas Weber"_s, u"jonas@example.org"_s},
                                            {u"Katarzyna Nowak"_s, u"katarzyna@example.org"_s},
                                            {u"Liam O’Connor"_s, u"liam@example.org"_s}};
    return people;
}

} // namespace slipway
