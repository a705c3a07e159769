package nu.kommunalutveckling.survey.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent answered.
 *
 * @param steps 1–6 of each question of the scale that the network is asked; 0 for don't know, null for blank
 * @param texts what stands in the respondent's own words, by question
 */
record ImportedRespondent(String network, Map<String, @Nullable Integer> steps, Map<String, String> texts) {}
