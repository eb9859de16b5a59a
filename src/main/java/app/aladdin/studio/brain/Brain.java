package app.aladdin.studio.brain;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.studio.store.Entities;

/// Answers questions about the projects of a store.
public final class Brain {
    private final Entities entities;

    public Brain(Entities entities) {
        this.entities = entities;
    }

    public Answer answer(String project, String question) {
        int scenes = entities.all("scene", project).size();
        return new Answer("There are " + scenes + " scenes.", AnswerMetadata.NONE);
    }
}
