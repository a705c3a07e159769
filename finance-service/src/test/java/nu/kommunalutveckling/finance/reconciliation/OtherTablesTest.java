package nu.kommunalutveckling.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up report of another kind: millions with decimals, subtotals within totals, decimal percent, parts of rows. */
class OtherTablesTest {
    private static final String REPORT = """
            {"key": "M", "kind": "OTHER", "yearFrom": 2023, "yearTo": 2023, "tables": [
             {"key": "costs", "period": "2023", "unit": "MNKR",
              "columns": [{"key": "item", "role": "LABEL"}, {"key": "spring", "role": "AMOUNT"},
               {"key": "autumn", "role": "AMOUNT"}, {"key": "year", "role": "AMOUNT", "holds": ["spring", "autumn"]},
               {"key": "part", "role": "PERCENT_OF", "unit": "PERCENT", "part": "spring", "whole": "year"}],
              "rows": [
               {"key": "school", "kind": "PLAIN", "cells": [{"column": "spring", "text": "12,4", "value": 12.4},
                {"column": "autumn", "text": "13,1", "value": 13.1}, {"column": "year", "text": "25,5", "value": 25.5},
                {"column": "part", "text": "48,6", "value": 48.6}]},
               {"key": "meals", "kind": "OF_WHICH", "parent": "school", "cells": [
                {"column": "spring", "text": "2,2", "value": 2.2}, {"column": "autumn", "text": "2,0", "value": 2.0},
                {"column": "year", "text": "4,2", "value": 4.2}]},
               {"key": "sport", "kind": "PLAIN", "cells": [{"column": "spring", "text": "3,7", "value": 3.7},
                {"column": "autumn", "text": "4,8", "value": 4.8}, {"column": "year", "text": "8,5", "value": 8.5}]},
               {"key": "children", "kind": "SUBTOTAL", "holds": [{"rows": ["school", "sport"]}], "cells": [
                {"column": "spring", "text": "16,1", "value": 16.1}, {"column": "autumn", "text": "17,9", "value": 17.9},
                {"column": "year", "text": "34,0", "value": 34.0}]},
               {"key": "roads", "kind": "PLAIN", "cells": [{"column": "spring", "text": "51,3", "value": 51.3},
                {"column": "autumn", "text": "27,6", "value": 27.6}, {"column": "year", "text": "78,9", "value": 78.9}]},
               {"key": "total", "kind": "TOTAL", "holds": [{"rows": ["children", "roads"]}], "cells": [
                {"column": "spring", "text": "67,4", "value": 67.4}, {"column": "autumn", "text": "45,5", "value": 45.5},
                {"column": "year", "text": "112,9", "value": 112.9}]}]},
             {"key": "staff", "period": "2023", "unit": "FTE",
              "columns": [{"key": "form", "role": "LABEL"}, {"key": "fte", "role": "COUNT"},
               {"key": "change", "role": "CHANGE", "whole": "fte"}],
              "rows": [{"key": "y2022", "kind": "PLAIN", "period": "2022", "cells": [
                {"column": "fte", "text": "14,25", "value": 14.25}]},
               {"key": "y2023", "kind": "PLAIN", "period": "2023", "cells": [
                {"column": "fte", "text": "15,00", "value": 15.00}, {"column": "change", "text": "0,75", "value": 0.75}]}]}],
             "figures": [
              {"key": "roads", "item": "vägar", "text": "78 900 tkr", "value": 78900, "unit": "TKR",
               "claims": [{"is": "SUM", "of": ["costs/roads/year"]}]},
              {"key": "children-share", "item": "barn", "text": "30,1 %", "value": 30.1, "unit": "PERCENT",
               "claims": [{"is": "SHARE", "of": ["costs/children/year"], "base": ["costs/total/year"]}]},
              {"key": "growth", "item": "ökning", "text": "5,3 %", "value": 5.3, "unit": "PERCENT",
               "claims": [{"is": "PERCENT_CHANGE", "of": ["staff/y2023/fte"], "base": ["staff/y2022/fte"]}]}]}""";

    @Test
    void correctReportGivesNoFinding() {
        assertThat(Documents.findings(Documents.read(REPORT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "costs/sport/year=5,8                | costs/sport/year            | DIGITS_SWAPPED",
                "costs/school/part=51,4              | costs/school/part           | UNEXPLAINED",
                "costs/school/part=205,6             | costs/school/part           | WRONG_BASE",
                "costs/school/part=48,2              | costs/school/part           | UNEXPLAINED",
                "costs/roads/spring=-51,3            | costs/roads/spring          | SIGN",
                "costs/children/autumn=              | costs/children/autumn       | BLANK_CELL",
                "costs/total/autumn=17,9             | costs/total/autumn          | PART_LEFT_OUT",
                "costs/roads/year=51,3               | costs/roads/year            | PART_LEFT_OUT",
                "costs/meals/autumn=20,0             | costs/meals/autumn          | DIGITS_SWAPPED",
                "staff/y2023/change=0,57             | staff/y2023/change          | DIGITS_SWAPPED",
                "staff/y2023/change=-0,75            | staff/y2023/change          | SIGN",
                "figures/roads=78,9 tkr              | figures/roads               | UNIT",
                "figures/children-share=30,4 %       | figures/children-share      | UNEXPLAINED",
                "figures/growth=4,9 %                | figures/growth              | UNEXPLAINED",
            })
    void oneErrorIsOneFindingWithItsCause(String edit, String place, Cause cause) {
        assertThat(Documents.checks(Documents.read(Documents.edited(REPORT, edit)))
                        .filter(check -> check.verdict() == Verdict.NOT_REACHABLE)
                        .map(check -> check.place().written() + " " + check.cause()))
                .containsExactly(place + " " + cause);
    }
}
