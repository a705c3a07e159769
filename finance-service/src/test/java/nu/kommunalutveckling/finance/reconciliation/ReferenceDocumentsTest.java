package nu.kommunalutveckling.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published documents of 2020 to 2024: every finding in them, and what is left when their errors are mended. */
class ReferenceDocumentsTest {
    private static final String[] S000 = {
        "budget/total/budget=56 724",
        "figures/budget-turnover-2021=57 miljoner kronor",
        "figures/budget-increase-from-2020=8 miljoner kronor",
        "figures/state-funds-ungdomsmottagningar=6 milj kr"
    };
    private static final String[] S001 = {
        "funds/ledning-stab/disposable=9 333",
        "funds/ledning-stab/surplus=2 080",
        "funds/eliminations/surplus=-4 361",
        "funds/prior-surplus/surplus=2 981",
        "funds/total/disposable=243 801",
        "funds/total/paid-to-municipalities=29 170",
        "funds/total/surplus=-2 710",
        "figures/deficit-kurs-konferens=429 tkr",
        "figures/surplus-not-project-financed=-2 710 tkr",
        "figures/surplus-ledning-stab=2 080 tkr",
        "figures/increase-disposable-since-january=13,7 milj. kronor",
        "figures/paid-goda-och-nara-vard=25,0 miljoner kronor",
        "figures/remaining-god-nara-vard=65,3 miljoner",
        "figures/state-share-of-disposable-2022=90 %"
    };
    private static final String[] S002 = {"applications/t1-2-2020/granted-percent=38", "courses/h1-2019/held-change=-14"
    };
    private static final String[] S003 = {
        "funds/barnahus/remaining=674",
        "funds/yrkesresan-regional/disposable=67",
        "funds/yrkesresan-regional/remaining=-437",
        "funds/total/received=93 641",
        "funds/total/disposable=229 250",
        "funds/total/budget=65 811",
        "funds/total/outcome=41 118",
        "funds/total/transferred=10 380",
        "funds/total/remaining=136 634",
        "funds/accumulated-surplus/remaining-state=",
        "funding-shares/kurs-konferens/other=46",
        "funding-shares/project-areas/municipalities=51",
        "funding-shares/project-areas/state=41",
        "funding-shares/total/municipalities=57",
        "funding-shares/total/state=34",
        "figures/paid-varav-kommuner=0,6 mnkr;MNKR"
    };
    private static final String[] S004 = {
        "budget/total/budget=56 724",
        "net-costs/total/y2023=37 013",
        "figures/budget-turnover-2021=57 miljoner kronor",
        "figures/budget-increase-from-2020=8 miljoner kronor"
    };

    @Test
    void everyDifferingFigureIsFoundAndNoOther() {
        assertThat(String.join("\n", Documents.findings(Documents.reference()))).isEqualToNormalizingNewlines("""
                        S000 | budget/total/budget | COLUMN_SUM | 59 913 | 56724 | ELIMINATION_LEFT_OUT
                        S001 | funds/*/area | HEADING_DATE | 2021-12-31 |  | CARRIED_OVER
                        S001 | funds/*/outcome | HEADING_DATE | 2021-12-31 |  | CARRIED_OVER
                        S001 | funds/total/paid-to-municipalities | COLUMN_SUM |  | 29170 | BLANK_CELL
                        S001 | funds/prior-surplus/surplus | ACCUMULATED_SURPLUS |  | 2981 | BLANK_CELL
                        S001 | funds/ledning-stab/disposable | DISPOSABLE_FLOW | 6 893 | 9333 | UNEXPLAINED
                        S001 | funds/total/disposable | COLUMN_SUM | 241 361 | 243801 | PARTS_AT_FAULT
                        S001 | funds/ledning-stab/surplus | RESULT_FLOW | 1 222 | 2080 | FROM_ANOTHER_CELL
                        S001 | funds/eliminations/surplus | RESULT_FLOW |  | -4361 | BLANK_CELL
                        S001 | funds/total/surplus | COLUMN_SUM | 793 | -2710 | PARTS_AT_FAULT
                        S001 | figures/paid-goda-och-nara-vard | SAME_FIGURE | 24,9 miljoner kronor | 24.985 | TRUNCATED
                        S001 | figures/deficit-kurs-konferens | SAME_FIGURE | 428 tkr | 429 | UNEXPLAINED
                        S001 | figures/remaining-god-nara-vard | SAME_FIGURE | 65,2 miljoner | 65.288 | TRUNCATED
                        S001 | figures/increase-disposable-since-january | STATED_SUM | 8,6 milj. kronor | 13.678 | UNEXPLAINED
                        S001 | figures/state-share-of-disposable-2022 | STATED_SHARE | 87 % | 89.53 | UNEXPLAINED
                        S002 | applications/t1-2-2020/granted-percent | PERCENT_OF | 37 | 37.5 | TRUNCATED
                        S002 | courses/h1-2019/held-change | PERCENT_CHANGE | -16 | -14.29 | WRONG_BASE
                        S003 | funds/yrkesresan-regional/disposable | DISPOSABLE_FLOW |  | 67 | BLANK_CELL
                        S003 | funds/accumulated-surplus/remaining-state | OF_WHICH_COLUMN | 21 | 0 | LARGER_THAN_ITS_WHOLE
                        S003 | funds/total/received | COLUMN_SUM | 97 883 | 93641 | ELIMINATION_LEFT_OUT
                        S003 | funds/total/disposable | COLUMN_SUM | 233 425 | 229250 | ELIMINATION_LEFT_OUT
                        S003 | funds/total/budget | COLUMN_SUM | 70 754 | 65811 | ELIMINATION_LEFT_OUT
                        S003 | funds/total/outcome | COLUMN_SUM | 45 399 | 41118 | ELIMINATION_LEFT_OUT
                        S003 | funds/total/transferred | COLUMN_SUM |  | 10380 | BLANK_CELL
                        S003 | funds/barnahus/remaining | REMAINING_FLOW |  | 674 | BLANK_CELL
                        S003 | funds/yrkesresan-regional/remaining | REMAINING_FLOW |  | -437 | BLANK_CELL
                        S003 | funds/total/remaining | COLUMN_SUM | 136 397 | 136634 | PARTS_AT_FAULT
                        S003 | funding-shares/kurs-konferens/* | SHARES_OF_ROW | 110 | 100 | SHARES_OVER_100
                        S003 | funding-shares/project-areas/municipalities | WEIGHTED_TOTAL | 48 | 50.55 | UNEXPLAINED
                        S003 | funding-shares/project-areas/state | WEIGHTED_TOTAL | 44 | 40.42 | UNEXPLAINED
                        S003 | funding-shares/total/municipalities | WEIGHTED_TOTAL | 54 | 57.02 | UNEXPLAINED
                        S003 | funding-shares/total/state | WEIGHTED_TOTAL | 37 | 34.19 | UNEXPLAINED
                        S003 | figures/paid-varav-kommuner | SAME_FIGURE | 0,6 tkr | 643.0 | UNIT
                        S004 | budget/total/budget | COLUMN_SUM | 59 913 | 56724 | ELIMINATION_LEFT_OUT
                        S004 | net-costs/total/y2023 | COLUMN_SUM | 37 018 | 37013 | UNEXPLAINED
                        S004 | figures/state-funds-ungdomsmottagningar | SAME_FIGURE | 6 miljoner kronor | 7 | UNEXPLAINED""");
    }

    @Test
    void mendedByHandTheyGiveNone() {
        List<String> mended = Stream.of(
                        Documents.edited(Documents.text("S000"), S000),
                        Documents.edited(Documents.text("S001").replace("2021-12-31", "2022-12-31"), S001),
                        Documents.edited(Documents.text("S002"), S002),
                        Documents.edited(Documents.text("S003"), S003),
                        Documents.edited(Documents.text("S004"), S004))
                .toList();
        assertThat(Documents.findings(mended.stream().map(Documents::read).toList()))
                .isEmpty();
    }
}
