package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.kommunalutveckling.finance.published.PublishedDocument;

/**
 * Recomputes documents. First each table by itself: which of its figures are at fault. Then what the documents say of them
 * in words, which is right when it agrees with the figure as printed or as it should have been: a text that repeats a
 * table is not a fault of its own.
 */
final class Reconciliation {
    private static final Values PRINT = new Values();

    private final Library library;
    private final Values values = new Values();
    private final Map<String, List<Check>> checks = new LinkedHashMap<>();

    private Reconciliation(List<PublishedDocument> documents) {
        this.library = new Library(documents);
    }

    /** What was asked of each document, by its key. */
    static Map<String, List<Check>> of(List<PublishedDocument> documents) {
        Reconciliation reconciliation = new Reconciliation(documents);
        reconciliation.run();
        return reconciliation.checks;
    }

    private void run() {
        library.documents().forEach(document -> checks.put(document.key(), new ArrayList<>()));
        library.sheets().forEach(sheet -> {
            List<Check> made = made(sheet.document());
            made.addAll(Headings.checks(sheet));
            tables(TableRules.of(sheet), made);
        });
        library.documents().forEach(document -> TextRules.of(document, library)
                .forEach(relation -> text(relation, made(document))));
    }

    private List<Check> made(PublishedDocument document) {
        return checks.computeIfAbsent(document.key(), key -> new ArrayList<>());
    }

    private void tables(List<Relation> relations, List<Check> made) {
        // What whole-percent shares can give is a range and no figure: it blames a total, and nothing follows from it.
        List<Relation> exact = relations.stream()
                .filter(relation -> !(relation instanceof WeightedShare))
                .toList();
        List<Fault> faults = new ArrayList<>(Localisation.faults(exact, values));
        relations.stream()
                .filter(relation -> relation instanceof WeightedShare && !relation.holds(values))
                .forEach(relation -> faults.add(new Fault(relation.subject(), relation)));
        Set<Place> blamed = new HashSet<>();
        for (Fault fault : faults) {
            blamed.add(fault.figure().place());
            made.add(failed(fault));
        }
        relations.stream()
                .filter(relation -> !blamed.contains(relation.subject().place()) && relation.holds(values))
                .filter(relation -> !relation.subject().isBlank()
                        || !relation.parts().stream().allMatch(Quantity::isBlank))
                .forEach(relation -> made.add(passed(relation, values)));
    }

    private void text(Relation relation, List<Check> made) {
        if (relation.holds(PRINT)) {
            made.add(passed(relation, PRINT));
        } else if (relation.holds(values)) {
            made.add(passed(relation, values));
        } else {
            made.add(failed(new Fault(relation.subject(), relation)));
        }
    }

    private Check failed(Fault fault) {
        Relation relation = fault.relation();
        Quantity figure = fault.figure();
        Reckoned should = fault.isReckoned() ? relation.computed(values).orElse(values.of(figure)) : values.of(figure);
        Quantity shown = figure.isWhole() ? figure.with(should.exact()) : figure;
        return new Check(
                relation.rule(),
                figure.place(),
                against(relation),
                shown.text(),
                shown.printed(),
                figure.isWhole() ? figure.printed() : figure.inOwnUnit(should.exact()),
                figure.unit(),
                Verdict.NOT_REACHABLE,
                Causes.of(fault, values, library));
    }

    private static Check passed(Relation relation, Values taken) {
        Quantity subject = relation.subject();
        Reckoned computed = relation.computed(taken).orElse(subject.reckoned());
        Quantity shown = subject.isWhole() ? subject.with(computed.exact()) : subject;
        return new Check(
                relation.rule(),
                subject.place(),
                against(relation),
                shown.text(),
                shown.printed(),
                subject.isWhole() ? subject.printed() : subject.inOwnUnit(computed.exact()),
                subject.unit(),
                relation.isExact(taken) ? Verdict.EQUAL : Verdict.EQUAL_WITHIN_ROUNDING,
                null);
    }

    private static List<String> against(Relation relation) {
        return relation.parts().stream()
                .map(part -> part.place().writtenFrom(relation.subject().place().document()))
                .toList();
    }
}
