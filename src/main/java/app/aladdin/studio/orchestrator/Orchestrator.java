package app.aladdin.studio.orchestrator;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Execution;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.QueryFilters;
import app.aladdin.contract.QueryRequest;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.TaskRequest;
import app.aladdin.contract.TaskResponse;
import app.aladdin.studio.brain.Answer;
import app.aladdin.studio.brain.Brain;
import app.aladdin.studio.departments.Answered;
import app.aladdin.studio.departments.TaskWords;
import app.aladdin.studio.departments.Tasks;
import app.aladdin.studio.ingest.IngestWords;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.query.QueryEngine;
import app.aladdin.studio.query.QueryWords;
import app.aladdin.studio.store.Receipt;

import org.jspecify.annotations.Nullable;

/// Sends what is asked to the engine of its mode. Where a conversation is named, question and
/// answer become messages of it, with the whole response in the answer's metadata. Safe on any
/// thread.
public final class Orchestrator {
    /// How long a task is waited for that is not to go on by itself.
    private static final long TASK_MILLIS = 60_000;

    private final Chats chats;
    private final Brain brain;
    private final QueryEngine queries;
    private final Ingests ingests;
    private final Tasks tasks;

    public Orchestrator(
            Chats chats, Brain brain, QueryEngine queries, Ingests ingests, Tasks tasks) {
        this.chats = chats;
        this.brain = brain;
        this.queries = queries;
        this.ingests = ingests;
        this.tasks = tasks;
    }

    /// A message in any mode.
    ///
    /// @param account who asks
    /// @param receipt a request with the same key gets the same answer
    public ChatResponse chat(ChatRequest request, String account, @Nullable Receipt receipt) {
        ChatResponse response = chats.ask(request, receipt, () -> answer(request, account));
        follow(response);
        return response;
    }

    private Answer answer(ChatRequest request, String account) {
        return switch (request.mode()) {
            case CHAT -> brain.answer(request.projectId(), request.content());
            case QUERY ->
                    said(
                            request.projectId(),
                            queries.query(
                                    new QueryRequest(
                                            request.content(),
                                            request.projectId(),
                                            QueryFilters.NONE,
                                            QueryRequest.DEFAULT_LIMIT,
                                            null)));
            case TASK ->
                    said(
                            tasks.start(
                                    new TaskRequest(
                                            request.content(),
                                            request.projectId(),
                                            null,
                                            true,
                                            request.metadata().suggestedDepartments(),
                                            null),
                                    account,
                                    null));
            case DATA ->
                    said(
                            ingests.ingest(
                                    new IngestRequest(
                                            request.content(),
                                            request.projectId(),
                                            null,
                                            false,
                                            null,
                                            null),
                                    account,
                                    null));
        };
    }

    /// A query; nothing is kept of it unless it names a conversation.
    public QueryResponse query(QueryRequest request, @Nullable Receipt receipt) {
        if (request.conversationId() == null) {
            return queries.query(request);
        }
        ChatRequest question =
                new ChatRequest(
                        request.query(), Mode.QUERY, request.projectId(), request.conversationId());
        ChatResponse response =
                chats.tell(
                        question, receipt, () -> said(request.projectId(), queries.query(request)));
        QueryResponse query = AnswerMetadata.read(response.metadata()).query();
        if (query == null) {
            throw new ProblemException(new Problem.Bug("an answer without its query"));
        }
        return query;
    }

    /// Data; see [Ingests].
    public IngestResponse ingest(IngestRequest request, String account, @Nullable Receipt receipt) {
        if (request.conversationId() == null) {
            return ingests.ingest(request, account, receipt);
        }
        ChatRequest question =
                new ChatRequest(
                        request.content(),
                        Mode.DATA,
                        request.projectId(),
                        request.conversationId());
        ChatResponse response =
                chats.tell(question, receipt, () -> said(ingests.ingest(request, account, null)));
        IngestResponse ingest = AnswerMetadata.read(response.metadata()).ingest();
        if (ingest == null) {
            throw new ProblemException(new Problem.Bug("an answer without its preview"));
        }
        return ingest;
    }

    /// A task; begun when this returns, or finished where it is not to go on by itself.
    public TaskResponse task(TaskRequest request, String account, @Nullable Receipt receipt) {
        String id =
                request.conversationId() == null
                        ? tasks.start(request, account, receipt).id()
                        : inConversation(request, account, receipt);
        if (!request.async()) {
            tasks.await(id, TASK_MILLIS);
        }
        return tasks.find(id)
                .map(Execution::asTask)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound("no such task")));
    }

    private String inConversation(TaskRequest request, String account, @Nullable Receipt receipt) {
        ChatRequest question =
                new ChatRequest(
                        request.task(), Mode.TASK, request.projectId(), request.conversationId());
        ChatResponse response =
                chats.tell(question, receipt, () -> said(tasks.start(request, account, null)));
        return follow(response);
    }

    /// Lets an answer about a task follow the task. Answers about nothing else are left alone.
    private String follow(ChatResponse response) {
        TaskResponse task = AnswerMetadata.read(response.metadata()).task();
        if (task == null) {
            return "";
        }
        tasks.answered(task.taskId(), response.conversationId(), response.messageId());
        return task.taskId();
    }

    private static Answer said(String project, QueryResponse response) {
        return new Answer(
                QueryWords.markdown(response, project), AnswerMetadata.of(response).restating());
    }

    private static Answer said(IngestResponse response) {
        return new Answer(IngestWords.markdown(response), AnswerMetadata.of(response).restating());
    }

    private static Answer said(Execution execution) {
        return new Answer(TaskWords.markdown(execution), Answered.metadata(execution));
    }
}
