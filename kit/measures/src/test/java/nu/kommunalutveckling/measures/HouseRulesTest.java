package nu.kommunalutveckling.measures;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
