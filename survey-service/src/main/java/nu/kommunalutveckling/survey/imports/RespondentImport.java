package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.imports.ImportRefusals.COLUMN_MAPPING_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nu.kommunalutveckling.survey.imports.ImportedNetworkRepository.ImportedNetwork;
import nu.kommunalutveckling.survey.surveys.HeldSurvey;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import org.jspecify.annotations.Nullable;

/**
 * Brings in the export of a form tool, one row a respondent, all or nothing. The rows become answers like any other: with random ids, the
 * last open day as their only time, and in no order of the file's.
 */
@ApplicationScoped
class RespondentImport {
    private static final int BATCH = 200;

    private final Imports imports;
    private final DraftSurveys drafts;
    private final ColumnMappingRepository mappings;
    private final ImportedNetworkRepository networks;
    private final RespondentRepository respondents;
    private final ChangeLog changes;

    RespondentImport(
            Imports imports,
            DraftSurveys drafts,
            ColumnMappingRepository mappings,
            ImportedNetworkRepository networks,
            RespondentRepository respondents,
            ChangeLog changes) {
        this.imports = imports;
        this.drafts = drafts;
        this.mappings = mappings;
        this.networks = networks;
        this.respondents = respondents;
        this.changes = changes;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(String survey, InputStream body, MediaType type, boolean dryRun) {
        HeldSurvey held = drafts.hold(survey);
        Map<String, ImportedNetwork> asked = networks.of(survey);
        ColumnMapping mapping = complete(mappings.of(survey), asked);
        FormReader reader = new FormReader(mapping, asked);
        RowErrors errors = imports.errors();
        List<ImportedRespondent> batch = new ArrayList<>();
        long rows = imports.read(body, type, FormRow.class, errors, (row, form, faults) -> {
            ImportedRespondent respondent = reader.read(row, form, faults);
            if (respondent != null) {
                batch.add(respondent);
            }
            if (batch.size() == BATCH) {
                respondents.write(survey, held.closesOn(), batch);
                batch.clear();
            }
        });
        reader.demandColumns(rows, errors);
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        respondents.write(survey, held.closesOn(), batch);
        respondents.mix(
                survey,
                reader.networks(),
                mapping.questions().stream()
                        .map(ColumnMapping.QuestionColumn::question)
                        .toList());
        ImportReport report = errors.report(dryRun, rows, rows, 0);
        if (!dryRun) {
            changes.record("imported", "surveys/" + survey + "/respondents", null, report, null);
        }
        return report;
    }

    /** A question of the scale without a column would be blank with everybody. */
    private static ColumnMapping complete(@Nullable ColumnMapping mapping, Map<String, ImportedNetwork> asked) {
        Set<String> missing = new TreeSet<>();
        asked.values().forEach(network -> missing.addAll(network.scale()));
        if (mapping != null) {
            mapping.questions().forEach(one -> missing.remove(one.question()));
        }
        if (mapping == null || !missing.isEmpty()) {
            throw COLUMN_MAPPING_INCOMPLETE.because(missing.isEmpty() ? "network" : String.join(", ", missing));
        }
        return mapping;
    }
}
