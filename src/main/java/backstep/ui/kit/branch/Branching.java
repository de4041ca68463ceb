package backstep.ui.kit.branch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All branches of the run in the order in which they came to be, exactly one of them current.
public record Branching(List<BranchLine> lines) {
    public Branching {
        lines = List.copyOf(lines);
    }

    public BranchLine current() {
        return lines.stream().filter(BranchLine::current).findFirst().orElseThrow();
    }

    public Optional<BranchLine> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /// Those that the current one can be compared with, the one that it left first.
    public List<BranchLine> comparable() {
        BranchLine here = current();
        List<BranchLine> others = lines.stream().filter(here::comparable).toList();
        return others.stream()
                .sorted(Comparator.comparing(line -> line.number() != here.parent()))
                .toList();
    }
}
