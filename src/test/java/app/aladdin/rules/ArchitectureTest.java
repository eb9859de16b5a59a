package app.aladdin.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/// Who may know whom. The packages of the design that do not exist yet are held to it as well.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    private static final String[] WITHOUT_A_TOOLKIT = {
        "app.aladdin.contract..",
        "app.aladdin.script..",
        "app.aladdin.text..",
        "app.aladdin.db..",
        "app.aladdin.net..",
        "app.aladdin.cache..",
        "app.aladdin.paper..",
        "app.aladdin.studio.."
    };

    private JavaClasses program = new ClassFileImporter().importClasses(Problem.class);

    @BeforeAll
    void readProgram() {
        // The folder or jar that holds the program, and so none of its tests.
        program =
                new ClassFileImporter()
                        .importUrl(
                                Problem.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    @Test
    void packagesFormNoCycles() {
        holds(slices().matching("app.aladdin.(**)").should().beFreeOfCycles());
    }

    @Test
    void layersUseOnlyWhatTheyMay() {
        List<String> wrong =
                program.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureTest::crossesAgainstTheArrows)
                        .map(Dependency::getDescription)
                        .sorted()
                        .distinct()
                        .toList();
        assertThat(wrong).isEmpty();
    }

    private static boolean crossesAgainstTheArrows(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return !Layers.allowed(
                Layers.of(dependency.getOriginClass().getPackageName()),
                Layers.of(target.getPackageName()));
    }

    @Test
    void featuresKnowNothingOfEachOther() {
        holds(slices().matching("app.aladdin.feature.(**)").should().notDependOnEachOther());
    }

    @Test
    void onlyTheFxDispatcherHopsToTheToolkitsThread() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("app.aladdin.state.FxDispatcher")
                        .should()
                        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                        .because("there is one hop in one place: Dispatcher.inbox"));
    }

    @Test
    void controllersNeverTouchNetworkOrDisk() {
        holds(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("app.aladdin.net..", "app.aladdin.cache..")
                        .because("a controller binds a store and calls actions"));
    }

    @Test
    void whatRunsOnServersKnowsNoToolkit() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage(WITHOUT_A_TOOLKIT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.."));
    }

    @Test
    void stateAndClientUseObservablesOnly() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage("app.aladdin.state..", "app.aladdin.client..")
                        .and()
                        .doNotHaveFullyQualifiedName("app.aladdin.state.FxDispatcher")
                        .should()
                        .dependOnClassesThat(toolkitBesidesObservables())
                        .because("they run in the command line, where no toolkit is started"));
    }

    private static DescribedPredicate<JavaClass> toolkitBesidesObservables() {
        return resideInAnyPackage("javafx..")
                .and(
                        DescribedPredicate.not(
                                resideInAnyPackage(
                                        // `javafx.util.Subscription` is what observables answer.
                                        "javafx.beans..", "javafx.collections..", "javafx.util")));
    }

    @Test
    void clientAndStudioMeetOnlyOnTheWire() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("app.aladdin.client..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("app.aladdin.studio.."));
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("app.aladdin.studio..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "app.aladdin.client..",
                                "app.aladdin.net..",
                                "app.aladdin.cache.."));
    }

    @Test
    void onlyCompositionRootsUseTheHost() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "app.aladdin.host..",
                                "app.aladdin.app..",
                                "app.aladdin.cli..",
                                "app.aladdin.bench..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("app.aladdin.host.."));
    }
}
