package nu.kommunalutveckling.gateway.analyses;

import nu.kommunalutveckling.web.language.Text;

/** The analysis of a goal or a business area, for those who show or freeze it; {@code key} is that of the goal or area. */
public record ToldAnalysis(AnalysisOf about, String key, Text text) {
    static ToldAnalysis of(Analysis analysis) {
        return new ToldAnalysis(analysis.about, analysis.subject, Text.of(analysis.swedish, analysis.english));
    }
}
