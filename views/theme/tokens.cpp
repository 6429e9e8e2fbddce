#include "views/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

struct ColourPair
{
    Colour colour;
    QRgb light;
    QRgb dark;
};

constexpr ColourPair colourTable[] = {
    {Colour::Window, 0xfff5f6f8, 0xff13171c},      {Colour::Surface, 0xffffffff, 0xff1a1f26},
    {Colour::Raised, 0xffeef1f5, 0xff232a33},      {Colour::Border, 0xffd3d9e0, 0xff364050},
    {Colour::Text, 0xff18212c, 0xffe7ebf1},        {Colour::Muted, 0xff566273, 0xff9ca8b7},
    {Colour::Accent, 0xff1d5fbf, 0xff6ca8ff},      {Colour::OnAccent, 0xffffffff, 0xff0b1524},
    {Colour::Selection, 0xffdce8fa, 0xff1f3657},   {Colour::Succeeded, 0xff146f44, 0xff4fc78e},
    {Colour::Running, 0xff1d5fbf, 0xff6ca8ff},     {Colour::Waiting, 0xff8f5600, 0xfff0ac45},
    {Colour::WaitingTint, 0xfffff4e0, 0xff35291a}, {Colour::Failed, 0xffbe2730, 0xffff7373},
    {Colour::FailedTint, 0xfffdecec, 0xff3a2226},  {Colour::Frozen, 0xff2f6b8c, 0xff7ec6ea},
    {Colour::FrozenTint, 0xffe6f2f8, 0xff1d3038},  {Colour::RolledBack, 0xff7447b0, 0xffbba1f5},
    {Colour::Unknown, 0xff5c6673, 0xff9ca8b7},
};
static_assert(std::size(colourTable) == static_cast<std::size_t>(Colour::Count));

double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF())
        + 0.0722 * linearChannel(colour.blueF());
}

} // namespace

Palette lightPalette()
{
    Palette palette;
    for (const ColourPair &pair : colourTable)
        palette[static_cast<std::size_t>(pair.colour)] = QColor::fromRgb(pair.light);
    return palette;
}

Palette darkPalette()
{
    Palette palette;
    for (const ColourPair &pair : colourTable)
        palette[static_cast<std::size_t>(pair.colour)] = QColor::fromRgb(pair.dark);
    return palette;
}

Palette highContrastPalette(bool dark)
{
    const QColor paper = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    Palette palette;
    palette.fill(ink);
    for (const Colour ground : {Colour::Window, Colour::Surface, Colour::Raised, Colour::WaitingTint,
                                Colour::FailedTint, Colour::FrozenTint, Colour::OnAccent})
        palette[static_cast<std::size_t>(ground)] = paper;
    palette[static_cast<std::size_t>(Colour::Accent)] = QColor::fromRgb(dark ? 0xffffe100 : 0xff0000c8);
    palette[static_cast<std::size_t>(Colour::Selection)] = QColor::fromRgb(dark ? 0xff303030 : 0xffd8d8d8);
    return palette;
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace slipway
