package nu.kommunalutveckling.finance;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
