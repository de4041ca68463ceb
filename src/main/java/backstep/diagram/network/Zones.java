package backstep.diagram.network;

import org.jspecify.annotations.Nullable;

/// How the area of a picture is shared out, from top to bottom: headings, the arrow of the flow, the network, the
/// legend.
///
/// In a low area the arrow goes first, then the legend, then the headings.
public record Zones(
        @Nullable Area headings,
        @Nullable Area flow,
        Area network,
        @Nullable Area legend) {
    public static Zones of(Area area, Sizes sizes) {
        double height = area.height();
        double headings = height < sizes.of(140) ? 0 : sizes.of(58);
        double legend = height < sizes.of(200) || area.width() < sizes.of(260) ? 0 : sizes.of(52);
        double flow = height < sizes.of(250) ? 0 : sizes.of(26);
        double margin = Math.min(sizes.of(10), height / 10);
        double top = area.y() + Math.max(headings, margin);
        double bottom = area.bottom() - Math.max(legend, margin);
        return new Zones(
                headings == 0 ? null : new Area(area.x(), area.y() + sizes.of(12), area.width(), sizes.of(46)),
                flow == 0 ? null : new Area(area.x(), top, area.width(), flow),
                new Area(area.x(), top + flow, area.width(), bottom - top - flow),
                legend == 0
                        ? null
                        : new Area(area.x() + sizes.of(20), bottom + sizes.of(4), sizes.of(220), sizes.of(40)));
    }
}
