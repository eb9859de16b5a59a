package app.aladdin.cli;

import app.aladdin.cache.StoredExecution;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Loadable;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Prints tasks.
final class ExecutionList {
    private final Talk talk;
    private final Session session;

    ExecutionList(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    int list(@Nullable String wanted, Optional<Problem> away)
            throws CommandFailure, InterruptedException {
        Places places = new Places(session);
        if (away.isPresent()) {
            String project = places.known(wanted, away.get());
            List<Execution> known =
                    session.store().executions().of(session.server(), project).stream()
                            .map(row -> Execution.read(row.json()))
                            .toList();
            return print(known, false);
        }
        Loadable<List<Execution>> all = fetch(places.project(wanted));
        return print(all.known().orElse(List.of()), all instanceof Loadable.Ready);
    }

    /// Brings a project's tasks onto this computer; those that it knows are all there are where the
    /// server has no list of them.
    Loadable<List<Execution>> fetch(String project) throws CommandFailure, InterruptedException {
        Latest<ExecutionEvent> told = new Latest<>();
        Runnable end = session.client().executions().events().subscribe(told);
        try {
            session.client().executions().list(project);
            ExecutionEvent last =
                    told.await(event -> settled(event, project), talk.longest())
                            .orElseThrow(() -> new ProblemException(new Problem.TimedOut("")));
            Loadable<List<Execution>> all = ((ExecutionEvent.Listed) last).executions();
            if (all instanceof Loadable.Failed<List<Execution>> failed
                    && !(failed.problem() instanceof Problem.Unsupported)) {
                throw new ProblemException(failed.problem());
            }
            return all;
        } finally {
            end.run();
        }
    }

    private static boolean settled(ExecutionEvent event, String project) {
        return event instanceof ExecutionEvent.Listed listed
                && listed.projectId().equals(project)
                && !(listed.executions() instanceof Loadable.Loading);
    }

    private int print(List<Execution> executions, boolean fresh) {
        for (Execution execution : executions) {
            talk.thing(
                    "execution",
                    execution.write(),
                    "%s  %-10s %3.0f %%  %s"
                            .formatted(
                                    Words.onOneLine(execution.id()),
                                    Words.onOneLine(execution.status().wire()),
                                    execution.progress().percentage(),
                                    Words.shortened(execution.task(), 60)));
        }
        talk.end(executions.size(), fresh);
        return Exit.OK;
    }

    int show(String id, Optional<Problem> away) throws CommandFailure, InterruptedException {
        if (away.isPresent()) {
            StoredExecution known =
                    session.store()
                            .executions()
                            .find(session.server(), id)
                            .orElseThrow(() -> new ProblemException(away.get()));
            return print(List.of(Execution.read(known.json())), false);
        }
        LinkedBlockingQueue<ExecutionEvent> told = new LinkedBlockingQueue<>();
        Runnable end =
                session.client()
                        .executions()
                        .events()
                        .subscribe(event -> {
                            if (of(event, id)) {
                                told.add(event);
                            }
                        });
        try {
            boolean known = session.store().executions().find(session.server(), id).isPresent();
            session.client().executions().open(id);
            if (known) {
                // What this computer knows is told first.
                next(told);
            }
            switch (next(told)) {
                case ExecutionEvent.Changed changed ->
                        talk.taskPrinter().show(id, changed.picture(), true);
                case ExecutionEvent.NotOpened not -> throw new ProblemException(not.problem());
                case ExecutionEvent.Listed _,
                        ExecutionEvent.Delayed _,
                        ExecutionEvent.NotCancelled _ ->
                        throw new IllegalStateException("only what tells of the task is here");
            }
            return Exit.OK;
        } finally {
            end.run();
        }
    }

    private ExecutionEvent next(LinkedBlockingQueue<ExecutionEvent> told)
            throws CommandFailure, InterruptedException {
        ExecutionEvent event = told.poll(talk.longest().toMillis(), TimeUnit.MILLISECONDS);
        if (event == null) {
            throw new ProblemException(new Problem.TimedOut(""));
        }
        return event;
    }

    private static boolean of(ExecutionEvent event, String id) {
        return (event instanceof ExecutionEvent.Changed changed && changed.executionId().equals(id))
                || (event instanceof ExecutionEvent.NotOpened not && not.executionId().equals(id));
    }
}
