package app.aladdin.studio.brain;

import app.aladdin.contract.AnswerMetadata;

/// What is said to a question.
///
/// @param markdown GitHub-flavoured, citing scenes, characters and locations as links
public record Answer(String markdown, AnswerMetadata metadata) {}
