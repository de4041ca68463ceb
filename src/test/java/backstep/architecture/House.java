package backstep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The arrows of the house as docs/ARCHITECTURE.md draws them, for a house of any root package, so that the same rules
/// can be held against the program and against a house that breaks each of them.
final class House {
    /// What each package may use beside itself, package by package, from the ground up.
    private static final Map<String, List<String>> ARROWS = arrows();

    private final String root;

    House(String root) {
        this.root = root;
    }

    /// The rules by name; each name has a class `brokenhouse` of its own that breaks it.
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((room, below) -> rules.put("arrows of " + room, arrowsOf(room, below)));
        rules.put("features apart", featuresApart());
        rules.put("no circles", noCircles());
        rules.put("mathematics on the ground", mathematicsOnTheGround());
        rules.put("JavaFX in the window", javafxInTheWindow());
        rules.put("Java2D in files", java2dInFiles());
        rules.put("models without nodes", modelsWithoutNodes());
        rules.put("one way to the window's thread", oneWayToTheWindowsThread());
        rules.put("streams on the command line", streamsOnTheCommandLine());
        rules.put("no wall clock", noWallClock());
        rules.put("no unseeded random", noUnseededRandom());
        rules.put("telling names", tellingNames());
        return rules;
    }

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("math", List.of());
        arrows.put("nn", List.of("math"));
        arrows.put("data", List.of("math"));
        arrows.put("training", List.of("math", "nn", "data"));
        arrows.put("timeline", List.of("math", "nn", "data", "training"));
        arrows.put("experiment", List.of("math", "nn", "data", "training", "timeline"));
        arrows.put("explain", List.of("math", "nn", "data", "training"));
        arrows.put("diagram", List.of("math", "nn", "training"));
        arrows.put("paint", List.of("math", "nn", "data", "training", "explain", "diagram"));
        arrows.put("predict", List.of("math", "nn", "data", "training", "explain"));
        List<String> services = List.of(
                "math", "nn", "data", "training", "timeline", "experiment", "explain", "diagram", "paint", "predict");
        arrows.put("export", services);
        arrows.put("cli", with(services, "export"));
        arrows.put("ui", with(services, "export"));
        return arrows;
    }

    private static List<String> with(List<String> rooms, String room) {
        List<String> all = new ArrayList<>(rooms);
        all.add(room);
        return all;
    }

    private ArchRule arrowsOf(String room, List<String> below) {
        String[] allowed = Stream.concat(Stream.of(room), below.stream())
                .map(name -> in(name))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed)));
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(elsewhere)
                .because("the arrows of the house run downwards only");
    }

    private ArchRule featuresApart() {
        return slices().matching(root + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(in("ui.kit")))
                .because("a feature of the window is changed without looking at another; what they share is in ui.kit");
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one");
    }

    private ArchRule mathematicsOnTheGround() {
        return classes()
                .that()
                .resideInAPackage(in("math"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in("math"), "java.lang..", "java.util..", "jdk.incubator.vector..", "org.jspecify..")
                .because("the kernels must run, and give the same bits, wherever Java does");
    }

    private ArchRule javafxInTheWindow() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("ui"), in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("commands and services need no toolkit");
    }

    private ArchRule java2dInFiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("export"), in("paint.formula"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("the screen is JavaFX's; Java2D writes files and gives formulas their outlines");
    }

    private ArchRule modelsWithoutNodes() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a view model is tested without a toolkit");
    }

    private ArchRule oneWayToTheWindowsThread() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ToolkitBackstage")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("one class decides when the window sees what work has done");
    }

    private ArchRule streamsOnTheCommandLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .and()
                .doNotHaveFullyQualifiedName(root + ".app.Launcher")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .because("services say what is wrong to their caller; the launcher speaks where nothing else can load");
    }

    private ArchRule noWallClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .because("a run is determined by its experiment alone");
    }

    private ArchRule noUnseededRandom() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\..*Random.*")
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same seed gives the same numbers on every machine, by SplitMix alone");
    }

    private ArchRule tellingNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)")
                .because("a name says what a thing is");
    }

    private String[] core() {
        return Stream.of(
                        "math",
                        "nn",
                        "data",
                        "training",
                        "timeline",
                        "experiment",
                        "explain",
                        "diagram",
                        "paint",
                        "predict")
                .map(this::in)
                .toArray(String[]::new);
    }

    private String in(String room) {
        return root + "." + room + "..";
    }
}
