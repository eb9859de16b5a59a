package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One department's desk in one execution. Belongs to the department's thread.
final class RunDesk implements Desk {
    private final Run run;
    private final DepartmentWork work;
    private final Material material;
    private final List<String> steps;
    private int at;

    RunDesk(Run run, DepartmentWork work, Material material) {
        this.run = run;
        this.work = work;
        this.material = material;
        this.steps = work.steps();
    }

    @Override
    public String task() {
        return run.log().state().task();
    }

    @Override
    public Material material() {
        return material;
    }

    @Override
    public Optional<Result> result(Department department) {
        return run.result(department);
    }

    @Override
    public void step(int number) {
        if (number != at + 1 || number > steps.size()) {
            throw new IllegalArgumentException("step " + number + " after " + at);
        }
        finishStep();
        at = number;
        tell(TaskStatus.RUNNING);
    }

    /// The last step is complete.
    void finishStep() {
        if (at > 0) {
            run.stepDone(work.department(), steps.get(at - 1), event(TaskStatus.COMPLETE));
        }
    }

    private void tell(TaskStatus status) {
        run.log().happens(now -> event(status).at(now));
    }

    private StepEvent event(TaskStatus status) {
        LiveEvent.Step step = new LiveEvent.Step(at, steps.size(), steps.get(at - 1), status);
        return now ->
                new LiveEvent.AgentProgress(
                        run.id(),
                        run.agent(work.department()),
                        work.department().slug(),
                        step,
                        now);
    }

    @Override
    public <T> T tool(String name, ObjectNode input, Supplier<T> call) {
        run.log()
                .happens(now ->
                        new LiveEvent.AgentToolCall(
                                run.id(),
                                run.agent(work.department()),
                                work.department().slug(),
                                name,
                                input,
                                now));
        return call.get();
    }

    /// An event that only lacks its time.
    @FunctionalInterface
    interface StepEvent {
        LiveEvent at(Instant now);
    }
}
