package nu.kommunalutveckling.course;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
