package nu.kommunalutveckling.survey.answers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an answer has been received. The same for every answer and every repeat, so that it tells nothing of either. */
record AnswerReceived(@Schema(examples = "2022-network") String survey) {}
